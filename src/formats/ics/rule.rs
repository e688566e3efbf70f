//! Rules of recurrence (RFC 5545, 3.3.10): daily, weekly, monthly, yearly, with what calendar programs write. A part that is
//! not understood makes the rule unreadable: half a rule would be a guess.

use super::time::{Clock, Time};
use crate::base::Day;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// First year from which times are counted.
const FIRST_YEAR: i32 = 1900;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// A rule of recurrence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    every: Every,
    interval: i32,
    count: Option<u32>,
    until: Option<Time>,
    /// Day of the week from 0, Monday, and which of them in the month: 0 all, -1 the last.
    days: Vec<(i32, i32)>,
    /// Days of the month; -1 is the last.
    month_days: Vec<i32>,
    months: Vec<i32>,
    places: Vec<i32>,
    week_start: i32,
}

impl Rule {
    /// Reads a rule. What is not understood comes back.
    pub fn read(text: &str, clock: Clock) -> Result<Self, String> {
        let text = text.to_ascii_uppercase();
        let parts: Vec<(&str, &str)> =
            text.split(';').map(|part| part.split_once('=').ok_or(part)).collect::<Result<_, _>>()?;
        let Some((_, every)) = parts.iter().find(|(name, _)| *name == "FREQ") else { return Err("FREQ".to_owned()) };
        let every = match *every {
            "DAILY" => Every::Day,
            "WEEKLY" => Every::Week,
            "MONTHLY" => Every::Month,
            "YEARLY" => Every::Year,
            other => return Err(format!("FREQ={other}")),
        };
        let mut rule = Self {
            every,
            interval: 1,
            count: None,
            until: None,
            days: Vec::new(),
            month_days: Vec::new(),
            months: Vec::new(),
            places: Vec::new(),
            week_start: 0,
        };
        for (name, value) in parts {
            rule.take(name, value, clock).ok_or_else(|| format!("{name}={value}"))?;
        }
        if let Some((name, value)) = rule.unfit() {
            return Err(format!("{name} {value}"));
        }
        Ok(rule)
    }

    fn take(&mut self, name: &str, value: &str, clock: Clock) -> Option<()> {
        let above = |number: i32| (number > 0).then_some(number);
        match name {
            "FREQ" => {}
            "INTERVAL" => self.interval = value.parse().ok().and_then(above)?,
            "COUNT" => self.count = Some(value.parse().ok().filter(|count| *count > 0)?),
            "UNTIL" => self.until = Some(Time::read(value, clock)?),
            "BYDAY" => self.days = value.split(',').map(weekday).collect::<Option<_>>()?,
            "BYMONTHDAY" => self.month_days = numbers(value, 31)?,
            "BYMONTH" => self.months = numbers(value, 12)?,
            "BYSETPOS" => self.places = numbers(value, 366)?,
            "WKST" => self.week_start = day_of(value)?,
            _ => return None,
        }
        Some(())
    }

    /// Parts that the standard does not allow together, or whose meaning here is not that of a month.
    fn unfit(&self) -> Option<(&'static str, &'static str)> {
        let numbered = self.days.iter().any(|(_, which)| *which != 0);
        match self.every {
            Every::Day | Every::Week if numbered => Some(("BYDAY", "1MO")),
            Every::Week if !self.month_days.is_empty() => Some(("BYMONTHDAY", "WEEKLY")),
            Every::Year if !self.days.is_empty() && self.months.is_empty() => Some(("BYDAY", "YEARLY")),
            Every::Year if !self.month_days.is_empty() && self.months.is_empty() => Some(("BYMONTHDAY", "YEARLY")),
            _ if self.months.iter().any(|month| *month < 0) => Some(("BYMONTH", "-")),
            _ => None,
        }
    }

    /// Whether it has so long been counted, from a start, that it is no appointment: counting would go on and on.
    pub fn is_counted_for_ages(&self, start: Day) -> bool {
        self.count.is_some() && start.year() < FIRST_YEAR
    }

    /// The days on which something that first is on `start` recurs, as they are counted, up to `last`; `start` is always the first of them.
    /// Others before `first` are left out. `beyond` says whether a day lies after the end of the rule.
    pub fn days(&self, start: Day, first: Day, last: Day, beyond: impl Fn(Day, Time) -> bool) -> Vec<Day> {
        let mut days = vec![start];
        let mut count = 1;
        let mut period = if self.count.is_none() { self.periods_before(start, first) } else { 0 };
        while let Some((begin, candidates)) = self.period(start, period) {
            if begin > last {
                break;
            }
            for day in candidates.into_iter().filter(|day| *day > start) {
                let over = self.count.is_some_and(|most| count >= most);
                if over || day > last || self.until.is_some_and(|until| beyond(day, until)) {
                    return days;
                }
                if day >= first {
                    days.push(day);
                }
                count += 1;
            }
            period += 1;
        }
        days
    }

