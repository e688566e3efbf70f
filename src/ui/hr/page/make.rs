//! Making a campaign, step by step.

mod body;
mod families;
mod groups;
mod name;
mod offer;
mod reading;
mod unit;
mod ways;

use leptos::prelude::*;

use crate::app::hr::{Event, Mark, Page, State, Step};
use crate::base::CampaignId;
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::{step_phrase, told};
use crate::ui::widget::{drawn, focus, t};

/// A step.
#[component]
pub fn Make(step: Step, id: CampaignId) -> impl IntoView {
    let store = Store::get();
    let there = store.memo(|state| state.draft().is_some());
    let key = StoredValue::new(id);
    drawn(move || {
        if !there.get() {
            return view! {
                <div class="page wrap"><h1 tabindex="-1">{t("campaign-gone")}</h1><p><a href="#/">{t("campaign-to-home")}</a></p></div>
            }
            .into_any();
        }
        view! { <Frame step id=key.get_value() /> }.into_any()
    })
}

/// What stands around a step: its place among the others, its first line, what is wrong, and the way on.
#[component]
fn Frame(step: Step, id: CampaignId) -> impl IntoView {
    let store = Store::get();
    let title = store.memo(|state| {
        let title = state.draft().map(|draft| draft.title.get(state.language).trim().to_owned()).unwrap_or_default();
        let other = state.draft().map(|draft| draft.title.it.trim().to_owned()).unwrap_or_default();
        if title.is_empty() { other } else { title }
    });
    let address = |step: Step| Page::Make(id.clone(), step).address();
    let entries = Step::ALL.map(|(own, _)| {
        let current = (own == step).then_some("step");
        view! { <li><a href=address(own) aria-current=current>{t(step_phrase(own))}</a></li> }
    });
    let whole = Page::Campaign(id.clone()).address();
    let on = match step.next() {
        Some(next) => {
            view! { <a class="btn btn-primary" href=address(next)>{t("step-on")}": "{t(step_phrase(next))}</a> }
                .into_any()
        }
        None => view! { <a class="btn btn-primary" href=whole.clone()>{t("step-end")}</a> }.into_any(),
    };
    let back = step
        .before()
        .map(|before| view! { <a class="btn btn-outline-primary" href=address(before)>{t("step-back")}</a> });
    let (head, lead) = match step {
        Step::Name => ("name-title", "name-lead"),
        Step::Body => ("body-title", "body-lead"),
        Step::Groups => ("groups-title", "groups-lead"),
        Step::Families => ("families-title", "families-lead"),
        Step::Offer => ("offer-title", "offer-lead"),
        Step::Ways => ("ways-title", "ways-lead"),
    };
    view! {
        <div class="page wrap">
            <nav class="steps" aria-label=t("steps-label")>
                <p class="soft small">{drawn(move || if title.get().is_empty() { store.text("draft-untitled") } else { title.get() })}</p>
                <ol>{entries}<li><a href=whole>{t("step-whole")}</a></li></ol>
            </nav>
            <div class="page-head">
                <h1 tabindex="-1">{t(head)}</h1>
                <p class="lead">{t(lead)}</p>
            </div>
            <Wrong step />
            {match step {
                Step::Name => view! { <name::Name /> }.into_any(),
                Step::Body => view! { <body::Body /> }.into_any(),
                Step::Groups => view! { <groups::Groups /> }.into_any(),
                Step::Families => view! { <families::Families /> }.into_any(),
                Step::Offer => view! { <offer::Offer /> }.into_any(),
                Step::Ways => view! { <ways::Ways /> }.into_any(),
            }}
            <div class="step-foot">
                <div class="actions">{on}{back}</div>
                <Saved />
            </div>
        </div>
    }
}

/// How far the draft is saved, and the last change taken back.
#[component]
fn Saved() -> impl IntoView {
    let store = Store::get();
    let mark = store.memo(|state| state.keeping.mark);
    let undo = store.memo(|state| !state.undo.is_empty());
    let words = move || match mark.get() {
        Mark::Nothing | Mark::Saved => "mark-saved",
        Mark::Saving => "mark-saving",
        Mark::InMemory => "mark-in-memory",
    };
    let data = move || if mark.get() == Mark::Saving { "saving" } else { "saved" };
    view! {
        <div class="step-saved">
            <p class="soft small saved" data-mark=data>{drawn(move || store.text(words()))}</p>
            {drawn(move || undo.get().then(|| view! {
                <button
                    type="button"
                    id="undo"
                    class="btn btn-link"
                    on:click=move |_| {
                        store.tell(Event::ChangeUndone);
                        if store.with(|state| state.undo.is_empty()) {
                            focus("#main h1");
                        }
                    }
                >
                    {t("step-undo")}
                </button>
            }))}
        </div>
    }
}

/// What is missing or wrong in a step, once there is something in the draft.
#[component]
fn Wrong(step: Step) -> impl IntoView {
    let store = Store::get();
    let begun = store.memo(|state| !state.undo.is_empty());
    let wrong = Memo::new(move |_| {
        let made = store.with(State::made);
        let Some((campaign, faults)) = made else { return Vec::new() };
        let own = faults.iter().filter(|fault| Step::of(fault) == step);
        own.map(|fault| told(store, &campaign, fault)).collect::<Vec<String>>()
    });
    view! {
        <div role="status">
            {drawn(move || {
                let wrong = wrong.get();
                (begun.get() && !wrong.is_empty()).then(|| view! {
                    <div class="notice notice-warn step-wrong">
                        <ul class="faults" id="wrong">{wrong.into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
                    </div>
                })
            })}
        </div>
    }
}
