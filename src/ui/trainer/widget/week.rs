//! Half days of the week, to be ticked.

use leptos::prelude::*;

use super::{half, weekday};
use crate::timetable::{HalfDay, Slot, Week, Weekday};
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// The half days on which something is held at all, each with a box.
#[component]
pub fn WeekTicks(
    /// Phrase of the heading.
    legend: &'static str,
    /// What is ticked.
    value: Signal<Week>,
    /// Takes in what is ticked then.
    on_change: Callback<Week>,
) -> impl IntoView {
    let store = Store::get();
    let held = store.memo(|state| state.resources().calendar.week());
    let table = move || {
        let held = held.get();
        let days: Vec<Weekday> = Weekday::ALL
            .into_iter()
            .filter(|weekday| HalfDay::ALL.into_iter().any(|half| held.has(Slot { weekday: *weekday, half })))
            .collect();
        let names = days.iter().map(|day| view! { <th scope="col">{weekday(store, *day, true)}</th> }).collect_view();
        let cell = move |slot: Slot| {
            let label = format!("{}, {}", weekday(store, slot.weekday, false), half(store, slot.half));
            let change = move |event: web_sys::Event| {
                let now = value.get_untracked();
                on_change.run(if event_target_checked(&event) { now.with(slot) } else { now.without(slot) });
            };
            if held.has(slot) {
                view! { <td><input type="checkbox" class="cell-tick" aria-label=label prop:checked=move || value.get().has(slot) on:change=change /></td> }.into_any()
            } else {
                view! { <td></td> }.into_any()
            }
        };
        let row = |of: HalfDay| {
            let cells = days.iter().map(|day| cell(Slot { weekday: *day, half: of })).collect_view();
            view! { <tr><th scope="row">{half(store, of)}</th>{cells}</tr> }
        };
        view! {
            <table class="week-ticks">
                <thead><tr><td></td>{names}</tr></thead>
                <tbody>{HalfDay::ALL.map(row).collect_view()}</tbody>
            </table>
        }
    };
    view! {
        <fieldset class="week-field">
            <legend class="field-label">{t(legend)}</legend>
            {drawn(table)}
        </fieldset>
    }
}
