//! Role families: how many people do what, over the whole body.

use super::joining::joined;
use super::{LEAST_BUNDLE, Organisation, Partition};
use crate::base::{Bilingual, RoleId};
use crate::target::Role;

/// A group of roles that is counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleGroup {
    /// What it is called.
    pub title: Bilingual,
    /// Its roles.
    pub roles: Vec<RoleId>,
}

/// A group of roles with the people that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// What it is called.
    pub title: Bilingual,
    /// Its roles.
    pub roles: Vec<RoleId>,
    /// How many people it has; `None` when it is not known.
    pub people: Option<u32>,
}

/// The groups of roles that a partition has; roles of none of them are left out.
pub fn role_groups(partition: &Partition) -> Vec<RoleGroup> {
    let parts = partition.parts.iter().filter(|part| !part.roles.is_empty());
    parts.map(|part| RoleGroup { title: part.title.clone(), roles: part.roles.clone() }).collect()
}

/// Proposes families from the counts that an organisation tells: each group of roles has the people of its roles' families; a
/// group with fewer than [`LEAST_BUNDLE`] is joined with the next. Where the counts do not cover everyone, or name a family
/// without a role, all people are one family: who does what is not known. `join` makes one title of several.
pub fn families(
    organisation: &Organisation,
    roles: &[Role],
    groups: &[RoleGroup],
    everyone: &Bilingual,
    join: impl Fn(&[&Bilingual]) -> Bilingual,
) -> Vec<Family> {
    let total = organisation.headcount();
    let all = || {
        let roles = roles.iter().map(|role| role.id.clone()).collect();
        vec![Family { title: everyone.clone(), roles, people: Some(total) }]
    };
    let group_of = |family: &str| {
        let role = roles.iter().find(|role| role.family == family)?;
        groups.iter().position(|group| group.roles.contains(&role.id))
    };
    let mut counts = vec![0; groups.len()];
    let mut counted = 0;
    for (family, count) in organisation.units.iter().flat_map(|unit| &unit.families) {
        let Some(place) = group_of(family) else { return all() };
        counts[place] += count;
        counted += count;
    }
    if counted != total || total == 0 {
        return all();
    }
    let together = joined(&counts, LEAST_BUNDLE);
    if together.is_empty() {
        return all();
    }
    let family = |places: Vec<usize>| {
        let titles: Vec<&Bilingual> = places.iter().map(|place| &groups[*place].title).collect();
        Family {
            title: if titles.len() == 1 { titles[0].clone() } else { join(&titles) },
            roles: places.iter().flat_map(|place| groups[*place].roles.clone()).collect(),
            people: Some(places.iter().map(|place| counts[*place]).sum()),
        }
    };
    together.into_iter().map(family).collect()
}
