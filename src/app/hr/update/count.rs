//! Counting: the body from a file. Its rows are in memory while columns are chosen, and nothing of them is kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::make;
use crate::app::hr::{Effect, Notice, Reading, State};
use crate::cohort::Organisation;
use crate::formats::{
    Columns, Lines, Staff, count_staff, folded, proposed_columns, read_kind, read_organisation, read_table,
};

/// Takes in a file: an organisation as it is, or a table whose columns are asked for.
pub(super) fn open(state: &mut State, name: String, bytes: Arc<[u8]>) -> Vec<Effect> {
    state.reading = None;
    if let Ok(text) = std::str::from_utf8(&bytes)
        && text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
    {
        return organisation(state, &name, text);
    }
    match read_table(&name, &bytes, None) {
        Err(fault) => state.tell(Notice::Refused(fault)),
        Ok(table) => {
            state.reading = Some(Reading {
                name,
                bytes,
                table: Arc::new(table),
                lines: None,
                columns: Columns::default(),
                meanings: BTreeMap::new(),
                staff: Staff::default(),
                faults: Vec::new(),
                refused: None,
            });
        }
    }
    Vec::new()
}

fn organisation(state: &mut State, name: &str, text: &str) -> Vec<Effect> {
    let read = read_kind(name, text)
        .map_err(|fault| vec![fault])
        .and_then(|_| read_organisation(name, text))
        .map_err(|faults| faults.into_iter().next());
    match read {
        Ok(organisation) => make::body(state, organisation),
        Err(fault) => {
            if let Some(fault) = fault {
                state.tell(Notice::Refused(fault));
            }
            Vec::new()
        }
    }
}

/// Takes in what a row is, what the columns say and which sheet is read, and counts anew. With another kind of row or another
/// sheet the columns are proposed by their titles.
pub(super) fn choose(state: &mut State, lines: Option<Lines>, columns: Columns, sheet: Option<usize>) {
    let Some(reading) = &mut state.reading else { return };
    let mut columns = columns;
    let renewed = lines != reading.lines || sheet.is_some();
    if let Some(sheet) = sheet {
        match read_table(&reading.name, &reading.bytes, Some(sheet)) {
            Ok(table) => reading.table = Arc::new(table),
            Err(fault) => return state.tell(Notice::Refused(fault)),
        }
    }
    if let Some(lines) = lines.filter(|_| renewed) {
        columns = proposed_columns(&reading.table.header, lines);
    }
    (reading.lines, reading.columns) = (lines, columns);
    count(state);
}

/// Notes the family of a role that is not known, and counts anew.
pub(super) fn mean(state: &mut State, role: String, family: String) {
    if let Some(reading) = &mut state.reading {
        reading.meanings.retain(|known, _| *known != role);
        if !family.is_empty() {
            reading.meanings.insert(role, family);
        }
        count(state);
    }
}

fn count(state: &mut State) {
    let Some(mut reading) = state.reading.take() else { return };
    (reading.staff, reading.faults, reading.refused) = (Staff::default(), Vec::new(), None);
    if let Some(lines) = reading.lines {
        let roles = &state.content.roles;
        let family = |text: &str| {
            let plain = folded(text);
            let is = |own: &str| folded(own) == plain;
            let known = roles
                .iter()
                .find(|role| is(&role.title.it) || is(&role.title.en) || is(role.id.as_str()) || is(&role.family));
            known.map(|role| role.family.clone()).or_else(|| reading.meanings.get(text).cloned())
        };
        match count_staff(&reading.name, &reading.table, lines, &reading.columns, family) {
            Ok((staff, faults)) => (reading.staff, reading.faults) = (staff, faults),
            Err(fault) => reading.refused = Some(fault),
        }
    }
    state.reading = Some(reading);
}

/// Takes what was counted as the body; the file is let go of.
pub(super) fn take(state: &mut State) -> Vec<Effect> {
    let Some(reading) = state.reading.take() else { return Vec::new() };
    let Some(draft) = state.draft().filter(|_| !reading.staff.units.is_empty()) else { return Vec::new() };
    let organisation = Organisation { units: reading.staff.units, invented: false, ..draft.organisation.clone() };
    make::body(state, organisation)
}
