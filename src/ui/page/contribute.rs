//! Contribute: what would be counted, what never leaves, the two envelopes, and how to hand them in.

mod counts;
mod guide;
mod list;
mod parts;
mod picture;

use leptos::prelude::*;

pub use counts::counts;
use guide::Guide;
use list::Contributions;
use parts::PartPicker;
pub use parts::choice as part_choice;
use picture::Picture;

use super::campaign::{CampaignFile, both, days, fingerprint_told};
use crate::app::{Event, State, envelopes};
use crate::cohort::Campaign;
use crate::formats::{Handed, write_envelope};
use crate::profile::Profile;
use crate::ui::store::{Store, entropy};
use crate::ui::widget::{drawn, focus, t};

/// The page.
#[component]
pub fn Contribute() -> impl IntoView {
    let store = Store::get();
    let empty = store.memo(|state| Profile::is_empty(&State::profile(state)));
    let campaign = store.memo(|state| state.campaign().cloned());
    Effect::new(move |_| {
        campaign.track();
        store.tell(Event::ContributionOpened(entropy()));
    });
    let body = move || match (campaign.get(), empty.get()) {
        (None, _) => view! { <p class="lead">{t("contribute-no-campaign")}</p> }.into_any(),
        (Some(campaign), true) => view! {
            <Which campaign />
            <div class="empty">
                <p class="lead">{t("contribute-empty")}</p>
                <a class="btn btn-primary" href="#/sitting">{t("start-begin")}</a>
            </div>
        }
        .into_any(),
        (Some(campaign), false) => view! { <Which campaign=campaign.clone() /><Ready campaign /> }.into_any(),
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("contribute-title")}</h1>
                <p class="lead">{t("contribute-intro")}</p>
            </div>
            {body}
            <Contributions />
            <Other />
        </div>
    }
}

