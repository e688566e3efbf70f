//! The bodies: real and invented organisations, the campaign, the sample's courses and resources.

use std::collections::BTreeSet;

use super::{Counts, Files};
use crate::app::Content;
use crate::base::{CourseId, PartId, RoleId};
use crate::cohort::{Campaign, Organisation, Partition};
use crate::formats::{Fault, Reason, read_courses, read_organisation, read_resources};
use crate::timetable::Resources;
use crate::training::Catalogue;

const CAMPAIGN: &str = "data/campaign.json";
const SAMPLE: &str = "data/sample-organisation.json";
const COURSES: &str = "data/sample-courses.json";
const RESOURCES: &str = "data/sample-resources.json";

pub(super) fn faults(files: &Files, content: &Content, counts: &mut Counts) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut sample = None;
    for file in ["data/organisation.json", SAMPLE] {
        match read_organisation(file, &files.text(file)) {
            Ok(organisation) => {
                counts.units += organisation.units.len();
                sample = Some(organisation);
            }
            Err(more) => faults.extend(more),
        }
    }
    let (courses, more) = read_courses(COURSES, &files.text(COURSES), &content.framework);
    faults.extend(more);
    let resources = match read_resources(RESOURCES, &files.text(RESOURCES)) {
        Ok((resources, more)) => {
            faults.extend(more);
            Some(resources)
        }
        Err(more) => {
            faults.extend(more);
            None
        }
    };
    if let Some(resources) = &resources {
        faults.extend(resource_faults(resources, &courses, content));
    }
    if let Some(sample) = sample.filter(|organisation| organisation.invented) {
        faults.extend(family_faults(&sample, content));
        if let Some(resources) = &resources {
            faults.extend(site_faults(&sample, resources));
        }
        if let Some(campaign) = &content.campaign {
            faults.extend(campaign_faults(campaign, &sample, content, &courses));
        }
    }
    faults
}

/// The families of a unit are families of roles.
fn family_faults(sample: &Organisation, content: &Content) -> Vec<Fault> {
    let known: BTreeSet<&str> = content.roles.iter().map(|role| role.family.as_str()).collect();
    let families = sample.units.iter().flat_map(|unit| unit.families.iter().map(move |(family, _)| (unit, family)));
    families
        .filter(|(_, family)| !known.contains(family.as_str()))
        .map(|(unit, family)| Fault::new(SAMPLE, format!("{}.families", unit.id), Reason::Unknown(family.clone())))
        .collect()
}

fn site_faults(sample: &Organisation, resources: &Resources) -> Vec<Fault> {
    let known = |site: &str| resources.sites.iter().any(|place| place.id.as_str() == site);
    let units = sample.units.iter().filter_map(|unit| Some((unit, unit.site.as_ref()?)));
    units
        .filter(|(_, site)| !known(site))
        .map(|(unit, site)| Fault::new(SAMPLE, format!("{}.site", unit.id), Reason::Unknown(site.clone())))
        .collect()
}

/// Each course of the sample, and each on offer, has its size and somebody who gives it; no course is named that there is not, and no
/// group that the campaign does not have.
fn resource_faults(resources: &Resources, courses: &Catalogue, content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    let unknown = |id: &CourseId| content.catalogue.course(id).or(courses.course(id)).is_none();
    for trainer in &resources.trainers {
        let wrong = trainer.courses.iter().filter(|id| unknown(id));
        faults.extend(
            wrong.map(|id| Fault::new(RESOURCES, format!("{}.courses", trainer.id), Reason::Unknown(id.to_string()))),
        );
    }
    let wrong = resources.sizes.iter().filter(|size| unknown(&size.course));
    faults.extend(wrong.map(|size| Fault::new(RESOURCES, "editions", Reason::Unknown(size.course.to_string()))));
    let offer = content.campaign.iter().flat_map(|campaign| &campaign.offer);
    for course in courses.courses().iter().map(|course| &course.id).chain(offer) {
        if resources.size(course).is_none() {
            faults.push(Fault::new(RESOURCES, format!("editions.{course}"), Reason::Missing));
        }
        if !resources.trainers.iter().any(|trainer| trainer.courses.contains(course)) {
            let rule = format!("nobody gives {course}");
            faults.push(Fault::new(RESOURCES, "trainers", Reason::Rule(rule)));
        }
    }
    if let Some(campaign) = &content.campaign {
        let parts = campaign.partitions.first().map(|units| units.parts.as_slice()).unwrap_or_default();
        let known = |id: &PartId| parts.iter().any(|part| part.id == *id);
        let groups = resources.groups.iter().map(|limits| &limits.group);
        let strange = groups.filter(|group| group.campaign != campaign.id || !known(&group.part));
        faults.extend(strange.map(|group| Fault::new(RESOURCES, "groups", Reason::Unknown(group.part.to_string()))));
    }
    faults
}

