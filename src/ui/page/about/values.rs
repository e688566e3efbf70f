//! The design values, read from the content and not typed, with what each means.

use leptos::prelude::*;

use crate::app::State;
use crate::base::{AreaId, Language};
use crate::framework::Level;
use crate::i18n::decimal;
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

/// The values as rows: the phrase of the name, what it is worth, the phrase of what it means.
fn rows(state: &State) -> Vec<[String; 3]> {
    let design = &state.content.design;
    let number = |value: f64| decimal(state.language, value);
    let list = |values: &[f64]| values.iter().map(|value| number(*value)).collect::<Vec<_>>().join("; ");
    let prior = &design.prior;
    let spread = prior.covariance.first().and_then(|row| row.first()).map_or(0.0, |variance| variance.sqrt());
    let mut rows = vec![
        ("value-slope", number(design.slope), "value-slope-means"),
        ("value-locations", list(&design.locations), "value-locations-means"),
        ("value-steps", list(&design.steps), "value-steps-means"),
        ("value-cuts", list(&Level::CUTS), "value-cuts-means"),
        ("value-mean", number(prior.mean), "value-mean-means"),
        ("value-spread", number(spread), "value-spread-means"),
    ];
    for (name, means, wanted) in [
        ("value-within", "value-within-means", Pair::Within),
        ("value-across", "value-across-means", Pair::Across),
        ("value-ai-work", "value-ai-work-means", Pair::Ai(0)),
        ("value-ai-build", "value-ai-build-means", Pair::Ai(1)),
        ("value-ai-both", "value-ai-both-means", Pair::BothAi),
    ] {
        if let Some([low, high]) = correlation(state, &wanted) {
            let words = range(state.language, low, high);
            rows.push((name, words, means));
        }
    }
    rows.push(("value-enough", list(&design.enough), "value-enough-means"));
    let text = |name: &str| state.texts().map(|texts| texts.phrases.get(name)).unwrap_or_default();
    rows.into_iter().map(|(name, value, means)| [text(name), value, text(means)]).collect()
}

fn range(language: Language, low: f64, high: f64) -> String {
    let [low, high] = [low, high].map(|value| decimal(language, (value * 100.0).round() / 100.0));
    if low == high { low } else { format!("{low}–{high}") }
}

/// Which two scores.
#[derive(PartialEq)]
enum Pair {
    /// Two competences of one area.
    Within,
    /// Two competences of different areas.
    Across,
    /// The AI score at a place, with a competence.
    Ai(usize),
    /// The AI scores.
    BothAi,
}

/// Least and greatest correlation of the scores of a kind.
fn correlation(state: &State, wanted: &Pair) -> Option<[f64; 2]> {
    let prior = &state.content.design.prior;
    let framework = &state.content.framework;
    let area = |place: usize| -> Option<&AreaId> { framework.score(&prior.scores[place])?.area.as_ref() };
    let ai = |place: usize| framework.ai_scores().position(|score| score.id == prior.scores[place]);
    let kind = |one: usize, other: usize| match (area(one), area(other)) {
        (Some(one), Some(other)) if one == other => Some(Pair::Within),
        (Some(_), Some(_)) => Some(Pair::Across),
        (None, Some(_)) => ai(one).map(Pair::Ai),
        (Some(_), None) => ai(other).map(Pair::Ai),
        (None, None) => Some(Pair::BothAi),
    };
    let mut found: Option<[f64; 2]> = None;
    for one in 0..prior.scores.len() {
        for other in 0..one {
            if kind(one, other).as_ref() == Some(wanted) {
                let cov = &prior.covariance;
                let value = cov[one][other] / (cov[one][one] * cov[other][other]).sqrt();
                let [low, high] = found.unwrap_or([value, value]);
                found = Some([low.min(value), high.max(value)]);
            }
        }
    }
    found
}

/// The table, folded.
#[component]
pub fn Values() -> impl IntoView {
    let store = Store::get();
    let row = |[name, value, means]: [String; 3]| {
        view! { <tr><th scope="row">{name}</th><td data-head=t("value-value")>{value}</td><td data-head=t("value-means")>{means}</td></tr> }
    };
    view! {
        <details class="more" id="values">
            <summary><span>{t("value-title")}</span></summary>
            <p>{t("value-intro")}</p>
                <table class="table stacked">
                    <caption>{t("value-title")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("value-name")}</th>
                            <th scope="col">{t("value-value")}</th>
                            <th scope="col">{t("value-means")}</th>
                        </tr>
                    </thead>
                    <tbody>{drawn(move || store.with(rows).into_iter().map(row).collect_view())}</tbody>
                </table>
        </details>
    }
}
