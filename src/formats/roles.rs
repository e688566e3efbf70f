//! `roles.json`, and what the roles ask for in `targets.json`.

use super::at::{At, Wrong};
use super::wire::{Sheet, read_list};
use super::{Expected, Fault, Import, Reason};
use crate::base::{AreaId, Bilingual, RoleId, ScoreId};
use crate::framework::{Framework, Level};
use crate::target::{Role, Target};

/// Largest weight of a target; the smallest is 1.
const MOST_WEIGHT: u32 = 5;

/// Reads the roles, without what they ask for.
pub fn read_roles(name: &str, text: &str) -> Import<Vec<Role>> {
    read_list(name, text, "sestante-roles", "roles", |entry| {
        Ok(Role {
            id: entry.at("id").id(RoleId::new)?,
            title: entry.at("title").both()?,
            family: entry.at("family").text()?,
            targets: Vec::new(),
            reasons: Vec::new(),
        })
    })
}

/// Reads what the roles ask for, and gives it to them. A target of level 0 is none.
pub fn read_targets(name: &str, text: &str, roles: &mut [Role], framework: &Framework) -> Vec<Fault> {
    let sheet = match Sheet::open(name, text, "sestante-targets", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    let read = sheet.list("targets", &mut faults, |entry| {
        let role = entry.at("role").id(RoleId::new)?;
        let Some(place) = roles.iter().position(|known| known.id == role) else {
            return Err(entry.at("role").fault(Reason::Unknown(role.to_string())));
        };
        Ok((place, targets(&entry.at("scores"), framework)?, reasons(&entry.at("why"))?))
    });
    for (place, targets, reasons) in read {
        if !roles[place].reasons.is_empty() {
            faults.push(Fault::new(name, "targets", Reason::Twice(roles[place].id.to_string())));
        }
        (roles[place].targets, roles[place].reasons) = (targets, reasons);
    }
    for role in roles.iter().filter(|role| role.reasons.is_empty()) {
        faults.push(Fault::new(name, "targets", Reason::Unknown(role.id.to_string())));
    }
    faults
}

/// Reads which targets no course reaches, as its steward knows: pairs of role and score.
pub fn read_beyond(name: &str, text: &str) -> Import<Vec<(RoleId, ScoreId)>> {
    read_list(name, text, "sestante-targets", "beyond_courses", |entry| {
        entry.exactly(2)?;
        Ok((entry.nth(0).id(RoleId::new)?, entry.nth(1).id(ScoreId::new)?))
    })
}

fn targets(scores: &At, framework: &Framework) -> Result<Vec<Target>, Wrong> {
    for (name, pair) in scores.fields()? {
        if !framework.scores.iter().any(|score| score.id.as_str() == name) {
            return Err(pair.fault(Reason::Unknown(name.to_owned())));
        }
    }
    let mut targets = Vec::new();
    for score in &framework.scores {
        let pair = scores.at(score.id.as_str());
        pair.exactly(2)?;
        let level = pair.nth(0).between(0, Level::COUNT as u32)?;
        // A role that does not ask for a score gives it the weight 0.
        let weight = pair.nth(1).between(level.min(1), level.min(1) * MOST_WEIGHT)? as u8;
        if let Some(level) = Level::new(level as u8) {
            targets.push(Target { score: score.id.clone(), level, weight });
        }
    }
    Ok(targets)
}

/// A line for each area, and for `ai`.
fn reasons(why: &At) -> Result<Vec<(Option<AreaId>, Bilingual)>, Wrong> {
    let mut reasons = Vec::new();
    for (group, reason) in why.fields()? {
        let area = match group {
            "ai" => None,
            _ => Some(AreaId::new(group).map_err(|_| reason.not_a(Expected::Id))?),
        };
        reasons.push((area, reason.both()?));
    }
    Ok(reasons)
}
