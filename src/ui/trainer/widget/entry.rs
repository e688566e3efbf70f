//! An input of the trainer's room: what is typed is taken, or it is said below it what is expected and what stays in force meanwhile.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use web_sys::HtmlInputElement;

use crate::app::trainer::typed::{Ends, Wanted, YEARS};
use crate::base::Day;
use crate::i18n::date;
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// Whether what was typed has been taken, or what is expected instead.
pub type Taken = Result<(), Wanted>;

/// What takes in what was typed.
pub type Take = Callback<String, Taken>;

/// What is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Words,
    /// A whole number.
    Number,
    /// An amount of money.
    Amount,
    /// A day.
    Day,
    /// A time of the day.
    Time,
}

impl Kind {
    /// Type of the input, its class, and the keyboard that a telephone shows.
    fn marks(self) -> (&'static str, &'static str, Option<&'static str>) {
        match self {
            Self::Words => ("text", "control", None),
            Self::Number => ("text", "control control-number", Some("numeric")),
            Self::Amount => ("text", "control control-number", Some("decimal")),
            Self::Day => ("date", "control control-day", None),
            Self::Time => ("time", "control control-time", None),
        }
    }

    /// Whether browsers tell of a change at each key, and not only once the field is left.
    fn is_told_by_key(self) -> bool {
        matches!(self, Self::Day | Self::Time)
    }
}

/// How many there have been, so that each line below has an id.
static WRONG: AtomicU32 = AtomicU32::new(0);

/// The input, and the line below it where something is wrong.
#[component]
pub fn Entry(
    /// Id of the input; empty where nothing refers to it.
    #[prop(into, optional)]
    id: String,
    /// What is typed.
    kind: Kind,
    /// What it is called, where no label stands beside it.
    #[prop(into, optional)]
    label: Option<Signal<String>>,
    /// Id of a line that describes it; empty for none.
    #[prop(into, optional)]
    described: String,
    /// Whether nothing can be typed.
    #[prop(into, optional)]
    shut: Signal<bool>,
    /// What stands in it.
    #[prop(into)]
    value: Signal<String>,
    /// Takes in what was typed.
    take: Take,
) -> impl IntoView {
    let store = Store::get();
    let wrong_id = format!("wrong-{}", WRONG.fetch_add(1, Ordering::Relaxed));
    // Of what its value is made may change when the value does not; what is being typed stays then.
    let value = Memo::new(move |_| value.get());
    let wrong = RwSignal::new(None::<Wanted>);
    Effect::new(move |_| {
        value.track();
        wrong.set(None);
    });
    let decide = move |input: &HtmlInputElement| {
        let taken = take.run(input.value());
        wrong.set(taken.err());
        if taken.is_ok() {
            input.set_value(&value.get_untracked());
        }
    };
    // What is typed key by key is taken when the field is left, and not at each key.
    let keyed = StoredValue::new(false);
    let on_key = move |event: web_sys::KeyboardEvent| {
        let key = event.key();
        let types = key.len() == 1 && key != " " || ["Backspace", "Delete", "ArrowUp", "ArrowDown"].contains(&&*key);
        if kind.is_told_by_key() && types {
            keyed.set_value(true);
        }
        if key == "Enter" && keyed.try_update_value(std::mem::take) == Some(true) {
            input_of(&event).as_ref().map(decide);
        }
    };
    let on_change = move |event: web_sys::Event| {
        if !keyed.get_value() {
            input_of(&event).as_ref().map(decide);
        }
    };
    let on_blur = move |event: web_sys::FocusEvent| {
        // A field that is taken away is left as well.
        if keyed.try_update_value(std::mem::take) == Some(true) {
            input_of(&event).as_ref().map(decide);
        }
    };
    let (input_type, class, keyboard) = kind.marks();
    let [first, last] = [(YEARS.start(), "01-01"), (YEARS.end(), "12-31")]
        .map(|(year, day)| (kind == Kind::Day).then(|| format!("{year}-{day}")));
    let lines = [described, wrong_id.clone()].join(" ");
    view! {
        <input
            type=input_type
            class=class
            id=(!id.is_empty()).then_some(id)
            inputmode=keyboard
            maxlength=(input_type == "text").then_some("200")
            min=first
            max=last
            autocomplete="off"
            aria-label=label
            aria-invalid=move || wrong.get().map(|_| "true")
            aria-describedby=lines.trim().to_owned()
            prop:value=value
            disabled=shut
            on:keydown=on_key
            on:change=on_change
            on:blur=on_blur
        />
        <p class="field-wrong" id=wrong_id role="alert">{drawn(move || wrong.get().map(|wanted| stays(store, wanted, kind, &value.get())))}</p>
    }
}

/// A field: an input with its label, and a line that says more.
#[component]
pub fn Field(
    /// Id of the input.
    #[prop(into)]
    id: String,
    /// Phrase of the label.
    label: &'static str,
    /// Phrase of the line below; empty for none.
    #[prop(optional)]
    hint: &'static str,
    /// What is typed.
    kind: Kind,
    /// What stands in it.
    #[prop(into)]
    value: Signal<String>,
    /// Takes in what was typed.
    take: Take,
) -> impl IntoView {
    let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
    let line = hint_id.clone().map(|id| view! { <p class="field-hint" id=id>{t(hint)}</p> });
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{t(label)}</label>
            <Entry id kind described=hint_id.unwrap_or_default() value take />
            {line}
        </div>
    }
}

/// Takes one of two ends, the first (0) or the last (1).
pub fn take_end<T: Copy + PartialEq + Send + Sync + 'static>(
    ends: StoredValue<Ends<T>>,
    now: [T; 2],
    place: usize,
    typed: Result<T, Wanted>,
    sound: impl Fn([T; 2]) -> Taken,
) -> Result<[T; 2], Wanted> {
    let taken = ends.try_update_value(|ends| ends.take(now, place, typed, &sound));
    // Only a row that is gone has no ends any more.
    taken.unwrap_or(Ok(now))
}

fn input_of(event: &web_sys::Event) -> Option<HtmlInputElement> {
    event.target().and_then(|target| wasm_bindgen::JsCast::dyn_into(target).ok())
}

/// What is expected, and what stays in force.
fn stays(store: Store, wanted: Wanted, kind: Kind, value: &str) -> String {
    let words = store.phrases(|phrases| wanted.words(phrases));
    if value.is_empty() {
        return store.text_with("wanted-else-none", &[("wanted", words.into())]);
    }
    let day = Day::read(value).filter(|_| kind == Kind::Day).map(date);
    let value = day.unwrap_or_else(|| value.to_owned());
    store.text_with("wanted-else", &[("wanted", words.into()), ("value", value.into())])
}
