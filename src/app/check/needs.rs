//! What roles ask for, and whether courses reach it.

use super::Files;
use crate::app::Content;
use crate::base::{AreaId, RoleId, ScoreId};
use crate::formats::{Fault, Reason, read_beyond};
use crate::framework::Level;
use crate::target::Role;

const TARGETS: &str = "data/targets.json";
const COURSES: &str = "data/courses.json";

pub(super) fn faults(files: &Files, content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    for role in &content.roles {
        faults.extend(reason_faults(role, content));
    }
    for (place, role) in content.roles.iter().enumerate() {
        let alike =
            content.roles[..place].iter().find(|other| other.family != role.family && other.targets == role.targets);
        if let Some(other) = alike {
            let rule = format!("the same as that of {}, of another family", other.id);
            faults.push(Fault::new(TARGETS, format!("{}.scores", role.id), Reason::Rule(rule)));
        }
    }
    let (beyond, more) = read_beyond(TARGETS, &files.text(TARGETS));
    faults.extend(more);
    faults.extend(reach_faults(content, &beyond));
    faults.extend(course_faults(content));
    faults
}

/// A line of reason for each area and for AI.
fn reason_faults(role: &Role, content: &Content) -> Vec<Fault> {
    let groups = content.framework.areas.iter().map(|area| Some(&area.id)).chain([None]);
    let missing = groups.filter(|group| role.reason(*group).is_none());
    let name = |group: Option<&AreaId>| group.map_or("ai", AreaId::as_str).to_owned();
    let told = |group| Fault::new(TARGETS, format!("{}.why.{}", role.id, name(group)), Reason::Missing);
    missing.map(told).collect()
}

/// The highest level that any course of the catalogue reaches in a score.
fn reach(content: &Content, score: &ScoreId) -> Option<Level> {
    let effects = content.catalogue.courses().iter().flat_map(|course| &course.effects);
    effects.filter(|effect| effect.score == *score).map(|effect| effect.exit).max()
}

/// A target above any exit is a fault, unless the steward has noted it; a note that is not needed is one too.
fn reach_faults(content: &Content, beyond: &[(RoleId, ScoreId)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut used = vec![false; beyond.len()];
    for role in &content.roles {
        for target in &role.targets {
            let most = reach(content, &target.score);
            if most.is_some_and(|most| most >= target.level) {
                continue;
            }
            let note = beyond.iter().position(|(noted, score)| *noted == role.id && *score == target.score);
            if let Some(place) = note {
                used[place] = true;
                continue;
            }
            let most = most.map_or(0, Level::number);
            let rule = format!(
                "level {}, but no course goes beyond {most}: lower it, add a course, or note it in beyond_courses",
                target.level.number()
            );
            faults.push(Fault::new(TARGETS, format!("{}.scores.{}", role.id, target.score), Reason::Rule(rule)));
        }
    }
    for (place, (role, score)) in beyond.iter().enumerate().filter(|(place, _)| !used[*place]) {
        let rule = format!("{role}, {score}: a course reaches it, or the role does not ask for it");
        faults.push(Fault::new(TARGETS, format!("beyond_courses[{place}]"), Reason::Rule(rule)));
    }
    faults
}

/// A course does something, and its languages are codes that the interface has words for.
fn course_faults(content: &Content) -> Vec<Fault> {
    const LANGUAGES: [&str; 6] = ["it", "en", "es", "fr", "fi", "sv"];
    let mut faults = Vec::new();
    for course in content.catalogue.courses() {
        if course.effects.is_empty() {
            faults.push(Fault::new(COURSES, format!("{}.effects", course.id), Reason::Missing));
        }
        for language in course.languages.iter().filter(|code| !LANGUAGES.contains(&code.as_str())) {
            faults.push(Fault::new(COURSES, format!("{}.languages", course.id), Reason::Unknown(language.clone())));
        }
    }
    faults
}
