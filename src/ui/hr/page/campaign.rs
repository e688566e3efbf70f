//! A campaign: what is still missing, or what to give out.

mod letters;

use leptos::prelude::*;

use self::letters::Letters;
use crate::app::hr::{Event, Page, State, Step};
use crate::app::room::Common;
use crate::base::CampaignId;
use crate::cohort::{Campaign as Round, DraftFault, Partition};
use crate::i18n::{date, whole};
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::{Fingerprint, step_phrase, told};
use crate::ui::widget::{drawn, focus, t};

/// The page.
#[component]
pub fn Campaign(id: CampaignId) -> impl IntoView {
    let store = Store::get();
    let fixed = store.memo(|state| state.campaign().cloned());
    let made = store.memo(State::made);
    let title = store.memo(|state| {
        let draft = state.draft().map(|draft| draft.title.clone());
        let title = state.campaign().map(|one| one.title.clone()).or(draft);
        title.map(|title| title.get(state.language).to_owned()).filter(|title| !title.is_empty())
    });
    let key = StoredValue::new(id);
    drawn(move || {
        let (fixed, made) = (fixed.get(), made.get());
        if fixed.is_none() && made.is_none() {
            return view! {
                <div class="page wrap"><h1 tabindex="-1">{t("campaign-gone")}</h1><p><a href="#/">{t("campaign-to-home")}</a></p></div>
            }
            .into_any();
        }
        let open = made.filter(|(made, _)| fixed.as_ref() != Some(made));
        let lead = match (&open, &fixed) {
            (Some((_, faults)), _) if !faults.is_empty() => "campaign-lead-wrong",
            (Some(_), None) => "campaign-lead-ready",
            (Some(_), Some(_)) => "campaign-lead-changed",
            (None, _) => "campaign-lead-fixed",
        };
        view! {
            <div class="page wrap">
                <div class="page-head">
                    <h1 tabindex="-1">{drawn(move || title.get().unwrap_or_else(|| store.text("draft-untitled")))}</h1>
                    <p class="lead">{t(lead)}</p>
                </div>
                {open.map(|(made, faults)| view! { <Open id=key.get_value() made faults given=fixed.is_some() /> })}
                {fixed.map(|round| view! { <Given round /> })}
            </div>
        }
        .into_any()
    })
}

/// A draft: its faults with where to mend them, or the button that fixes it.
#[component]
fn Open(id: CampaignId, made: Round, faults: Vec<DraftFault>, given: bool) -> impl IntoView {
    let store = Store::get();
    let steps = Step::ALL.map(|(step, _)| {
        let own: Vec<DraftFault> = faults.iter().filter(|fault| Step::of(fault) == step).cloned().collect();
        let sound = own.is_empty();
        let made = made.clone();
        let list = (!sound).then(|| {
            drawn(move || {
                let items = own.iter().map(|fault| view! { <li>{told(store, &made, fault)}</li> }).collect_view();
                view! { <ul class="faults">{items}</ul> }
            })
        });
        view! {
            <li class:step-todo=!sound>
                <a href=Page::Make(id.clone(), step).address()>{t(step_phrase(step))}</a>
                <span class="soft small">{t(if sound { "step-sound" } else { "step-to-do" })}</span>
                {list}
            </li>
        }
    });
    let fix = faults.is_empty().then(|| {
        view! {
            <p class="prose" id="fix-hint">{t(if given { "campaign-fix-again-hint" } else { "campaign-fix-hint" })}</p>
            <button type="button" id="fix" class="btn btn-primary" aria-describedby="fix-hint" on:click=move |_| {
                store.tell(Event::CampaignFixed);
                focus("#main h1");
            }>{t(if given { "campaign-fix-again" } else { "campaign-fix" })}</button>
        }
    });
    view! {
        <section class="plate part-first">
            <h2 class="h3">{t("campaign-steps")}</h2>
            <ol class="step-list">{steps}</ol>
            {fix}
        </section>
    }
}

/// A campaign that is fixed: what it is, and all that goes out.
#[component]
fn Given(round: Round) -> impl IntoView {
    let store = Store::get();
    let id = round.id.clone();
    let file = id.clone();
    let edit = store.peek(|state| state.draft().is_some());
    let shown = round.clone();
    let link = store.memo(|state| state.link.clone());
    let link_view = move || {
        let Some(link) = link.get() else {
            return view! { <p class="soft" role="status">{t("link-coming")}</p> }.into_any();
        };
        let Some([_, address]) = link.addresses else { return view! { <p>{t("link-unable")}</p> }.into_any() };
        let length = address.len() as u32;
        let copied = address.clone();
        view! {
            <p class="link-text" id="link" translate="no" tabindex="0">{address}</p>
            <p class="soft small">{store.phrases(|phrases| phrases.count("link-length", length))}</p>
            <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::Room(Common::CopyWanted(copied.clone())))>{t("link-copy")}</button>
        }
        .into_any()
    };
    view! {
        <div class="given-grid">
            <section class="plate">
                {round.invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
                <h2 class="h3">{t("given-what")}</h2>
                {drawn(move || facts(store, &shown))}
                <Fingerprint campaign=round.clone() />
                <p class="soft small">{t("given-fingerprint")}</p>
                {edit.then(|| view! { <p><a href=Page::Make(id.clone(), Step::Name).address()>{t("given-edit")}</a></p> })}
            </section>
            <section class="plate task">
                <h2 class="h3">{t("given-file")}</h2>
                <p>{t("given-file-text")}</p>
                <button type="button" id="save-campaign" class="btn btn-primary" on:click=move |_| store.tell(Event::CampaignFileWanted(file.clone()))>{t("home-save-file")}</button>
            </section>
            <section class="plate">
                <h2 class="h3">{t("given-link")}</h2>
                <p>{t("given-link-text")}</p>
                {drawn(link_view)}
            </section>
            <section class="plate task">
                <h2 class="h3">{t("given-poster")}</h2>
                <p>{t("given-poster-text")}</p>
                <a class="btn btn-outline-primary" href=Page::Poster(round.id.clone()).address()>{t("given-poster-see")}</a>
            </section>
        </div>
        <Letters round />
    }
}

fn facts(store: Store, round: &Round) -> impl IntoView + use<> {
    let language = store.language();
    let fact =
        |name: &'static str, words: String| view! { <div class="kept-row"><dt>{t(name)}</dt><dd>{words}</dd></div> };
    let day = |day: Option<_>| day.map_or_else(|| "…".to_owned(), date);
    let days = store.text_with("home-days", &[("from", day(round.from).into()), ("to", day(round.to).into())]);
    let partition = |partition: &Partition| {
        let least = partition.parts.iter().map(|part| part.headcount).min().unwrap_or_default();
        let values = [
            ("title", partition.title.get(language).into()),
            ("count", whole(language, partition.parts.len() as u32).into()),
            ("least", whole(language, least).into()),
        ];
        store.text_with("campaign-partition", &values)
    };
    view! {
        <dl class="kept">
            {fact("name-body-field", round.body.get(language).to_owned())}
            {(round.from.is_some() || round.to.is_some()).then(|| fact("campaign-days", days))}
            {fact("campaign-trustee", round.trustee.get(language).to_owned())}
            {fact("campaign-parts", round.partitions.iter().map(partition).collect::<Vec<_>>().join(" "))}
            {fact("threshold-field", whole(language, round.threshold))}
        </dl>
    }
}
