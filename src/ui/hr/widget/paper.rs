//! A page of blocks as a sheet to be printed: black, white and grey, the same on the screen as on paper.

use leptos::prelude::*;

use crate::formats::Block;
use crate::ui::hr::store::Store;
use crate::ui::widget::{block, t};

/// What stands above a sheet and is not printed: what the page is, the button to print, and the way back.
#[component]
pub fn PrintBar(
    /// Phrase of the heading.
    title: &'static str,
    /// Address of all exports.
    back: String,
) -> impl IntoView {
    view! {
        <div class="print-bar screen-only">
            <h1 tabindex="-1">{t(title)}</h1>
            <p class="soft">{t("exports-print-hint")}</p>
            <div class="actions">
                <button type="button" class="btn btn-primary" on:click=move |_| { let _ = window().print(); }>{t("exports-print")}</button>
                <a href=back>{t("exports-back")}</a>
            </div>
        </div>
    }
}

/// A sheet with its title and a line below it.
#[component]
pub fn Paper(
    /// Its title.
    title: String,
    /// The line below.
    line: String,
    /// What stands on it.
    blocks: Vec<Block>,
) -> impl IntoView {
    let store = Store::get();
    let version = store.text_with("print-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    view! {
        <article class="paper report">
            <header class="paper-head">
                <h2>{title}</h2>
                <p>{line}</p>
            </header>
            {blocks.into_iter().map(block).collect_view()}
            <footer class="paper-foot"><p>{version}</p></footer>
        </article>
    }
}
