//! The kinds of clashes.

use crate::base::{CourseId, PlaceId, RoomId, TrainerId};
use crate::timetable::{Absent, EditionId, GroupId, Rhythm, Session, Shut, Unheld};

/// Why a room does not suit a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is held in a room, and has none.
    NoRoom,
    /// It is held online, and has a room.
    Online,
    /// Each seat needs a computer, and the room has none.
    NoComputers,
}

/// Something in a plan that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Two editions have the same number.
    SameNumber(EditionId),
    /// The course cannot be held, or there is none of its name.
    Unheld {
        /// The edition.
        edition: EditionId,
        /// Its course.
        course: CourseId,
        /// Why.
        why: Unheld,
    },
    /// There is no room of this name.
    UnknownRoom {
        /// The edition.
        edition: EditionId,
        /// The room.
        room: RoomId,
    },
    /// There is no trainer of this name.
    UnknownTrainer {
        /// The edition.
        edition: EditionId,
        /// The trainer.
        trainer: TrainerId,
    },
    /// There is no group of this name.
    UnknownGroup {
        /// The edition.
        edition: EditionId,
        /// The group.
        group: GroupId,
    },
    /// A half day comes twice, or before an earlier one.
    Order {
        /// The edition.
        edition: EditionId,
    },
    /// Nothing can be held then.
    Closed {
        /// The edition.
        edition: EditionId,
        /// When.
        session: Session,
        /// Why.
        why: Shut,
    },
    /// It has more or fewer half days than the course takes.
    Sessions {
        /// The edition.
        edition: EditionId,
        /// How many it has.
        held: u32,
        /// How many it takes.
        takes: u32,
    },
    /// Its half days are too short for the course.
    Short {
        /// The edition.
        edition: EditionId,
        /// Minutes that they have.
        minutes: u32,
        /// Minutes that it takes.
        takes: u32,
    },
    /// Its half days do not follow each other as those of the course do.
    Rhythm {
        /// The edition.
        edition: EditionId,
        /// How they should.
        rhythm: Rhythm,
    },
    /// The trainer cannot give the course.
    CannotGive {
        /// The edition.
        edition: EditionId,
        /// The trainer.
        trainer: TrainerId,
        /// The course.
        course: CourseId,
    },
    /// The trainer cannot come.
    TrainerAbsent {
        /// The edition.
        edition: EditionId,
        /// The trainer.
        trainer: TrainerId,
        /// When.
        sessions: Vec<Session>,
        /// Why, the first time.
        why: Absent,
    },
    /// The trainer is in two editions at once.
    TrainerTaken {
        /// The editions.
        editions: [EditionId; 2],
        /// The trainer.
        trainer: TrainerId,
        /// When.
        sessions: Vec<Session>,
    },
    /// The way of the trainer from one edition to the next is too long.
    Way {
        /// The editions, in order of time.
        editions: [EditionId; 2],
        /// The trainer.
        trainer: TrainerId,
        /// From where and to where.
        sites: [PlaceId; 2],
        /// The half day of the second.
        session: Session,
        /// Minutes of the way.
        way: u32,
        /// Minutes between them.
        gap: u32,
    },
    /// The trainer has more half days than they can give.
    TrainerBeyond {
        /// The trainer.
        trainer: TrainerId,
        /// The editions.
        editions: Vec<EditionId>,
        /// Half days in all.
        half_days: u32,
        /// Most half days.
        most: u32,
    },
    /// The room does not suit the course.
    Unfit {
        /// The edition.
        edition: EditionId,
        /// The room, where there is one.
        room: Option<RoomId>,
        /// Why.
        why: Unfit,
    },
    /// The room has fewer seats than people come.
    RoomSmall {
        /// The edition.
        edition: EditionId,
        /// The room.
        room: RoomId,
        /// Its seats.
        seats: u32,
        /// People who come.
        people: u32,
    },
    /// The room cannot be had.
    RoomAbsent {
        /// The edition.
        edition: EditionId,
        /// The room.
        room: RoomId,
        /// When.
        sessions: Vec<Session>,
        /// Why, the first time.
        why: Absent,
    },
    /// Two editions are in the room at once.
    RoomTaken {
        /// The editions.
        editions: [EditionId; 2],
        /// The room.
        room: RoomId,
        /// When.
        sessions: Vec<Session>,
    },
    /// There is not time enough to set the room up between two editions.
    SetUp {
        /// The editions, in order of time.
        editions: [EditionId; 2],
        /// The room.
        room: RoomId,
        /// The half day of the second.
        session: Session,
        /// Minutes to set it up.
        set_up: u32,
        /// Minutes between them.
        gap: u32,
    },
    /// Too few people come.
    TooFew {
        /// The edition.
        edition: EditionId,
        /// People who come.
        people: u32,
        /// Fewest people.
        least: u32,
    },
    /// Too many people come.
    TooMany {
        /// The edition.
        edition: EditionId,
        /// People who come.
        people: u32,
        /// Most people.
        most: u32,
    },
    /// People of a group cannot come.
    GroupAbsent {
        /// The edition.
        edition: EditionId,
        /// The group.
        group: GroupId,
        /// When.
        sessions: Vec<Session>,
        /// Why, the first time.
        why: Absent,
    },
    /// More people of a group are away at the same time than may be.
    GroupBeyond {
        /// The editions.
        editions: Vec<EditionId>,
        /// The group.
        group: GroupId,
        /// When.
        sessions: Vec<Session>,
        /// Most people away at once among these.
        away: u32,
        /// How many may be.
        most: u32,
    },
    /// A group has more seats in a course than people who need it.
    BeyondNeed {
        /// The editions.
        editions: Vec<EditionId>,
        /// The course.
        course: CourseId,
        /// The group.
        group: GroupId,
        /// Seats in all.
        seats: u32,
        /// People who need it, now or after another course.
        need: u32,
    },
    /// People have a seat before a course that leads to this one has been held for them.
    Before {
        /// The first edition that comes too early.
        edition: EditionId,
        /// The course.
        course: CourseId,
        /// The group.
        group: GroupId,
        /// How many of them.
        people: u32,
        /// Courses that lead to it, one of which has to come before; none on offer where it is empty.
        opened_by: Vec<CourseId>,
    },
    /// All together costs more than there is.
    Budget {
        /// Cents in all.
        cents: u64,
        /// Most cents.
        most: u64,
    },
}

