//! What a plan serves, as one number with its bound.

use leptos::prelude::*;

use super::{euro, percent};
use crate::app::trainer::State;
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// What the plan serves, as one number with its bound.
#[component]
pub fn Standing() -> impl IntoView {
    let store = Store::get();
    let numbers = store.memo(|state: &State| {
        let standing = &state.standing;
        (standing.served, standing.need, state.bound(), standing.cents, state.plan().editions.len() as u32)
    });
    // What is locked may stand in the way of more: then the bound is not one of the resources alone.
    let around = store.memo(|state| state.plan().editions.iter().any(|edition| edition.locked));
    let words = move || {
        let (served, need, bound, ..) = numbers.get();
        let share = percent(served, need).to_string();
        let bound_words = match bound {
            Some(bound) if bound <= served => store.text(if around.get() { "plan-best-around" } else { "plan-best" }),
            Some(bound) => {
                let name = if around.get() { "plan-bound-around" } else { "plan-bound" };
                store.text_with(name, &[("most", percent(bound, need).to_string().into())])
            }
            None => String::new(),
        };
        view! { <p class="standing-words"><strong class="standing-number">{share}"\u{a0}%"</strong>" "{t("plan-served")}" "<span class="soft">{bound_words}</span></p> }
    };
    let bar = move || {
        let (served, need, bound, ..) = numbers.get();
        let x = |part: u64| format!("{:.1}", part as f64 * 400.0 / need.max(1) as f64);
        let bound = bound.map(|bound| view! { <path class="standing-bound" d=format!("M{} 0V16", x(bound)) /> });
        view! {
            <svg class="standing-bar" viewBox="0 0 400 16" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whisker-all" x="0" y="3" width="400" height="10" />
                <rect class="whisker-bar" x="0" y="3" width=x(served) height="10" />
                {bound}
            </svg>
        }
    };
    let more = move || {
        let (_, _, _, cents, editions) = numbers.get();
        let editions = store.phrases(|phrases| phrases.count("plan-count", editions));
        let budget = store.with(|state| state.resources().budget);
        let cost = euro(store, cents);
        let cost = match budget {
            Some(most) => {
                store.text_with("plan-cost-of", &[("cost", cost.into()), ("most", euro(store, most.into()).into())])
            }
            None => store.text_with("plan-cost", &[("cost", cost.into())]),
        };
        format!("{editions} · {cost}")
    };
    view! {
        <div class="standing plate" id="standing">
            {drawn(words)}
            {drawn(bar)}
            <p class="soft small">{drawn(more)}</p>
        </div>
    }
}
