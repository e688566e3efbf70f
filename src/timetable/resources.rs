//! What editions are held with: sites, rooms, trainers, sizes, and the days there are.

use crate::base::{Bilingual, CourseId, Day, PlaceId, RoomId, TrainerId};

/// A site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its name in data files.
    pub id: PlaceId,
    /// What it is called.
    pub title: Bilingual,
}

/// A room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its name in data files.
    pub id: RoomId,
    /// What it is called.
    pub title: Bilingual,
    /// The site.
    pub site: PlaceId,
    /// Seats, 1 or more.
    pub seats: u32,
    /// Whether each seat has a computer.
    pub computers: bool,
}

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

/// A half of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HalfDay {
    /// The morning.
    Morning,
    /// The afternoon.
    Afternoon,
}

/// A half day of the week, such as Monday morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The day.
    pub weekday: Weekday,
    /// Which half of it.
    pub half: HalfDay,
}

/// Somebody who gives courses. Named by a letter, never by a person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trainer {
    /// The name in data files.
    pub id: TrainerId,
    /// What they are called, such as *Trainer A*.
    pub title: Bilingual,
    /// Courses that they can give.
    pub courses: Vec<CourseId>,
    /// Half days of a week on which they can.
    pub free: Vec<Slot>,
}

/// How many people an edition of a course takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionSize {
    /// The course.
    pub course: CourseId,
    /// Fewest people, 1 or more.
    pub least: u32,
    /// Most people, at least `least`.
    pub most: u32,
}

/// A day on which nothing is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// The day.
    pub date: Day,
    /// Why.
    pub title: Bilingual,
}

/// When a half day begins and ends, in minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Which half.
    pub half: HalfDay,
    /// Beginning.
    pub from: u16,
    /// End, after the beginning.
    pub to: u16,
}

/// The days on which courses can be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// First day.
    pub from: Day,
    /// Last day, not before the first.
    pub to: Day,
    /// The half days of a day.
    pub hours: Vec<Hours>,
    /// Days of the week.
    pub weekdays: Vec<Weekday>,
    /// Days that are closed.
    pub closed: Vec<Closure>,
}

/// All that there is to plan editions with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resources {
    /// Whether it is an invented example.
    pub invented: bool,
    /// The sites.
    pub sites: Vec<Place>,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// The trainers.
    pub trainers: Vec<Trainer>,
    /// The sizes of editions.
    pub sizes: Vec<EditionSize>,
    /// The calendar.
    pub calendar: Calendar,
}
