//! What stands behind a comparison: the bands both times, and what is not known of those who did not take part.

use leptos::prelude::*;

use super::row::share;
use crate::app::trainer::ComparedWords;
use crate::cohort::{MEASURED_BANDS, Moved, Percent};
use crate::framework::Band;
use crate::i18n::{band_phrase, whole};
use crate::ui::trainer::store::Store;
use crate::ui::widget::{t, whisker};

/// What stands behind a comparison, in words.
pub(super) struct Detail {
    measured: String,
    everybody: String,
    bands: Option<Vec<Line>>,
}

/// A band before and after.
struct Line {
    name: String,
    shares: [(Percent, String); 2],
}

impl Detail {
    pub fn new(words: &ComparedWords, moved: &Moved) -> Self {
        let about = |number: f64| whole(words.phrases.language(), number.round() as u32).into();
        let [before, after] = moved.measured.map(about);
        let line = |(place, band): (usize, Band), bands: &[[Percent; 4]; 2]| Line {
            name: words.phrases.get(band_phrase(band)),
            shares: [0, 1]
                .map(|side: usize| (bands[side][place], words.share(bands[side][place], moved.measured[side]))),
        };
        Self {
            measured: words.phrases.with("effect-measured", &[("before", before), ("after", after)]),
            everybody: words.everybody(moved.everybody),
            bands: moved.bands.map(|bands| Band::ALL.into_iter().enumerate().map(|one| line(one, &bands)).collect()),
        }
    }
}

/// Draws it.
pub(super) fn detail(store: Store, inner: &Detail) -> AnyView {
    let bands = match &inner.bands {
        None => {
            let least = whole(store.language(), MEASURED_BANDS as u32);
            view! { <p class="soft">{store.text_with("effect-no-bands", &[("least", least.into())])}</p> }.into_any()
        }
        Some(lines) => {
            let cell = |(percent, words): &(Percent, String)| {
                view! { {whisker(share(*percent), "")}<span class="nowrap">{words.clone()}</span> }
            };
            let line = |line: &Line| {
                view! {
                    <tr>
                        <th scope="row">{line.name.clone()}</th>
                        <td data-head=t("effect-before-short")>{cell(&line.shares[0])}</td>
                        <td data-head=t("effect-after-short")>{cell(&line.shares[1])}</td>
                    </tr>
                }
            };
            view! {
                <table class="table stacked effect-bands">
                    <caption>{t("effect-bands")}</caption>
                    <thead><tr>
                        <th scope="col">{t("effect-band")}</th>
                        <th scope="col">{t("effect-before-short")}</th>
                        <th scope="col">{t("effect-after-short")}</th>
                    </tr></thead>
                    <tbody>{lines.iter().map(line).collect_view()}</tbody>
                </table>
            }
            .into_any()
        }
    };
    view! {
        <div class="plate">
            <p>{inner.measured.clone()}</p>
            <p>{inner.everybody.clone()}</p>
            {bands}
        </div>
    }
    .into_any()
}
