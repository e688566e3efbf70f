//! What is not in a plan, and why.

use super::{Pick, Problem, Situation, Walk, refused, walk};
use crate::base::{CourseId, ScoreId};
use crate::framework::Level;

/// A course that is not in a plan although it would close something, or although the person must have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The course.
    pub course: CourseId,
    /// Whether the person must have it.
    pub must: bool,
    /// Why it is not in the plan.
    pub why: Why,
}

/// Why a course is not in a plan, in the order in which reasons are looked for: the first that is true is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The person does not want it.
    Never,
    /// It is among the training done.
    Done,
    /// It is given in none of the languages wished for.
    Language,
    /// The way it is held is not wanted.
    Mode,
    /// It costs more than the person wants to pay.
    Cost,
    /// There is a limit of cost and it does not say what it costs.
    CostUnknown,
    /// It is longer than all the hours there are.
    TooLong,
    /// This course has to be taken before, and is not in the plan.
    Before(CourseId),
    /// It asks for a level of a score beyond the one that the plan leads to: score, level at the end of the plan, level asked for.
    Entry(ScoreId, Level, Level),
    /// What it would close is closed by the plan.
    NothingMore,
    /// Beside the courses of the plan there are not hours enough for it.
    NoHours,
    /// There would be hours, but it closes too little for them.
    TooLittle,
}

/// The courses left out of a plan (places, in its order) and why, in the catalogue's order. A course that closes nothing of
/// what is missing is not among them, unless the person must have it.
pub(super) fn left_out(order: &[usize], problem: &Problem, situation: &Situation) -> Vec<Left> {
    let end = walk(problem, order);
    let left = |(place, course): (usize, &crate::training::Course)| {
        let must = problem.courses[place].pick == Pick::Must;
        (!order.contains(&place) && (must || closes(problem, place))).then(|| Left {
            course: course.id.clone(),
            must,
            why: refused(course, situation).unwrap_or_else(|| unfit(place, &end, problem, situation)),
        })
    };
    situation.catalogue.courses().iter().enumerate().filter_map(left).collect()
}

/// Whether a course closes anything of what is missing, by itself.
fn closes(problem: &Problem, course: usize) -> bool {
    let gains = |score: usize| problem.scores[score].gains.iter().zip(1_u8..);
    let credited = |score: usize, level| problem.courses[course].credits(score, level);
    (0..problem.scores.len()).any(|score| gains(score).any(|(gain, level)| *gain > 0 && credited(score, level)))
}

/// Why a course that may be chosen is not, where the plan ends so.
fn unfit(course: usize, end: &Walk, problem: &Problem, situation: &Situation) -> Why {
    let needs = &problem.courses[course];
    if needs.minutes > problem.budget {
        return Why::TooLong;
    }
    if let Some(before) = needs.prerequisites.iter().find(|before| !end.order.contains(before)) {
        return Why::Before(situation.catalogue.courses()[*before].id.clone());
    }
    for (score, entry, _) in &needs.effects {
        let from = end.levels[*score].filter(|level| level < entry).and_then(Level::new);
        if let (Some(from), Some(entry)) = (from, Level::new(*entry)) {
            return Why::Entry(situation.profile.scores[*score].0.clone(), from, entry);
        }
    }
    let with: Vec<usize> = end.order.iter().copied().chain([course]).collect();
    if needs.pick != Pick::Must && walk(problem, &with).value.gain == end.value.gain {
        return Why::NothingMore;
    }
    if end.value.minutes + needs.minutes > problem.budget { Why::NoHours } else { Why::TooLittle }
}
