//! Fields within a table. They follow the state without being drawn anew, so that the focus stays where it is.

use leptos::prelude::*;

use super::entry::{Entry, Kind, Taken};
use crate::ui::widget::{drawn, t};

/// Something to choose: its name, and what it is called.
pub type Choice = (String, String);

/// A cell for what is typed. `about` says which row it belongs to.
pub fn cell(
    kind: Kind,
    head: &'static str,
    about: Signal<String>,
    value: Signal<String>,
    take: impl Fn(String) -> Taken + Send + Sync + 'static,
) -> AnyView {
    view! { <td data-head=t(head)><Entry kind label=labelled(head, about) value take=Callback::new(take) /></td> }
        .into_any()
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
