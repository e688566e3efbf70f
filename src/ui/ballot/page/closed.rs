//! A closed box: its one file, as often as wanted.

use leptos::prelude::*;

use super::Told;
use super::closing::Remove;
use crate::app::ballot::Event;
use crate::cohort::{Inside, noise_variance};
use crate::i18n::{date, whole};
use crate::ui::ballot::desk::Desk;
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

/// The page.
#[component]
pub fn Closed() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let save = move |_| {
        if let Some(key) = desk.with(|state| state.current.clone()) {
            desk.tell(Event::FileWanted(key));
        }
    };
    let facts = move || {
        desk.with(|state| {
            let ballot = state.ballot()?;
            let Inside::Closed(tally) = &ballot.inside else { return None };
            let language = store.language();
            let values = [
                ("day", date(tally.day).into()),
                ("people", store.phrases(|phrases| phrases.count("part-people", ballot.people)).into()),
                ("title", ballot.campaign.title.get(language).into()),
                ("variance", whole(language, noise_variance(ballot.people)).into()),
            ];
            Some(store.text_with("box-closed-facts", &values))
        })
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("box-closed-title")}</h1>
                <p class="lead">{t("box-closed-lead")}</p>
                <p>{drawn(facts)}</p>
            </div>
            <div class="actions">
                <button type="button" id="save" class="btn btn-primary btn-lg" on:click=save>{t("box-save")}</button>
                <button type="button" id="another" class="btn btn-outline-primary" on:click=move |_| desk.tell(Event::AnotherWanted)>{t("box-another")}</button>
            </div>
            <p class="prose soft part">{t("box-save-hint")}</p>
            <Told />
            <Remove words="box-remove-closed" />
        </div>
    }
}
