//! Home: what this room is, and the campaigns kept in this browser.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::app::Loaded;
use crate::app::hr::{Event, Keep, Page, State};
use crate::app::room::Common;
use crate::base::{Bilingual, CampaignId, Day};
use crate::browser::random_bytes;
use crate::i18n::date;
use crate::ui::hr::store::Store;
use crate::ui::widget::{FileDrop, Sure, drawn, focus, t};

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let store = Store::get();
    let campaigns = store.memo(|state| {
        let names: BTreeSet<&CampaignId> = state.campaigns.keys().chain(state.drafts.keys()).collect();
        names.into_iter().map(|id| listed(state, id)).collect::<Vec<Listed>>()
    });
    let waits = store.memo(|state| state.loaded != Loaded::All);
    let memory = store.memo(|state| state.keeping.keep != Keep::Shelf);
    let list = move || {
        let campaigns = campaigns.get();
        if campaigns.is_empty() {
            return view! { <p class="soft">{t("home-none")}</p> }.into_any();
        }
        view! { <ul class="rounds">{campaigns.into_iter().map(|one| view! { <Entry one /> }).collect_view()}</ul> }
            .into_any()
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("home-title")}</h1>
                <ul class="promises">
                    <li>{t("home-what")}</li>
                    <li>{t("home-row")}</li>
                    <li>{t("home-where")}</li>
                </ul>
            </div>
            <section class="part home-part">
                <h2>{t("home-campaigns")}</h2>
                {drawn(list)}
                <div class="actions home-new">
                    <button type="button" id="new-campaign" class="btn btn-primary" disabled=waits on:click=move |_| store.tell(Event::DraftWanted(random_bytes()))>{t("home-new")}</button>
                    <button type="button" id="try-sample" class="btn btn-outline-primary" disabled=waits on:click=move |_| store.tell(Event::SampleWanted(random_bytes()))>{t("home-sample")}</button>
                </div>
            </section>
            <section class="part home-part">
                <h2>{t("home-open")}</h2>
                <FileDrop
                    id="open-file"
                    label="home-open-file"
                    hint="home-open-hint"
                    accept=".json,application/json"
                    on_file=Callback::new(move |(name, bytes)| store.tell(Event::FileCame(name, bytes)))
                />
            </section>
            <section class="part home-part">
                <h2>{t("home-try")}</h2>
                <p class="soft">{t("home-try-what")}</p>
                <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::ExampleWanted)>{t("picture-example")}</button>
            </section>
            <section class="part home-part">
                <h2>{t("home-erase-title")}</h2>
                <p class="soft">{drawn(move || store.text(if memory.get() { "home-kept-memory" } else { "home-kept-shelf" }))}</p>
                <Sure id="erase" label="home-erase" sure="home-erase-sure" on_yes=Callback::new(move |()| store.tell(Event::Room(Common::EraseWanted))) />
            </section>
        </div>
    }
}

/// A campaign as the list has it.
#[derive(Clone, PartialEq)]
struct Listed {
    id: CampaignId,
    title: Bilingual,
    body: Bilingual,
    days: [Option<Day>; 2],
    people: u32,
    fixed: bool,
    invented: bool,
}

fn listed(state: &State, id: &CampaignId) -> Listed {
    match (state.campaigns.get(id), state.drafts.get(id)) {
        (Some(one), _) => Listed {
            id: id.clone(),
            title: one.title.clone(),
            body: one.body.clone(),
            days: [one.from, one.to],
            people: one.partitions.first().map_or(0, |first| first.parts.iter().map(|part| part.headcount).sum()),
            fixed: true,
            invented: one.invented,
        },
        (None, draft) => {
            let empty = || Bilingual { it: String::new(), en: String::new() };
            Listed {
                id: id.clone(),
                title: draft.map_or_else(empty, |draft| draft.title.clone()),
                body: draft.map_or_else(empty, |draft| draft.organisation.title.clone()),
                days: draft.map_or([None, None], |draft| [draft.from, draft.to]),
                people: draft.map_or(0, |draft| draft.organisation.headcount()),
                fixed: false,
                invented: draft.is_some_and(|draft| draft.organisation.invented),
            }
        }
    }
}

/// A campaign of the list.
#[component]
fn Entry(one: Listed) -> impl IntoView {
    let store = Store::get();
    let Listed { id, title, body, days, people, fixed, invented } = one;
    let facts = move || {
        let days = match days {
            [None, None] => store.text("home-no-days"),
            [from, to] => {
                let value = |day: Option<Day>| day.map_or_else(|| "…".to_owned(), date).into();
                store.text_with("home-days", &[("from", value(from)), ("to", value(to))])
            }
        };
        format!("{days} · {}", store.phrases(|phrases| phrases.count("people-count", people)))
    };
    let named = move || {
        let title = title.get(store.language()).trim();
        if title.is_empty() { store.text("draft-untitled") } else { title.to_owned() }
    };
    let has_picture = store.with(|state| state.aggregates.get(&id).is_some_and(|aggregate| aggregate.people() > 0));
    let picture = Page::Picture(id.clone()).address();
    let open = Page::Campaign(id.clone()).address();
    let file = id.clone();
    let collect = fixed.then(|| Page::Collect(id.clone()).address());
    let exports = Page::Exports(id.clone()).address();
    view! {
        <li class="plate round">
            <p class="round-marks">
                {(!fixed).then(|| view! { <span class="chip">{t("home-draft")}</span> })}
                {invented.then(|| view! { <span class="example-mark">{t("contribute-invented")}</span> })}
            </p>
            <p class="soft small">{move || body.get(store.language()).to_owned()}</p>
            <h3>{drawn(named)}</h3>
            <p class="soft">{drawn(facts)}</p>
            <div class="actions">
                {has_picture.then(|| view! { <a class="btn btn-primary" href=picture>{t("home-picture")}</a> <a class="btn btn-link" href=exports>{t("exports-link")}</a> })}
                <a class="btn btn-outline-primary" href=open>{t(if fixed { "home-open-one" } else { "home-go-on" })}</a>
                {collect.map(|collect| view! { <a class="btn btn-outline-primary" href=collect>{t("home-collect")}</a> })}
                {fixed.then(|| view! {
                    <button type="button" class="btn btn-link" on:click=move |_| store.tell(Event::CampaignFileWanted(file.clone()))>{t("home-save-file")}</button>
                })}
                <button type="button" class="btn btn-link" on:click=move |_| {
                    store.tell(Event::CampaignErased(id.clone()));
                    focus(".notice button");
                }>{t("home-erase-one")}</button>
            </div>
        </li>
    }
}
