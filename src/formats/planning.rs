//! What editions are planned with, as tables for spreadsheets: one table a file, or all as sheets of a workbook.

mod column;
mod read;
mod row;
mod write;

pub use read::read_planning;
pub use write::{planning_rows, planning_tabs};

use super::folded;
use crate::base::Bilingual;

/// A table of what editions are planned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanningTable {
    /// Rooms, with their sites.
    Rooms,
    /// Ways between sites.
    Ways,
    /// Trainers.
    Trainers,
    /// Sizes of editions.
    Sizes,
    /// Waves.
    Waves,
    /// Groups.
    Groups,
    /// Closures.
    Closures,
}

impl PlanningTable {
    /// All tables, in the order in which one needs what another names.
    pub const ALL: [Self; 7] =
        [Self::Rooms, Self::Ways, Self::Trainers, Self::Sizes, Self::Waves, Self::Groups, Self::Closures];
}

/// Whether something is called so in either language.
fn is_called(title: &Bilingual, text: &str) -> bool {
    [&title.it, &title.en].iter().any(|own| folded(own) == folded(text))
}
