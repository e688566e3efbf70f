//! Ground floor: identifiers, languages, seeded chance.
//!
//! Knows nothing of competences, people, files or screens, and never will.

mod chance;
mod day;
mod id;
mod language;
mod moment;
mod source;
mod sum;

pub use chance::{Chance, Seed};
pub use day::Day;
pub use id::{
    AreaId, BadId, CampaignId, CourseId, ItemId, LONGEST_ID, PartId, PartitionId, PlaceId, PlanId, RoleId, RoomId,
    ScoreId, TrainerId, UnitId, WaveId,
};
pub use language::{Bilingual, Language};
pub use moment::Moment;
pub use source::{Mark, Source};
pub use sum::sum_of;
