//! Half days, and those of a week.

use crate::base::Day;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// All days, from Monday on.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// The day of the week of a day.
    ///
    /// ```
    /// use sestante::base::Day;
    /// use sestante::timetable::Weekday;
    /// assert_eq!(Day::read("2027-03-29").map(Weekday::of), Some(Weekday::Monday));
    /// ```
    pub fn of(day: Day) -> Self {
        // 1 January 1970, which has the number 0, was a Thursday.
        Self::ALL[(day.number() + 3).rem_euclid(7) as usize]
    }
}

/// A half of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HalfDay {
    /// The morning.
    Morning,
    /// The afternoon.
    Afternoon,
}

impl HalfDay {
    /// Both, in order of time.
    pub const ALL: [Self; 2] = [Self::Morning, Self::Afternoon];
}

/// A half day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Session {
    /// The day.
    pub day: Day,
    /// Which half of it.
    pub half: HalfDay,
}

impl Session {
    /// The half day of the week that it is.
    pub fn slot(self) -> Slot {
        Slot { weekday: Weekday::of(self.day), half: self.half }
    }
}

/// Half days on end, both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first.
    pub from: Session,
    /// The last, not before the first.
    pub to: Session,
}

impl Span {
    /// Whole days, from the first to the last.
    pub fn days(from: Day, to: Day) -> Self {
        Self { from: Session { day: from, half: HalfDay::Morning }, to: Session { day: to, half: HalfDay::Afternoon } }
    }

    /// Whether a half day belongs to it.
    pub fn has(&self, session: Session) -> bool {
        (self.from..=self.to).contains(&session)
    }
}

/// A half day of the week, such as Monday morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The day.
    pub weekday: Weekday,
    /// Which half of it.
    pub half: HalfDay,
}

impl Slot {
    /// All fourteen, in order of time.
    pub fn all() -> impl Iterator<Item = Self> {
        Weekday::ALL.into_iter().flat_map(|weekday| HalfDay::ALL.map(|half| Self { weekday, half }))
    }

    fn bit(self) -> u16 {
        1 << (2 * self.weekday as u16 + self.half as u16)
    }
}

/// A set of half days of the week.
///
/// ```
/// use sestante::timetable::{HalfDay, Slot, Week, Weekday};
/// let monday = Slot { weekday: Weekday::Monday, half: HalfDay::Morning };
/// assert!(Week::ALL.has(monday) && !Week::NONE.has(monday));
/// assert_eq!(Week::NONE.with(monday).slots().collect::<Vec<_>>(), [monday]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week(u16);

impl Week {
    /// All half days.
    pub const ALL: Self = Self((1 << 14) - 1);

    /// No half day.
    pub const NONE: Self = Self(0);

    /// Whether a half day belongs to it.
    pub fn has(self, slot: Slot) -> bool {
        self.0 & slot.bit() != 0
    }

    /// The same and a half day.
    #[must_use]
    pub fn with(self, slot: Slot) -> Self {
        Self(self.0 | slot.bit())
    }

    /// The same without a half day.
    #[must_use]
    pub fn without(self, slot: Slot) -> Self {
        Self(self.0 & !slot.bit())
    }

    /// Its half days, in order of time.
    pub fn slots(self) -> impl Iterator<Item = Slot> {
        Slot::all().filter(move |slot| self.has(*slot))
    }
}

impl FromIterator<Slot> for Week {
    fn from_iter<I: IntoIterator<Item = Slot>>(slots: I) -> Self {
        slots.into_iter().fold(Self::NONE, Self::with)
    }
}
