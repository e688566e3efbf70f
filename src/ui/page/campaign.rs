//! A campaign that came by a link or a file: what it is and what taking it means, before it is taken.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::app::{Event, Offered, UnpackFault};
use crate::base::Bilingual;
use crate::browser::{read_chosen_to, read_dropped, spawn};
use crate::cohort::{Campaign as Round, Partition};
use crate::formats::{Fault, LONGEST_CAMPAIGN, Taken, fingerprint};
use crate::i18n::{date, whole};
use crate::ui::store::Store;
use crate::ui::widget::t;

/// Most faults told of one campaign.
const MOST_FAULTS: usize = 5;

/// The page.
#[component]
pub fn Campaign() -> impl IntoView {
    let store = Store::get();
    let offered = store.memo(|state| state.offered.clone());
    let body = move || match offered.get() {
        Offered::Here(taken) => view! { <Review taken=*taken /> }.into_any(),
        offered => not_here(store, &offered),
    };
    view! {
        <div class="page wrap">
            <div class="page-head"><h1 tabindex="-1">{t("campaign-title")}</h1></div>
            {body}
        </div>
    }
}

/// What stands in the place of a campaign that is not here: why, and where its file is chosen.
pub fn not_here(store: Store, offered: &Offered) -> AnyView {
    match offered {
        Offered::Nothing | Offered::Here(_) => {
            view! { <p class="lead">{t("campaign-none")}</p><CampaignFile /> }.into_any()
        }
        Offered::Coming => view! { <p class="lead" role="status">{t("campaign-coming")}</p> }.into_any(),
        Offered::NotUnpacked(fault) => {
            let words = match fault {
                UnpackFault::Damaged => "campaign-damaged",
                UnpackFault::TooLong => "campaign-too-long",
                UnpackFault::Unable => "campaign-unable",
            };
            view! { <Refused title="campaign-broken-link"><p>{t(words)}</p></Refused> }.into_any()
        }
        Offered::Unsound(faults) => {
            let told = told(store, faults);
            view! { <Refused title="campaign-unsound">{told}</Refused> }.into_any()
        }
    }
}

/// What is wrong with a campaign, the first few faults.
fn told(store: Store, faults: &[Fault]) -> impl IntoView + use<> {
    let words = |fault: &Fault| {
        // A link has no name, so that only place and reason are told.
        let words = store.phrases(|phrases| phrases.fault(fault));
        let words = words.trim_start_matches([',', ':', ' ']).to_owned();
        view! { <li>{words}</li> }
    };
    let more = faults.len().saturating_sub(MOST_FAULTS) as u32;
    let more =
        (more > 0).then(|| view! { <li>{store.phrases(|phrases| phrases.count("campaign-more-faults", more))}</li> });
    view! { <ul class="faults">{faults.iter().take(MOST_FAULTS).map(words).collect_view()}{more}</ul> }
}

/// What came cannot be taken: why, and what to do.
#[component]
fn Refused(title: &'static str, children: Children) -> impl IntoView {
    view! {
        <div class="plate refused" role="status">
            <h2 class="h3">{t(title)}</h2>
            {children()}
            <p>{t("campaign-ask")}</p>
        </div>
        <CampaignFile />
    }
}

/// An input for the file of a campaign; the file can be dropped on it too.
#[component]
pub fn CampaignFile() -> impl IntoView {
    let store = Store::get();
    let over = RwSignal::new(false);
    let choose = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) else { return };
        spawn(Box::pin(async move {
            if let Some((name, text)) = read_chosen_to(&input, LONGEST_CAMPAIGN).await {
                store.tell(Event::CampaignCame(name, text));
            }
        }));
    };
    let take = move |event: web_sys::DragEvent| {
        event.prevent_default();
        over.set(false);
        spawn(Box::pin(async move {
            if let Some((name, text)) = read_dropped(&event, LONGEST_CAMPAIGN).await {
                store.tell(Event::CampaignCame(name, text));
            }
        }));
    };
    view! {
        <div
            class="drop"
            class:drop-over=over
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=take
        >
            <p id="campaign-file-hint">{t("campaign-file-hint")}</p>
            <span class="file">
                <input
                    type="file"
                    id="campaign-file"
                    accept=".json,application/json"
                    aria-label=t("campaign-file")
                    aria-describedby="campaign-file-hint"
                    on:change=choose
                />
                <span class="btn btn-outline-primary" aria-hidden="true">{t("campaign-file")}</span>
            </span>
        </div>
    }
}

