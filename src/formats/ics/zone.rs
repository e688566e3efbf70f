//! Which clocks of a calendar are that of Italy, or universal time.

use super::line::Line;
use super::time::Clock;

/// Names of the clock of Italy, and of those that have shown the same time since 1996, as calendar programs write them.
const ROME: [&str; 17] = [
    "Europe/Rome",
    "Europe/San_Marino",
    "Europe/Vatican",
    "Europe/Berlin",
    "Europe/Paris",
    "Europe/Madrid",
    "Europe/Vienna",
    "Europe/Zurich",
    "Europe/Brussels",
    "Europe/Amsterdam",
    "Europe/Ljubljana",
    "Europe/Zagreb",
    "W. Europe Standard Time",
    "Romance Standard Time",
    "Central Europe Standard Time",
    "Central European Standard Time",
    "CET",
];

const UTC: [&str; 5] = ["UTC", "GMT", "Etc/UTC", "Etc/GMT", "Z"];

/// The clocks that a calendar explains itself.
#[derive(Default)]
pub(super) struct Zones {
    alike: Vec<String>,
}

impl Zones {
    /// Finds those that change as that of Italy does: an hour forward on the last Sunday of March, back on the last of October.
    pub fn of(lines: &[Line]) -> Self {
        let (mut zones, mut name, mut summer, mut winter) = (Self::default(), None, false, false);
        let mut half: Vec<&Line> = Vec::new();
        for line in lines {
            let is = |value: &str| line.value.eq_ignore_ascii_case(value);
            match line.name.as_str() {
                "BEGIN" if is("VTIMEZONE") => (name, summer, winter) = (None, false, false),
                "BEGIN" => half.clear(),
                "TZID" => name = Some(line.value.clone()),
                "TZOFFSETFROM" | "TZOFFSETTO" | "RRULE" => half.push(line),
                "END" if is("DAYLIGHT") => summer |= changes(&half, "+0100", "+0200", "3"),
                "END" if is("STANDARD") => winter |= changes(&half, "+0200", "+0100", "10"),
                "END" if is("VTIMEZONE") && summer && winter => zones.alike.extend(name.take()),
                _ => {}
            }
        }
        zones
    }

    /// The clock of a name; `None` for one that is not known.
    pub fn clock(&self, name: &str) -> Option<Clock> {
        // Some programs put their own path before the name.
        let is = |known: &str| name == known || name.strip_suffix(known).is_some_and(|path| path.ends_with('/'));
        if ROME.into_iter().any(is) || self.alike.iter().any(|known| known == name) {
            return Some(Clock::Rome);
        }
        UTC.into_iter().any(is).then_some(Clock::Utc)
    }
}

/// Whether a half of a clock changes so, every year on the last Sunday of a month.
fn changes(half: &[&Line], from: &str, to: &str, month: &str) -> bool {
    let says = |name: &str, value: &str| half.iter().any(|line| line.name == name && line.value == value);
    let yearly = half.iter().filter(|line| line.name == "RRULE").any(|line| {
        let part = |wanted: &str| line.value.split(';').any(|part| part.eq_ignore_ascii_case(wanted));
        part("FREQ=YEARLY") && part("BYDAY=-1SU") && part(&format!("BYMONTH={month}")) && !line.value.contains("UNTIL")
    });
    says("TZOFFSETFROM", from) && says("TZOFFSETTO", to) && yearly
}
