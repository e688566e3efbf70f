//! The independent checker: walks through chosen courses one by one, as a person would.

use super::{Pick, Problem};

/// What a set of courses is worth, in whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Value {
    /// Sum of the gains of the levels reached.
    pub gain: u32,
    /// Minutes in all.
    pub minutes: u32,
    /// Courses whose cost is unknown.
    pub unknown_costs: u32,
    /// Sum of the known costs, in cents.
    pub cents: u32,
    /// Courses that the person must have.
    pub musts: u32,
}

/// How a walk went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// The courses that could be taken, as places in the problem, in the order in which they were.
    pub order: Vec<usize>,
    /// Chosen courses that could never be started, or may not be chosen.
    pub stuck: Vec<usize>,
    /// Level of each score at the end; `None` where it was never measured.
    pub levels: Vec<Option<u8>>,
    /// What the courses taken are worth.
    pub value: Value,
}

/// Takes of the chosen courses (places, each once) whatever can be taken, the earliest in the catalogue first,
/// until nothing more can be.
pub fn walk(problem: &Problem, chosen: &[usize]) -> Walk {
    let mut levels: Vec<Option<u8>> = problem.scores.iter().map(|score| score.level).collect();
    let mut stuck: Vec<usize> = (0..problem.courses.len()).filter(|course| chosen.contains(course)).collect();
    let mut order = Vec::new();
    while let Some(at) = stuck.iter().position(|course| can_start(problem, *course, &levels, &order)) {
        let course = stuck.remove(at);
        for (score, _, exit) in &problem.courses[course].effects {
            levels[*score] = levels[*score].map(|level| level.max(*exit));
        }
        order.push(course);
    }
    let value = value(problem, &order);
    Walk { order, stuck, levels, value }
}

/// Whether a course can be started from given levels after given courses.
fn can_start(problem: &Problem, course: usize, levels: &[Option<u8>], taken: &[usize]) -> bool {
    let course = &problem.courses[course];
    course.pick != Pick::Never
        && course.effects.iter().all(|(score, entry, _)| levels[*score].is_none_or(|level| level >= *entry))
        && course.prerequisites.iter().all(|before| taken.contains(before))
}

fn value(problem: &Problem, order: &[usize]) -> Value {
    let taken = |course: &usize| &problem.courses[*course];
    Value {
        gain: (0..problem.scores.len()).map(|score| gain(problem, order, score)).sum(),
        minutes: order.iter().map(|course| taken(course).minutes).sum(),
        unknown_costs: order.iter().filter(|course| taken(course).cents.is_none()).count() as u32,
        cents: order.iter().filter_map(|course| taken(course).cents).sum(),
        musts: order.iter().filter(|course| taken(course).pick == Pick::Must).count() as u32,
    }
}

/// A level is credited when a course taken leads from below it to it or beyond.
fn gain(problem: &Problem, order: &[usize], score: usize) -> u32 {
    let credited = |level: u8| order.iter().any(|course| problem.courses[*course].credits(score, level));
    let gains = problem.scores[score].gains.iter().zip(1_u8..);
    gains.filter(|(_, level)| credited(*level)).map(|(gain, _)| gain).sum()
}
