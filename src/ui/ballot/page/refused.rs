//! What keeps the box from being used, and what went wrong just now.

use leptos::prelude::*;

use crate::app::ballot::Trouble;
use crate::storage::ShelfFault;
use crate::ui::ballot::desk::Desk;
use crate::ui::widget::{drawn, t};

/// A page that says why there is no box here, and what to do.
#[component]
pub fn Refused(title: &'static str, words: &'static str) -> impl IntoView {
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t(title)}</h1>
                <p class="lead">{t(words)}</p>
            </div>
        </div>
    }
}

/// Why the last thing asked for was not done; nothing where it was.
#[component]
pub fn Told() -> impl IntoView {
    let desk = Desk::get();
    let trouble = desk.memo(|state| state.trouble);
    let told = move || {
        trouble.get().map(|trouble| {
            let name = match trouble {
                Trouble::Shelf(ShelfFault::Full) => "box-trouble-full",
                Trouble::Shelf(ShelfFault::Refused) => "box-trouble-refused",
                Trouble::Closed => "box-trouble-closed",
                Trouble::Changed => "box-trouble-changed",
            };
            view! { <p class="notice notice-warn" id="trouble">{t(name)}</p> }
        })
    };
    view! { <div role="alert">{drawn(told)}</div> }
}
