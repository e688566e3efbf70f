//! The problem in whole numbers.

use super::{Situation, refused};
use crate::base::CourseId;
use crate::framework::Level;
use crate::profile::Estimate;
use crate::target::target_of;
use crate::training::{Cost, Course};

/// Twentieths: the unit of the probability that a level is missing.
const TWENTIETHS: f64 = 20.0;

/// One score that the role asks for or a course touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Level now, 1 to 8; `None` when not measured, which neither blocks a course nor counts as a gain.
    pub level: Option<u8>,
    /// `gains[k]` is what reaching level k + 1 closes: twentieths of the probability that it is missing, times the weight.
    /// Zero above the target.
    pub gains: [u32; Level::COUNT],
}

/// Whether a course may or is to be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pick {
    /// It may be.
    #[default]
    Free,
    /// It is to be, if it can.
    Must,
    /// It may not be.
    Never,
}

/// Something a course asks for or gives, with scores and courses as places in the problem's lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Per score touched: place of the score, entry level, exit level above it.
    pub effects: Vec<(usize, u8, u8)>,
    /// Places of the courses to be taken before; those done already are not among them.
    pub prerequisites: Vec<usize>,
    /// Minutes it takes.
    pub minutes: u32,
    /// Cost in cents; `None` when unknown.
    pub cents: Option<u32>,
    /// Whether it may or is to be chosen.
    pub pick: Pick,
}

impl Requirement {
    /// Whether the course leads a score from below a level to it or beyond. Only then may it be credited with that level:
    /// a course that asks for the level already does not teach it.
    pub fn credits(&self, score: usize, level: u8) -> bool {
        self.effects.iter().any(|(place, entry, exit)| *place == score && *entry < level && level <= *exit)
    }
}

/// The path problem: choose courses of at most `budget` minutes in all that close the most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The scores.
    pub scores: Vec<Wanted>,
    /// The courses.
    pub courses: Vec<Requirement>,
    /// Minutes there are.
    pub budget: u32,
}

impl Problem {
    /// States the problem of a situation. Scores stand in the profile's order, courses in the catalogue's.
    pub fn of(situation: &Situation) -> Self {
        let courses = situation.catalogue.courses();
        Self {
            scores: situation
                .profile
                .scores
                .iter()
                .map(|(id, outcome)| {
                    let reached = situation.exit_since(id).map_or(0, Level::number);
                    let target = target_of(situation.targets, id).map(|target| (target.level.number(), target.weight));
                    wanted(outcome.estimate(), target, reached)
                })
                .collect(),
            courses: courses.iter().map(|course| requirement(course, situation)).collect(),
            budget: situation.wishes.budget(),
        }
    }
}

/// A score of an estimate and a target (level and weight), where training done since counts as having reached a level.
fn wanted(estimate: Option<&Estimate>, target: Option<(u8, u8)>, reached: u8) -> Wanted {
    let gain = |level: u8| match (estimate, target) {
        (Some(estimate), Some((target, weight))) if level <= target && level > reached => {
            let twentieths = (TWENTIETHS * (1.0 - estimate.at_least(level))).round();
            twentieths as u32 * u32::from(weight)
        }
        _ => 0,
    };
    Wanted {
        level: estimate.map(|estimate| estimate.reached().number().max(reached)),
        gains: Level::ALL.map(|level| gain(level.number())),
    }
}

fn requirement(course: &Course, situation: &Situation) -> Requirement {
    let must = || situation.wishes.must.contains(&course.id);
    let to_come = |id: &&CourseId| !situation.is_done(id);
    Requirement {
        effects: course
            .effects
            .iter()
            .filter_map(|effect| {
                let place = situation.profile.scores.iter().position(|(score, _)| *score == effect.score)?;
                Some((place, effect.entry.number(), effect.exit.number()))
            })
            .collect(),
        prerequisites: course.prerequisites.iter().filter(to_come).filter_map(|id| situation.place(id)).collect(),
        minutes: situation.wishes.minutes_of(course),
        cents: match course.cost {
            Cost::Free => Some(0),
            Cost::Cents(cents) => Some(cents),
            Cost::Unknown => None,
        },
        pick: match refused(course, situation) {
            Some(_) => Pick::Never,
            None if must() => Pick::Must,
            None => Pick::Free,
        },
    }
}
