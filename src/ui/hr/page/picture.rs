//! The collective picture: where the need is, by parts of the body and by what is measured.

mod beside;
mod demand;
mod detail;
mod heat;
mod needs;
mod people;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::hr::{Event, Page};
use crate::cohort::{Campaign, Line, LineKind, Measure, Percent, Share};
use crate::framework::Framework;
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

use crate::ui::widget::whisker;
use beside::Beside;
use demand::Demand;
use heat::Heat;
use needs::Needs;
use people::People;

/// A campaign and its picture, as all parts of the page have it.
#[derive(Clone, PartialEq)]
struct Shown {
    campaign: Arc<Campaign>,
    picture: Arc<crate::cohort::Picture>,
}

/// The page.
#[component]
pub fn Picture() -> impl IntoView {
    let store = Store::get();
    let shown = store.memo(|state| {
        let Page::Picture(id) = &state.page else { return None };
        let campaign = state.aggregates.get(id)?.campaign().clone();
        Some(Shown { campaign: Arc::new(campaign), picture: state.picture(id)?.clone() })
    });
    view! {
        {drawn(move || match shown.get() {
            Some(shown) => view! { <Whole shown /> }.into_any(),
            None => view! { <Nothing /> }.into_any(),
        })}
    }
}

/// Nothing has come out of a gate: what will be here, and what to do.
#[component]
fn Nothing() -> impl IntoView {
    let store = Store::get();
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("picture-title")}</h1>
                <p class="lead">{t("picture-none")}</p>
            </div>
            <ol class="read">
                <li>{t("picture-none-box")}</li>
                <li>{t("picture-none-trustee")}</li>
                <li>{t("picture-none-file")}</li>
            </ol>
            <div class="actions">
                <a class="btn btn-primary" href=Page::Home.address()>{t("picture-to-home")}</a>
                <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::ExampleWanted)>{t("picture-example")}</button>
            </div>
        </div>
    }
}

#[component]
fn Whole(shown: Shown) -> impl IntoView {
    let store = Store::get();
    let (campaign, body) = (shown.campaign.clone(), shown.picture.body.clone());
    let title = shown.campaign.title.clone();
    let (people, headcount) = (body.people, body.headcount);
    let took_part = move || {
        let language = store.language();
        let share = percent(people, headcount);
        let values = [
            ("people", whole(language, people).into()),
            ("headcount", whole(language, headcount).into()),
            ("percent", share.into()),
        ];
        store.text_with("picture-took-part", &values)
    };
    let invented = campaign.invented;
    let exports = Page::Exports(campaign.id.clone()).address();
    view! {
        <div class="page wrap">
            <div class="page-head">
                {invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
                <p class="soft">{move || campaign.body.get(store.language()).to_owned()} " · " {move || title.get(store.language()).to_owned()}</p>
                <h1 tabindex="-1">{t("picture-title")}</h1>
                <p class="lead">{drawn(took_part)}</p>
                <p class="read soft">{t("picture-how")}</p>
                <p><a class="btn btn-outline-primary" href=exports>{t("exports-link")}</a></p>
            </div>
            <Needs shown=shown.clone() />
            <Heat shown=shown.clone() />
            <People shown=shown.clone() />
            <Demand shown=shown.clone() />
            <Beside shown />
        </div>
    }
}

/// So many out of others, in whole percent.
fn percent(part: u32, all: u32) -> String {
    (f64::from(part) * 100.0 / f64::from(all.max(1))).round().to_string()
}

/// What a measure is called.
fn measure_name(store: Store, measure: &Measure) -> String {
    let language = store.language();
    store.with(|state| {
        let framework: &Framework = &state.content.framework;
        match measure {
            Measure::Score(id) => {
                framework.score(id).map_or_else(|| id.to_string(), |score| score.title.get(language).to_owned())
            }
            Measure::Area(id) => {
                framework.area(id).map_or_else(|| id.to_string(), |area| area.title.get(language).to_owned())
            }
        }
    })
}

/// The hue of a measure: that of its area, or of AI.
fn hue(store: Store, measure: &Measure) -> String {
    let area = match measure {
        Measure::Area(id) => Some(id.clone()),
        Measure::Score(id) => {
            store.with(|state| state.content.framework.score(id).and_then(|score| score.area.clone()))
        }
    };
    format!("hue-{}", area.map_or_else(|| "ai".to_owned(), |area| area.to_string()))
}

/// Whether a measure is one of AI.
fn is_ai(store: Store, measure: &Measure) -> bool {
    matches!(measure, Measure::Score(id) if store.with(|state| state.content.framework.ai_scores().any(|score| score.id == *id)))
}

/// What a line is called: its parts, or whom it stands for.
fn line_name(store: Store, campaign: &Campaign, partition: usize, line: &Line) -> String {
    let language = store.language();
    match line.kind {
        LineKind::Body => store.text("picture-line-body"),
        LineKind::Untold => store.text("picture-line-untold"),
        _ => {
            let parts = campaign.partitions[partition].parts.iter().filter(|part| line.parts.contains(&part.id));
            parts.map(|part| part.title.get(language).to_owned()).collect::<Vec<_>>().join(" + ")
        }
    }
}

/// A share in words: the estimate and its bounds, no finer than the number of people allows.
fn share_words(store: Store, share: Share, measured: f64) -> String {
    let Percent { share, low, high } = share.percent(measured);
    let [share, low, high] = [share, low, high].map(|percent| percent.to_string().into());
    let name = if measured < crate::cohort::MEASURED_BANDS { "picture-share-about" } else { "picture-share" };
    store.text_with(name, &[("percent", share), ("low", low), ("high", high)])
}
