//! When something cannot be had: spans of days, to be added and taken away.

use leptos::prelude::*;

use super::half;
use crate::base::Day;
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
    let [from_id, to_id] = [format!("{id}-from"), id + "-to"];
    let [from, to] = [RwSignal::new(String::new()), RwSignal::new(String::new())];
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let days = [from, to].map(|day| Day::read(&day.get_untracked()));
        let span = match days {
            [Some(one), Some(other)] => Span::days(one.min(other), one.max(other)),
            [Some(day), None] | [None, Some(day)] => Span::days(day, day),
            [None, None] => return,
        };
        let mut spans = value.get_untracked();
        if !spans.contains(&span) {
            spans.push(span);
            spans.sort_unstable();
        }
        on_change.run(spans);
        from.set(String::new());
        to.set(String::new());
    };
    let list = move || {
        let line = |span: Span| {
            let words = span_words(store, span);
            let label = store.text_with("spans-remove-of", &[("what", words.clone().into())]);
            let remove = move |_| {
                on_change.run(value.get_untracked().into_iter().filter(|other| *other != span).collect());
            };
            view! { <li>{words}" "<button type="button" class="btn btn-link" aria-label=label on:click=remove>{t("res-remove")}</button></li> }
        };
        let spans = value.get();
        (!spans.is_empty()).then(|| view! { <ul class="spans-list">{spans.into_iter().map(line).collect_view()}</ul> })
    };
    let field = |id: String, label: &'static str, value: RwSignal<String>| {
        view! {
            <div>
                <label class="field-hint" for=id.clone()>{t(label)}</label>
                <input type="date" class="control control-day" id=id prop:value=value on:input=move |event| value.set(event_target_value(&event)) />
            </div>
        }
    };
    view! {
        <fieldset class="week-field">
            <legend class="field-label">{t(legend)}</legend>
            {drawn(list)}
            <form class="spans-add" on:submit=add>
                {field(from_id, "spans-from", from)}
                {field(to_id, "spans-to", to)}
                <button type="submit" class="btn btn-outline-primary">{t("spans-add")}</button>
            </form>
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
