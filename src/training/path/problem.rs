//! The problem in whole numbers.

use crate::framework::Level;
use crate::profile::Profile;
use crate::target::{Target, target_of};
use crate::training::{Catalogue, Cost, Course};

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

/// Something a course asks for or gives, with scores and courses as places in the problem's lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Per score touched: place of the score, entry level, exit level above it.
    pub effects: Vec<(usize, u8, u8)>,
    /// Places of the courses to be taken before.
    pub prerequisites: Vec<usize>,
    /// Minutes it takes.
    pub minutes: u32,
    /// Cost in cents; `None` when unknown.
    pub cents: Option<u32>,
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

/// States the problem of a profile, targets and a catalogue. Scores stand in the profile's order, courses in the catalogue's.
pub fn problem(profile: &Profile, targets: &[Target], catalogue: &Catalogue, budget: u32) -> Problem {
    let scores = profile
        .scores
        .iter()
        .map(|(score, outcome)| {
            let estimate = outcome.estimate();
            let target = target_of(targets, score);
            let gain = |level: u8| match (estimate, target) {
                (Some(estimate), Some(target)) if level <= target.level.number() => {
                    let twentieths = (TWENTIETHS * (1.0 - estimate.at_least(level))).round();
                    twentieths as u32 * u32::from(target.weight)
                }
                _ => 0,
            };
            Wanted {
                level: estimate.map(|estimate| estimate.reached().number()),
                gains: Level::ALL.map(|level| gain(level.number())),
            }
        })
        .collect();
    let place_of = |course: &Course| requirement(course, profile, catalogue);
    Problem { scores, courses: catalogue.courses().iter().map(place_of).collect(), budget }
}

fn requirement(course: &Course, profile: &Profile, catalogue: &Catalogue) -> Requirement {
    Requirement {
        effects: course
            .effects
            .iter()
            .filter_map(|effect| {
                let place = profile.scores.iter().position(|(score, _)| *score == effect.score)?;
                Some((place, effect.entry.number(), effect.exit.number()))
            })
            .collect(),
        prerequisites: course
            .prerequisites
            .iter()
            .filter_map(|id| catalogue.courses().iter().position(|other| other.id == *id))
            .collect(),
        minutes: course.hours.minutes(),
        cents: match course.cost {
            Cost::Free => Some(0),
            Cost::Cents(cents) => Some(cents),
            Cost::Unknown => None,
        },
    }
}
