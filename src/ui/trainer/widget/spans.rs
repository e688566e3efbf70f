//! When something cannot be had: spans of days, to be added and taken away.

use leptos::prelude::*;

use super::{DaysForm, half};
use crate::i18n::date;
use crate::timetable::Span;
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// The spans, and a form for one more of whole days.
#[component]
pub fn Spans(
    /// Beginning of the ids.
    #[prop(into)]
    id: String,
    /// Phrase of the heading.
    legend: &'static str,
    /// The spans.
    value: Signal<Vec<Span>>,
    /// Takes in what they are then.
    on_change: Callback<Vec<Span>>,
) -> impl IntoView {
    let store = Store::get();
    let form = DaysForm::new(id);
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some([from, to]) = form.read() else { return };
        let span = Span::days(from, to);
        let mut spans = value.get_untracked();
        if !spans.contains(&span) {
            spans.push(span);
            spans.sort_unstable();
        }
        on_change.run(spans);
        form.clear();
    };
    let list = move || {
        let line = |span: Span| {
            let words = span_words(store, span);
            let label = store.text_with("spans-remove-of", &[("what", words.clone().into())]);
            let remove = move |_| {
                on_change.run(value.get_untracked().into_iter().filter(|other| *other != span).collect());
                form.focus();
            };
            view! { <li>{words}" "<button type="button" class="btn btn-link" aria-label=label on:click=remove>{t("res-remove")}</button></li> }
        };
        let spans = value.get();
        (!spans.is_empty()).then(|| view! { <ul class="spans-list">{spans.into_iter().map(line).collect_view()}</ul> })
    };
    view! {
        <fieldset class="week-field">
            <legend class="field-label">{t(legend)}</legend>
            {drawn(list)}
            <form class="spans-add" novalidate on:submit=add>
                {form.fields()}
                <button type="submit" class="btn btn-outline-primary">{t("spans-add")}</button>
            </form>
            {form.told()}
        </fieldset>
    }
}

/// A span in words: a day, days, or half days.
pub fn span_words(store: Store, span: Span) -> String {
    let whole = span == Span::days(span.from.day, span.to.day);
    let end = |session: crate::timetable::Session| {
        if whole { date(session.day) } else { format!("{} ({})", date(session.day), half(store, session.half)) }
    };
    if span.from.day == span.to.day && (whole || span.from.half == span.to.half) {
        return end(span.from);
    }
    store.text_with("spans-days", &[("from", end(span.from).into()), ("to", end(span.to).into())])
}
