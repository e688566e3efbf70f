//! Roles and their targets.

use crate::base::{AreaId, Bilingual, RoleId, ScoreId};
use crate::framework::Level;

/// Level that a role asks for in one score. Proposals, for each body to adapt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The score.
    pub score: ScoreId,
    /// The level asked for.
    pub level: Level,
    /// Importance for the role, 1 to 5.
    pub weight: u8,
}

/// A job profile with its targets. A score without a target is not asked of the role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its name in data files.
    pub id: RoleId,
    /// Its title.
    pub title: Bilingual,
    /// Family of related roles, an identifier such as `tecnico`.
    pub family: String,
    /// What it asks for; empty until the targets have been read.
    pub targets: Vec<Target>,
    /// Why, in a line for each area, or for AI where there is none.
    pub reasons: Vec<(Option<AreaId>, Bilingual)>,
}

/// The target in one score.
pub fn target_of<'a>(targets: &'a [Target], score: &ScoreId) -> Option<&'a Target> {
    targets.iter().find(|target| target.score == *score)
}

impl Role {
    /// The target in one score.
    pub fn target(&self, score: &ScoreId) -> Option<&Target> {
        target_of(&self.targets, score)
    }

    /// Why the role asks what it does in an area; in AI for `None`.
    pub fn reason(&self, area: Option<&AreaId>) -> Option<&Bilingual> {
        self.reasons.iter().find(|(group, _)| group.as_ref() == area).map(|(_, reason)| reason)
    }
}
