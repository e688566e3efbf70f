//! The body: from a file, or unit by unit.

use leptos::prelude::*;

use super::reading::ReadingPanel;
use super::unit::{NewUnit, UnitForm};
use crate::app::hr::Event;
use crate::base::UnitId;
use crate::cohort::Unit;
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{FileDrop, drawn, focus, t};

/// Deepest indent of a unit.
const DEEPEST: usize = 4;

#[component]
pub fn Body() -> impl IntoView {
    let store = Store::get();
    let reading = store.memo(|state| state.reading.is_some());
    let units = store.memo(|state| state.draft().map(|draft| draft.organisation.units.clone()).unwrap_or_default());
    let total = store.memo(|state| state.draft().map(|draft| draft.organisation.headcount()).unwrap_or_default());
    let editing = RwSignal::new(None::<UnitId>);
    view! {
        {drawn(move || if reading.get() {
            view! { <ReadingPanel /> }.into_any()
        } else {
            view! {
                <FileDrop
                    id="body-file"
                    label="body-file"
                    hint="body-file-hint"
                    accept=".csv,.txt,.tsv,.xlsx,.json"
                    on_file=Callback::new(move |(name, bytes)| {
                        store.tell(Event::BodyCame(name, bytes));
                        focus("#reading h2, .notice button, #units h2");
                    })
                />
            }
            .into_any()
        })}
        <section class="part" id="units">
            <h2 tabindex="-1">{t("body-units")}</h2>
            <p class="soft">{drawn(move || {
                let (count, people) = (units.with(Vec::len) as u32, total.get());
                let language = store.language();
                store.text_with("body-total", &[("units", whole(language, count).into()), ("people", whole(language, people).into())])
            })}</p>
            <NewUnit />
            {drawn(move || {
                let units = units.get();
                let open = editing.get();
                let rows = units.iter().map(|unit| row(store, unit.clone(), depth(&units, unit), editing, open.as_ref() == Some(&unit.id)));
                (!units.is_empty()).then(|| view! { <ul class="units">{rows.collect_view()}</ul> })
            })}
        </section>
    }
}

fn depth(units: &[Unit], unit: &Unit) -> usize {
    let mut depth = 0;
    let mut parent = unit.parent.as_ref();
    while let Some(above) = parent.and_then(|id| units.iter().find(|unit| unit.id == *id)).filter(|_| depth < DEEPEST) {
        depth += 1;
        parent = above.parent.as_ref();
    }
    depth
}

/// A unit of the list, or the form in its place.
fn row(store: Store, unit: Unit, depth: usize, editing: RwSignal<Option<UnitId>>, open: bool) -> AnyView {
    let class = format!("unit-row depth-{depth}");
    if open {
        return view! { <li class=class><UnitForm unit editing /></li> }.into_any();
    }
    let language = store.language();
    let title = unit.title.get(language).to_owned();
    let people = match unit.headcount {
        Some(people) => store.phrases(|phrases| phrases.count("people-count", people)),
        None => store.text("people-unknown"),
    };
    let label = store.text_with("unit-edit-of", &[("title", title.clone().into())]);
    let id = unit.id.clone();
    view! {
        <li class=class>
            <span class="unit-title">{title}</span>
            <span class="unit-people soft">{people}</span>
            <button type="button" class="btn btn-link" id=format!("edit-{id}") aria-label=label on:click=move |_| {
                editing.set(Some(id.clone()));
                focus("#unit-title");
            }>{t("unit-edit")}</button>
        </li>
    }
    .into_any()
}
