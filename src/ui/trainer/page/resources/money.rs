//! Money: most that all together may cost.

use leptos::prelude::*;

use crate::app::trainer::Supply;
use crate::app::trainer::typed;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{Field, Kind, cents_typed, euro};
use crate::ui::widget::drawn;

/// The part of the page.
#[component]
pub(super) fn Money() -> impl IntoView {
    let store = Store::get();
    let budget = store.memo(|state| state.resources().budget);
    let cost = store.memo(|state| state.standing.cents);
    let value = Memo::new(move |_| budget.get().map(|cents| cents_typed(store.language(), cents)).unwrap_or_default());
    let take = Callback::new(move |text: String| {
        let most = typed::or_none(&text, |text| typed::cents(store.language(), text))?;
        store.supply(Supply::Budget(most));
        Ok(())
    });
    view! {
        <Field id="budget" label="res-budget" hint="res-budget-hint" kind=Kind::Amount value take />
        <p>{drawn(move || store.text_with("res-cost-now", &[("cost", euro(store, cost.get()).into())]))}</p>
    }
}
