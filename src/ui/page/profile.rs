//! Profile: where one stands, areas and AI first.

mod detail;
mod group;
mod history;
mod name;
mod row;
mod table;

pub use group::{Group, Opened, groups};
pub use history::sitting_name;
pub use name::{area_title, score_title, tag};
pub use row::{Row, arc, rows, tops};

use leptos::prelude::*;

use self::history::History;
use self::table::Table;
use super::unkept::Unkept;
use crate::app::{Event, State};
use crate::base::ScoreId;
use crate::chart::{Arc, Size};
use crate::profile::{Change, Changes, Profile as Standing, strongest};
use crate::target::{Gap, gaps, most_worth};
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, drawn, focus, t};

/// The page.
#[component]
pub fn Profile() -> impl IntoView {
    let store = Store::get();
    let profile = store.memo(State::profile);
    let empty = Memo::new(move |_| profile.with(Standing::is_empty));
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("profile-title")}</h1>
                {drawn(move || (!empty.get()).then(|| view! { <p class="lead">{t("profile-intro")}</p> }))}
                <Gone />
            </div>
            <Unkept />
            {drawn(move || if empty.get() {
                view! { <Empty /> }.into_any()
            } else {
                view! { <Measured profile /> }.into_any()
            })}
            <History />
            <p class="soft small part">{t("profile-design")}" "{t("profile-unofficial")}" "<a href="#/sources">{t("page-sources")}</a></p>
        </div>
    }
}

/// Answers that are kept and not counted, since their statements are no longer asked.
#[component]
fn Gone() -> impl IntoView {
    let store = Store::get();
    let gone = store.memo(|state| u32::try_from(state.person.sitting.gone(&state.content.bank)).unwrap_or(u32::MAX));
    let words = move || store.phrases(|phrases| phrases.count("profile-gone", gone.get()));
    move || (gone.get() > 0).then(|| view! { <p class="soft">{words}</p> })
}

/// Nothing measured yet: what will be here, and what to do. A new sitting begun by mistake can be taken back.
#[component]
fn Empty() -> impl IntoView {
    let store = Store::get();
    let back = store.memo(|state| !state.person.past.is_empty() && state.person.sitting.answers().next().is_none());
    let undo = move |_| {
        store.tell(Event::NewSittingUndone);
        focus("#main h1");
    };
    view! {
        <div class="empty">
            <ArcDrawing arc=Arc::new(Size::Large, None, None, None) hue="" />
            <div>
                <h2>{t("profile-empty-title")}</h2>
                <p>{drawn(move || store.text(if back.get() { "profile-empty-new" } else { "profile-empty" }))}</p>
            </div>
            <div class="actions">
                <a class="btn btn-primary" href="#/sitting">{t("start-begin")}</a>
                {drawn(move || back.get().then(|| view! {
                    <button type="button" class="btn btn-outline-primary" on:click=undo>{t("profile-undo-new")}</button>
                }))}
            </div>
        </div>
    }
}

