//! Giving out: what is offered as a file.

use crate::app::trainer::{Effect, Given, State};
use crate::formats::{
    PlanningTable, planning_rows, planning_tabs, write_csv, write_editions, write_resources, write_xlsx,
};

/// Offers a file. None where it cannot be made.
pub(super) fn file(state: &State, given: Given) -> Vec<Effect> {
    let resources = state.resources();
    let Some(phrases) = state.texts() else { return Vec::new() };
    let language = phrases.language();
    let text = |name: String, text: String| vec![Effect::Download { name, text }];
    match given {
        Given::Work => text(format!("sestante-editions-{}.json", state.today), write_editions(&state.desk.work)),
        Given::Resources => text("sestante-resources.json".to_owned(), write_resources(resources)),
        Given::Table(table) => text(
            format!("{}.csv", phrases.get(file_name(table))),
            write_csv(language, &planning_rows(language, resources, table)),
        ),
        Given::Workbook => {
            let bytes = write_xlsx(state.today, &phrases.get("page-resources"), &planning_tabs(language, resources));
            let name = format!("{}.xlsx", phrases.get("files-name-all"));
            bytes.map(|bytes| Effect::DownloadBytes { name, bytes }).into_iter().collect()
        }
    }
}

fn file_name(table: PlanningTable) -> &'static str {
    match table {
        PlanningTable::Rooms => "files-name-rooms",
        PlanningTable::Ways => "files-name-ways",
        PlanningTable::Trainers => "files-name-trainers",
        PlanningTable::Sizes => "files-name-courses",
        PlanningTable::Waves => "files-name-waves",
        PlanningTable::Groups => "files-name-groups",
        PlanningTable::Closures => "files-name-closures",
    }
}
