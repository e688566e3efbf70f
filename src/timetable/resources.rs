//! What editions are held with: sites, rooms, trainers, sizes, groups, and the days there are.

mod group;
mod place;
mod size;
mod trainer;

pub use group::{Absent, GroupLimits, USUAL_SHARE, Wave};
pub use place::{Place, Room, USUAL_WAY, Way};
pub use size::{EditionSize, MOST_MINUTES, MOST_SEATS, MOST_SESSIONS, Rhythm, Setting};
pub use trainer::Trainer;

use super::{Calendar, DemandGroup, GroupId};
use crate::base::{CourseId, PlaceId, RoomId, TrainerId, WaveId};

/// All that there is to plan editions with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resources {
    /// Whether it is an invented example.
    pub invented: bool,
    /// The sites.
    pub sites: Vec<Place>,
    /// Ways between sites. Each holds in both directions.
    pub ways: Vec<Way>,
    /// Minutes of a way that is not among them, [`USUAL_WAY`] unless it is said.
    pub usual_way: u32,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// The trainers.
    pub trainers: Vec<Trainer>,
    /// The sizes of editions. A course without one is not held.
    pub sizes: Vec<EditionSize>,
    /// Groups of which something else is known than of most.
    pub groups: Vec<GroupLimits>,
    /// Percent of a group's people that may be away at the same time where its limits say nothing, from 1 to 100;
    /// [`USUAL_SHARE`] unless it is said.
    pub usual_share: u32,
    /// Waves, in order of time, none overlapping.
    pub waves: Vec<Wave>,
    /// Most cents that all together may cost; none for no limit.
    pub budget: Option<u32>,
    /// The calendar.
    pub calendar: Calendar,
}

impl Resources {
    /// Nothing but a calendar.
    pub fn new(calendar: Calendar) -> Self {
        Self {
            invented: false,
            sites: Vec::new(),
            ways: Vec::new(),
            usual_way: USUAL_WAY,
            rooms: Vec::new(),
            trainers: Vec::new(),
            sizes: Vec::new(),
            groups: Vec::new(),
            usual_share: USUAL_SHARE,
            waves: Vec::new(),
            budget: None,
            calendar,
        }
    }

    /// The site of a name.
    pub fn site(&self, id: &PlaceId) -> Option<&Place> {
        self.sites.iter().find(|site| site.id == *id)
    }

    /// The room of a name.
    pub fn room(&self, id: &RoomId) -> Option<&Room> {
        self.rooms.iter().find(|room| room.id == *id)
    }

    /// The trainer of a name.
    pub fn trainer(&self, id: &TrainerId) -> Option<&Trainer> {
        self.trainers.iter().find(|trainer| trainer.id == *id)
    }

    /// The size of a course's editions.
    pub fn size(&self, course: &CourseId) -> Option<&EditionSize> {
        self.sizes.iter().find(|size| size.course == *course)
    }

    /// The limits of a group.
    pub fn limits(&self, group: &GroupId) -> Option<&GroupLimits> {
        self.groups.iter().find(|limits| limits.group == *group)
    }

    /// The wave of a name.
    pub fn wave(&self, id: &WaveId) -> Option<&Wave> {
        self.waves.iter().find(|wave| wave.id == *id)
    }

    /// Minutes of the way between two sites; 0 from a site to itself.
    pub fn way(&self, from: &PlaceId, to: &PlaceId) -> u32 {
        if from == to {
            return 0;
        }
        let joins = |way: &&Way| way.between == [from.clone(), to.clone()] || way.between == [to.clone(), from.clone()];
        self.ways.iter().find(joins).map_or(self.usual_way, |way| way.minutes)
    }

    /// How many people of a group may be away at the same time: its share, and one at least.
    ///
    /// The share is that of the group's limits, or the usual one; what is left of a person does not count.
    pub fn most_away(&self, limits: Option<&GroupLimits>, headcount: u32) -> u32 {
        let share = limits.and_then(|limits| limits.share).unwrap_or(self.usual_share);
        let people = u64::from(headcount) * u64::from(share) / 100;
        u32::try_from(people).unwrap_or(headcount).max(1)
    }

    /// The limits of a group of the need: of all its parts together.
    pub fn limits_of(&self, group: &DemandGroup) -> Option<GroupLimits> {
        let is_part = |limits: &&GroupLimits| {
            let own = limits.group.campaign == group.id.campaign && group.parts.contains(&limits.group.part);
            own || limits.group == group.id
        };
        let parts: Vec<&GroupLimits> = self.groups.iter().filter(is_part).collect();
        GroupLimits::together(&group.id, &parts, &self.waves)
    }
}
