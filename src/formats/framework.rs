//! `framework.json`.

use super::at::{At, Wrong};
use super::wire::Sheet;
use super::{Expected, Fault, Import, Reason};
use crate::base::{AreaId, ScoreId};
use crate::framework::{Area, Band, Framework, Level, Score};

/// Reads areas and scores, and what bands and levels mean.
pub fn read_framework(name: &str, text: &str) -> Import<Framework> {
    let sheet = match Sheet::open(name, text, "sestante-framework", 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Framework::default(), vec![fault]),
    };
    let mut faults = Vec::new();
    let areas = sheet.list("areas", &mut faults, |entry| {
        Ok(Area {
            id: entry.at("id").id(AreaId::new)?,
            title: entry.at("title").both()?,
            about: entry.at("about").both()?,
        })
    });
    let scores = sheet.list("scores", &mut faults, |entry| score(entry, &areas));
    let [bands, levels] =
        ["bands", "levels"].map(|list| sheet.list(list, &mut faults, |entry| entry.at("about").both()));
    for (list, found, count) in [("bands", bands.len(), Band::ALL.len()), ("levels", levels.len(), Level::COUNT)] {
        if found != count {
            faults.push(Fault::new(name, list, Reason::NotA(Expected::ListOf(count))));
        }
    }
    (Framework { areas, scores, bands, levels }, faults)
}

fn score(entry: &At, areas: &[Area]) -> Result<Score, Wrong> {
    let area = entry.at("area").maybe(|area| area.id(AreaId::new))?;
    if let Some(unknown) = area.as_ref().filter(|id| !areas.iter().any(|area| area.id == **id)) {
        return Err(entry.at("area").fault(Reason::Unknown(unknown.to_string())));
    }
    Ok(Score {
        id: entry.at("id").id(ScoreId::new)?,
        area,
        title: entry.at("title").both()?,
        about: entry.at("about").both()?,
    })
}
