//! Two works that were changed side by side.

use crate::formats::Workspace;
use crate::timetable::{Edition, EditionId, Plan, Resources, Wave, Way};

/// What both of two works hold that went out from one, `base`: `ours`, and `theirs`, which was kept meanwhile. What was changed in
/// `ours` since has its way, else `theirs` has; what one side took out stays out, unless the other has changed it. Editions that
/// both planned under one number get numbers of their own.
pub fn merged(base: &Workspace, ours: &Workspace, theirs: &Workspace) -> Workspace {
    Workspace {
        resources: resources([&base.resources, &ours.resources, &theirs.resources]),
        demand: chosen([&base.demand, &ours.demand, &theirs.demand]),
        whom: chosen([&base.whom, &ours.whom, &theirs.whom]),
        plan: plan([&base.plan, &ours.plan, &theirs.plan]),
        name: chosen([&base.name, &ours.name, &theirs.name]),
    }
}

fn chosen<T: Clone + PartialEq>([base, ours, theirs]: [&T; 3]) -> T {
    if ours == base { theirs.clone() } else { ours.clone() }
}

/// Lists of things told apart by a key.
fn listed<'a, T: Clone + PartialEq, K: PartialEq + 'a>(
    [base, ours, theirs]: [&'a [T]; 3],
    key: impl Fn(&'a T) -> K,
) -> Vec<T> {
    let find = |list: &'a [T], one: &'a T| list.iter().find(|other| key(other) == key(one));
    let mut all = Vec::new();
    for their in theirs {
        let before = find(base, their);
        match find(ours, their) {
            Some(own) if before != Some(own) => all.push(own.clone()),
            None if before == Some(their) => {}
            _ => all.push(their.clone()),
        }
    }
    all.extend(ours.iter().filter(|own| find(theirs, own).is_none() && find(base, own) != Some(*own)).cloned());
    all
}

fn resources(all: [&Resources; 3]) -> Resources {
    let between = |way: &Way| {
        let mut between = way.between.clone();
        between.sort();
        between
    };
    let mut made = Resources {
        invented: chosen(all.map(|one| &one.invented)),
        sites: listed(all.map(|one| one.sites.as_slice()), |site| &site.id),
        ways: listed(all.map(|one| one.ways.as_slice()), between),
        usual_way: chosen(all.map(|one| &one.usual_way)),
        rooms: listed(all.map(|one| one.rooms.as_slice()), |room| &room.id),
        trainers: listed(all.map(|one| one.trainers.as_slice()), |trainer| &trainer.id),
        sizes: listed(all.map(|one| one.sizes.as_slice()), |size| &size.course),
        groups: listed(all.map(|one| one.groups.as_slice()), |limits| &limits.group),
        usual_share: chosen(all.map(|one| &one.usual_share)),
        waves: waves(all.map(|one| one.waves.as_slice())),
        budget: chosen(all.map(|one| &one.budget)),
        calendar: chosen(all.map(|one| &one.calendar)),
    };
    let [_, ours, theirs] = all;
    for room in &made.rooms {
        // One side took the site out while the other has put a room there.
        if !made.sites.iter().any(|site| site.id == room.site) {
            made.sites.extend(ours.site(&room.site).or(theirs.site(&room.site)).cloned());
        }
    }
    let Resources { sites, ways, groups, waves, .. } = &mut made;
    ways.retain(|way| way.between.iter().all(|end| sites.iter().any(|site| site.id == *end)));
    for limits in groups {
        limits.site.take_if(|id| !sites.iter().any(|site| site.id == *id));
        limits.wave.take_if(|id| !waves.iter().any(|wave| wave.id == *id));
    }
    made
}

/// Waves of both, unless they would overlap: then those of ours.
fn waves([base, ours, theirs]: [&[Wave]; 3]) -> Vec<Wave> {
    let mut waves = listed([base, ours, theirs], |wave| &wave.id);
    waves.sort_by_key(|wave| (wave.from, wave.to));
    if waves.is_sorted_by(|one, next| one.to < next.from) { waves } else { ours.to_vec() }
}

fn plan([base, ours, theirs]: [&Plan; 3]) -> Plan {
    // Numbers that both gave since are given once more, behind theirs.
    let more = theirs.next.saturating_sub(base.next);
    let renumbered = |edition: &Edition| {
        let id = if edition.id.0 < base.next { edition.id } else { EditionId(edition.id.0 + more) };
        Edition { id, ..edition.clone() }
    };
    let own: Vec<Edition> = ours.editions.iter().map(renumbered).collect();
    let mut editions = listed([&base.editions, &own, &theirs.editions], |edition| edition.id);
    editions.sort_by_key(|edition| edition.id);
    Plan { editions, next: ours.next + more }
}
