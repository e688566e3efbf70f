//! The two campaigns: from before and from after the training.

use leptos::prelude::*;

use crate::app::trainer::{Event, State};
use crate::base::{Bilingual, CampaignId, Day};
use crate::i18n::date;
use crate::ui::trainer::store::Store;
use crate::ui::widget::{FileDrop, drawn, focus, focus_if_lost, t};

/// What is shown of the campaign of a side.
#[derive(Clone, PartialEq)]
struct Side {
    title: Bilingual,
    body: Bilingual,
    people: u32,
    closed: Option<Day>,
}

fn side(state: &State, side: usize) -> Option<Side> {
    let own = state.desk.pair[side].as_ref()?;
    Some(Side {
        title: own.campaign().title.clone(),
        body: own.campaign().body.clone(),
        people: own.people(),
        closed: own.tallies().map(|tally| tally.day).max(),
    })
}

/// The places for both, side by side.
#[component]
pub(super) fn Sides() -> impl IntoView {
    let store = Store::get();
    // Where they seem to be turned round there is a button below.
    let both = store.memo(|state| state.compared().is_some_and(|found| found.is_ok()));
    view! {
        <section class="effect-sides" aria-label=t("effect-sides")>
            <Place place=0 title="effect-before" id="before-file" />
            <Place place=1 title="effect-after" id="after-file" />
        </section>
        {drawn(move || both.get().then(|| view! {
            <p class="screen-only"><button type="button" class="btn btn-link" id="turn" on:click=move |_| store.tell(Event::SidesTurned)>{t("effect-turn")}</button></p>
        }))}
    }
}

/// The id of the button that takes the campaign of a side away, by that of the place for its file.
fn clear_id(file: &str) -> String {
    format!("{file}-clear")
}

/// The campaign of a side, or a place for its file.
#[component]
fn Place(place: usize, title: &'static str, id: &'static str) -> impl IntoView {
    let store = Store::get();
    let own = store.memo(move |state| side(state, place));
    let heading = format!("{id}-title");
    let known = move |own: Side| {
        let facts = move || {
            let language = store.language();
            let people = store.phrases(|phrases| phrases.count("effect-took-part", own.people));
            let closed = own.closed.map(|day| store.text_with("effect-closed", &[("day", date(day).into())]));
            [own.body.get(language).to_owned(), people].into_iter().chain(closed).collect::<Vec<_>>().join(" · ")
        };
        let name = own.title;
        let clear = move |_| {
            store.tell(Event::SideCleared(place));
            focus(&format!("#{id}"));
        };
        let clear_id = clear_id(id);
        view! {
            <p class="effect-name"><strong>{move || name.get(store.language()).to_owned()}</strong></p>
            <p class="soft">{drawn(facts)}</p>
            <button type="button" class="btn btn-link screen-only" id=clear_id on:click=clear>{t("effect-clear")}<span class="visually-hidden">": "{t(title)}</span></button>
        }
    };
    // What the need comes from may well be the one or the other.
    let offered = store.memo(move |state| {
        let here = |id: &CampaignId| state.desk.pair.iter().flatten().any(|one| one.campaign().id == *id);
        let all = state.desk.aggregates.values().filter(|one| !here(&one.campaign().id));
        all.map(|one| (one.campaign().id.clone(), one.campaign().title.clone())).collect::<Vec<_>>()
    });
    let empty = move || {
        let take = move |(campaign, title): (CampaignId, Bilingual)| {
            let title =
                move || store.text_with("effect-take", &[("title", title.get(store.language()).to_owned().into())]);
            let give = move |_| {
                store.tell(Event::SideTaken(place, campaign.clone()));
                focus(&format!("#{}", clear_id(id)));
            };
            view! { <button type="button" class="btn btn-outline-primary" on:click=give>{drawn(title)}</button> }
        };
        view! {
            <FileDrop
                id=id
                label="effect-choose"
                hint="effect-choose-hint"
                accept=".json,application/json"
                on_file=Callback::new(move |(name, bytes)| {
                    store.tell(Event::SideFileCame(place, name, bytes));
                    focus_if_lost(&format!("#{}", clear_id(id)));
                })
            />
            {drawn(move || offered.get().into_iter().map(take).collect_view())}
        }
    };
    view! {
        <section class="plate effect-side" aria-labelledby=heading>
            <h2 id=format!("{id}-title")>{t(title)}</h2>
            {drawn(move || match own.get() {
                Some(own) => known(own).into_any(),
                None => empty().into_any(),
            })}
        </section>
    }
}
