//! What a sitting is to find out, and how finely.

use crate::base::AreaId;

/// What a person wants to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Goal {
    /// All areas and AI.
    #[default]
    Whole,
    /// What the own role asks for.
    Role,
    /// The competences of one area.
    Area(AreaId),
    /// AI alone.
    Ai,
}

/// How long a person wants to take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// A first picture.
    #[default]
    Short,
    /// The usual one.
    Standard,
    /// As long as it helps.
    Thorough,
}

impl Length {
    /// All lengths from the shortest.
    pub const ALL: [Self; 3] = [Self::Short, Self::Standard, Self::Thorough];
}
