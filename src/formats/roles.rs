//! `roles.json`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::wire::{Both, Sheet};
use super::{Import, Reason};
use crate::base::{RoleId, ScoreId};
use crate::framework::{Framework, Level};
use crate::target::{Role, Target};

#[derive(Deserialize)]
struct WireRole {
    id: String,
    title: Both,
    family: String,
    /// Level (0 for none) and weight of each score.
    targets: BTreeMap<String, (u8, u8)>,
}

/// Reads the roles. A target of level 0, or in a score that the framework lacks, is none.
pub fn read_roles(name: &str, text: &str, framework: &Framework) -> Import<Vec<Role>> {
    let sheet = match Sheet::open(name, text, "sestante-roles", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let mut faults = Vec::new();
    let roles = sheet.list("roles", &mut faults, |wire: WireRole| {
        let mut targets = Vec::new();
        for (score, (level, weight)) in wire.targets {
            let id = ScoreId::new(&score)?;
            if level == 0 || framework.score(&id).is_none() {
                continue;
            }
            match (Level::new(level), weight) {
                (Some(level), 1..=5) => targets.push(Target { score: id, level, weight }),
                _ => return Err(Reason::Rule(format!("targets.{score}: level 0 to 8, weight 1 to 5"))),
            }
        }
        Ok(Role { id: RoleId::new(&wire.id)?, title: wire.title.into(), family: wire.family, targets })
    });
    (roles, faults)
}
