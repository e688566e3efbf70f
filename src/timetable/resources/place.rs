//! Sites, the ways between them, and the rooms there.

use crate::base::{Bilingual, PlaceId, RoomId};
use crate::timetable::{Span, Week};

/// Minutes of the way between two sites of which nothing is said.
pub const USUAL_WAY: u32 = 30;

/// A site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its name in data files.
    pub id: PlaceId,
    /// What it is called.
    pub title: Bilingual,
}

/// How long the way between two sites takes, in either direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The sites.
    pub between: [PlaceId; 2],
    /// Minutes.
    pub minutes: u32,
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
    /// Minutes to set it up between two editions; 0 unless it is said.
    pub set_up: u32,
    /// Cents that a half day costs; 0 unless it is said.
    pub cents: u32,
    /// Half days of a week on which it can be had; all unless it is said.
    pub free: Week,
    /// When it cannot be had nevertheless.
    pub away: Vec<Span>,
}
