//! Record: training done, from the catalogue or not, and the hours of each year.

mod form;

use leptos::prelude::*;

use crate::app::Event;
use crate::i18n::date;
use crate::training::{Learned, YEARLY, by_year};
use crate::ui::store::Store;
use crate::ui::undo::{Undo, UndoBar};
use crate::ui::widget::{drawn, t};
use form::{Editing, Form};

/// The page.
#[component]
pub fn Record() -> impl IntoView {
    let store = Store::get();
    Undo::provide();
    let editing = Editing::provide();
    let years = store.memo(|state| by_year(&state.person.learned));
    let some = Memo::new(move |_| !years.with(Vec::is_empty));
    let listed =
        move || years.get().into_iter().map(|(year, minutes)| view! { <Year year minutes editing /> }).collect_view();
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("page-record")}</h1>
                <p class="lead">{t("record-intro")}</p>
            </div>
            <ThisYear />
            <Form />
            <section class="part">
                <h2 id="noted" tabindex="-1">{t("record-list")}</h2>
                {drawn(move || if some.get() {
                    view! {
                        {listed}
                        <div class="actions screen-only">
                            <button type="button" id="record-table" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::LearnedTableWanted)>
                                {t("record-table")}
                            </button>
                            <a class="btn btn-outline-primary" href="#/print/record">{t("print-link")}</a>
                        </div>
                    }
                    .into_any()
                } else {
                    view! { <p>{t("record-empty")}" "<a href="#/path">{t("page-path")}</a></p> }.into_any()
                })}
            </section>
            <UndoBar />
        </div>
    }
}

/// The hours of the year that it is, beside what the directive provides for.
#[component]
fn ThisYear() -> impl IntoView {
    let store = Store::get();
    let sum = store.memo(|state| {
        let year = state.today.year();
        let of_year = by_year(&state.person.learned).into_iter().find(|(other, _)| *other == year);
        (year, of_year.map_or(0, |(_, minutes)| minutes))
    });
    let words = move || {
        let (year, minutes) = sum.get();
        store.phrases(|phrases| {
            let hours = phrases.duration(minutes).into();
            phrases.with("record-sum", &[("year", year.to_string().into()), ("hours", hours)])
        })
    };
    let name = move || store.text_with("record-bar", &[("year", sum.get().0.to_string().into())]);
    view! {
        <div class="year-sum">
            <p class="year-words num" role="status">{words}</p>
            <progress max=YEARLY value=move || sum.get().1.min(YEARLY).to_string() aria-label=name></progress>
            <p class="soft small">{t("record-goal")}</p>
        </div>
    }
}

/// A year with its sum and all that was noted in it, the latest first.
#[component]
fn Year(year: i32, minutes: u32, editing: Editing) -> impl IntoView {
    let store = Store::get();
    let rows = store.memo(move |state| {
        let of_year = state.person.learned.iter().enumerate().filter(|(_, learned)| learned.day.year() == year);
        of_year.map(|(place, learned)| (place, learned.clone())).rev().collect::<Vec<_>>()
    });
    let head = move || {
        store.phrases(|phrases| {
            let hours = phrases.duration(minutes).into();
            phrases.with("record-year", &[("year", year.to_string().into()), ("hours", hours)])
        })
    };
    view! {
        <h3 class="num">{head}</h3>
        <ul class="noted">
            {drawn(move || rows.get().into_iter().map(|(place, learned)| view! { <Noted place learned editing /> }).collect_view())}
        </ul>
    }
}

/// One piece of training.
#[component]
fn Noted(place: usize, learned: Learned, editing: Editing) -> impl IntoView {
    let (store, undo) = (Store::get(), Undo::get());
    let (day, minutes) = (learned.day, learned.minutes);
    let later = store.memo(move |state| day > state.today);
    let hours = move || store.phrases(|phrases| phrases.duration(minutes));
    let title = learned.title.clone();
    let of = {
        let title = title.clone();
        move || view! { <span class="visually-hidden">{format!(": {title}")}</span> }
    };
    let remove = {
        let learned = learned.clone();
        move |_| {
            let learned = learned.clone();
            store.tell(Event::LearnedRemoved(place));
            undo.offer("record-told-removed", learned.title.clone(), "noted", move || {
                store.tell(Event::LearnedAdded(learned.clone()));
            });
        }
    };
    let (provider, from_catalogue) = (learned.provider.clone(), learned.course.is_some());
    view! {
        <li class="noted-row">
            <p class="noted-day num">{date(day)}</p>
            <div>
                <p class="noted-title">{title}</p>
                {(!provider.is_empty()).then(|| view! { <p class="soft">{provider}</p> })}
                {from_catalogue.then(|| view! { <p class="soft small">{t("record-catalogue")}</p> })}
                {drawn(move || later.get().then(|| view! { <p class="course-note">{t("record-later")}</p> }))}
            </div>
            <p class="noted-hours num">{hours}</p>
            <div class="noted-actions screen-only">
                <button type="button" id=format!("change-{place}") class="btn btn-link" on:click=move |_| editing.begin(&learned)>
                    {t("record-change")}{of()}
                </button>
                <button type="button" id=format!("remove-{place}") class="btn btn-link" on:click=remove>{t("record-remove")}{of()}</button>
            </div>
        </li>
    }
}
