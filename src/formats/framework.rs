//! `framework.json`.

use serde::Deserialize;

use super::wire::{Both, Sheet};
use super::{Import, Reason};
use crate::base::{AreaId, ScoreId};
use crate::framework::{Area, Framework, Score};

#[derive(Deserialize)]
struct WireArea {
    id: String,
    title: Both,
}

#[derive(Deserialize)]
struct WireScore {
    id: String,
    area: Option<String>,
    title: Both,
    about: Both,
}

/// Reads areas and scores.
pub fn read_framework(name: &str, text: &str) -> Import<Framework> {
    let sheet = match Sheet::open(name, text, "sestante-framework", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Framework::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let areas = sheet
        .list("areas", &mut faults, |wire: WireArea| Ok(Area { id: AreaId::new(&wire.id)?, title: wire.title.into() }));
    let known = |id: &AreaId| areas.iter().any(|area| area.id == *id);
    let scores = sheet.list("scores", &mut faults, |wire: WireScore| {
        let area = wire.area.as_deref().map(AreaId::new).transpose()?;
        match area {
            Some(area) if !known(&area) => Err(Reason::Unknown(area.to_string())),
            area => Ok(Score { id: ScoreId::new(&wire.id)?, area, title: wire.title.into(), about: wire.about.into() }),
        }
    });
    (Framework { areas, scores }, faults)
}
