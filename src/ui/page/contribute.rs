//! Contribute: what would be counted, what never leaves, and the two envelopes.

mod picture;

use leptos::prelude::*;

use picture::Picture;

use super::path::course_title;
use super::profile::{area_title, score_title, tag};
use super::sitting::hue;
use crate::app::{Event, State, envelopes};
use crate::base::{AreaId, PartId, ScoreId};
use crate::cohort::{Campaign, Row};
use crate::formats::{Handed, write_envelope};
use crate::framework::Band;
use crate::i18n::{band_phrase, whole};
use crate::profile::Profile;
use crate::ui::store::{Store, entropy};
use crate::ui::widget::t;

/// The page.
#[component]
pub fn Contribute() -> impl IntoView {
    let store = Store::get();
    let empty = store.memo(|state| Profile::is_empty(&State::profile(state)));
    store.tell(Event::ContributionOpened(entropy()));
    let campaign = store.with(|state| state.campaign().cloned());
    let body = move || match (&campaign, empty.get()) {
        (None, _) => view! { <p class="lead">{t("contribute-no-campaign")}</p> }.into_any(),
        (Some(_), true) => view! {
            <div class="empty">
                <p class="lead">{t("contribute-empty")}</p>
                <a class="btn btn-primary" href="#/sitting">{t("start-begin")}</a>
            </div>
        }
        .into_any(),
        (Some(campaign), false) => view! { <Ready campaign=campaign.clone() /> }.into_any(),
    };
    let example = store.with(|state| state.campaign().is_some_and(|campaign| campaign.invented));
    view! {
        <div class="page wrap">
            <div class="page-head">
                {example.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
                <h1 tabindex="-1">{t("contribute-title")}</h1>
                <p class="lead">{t("contribute-intro")}</p>
                {example.then(|| view! { <p class="soft">{t("contribute-invented-text")}</p> })}
            </div>
            {body}
        </div>
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
    view! {
        <div class="leaves">
            <section class="plate">
                <h2 class="h3"><Sign path="M4 12H19M13 6L19 12L13 18" />{t("contribute-leaves")}</h2>
                <p>{t("contribute-leaves-text")}</p>
            </section>
            <section class="plate leaves-not">
                <h2 class="h3"><Sign path="M6 11V8A6 6 0 0 1 18 8V11M4 11H20V21H4Z" />{t("contribute-stays")}</h2>
                <p>{t("contribute-stays-text")}</p>
            </section>
        </div>
        <section class="part">
            <h2>{t("contribute-parts")}</h2>
            <p class="soft">{move || store.text_with("contribute-parts-hint", &[("threshold", campaign.with_value(|campaign| campaign.threshold).to_string().into())])}</p>
            {(0..campaign.with_value(|campaign| campaign.partitions.len())).map(|place| view! { <PartPicker campaign place /> }).collect_view()}
        </section>
        <section class="part">
            <h2>{t("contribute-counts")}</h2>
            {move || handed.get().map(|handed| view! { <Counts campaign handed /> })}
        </section>
        <section class="part">
            <h2>{t("contribute-envelopes")}</h2>
            <p class="prose">{move || store.text_with("contribute-envelopes-text", &[("trustee", trustee(store, campaign).into())])}</p>
            <Picture />
            {move || handed.get().map(|handed| view! { <Files campaign handed /> })}
        </section>
    }
}

fn trustee(store: Store, campaign: StoredValue<Campaign>) -> String {
    campaign.with_value(|campaign| campaign.trustee.get(store.language()).to_owned())
}

#[component]
fn Sign(path: &'static str) -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d=path fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}

/// Choice of the part of one partition.
#[component]
fn PartPicker(campaign: StoredValue<Campaign>, place: usize) -> impl IntoView {
    let store = Store::get();
    let id = format!("part-{place}");
    let chosen = store.memo(move |state| {
        let part = handed(state).and_then(|handed| handed.parts.get(place).cloned().flatten());
        part.map(|part| part.to_string()).unwrap_or_default()
    });
    let title =
        move || campaign.with_value(|campaign| campaign.partitions[place].title.get(store.language()).to_owned());
    let options = move || {
        campaign.with_value(|campaign| {
            let option = |part: &crate::cohort::Part| {
                let language = store.language();
                let count = whole(language, part.headcount).into();
                let words =
                    store.text_with("part-people", &[("title", part.title.get(language).into()), ("count", count)]);
                let own = part.id.to_string();
                view! { <option value=part.id.to_string() selected=move || chosen.get() == own>{words}</option> }
            };
            campaign.partitions[place].parts.iter().map(option).collect_view()
        })
    };
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{title}</label>
            <select
                id=id
                class="control"
                prop:value=chosen
                on:change=move |event| {
                    if let Ok(part) = PartId::new(&event_target_value(&event)) {
                        store.tell(Event::PartChosen(place, part));
                    }
                }
            >
                <option value="" disabled=true selected=move || chosen.get().is_empty()>{t("part-choose")}</option>
                {options}
            </select>
        </div>
    }
}

/// All that is counted, read back from the very vector.
#[component]
fn Counts(campaign: StoredValue<Campaign>, handed: Handed) -> impl IntoView {
    let rows = StoredValue::new(campaign.with_value(|campaign| handed.contribution.rows(campaign)));
    let measure = |row: &Row| match row {
        Row::Score(id, band, below) => {
            Some(view! { <Measure what=What::Score(id.clone()) band=*band below=*below /> }.into_any())
        }
        Row::Area(id, band, below) => {
            Some(view! { <Measure what=What::Area(id.clone()) band=*band below=*below /> }.into_any())
        }
        Row::Course(..) => None,
    };
    let course = |row: &Row| match row {
        Row::Course(id, now, after) => {
            let id = id.clone();
            let store = Store::get();
            Some(
                view! { <tr><th scope="row">{move || course_title(store, &id)}</th><Count counted=*now /><Count counted=*after /></tr> },
            )
        }
        _ => None,
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=t("contribute-table-scores")>
            <table class="table counts">
                <caption>{t("contribute-table-scores")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("column-name")}</th>
                        {Band::ALL.map(|band| view! { <Head name=band_phrase(band) /> })}
                        <Head name="contribute-below" />
                    </tr>
                </thead>
                <tbody>{rows.with_value(|rows| rows.iter().filter_map(measure).collect_view())}</tbody>
            </table>
        </div>
        <div class="table-scroll" tabindex="0" role="region" aria-label=t("contribute-table-courses")>
            <table class="table counts">
                <caption>{t("contribute-table-courses")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("contribute-course")}</th>
                        <th scope="col">{t("contribute-now")}</th>
                        <th scope="col">{t("contribute-after")}</th>
                    </tr>
                </thead>
                <tbody>{rows.with_value(|rows| rows.iter().filter_map(course).collect_view())}</tbody>
            </table>
        </div>
        <details class="more">
            <summary><span>{t("contribute-bytes-counts")}</span></summary>
            <pre class="bytes" tabindex="0" role="region" aria-label=t("contribute-bytes-counts")>{format!("{:?}", handed.contribution.0)}</pre>
        </details>
    }
}

/// A column's head, with its first two letters alone where there is little room.
#[component]
fn Head(name: &'static str) -> impl IntoView {
    let store = Store::get();
    let letters = move || store.text(name).chars().take(2).collect::<String>();
    view! {
        <th scope="col">
            <span class="long">{t(name)}</span>
            <span class="short" aria-hidden="true">{letters}</span>
        </th>
    }
}

#[derive(Clone)]
enum What {
    Score(ScoreId),
    Area(AreaId),
}

/// A row of one band and *below target*. Without a band nothing is counted: a dash, which is not a zero.
#[component]
fn Measure(what: What, band: Option<Band>, below: bool) -> impl IntoView {
    let store = Store::get();
    let (tag, hue) = match &what {
        What::Score(id) => {
            let area = store.with(|state| state.content.framework.score(id)?.area.as_ref().map(AreaId::to_string));
            (tag(store, id), hue(area.as_deref()))
        }
        What::Area(id) => (id.to_string(), hue(Some(id.as_str()))),
    };
    let name = move || match &what {
        What::Score(id) => score_title(store, id),
        What::Area(id) => area_title(store, id),
    };
    let cell = |counted: bool| match band {
        Some(_) => view! { <Count counted /> }.into_any(),
        None => view! { <td class="nil">"–"</td> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><span class=format!("tag {hue}") aria-hidden="true">{tag}</span>" "{name}</th>
            {Band::ALL.map(|one| cell(band == Some(one)))}
            {cell(below)}
        </tr>
    }
}

#[component]
fn Count(counted: bool) -> impl IntoView {
    if counted {
        view! { <td class="one"><span>"1"</span></td> }.into_any()
    } else {
        view! { <td class="nil">"0"</td> }.into_any()
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
                <p>{move || self::trustee(store, campaign)}</p>
                <Bytes label="contribute-bytes-trustee" text=trustee />
                <button type="button" class="btn btn-primary" on:click=move |_| store.tell(Event::TrusteeEnvelopeWanted)>
                    {t("contribute-save-trustee")}
                </button>
            </section>
        </div>
        <p class="soft">{move || store.text_with("contribute-revision", &[("revision", revision.to_string().into())])}</p>
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
