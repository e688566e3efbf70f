//! What is added: the table, the bytes, what is not in it, and one button.

use leptos::prelude::*;

use super::Told;
use crate::app::State;
use crate::app::ballot::Event;
use crate::cohort::Contribution;
use crate::ui::ballot::desk::Desk;
use crate::ui::page::{Sign, counts};
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

fn shown(state: &State) -> Option<Contribution> {
    let campaign = state.campaign()?;
    Some(state.person.handed.get(&campaign.id)?.contribution.clone())
}

/// The page.
#[component]
pub fn Review() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let busy = desk.memo(|state| state.writing.is_some());
    let contribution = store.memo(shown);
    let body = move || match (contribution.get(), store.with(|state| state.campaign().cloned())) {
        (Some(contribution), Some(campaign)) => {
            let campaign = StoredValue::new(campaign);
            view! {
                <div class="leaves">
                    <section class="plate">
                        <h2 class="h3"><Sign path="M4 12H19M13 6L19 12L13 18" />{t("box-review-added")}</h2>
                        <p>{t("box-review-added-text")}</p>
                    </section>
                    <section class="plate leaves-not">
                        <h2 class="h3"><Sign path="M6 11V8A6 6 0 0 1 18 8V11M4 11H20V21H4Z" />{t("box-review-not")}</h2>
                        <p>{t("box-review-not-text")}</p>
                    </section>
                </div>
                <details class="more" id="counts">
                    <summary><span>{t("box-counts")}</span></summary>
                    {counts(campaign, &contribution, "box-bytes")}
                </details>
                <Told />
                <div class="actions box-onward">
                    <button type="button" id="add" class="btn btn-primary btn-lg" aria-disabled=move || busy.get().to_string() on:click=move |_| desk.tell(Event::AddWanted)>
                        {drawn(move || store.text(if busy.get() { "box-adding" } else { "box-add" }))}
                    </button>
                    <a class="btn btn-outline-primary" href="#/profile">{t("box-back")}</a>
                </div>
                <p class="soft small box-honest">{t("box-seen")}</p>
            }
            .into_any()
        }
        _ => view! {
            <p class="lead">{t("box-picture-empty")}</p>
            <div class="actions"><a class="btn btn-primary" href="#/sitting">{t("box-begin-statements")}</a></div>
        }
        .into_any(),
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("box-review-title")}</h1>
                <p class="lead">{t("box-review-lead")}</p>
            </div>
            {body}
        </div>
    }
}
