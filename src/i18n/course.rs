//! Sentences about the courses of a path.

use super::Phrases;
use crate::base::{CourseId, ScoreId};
use crate::framework::{Framework, Level};
use crate::training::Catalogue;
use crate::training::path::{Step, Why};

/// Where the names in these sentences come from.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The scores.
    pub framework: &'a Framework,
    /// The courses.
    pub catalogue: &'a Catalogue,
}

impl Phrases {
    /// The title of a score.
    pub fn score(&self, names: Names, id: &ScoreId) -> String {
        let found = names.framework.score(id);
        found.map_or_else(|| id.to_string(), |score| score.title.get(self.language()).to_owned())
    }

    /// The title of a course.
    pub fn course(&self, names: Names, id: &CourseId) -> String {
        let found = names.catalogue.course(id);
        found.map_or_else(|| id.to_string(), |course| course.title.get(self.language()).to_owned())
    }

    /// Why a course stands in a path, a sentence each. None where only the person wants it.
    pub fn reasons(&self, names: Names, step: &Step) -> Vec<String> {
        let number = |level: &Level| level.number().to_string().into();
        let score = |id| self.score(names, id).into();
        let raises = step.raises.iter().map(|(id, from, to)| {
            self.with("path-raises", &[("score", score(id)), ("from", number(from)), ("to", number(to))])
        });
        let secures = step
            .secures
            .iter()
            .map(|(id, level)| self.with("path-secures", &[("score", score(id)), ("level", number(level))]));
        let opened: Vec<String> = step.opens.iter().map(|id| self.course(names, id)).collect();
        let opens = (!opened.is_empty()).then(|| self.with("path-opens", &[("courses", opened.join(", ").into())]));
        raises.chain(secures).chain(opens).collect()
    }

    /// Why a course stands in no path.
    pub fn why(&self, names: Names, why: &Why) -> String {
        match why {
            Why::Before(id) => self.with("why-before", &[("course", self.course(names, id).into())]),
            Why::Entry(id, from, to) => {
                let number = |level: &Level| level.number().to_string().into();
                let score = self.score(names, id).into();
                self.with("why-entry", &[("score", score), ("from", number(from)), ("to", number(to))])
            }
            _ => self.get(why_phrase(why)),
        }
    }
}

/// The name of the phrase for a reason without its details.
pub const fn why_phrase(why: &Why) -> &'static str {
    match why {
        Why::Never => "why-never",
        Why::Done => "why-done",
        Why::Language => "why-language",
        Why::Mode => "why-mode",
        Why::Cost => "why-cost",
        Why::CostUnknown => "why-cost-unknown",
        Why::TooLong => "why-too-long",
        Why::Before(_) => "why-before-any",
        Why::Entry(..) => "why-entry-any",
        Why::NothingMore => "why-nothing-more",
        Why::NoHours => "why-no-hours",
        Why::TooLittle => "why-too-little",
    }
}