/// The campaign as it is, and the choice.
#[component]
fn Review(taken: Taken) -> impl IntoView {
    let store = Store::get();
    let round = taken.campaign.clone();
    let before = store.with(|state| state.person.campaign.clone());
    let same = before.as_ref().is_some_and(|before| before.campaign == round);
    let other = before.filter(|_| !same).map(|before| before.campaign);
    let named_alike = other.as_ref().is_some_and(|other| other.id == round.id);
    let other_title = other.map(|other| other.title);
    let replaces = other_title.is_some();
    let replaced = other_title.map(|title| {
        let words = move || {
            let name = if named_alike { "campaign-replaces-alike" } else { "campaign-replaces" };
            store.text_with(name, &[("title", title.get(store.language()).into())])
        };
        view! { <p class="notice notice-warn" id="campaign-replaces">{words}</p> }
    });
    let choice = if same {
        view! {
            <p class="notice notice-good">{t("campaign-same")}</p>
            <div class="actions">
                <a class="btn btn-primary" href="#/contribute">{t("campaign-to-contribute")}</a>
                <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::CampaignDeclined)>{t("campaign-close")}</button>
            </div>
        }
        .into_any()
    } else {
        view! {
            {replaced}
            <div class="actions">
                <button type="button" id="campaign-take" class="btn btn-primary" on:click=move |_| store.tell(Event::CampaignTaken)>
                    {t(if replaces { "campaign-take-instead" } else { "campaign-take" })}
                </button>
                <button type="button" id="campaign-decline" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::CampaignDeclined)>
                    {t("campaign-decline")}
                </button>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="campaign-grid">
            <section class="plate campaign-card">
                {round.invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
                <p class="soft">{both(round.body.clone())}</p>
                <h2>{both(round.title.clone())}</h2>
                <Facts round=round.clone() />
            </section>
            <section class="campaign-means">
                <h2 class="h3">{t("campaign-means")}</h2>
                <ul>
                    <li>{t("campaign-means-nothing")}</li>
                    <li>{t("campaign-means-groups")}</li>
                    <li>{t("campaign-means-free")}</li>
                </ul>
            </section>
            {fingerprint_told(&round)}
        </div>
        <div class="campaign-choice">{choice}</div>
    }
}

/// A text in both languages, that of the interface shown.
pub fn both(text: Bilingual) -> impl Fn() -> String + Send + Sync + 'static {
    let store = Store::get();
    move || text.get(store.language()).to_owned()
}

/// Body, days, trustee, parts, and what is counted.
#[component]
pub fn Facts(round: Round) -> impl IntoView {
    let store = Store::get();
    let fact = |name: &'static str, words: String| {
        view! { <div class="kept-row"><dt>{t(name)}</dt><dd>{words}</dd></div> }
    };
    let rows = move || {
        let language = store.language();
        let partition = |partition: &Partition| {
            let least = partition.parts.iter().map(|part| part.headcount).min().unwrap_or_default();
            let values = [
                ("title", partition.title.get(language).into()),
                ("count", whole(language, partition.parts.len() as u32).into()),
                ("least", whole(language, least).into()),
            ];
            view! { <p>{store.text_with("campaign-partition", &values)}</p> }
        };
        let counted = store.text_with(
            "campaign-counted-text",
            &[
                ("scores", whole(language, (round.scores.len() + round.areas.len()) as u32).into()),
                ("courses", whole(language, round.offer.len() as u32).into()),
            ],
        );
        let threshold =
            store.text_with("campaign-threshold", &[("threshold", whole(language, round.threshold).into())]);
        view! {
            {days(store, &round).map(|words| fact("campaign-days", words))}
            {fact("campaign-trustee", round.trustee.get(language).to_owned())}
            <div class="kept-row">
                <dt>{t("campaign-parts")}</dt>
                <dd>{round.partitions.iter().map(partition).collect_view()}<p class="soft small">{threshold}</p></dd>
            </div>
            {fact("campaign-counted", counted)}
        }
    };
    view! { <dl class="kept">{rows}</dl> }
}

/// From when to when, and whether that is now; `None` where the campaign tells no day.
pub fn days(store: Store, round: &Round) -> Option<String> {
    let today = store.with(|state| state.today);
    let value = |day: Option<crate::base::Day>| day.map(date).unwrap_or_default().into();
    let name = match (round.from, round.to) {
        (None, None) => return None,
        (_, Some(to)) if to < today => "campaign-over",
        (Some(from), _) if today < from => "campaign-to-come",
        (Some(_), Some(_)) => "campaign-from-to",
        (Some(_), None) => "campaign-from",
        (None, Some(_)) => "campaign-to",
    };
    Some(store.text_with(name, &[("from", value(round.from)), ("to", value(round.to))]))
}

/// The fingerprint, and what it is for.
pub fn fingerprint_told(round: &Round) -> impl IntoView + use<> {
    let groups = fingerprint(round);
    let groups = groups.split(' ').map(|group| view! { <span>{group.to_owned()}" "</span> }).collect_view();
    view! {
        <section class="fingerprint">
            <h2 class="h3">{t("campaign-fingerprint")}</h2>
            <p class="fingerprint-code" translate="no">{groups}</p>
            <p class="soft small">{t("campaign-fingerprint-text")}</p>
        </section>
    }
}
