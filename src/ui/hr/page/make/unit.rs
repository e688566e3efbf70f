//! A unit that is added or changed.

use leptos::html::{Input, Select};
use leptos::prelude::*;
use web_sys::SubmitEvent;

use crate::app::hr::{Change, Event};
use crate::base::UnitId;
use crate::cohort::Unit;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// The fields of a unit.
#[derive(Clone, Copy, Default)]
struct Fields {
    title: NodeRef<Input>,
    parent: NodeRef<Select>,
    people: NodeRef<Input>,
}

impl Fields {
    fn read(self) -> Option<(String, Option<UnitId>, Option<u32>)> {
        let title = self.title.get_untracked()?.value().trim().to_owned();
        let parent = UnitId::new(&self.parent.get_untracked()?.value()).ok();
        let people = self.people.get_untracked()?.value();
        (!title.is_empty()).then(|| (title, parent, people.trim().parse().ok()))
    }
}

impl Fields {
    /// Empties what is written; what it belongs to stays, since the next one often belongs there too.
    fn clear(self) {
        for field in [self.title, self.people] {
            if let Some(input) = field.get_untracked() {
                input.set_value("");
            }
        }
    }
}

/// Title, what it belongs to, people.
fn fields(store: Store, fields: Fields, unit: Option<Unit>, id: &'static str) -> impl IntoView {
    let language = store.language();
    let units = store.peek(|state| state.draft().map(|draft| draft.organisation.units.clone()).unwrap_or_default());
    let own = unit.as_ref().map(|unit| unit.id.clone());
    let above = unit.as_ref().and_then(|unit| unit.parent.clone());
    let options = units
        .into_iter()
        .filter(|other| Some(&other.id) != own.as_ref())
        .map(|other| {
            let selected = Some(&other.id) == above.as_ref();
            view! { <option value=other.id.to_string() selected=selected>{other.title.get(language).to_owned()}</option> }
        })
        .collect_view();
    let title = unit.as_ref().map(|unit| unit.title.get(language).to_owned());
    let people = unit.and_then(|unit| unit.headcount).map(|people| people.to_string());
    view! {
        <div class="unit-fields">
            <div class="field">
                <label class="field-label" for=format!("{id}-title")>{t("unit-title")}</label>
                <input type="text" class="control" id=format!("{id}-title") maxlength="200" required node_ref=fields.title value=title />
            </div>
            <div class="field">
                <label class="field-label" for=format!("{id}-parent")>{t("unit-parent")}</label>
                <select class="control" id=format!("{id}-parent") node_ref=fields.parent><option value="">{t("unit-top")}</option>{options}</select>
            </div>
            <div class="field">
                <label class="field-label" for=format!("{id}-people")>{t("unit-people")}</label>
                <input type="number" min="0" step="1" class="control control-number" id=format!("{id}-people") node_ref=fields.people value=people />
            </div>
        </div>
    }
}

/// The form in place of a unit's row.
#[component]
pub fn UnitForm(unit: Unit, editing: RwSignal<Option<UnitId>>) -> impl IntoView {
    let store = Store::get();
    let own = Fields::default();
    let id = unit.id.clone();
    let close = move |next: String| {
        editing.set(None);
        focus(&next);
    };
    let (saved, removed, left) = (id.clone(), id.clone(), id);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some((title, parent, people)) = own.read() {
            store.tell(Event::Changed(Change::UnitChanged(saved.clone(), title, parent, people)));
            close(format!("[id=\"edit-{saved}\"]"));
        }
    };
    view! {
        <form class="unit-form plate" on:submit=submit>
            {fields(store, own, Some(unit), "unit")}
            <div class="actions">
                <button type="submit" class="btn btn-primary">{t("unit-save")}</button>
                <button type="button" class="btn btn-outline-primary" on:click=move |_| close(format!("[id=\"edit-{left}\"]"))>{t("unit-cancel")}</button>
                <button
                    type="button"
                    class="btn btn-link"
                    on:click=move |_| {
                        store.tell(Event::Changed(Change::UnitRemoved(removed.clone())));
                        close("#units h2".to_owned());
                    }
                >
                    {t("unit-remove")}
                </button>
            </div>
        </form>
    }
}

/// A unit to be added, folded away until it is wanted.
#[component]
pub fn NewUnit() -> impl IntoView {
    let store = Store::get();
    // Drawn anew when the offices change, and not while it is filled in.
    let units = store.memo(|state| state.draft().map(|draft| draft.organisation.units.clone()).unwrap_or_default());
    view! {
        <details class="more new-unit">
            <summary><span>{t("unit-new")}</span></summary>
            {drawn(move || {
                units.track();
                let own = Fields::default();
                let submit = move |event: SubmitEvent| {
                    event.prevent_default();
                    if let Some((title, parent, people)) = own.read() {
                        own.clear();
                        store.tell(Event::Changed(Change::UnitAdded(title, parent, people)));
                        focus("#new-title");
                    }
                };
                view! {
                    <form class="unit-form plate" on:submit=submit>
                        {fields(store, own, None, "new")}
                        <button type="submit" class="btn btn-outline-primary">{t("unit-add")}</button>
                    </form>
                }
            })}
        </details>
    }
}