/// The campaign names what there is, and each of its partitions has everybody of the body exactly once.
fn campaign_faults(campaign: &Campaign, sample: &Organisation, content: &Content, courses: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut unknown = |place: String, name: String| faults.push(Fault::new(CAMPAIGN, place, Reason::Unknown(name)));
    for (place, score) in campaign.scores.iter().enumerate() {
        if content.framework.score(score).is_none() {
            unknown(format!("scores[{place}]"), score.to_string());
        }
    }
    for (place, area) in campaign.areas.iter().enumerate() {
        if content.framework.area(area).is_none() {
            unknown(format!("areas[{place}]"), area.to_string());
        }
    }
    for (place, course) in campaign.offer.iter().enumerate() {
        if content.catalogue.course(course).or(courses.course(course)).is_none() {
            unknown(format!("offer[{place}]"), course.to_string());
        }
    }
    for partition in &campaign.partitions {
        faults.extend(partition_faults(partition, sample, content));
    }
    faults
}

fn partition_faults(partition: &Partition, sample: &Organisation, content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    let whole: u32 = partition.parts.iter().map(|part| part.headcount).sum();
    if whole != sample.headcount() {
        let rule = format!("{whole} people in all, but the organisation has {}", sample.headcount());
        faults.push(Fault::new(CAMPAIGN, format!("{}.parts", partition.id), Reason::Rule(rule)));
    }
    let by_roles = partition.parts.iter().any(|part| !part.roles.is_empty());
    let named: Vec<&str> = if by_roles {
        partition.parts.iter().flat_map(|part| &part.roles).map(RoleId::as_str).collect()
    } else {
        partition.parts.iter().flat_map(|part| &part.units).map(|unit| unit.id.as_str()).collect()
    };
    let known: Vec<&str> = if by_roles {
        content.roles.iter().map(|role| role.id.as_str()).collect()
    } else {
        sample.units.iter().filter(|unit| unit.headcount.is_some()).map(|unit| unit.id.as_str()).collect()
    };
    let place = |what: &str| format!("{}.{what}", partition.id);
    let what = if by_roles { "roles" } else { "units" };
    for name in known.iter().filter(|name| named.iter().filter(|other| other == name).count() != 1) {
        let rule = format!("{name} must belong to exactly one part");
        faults.push(Fault::new(CAMPAIGN, place(what), Reason::Rule(rule)));
    }
    let unknown = named.iter().filter(|name| !known.contains(name));
    faults.extend(unknown.map(|name| Fault::new(CAMPAIGN, place(what), Reason::Unknown((*name).to_owned()))));
    for unit in partition.parts.iter().flat_map(|part| &part.units) {
        let title = sample.unit(&unit.id).map(|known| &known.title);
        if title.is_some() && unit.title.is_some() && title != unit.title.as_ref() {
            let rule = format!("{}: not what the organisation calls it", unit.id);
            faults.push(Fault::new(CAMPAIGN, place(what), Reason::Rule(rule)));
        }
    }
    for part in partition.parts.iter().filter(|part| !part.units.is_empty()) {
        let count: u32 = part.units.iter().filter_map(|unit| sample.unit(&unit.id)?.headcount).sum();
        if count != part.headcount {
            let rule = format!("{}, but its units have {count}", part.headcount);
            faults.push(Fault::new(CAMPAIGN, format!("{}.headcount", part.id), Reason::Rule(rule)));
        }
    }
    faults
}
