//! Giving out: what is offered as a file.

use std::sync::Arc;

use crate::app::trainer::state::GIVEN;
use crate::app::trainer::{ComparedExports, Content, Effect, Exports, Given, State};
use crate::base::{Moment, PlanId};
use crate::formats::{
    GivenOut, PlanningTable, planning_rows, planning_tabs, write_csv, write_editions, write_given_out, write_resources,
    write_xlsx,
};
use crate::timetable::{EditionId, Plan};

/// Most plans of which it is known that calendars were given out of them.
const MOST_GIVEN: usize = 20;

/// Offers a file. None where it cannot be made.
pub(super) fn file(state: &mut State, given: Given, now: Moment) -> Vec<Effect> {
    let mut effects: Vec<Effect> = made(state, given, now).into_iter().collect();
    if given == Given::Calendars && !effects.is_empty() {
        // The next calendars take out of others what is no more in the plan.
        if let Some(given) = given_out(state) {
            let text = write_given_out(&given);
            state.given = Some(Arc::new(given));
            effects.extend(state.keep(GIVEN.to_owned(), Some(text)));
        }
    }
    effects
}

/// What calendars were given out of, the present plan with it. Whoever did not get one of them still has what an earlier one took
/// out, so that earlier plans stay until they are over.
fn given_out(state: &State) -> Option<GivenOut> {
    let name = name(state)?;
    let before = state.given.as_ref().filter(|given| given.name == name);
    let mut plans = before.map(|given| given.plans.clone()).unwrap_or_default();
    let to_come = |plan: &Plan| {
        plan.editions.iter().flat_map(|edition| &edition.sessions).any(|session| session.day >= state.today)
    };
    plans.retain(|plan| to_come(plan) && plan != state.plan());
    plans.push(state.plan().clone());
    plans.drain(..plans.len().saturating_sub(MOST_GIVEN));
    Some(GivenOut { name, plans })
}

fn made(state: &State, given: Given, now: Moment) -> Option<Effect> {
    let resources = state.resources();
    let phrases = state.texts()?;
    let language = phrases.language();
    let text = |(name, text): (String, String)| Some(Effect::Download { name, text });
    let bytes = |(name, bytes): (String, Vec<u8>)| Effect::DownloadBytes { name, bytes };
    if matches!(given, Given::Compared | Given::ComparedTable) {
        return compared(state, given);
    }
    let name = name(state)?;
    let exports = Exports::of(state, &name, &phrases);
    let edition = |id: EditionId| state.edition(id);
    match given {
        Given::Work => text((format!("sestante-editions-{}.json", state.today), write_editions(&state.desk.work))),
        Given::Resources => text(("sestante-resources.json".to_owned(), write_resources(resources))),
        Given::Table(table) => {
            let rows = planning_rows(language, resources, table);
            text((format!("{}.csv", phrases.get(file_name(table))), write_csv(language, &rows)))
        }
        Given::Workbook => {
            let name = format!("{}.xlsx", phrases.get("files-name-all"));
            let made = write_xlsx(state.today, &phrases.get("page-resources"), &planning_tabs(language, resources));
            made.map(|made| bytes((name, made)))
        }
        // Made above: it needs no plan.
        Given::Compared | Given::ComparedTable => None,
        Given::Calendars => exports.calendars(now).map(bytes),
        Given::Editions => exports.workbook().map(bytes),
        Given::EditionsTable => text(exports.table()),
        Given::Catalogue => {
            let Content { catalogue, own, .. } = &*state.content;
            text(exports.catalogue_file(if state.demand().invented { catalogue } else { own }))
        }
        Given::Invitation(id) => edition(id).and_then(|edition| text(exports.invitation(edition))),
        Given::Register(id) => edition(id).and_then(|edition| text(exports.register_file(edition))),
    }
}

/// What the campaigns that are compared say.
fn compared(state: &State, given: Given) -> Option<Effect> {
    let phrases = state.texts()?;
    let (found, words) = (state.compared()?, state.compared_words(&phrases)?);
    let exports = ComparedExports { compared: (**found).as_ref().ok()?, words, today: state.today };
    if given == Given::Compared {
        return exports.workbook().map(|(name, bytes)| Effect::DownloadBytes { name, bytes });
    }
    let (name, text) = exports.table();
    Some(Effect::Download { name, text })
}

/// The name by which calendars know the plan again. The need gives it, so that the same work is the same plan on every computer, and
/// it stays when more comes to the need.
fn name(state: &State) -> Option<PlanId> {
    state.desk.work.name.clone().or_else(|| PlanId::new("plan").ok())
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
