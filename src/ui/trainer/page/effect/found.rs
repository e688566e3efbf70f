//! What seems to have changed, before everything else; and how much that is worth.

use leptos::prelude::*;

use super::of;
use crate::app::trainer::ComparedWords;
use crate::cohort::{Compared, Verdict};
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// How many changes are shown before all are asked for.
const FIRST: usize = 8;

/// What seems to have changed.
#[component]
pub(super) fn Found() -> impl IntoView {
    let store = Store::get();
    let all = RwSignal::new(false);
    let list = move || {
        let told = of(store, told);
        if told.is_empty() {
            return view! { <p class="lead">{t("effect-nothing")}</p> }.into_any();
        }
        let count = told.len();
        let most = if all.get() { count } else { FIRST };
        let shown = told.into_iter().take(most);
        view! {
            <ul class="effect-found" id="found">{shown.map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
            {(count > FIRST).then(|| {
                let words = if all.get() { "effect-found-first" } else { "effect-found-all" };
                view! { <button type="button" class="btn btn-link" id="found-all" aria-expanded=all.get().to_string() aria-controls="found" on:click=move |_| {
                    all.update(|all| *all = !*all);
                    crate::ui::widget::focus("#found-all");
                }>{store.text_with(words, &[("count", count.to_string().into())])}</button> }
            })}
        }
        .into_any()
    };
    let seems = move || of(store, |compared, _| compared.moved().any(|(.., moved)| moved.verdict() != Verdict::Unsaid));
    let remarks = move || {
        let remarks = of(store, |compared, words| words.remarks(compared));
        remarks.into_iter().map(|words| view! { <p class="read">{words}</p> }).collect_view()
    };
    view! {
        <section class="part part-first" aria-labelledby="found-title">
            <h2 id="found-title">{t("effect-found")}</h2>
            {drawn(list)}
            {drawn(move || seems().then(|| view! { <p class="read">{t("effect-seems")}</p> }))}
            <div class="read soft effect-worth">
                <p>{drawn(move || of(store, |compared, words| words.counted(compared)))}</p>
                <p>{drawn(move || of(store, |compared, words| words.chance(compared)))}</p>
                {drawn(remarks)}
            </div>
        </section>
    }
}

/// All changes that can be told, the whole body first, then the largest.
fn told(compared: &Compared, words: &ComparedWords) -> Vec<String> {
    let mut all: Vec<_> = compared.moved().filter(|(.., moved)| moved.verdict() != Verdict::Unsaid).collect();
    all.sort_by_key(|(place, _, moved)| (place.is_some(), -moved.points.change.abs()));
    let sentence = |(place, measure, moved): (Option<(usize, usize)>, usize, &crate::cohort::Moved)| {
        let line = place.map_or(&compared.body, |(table, line)| &compared.tables[table].lines[line]);
        let partition = place.map_or(0, |(table, _)| compared.tables[table].partition);
        words.told(words.line(partition, line), &compared.measures[measure], moved)
    };
    all.into_iter().map(sentence).collect()
}
