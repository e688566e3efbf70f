//! Making a campaign: a draft is begun, changed, and taken back.

use std::collections::BTreeSet;

use super::keep;
use crate::app::hr::{Change, Effect, Notice, Page, SAMPLE_FILE, State, Step};
use crate::base::{Bilingual, CampaignId, CourseId, Language, UnitId};
use crate::cohort::{
    Channel, Draft, Family, Grouping, MOST_OFFERED, Organisation, RoleGroup, Unit, Way, bundles, families, role_groups,
    seats,
};
use crate::formats::{fresh_unit, read_organisation};

/// How many people must take part in a part, unless HR wants more.
const THRESHOLD: u32 = 10;

/// How many changes can be taken back.
const MOST_UNDO: usize = 50;

/// Begins a draft and goes to its first step.
pub(super) fn begin(state: &mut State, name: [u8; 4]) -> Vec<Effect> {
    let Some(draft) = new(state, name) else { return Vec::new() };
    let page = Page::Make(draft.id.clone(), Step::Name);
    let mut effects = keep::keep_draft(state, draft);
    effects.push(Effect::Go(page));
    effects
}

fn new(state: &State, name: [u8; 4]) -> Option<Draft> {
    let [a, b, c, d] = name;
    let id = CampaignId::new(&format!("c{}-{a:02x}{b:02x}{c:02x}{d:02x}", state.today.year())).ok()?;
    let mut draft = Draft::new(id, THRESHOLD);
    draft.offer = offer(state);
    Some(draft)
}

/// Makes a campaign of the invented body, whole, and goes to it.
pub(super) fn sample(state: &mut State, text: &str) -> Vec<Effect> {
    let name = state.sample.take();
    let read = read_organisation(SAMPLE_FILE, text).ok();
    let (Some(organisation), Some(mut draft)) = (read, name.and_then(|name| new(state, name))) else {
        state.tell(Notice::NotFetched);
        return Vec::new();
    };
    draft.organisation = organisation;
    draft.title = state.both("draft-sample-title", &[]);
    draft.trustee = state.both("draft-sample-trustee", &[]);
    (draft.from, draft.to) = (Some(state.today), Some(state.today.after(60)));
    draft.groups = proposed_groups(&draft);
    draft.families = proposed_families(state, &draft);
    let mut mail = way(state, Channel::Mail);
    (mail.hr, mail.trustee) =
        (Some("competenze@borgo-esempio.example".to_owned()), Some("garante@borgo-esempio.example".to_owned()));
    draft.ways = vec![mail, way(state, Channel::Box)];
    let page = Page::Campaign(draft.id.clone());
    let mut effects = keep::keep_draft(state, draft);
    effects.push(Effect::Go(page));
    effects
}

/// Puts another body in place of that of the draft, and proposes groups and families anew. A name already given stays.
pub(super) fn body(state: &mut State, organisation: Organisation) -> Vec<Effect> {
    edit(state, |state, draft| {
        let title = std::mem::replace(&mut draft.organisation, organisation).title;
        if !title.it.is_empty() || !title.en.is_empty() {
            draft.organisation.title = title;
        }
        draft.groups = proposed_groups(draft);
        draft.families = proposed_families(state, draft);
    })
}

/// Changes the draft of the page; what it was can be had back.
pub(super) fn change(state: &mut State, change: Change) -> Vec<Effect> {
    edit(state, |state, draft| apply(state, draft, change))
}

fn edit(state: &mut State, alter: impl FnOnce(&State, &mut Draft)) -> Vec<Effect> {
    let Some(before) = state.draft().cloned() else { return Vec::new() };
    let mut draft = before.clone();
    alter(state, &mut draft);
    if draft == before {
        return Vec::new();
    }
    state.undo.push(before);
    if state.undo.len() > MOST_UNDO {
        state.undo.remove(0);
    }
    keep::keep_draft(state, draft)
}

/// Takes the last change back.
pub(super) fn undo(state: &mut State) -> Vec<Effect> {
    let here = state.page.campaign().cloned();
    match state.undo.pop().filter(|draft| Some(&draft.id) == here.as_ref()) {
        Some(draft) => keep::keep_draft(state, draft),
        None => Vec::new(),
    }
}

