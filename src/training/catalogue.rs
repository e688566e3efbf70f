//! The checked catalogue.

use super::Course;
use crate::base::{CourseId, ScoreId};

/// Something wrong in a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CatalogueFault {
    /// Two courses have the same name; the first is kept.
    Twice(CourseId),
    /// A course asks for one that the catalogue lacks; the course is left out.
    Dangling {
        /// The course.
        course: CourseId,
        /// What it asks for.
        missing: CourseId,
    },
    /// Courses that ask for one another, in a ring; they are left out.
    Cycle(Vec<CourseId>),
    /// An effect does not lead upwards or a score comes twice; the course is left out.
    Effect {
        /// The course.
        course: CourseId,
        /// The score.
        score: ScoreId,
    },
}

/// Courses of which each can be taken: names are unique, prerequisites exist and form no ring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    courses: Vec<Course>,
}

impl Catalogue {
    /// Checks courses; gives the sound ones and all faults.
    pub fn new(courses: Vec<Course>) -> (Self, Vec<CatalogueFault>) {
        let mut faults = Vec::new();
        let mut kept: Vec<Course> = Vec::new();
        for course in courses {
            if kept.iter().any(|other| other.id == course.id) {
                faults.push(CatalogueFault::Twice(course.id));
            } else if let Some(score) = bad_effect(&course) {
                faults.push(CatalogueFault::Effect { course: course.id, score });
            } else {
                kept.push(course);
            }
        }
        while let Some(cycle) = cycle(&kept) {
            kept.retain(|course| !cycle.contains(&course.id));
            faults.push(CatalogueFault::Cycle(cycle));
        }
        while let Some((course, missing)) = dangling(&kept) {
            kept.retain(|other| other.id != course);
            faults.push(CatalogueFault::Dangling { course, missing });
        }
        (Self { courses: kept }, faults)
    }

    /// The courses, in the order of the file.
    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// The course of a name.
    pub fn course(&self, id: &CourseId) -> Option<&Course> {
        self.courses.iter().find(|course| course.id == *id)
    }
}

fn bad_effect(course: &Course) -> Option<ScoreId> {
    let twice = |place: usize, score: &ScoreId| course.effects[..place].iter().any(|effect| effect.score == *score);
    let mut effects = course.effects.iter().enumerate();
    effects
        .find(|(place, effect)| effect.entry >= effect.exit || twice(*place, &effect.score))
        .map(|(_, effect)| effect.score.clone())
}

fn dangling(courses: &[Course]) -> Option<(CourseId, CourseId)> {
    courses.iter().find_map(|course| {
        let missing = course.prerequisites.iter().find(|id| !courses.iter().any(|other| other.id == **id))?;
        Some((course.id.clone(), missing.clone()))
    })
}

/// A ring of prerequisites: what is left when every course whose prerequisites lead out of the ring is peeled off.
fn cycle(courses: &[Course]) -> Option<Vec<CourseId>> {
    let mut left: Vec<&Course> = courses.iter().collect();
    loop {
        let before = left.len();
        let names: Vec<&CourseId> = left.iter().map(|course| &course.id).collect();
        left.retain(|course| course.prerequisites.iter().any(|id| names.contains(&id)));
        if left.len() == before {
            break;
        }
    }
    let mut walk: Vec<CourseId> = vec![left.first()?.id.clone()];
    loop {
        let here = left.iter().find(|course| Some(&course.id) == walk.last())?;
        let next = here.prerequisites.iter().find(|id| left.iter().any(|course| course.id == **id))?;
        if let Some(start) = walk.iter().position(|id| id == next) {
            return Some(walk.split_off(start));
        }
        walk.push(next.clone());
    }
}
