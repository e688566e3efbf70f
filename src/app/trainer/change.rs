//! What can be changed of resources, need and plan.

use crate::base::{CourseId, PlaceId, RoomId, TrainerId, WaveId};
use crate::timetable::{
    Calendar, EditionId, EditionSize, GroupId, GroupLimits, HalfDay, Place, Room, Session, Trainer, Wave, Whom,
};

/// A change of what there is to plan with. Whatever names what goes, goes with it, but for editions, which then clash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Supply {
    /// A site is new or changed.
    Site(Place),
    /// A site goes, with its rooms.
    SiteRemoved(PlaceId),
    /// A room is new or changed.
    Room(Room),
    /// A room goes.
    RoomRemoved(RoomId),
    /// Minutes of the way between two sites; none for the usual ones.
    Way([PlaceId; 2], Option<u32>),
    /// Minutes of a way of which nothing else is said.
    UsualWay(u32),
    /// A trainer is new or changed.
    Trainer(Trainer),
    /// A trainer goes.
    TrainerRemoved(TrainerId),
    /// A course is held so.
    Size(EditionSize),
    /// A course is not held.
    SizeRemoved(CourseId),
    /// The limits of a group.
    Limits(GroupLimits),
    /// Percent of a group's people that may be away, where nothing else is said.
    UsualShare(u32),
    /// A wave is new or changed.
    Wave(Wave),
    /// A wave goes.
    WaveRemoved(WaveId),
    /// The calendar.
    Calendar(Calendar),
    /// Most cents of all together.
    Budget(Option<u32>),
}

/// In which direction an edition is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the next day on which it can begin at the same half day, or the day before.
    Day(bool),
    /// A week later, or before.
    Week(bool),
    /// To the other half of the day.
    Half(HalfDay),
}

/// A change of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// An edition of a course is added where it fits best.
    Added(CourseId),
    /// An edition goes.
    Removed(EditionId),
    /// All editions that are not locked go.
    Emptied,
    /// An edition stays as it is when the rest is planned anew, or not.
    Locked(EditionId, bool),
    /// All editions are locked, or none.
    AllLocked(bool),
    /// An edition is held by somebody else.
    Trainer(EditionId, TrainerId),
    /// An edition is held elsewhere; none for online.
    Room(EditionId, Option<RoomId>),
    /// A group has so many seats in an edition.
    Seats(EditionId, GroupId, u32),
    /// An edition goes a step earlier or later.
    Stepped(EditionId, Step),
    /// The half day of an edition (by its place among them) goes to another; the others follow.
    Put(EditionId, usize, Session),
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Whose need is planned for.
    Whom(Whom),
    /// What there is to plan with.
    Supply(Box<Supply>),
    /// The plan.
    Plan(Move),
}
