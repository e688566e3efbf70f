//! Half days and spans of them as words: `mon-am`, `lun-mat`, `2027-03-01..2027-03-05`.

use crate::base::Day;
use crate::timetable::{HalfDay, Session, Slot, Span, Weekday};

/// Days of the week as files have them.
pub(super) const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Halves of a day as files have them.
pub(super) const HALVES: [&str; 2] = ["am", "pm"];

/// What is read besides: Italian words.
const ITALIAN_DAYS: [&str; 7] = ["lun", "mar", "mer", "gio", "ven", "sab", "dom"];
const ITALIAN_HALVES: [&str; 2] = ["mat", "pom"];

/// The day of the week of a word.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    place(word, [&DAYS, &ITALIAN_DAYS]).map(|place| Weekday::ALL[place])
}

/// The half day of a word.
pub(super) fn half(word: &str) -> Option<HalfDay> {
    place(word, [&HALVES, &ITALIAN_HALVES]).map(|place| HalfDay::ALL[place])
}

fn place(word: &str, known: [&[&str]; 2]) -> Option<usize> {
    let word = word.to_lowercase();
    known.into_iter().find_map(|words| words.iter().position(|known| *known == word))
}

/// The half day of the week of a word such as `mon-am` or `lun-mat`.
pub(super) fn slot(word: &str) -> Option<Slot> {
    let (day, own) = word.split_once('-')?;
    Some(Slot { weekday: weekday(day)?, half: half(own)? })
}

/// A half day of the week as a word.
pub(super) fn slot_word(slot: Slot) -> String {
    format!("{}-{}", day_word(slot.weekday), half_word(slot.half))
}

/// A day of the week as a word.
pub(super) fn day_word(weekday: Weekday) -> &'static str {
    DAYS[weekday as usize]
}

/// A half of a day as a word.
pub(super) fn half_word(half: HalfDay) -> &'static str {
    HALVES[half as usize]
}

/// A half day of the calendar, of a word such as `2027-03-01-am`.
pub(super) fn session(word: &str) -> Option<Session> {
    let (day, own) = word.rsplit_once('-')?;
    Some(Session { day: self::day(day)?, half: half(own)? })
}

/// A half day of the calendar as a word.
pub(super) fn session_word(session: Session) -> String {
    format!("{}-{}", session.day, half_word(session.half))
}

/// A span of a word: a day (`2027-03-01`), a half day (`2027-03-01-pm`), or two of these with `..` between them.
pub(super) fn span(word: &str) -> Option<Span> {
    let (from, to) = word.split_once("..").unwrap_or((word, word));
    let end = |word: &str| {
        day(word).map(|day| Span::days(day, day)).or_else(|| {
            let session = session(word)?;
            Some(Span { from: session, to: session })
        })
    };
    let span = Span { from: end(from)?.from, to: end(to)?.to };
    (span.from <= span.to).then_some(span)
}

/// A span as a word, the shortest that says it.
pub(super) fn span_word(span: Span) -> String {
    let Span { from, to } = span;
    let whole = (from.half, to.half) == (HalfDay::Morning, HalfDay::Afternoon);
    match (whole, from.day == to.day) {
        (true, true) => from.day.to_string(),
        (true, false) => format!("{}..{}", from.day, to.day),
        (false, _) if from == to => session_word(from),
        (false, _) => format!("{}..{}", session_word(from), session_word(to)),
    }
}

/// A day, as ISO 8601 or as Italian spreadsheets write it: `2027-03-01`, `01/03/2027`.
pub(super) fn day(word: &str) -> Option<Day> {
    Day::read(word).or_else(|| {
        let mut parts = word.split('/');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let sound = parts.next().is_none() && digits(day, 2) && digits(month, 2) && digits(year, 4) && year.len() == 4;
        if sound { Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?) } else { None }
    })
}

/// Minutes after midnight of a time such as `09:00`.
pub(super) fn minute(word: &str) -> Option<u16> {
    let number = |part: &str, below: u16| {
        let plain = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u16>().ok().filter(|number| plain && *number < below)
    };
    word.split_once(':').and_then(|(hour, minute)| Some(number(hour, 24)? * 60 + number(minute, 60)?))
}

/// Minutes after midnight as a time.
pub(super) fn minute_word(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_written_as_they_are_read() {
        for (word, written) in [
            ("2027-03-01", Some("2027-03-01")),
            ("01/03/2027", Some("2027-03-01")),
            ("2027-03-01-pm", Some("2027-03-01-pm")),
            ("2027-03-01-pom", Some("2027-03-01-pm")),
            ("2027-03-01-am..2027-03-01-pm", Some("2027-03-01")),
            ("2027-03-01..2027-03-05", Some("2027-03-01..2027-03-05")),
            ("2027-03-01-pm..2027-03-05", Some("2027-03-01-pm..2027-03-05-pm")),
            ("1/3/2027..5/3/2027", Some("2027-03-01..2027-03-05")),
            ("2027-03-05..2027-03-01", None),
            ("2027-02-29", None),
            ("1/13/2027", None),
            ("1/3/27", None),
            ("2027-03-01-noon", None),
            ("", None),
        ] {
            assert_eq!(span(word).map(span_word).as_deref(), written, "{word}");
        }
    }

    #[test]
    fn half_days_are_read_in_both_languages() {
        for (word, written) in [
            ("mon-am", Some("mon-am")),
            ("LUN-MAT", Some("mon-am")),
            ("dom-pom", Some("sun-pm")),
            ("mar-pm", Some("tue-pm")),
            ("monday", None),
            ("mon", None),
            ("mon-", None),
        ] {
            assert_eq!(slot(word).map(slot_word).as_deref(), written, "{word}");
        }
    }
}
