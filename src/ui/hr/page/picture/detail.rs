//! One cell of the heat map opened: share, bands, what stands in the way of saying more, and the distance to the whole body.

use leptos::prelude::*;

use super::{Shown, hue, line_name, measure_name, share_words, whisker};
use crate::cohort::{Cell, LineKind, MEASURED_BANDS, Share, difference};
use crate::framework::Band;
use crate::i18n::{band_phrase, whole};
use crate::ui::hr::store::Store;
use crate::ui::widget::t;

/// One measure of one line; no place is the whole body.
#[component]
pub(super) fn Detail(shown: Shown, partition: usize, place: Option<usize>, measure: usize) -> impl IntoView {
    let store = Store::get();
    let Shown { campaign, picture } = shown;
    let line = place.map_or(&picture.body, |place| &picture.tables[partition].lines[place]);
    let name = line_name(store, &campaign, partition, line);
    let measured_name = measure_name(store, &picture.measures[measure]);
    let hue = hue(store, &picture.measures[measure]);
    let language = store.language();
    let about = |number: f64| whole(language, number.round() as u32);
    let said = match &line.cells[measure] {
        Cell::Said { measured, below, bands } => {
            let values =
                [("measured", about(*measured).into()), ("share", share_words(store, *below, *measured).into())];
            let beside =
                place.and_then(|_| picture.body.cells[measure].below()).map(|body| beside_body(store, *below, body));
            view! {
                <p>{store.text_with("picture-below", &values)}</p>
                {whisker(*below, "")}
                {beside.map(|words| view! { <p class="soft">{words}</p> })}
                {match bands {
                    Some(bands) => view! { <Bands bands=*bands measured=*measured /> }.into_any(),
                    None => view! { <p class="soft">{store.text_with("picture-no-bands", &[("least", about(MEASURED_BANDS).into())])}</p> }.into_any(),
                }}
            }
            .into_any()
        }
        Cell::TooFew(measured) => {
            let values = [("measured", about(*measured).into()), ("people", whole(language, line.people).into())];
            view! { <p>{store.text_with("picture-few-why", &values)}</p> }.into_any()
        }
        Cell::Nobody => view! { <p>{t("picture-nobody")}</p> }.into_any(),
    };
    let why = match line.kind {
        LineKind::Joined => {
            Some(store.text_with("picture-joined-why", &[("threshold", whole(language, campaign.threshold).into())]))
        }
        LineKind::Untold => Some(store.text("picture-untold-why")),
        _ => None,
    };
    view! {
        <div class=format!("plate detail {hue}")>
            <h3>{format!("{measured_name}: {name}")}</h3>
            {said}
            {why.map(|why| view! { <p class="soft">{why}</p> })}
        </div>
    }
}

/// Whether the line is above or below the whole body, by more than doubt.
fn beside_body(store: Store, line: Share, body: Share) -> String {
    let apart = difference(line, body);
    store.text(match (apart.low > 0.0, apart.high < 0.0) {
        (true, _) => "picture-more-than-body",
        (_, true) => "picture-less-than-body",
        _ => "picture-like-body",
    })
}

/// The shares of the four bands.
#[component]
fn Bands(bands: [Share; 4], measured: f64) -> impl IntoView {
    let store = Store::get();
    view! {
        <table class="bands">
            <caption>{t("picture-bands")}</caption>
            <tbody>
                {Band::ALL.into_iter().zip(bands).map(|(band, share)| view! {
                    <tr>
                        <th scope="row">{store.text(band_phrase(band))}</th>
                        <td class="bands-bar">{whisker(share, "")}</td>
                        <td>{share_words(store, share, measured)}</td>
                    </tr>
                }).collect_view()}
            </tbody>
        </table>
    }
}
