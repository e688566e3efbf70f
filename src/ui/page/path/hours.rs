//! Hours a week and weeks: the one slider of the path.

use leptos::prelude::*;

use crate::app::Event;
use crate::training::{MOST_WEEKS, Wishes};
use crate::ui::store::Store;
use crate::ui::widget::t;

/// A step of the slider, in minutes, and the least there is.
const STEP: u32 = 15;

/// Most minutes on the slider, unless the record has more: a working day.
const MOST: u32 = 8 * 60;

/// Changes the wishes.
pub(super) fn wish(store: Store, change: impl FnOnce(&mut Wishes)) {
    let mut wishes = store.with(|state| state.person.wishes.clone());
    change(&mut wishes);
    store.tell(Event::WishesChanged(wishes));
}

/// The hours, by slider, and the weeks, by number.
#[component]
pub(super) fn Hours() -> impl IntoView {
    let store = Store::get();
    let weekly = store.memo(|state| state.person.wishes.weekly);
    let weeks = store.memo(|state| state.person.wishes.weeks);
    let most = weekly.get_untracked().max(MOST).next_multiple_of(STEP);
    let said = move || {
        store.phrases(|phrases| phrases.with("path-weekly-value", &[("hours", phrases.duration(weekly.get()).into())]))
    };
    let slide = move |text: String| {
        if let Ok(minutes) = text.parse::<u32>() {
            wish(store, |wishes| wishes.weekly = minutes.clamp(STEP, most));
        }
    };
    let count = move |text: String| {
        if let Ok(number) = text.parse::<u32>() {
            wish(store, |wishes| wishes.weeks = number.clamp(1, MOST_WEEKS));
        }
    };
    let budget = move || {
        let minutes = weekly.get() * weeks.get();
        store.phrases(|phrases| phrases.with("path-budget", &[("hours", phrases.duration(minutes).into())]))
    };
    view! {
        <div class="time">
            <div class="time-weekly">
                <label class="field-label" for="weekly">{t("path-weekly")}</label>
                <div class="budget-row">
                    <input
                        type="range"
                        id="weekly"
                        min=STEP
                        max=most
                        step=STEP
                        prop:value=move || weekly.get().to_string()
                        aria-valuetext=said
                        on:input=move |event| slide(event_target_value(&event))
                    />
                    <output for="weekly" class="num">{said}</output>
                </div>
            </div>
            <div>
                <label class="field-label" for="weeks">{t("path-weeks")}</label>
                <input
                    type="number"
                    id="weeks"
                    class="control control-number"
                    inputmode="numeric"
                    min="1"
                    max=MOST_WEEKS
                    aria-describedby="budget-hint"
                    prop:value=move || weeks.get().to_string()
                    on:change=move |event| count(event_target_value(&event))
                />
            </div>
            <p class="field-hint" id="budget-hint">{budget}" "{t("path-budget-why")}</p>
        </div>
    }
}
