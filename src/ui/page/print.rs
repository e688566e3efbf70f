//! Print: profile, path and training done as pages for paper.

mod path;
mod profile;
mod record;

use leptos::prelude::*;

use crate::app::Page;
use crate::i18n::date;
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

/// The page of a paper: what stands on the screen is what comes out of the printer, but for the row of buttons.
#[component]
pub fn Print() -> impl IntoView {
    let store = Store::get();
    let paper = store.memo(|state| match state.page {
        Page::Print(paper) => paper as usize,
        _ => 0,
    });
    let choice = move |(place, (address, label)): (usize, (&'static str, &'static str))| {
        let current = move || (paper.get() == place).then_some("page");
        view! { <li><a href=address aria-current=current>{t(label)}</a></li> }
    };
    let sheets =
        [("#/print/profile", "page-profile"), ("#/print/path", "page-path"), ("#/print/record", "page-record")];
    view! {
        <div class="page wrap">
            <div class="print-bar screen-only">
                <h1 tabindex="-1">{t("print-title")}</h1>
                <p class="soft">{t("print-hint")}</p>
                <ul class="print-sheets">{sheets.into_iter().enumerate().map(choice).collect_view()}</ul>
                <button type="button" class="btn btn-primary" on:click=move |_| { let _ = window().print(); }>{t("print-now")}</button>
            </div>
            {drawn(move || match paper.get() {
                0 => view! { <Sheet title="print-profile"><profile::Body /></Sheet> }.into_any(),
                1 => view! { <Sheet title="print-path"><path::Body /></Sheet> }.into_any(),
                _ => view! { <Sheet title="print-record"><record::Body /></Sheet> }.into_any(),
            })}
        </div>
    }
}

/// A sheet with its title, its day, a line to write a name on, and two lines at the foot.
#[component]
fn Sheet(title: &'static str, children: Children) -> impl IntoView {
    let store = Store::get();
    let day = move || store.text_with("print-day", &[("date", date(store.with(|state| state.today)).into())]);
    let role = move || {
        store.with(|state| {
            let role = state.role()?.title.get(state.language);
            Some(state.texts()?.phrases.with("print-role", &[("role", role.into())]))
        })
    };
    let version = move || store.text_with("print-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    view! {
        <article class="paper">
            <header class="paper-head">
                <h2>{t(title)}</h2>
                <p>{day}{drawn(move || role().map(|role| view! { " · "{role} }))}</p>
                <p class="paper-name">{t("print-name")}</p>
            </header>
            {children()}
            <footer class="paper-foot">
                <p>{version}</p>
                <p>{t("print-method")}</p>
            </footer>
        </article>
    }
}