/// Which campaign it is.
#[component]
fn Which(campaign: Campaign) -> impl IntoView {
    let store = Store::get();
    let round = StoredValue::new(campaign);
    let campaign = round.get_value();
    view! {
        <section class="which">
            {campaign.invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
            <h2 class="h3">{both(campaign.title.clone())}</h2>
            <p>{both(campaign.body.clone())}{drawn(move || round.with_value(|round| days(store, round)).map(|days| format!(" · {days}")))}</p>
            {campaign.invented.then(|| view! { <p class="soft">{t("contribute-invented-text")}</p> })}
            <details class="more"><summary><span>{t("campaign-fingerprint")}</span></summary>{fingerprint_told(&campaign)}</details>
        </section>
    }
}

fn handed(state: &State) -> Option<Handed> {
    let campaign = state.campaign()?;
    state.person.handed.get(&campaign.id).cloned()
}

#[component]
fn Ready(campaign: Campaign) -> impl IntoView {
    let store = Store::get();
    let handed = store.memo(handed);
    let campaign = StoredValue::new(campaign);
    let partitions = campaign.with_value(|campaign| campaign.partitions.len());
    let threshold = campaign.with_value(|campaign| campaign.threshold);
    view! {
        <section class="part">
            <h2>{t("contribute-parts")}</h2>
            {(0..partitions).map(|place| view! { <PartPicker campaign place /> }).collect_view()}
            <details class="more">
                <summary><span>{t("contribute-parts-why")}</span></summary>
                <p class="prose">{drawn(move || store.text_with("contribute-parts-hint", &[("threshold", threshold.to_string().into())]))}</p>
            </details>
        </section>
        <section class="part">
            <h2>{t("contribute-what")}</h2>
            <div class="leaves">
                <section class="plate">
                    <h3><Sign path="M4 12H19M13 6L19 12L13 18" />{t("contribute-leaves")}</h3>
                    <p>{t("contribute-leaves-text")}</p>
                </section>
                <section class="plate leaves-not">
                    <h3><Sign path="M6 11V8A6 6 0 0 1 18 8V11M4 11H20V21H4Z" />{t("contribute-stays")}</h3>
                    <p>{t("contribute-stays-text")}</p>
                </section>
            </div>
            <details class="more" id="counts">
                <summary><span>{t("contribute-counts")}</span></summary>
                {drawn(move || handed.get().map(|handed| counts(campaign, &handed.contribution, "contribute-bytes-counts")))}
            </details>
        </section>
        <section class="part">
            <h2>{t("contribute-envelopes")}</h2>
            <p class="prose">{t("contribute-envelopes-short")}</p>
            {drawn(move || handed.get().map(|handed| view! { <Files campaign handed /> }))}
            <details class="more">
                <summary><span>{t("contribute-envelopes-how")}</span></summary>
                <p class="prose">{drawn(move || store.text_with("contribute-envelopes-text", &[("trustee", trustee(store, campaign).into())]))}</p>
                <Picture />
            </details>
        </section>
        <Guide campaign />
    }
}

/// Another campaign: by a file; and the one taken can be left.
#[component]
fn Other() -> impl IntoView {
    let store = Store::get();
    let taken = store.memo(|state| state.person.campaign.is_some());
    let leave = move |_| {
        store.tell(Event::CampaignLeft);
        focus("#main h1");
    };
    view! {
        <section class="part">
            <h2>{t("contribute-other")}</h2>
            <CampaignFile />
            {drawn(move || taken.get().then(|| view! {
                <p class="soft leave" id="leave-hint">{t("contribute-leave-hint")}</p>
                <button type="button" id="leave" class="btn btn-link" aria-describedby="leave-hint" on:click=leave>{t("contribute-leave")}</button>
            }))}
            <p class="soft leave"><a href="box.html">{t("contribute-box")}</a></p>
        </section>
    }
}

fn trustee(store: Store, campaign: StoredValue<Campaign>) -> String {
    campaign.with_value(|campaign| campaign.trustee.get(store.language()).to_owned())
}

/// A drawing of one line beside a heading.
#[component]
pub fn Sign(path: &'static str) -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d=path fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}

/// The two files, byte for byte, and the buttons that save them.
#[component]
fn Files(campaign: StoredValue<Campaign>, handed: Handed) -> impl IntoView {
    let store = Store::get();
    let revision = handed.revision;
    let Some(envelopes) = campaign.with_value(|campaign| envelopes(campaign, &handed)) else {
        return view! { <p class="notice">{t("contribute-choose")}</p> }.into_any();
    };
    let [hr, trustee] = envelopes.map(|envelope| write_envelope(&envelope));
    view! {
        <div class="envelopes">
            <section class="plate envelope envelope-hr">
                <h3>{t("picture-hr")}</h3>
                <p>{t("contribute-hr-whom")}</p>
                <Bytes label="contribute-bytes-hr" text=hr />
                <button type="button" class="btn btn-primary" on:click=move |_| store.tell(Event::HrEnvelopeWanted)>
                    {t("contribute-save-hr")}
                </button>
            </section>
            <section class="plate envelope envelope-trustee">
                <h3>{t("picture-trustee")}</h3>
                <p>{drawn(move || self::trustee(store, campaign))}</p>
                <Bytes label="contribute-bytes-trustee" text=trustee />
                <button type="button" class="btn btn-primary" on:click=move |_| store.tell(Event::TrusteeEnvelopeWanted)>
                    {t("contribute-save-trustee")}
                </button>
            </section>
        </div>
        <p class="soft">{drawn(move || store.text_with("contribute-revision", &[("revision", revision.to_string().into())]))}</p>
    }
    .into_any()
}

#[component]
fn Bytes(label: &'static str, text: String) -> impl IntoView {
    view! {
        <details class="more">
            <summary><span>{t(label)}</span></summary>
            <pre class="bytes" tabindex="0" role="region" aria-label=t(label)>{text}</pre>
        </details>
    }
}
