//! What cannot be in the plan, each with its cause and the way to it.

use leptos::prelude::*;

use super::Desk;
use crate::timetable::{Clash, EditionId};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{clash_words, course_title};
use crate::ui::widget::{drawn, focus, t};

/// How many are shown at first.
const FIRST: usize = 8;

/// The list.
#[component]
pub(super) fn Clashes() -> impl IntoView {
    let store = Store::get();
    let clashes = store.memo(|state| state.clashes.clone());
    let all = RwSignal::new(false);
    let title = move || {
        let count = clashes.with(|clashes| clashes.len() as u32);
        if count == 0 {
            return store.text("plan-no-clashes");
        }
        store.phrases(|phrases| phrases.count("plan-clashes", count))
    };
    let list = move || {
        let clashes = clashes.get();
        if clashes.is_empty() {
            return ().into_any();
        }
        let shown = if all.get() { clashes.len() } else { FIRST };
        let more = (clashes.len() > shown).then(|| {
            let show = move |_| {
                all.set(true);
                focus(&format!(".clashes .clash-list > :nth-child({}) button", FIRST + 1));
            };
            view! { <button type="button" class="btn btn-link" id="all-clashes" on:click=show>{t("plan-clashes-all")}</button> }
        });
        view! {
            <ul class="clash-list">{clashes.iter().take(shown).map(|clash| line(store, clash)).collect_view()}</ul>
            {more}
        }
        .into_any()
    };
    view! {
        <section class="part clashes" aria-labelledby="clashes-title" role="status">
            <h2 id="clashes-title">{drawn(title)}</h2>
            {drawn(list)}
        </section>
    }
}

/// A clash with the ways to its editions.
pub(super) fn line(store: Store, clash: &Clash) -> AnyView {
    let words = clash_words(store, clash);
    let mild = clash.is_mild();
    let ways = clash.editions().iter().take(6).map(|id| way(store, *id)).collect_view();
    view! {
        <li class=if mild { "clash clash-mild" } else { "clash" }>
            {mild.then(|| view! { <span class="chip">{t("clash-mild")}</span>" " })}
            {words}" "{ways}
        </li>
    }
    .into_any()
}

fn way(store: Store, id: EditionId) -> AnyView {
    let desk = Desk::get();
    let language = store.language();
    let title = store.with(|state| state.edition(id).map(|edition| course_title(state, language, &edition.course)));
    let label = store
        .text_with("plan-open-of", &[("number", id.to_string().into()), ("title", title.unwrap_or_default().into())]);
    let open = move |_| {
        if let Some(session) = store.peek(|state| state.edition(id)?.sessions.first().copied()) {
            desk.show(store, session);
        }
        desk.open(id);
    };
    view! { <button type="button" class="btn btn-link clash-way" aria-label=label on:click=open>{store.text_with("plan-number", &[("number", id.to_string().into())])}</button> }.into_any()
}
