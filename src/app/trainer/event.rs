//! What can happen.

use std::sync::Arc;

use super::proposing::Effort;
use super::{Change, EXAMPLE_FILES, TrainerRoom};
use crate::app::room::Common;
use crate::base::{CampaignId, Moment, TrainerId};
use crate::formats::PlanningTable;
use crate::timetable::EditionId;

/// What can be had as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// All the work.
    Work,
    /// What there is to plan with.
    Resources,
    /// The same as a table.
    Table(PlanningTable),
    /// The same as a workbook.
    Workbook,
    /// The calendars of all trainers, rooms and groups.
    Calendars,
    /// The editions as a workbook.
    Editions,
    /// The editions as a table.
    EditionsTable,
    /// What two campaigns compared say, as a workbook.
    Compared,
    /// The same as a table.
    ComparedTable,
    /// The courses with their editions, for the employees' paths.
    Catalogue,
    /// The text of the invitation to an edition.
    Invitation(EditionId),
    /// The register of an edition, blank.
    Register(EditionId),
}

/// Something that happened: a click, an answer of the browser.
#[derive(Clone)]
pub enum Event {
    /// Something that happens in each room.
    Room(Common<TrainerRoom>),
    /// A file was chosen or dropped: its name and bytes.
    FileCame(String, Arc<[u8]>),
    /// A calendar file of a trainer was chosen or dropped, to see when they are busy: its name and bytes.
    CalendarCame(TrainerId, String, Arc<[u8]>),
    /// A file was chosen or dropped for a side of the comparison: 0 for before, 1 for after; its name and bytes.
    SideFileCame(usize, String, Arc<[u8]>),
    /// A campaign of the need is taken for a side of the comparison.
    SideTaken(usize, CampaignId),
    /// The campaign of a side of the comparison is taken away.
    SideCleared(usize),
    /// Before and after change places.
    SidesTurned,
    /// The invented example is wanted.
    ExampleWanted,
    /// The files of the example are here, in the order of `EXAMPLE_FILES`; `None` when they did not come.
    ExampleCame(Option<[String; EXAMPLE_FILES.len()]>),
    /// Something is changed.
    Changed(Change),
    /// The last change is taken back.
    Undone,
    /// What was taken back is done again.
    Redone,
    /// A proposal is wanted: by which number the chance begins, and how long it may take.
    ProposalWanted(u32, Effort),
    /// The best proposal so far is taken.
    ProposalTaken,
    /// The proposal is not wanted any more.
    ProposalLeft,
    /// What a little more of something would bring is to be told.
    MarginsWanted,
    /// The planner tells something; `None` when it failed.
    PlannerTold(Option<String>),
    /// A file is wanted; the minute by universal time.
    FileWanted(Given, Moment),
}

impl From<Common<TrainerRoom>> for Event {
    fn from(event: Common<TrainerRoom>) -> Self {
        Self::Room(event)
    }
}
