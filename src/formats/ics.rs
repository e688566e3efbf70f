//! Calendars: iCalendar (RFC 5545). Written as any calendar program takes them in; read for the busy times alone (`ics/busy.rs`).
//!
//! There is no METHOD: a file that has one asks for an answer, and needs an organiser with a mail address (RFC 5546, 3.2.1).

mod busy;
mod line;
mod rome;
mod rule;
mod time;
mod unread;
mod zone;

pub use busy::read_busy;
pub use unread::{Misread, Unread};

use std::fmt::Write as _;

use crate::base::{Day, Language, Moment};
use crate::timetable::{Appointment, When};

/// Most bytes of a line, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// The clock of Italy by the rule that has held since 1996 (Directive 2000/84/EC): summer time from the last Sunday of March to the last of October.
const ROME: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// Writes a calendar with its title. `now` is by universal time (UTC): of two calendars with the same appointments the later one counts,
/// whatever was changed, taken back or taken out in between, since its minute is their sequence number (RFC 5545, 3.8.7.4).
pub fn write_ics(language: Language, title: &str, now: Moment, appointments: &[Appointment]) -> String {
    let code = language.code();
    let mut text = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    write_line(&mut text, "PRODID:-//Sestante//Sestante//", &code.to_uppercase());
    text.push_str("CALSCALE:GREGORIAN\r\n");
    // The second is what most programs read; the first is the standard's (RFC 7986, 5.1).
    write_line(&mut text, &format!("NAME;LANGUAGE={code}:"), &escaped(title));
    write_line(&mut text, "X-WR-CALNAME:", &escaped(title));
    text.push_str(ROME);
    for one in appointments {
        write_event(&mut text, code, now, one);
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}

fn write_event(text: &mut String, code: &str, now: Moment, one: &Appointment) {
    text.push_str("BEGIN:VEVENT\r\n");
    write_line(text, "UID:", &plain(&one.uid));
    let _ = write!(text, "DTSTAMP:{}Z\r\nSEQUENCE:{}\r\n", time(now.day(), now.minute()), now.number());
    let _ = match one.when {
        // The end of whole days is the day after the last of them.
        When::Days { from, until } => {
            write!(text, "DTSTART;VALUE=DATE:{}\r\nDTEND;VALUE=DATE:{}\r\n", digits(from), digits(until.after(1)))
        }
        When::Hours { day, from, to } => {
            let [from, to] = [from, to].map(|minute| time(day, minute));
            write!(text, "DTSTART;TZID=Europe/Rome:{from}\r\nDTEND;TZID=Europe/Rome:{to}\r\n")
        }
    };
    let mut say = |name: &str, words: &str| {
        if !words.is_empty() {
            write_line(text, &format!("{name};LANGUAGE={code}:"), &escaped(words));
        }
    };
    say("SUMMARY", &one.title);
    say("LOCATION", one.place.as_deref().unwrap_or_default());
    say("DESCRIPTION", &one.text);
    if let Some(url) = &one.url {
        write_line(text, "URL:", &plain(url));
    }
    text.push_str(if one.cancelled { "STATUS:CANCELLED\r\n" } else { "STATUS:CONFIRMED\r\n" });
    text.push_str(if one.busy && !one.cancelled { "TRANSP:OPAQUE\r\n" } else { "TRANSP:TRANSPARENT\r\n" });
    text.push_str("END:VEVENT\r\n");
}

fn digits(day: Day) -> String {
    let (month, number) = day.month_and_day();
    format!("{:04}{month:02}{number:02}", day.year())
}

fn time(day: Day, minute: u16) -> String {
    format!("{}T{:02}{:02}00", digits(day), minute / 60, minute % 60)
}

/// Writes a line, folded where it is too long, but never within a character.
fn write_line(text: &mut String, name: &str, value: &str) {
    let mut room = LONGEST;
    for sign in name.chars().chain(value.chars()) {
        if sign.len_utf8() > room {
            text.push_str("\r\n ");
            room = LONGEST - 1;
        }
        text.push(sign);
        room -= sign.len_utf8();
    }
    text.push_str("\r\n");
}

/// A text as a value holds it (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut found = String::new();
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => found.extend(['\\', sign]),
            '\n' | '\r' => found.push_str("\\n"),
            '\t' => found.push(sign),
            _ if sign.is_control() => found.push('\u{fffd}'),
            _ => found.push(sign),
        }
    }
    found
}

/// A value that stands as it is, without what would end its line.
fn plain(value: &str) -> String {
    value.chars().filter(|sign| !sign.is_control()).collect()
}
