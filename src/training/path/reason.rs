//! The plan with its reasons, in the words of the domain.

use super::left::left_out;
use super::{Choice, Left, Problem, Situation, SolveFault, Value, Why, refused, walk};
use crate::base::{CourseId, ScoreId};
use crate::framework::Level;
use crate::target::target_of;
use crate::training::Course;

/// A course of the plan and why it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The course.
    pub course: CourseId,
    /// Scores that it raises towards a target: from the level before to the level after.
    pub raises: Vec<(ScoreId, Level, Level)>,
    /// Scores where it makes an uncertain level certain, and the level: one that may be missing although it is reached more likely than not.
    pub secures: Vec<(ScoreId, Level)>,
    /// Courses of the plan that need it first.
    pub opens: Vec<CourseId>,
    /// Scores whose entry level could not be checked, since they are not measured.
    pub unchecked: Vec<ScoreId>,
}

/// A path through the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The courses in the order in which to take them.
    pub steps: Vec<Step>,
    /// What they are worth.
    pub value: Value,
    /// The most that any choice of courses within the budget could close, in the same unit as `value.gain`.
    pub most_gain: u32,
    /// All that is missing, in the same unit: what courses without limit of hours or level would close.
    pub missing: u32,
    /// Wanted scores whose target no course of the whole catalogue reaches, and the target.
    pub out_of_reach: Vec<(ScoreId, Level)>,
    /// Wanted scores whose target is reached only by courses that the own wishes leave out, and the target.
    pub beyond_wishes: Vec<(ScoreId, Level)>,
    /// Courses that are not in the path, and why.
    pub left: Vec<Left>,
}

/// Gives a choice its reasons. The problem must be that of the situation.
///
/// # Errors
/// [`SolveFault::Unproven`] when the choice does not stand the walk, or is not worth what it says.
pub fn explain(choice: &Choice, problem: &Problem, situation: &Situation) -> Result<Plan, SolveFault> {
    let known = choice.order.iter().all(|course| *course < problem.courses.len());
    let walked = known.then(|| walk(problem, &choice.order)).ok_or(SolveFault::Unproven)?;
    if walked.order != choice.order || walked.value != choice.value || choice.value.minutes > problem.budget {
        return Err(SolveFault::Unproven);
    }
    Ok(Writer { situation, problem }.plan(choice))
}

struct Writer<'a> {
    situation: &'a Situation<'a>,
    problem: &'a Problem,
}

impl Writer<'_> {
    fn plan(&self, choice: &Choice) -> Plan {
        let nowhere = self.unreached(|_| true);
        let beyond = self.unreached(|course| self.admitted(course));
        Plan {
            steps: (0..choice.order.len()).map(|place| self.step(&choice.order, place)).collect(),
            value: choice.value,
            most_gain: choice.most_gain,
            missing: self.problem.scores.iter().flat_map(|score| score.gains).sum(),
            beyond_wishes: beyond.into_iter().filter(|one| !nowhere.contains(one)).collect(),
            out_of_reach: nowhere,
            left: left_out(&choice.order, self.problem, self.situation),
        }
    }

    fn step(&self, order: &[usize], place: usize) -> Step {
        let course = order[place];
        let before = walk(self.problem, &order[..place]).levels;
        let after = walk(self.problem, &order[..=place]).levels;
        let mut step = Step {
            course: self.course(course),
            raises: Vec::new(),
            secures: Vec::new(),
            opens: self.opens(order, place),
            unchecked: Vec::new(),
        };
        for (score, entry, exit) in &self.problem.courses[course].effects {
            let id = self.situation.profile.scores[*score].0.clone();
            let (Some(from), Some(to)) = (before[*score].and_then(Level::new), after[*score].and_then(Level::new))
            else {
                if *entry > 1 {
                    step.unchecked.push(id);
                }
                continue;
            };
            let Some(target) = target_of(self.situation.targets, &id).map(|target| target.level) else { continue };
            let earlier =
                |level: u8| order[..place].iter().any(|course| self.problem.courses[*course].credits(*score, level));
            let unsure =
                |level: &u8| self.problem.scores[*score].gains[usize::from(*level) - 1] > 0 && !earlier(*level);
            let secured = (entry + 1..=*exit.min(&from.number())).rev().find(unsure).and_then(Level::new);
            if to > from && from < target {
                step.raises.push((id, from, to.min(target)));
            } else if let Some(level) = secured {
                step.secures.push((id, level));
            }
        }
        step
    }

    /// The later courses that could not be taken if this one were left out.
    fn opens(&self, order: &[usize], place: usize) -> Vec<CourseId> {
        let rest: Vec<usize> = order.iter().copied().filter(|course| *course != order[place]).collect();
        walk(self.problem, &rest).stuck.into_iter().map(|course| self.course(course)).collect()
    }

    fn course(&self, place: usize) -> CourseId {
        self.situation.catalogue.courses()[place].id.clone()
    }

    /// Whether no wish leaves a course out. One that is done already did not stay away for a wish.
    fn admitted(&self, course: &Course) -> bool {
        matches!(refused(course, self.situation), None | Some(Why::Done))
    }

    /// Targets above the level now that no exit of such courses reaches, whatever the hours.
    fn unreached(&self, such: impl Fn(&Course) -> bool) -> Vec<(ScoreId, Level)> {
        let Situation { profile, targets, catalogue, .. } = self.situation;
        let reaches = |score: &ScoreId, level: Level| {
            let mut effects =
                catalogue.courses().iter().filter(|course| such(course)).flat_map(|course| &course.effects);
            effects.any(|effect| effect.score == *score && effect.exit >= level)
        };
        let missing = profile.scores.iter().zip(&self.problem.scores).filter_map(|((score, _), wanted)| {
            let target = target_of(targets, score)?;
            (wanted.level? < target.level.number()).then(|| (score.clone(), target.level))
        });
        missing.filter(|(score, level)| !reaches(score, *level)).collect()
    }
}