#[component]
fn Measured(profile: Memo<Standing>) -> impl IntoView {
    let store = Store::get();
    let gaps = Memo::new(move |_| profile.with(|profile| gaps(profile, &store.with(State::targets))));
    let earlier =
        store.memo(|state| state.person.past.last().map(|sitting| state.profile_of(sitting)).unwrap_or_default());
    let changes = move || earlier.with(|earlier| profile.with(|profile| Changes::between(earlier, profile)));
    let tops = move || {
        let changes = changes();
        let profile = profile.get();
        let of_score = |id: &ScoreId| profile.scores.iter().position(|(other, _)| other == id);
        let change = |(place, row): (usize, &Row)| match &row.score {
            Some(id) => of_score(id).map(|place| changes.scores[place]),
            None => changes.areas.get(place).copied(),
        };
        let top = |(place, row): (usize, Row)| {
            let change = change((place, &row)).unwrap_or(Change::NotComparable);
            view! { <Top row=row.changed(store, change) /> }
        };
        tops(store, &profile).into_iter().enumerate().map(top).collect_view()
    };
    // Drawn anew with the profile and the language only, so that the focus stays where it is.
    let language = store.language_shown();
    let opened: Opened = StoredValue::new(Vec::new());
    let competences = move || {
        language.get();
        let (profile, gaps, changes) = (profile.get(), gaps.get(), changes());
        untrack(|| {
            let rows = rows(store, &profile, &gaps).into_iter().zip(changes.scores);
            let rows = rows.map(|(row, change)| row.changed(store, change)).collect();
            groups(store, rows).into_iter().map(|group| view! { <Group group opened /> }).collect_view()
        })
    };
    view! {
        <h2 class="visually-hidden">{t("profile-areas")}</h2>
        <div class="areas">
            <ul class="areas-list">{tops}</ul>
            <Highs profile gaps />
        </div>
        {drawn(move || (!earlier.with(|earlier| earlier.scores.is_empty())).then(|| view! { <p class="since">{drawn(move || since(store, &changes()))}</p> }))}
        <details class="more">
            <summary><span>{t("profile-levels")}</span></summary>
            <ol class="levels">{drawn(move || store.with(|state| {
                let levels = state.content.framework.levels.iter();
                levels.map(|level| level.get(state.language).to_owned()).map(|words| view! { <li>{words}</li> }).collect_view()
            }))}</ol>
        </details>
        <section class="part">
            <div class="part-head"><h2>{t("profile-competences")}</h2></div>
            {competences}
            <Table profile gaps />
        </section>
        <div class="actions part">
            <a class="btn btn-primary" href="#/path">{t("profile-to-path")}</a>
            <a class="btn btn-outline-primary" href="#/sitting">{t("profile-go-on")}</a>
            <a class="btn btn-outline-primary" href="#/print/profile">{t("print-link")}</a>
        </div>
    }
}

/// How much can be told apart from the sitting before, in two sentences.
fn since(store: Store, changes: &Changes) -> String {
    let when = store.with(|state| state.person.past.last().and_then(|sitting| sitting.latest));
    let count = |change| u32::try_from(changes.count(change)).unwrap_or(u32::MAX);
    store.phrases(|phrases| {
        let told = count(Change::Up) + count(Change::Down);
        let values =
            [("count", told.into()), ("shown", told.to_string().into()), ("when", phrases.sitting_day(when).into())];
        let told = phrases.with(if told == 0 { "profile-told-none" } else { "profile-told" }, &values);
        match count(Change::Unclear) {
            0 => told,
            unclear => format!("{told} {}", phrases.count("profile-unclear", unclear)),
        }
    })
}

/// An area or AI score, large.
#[component]
pub fn Top(row: Row) -> impl IntoView {
    view! {
        <li class=format!("area {}", row.hue)>
            <h3 class="area-name"><span class="tag" aria-hidden="true">{row.tag}</span>{row.name}</h3>
            <ArcDrawing arc=row.arc hue=row.hue />
            <p class="area-level">{row.words}</p>
            <p class="area-doubt">{row.doubt}</p>
            {row.change.map(|change| view! { <p class="area-change">{change}</p> })}
        </li>
    }
}

/// The strongest score, and the one most worth a step.
#[component]
fn Highs(profile: Memo<Standing>, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let store = Store::get();
    let strongest = move || profile.with(strongest);
    let worth = move || gaps.with(|gaps| most_worth(gaps, strongest().as_ref()));
    view! {
        <div class="highs">
            {drawn(move || strongest().map(|id| view! { <div><h2>{t("profile-strongest")}</h2><p>{score_title(store, &id)}</p></div> }))}
            {drawn(move || worth().map(|id| view! { <div><h2>{t("profile-worth")}</h2><p>{score_title(store, &id)}</p></div> }))}
        </div>
    }
}
