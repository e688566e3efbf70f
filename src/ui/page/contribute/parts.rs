//! The choice of one's part in a partition.

use leptos::prelude::*;

use super::handed;
use crate::app::{Event, State};
use crate::base::{Bilingual, PartId};
use crate::cohort::{Campaign, Part};
use crate::ui::store::Store;
use crate::ui::widget::{Choice, Combo};

/// Choice of the part of one partition, by its name or that of a unit or role in it.
#[component]
pub fn PartPicker(campaign: StoredValue<Campaign>, place: usize) -> impl IntoView {
    let store = Store::get();
    let chosen = store.memo(move |state| Some(handed(state)?.parts.get(place)?.as_ref()?.to_string()));
    let label =
        move || campaign.with_value(|campaign| campaign.partitions[place].title.get(store.language()).to_owned());
    let by_roles =
        campaign.with_value(|campaign| campaign.partitions[place].parts.iter().any(|part| !part.roles.is_empty()));
    let people = store.memo(move |state| {
        let handed = handed(state)?;
        let chosen = handed.parts.get(place)?.as_ref()?;
        campaign.with_value(|campaign| {
            campaign.partitions[place].parts.iter().find(|part| part.id == *chosen).map(|part| part.headcount)
        })
    });
    let hint = move || {
        let words = store.text(if by_roles { "part-hint-role" } else { "part-hint-unit" });
        let people = people.get().map(|people| store.phrases(|phrases| phrases.count("part-chosen", people)));
        people.map_or(words.clone(), |people| format!("{people} {words}"))
    };
    let options = store.memo(move |state| {
        campaign
            .with_value(|campaign| campaign.partitions[place].parts.iter().map(|part| choice(state, part)).collect())
    });
    let on_choose = move |part: Option<String>| {
        store.tell(Event::PartChosen(place, part.and_then(|part| PartId::new(&part).ok())));
    };
    view! { <div class="field"><Combo id=format!("part-{place}") label hint options chosen on_choose /></div> }
}

/// A part; the number of its people and the units and roles in it stand below, and are found too.
pub fn choice(state: &State, part: &Part) -> Choice {
    let language = state.language;
    let people = state.texts().map(|texts| texts.phrases.count("part-people", part.headcount)).unwrap_or_default();
    let roles = part.roles.iter().filter_map(|id| state.content.roles.iter().find(|role| role.id == *id));
    let titles = roles.map(|role| &role.title).chain(part.units.iter().filter_map(|unit| unit.title.as_ref()));
    let titles = titles.map(|title: &Bilingual| title.get(language).to_owned());
    let more = std::iter::once(people).chain(titles).collect::<Vec<_>>().join(" · ");
    Choice { id: part.id.to_string(), title: part.title.get(language).to_owned(), more: Some(more) }
}
