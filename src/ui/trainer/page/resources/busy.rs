//! When a trainer is busy by a calendar file: half days and nothing else, shown, and taken away again.

use leptos::prelude::*;

use crate::app::trainer::{Event, Supply};
use crate::base::TrainerId;
use crate::i18n::{date, whole};
use crate::timetable::{Span, Trainer};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::span_words;
use crate::ui::widget::{FileDrop, drawn, focus, t};

/// What the calendars of a trainer take of the half days, and a place for one more.
#[component]
pub(super) fn BusyTimes(
    /// The trainer.
    trainer: Memo<Option<Trainer>>,
) -> impl IntoView {
    let store = Store::get();
    let calendars = Memo::new(move |_| trainer.get().map(|trainer| trainer.busy).unwrap_or_default());
    let take = move |(name, bytes)| {
        if let Some(trainer) = trainer.get_untracked() {
            store.tell(Event::CalendarCame(trainer.id, name, bytes));
        }
    };
    let remove = move |place: usize| {
        if let Some(mut trainer) = trainer.get_untracked().filter(|trainer| place < trainer.busy.len()) {
            trainer.busy.remove(place);
            store.supply(Supply::Trainer(trainer));
            focus("#busy-file");
        }
    };
    let line = move |(place, spans): (usize, Vec<Span>)| {
        let words = calendar_words(store, &spans);
        let label = store.text_with("spans-remove-of", &[("what", words.clone().into())]);
        let days = spans.into_iter().map(|span| view! { <li>{span_words(store, span)}</li> }).collect_view();
        view! {
            <li>
                {words}" "<button type="button" class="btn btn-link" aria-label=label on:click=move |_| remove(place)>{t("busy-remove")}</button>
                <details class="more"><summary><span>{t("busy-show")}</span></summary><ul class="spans-list">{days}</ul></details>
            </li>
        }
    };
    let list = move || {
        let calendars = calendars.get();
        (!calendars.is_empty()).then(|| view! { <ul class="busy-list plain-list">{calendars.into_iter().enumerate().map(line).collect_view()}</ul> })
    };
    let id = Memo::new(move |_| trainer.get().map(|trainer| trainer.id));
    view! {
        <fieldset class="week-field busy-field">
            <legend class="field-label">{t("busy-title")}</legend>
            <p class="soft small">{t("busy-hint")}</p>
            <div role="status">{drawn(move || id.get().and_then(|id| told(store, &id)))}</div>
            {drawn(list)}
            <FileDrop id="busy-file" label="busy-choose" hint="busy-drop" accept=".ics,text/calendar" on_file=Callback::new(take) />
        </fieldset>
    }
}

/// What came of the calendar that was read last, where it was this trainer's.
fn told(store: Store, id: &TrainerId) -> Option<AnyView> {
    let read = store.with(|state| state.calendar.clone()).filter(|read| read.trainer == *id)?;
    let words = store.phrases(|phrases| read.words(phrases));
    let mut unread = store.phrases(|phrases| read.unread_words(phrases)).into_iter();
    let first = unread.next();
    let rest: Vec<_> = unread.map(|words| view! { <li>{words}</li> }).collect();
    let class = if read.is_good() && first.is_none() { "busy-told" } else { "busy-told busy-troubled" };
    Some(
        view! {
            <div class=class>
                <p>{words}</p>
                {first.map(|first| view! { <p>{first}</p><ul class="spans-list">{rest}</ul> })}
            </div>
        }
        .into_any(),
    )
}

/// A calendar in words: how many half days of courses it takes, from which day to which.
fn calendar_words(store: Store, spans: &[Span]) -> String {
    let open = store.with(|state| state.resources().calendar.open());
    let taken = open.iter().filter(|open| spans.iter().any(|span| span.has(open.session))).count() as u32;
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else { return String::new() };
    store.text_with(
        "busy-set",
        &[
            ("count", taken.into()),
            ("shown", whole(store.language(), taken).into()),
            ("from", date(first.from.day).into()),
            ("to", date(last.to.day).into()),
        ],
    )
}
