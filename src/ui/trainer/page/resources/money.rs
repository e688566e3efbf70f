//! Money: most that all together may cost.

use leptos::prelude::*;

use crate::app::trainer::Supply;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{cents_typed, euro, typed};
use crate::ui::widget::{Field, drawn};

/// The part of the page.
#[component]
pub(super) fn Money() -> impl IntoView {
    let store = Store::get();
    let budget = store.memo(|state| state.resources().budget);
    let cost = store.memo(|state| state.standing.cents);
    let value = Memo::new(move |_| budget.get().map(|cents| cents_typed(store.language(), cents)).unwrap_or_default());
    let set = move |text: String| {
        if text.trim().is_empty() {
            store.supply(Supply::Budget(None));
        } else if let Some(cents) = typed(&text) {
            store.supply(Supply::Budget(Some(cents)));
        }
    };
    view! {
        <Field id="budget" label="res-budget" hint="res-budget-hint" value on_change=Callback::new(set) />
        <p>{drawn(move || store.text_with("res-cost-now", &[("cost", euro(store, cost.get()).into())]))}</p>
    }
}
