//! Where the need is largest, over the whole body: competences, and AI apart.

use leptos::prelude::*;

use super::{Shown, hue, is_ai, measure_name, share_words, whisker};
use crate::cohort::{Cell, Measure, Share};
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

/// How many needs are shown before all are asked for.
const FIRST: usize = 6;

/// The ranked needs.
#[component]
pub(super) fn Needs(shown: Shown) -> impl IntoView {
    let store = Store::get();
    let all = RwSignal::new(false);
    let Shown { picture, .. } = shown;
    let ranked: Vec<(Measure, Share, f64)> = picture
        .needs()
        .into_iter()
        .filter_map(|(place, share)| match (&picture.measures[place], &picture.body.cells[place]) {
            (measure @ Measure::Score(_), Cell::Said { measured, .. }) => Some((measure.clone(), share, *measured)),
            _ => None,
        })
        .collect();
    let (ai, skills): (Vec<_>, Vec<_>) = ranked.into_iter().partition(|(measure, ..)| is_ai(store, measure));
    let count = skills.len();
    let entry = move |(measure, share, measured): (Measure, Share, f64)| {
        let hue = hue(store, &measure);
        view! {
            <li class=format!("need {hue}")>
                <span class="need-name">{move || measure_name(store, &measure)}</span>
                {whisker(share, "")}
                <span class="need-share">{move || share_words(store, share, measured)}</span>
            </li>
        }
    };
    let ai = StoredValue::new(ai);
    let skills = StoredValue::new(skills);
    view! {
        <section class="part" aria-labelledby="needs-title">
            <h2 id="needs-title">{t("picture-needs")}</h2>
            <p class="read soft">{t("picture-needs-how")}</p>
            <div class="needs">
                <div>
                    <h3>{t("picture-needs-skills")}</h3>
                    {drawn(move || {
                        let most = if all.get() { count } else { FIRST };
                        view! { <ol class="need-list" id="needs-all">{skills.get_value().into_iter().take(most).map(entry).collect_view()}</ol> }
                    })}
                    {(count > FIRST).then(|| view! {
                        <button
                            type="button"
                            class="btn btn-link"
                            aria-expanded=move || all.get().to_string()
                            aria-controls="needs-all"
                            on:click=move |_| all.update(|all| *all = !*all)
                        >
                            {drawn(move || store.text(if all.get() { "picture-needs-first" } else { "picture-needs-all" }))}
                        </button>
                    })}
                </div>
                <div>
                    <h3>{t("picture-needs-ai")}</h3>
                    <ol class="need-list">{ai.get_value().into_iter().map(entry).collect_view()}</ol>
                </div>
            </div>
        </section>
    }
}
