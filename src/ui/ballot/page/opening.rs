//! Opening a box: the campaign, the group, how many are expected.

use leptos::prelude::*;

use super::Told;
use super::field::{Number, NumberField};
use super::next::Honest;
use crate::app::ballot::{Event, Kept};
use crate::app::{self, Offered};
use crate::base::PartId;
use crate::browser;
use crate::cohort::{BallotBox, Campaign, Inside};
use crate::i18n::date;
use crate::ui::ballot::desk::Desk;
use crate::ui::page::{Facts, both, fingerprint_told, not_here, part_choice};
use crate::ui::store::Store;
use crate::ui::widget::{Choice, Combo, drawn, focus, t};

/// The page.
#[component]
pub fn Opening() -> impl IntoView {
    let store = Store::get();
    let offered = store.memo(|state| state.offered.clone());
    let body = move || match offered.get() {
        Offered::Here(taken) => view! { <Form campaign=taken.campaign /> }.into_any(),
        offered => view! { <h2>{t("box-step-campaign")}</h2>{not_here(store, &offered)} }.into_any(),
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("box-opening-title")}</h1>
                <p class="lead">{t("box-opening-lead")}</p>
            </div>
            <Here />
            <section class="part">{body}</section>
            <section class="part">
                <details class="more"><summary><span>{t("box-honest")}</span></summary><Honest /></details>
            </section>
        </div>
    }
}

/// The boxes on this computer, open or closed, and what could not be read.
#[component]
fn Here() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let entries = move || {
        let language = store.language();
        desk.with(|state| {
            let entry = |(key, kept): (&String, &Kept)| {
                let ballot = &kept.ballot;
                let part = ballot.own_part().map(|part| part.title.get(language).to_owned());
                let people = store.phrases(|phrases| phrases.count("part-people", ballot.people));
                let words = match &ballot.inside {
                    Inside::Open(_) => store.text_with("box-here-open", &[("people", people.into())]),
                    Inside::Closed(tally) => {
                        store.text_with("box-here-closed", &[("people", people.into()), ("day", date(tally.day).into())])
                    }
                };
                let title = ballot.campaign.title.get(language).to_owned();
                let label = if ballot.is_open() { "box-here-go-on" } else { "box-here-look" };
                let key = key.clone();
                view! {
                    <li class="plate contribution">
                        <h3>{part}</h3>
                        <p class="soft">{title}</p>
                        <p>{words}</p>
                        <div class="actions"><button type="button" class="btn btn-outline-primary" on:click=move |_| desk.tell(Event::Chosen(key.clone()))>{store.text(label)}</button></div>
                    </li>
                }
            };
            let list = state.boxes.iter().map(entry).collect_view();
            let broken = state.broken.iter().map(|fault| view! { <li class="plate contribution"><p>{store.phrases(|phrases| phrases.fault(fault))}</p></li> }).collect_view();
            (!state.boxes.is_empty() || !state.broken.is_empty()).then(|| view! {
                <section class="part">
                    <h2>{t("box-here")}</h2>
                    <ul class="contributions">{list}{broken}</ul>
                </section>
            })
        })
    };
    drawn(entries)
}

/// The campaign as it is, and what is to be chosen for the box.
#[component]
fn Form(campaign: Campaign) -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let chosen = RwSignal::new(None::<String>);
    let missing = RwSignal::new(false);
    let threshold = campaign.threshold;
    let expected = Number::from(threshold);
    let parts: Vec<(usize, PartId)> =
        BallotBox::parts(&campaign).map(|(place, part)| (place, part.id.clone())).collect();
    let parts = StoredValue::new(parts);
    let round = StoredValue::new(campaign.clone());
    let options = store.memo(move |state| {
        round.with_value(|round| {
            let parts = BallotBox::parts(round).enumerate();
            parts
                .map(|(number, (_, part))| Choice { id: number.to_string(), ..part_choice(state, part) })
                .collect::<Vec<_>>()
        })
    });
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let number = chosen.get_untracked().and_then(|number| number.parse::<usize>().ok());
        let part = number.and_then(|number| parts.with_value(|parts| parts.get(number).cloned()));
        missing.set(part.is_none());
        let expected = expected.read();
        match (part, expected) {
            (None, _) => focus("#bundle"),
            (_, None) => focus("#expected"),
            (Some((partition, part)), Some(expected)) => {
                if !browser::fills() {
                    browser::fill(true);
                }
                desk.tell(Event::OpenWanted { partition, part, expected, name: browser::random_bytes() });
            }
        }
    };
    let chosen_id = Memo::new(move |_| chosen.get());
    let choose = move |id: Option<String>| chosen.set(id);
    view! {
        <div class="campaign-grid">
            <section class="plate campaign-card">
                {campaign.invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
                <p class="soft">{both(campaign.body.clone())}</p>
                <h2>{both(campaign.title.clone())}</h2>
                <Facts round=campaign.clone() />
            </section>
            <div>
                {fingerprint_told(&campaign)}
                <button type="button" id="other-campaign" class="btn btn-link" on:click=move |_| {
                    store.tell(app::Event::CampaignDeclined);
                    focus("#main h1");
                }>{t("box-other-campaign")}</button>
            </div>
        </div>
        <form class="box-form part" novalidate on:submit=open>
            <h2>{t("box-step-group")}</h2>
            <div class="field">
                <Combo id="bundle" label=t("box-bundle") hint=t("box-bundle-hint") options chosen=chosen_id on_choose=choose />
                <p class="field-wrong" role="status">{drawn(move || missing.get().then(|| view! { {t("box-bundle-missing")} }))}</p>
            </div>
            <NumberField id="expected" label="box-expected" hint="box-expected-hint" number=expected />
            <Told />
            <div class="actions"><button type="submit" id="open" class="btn btn-primary btn-lg">{t("box-open")}</button></div>
        </form>
    }
}
