//! Role families: proposed, and changed by hand.

use leptos::prelude::*;

use crate::app::hr::{Change, Event};
use crate::base::{Language, RoleId};
use crate::cohort::Family;
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{Field, drawn, focus, t};

#[component]
pub fn Families() -> impl IntoView {
    let store = Store::get();
    // Redrawn when families come or go, not when a field changes: the focus stays.
    let shape = store.memo(|state| {
        state
            .draft()
            .map(|draft| draft.families.iter().map(|family| family.roles.clone()).collect::<Vec<_>>())
            .unwrap_or_default()
    });
    let sums = store.memo(|state| {
        let draft = state.draft();
        let families = draft.map(|draft| draft.families.iter().filter_map(|family| family.people).sum::<u32>());
        (families.unwrap_or_default(), draft.map_or(0, |draft| draft.organisation.headcount()))
    });
    let total = move || {
        let (families, body) = sums.get();
        let language = store.language();
        store.text_with(
            "families-total",
            &[("families", whole(language, families).into()), ("body", whole(language, body).into())],
        )
    };
    view! {
        <p class="soft">{drawn(total)}</p>
        <p class="actions">
            <button type="button" class="btn btn-outline-primary" id="propose" on:click=move |_| store.tell(Event::Changed(Change::FamiliesProposed))>
                {t("families-propose")}
            </button>
        </p>
        {drawn(move || {
            let shape = shape.get();
            let last = shape.len().saturating_sub(1);
            let entries = shape.into_iter().enumerate().map(|(place, roles)| view! { <Entry place last roles /> });
            view! { <ol class="bundles families">{entries.collect_view()}</ol> }
        })}
    }
}

#[component]
fn Entry(place: usize, last: usize, roles: Vec<RoleId>) -> impl IntoView {
    let store = Store::get();
    let family = move |read: fn(&Family, Language) -> String| {
        store.memo(move |state| {
            let family = state.draft().and_then(|draft| draft.families.get(place));
            family.map(|family| read(family, state.language)).unwrap_or_default()
        })
    };
    let title = family(|family, language| family.title.get(language).to_owned());
    let people = family(|family, _| family.people.map(|people| people.to_string()).unwrap_or_default());
    let several = roles.len() > 1;
    let named = move || {
        store.language();
        store.peek(|state| {
            let title = |id: &RoleId| {
                let role = state.content.roles.iter().find(|role| role.id == *id);
                role.map_or_else(|| id.to_string(), |role| role.title.get(state.language).to_owned())
            };
            roles.iter().map(title).collect::<Vec<_>>().join(", ")
        })
    };
    let tell = move |change: Change| {
        store.tell(Event::Changed(change));
        focus(&format!("#family-{place}-title"));
    };
    let of = move |name: &'static str| move || store.text_with(name, &[("title", title.get().into())]);
    view! {
        <li class="plate bundle">
            <div class="family-fields">
                <Field
                    id=format!("family-{place}-title")
                    label="families-title-field"
                    value=title
                    on_change=Callback::new(move |text| store.tell(Event::Changed(Change::FamilyTitle(place, store.language(), text))))
                />
                <Field
                    id=format!("family-{place}-people")
                    kind="number"
                    label="unit-people"
                    value=people
                    on_change=Callback::new(move |text: String| store.tell(Event::Changed(Change::FamilyPeople(place, text.trim().parse().ok()))))
                />
            </div>
            <p class="soft small">{drawn(named)}</p>
            <div class="group-actions">
                {(place < last).then(|| view! {
                    <button type="button" class="btn btn-link" aria-label=of("families-join-of") on:click=move |_| tell(Change::FamilyJoined(place))>{t("families-join")}</button>
                })}
                {several.then(|| view! {
                    <button type="button" class="btn btn-link" aria-label=of("groups-split-of") on:click=move |_| tell(Change::FamilySplit(place))>{t("groups-split")}</button>
                })}
            </div>
        </li>
    }
}
