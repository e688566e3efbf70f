//! What there is to tell, above every page, with what can be done about it.

use std::rc::Rc;

use leptos::prelude::*;

use super::{drawn, focus, t};

/// Something that a button does.
pub type Act = Rc<dyn Fn()>;

/// Something to tell.
pub struct Told {
    /// Whether it is good news.
    pub good: bool,
    /// What it says.
    pub words: String,
    /// What can be done about it: the name of the button's phrase, and what it does.
    pub action: Option<(&'static str, Act)>,
    /// Puts it away.
    pub close: Act,
}

/// Tells all of a list, which changes with what it reads.
#[component]
pub fn Notices(list: impl Fn() -> Vec<Told> + Copy + Send + Sync + 'static) -> impl IntoView {
    let tell = move |Told { good, words, action, close }: Told| {
        let button = move |class, label, act: Act| {
            view! { <button type="button" class=class on:click=move |_| press(list, &act)>{t(label)}</button> }
                .into_any()
        };
        view! {
            <div class=if good { "notice notice-good" } else { "notice notice-warn" }>
                <p class="notice-text">{words}</p>
                <div class="notice-actions">
                    {action.map(|(label, act)| button("btn btn-outline-primary", label, act))}
                    {button("btn btn-link", "notice-close", close)}
                </div>
            </div>
        }
    };
    view! { <div class="wrap notices" role="status">{drawn(move || list().into_iter().map(tell).collect_view())}</div> }
}

/// Does what may put a notice away, and keeps the focus from getting lost with it.
fn press(list: impl Fn() -> Vec<Told>, act: &Act) {
    let count = || untrack(|| list().len());
    let before = count();
    act();
    if count() < before {
        focus(".notice button, #main h1");
    }
}
