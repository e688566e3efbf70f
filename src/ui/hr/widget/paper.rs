//! A page of blocks as a sheet to be printed: black, white and grey, the same on the screen as on paper.

use leptos::prelude::*;

use crate::cohort::Percent;
use crate::formats::{Block, Entry};
use crate::ui::hr::store::Store;
use crate::ui::widget::t;

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
            {blocks.into_iter().map(drawn_block).collect_view()}
            <footer class="paper-foot"><p>{version}</p></footer>
        </article>
    }
}

fn drawn_block(block: Block) -> AnyView {
    match block {
        Block::Heading(words) => view! { <h3>{words}</h3> }.into_any(),
        Block::Part(words) => view! { <h4>{words}</h4> }.into_any(),
        Block::Text(words) => view! { <p class="report-text">{words}</p> }.into_any(),
        Block::List(entries) => {
            view! { <ul>{entries.into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul> }.into_any()
        }
        Block::Table(head, rows) => table(head, rows),
        Block::Room(lines) => (0..lines).map(|_| view! { <div class="report-room"></div> }).collect_view().into_any(),
    }
}

fn table(head: Vec<String>, rows: Vec<Vec<Entry>>) -> AnyView {
    let heads = head.clone();
    let row = move |row: Vec<Entry>| {
        let cells = row.into_iter().enumerate().map(|(place, entry)| {
            let head = heads.get(place).cloned().unwrap_or_default();
            match entry {
                Entry::Text(words) if place == 0 => view! { <th scope="row">{words}</th> }.into_any(),
                Entry::Text(words) => view! { <td data-head=head>{words}</td> }.into_any(),
                Entry::Number(words) => view! { <td data-head=head class="num">{words}</td> }.into_any(),
                Entry::Share(percent, words) => {
                    view! { <td data-head=head class="report-share">{bar(percent)}<span>{words}</span></td> }.into_any()
                }
                Entry::Room => view! { <td data-head=head class="report-by-hand"></td> }.into_any(),
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    view! {
        <table class="paper-table stacked">
            <thead><tr>{head.into_iter().map(|words| view! { <th scope="col">{words}</th> }).collect_view()}</tr></thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The interval as a bar and the share as a mark, on a line from nobody to all. What it says stands in words beside it.
fn bar(percent: Percent) -> impl IntoView {
    let Percent { share, low, high } = percent;
    view! {
        <svg class="report-bar" viewBox="0 0 102 8" preserveAspectRatio="none" aria-hidden="true">
            <path class="report-line" d="M1 4H101" />
            <rect class="report-doubt" x=low + 1 y="1.5" width=high - low height="5" />
            <path class="report-mark" d=format!("M{0} 0V8", share + 1) />
        </svg>
    }
}
