//! Which catalogue the path is planned with: the app's own, or one from a file, with the dates of its editions.

use leptos::prelude::*;

use crate::app::{Event, State};
use crate::base::{Bilingual, Day};
use crate::i18n::{date, whole};
use crate::ui::store::Store;
use crate::ui::widget::{FileDrop, drawn, focus, t};

/// What is told of a catalogue from a file.
#[derive(Clone, PartialEq)]
struct Facts {
    body: Option<Bilingual>,
    made: Option<Day>,
    invented: bool,
    courses: u32,
    editions: u32,
    span: Option<(Day, Day)>,
    over: bool,
}

fn facts(state: &State) -> Option<Facts> {
    let published = state.published()?;
    Some(Facts {
        body: published.body.clone(),
        made: published.made,
        invented: published.invented,
        courses: published.catalogue.courses().len() as u32,
        editions: published.editions().count() as u32,
        span: published.span(),
        over: published.is_over(state.today),
    })
}

/// The catalogue in use, folded, with a place for a file.
#[component]
pub(super) fn Opened() -> impl IntoView {
    let store = Store::get();
    let facts = store.memo(facts);
    let whose = move || {
        let body = facts.with(|facts| facts.as_ref().map(|facts| facts.body.clone()));
        match body {
            None => store.text("path-catalogue-own"),
            Some(None) => store.text("path-catalogue-unnamed"),
            Some(Some(body)) => {
                store.text_with("path-catalogue-of", &[("body", body.get(store.language()).to_owned().into())])
            }
        }
    };
    view! {
        <details class="more catalogue-box" id="catalogue">
            <summary><span>{drawn(whose)}</span></summary>
            <div class="catalogue">
                {drawn(move || match facts.get() {
                    Some(facts) => told(store, facts),
                    None => view! { <p class="prose">{t("path-catalogue-intro")}</p> }.into_any(),
                })}
                <FileDrop
                    id="catalogue-file"
                    label="path-catalogue-open"
                    hint="path-catalogue-hint"
                    accept=".json,application/json"
                    on_file=Callback::new(move |(name, bytes)| store.tell(Event::CatalogueCame(name, bytes)))
                />
            </div>
        </details>
    }
}

/// What a catalogue from a file holds, and the way back.
fn told(store: Store, facts: Facts) -> AnyView {
    let number = move |number: u32| move || whole(store.language(), number);
    let row =
        |name: &'static str, value: AnyView| view! { <div class="kept-row"><dt>{t(name)}</dt><dd>{value}</dd></div> };
    let Facts { body, made, invented, courses, editions, span, over } = facts;
    let days = span.map(|(from, until)| {
        let values = move || [("from", date(from).into()), ("until", date(until).into())];
        row("path-catalogue-days", drawn(move || store.text_with("path-catalogue-span", &values())).into_any())
    });
    let leave = move |_| {
        store.tell(Event::CatalogueLeft);
        focus("#catalogue summary");
    };
    view! {
        {invented.then(|| view! { <p><span class="guess">{t("path-catalogue-invented")}</span></p> })}
        <dl class="kept">
            {body.map(|body| row("path-catalogue-body", drawn(move || body.get(store.language()).to_owned()).into_any()))}
            {made.map(|made| row("path-catalogue-made", date(made).into_any()))}
            {row("path-catalogue-courses", drawn(number(courses)).into_any())}
            {row("path-catalogue-editions", drawn(number(editions)).into_any())}
            {days}
        </dl>
        {over.then(|| view! { <p class="notice notice-warn" id="catalogue-over">{t("path-catalogue-over")}</p> })}
        {(editions == 0).then(|| view! { <p class="notice notice-warn" id="catalogue-bare">{t("path-catalogue-bare")}</p> })}
        <p><button type="button" id="catalogue-leave" class="btn btn-outline-primary" on:click=leave>{t("path-catalogue-leave")}</button></p>
    }
    .into_any()
}
