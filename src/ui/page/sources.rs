//! Sources and licences: where each part of the content is from, and what has to be known of it.

use leptos::prelude::*;

use crate::base::{Mark, Source};
use crate::i18n::date;
use crate::ui::store::Store;
use crate::ui::widget::t;

/// The page.
#[component]
pub fn Sources() -> impl IntoView {
    let store = Store::get();
    // Titles are read once for each language.
    let list = move || {
        store
            .with(|state| (state.language, state.content.sources.clone()))
            .1
            .into_iter()
            .map(|source| entry(store, source))
            .collect_view()
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("page-sources")}</h1>
                <p class="lead">{t("sources-intro")}</p>
            </div>
            <ul class="sources prose">
                {list}
                <li><a href="THIRD-PARTY-NOTICES.txt" download="sestante-notices.txt">{t("sources-notices")}</a></li>
            </ul>
        </div>
    }
}

fn entry(store: Store, source: Source) -> impl IntoView {
    let language = store.language();
    let checked = store.text_with("sources-checked", &[("date", date(source.checked).into())]);
    let licence = store.text_with("sources-licence", &[("licence", source.licence.into())]);
    let link = |name: String| {
        let address = format!("data/{name}");
        let own = name.clone();
        view! { <a href=address download=own>{name}</a> }
    };
    view! {
        <li class="source">
            <h2>{source.title.get(language).to_owned()}</h2>
            <p class="gaps">{source.marks.into_iter().map(|mark| view! { <span class="guess">{t(mark_phrase(mark))}</span> }).collect_view()}</p>
            <p>{source.about.get(language).to_owned()}</p>
            <p class="soft">{source.by.get(language).to_owned()} {source.url.map(|url| {
                let shown = url.clone();
                view! { " " <a href=url rel="noreferrer" target="_blank">{shown}<span class="visually-hidden">" "{t("new-tab")}</span></a> }
            })}</p>
            <p class="soft">{licence} " " {checked}</p>
            <p class="gaps">{source.files.into_iter().map(link).collect_view()}</p>
        </li>
    }
}

const fn mark_phrase(mark: Mark) -> &'static str {
    match mark {
        Mark::Unofficial => "source-unofficial",
        Mark::Estimates => "source-estimates",
        Mark::Proposals => "source-proposals",
        Mark::Invented => "source-invented",
        Mark::Partial => "source-partial",
        Mark::ToCheck => "source-to-check",
        Mark::Ours => "source-ours",
    }
}
