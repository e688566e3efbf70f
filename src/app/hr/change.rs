//! What can be changed in a draft.

use crate::base::{CourseId, Day, Language, UnitId};
use crate::cohort::{Channel, Way};

/// A change of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// What the campaign is called, in a language.
    Title(Language, String),
    /// What the body is called, in a language.
    Body(Language, String),
    /// Who the trustee is, in a language.
    Trustee(Language, String),
    /// The first day.
    From(Option<Day>),
    /// The last day.
    To(Option<Day>),
    /// The threshold.
    Threshold(u32),
    /// A unit is added: its title, what it belongs to, how many people it has.
    UnitAdded(String, Option<UnitId>, Option<u32>),
    /// A unit has another title, belongs to something else, or has another number of people.
    UnitChanged(UnitId, String, Option<UnitId>, Option<u32>),
    /// A unit goes, and what belongs to it belongs to what it belonged to.
    UnitRemoved(UnitId),
    /// A unit goes to another group (by its place), or to a new one.
    UnitMoved(UnitId, Option<usize>),
    /// A group (by its place) is joined with the next.
    GroupJoined(usize),
    /// A group (by its place) is split, so that each of its units is one.
    GroupSplit(usize),
    /// The groups are to be proposed anew.
    GroupsProposed,
    /// A family (by its place) has so many people.
    FamilyPeople(usize, Option<u32>),
    /// What a family (by its place) is called, in a language.
    FamilyTitle(usize, Language, String),
    /// A family (by its place) is joined with the next.
    FamilyJoined(usize),
    /// A family (by its place) is split into the groups of roles that are proposed, or into its roles.
    FamilySplit(usize),
    /// The families are to be proposed anew.
    FamiliesProposed,
    /// A course is on offer, or not.
    Offer(CourseId, bool),
    /// The courses are to be proposed.
    OfferProposed,
    /// A way to hand in is added.
    WayAdded(Channel),
    /// A way (by its place) is changed.
    WayChanged(usize, Way),
    /// A way (by its place) goes.
    WayRemoved(usize),
}
