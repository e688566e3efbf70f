//! Fields within a table. They follow the state without being drawn anew, so that the focus stays where it is, and tell of a change when
//! they are left.

use leptos::prelude::*;

use super::entry::{Entry, Kind, Taken};
use crate::ui::widget::{drawn, t};

/// Something to choose: its name, and what it is called.
pub type Choice = (String, String);

/// A cell for a line of text. `about` says which row it belongs to.
pub fn cell_text(
    head: &'static str,
    about: Signal<String>,
    value: Signal<String>,
    on: impl Fn(String) + Send + 'static,
) -> AnyView {
    input(head, "text", "control", about, value, Box::new(on))
}

/// A cell for a number.
pub fn cell_number(
    head: &'static str,
    about: Signal<String>,
    value: Signal<String>,
    on: impl Fn(String) + Send + 'static,
) -> AnyView {
    input(head, "text", "control control-number", about, value, Box::new(on))
}

/// A cell for a day.
pub fn cell_day(
    head: &'static str,
    about: Signal<String>,
    value: Signal<String>,
    take: impl Fn(String) -> Taken + Send + Sync + 'static,
) -> AnyView {
    view! { <td data-head=t(head)><Entry kind=Kind::Day label=labelled(head, about) value take=Callback::new(take) /></td> }
        .into_any()
}

fn input(
    head: &'static str,
    kind: &'static str,
    class: &'static str,
    about: Signal<String>,
    value: Signal<String>,
    on: Box<dyn Fn(String) + Send>,
) -> AnyView {
    let label = labelled(head, about);
    let numbers = class.ends_with("number");
    view! {
        <td data-head=t(head)>
            <input
                type=kind
                class=class
                inputmode=numbers.then_some("decimal")
                maxlength=(kind == "text").then_some("200")
                autocomplete="off"
                aria-label=label
                prop:value=value
                on:change=move |event| {
                    on(event_target_value(&event));
                    // What was not taken in is not left standing as if it were.
                    if let Some(input) = event_target_input(&event) {
                        input.set_value(&value.get_untracked());
                    }
                }
            />
        </td>
    }
    .into_any()
}

fn event_target_input(event: &web_sys::Event) -> Option<web_sys::HtmlInputElement> {
    event.target().and_then(|target| wasm_bindgen::JsCast::dyn_into(target).ok())
}

/// A cell with a box to tick.
pub fn cell_tick(
    head: &'static str,
    about: Signal<String>,
    value: Signal<bool>,
    on: impl Fn(bool) + 'static,
) -> AnyView {
    view! {
        <td data-head=t(head)>
            <input type="checkbox" class="cell-tick" aria-label=labelled(head, about) prop:checked=value on:change=move |event| on(event_target_checked(&event)) />
        </td>
    }
    .into_any()
}

/// A cell with a choice.
pub fn cell_choice(
    head: &'static str,
    about: Signal<String>,
    choices: Signal<Vec<Choice>>,
    value: Signal<String>,
    on: impl Fn(String) + 'static,
) -> AnyView {
    let options = move || {
        let chosen = value.get();
        let option = |(name, title): Choice| {
            let selected = name == chosen;
            view! { <option value=name selected=selected>{title}</option> }
        };
        choices.get().into_iter().map(option).collect_view()
    };
    view! {
        <td data-head=t(head)>
            <select class="control" aria-label=labelled(head, about) prop:value=value on:change=move |event| on(event_target_value(&event))>
                {drawn(options)}
            </select>
        </td>
    }
    .into_any()
}

fn labelled(head: &'static str, about: Signal<String>) -> Signal<String> {
    let head = t(head);
    Signal::derive(move || format!("{}: {}", head(), about.get()))
}
