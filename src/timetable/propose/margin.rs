//! What a little more of something would bring.
//!
//! Each is found by searching again from the plan, once with what is added and once without, with the same seed and as many
//! steps. So it is what the search can make of it, and no price of a relaxation, which would promise more than can be had.

use crate::base::Seed;

use super::super::problem::{Held, Problem, Teacher};
use super::search::Search;

/// What is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// One more room of the same kind, at the same site, with the same hours and price.
    Room {
        /// The room that it is like.
        like: usize,
    },
    /// One more trainer for one course, there whenever any trainer is, with as many half days as the one who has most, at the price of
    /// the cheapest who gives it, or of the dearest of all where nobody does.
    Trainer {
        /// The course.
        lesson: usize,
    },
    /// More money.
    Money {
        /// Cents.
        cents: u64,
    },
}

/// What it would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Margin {
    /// What is added.
    pub extra: Extra,
    /// More need served, in weights.
    pub served: u64,
}

impl Extra {
    /// The problem with this added.
    #[must_use]
    pub fn added_to(self, problem: &Problem) -> Problem {
        let mut more = problem.clone();
        match self {
            Self::Room { like } => {
                let new = more.venues.len();
                more.venues.push(problem.venues[like].clone());
                for lesson in more.lessons.iter_mut().filter(|lesson| lesson.rooms.contains(&like)) {
                    lesson.rooms.push(new);
                }
            }
            Self::Trainer { lesson } => {
                let slots = 0..problem.slots.len();
                let someone = |slot: usize| problem.teachers.iter().any(|teacher| teacher.free[slot]);
                let gives = problem.teachers.iter().filter(|teacher| teacher.courses.contains(&lesson));
                let cheapest = gives.map(|teacher| teacher.cents).min();
                let dearest = problem.teachers.iter().map(|teacher| teacher.cents).max();
                more.teachers.push(Teacher {
                    courses: vec![lesson],
                    free: slots.map(someone).collect(),
                    most: problem.teachers.iter().map(|teacher| teacher.most).max().unwrap_or_default(),
                    cents: cheapest.or(dearest).unwrap_or_default(),
                });
            }
            Self::Money { cents } => more.budget = problem.budget.map(|budget| budget.saturating_add(cents)),
        }
        more
    }
}

/// The need that a search from a plan serves after so many steps.
pub fn served_from(problem: &Problem, plan: &[Held], seed: &Seed, steps: u64) -> u64 {
    let mut search = Search::new(problem, plan, seed);
    search.run(steps);
    search.value().served
}
