//! When people of a group can come, and how many of them at a time.

use crate::base::{Bilingual, Day, PlaceId, WaveId};
use crate::timetable::{GroupId, Session, Span, Week};

/// Percent of a group's people that may be away at the same time, where nothing is said: one in five.
pub const USUAL_SHARE: u32 = 20;

/// People whose courses are held before or after those of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    /// Its name in data files.
    pub id: WaveId,
    /// What it is called.
    pub title: Bilingual,
    /// First day.
    pub from: Day,
    /// Last day, not before the first.
    pub to: Day,
}

/// What is known of a group besides its need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupLimits {
    /// The group.
    pub group: GroupId,
    /// The site where its people work; none where it is not known, or there are several.
    pub site: Option<PlaceId>,
    /// Percent of its people that may be away at the same time, from 1 to 100; none for the usual share.
    pub share: Option<u32>,
    /// Half days of a week on which its people can come: their shifts, their part-time. All unless it is said.
    pub free: Week,
    /// When they cannot nevertheless, such as in the terms of schools.
    pub away: Vec<Span>,
    /// Its wave; none for any time.
    pub wave: Option<WaveId>,
}

impl GroupLimits {
    /// Limits of a group with nothing said.
    pub fn new(group: GroupId) -> Self {
        Self { group, site: None, share: None, free: Week::ALL, away: Vec::new(), wave: None }
    }
}

/// Why people of a group or a trainer cannot come, or a room cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absent {
    /// It is none of their half days of the week.
    Week,
    /// It is in a span when they cannot.
    Span(Span),
    /// It is in a span when a trainer is busy by a calendar of their own.
    Busy(Span),
    /// It is outside the wave of the group.
    Wave(WaveId),
}

impl Absent {
    /// Why a half day is none of those free, or in one of the spans; `None` where it is free.
    pub fn of(session: Session, free: Week, away: &[Span]) -> Option<Self> {
        if !free.has(session.slot()) {
            return Some(Self::Week);
        }
        away.iter().find(|span| span.has(session)).copied().map(Self::Span)
    }
}

impl GroupLimits {
    /// The limits of parts that a gate has joined, of which these are known: nobody is told apart in them, so that each of the limits has to
    /// do for all. The half days that all have free; away when any is; the smallest share; the site where it is one. Of several waves
    /// the latest: then no part comes before its wave, and the group can come at all, as it could not in waves that never
    /// overlap. `None` where nothing is known.
    pub fn together(group: &GroupId, parts: &[&Self], waves: &[Wave]) -> Option<Self> {
        if parts.is_empty() {
            return None;
        }
        let free = parts.iter().fold(Week::ALL, |all, part| all.slots().filter(|slot| part.free.has(*slot)).collect());
        let mut sites = parts.iter().filter_map(|part| part.site.as_ref());
        let site = sites.next().filter(|first| sites.all(|site| site == *first));
        let own = |wave: &&Wave| parts.iter().any(|part| part.wave.as_ref() == Some(&wave.id));
        Some(Self {
            group: group.clone(),
            site: site.cloned(),
            share: parts.iter().filter_map(|part| part.share).min(),
            free,
            away: parts.iter().flat_map(|part| part.away.iter().copied()).collect(),
            wave: waves.iter().filter(own).max_by_key(|wave| wave.from).map(|wave| wave.id.clone()),
        })
    }

    /// Why its people cannot come on a half day; `None` where they can. The wave is its own, where there is one.
    pub fn absent(&self, session: Session, wave: Option<&Wave>) -> Option<Absent> {
        if let Some(wave) = wave.filter(|wave| !(wave.from..=wave.to).contains(&session.day)) {
            return Some(Absent::Wave(wave.id.clone()));
        }
        Absent::of(session, self.free, &self.away)
    }
}
