//! What a path is planned from, and which courses the person's wishes admit.

use super::Why;
use crate::base::{CourseId, Day, Language, ScoreId};
use crate::framework::Level;
use crate::profile::Profile;
use crate::target::Target;
use crate::training::{Catalogue, Cost, Course, Learned, Wishes};

/// What a path is planned from.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// Where the person stands.
    pub profile: &'a Profile,
    /// What is asked of the person.
    pub targets: &'a [Target],
    /// The courses there are.
    pub catalogue: &'a Catalogue,
    /// What the person wants.
    pub wishes: &'a Wishes,
    /// Training done.
    pub learned: &'a [Learned],
    /// Language of the interface: that of the courses, unless others are wished for.
    pub language: Language,
    /// Day of the latest answer that the profile is from; `None` where it was not noted.
    pub latest: Option<Day>,
}

impl Situation<'_> {
    /// Whether a course is among the training done.
    pub fn is_done(&self, id: &CourseId) -> bool {
        self.learned.iter().any(|learned| learned.course.as_ref() == Some(id))
    }

    /// The highest level of a score that courses done after the latest answer lead to. What was done on that day or
    /// before is in the answers already: to count it again would say that more is known than the person says.
    pub fn exit_since(&self, score: &ScoreId) -> Option<Level> {
        let since = self.learned.iter().filter(|learned| self.latest.is_none_or(|latest| learned.day > latest));
        let courses = since.filter_map(|learned| self.catalogue.course(learned.course.as_ref()?));
        courses
            .flat_map(|course| &course.effects)
            .filter(|effect| effect.score == *score)
            .map(|effect| effect.exit)
            .max()
    }

    /// The place of a course in the catalogue.
    pub(super) fn place(&self, id: &CourseId) -> Option<usize> {
        self.catalogue.courses().iter().position(|course| course.id == *id)
    }
}

/// Why a course may not be chosen: the first reason, or `None` where it may. A course that the person must have is
/// measured by no general wish, since naming it is the stronger one; a course of unknown languages is admitted.
pub fn refused(course: &Course, situation: &Situation) -> Option<Why> {
    let wishes = situation.wishes;
    let spoken = |code: &String| match &wishes.languages {
        None => code == situation.language.code(),
        Some(languages) => languages.contains(code),
    };
    if wishes.never.contains(&course.id) {
        return Some(Why::Never);
    }
    if situation.is_done(&course.id) {
        return Some(Why::Done);
    }
    if wishes.must.contains(&course.id) {
        return None;
    }
    if !course.languages.is_empty() && !course.languages.iter().any(spoken) {
        return Some(Why::Language);
    }
    if wishes.without.contains(&course.mode) {
        return Some(Why::Mode);
    }
    match (course.cost, wishes.most_cents) {
        (Cost::Cents(cents), Some(most)) if cents > most => Some(Why::Cost),
        (Cost::Unknown, Some(_)) => Some(Why::CostUnknown),
        _ => None,
    }
}
