//! Ground floor: identifiers, languages, seeded chance.
//!
//! Knows nothing of competences, people, files or screens, and never will.

mod chance;
mod id;
mod language;

pub use chance::{Chance, Seed};
pub use id::{AreaId, BadId, CampaignId, CourseId, ItemId, PartId, PartitionId, RoleId, ScoreId};
pub use language::{Bilingual, Language};