    /// How many whole periods lie between two days, less one.
    fn periods_before(&self, start: Day, first: Day) -> i32 {
        let days = first.number().saturating_sub(start.number()).max(0);
        let length = match self.every {
            Every::Day => 1,
            Every::Week => 7,
            Every::Month => 31,
            Every::Year => 366,
        };
        (days / length / self.interval - 1).max(0)
    }

    /// The first day of a period, counted from that of the start, and the days in it; `None` beyond the last year.
    fn period(&self, start: Day, period: i32) -> Option<(Day, Vec<Day>)> {
        let steps = period.checked_mul(self.interval)?;
        let (month, number) = start.month_and_day();
        let (begin, mut found) = match self.every {
            Every::Day => {
                let day = Day::of_number(start.number().checked_add(steps)?)?;
                (day, vec![day])
            }
            Every::Week => {
                let to_start = (day_of_week(start) - self.week_start).rem_euclid(7);
                let begin = start.number() - to_start;
                let monday = Day::of_number(begin.checked_add(steps.checked_mul(7)?)?)?;
                let wanted = |day: &Day| self.days.is_empty() && day_of_week(*day) == day_of_week(start);
                let week = (0..7).filter_map(|more| Day::of_number(monday.number() + more));
                (monday, week.filter(|day| wanted(day) || self.is_on(*day)).collect())
            }
            Every::Month => {
                let months = (start.year() * 12 + i32::from(month) - 1).checked_add(steps)?;
                let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
                (Day::new(year, month, 1)?, self.in_month(year, month, number))
            }
            Every::Year => {
                let year = start.year().checked_add(steps)?;
                let own = [i32::from(month)];
                let months = if self.months.is_empty() { &own[..] } else { &self.months };
                let days = (1..=12).filter(|month| months.contains(month));
                (Day::new(year, 1, 1)?, days.flat_map(|month| self.in_month(year, month as u8, number)).collect())
            }
        };
        found.retain(|day| {
            let month = self.months.is_empty() || self.months.contains(&i32::from(day.month_and_day().0));
            let daily = self.every != Every::Day
                || (self.days.is_empty() || self.is_on(*day))
                    && (self.month_days.is_empty() || is_month_day(*day, &self.month_days));
            month && daily
        });
        if !self.places.is_empty() {
            let all = i32::try_from(found.len()).unwrap_or(i32::MAX);
            let wanted = |place: i32| self.places.contains(&(place + 1)) || self.places.contains(&(place - all));
            found = (0..all).zip(found).filter(|(place, _)| wanted(*place)).map(|(_, day)| day).collect();
        }
        Some((begin, found))
    }

    fn is_on(&self, day: Day) -> bool {
        self.days.iter().any(|(known, _)| *known == day_of_week(day))
    }

    /// The days of a month, where a rule that names none means the day that the start has.
    fn in_month(&self, year: i32, month: u8, number: u8) -> Vec<Day> {
        let all: Vec<Day> = (1..=31).filter_map(|day| Day::new(year, month, day)).collect();
        let named = !self.days.is_empty() || !self.month_days.is_empty();
        let length = i32::try_from(all.len()).unwrap_or(31);
        let wanted = |day: &Day| {
            let place = i32::from(day.month_and_day().1);
            let which = [0, (place - 1) / 7 + 1, -((length - place) / 7 + 1)];
            let on = |(known, asked): &(i32, i32)| *known == day_of_week(*day) && which.contains(asked);
            (self.days.is_empty() || self.days.iter().any(on))
                && (self.month_days.is_empty() || is_month_day(*day, &self.month_days))
                && (named || place == i32::from(number))
        };
        all.into_iter().filter(wanted).collect()
    }
}

/// Day of the week, from 0 for Monday. 1 January 1970 was a Thursday.
fn day_of_week(day: Day) -> i32 {
    (day.number() + 3).rem_euclid(7)
}

/// Whether a day is one of these days of its month; -1 is the last.
fn is_month_day(day: Day, wanted: &[i32]) -> bool {
    let (month, number) = day.month_and_day();
    let length = (28..=31).rev().find(|last| Day::new(day.year(), month, *last).is_some()).unwrap_or(31);
    let number = i32::from(number);
    wanted.contains(&number) || wanted.contains(&(number - i32::from(length) - 1))
}

/// The day of the week of a name.
fn day_of(name: &str) -> Option<i32> {
    (0..).zip(DAYS).find(|(_, day)| *day == name).map(|(place, _)| place)
}

/// A day of the week with which of them in the month, such as `-1FR`.
fn weekday(text: &str) -> Option<(i32, i32)> {
    let (which, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let day = day_of(name)?;
    let which = if which.is_empty() {
        0
    } else {
        which.parse().ok().filter(|which| (1..=5_i32).contains(&i32::abs(*which)))?
    };
    Some((day, which))
}

/// Whole numbers from 1 to `most`, or from the end as negative ones.
fn numbers(text: &str, most: i32) -> Option<Vec<i32>> {
    let sound = |number: &i32| (1..=most).contains(&number.abs());
    text.split(',').map(|number| number.parse().ok().filter(sound)).collect()
}
