//! Files: what can be saved, and what for.

use leptos::prelude::*;

use super::print::PaperLinks;
use crate::app::trainer::{Event, Given, Page, State};
use crate::browser::moment;
use crate::formats::PlanningTable;
use crate::ui::trainer::store::Store;
use crate::ui::widget::{FileDrop, drawn, t};

/// Tables of what there is to plan with, and their phrases.
const TABLES: [(PlanningTable, &str); 7] = [
    (PlanningTable::Rooms, "res-rooms"),
    (PlanningTable::Ways, "res-ways"),
    (PlanningTable::Trainers, "res-trainers"),
    (PlanningTable::Sizes, "res-courses"),
    (PlanningTable::Waves, "res-waves"),
    (PlanningTable::Groups, "res-groups"),
    (PlanningTable::Closures, "res-closed"),
];

/// The page.
#[component]
pub fn Files() -> impl IntoView {
    let store = Store::get();
    let there = store.memo(State::has_work);
    let give = move |given: Given, label: &'static str| {
        view! { <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::FileWanted(given, moment()))>{t(label)}</button> }
    };
    let planned = store.memo(|state| !state.plan().editions.is_empty());
    let editions = move || {
        view! {
            <section class="part" aria-labelledby="paper-title">
                <h2 id="paper-title">{t("paper-files")}</h2>
                <p class="read soft">{t("paper-files-what")}</p>
                <PaperLinks current=None />
            </section>
            <section class="part" aria-labelledby="calendars-title">
                <h2 id="calendars-title">{t("files-calendars")}</h2>
                <p class="read soft">{t("files-calendars-what")}</p>
                {give(Given::Calendars, "files-calendars-save")}
            </section>
            <section class="part" aria-labelledby="editions-title">
                <h2 id="editions-title">{t("files-editions")}</h2>
                <p class="read soft">{t("files-editions-what")}</p>
                <div class="actions">
                    {give(Given::Editions, "files-workbook")}
                    {give(Given::EditionsTable, "files-table")}
                </div>
                <p class="read soft open-example">{t("files-catalogue-what")}</p>
                {give(Given::Catalogue, "files-catalogue")}
                <p class="read soft open-example">{t("files-each")}</p>
            </section>
        }
    };
    let all = move || {
        view! {
            <section class="part part-first" aria-labelledby="work-title">
                <h2 id="work-title">{t("files-work")}</h2>
                <p class="read soft">{t("files-work-what")}</p>
                <button type="button" id="save-work" class="btn btn-primary" on:click=move |_| store.tell(Event::FileWanted(Given::Work, moment()))>{t("desk-save")}</button>
            </section>
            {drawn(move || planned.get().then(editions))}
            <section class="part" aria-labelledby="tables-title">
                <h2 id="tables-title">{t("files-tables")}</h2>
                <p class="read soft">{t("files-tables-what")}</p>
                <div class="actions">
                    {give(Given::Workbook, "files-workbook")}
                    {give(Given::Resources, "files-resources")}
                </div>
                <details class="more">
                    <summary><span>{t("files-one-by-one")}</span></summary>
                    <div class="actions">{TABLES.map(|(table, label)| give(Given::Table(table), label)).collect_view()}</div>
                </details>
            </section>
        }
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("files-title")}</h1>
                <p class="lead">{t("files-lead")}</p>
            </div>
            {drawn(move || if there.get() {
                all().into_any()
            } else {
                view! { <p>{t("files-none")}</p> <p><a class="btn btn-primary" href=Page::Home.address()>{t("need-open")}</a></p> }.into_any()
            })}
            <section class="part" aria-labelledby="back-title">
                <h2 id="back-title">{t("files-back")}</h2>
                <FileDrop
                    id="open-file"
                    label="desk-open-file"
                    hint="files-back-hint"
                    accept=".json,.csv,.xlsx,.ods,application/json,text/csv"
                    on_file=Callback::new(move |(name, bytes)| store.tell(Event::FileCame(name, bytes)))
                />
            </section>
        </div>
    }
}
