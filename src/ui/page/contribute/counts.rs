//! All that is counted, as tables.

use leptos::prelude::*;

use crate::base::{AreaId, ScoreId};
use crate::cohort::{Campaign, Contribution, Row};
use crate::framework::Band;
use crate::i18n::band_phrase;
use crate::ui::page::profile::{area_title, score_title, tag};
use crate::ui::page::sitting::hue;
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

/// All that is counted, read back from the very vector; the bytes stand under a phrase of the page.
pub fn counts(
    campaign: StoredValue<Campaign>,
    contribution: &Contribution,
    bytes: &'static str,
) -> impl IntoView + use<> {
    let rows = StoredValue::new(campaign.with_value(|campaign| contribution.rows(campaign)));
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
                view! { <tr><th scope="row">{drawn(move || store.phrases(|phrases| store.with(|state| phrases.course(state.own_names(), &id))))}</th><Count counted=*now /><Count counted=*after /></tr> },
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
            <summary><span>{t(bytes)}</span></summary>
            <pre class="bytes" tabindex="0" role="region" aria-label=t(bytes)>{format!("{:?}", contribution.0)}</pre>
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
