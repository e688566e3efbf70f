//! A page that has nothing to show yet.

use leptos::prelude::*;

use crate::app::trainer::Page;
use crate::ui::widget::t;

/// What will be here, and the way to where it comes from: phrases of title, words and link.
pub fn nothing_yet(title: &'static str, words: &'static str, page: Page, link: &'static str) -> AnyView {
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t(title)}</h1>
                <p class="lead">{t(words)}</p>
            </div>
            <a class="btn btn-primary" href=page.address()>{t(link)}</a>
        </div>
    }
    .into_any()
}
