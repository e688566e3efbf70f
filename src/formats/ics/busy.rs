//! When somebody is busy by a calendar. Titles, places, names and all else are never looked at.

use std::collections::BTreeMap;

use super::line::{Line, lines};
use super::rule::Rule;
use super::time::{Clock, Span, Time};
use super::zone::Zones;
use super::{Misread, Unread};
use crate::base::Day;
use crate::timetable::Busy;

/// Reads when somebody is busy from one day to another, and what was not understood. What is marked as free, or cancelled, does
/// not count; times without a clock are those of Italy.
///
/// ```
/// use sestante::base::Day;
/// use sestante::formats::read_busy;
/// let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270405T070000Z\r\nDURATION:PT2H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
/// let day = Day::read("2027-04-05").expect("a day");
/// let (busy, unread) = read_busy(text, day, day);
/// assert_eq!((busy[0].from, busy[0].to, unread.len()), (9 * 60, 11 * 60, 0));
/// ```
pub fn read_busy(text: &str, first: Day, last: Day) -> (Vec<Busy>, Vec<Unread>) {
    let (mut read, mut unread) = (Vec::new(), Vec::new());
    for line in lines(text) {
        match line {
            Ok(line) => read.push(line),
            Err(line) => unread.push(Unread { line, why: Misread::Line }),
        }
    }
    if !read.first().is_some_and(|line| line.name == "BEGIN" && line.value.eq_ignore_ascii_case("VCALENDAR")) {
        return (Vec::new(), vec![Unread { line: 1, why: Misread::NotACalendar }]);
    }
    let zones = Zones::of(&read);
    let (mut events, mut times) = (Vec::new(), Vec::new());
    let (parts, open) = parts(&read);
    unread.extend(open);
    for (kind, own) in parts {
        let told = match kind {
            Kind::Event => event(&own, &zones).map(|event| events.extend(event)),
            Kind::FreeBusy => free_busy(&own, &zones).map(|found| times.extend(found)),
        };
        unread.extend(told.err());
    }
    let mut changed: BTreeMap<&str, Vec<Time>> = BTreeMap::new();
    for event in &events {
        if let (Some(uid), Some(instead)) = (&event.uid, event.instead) {
            changed.entry(uid).or_default().push(instead);
        }
    }
    for event in &events {
        let changed = event.uid.as_deref().filter(|_| event.instead.is_none()).and_then(|uid| changed.get(uid));
        times.extend(event.times(changed.map_or(&[], Vec::as_slice), first, last));
    }
    unread.sort_by_key(|one| one.line);
    (Busy::of_times(times, first, last), unread)
}

#[derive(Clone, Copy)]
enum Kind {
    Event,
    FreeBusy,
}

/// An appointment that was understood.
struct Event {
    /// By it a change of one occurrence finds what it changes; not kept.
    uid: Option<String>,
    /// The occurrence that this one stands in place of.
    instead: Option<Time>,
    start: Time,
    span: Span,
    rule: Option<Rule>,
    more: Vec<Time>,
    without: Vec<Time>,
    /// Whether it makes busy: neither marked as free nor cancelled.
    counts: bool,
}

impl Event {
    /// Beginnings and ends within these days, and some outside of them, without the occurrences that were changed.
    fn times(&self, changed: &[Time], first: Day, last: Day) -> Vec<(i64, i64)> {
        if !self.counts {
            return Vec::new();
        }
        // What began before the first day may last into it.
        let length = self.span.days + self.span.minutes / (24 * 60) + 2;
        let early = Day::of_number(first.number().saturating_sub(length as i32)).unwrap_or_default();
        let at = |day: Day| Time { day, ..self.start };
        let beyond = |day: Day, until: Time| {
            if until.minute.is_none() { day > until.day } else { at(day).in_utc() > until.in_utc() }
        };
        let days = self
            .rule
            .as_ref()
            .map_or_else(|| vec![self.start.day], |rule| rule.days(self.start.day, early, last.after(1), beyond));
        let mut starts: Vec<Time> = days.into_iter().map(at).chain(self.more.iter().copied()).collect();
        starts.retain(|start| !self.without.iter().chain(changed).any(|one| same(*one, *start)));
        starts.into_iter().filter_map(|start| Some((start.in_rome(), start.end(self.span)?))).collect()
    }
}

/// Whether a time names an occurrence; a whole day names the one of that day.
fn same(one: Time, start: Time) -> bool {
    if one.minute.is_none() || start.minute.is_none() { one.day == start.day } else { one.in_utc() == start.in_utc() }
}

/// The lines of each appointment and each list of busy times, without those of parts within them; and what has no end.
fn parts(lines: &[Line]) -> (Vec<(Kind, Vec<&Line>)>, Option<Unread>) {
    let mut parts: Vec<(Kind, Vec<&Line>)> = Vec::new();
    let mut open: Vec<(&Line, bool)> = Vec::new();
    for line in lines {
        let is = |value: &str| line.value.eq_ignore_ascii_case(value);
        match line.name.as_str() {
            "BEGIN" => {
                let kind = if is("VEVENT") { Some(Kind::Event) } else { is("VFREEBUSY").then_some(Kind::FreeBusy) };
                if let Some(kind) = kind {
                    parts.push((kind, vec![line]));
                }
                open.push((line, kind.is_some()));
            }
            "END" => {
                open.pop();
            }
            _ if open.last().is_some_and(|(_, own)| *own) => {
                if let Some((_, own)) = parts.last_mut() {
                    own.push(line);
                }
            }
            _ => {}
        }
    }
    // What was cut off may lack its most important line.
    if open.iter().any(|(_, own)| *own) {
        parts.pop();
    }
    (parts, open.last().map(|(line, _)| Unread { line: line.number, why: Misread::Unfinished }))
}

