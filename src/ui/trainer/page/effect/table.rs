//! All comparisons: of the whole body measure by measure, of parts line by line.

use leptos::prelude::*;

use super::of;
use super::row::{Row, drawn_row};
use crate::app::trainer::ComparedWords;
use crate::cohort::{Compared, Measure};
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// How many lines are shown before all are asked for.
const FIRST: usize = 12;

/// Places of the measures: areas and AI, then competences.
type Kinds = [Vec<(usize, String)>; 2];

/// All comparisons.
#[component]
pub(super) fn Table() -> impl IntoView {
    let store = Store::get();
    // The table of a partition; none for the whole body.
    let whom = RwSignal::new(None::<usize>);
    let measure = RwSignal::new(None::<usize>);
    let all = RwSignal::new(false);
    let opened = RwSignal::new(None::<usize>);
    let pair = store.memo(|state| state.desk.pair.clone());
    let kinds = move || kinds(store);
    let rows = move || {
        pair.track();
        let [main, skills] = kinds();
        let chosen =
            measure.get().or_else(|| main.first().or(skills.first()).map(|(place, _)| *place)).unwrap_or_default();
        let (rows, first) = match whom.get() {
            None => {
                let measures: Vec<_> = main.iter().chain(&skills).cloned().collect();
                (of(store, |compared, words| of_body(compared, words, &measures)), main.len())
            }
            Some(table) => (of(store, |compared, words| of_table(compared, words, table, chosen)), FIRST),
        };
        let count = rows.len();
        let most = if all.get() { count } else { first.max(1) };
        let drawn_rows =
            rows.into_iter().take(most).enumerate().map(|(place, row)| drawn_row(store, place, row, opened));
        let words = if all.get() { "effect-rows-first" } else { "effect-rows-all" };
        let more = (count > most || all.get() && count > first).then(|| {
            view! {
                <button type="button" class="btn btn-link screen-only" id="rows-all" aria-expanded=all.get().to_string() on:click=move |_| {
                    all.update(|all| *all = !*all);
                    focus("#rows-all");
                }>{store.text_with(words, &[("count", count.to_string().into())])}</button>
            }
        });
        let of_all = whom.get().is_none().then(|| of(store, |compared, words| words.people(&compared.body)));
        let head = if whom.get().is_none() { "effect-col-measure" } else { "effect-col-line" };
        view! {
            <table class="table stacked effect-table" id="compared">
                <caption>{t("effect-caption")}{of_all.map(|people| view! { <span class="block">{people}</span> })}</caption>
                <thead><tr>
                    <th scope="col">{t(head)}</th>
                    <th scope="col">{t("effect-before-short")}</th>
                    <th scope="col">{t("effect-after-short")}</th>
                    <th scope="col">{t("effect-col-change-long")}</th>
                    <th scope="col">{t("effect-col-said")}</th>
                </tr></thead>
                {drawn_rows.collect_view()}
            </table>
            {more}
        }
    };
    let whoms = move || {
        pair.track();
        let names = of(store, |compared, words| {
            compared.tables.iter().map(|table| words.partition(table.partition)).collect::<Vec<_>>()
        });
        let option = |(place, name): (usize, String)| view! { <option value=place.to_string() selected=move || whom.get_untracked() == Some(place)>{name}</option> };
        view! {
            <option value="" selected=move || whom.get_untracked().is_none()>{store.text("effect-body")}</option>
            {names.into_iter().enumerate().map(option).collect_view()}
        }
    };
    let measures = move || {
        pair.track();
        let [main, skills] = kinds();
        let group = |label: &'static str, list: Vec<(usize, String)>| {
            let option = |(place, name): (usize, String)| view! { <option value=place.to_string() selected=move || measure.get_untracked() == Some(place)>{name}</option> };
            (!list.is_empty()).then(
                || view! { <optgroup label=store.text(label)>{list.into_iter().map(option).collect_view()}</optgroup> },
            )
        };
        view! { {group("effect-main", main)}{group("effect-skills", skills)} }
    };
    let again = move || {
        all.set(false);
        opened.set(None);
    };
    let which = move || {
        whom.get().is_some().then(|| {
            view! {
                <div class="field">
                    <label class="field-label" for="effect-measure">{t("effect-measure")}</label>
                    <select id="effect-measure" class="control" on:change=move |event| {
                        measure.set(event_target_value(&event).parse().ok());
                        again();
                    }>{drawn(measures)}</select>
                </div>
            }
        })
    };
    view! {
        <section class="part" aria-labelledby="effect-all-title">
            <h2 id="effect-all-title">{t("effect-all")}</h2>
            <p class="read soft">{t("effect-how")}</p>
            <div class="heat-choices effect-choices">
                <div class="field">
                    <label class="field-label" for="effect-whom">{t("effect-whom")}</label>
                    <select id="effect-whom" class="control" on:change=move |event| {
                        whom.set(event_target_value(&event).parse().ok());
                        again();
                    }>{drawn(whoms)}</select>
                </div>
                {drawn(which)}
            </div>
            {drawn(rows)}
        </section>
    }
}

fn kinds(store: Store) -> Kinds {
    of(store, |compared, words| {
        let is_ai = |id: &_| words.framework.ai_scores().any(|score| score.id == *id);
        let rank = |measure: &Measure| match measure {
            Measure::Area(_) => 0,
            Measure::Score(id) if is_ai(id) => 1,
            Measure::Score(_) => 2,
        };
        let mut all: Vec<(usize, &Measure)> = compared.measures.iter().enumerate().collect();
        all.sort_by_key(|(_, measure)| rank(measure));
        let (main, skills): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, measure)| rank(measure) < 2);
        [main, skills].map(|list| list.into_iter().map(|(place, measure)| (place, words.measure(measure))).collect())
    })
}

fn of_body(compared: &Compared, words: &ComparedWords, measures: &[(usize, String)]) -> Vec<Row> {
    measures.iter().map(|(place, name)| Row::new(words, name.clone(), &compared.body, *place)).collect()
}

fn of_table(compared: &Compared, words: &ComparedWords, table: usize, measure: usize) -> Vec<Row> {
    let Some(table) = compared.tables.get(table) else { return Vec::new() };
    table.lines.iter().map(|line| Row::new(words, words.line(table.partition, line), line, measure)).collect()
}
