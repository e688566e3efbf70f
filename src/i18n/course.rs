//! Sentences about the courses of a path.

use super::{Phrases, date};
use crate::base::{CourseId, ScoreId};
use crate::framework::{Framework, Level};
use crate::training::Catalogue;
use crate::training::path::{Held, Placed, Step, Why};
use crate::training::{Course, Meeting, Offered};

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

    /// When a course of a path is to be taken: its weeks with their days, or its edition.
    pub fn when(&self, course: &Course, placed: Placed) -> String {
        let weeks = |Placed { first, last, from, until, .. }: Placed| {
            let [first_week, last_week] = [first, last].map(|week| week.to_string().into());
            let (from, until) = (("from", date(from).into()), ("until", date(until).into()));
            if first == last {
                self.with("path-week", &[("first", first_week), from, until])
            } else {
                self.with("path-week-range", &[("first", first_week), ("last", last_week), from, until])
            }
        };
        let edition = |place: usize| course.editions.get(place).map(|edition| self.edition(edition));
        match placed.held {
            Held::Edition(place) => edition(place).unwrap_or_else(|| weeks(placed)),
            Held::OwnTime => weeks(placed),
            Held::NoEdition => self.with("path-no-edition", &[("weeks", weeks(placed).into())]),
        }
    }

    /// An edition: its number, where it is, and when.
    fn edition(&self, edition: &Offered) -> String {
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60).into();
        let time = |meeting: &Meeting| match meeting.hours {
            None => date(meeting.day),
            Some((from, to)) => {
                let values = [("date", date(meeting.day).into()), ("from", clock(from)), ("to", clock(to))];
                self.with("path-edition-time", &values)
            }
        };
        let times: Vec<String> = edition.meetings.iter().map(time).collect();
        let place = self.site(edition);
        let number = edition.number.to_string().into();
        self.with("path-edition", &[("number", number), ("place", place.into()), ("times", times.join("; ").into())])
    }

    /// Where an edition is.
    pub fn site(&self, edition: &Offered) -> String {
        let site = edition.site.as_ref().map(|site| site.get(self.language()).to_owned());
        site.unwrap_or_else(|| self.get("path-edition-online"))
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
