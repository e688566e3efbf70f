//! A field for a number of people.

use leptos::prelude::*;

use crate::i18n::whole;
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

/// Most people that a field takes.
const MOST: u32 = 100_000;

/// What a field holds and what is wrong with it.
#[derive(Clone, Copy)]
pub struct Number {
    least: u32,
    typed: RwSignal<String>,
    wrong: RwSignal<Option<Wrong>>,
}

/// What is wrong with a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    /// It is none.
    None,
    /// It is below the least.
    Few,
}

impl Number {
    /// An empty field for a number from `least` up.
    pub fn from(least: u32) -> Self {
        Self { least, typed: RwSignal::new(String::new()), wrong: RwSignal::new(None) }
    }

    /// The number typed; without a sound one it is said at the field.
    pub fn read(self) -> Option<u32> {
        let number = self.typed.get_untracked().trim().parse().ok().filter(|number| *number <= MOST);
        self.wrong.set(match number {
            None => Some(Wrong::None),
            Some(number) => (number < self.least).then_some(Wrong::Few),
        });
        number.filter(|number| *number >= self.least)
    }
}

/// The field.
#[component]
pub fn NumberField(id: &'static str, label: &'static str, hint: &'static str, number: Number) -> impl IntoView {
    let store = Store::get();
    let wrong = move || {
        number.wrong.get().map(|wrong| match wrong {
            Wrong::None => store.text("box-number-wrong"),
            Wrong::Few => {
                store.text_with("box-expected-few", &[("threshold", whole(store.language(), number.least).into())])
            }
        })
    };
    view! {
        <div class="field">
            <label class="field-label" for=id>{t(label)}</label>
            <input
                type="text"
                id=id
                class="control control-number"
                inputmode="numeric"
                maxlength="6"
                autocomplete="off"
                aria-invalid=move || number.wrong.get().map(|_| "true")
                aria-describedby=format!("{id}-hint {id}-wrong")
                on:input=move |event| number.typed.set(event_target_value(&event))
            />
            <p class="field-hint" id=format!("{id}-hint")>{t(hint)}</p>
            <p class="field-wrong" id=format!("{id}-wrong")>{drawn(wrong)}</p>
        </div>
    }
}