/// An appointment; `None` for one that does not last.
fn event(lines: &[&Line], zones: &Zones) -> Result<Option<Event>, Unread> {
    let find = |name: &str| lines.iter().find(|line| line.name == name).copied();
    let says = |name: &str, value: &str| find(name).is_some_and(|line| line.value.eq_ignore_ascii_case(value));
    let counts = !says("TRANSP", "TRANSPARENT") && !says("STATUS", "CANCELLED");
    let missing = |name| Unread { line: lines.first().map_or(1, |line| line.number), why: Misread::Missing(name) };
    let instead = find("RECURRENCE-ID").map(|line| time(line, "RECURRENCE-ID", zones)).transpose()?;
    if !counts && instead.is_none() {
        return Ok(None);
    }
    if let Some(line) = find("RECURRENCE-ID").filter(|line| line.parameter("RANGE").is_some()) {
        return Err(Unread { line: line.number, why: Misread::Rule("RANGE".to_owned()) });
    }
    let uid = find("UID").map(|line| line.value.clone());
    if instead.is_some() && uid.is_none() {
        return Err(missing("UID"));
    }
    let line = find("DTSTART").ok_or_else(|| missing("DTSTART"))?;
    let start = time(line, "DTSTART", zones)?;
    let clock = start.minute.map_or(Clock::Rome, |(_, clock)| clock);
    let span = span(start, find("DTEND"), find("DURATION"), zones)?;
    if let Some(second) = lines.iter().filter(|line| line.name == "RRULE").nth(1) {
        return Err(Unread { line: second.number, why: Misread::Rule("RRULE".to_owned()) });
    }
    let rule = |line: &Line| {
        let unread = |part: String| Unread { line: line.number, why: Misread::Rule(part) };
        let rule = Rule::read(&line.value, clock).map_err(unread)?;
        if rule.is_counted_for_ages(start.day) { Err(unread("COUNT".to_owned())) } else { Ok(rule) }
    };
    let rule = find("RRULE").map(rule).transpose()?;
    if let Some(line) = find("EXRULE") {
        return Err(Unread { line: line.number, why: Misread::Rule("EXRULE".to_owned()) });
    }
    let [more, without] = [list(lines, "RDATE", zones)?, list(lines, "EXDATE", zones)?];
    Ok(Some(Event { uid, instead, start, span, rule, more, without, counts }))
}

/// How long an appointment lasts. Without end and length a whole day lasts a day, and a time no time.
fn span(start: Time, end: Option<&Line>, length: Option<&Line>, zones: &Zones) -> Result<Span, Unread> {
    let Some(line) = end else {
        let Some(line) = length else {
            return Ok(Span { days: i64::from(start.minute.is_none()), minutes: 0 });
        };
        return Span::read(&line.value).ok_or(Unread { line: line.number, why: Misread::Time("DURATION") });
    };
    let unread = |why| Unread { line: line.number, why };
    let end = time(line, "DTEND", zones)?.rounded_up().ok_or_else(|| unread(Misread::Time("DTEND")))?;
    let days = i64::from(end.day.number() - start.day.number());
    let span = match (start.minute, end.minute) {
        (None, None) => Span { days, minutes: 0 },
        (Some(_), Some(_)) => Span { days: 0, minutes: end.in_utc() - start.in_utc() },
        _ => return Err(unread(Misread::Time("DTEND"))),
    };
    if span.days < 0 || span.minutes < 0 { Err(unread(Misread::Backwards)) } else { Ok(span) }
}

/// All times that the lines of a name list.
fn list(lines: &[&Line], name: &'static str, zones: &Zones) -> Result<Vec<Time>, Unread> {
    let mut times = Vec::new();
    for line in lines.iter().filter(|line| line.name == name && !line.value.is_empty()) {
        let clock = clock(line, zones)?;
        for value in line.value.split(',') {
            let time = Time::read(value, clock);
            times.push(time.ok_or(Unread { line: line.number, why: Misread::Time(name) })?);
        }
    }
    Ok(times)
}

/// Busy times as some calendars give them out without anything else.
fn free_busy(lines: &[&Line], zones: &Zones) -> Result<Vec<(i64, i64)>, Unread> {
    let mut times = Vec::new();
    for line in lines.iter().filter(|line| line.name == "FREEBUSY") {
        if line.parameter("FBTYPE").is_some_and(|kind| kind.eq_ignore_ascii_case("FREE")) {
            continue;
        }
        let clock = clock(line, zones)?;
        for value in line.value.split(',') {
            let period = period(value, clock);
            times.push(period.ok_or(Unread { line: line.number, why: Misread::Time("FREEBUSY") })?);
        }
    }
    Ok(times)
}

/// A beginning with an end or a length, parted by a stroke.
fn period(text: &str, clock: Clock) -> Option<(i64, i64)> {
    let (from, to) = text.split_once('/')?;
    let from = Time::read(from, clock).filter(|time| time.minute.is_some())?;
    let end = match Time::read(to, clock) {
        Some(end) => end.rounded_up()?.in_rome(),
        None => from.end(Span::read(to)?)?,
    };
    (from.in_rome() <= end).then_some((from.in_rome(), end))
}

fn time(line: &Line, name: &'static str, zones: &Zones) -> Result<Time, Unread> {
    let time = Time::read(&line.value, clock(line, zones)?);
    time.ok_or(Unread { line: line.number, why: Misread::Time(name) })
}

fn clock(line: &Line, zones: &Zones) -> Result<Clock, Unread> {
    let Some(name) = line.parameter("TZID") else { return Ok(Clock::Rome) };
    zones.clock(name).ok_or_else(|| Unread { line: line.number, why: Misread::Zone(name.to_owned()) })
}