fn apply(state: &State, draft: &mut Draft, change: Change) {
    match change {
        Change::Title(language, text) => set(&mut draft.title, language, text),
        Change::Body(language, text) => set(&mut draft.organisation.title, language, text),
        Change::Trustee(language, text) => set(&mut draft.trustee, language, text),
        Change::From(day) => draft.from = day,
        Change::To(day) => draft.to = day,
        Change::Threshold(number) => draft.threshold = number,
        Change::UnitAdded(title, parent, people) => {
            add_unit(draft, &title, parent, people);
            propose(state, draft);
        }
        Change::UnitChanged(id, title, parent, people) => {
            change_unit(state, draft, &id, &title, parent.as_ref(), people);
        }
        Change::UnitRemoved(id) => {
            remove_unit(draft, &id);
            propose(state, draft);
        }
        Change::UnitMoved(id, to) => move_unit(draft, &id, to),
        Change::GroupJoined(place) => join_groups(draft, place),
        Change::GroupSplit(place) => split_group(draft, place),
        Change::GroupsProposed => draft.groups = proposed_groups(draft),
        Change::FamilyPeople(place, people) => {
            if let Some(family) = draft.families.get_mut(place) {
                family.people = people;
            }
        }
        Change::FamilyTitle(place, language, text) => {
            if let Some(family) = draft.families.get_mut(place) {
                set(&mut family.title, language, text);
            }
        }
        Change::FamilyJoined(place) => join_families(draft, place),
        Change::FamilySplit(place) => split_family(state, draft, place),
        Change::FamiliesProposed => draft.families = proposed_families(state, draft),
        Change::Offer(course, on) => {
            draft.offer.retain(|own| *own != course);
            if on {
                draft.offer.push(course);
            }
        }
        Change::OfferProposed => draft.offer = offer(state),
        Change::WayAdded(channel) => draft.ways.push(way(state, channel)),
        Change::WayChanged(place, way) => {
            if let Some(own) = draft.ways.get_mut(place) {
                *own = way;
            }
        }
        Change::WayRemoved(place) => {
            if place < draft.ways.len() {
                draft.ways.remove(place);
            }
        }
    }
}

fn set(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Italian => text.it = words,
        Language::English => text.en = words,
    }
}

fn propose(state: &State, draft: &mut Draft) {
    draft.groups = proposed_groups(draft);
    draft.families = proposed_families(state, draft);
}

fn proposed_groups(draft: &Draft) -> Vec<Grouping> {
    let seats = seats(&draft.organisation);
    bundles(&draft.organisation, &seats).into_iter().map(|units| Grouping { title: None, units }).collect()
}

fn groups_of_roles(state: &State) -> Vec<RoleGroup> {
    let partitions = state.content.example.iter().flat_map(|example| &example.partitions);
    partitions.flat_map(role_groups).collect()
}

fn proposed_families(state: &State, draft: &Draft) -> Vec<Family> {
    let everyone = state.both("draft-everyone", &[]);
    let join = |titles: &[&Bilingual]| {
        let joined = |language: Language| titles.iter().map(|title| title.get(language)).collect::<Vec<_>>().join("; ");
        Bilingual { it: joined(Language::Italian), en: joined(Language::English) }
    };
    families(&draft.organisation, &state.content.roles, &groups_of_roles(state), &everyone, join)
}

/// The courses that are proposed: those of the example that are real.
fn offer(state: &State) -> Vec<CourseId> {
    let known = |id: &&CourseId| state.content.catalogue.course(id).is_some();
    let offered = state.content.example.iter().flat_map(|example| &example.offer);
    offered.filter(known).take(MOST_OFFERED).cloned().collect()
}

/// A way with the words that are proposed for it.
fn way(state: &State, channel: Channel) -> Way {
    let name = match channel {
        Channel::Mail => "draft-way-mail",
        Channel::Share => "draft-way-share",
        Channel::Box => "draft-way-box",
    };
    Way { channel, text: state.both(name, &[]), hr: None, trustee: None }
}

fn add_unit(draft: &mut Draft, title: &str, parent: Option<UnitId>, headcount: Option<u32>) {
    let mut taken: BTreeSet<String> = draft.organisation.units.iter().map(|unit| unit.id.to_string()).collect();
    let Some(id) = fresh_unit(title, &mut taken) else { return };
    let title = Bilingual { it: title.to_owned(), en: title.to_owned() };
    let place = place_below(draft, parent.as_ref());
    let unit = Unit { id, parent, title, site: None, headcount, families: Vec::new(), as_of: None, source: None };
    draft.organisation.units.insert(place, unit);
}

/// The place behind the last unit below another, at any depth; the end for none.
fn place_below(draft: &Draft, parent: Option<&UnitId>) -> usize {
    let units = &draft.organisation.units;
    let Some(parent) = parent else { return units.len() };
    let last =
        (0..units.len()).rev().find(|place| units[*place].id == *parent || is_below(draft, &units[*place], parent));
    last.map_or(units.len(), |place| place + 1)
}

/// Whether a unit is below another, at any depth.
fn is_below(draft: &Draft, unit: &Unit, above: &UnitId) -> bool {
    let mut parent = unit.parent.as_ref();
    for _ in 0..draft.organisation.units.len() {
        match parent {
            Some(id) if id == above => return true,
            Some(id) => parent = draft.organisation.unit(id).and_then(|unit| unit.parent.as_ref()),
            None => return false,
        }
    }
    false
}

