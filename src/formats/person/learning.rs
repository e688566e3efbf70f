//! What a person wants of a path and has learned, in a person's file.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::CourseId;
use crate::formats::Expected;
use crate::formats::at::{At, Wrong};
use crate::formats::courses::{MODE_VALUES, MODES};
use crate::formats::pen::Pen;
use crate::training::{FIRST_WEEKS, Learned, MOST_LEARNED, MOST_WEEKLY, MOST_WEEKS, Wishes};

/// Most hours that a path could be planned for in version 1, which knew no weeks.
const MOST_MINUTES: u32 = 500 * 60;

pub(super) fn write_wishes<'a>(pen: &'a mut Pen, wishes: &Wishes) -> &'a mut Pen {
    pen.open('{').field("weekly").whole(wishes.weekly).field("weeks").whole(wishes.weeks);
    match &wishes.languages {
        Some(languages) => pen.field("languages").list(languages, |pen, code| pen.text(code)),
        None => pen.field("languages").maybe_text(None),
    };
    let mode = |mode| MODE_VALUES.iter().position(|other| other == mode).map_or("", |place| MODES[place]);
    pen.field("without").list(&wishes.without, |pen, one| pen.text(mode(one)));
    pen.field("most_cents").maybe_whole(wishes.most_cents);
    pen.field("must").list(&wishes.must, |pen, id| pen.text(id.as_str()));
    pen.field("never").list(&wishes.never, |pen, id| pen.text(id.as_str()));
    pen.field("minutes").open('{');
    for (course, minutes) in &wishes.minutes {
        pen.field(course.as_str()).whole(*minutes);
    }
    pen.close('}').close('}')
}

pub(super) fn read_wishes(at: &At) -> Result<Wishes, Wrong> {
    let courses = |list: &At| -> Result<BTreeSet<CourseId>, Wrong> {
        Ok(list.all(|id| id.id(CourseId::new))?.into_iter().collect())
    };
    let mut minutes = BTreeMap::new();
    for (course, own) in at.at("minutes").fields()? {
        let id = CourseId::new(course).map_err(|_| own.not_a(Expected::Id))?;
        minutes.insert(id, own.between(1, MOST_LEARNED)?);
    }
    Ok(Wishes {
        weekly: at.at("weekly").between(1, MOST_WEEKLY)?,
        weeks: at.at("weeks").between(1, MOST_WEEKS)?,
        languages: at.at("languages").maybe(|list| Ok(list.all(At::text)?.into_iter().collect()))?,
        without: at.at("without").all(|mode| Ok(MODE_VALUES[mode.one_of(&MODES)?]))?.into_iter().collect(),
        most_cents: at.at("most_cents").maybe(At::whole)?,
        must: courses(&at.at("must"))?,
        never: courses(&at.at("never"))?,
        minutes,
    })
}

/// The wishes of version 1: minutes in all.
pub(super) fn first_wishes(root: &At) -> Result<Wishes, Wrong> {
    let minutes = root.at("minutes").between(0, MOST_MINUTES)?;
    Ok(Wishes { weekly: minutes.div_ceil(FIRST_WEEKS).max(1), ..Wishes::default() })
}

pub(super) fn write_learned<'a>(pen: &'a mut Pen, learned: &Learned) -> &'a mut Pen {
    pen.open('{').field("day").text(&learned.day.to_string());
    pen.field("title").text(&learned.title).field("provider").text(&learned.provider);
    pen.field("course").maybe_text(learned.course.as_ref().map(CourseId::as_str));
    pen.field("minutes").whole(learned.minutes).close('}')
}

pub(super) fn read_learned(at: &At) -> Result<Learned, Wrong> {
    Ok(Learned {
        day: at.at("day").day()?,
        title: at.at("title").words()?,
        provider: at.at("provider").text()?,
        course: at.at("course").maybe(|id| id.id(CourseId::new))?,
        minutes: at.at("minutes").between(1, MOST_LEARNED)?,
    })
}
