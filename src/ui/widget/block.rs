//! Blocks of a page as they stand on a sheet to be printed: black, white and grey, the same on the screen as on paper.

use leptos::prelude::*;

use crate::cohort::Percent;
use crate::formats::{Block, Entry, Line, Sections};

/// A block as it stands on a sheet.
pub fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(words) => view! { <h3>{words}</h3> }.into_any(),
        Block::Part(words) => view! { <h4>{words}</h4> }.into_any(),
        Block::Text(words) => view! { <p class="report-text">{words}</p> }.into_any(),
        Block::List(entries) => {
            view! { <ul>{entries.into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul> }.into_any()
        }
        Block::Table(head, rows) => table(&head, rows),
        Block::Sections(table) => sections(table),
        Block::Turn => view! { <hr class="report-turn" /> }.into_any(),
        Block::Room(lines) => (0..lines).map(|_| view! { <div class="report-room"></div> }).collect_view().into_any(),
    }
}

fn table(head: &[String], rows: Vec<Vec<Entry>>) -> AnyView {
    let rows = rows.into_iter().map(|entries| row(head, entries)).collect_view();
    view! {
        <table class="paper-table stacked">
            {heads(head)}
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Each row is a body of its own, with the line below it, so that no page ends between the two.
fn sections(table: Sections) -> AnyView {
    let Sections { head, below, sections } = table;
    let all = head.len().to_string();
    let line = |line: Line| {
        let more = (!line.below.is_empty()).then(|| {
            view! { <tr class="report-below"><td colspan=all.clone() data-head=below.clone()>{line.below}</td></tr> }
        });
        view! { <tbody class="report-line-of">{row(&head, line.entries)}{more}</tbody> }
    };
    let section = |(title, lines): (String, Vec<Line>)| {
        view! {
            <tbody class="report-section"><tr><th colspan=all.clone() scope="colgroup">{title}</th></tr></tbody>
            {lines.into_iter().map(line).collect_view()}
        }
    };
    let sections = sections.into_iter().map(section).collect_view();
    view! { <table class="paper-table stacked report-sections">{heads(&head)}{sections}</table> }.into_any()
}

fn heads(head: &[String]) -> AnyView {
    let heads = head.iter().map(|words| view! { <th scope="col">{words.clone()}</th> }).collect_view();
    view! { <thead><tr>{heads}</tr></thead> }.into_any()
}

fn row(head: &[String], entries: Vec<Entry>) -> AnyView {
    let cells = entries.into_iter().enumerate().map(|(place, entry)| {
        let head = head.get(place).cloned().unwrap_or_default();
        match entry {
            Entry::Text(words) if place == 0 => view! { <th scope="row">{words}</th> }.into_any(),
            Entry::Number(words) if place == 0 => view! { <th scope="row" class="num">{words}</th> }.into_any(),
            Entry::Text(words) => view! { <td data-head=head>{words}</td> }.into_any(),
            Entry::Number(words) => view! { <td data-head=head class="num">{words}</td> }.into_any(),
            Entry::Share(percent, words) => {
                view! { <td data-head=head class="share-cell">{bar(percent)}<span>{words}</span></td> }.into_any()
            }
            Entry::Room => view! { <td data-head=head class="report-by-hand"></td> }.into_any(),
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }.into_any()
}

/// The interval as a bar and the share as a mark, on a line from nobody to all. What it says stands in words beside it.
fn bar(percent: Percent) -> impl IntoView {
    let Percent { share, low, high } = percent;
    view! {
        <svg class="share-bar" viewBox="0 0 102 8" preserveAspectRatio="none" aria-hidden="true">
            <path class="report-line" d="M1 4H101" />
            <rect class="report-doubt" x=low + 1 y="1.5" width=high - low height="5" />
            <path class="report-mark" d=format!("M{0} 0V8", share + 1) />
        </svg>
    }
}
