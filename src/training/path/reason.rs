//! The plan with its reasons, in the words of the domain.

use super::{Choice, Problem, SolveFault, Value, walk};
use crate::base::{CourseId, ScoreId};
use crate::framework::Level;
use crate::profile::Profile;
use crate::target::{Target, target_of};
use crate::training::Catalogue;

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
    /// Wanted scores whose target no course of the catalogue reaches, and the target.
    pub out_of_reach: Vec<(ScoreId, Level)>,
}

/// Gives a choice its reasons. The choice must answer the problem that `problem` states for the same arguments.
///
/// # Errors
/// [`SolveFault::Unproven`] when the choice does not stand the walk, or is not worth what it says.
pub fn explain(
    choice: &Choice,
    problem: &Problem,
    profile: &Profile,
    targets: &[Target],
    catalogue: &Catalogue,
) -> Result<Plan, SolveFault> {
    let known = choice.order.iter().all(|course| *course < problem.courses.len());
    if !known || walk(problem, &choice.order).value != choice.value || choice.value.minutes > problem.budget {
        return Err(SolveFault::Unproven);
    }
    let writer = Writer { profile, targets, catalogue, problem };
    Ok(writer.plan(choice))
}

struct Writer<'a> {
    profile: &'a Profile,
    targets: &'a [Target],
    catalogue: &'a Catalogue,
    problem: &'a Problem,
}

impl Writer<'_> {
    fn plan(&self, choice: &Choice) -> Plan {
        Plan {
            steps: (0..choice.order.len()).map(|place| self.step(&choice.order, place)).collect(),
            value: choice.value,
            most_gain: choice.most_gain,
            missing: self.problem.scores.iter().flat_map(|score| score.gains).sum(),
            out_of_reach: self.out_of_reach(),
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
            let id = self.profile.scores[*score].0.clone();
            let (Some(from), Some(to)) = (before[*score].and_then(Level::new), after[*score].and_then(Level::new))
            else {
                if *entry > 1 {
                    step.unchecked.push(id);
                }
                continue;
            };
            let Some(target) = target_of(self.targets, &id).map(|target| target.level) else { continue };
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
        self.catalogue.courses()[place].id.clone()
    }

    /// Targets above the level now that no course's exit reaches, whatever the hours.
    fn out_of_reach(&self) -> Vec<(ScoreId, Level)> {
        let reaches = |score: &ScoreId, level: Level| {
            let mut effects = self.catalogue.courses().iter().flat_map(|course| &course.effects);
            effects.any(|effect| effect.score == *score && effect.exit >= level)
        };
        let missing = self.profile.scores.iter().filter_map(|(score, outcome)| {
            let target = target_of(self.targets, score)?;
            (outcome.estimate()?.reached() < target.level).then(|| (score.clone(), target.level))
        });
        missing.filter(|(score, level)| !reaches(score, *level)).collect()
    }
}