impl Clash {
    /// The editions that are part of it; none where all are.
    pub fn editions(&self) -> &[EditionId] {
        match self {
            Self::Budget { .. } => &[],
            Self::SameNumber(edition)
            | Self::Unheld { edition, .. }
            | Self::UnknownRoom { edition, .. }
            | Self::UnknownTrainer { edition, .. }
            | Self::UnknownGroup { edition, .. }
            | Self::Order { edition }
            | Self::Closed { edition, .. }
            | Self::Sessions { edition, .. }
            | Self::Short { edition, .. }
            | Self::Rhythm { edition, .. }
            | Self::CannotGive { edition, .. }
            | Self::TrainerAbsent { edition, .. }
            | Self::Unfit { edition, .. }
            | Self::RoomSmall { edition, .. }
            | Self::RoomAbsent { edition, .. }
            | Self::TooFew { edition, .. }
            | Self::TooMany { edition, .. }
            | Self::GroupAbsent { edition, .. }
            | Self::Before { edition, .. } => std::slice::from_ref(edition),
            Self::TrainerTaken { editions, .. }
            | Self::Way { editions, .. }
            | Self::RoomTaken { editions, .. }
            | Self::SetUp { editions, .. } => editions,
            Self::TrainerBeyond { editions, .. }
            | Self::GroupBeyond { editions, .. }
            | Self::BeyondNeed { editions, .. } => editions,
        }
    }

    /// Whether it is only something unusual, which a trainer may want: more half days than the course takes, or another rhythm.
    /// Everything else cannot be.
    pub fn is_mild(&self) -> bool {
        match self {
            Self::Rhythm { .. } => true,
            Self::Sessions { held, takes, .. } => held > takes,
            _ => false,
        }
    }
}
