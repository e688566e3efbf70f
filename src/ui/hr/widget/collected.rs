//! What was collected in numbers, and what could not be taken in.

use leptos::prelude::*;

use crate::app::hr::{Collecting, said};
use crate::formats::Trouble;
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

/// Rows of troubles shown; the table that is saved has all.
const SHOWN: usize = 100;

/// What was read, and where it is kept.
#[component]
pub fn Counters(
    /// How the collector stands.
    collecting: Memo<Option<Collecting>>,
) -> impl IntoView {
    let store = Store::get();
    let numbers = move || {
        collecting.with(|one| {
            let progress = one.as_ref()?.progress.as_ref()?;
            let (counts, standing) = (&progress.counts, &progress.standing);
            Some((
                [
                    ("counter-people", standing.people),
                    ("counter-read", counts.read),
                    ("counter-new", counts.new),
                    ("counter-again", counts.again),
                    ("counter-replaced", standing.replaced),
                    ("counter-refused", counts.refused),
                ],
                standing.conflicts,
                progress.kept,
            ))
        })
    };
    drawn(move || {
        let Some((numbers, conflicts, kept)) = numbers() else { return ().into_any() };
        let one = |(name, number): (&'static str, u32)| {
            let shown = whole(store.language(), number);
            view! { <div class="counter"><dt>{t(name)}</dt><dd class="num" data-counter=name>{shown}</dd></div> }
        };
        let conflicts = (conflicts > 0).then(|| {
            let shown = whole(store.language(), conflicts);
            let words = store.text_with("counter-conflicts", &[("count", conflicts.into()), ("shown", shown.into())]);
            view! { <p class="note-warn">{words}</p> }
        });
        view! {
            <dl class="counters">{numbers.map(one).collect_view()}</dl>
            {conflicts}
            <p class="soft">{t(if kept { "counter-kept" } else { "counter-memory" })}</p>
        }
        .into_any()
    })
}

/// What could not be taken in: where, why and what to do.
#[component]
pub fn Troubles(
    /// How the collector stands.
    collecting: Memo<Option<Collecting>>,
    /// Saves the table of all.
    on_save: Callback<()>,
) -> impl IntoView {
    let store = Store::get();
    let troubles =
        Memo::new(move |_| collecting.with(|one| one.as_ref().map(|one| one.troubles.clone()).unwrap_or_default()));
    let row = move |trouble: &Trouble| {
        let (why, todo) = store.phrases(|phrases| said(phrases, trouble));
        let line = if trouble.line == 0 { String::new() } else { whole(store.language(), trouble.line) };
        view! {
            <tr>
                <th scope="row" class="file-name">{trouble.file.clone()}</th>
                <td class="num" data-label=store.text("trouble-line")>{line}</td>
                <td>{why}</td>
                <td>{todo}</td>
            </tr>
        }
    };
    drawn(move || {
        let troubles = troubles.get();
        if troubles.is_empty() {
            return ().into_any();
        }
        let count = troubles.len() as u32;
        let more = count.saturating_sub(SHOWN as u32);
        let told = |name: &str, count: u32| {
            let shown = whole(store.language(), count);
            store.text_with(name, &[("count", count.into()), ("shown", shown.into())])
        };
        let more = (more > 0).then(|| view! { <p class="soft">{told("trouble-more", more)}</p> });
        view! {
            <section class="part">
                <h2 id="troubles">{t("trouble-title")}</h2>
                <p>{told("trouble-intro", count)}</p>
                <div class="table-scroll" tabindex="0" role="region" aria-labelledby="troubles">
                    <table class="table troubles">
                        <thead>
                            <tr>
                                <th scope="col">{t("trouble-file")}</th>
                                <th scope="col" class="num">{t("trouble-line")}</th>
                                <th scope="col">{t("trouble-reason")}</th>
                                <th scope="col">{t("trouble-todo")}</th>
                            </tr>
                        </thead>
                        <tbody>{troubles.iter().take(SHOWN).map(row).collect_view()}</tbody>
                    </table>
                </div>
                {more}
                <button type="button" class="btn btn-outline-primary" on:click=move |_| on_save.run(())>{t("trouble-save")}</button>
            </section>
        }
        .into_any()
    })
}