/// Only a new number, known as before, leaves the groups as they are; their people follow.
fn change_unit(
    state: &State,
    draft: &mut Draft,
    id: &UnitId,
    title: &str,
    parent: Option<&UnitId>,
    headcount: Option<u32>,
) {
    let Some(place) = draft.organisation.units.iter().position(|unit| unit.id == *id) else { return };
    let circular = parent.is_some_and(|above| {
        above == id || draft.organisation.unit(above).is_some_and(|above| is_below(draft, above, id))
    });
    let before = draft.organisation.units[place].clone();
    let unit = &mut draft.organisation.units[place];
    // The form shows the title of one language: what it says already in either is no new name.
    if unit.title.it != title && unit.title.en != title {
        unit.title = Bilingual { it: title.to_owned(), en: title.to_owned() };
    }
    if unit.headcount != headcount {
        unit.headcount = headcount;
        unit.families.clear();
    }
    if !circular && unit.parent.as_ref() != parent {
        unit.parent = parent.cloned();
        resettle(draft, place, parent);
    }
    let now = draft.organisation.unit(id);
    if now.is_some_and(|now| now.parent != before.parent || now.headcount.is_some() != before.headcount.is_some()) {
        draft.groups = proposed_groups(draft);
    }
    if headcount != before.headcount {
        draft.families = proposed_families(state, draft);
    }
}

/// Moves a unit with all below it behind what it belongs to now.
fn resettle(draft: &mut Draft, place: usize, parent: Option<&UnitId>) {
    let id = draft.organisation.units[place].id.clone();
    let units = std::mem::take(&mut draft.organisation.units);
    let whole = Draft { organisation: Organisation { units, ..draft.organisation.clone() }, ..draft.clone() };
    let (moved, rest): (Vec<Unit>, Vec<Unit>) =
        whole.organisation.units.iter().cloned().partition(|unit| unit.id == id || is_below(&whole, unit, &id));
    draft.organisation.units = rest;
    let at = place_below(draft, parent);
    draft.organisation.units.splice(at..at, moved);
}

fn remove_unit(draft: &mut Draft, id: &UnitId) {
    let Some(place) = draft.organisation.units.iter().position(|unit| unit.id == *id) else { return };
    let gone = draft.organisation.units.remove(place);
    for unit in draft.organisation.units.iter_mut().filter(|unit| unit.parent.as_ref() == Some(id)) {
        unit.parent.clone_from(&gone.parent);
    }
}

fn move_unit(draft: &mut Draft, id: &UnitId, to: Option<usize>) {
    if !draft.groups.iter().any(|group| group.units.contains(id)) || to.is_some_and(|to| to >= draft.groups.len()) {
        return;
    }
    let from = draft.groups.iter().position(|group| group.units.contains(id));
    for group in &mut draft.groups {
        group.units.retain(|unit| unit != id);
    }
    if let Some(to) = to {
        draft.groups[to].units.push(id.clone());
    } else {
        let place = from.map_or(draft.groups.len(), |from| from + 1);
        draft.groups.insert(place, Grouping { title: None, units: vec![id.clone()] });
    }
    draft.groups.retain(|group| !group.units.is_empty());
}

fn join_groups(draft: &mut Draft, place: usize) {
    if place + 1 < draft.groups.len() {
        let next = draft.groups.remove(place + 1);
        draft.groups[place].units.extend(next.units);
    }
}

fn split_group(draft: &mut Draft, place: usize) {
    if let Some(group) = draft.groups.get(place).cloned() {
        let single = group.units.into_iter().map(|unit| Grouping { title: None, units: vec![unit] });
        draft.groups.splice(place..=place, single);
    }
}

fn join_families(draft: &mut Draft, place: usize) {
    if place + 1 >= draft.families.len() {
        return;
    }
    let next = draft.families.remove(place + 1);
    let own = &mut draft.families[place];
    own.people = own.people.zip(next.people).map(|(one, other)| one + other);
    own.roles.extend(next.roles);
    own.title.it = format!("{}; {}", own.title.it, next.title.it);
    own.title.en = format!("{}; {}", own.title.en, next.title.en);
}

/// Splits a family: by the proposed groups of roles, or else role by role. How many people each has is counted where the body
/// tells it, and else not known.
fn split_family(state: &State, draft: &mut Draft, place: usize) {
    let Some(family) = draft.families.get(place).cloned() else { return };
    let own = |group: &RoleGroup| {
        let roles: Vec<_> = group.roles.iter().filter(|role| family.roles.contains(role)).cloned().collect();
        (!roles.is_empty()).then(|| RoleGroup { title: group.title.clone(), roles })
    };
    let mut parts: Vec<RoleGroup> = groups_of_roles(state).iter().filter_map(own).collect();
    if parts.len() < 2 {
        let role = |id: &_| {
            let role = state.content.roles.iter().find(|role| role.id == *id)?;
            Some(RoleGroup { title: role.title.clone(), roles: vec![role.id.clone()] })
        };
        parts = family.roles.iter().filter_map(role).collect();
    }
    if parts.len() < 2 {
        return;
    }
    let split = parts.into_iter().map(|part| Family { title: part.title, roles: part.roles, people: None });
    draft.families.splice(place..=place, split);
}
