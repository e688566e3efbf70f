//! A comparison as a row: both shares, the change with its interval, and what can be said of it.

use leptos::prelude::*;

use super::detail::{Detail, detail};
use crate::app::trainer::ComparedWords;
use crate::cohort::{ComparedLine, LineKind, Moved, Percent, Points, Share, Verdict};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::shift;
use crate::ui::widget::{drawn, focus, t, whisker};

/// A row, in words.
pub(super) struct Row {
    name: String,
    people: String,
    said: Result<Said, String>,
}

/// What is said of a comparison.
struct Said {
    shares: [Percent; 2],
    words: [String; 2],
    points: Points,
    change: String,
    verdict: Verdict,
    told: String,
    detail: Detail,
}

impl Row {
    /// The row of a line and a measure.
    pub fn new(words: &ComparedWords, name: String, line: &ComparedLine, measure: usize) -> Self {
        // The headcount of those who may be of any part says nothing; that of the whole body stands above the table.
        let people = match line.kind {
            LineKind::Untold | LineKind::Body => String::new(),
            LineKind::Joined => {
                let said = [words.people(line), words.phrases.get("effect-joined")];
                said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
            }
            _ => words.people(line),
        };
        let said = match line.cells.as_ref().map(|cells| cells.get(measure)) {
            Ok(Some(Ok(moved))) => Ok(Said::new(words, moved)),
            Ok(Some(Err(why))) | Err(why) => Err(words.why(*why)),
            Ok(None) => Err(String::new()),
        };
        Self { name, people, said }
    }
}

impl Said {
    fn new(words: &ComparedWords, moved: &Moved) -> Self {
        Self {
            shares: moved.shares,
            words: [0, 1].map(|side| words.share(moved.shares[side], moved.measured[side])),
            points: moved.points,
            change: words.change(moved),
            verdict: moved.verdict(),
            told: words.verdict(moved.verdict()),
            detail: Detail::new(words, moved),
        }
    }
}

/// Draws a row; its name opens what stands behind it.
pub(super) fn drawn_row(store: Store, place: usize, row: Row, opened: RwSignal<Option<usize>>) -> AnyView {
    let Row { name, people, said } = row;
    let people = (!people.is_empty()).then(|| view! { <span class="soft small block">{people}</span> });
    let said = match said {
        Ok(said) => said,
        Err(why) => {
            return view! {
                <tbody><tr class="effect-apart">
                    <th scope="row">{name}{people}</th>
                    <td colspan="4" data-head=t("effect-col-said")><span class="soft">{t("effect-apart")}": "{why}</span></td>
                </tr></tbody>
            }
            .into_any();
        }
    };
    let Said { shares, words: [before, after], points, change, verdict, told, detail: inner } = said;
    let toggle = move |_| {
        opened.update(|opened| *opened = if *opened == Some(place) { None } else { Some(place) });
        focus(&format!("#row-{place}"));
    };
    let inner = StoredValue::new(inner);
    let more = move || {
        (opened.get() == Some(place)).then(|| {
            view! { <tr class="effect-more"><td colspan="5">{inner.with_value(|inner| detail(store, inner))}</td></tr> }
        })
    };
    let class = match verdict {
        Verdict::Unsaid => "effect-unsaid",
        Verdict::Fallen | Verdict::Risen => "effect-said",
    };
    let bar = |percent: Percent| whisker(share(percent), "");
    view! {
        <tbody>
            <tr class=class>
                <th scope="row">
                    <button type="button" class="opener" id=format!("row-{place}") aria-expanded=move || (opened.get() == Some(place)).to_string() on:click=toggle>{name}</button>
                    {people}
                </th>
                <td data-head=t("effect-before-short")>{bar(shares[0])}<span class="nowrap">{before}</span></td>
                <td data-head=t("effect-after-short")>{bar(shares[1])}<span class="nowrap">{after}</span></td>
                <td data-head=t("effect-col-change-long")>{shift(points)}<span class="nowrap">{change}</span></td>
                <td data-head=t("effect-col-said")><span class="effect-verdict">{told}</span></td>
            </tr>
            {drawn(more)}
        </tbody>
    }
    .into_any()
}

/// What may be said of a share, to be drawn.
pub(super) fn share(percent: Percent) -> Share {
    let [estimate, low, high] = [percent.share, percent.low, percent.high].map(|number| f64::from(number) / 100.0);
    Share { estimate, low, high }
}
