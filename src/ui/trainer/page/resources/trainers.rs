//! Trainers: letters, never names.

use leptos::prelude::*;

use super::busy::BusyTimes;
use super::{fresh, heads, retitled, row_actions, row_more};
use crate::app::trainer::Supply;
use crate::app::trainer::typed;
use crate::base::{Bilingual, CourseId, TrainerId};
use crate::i18n::whole;
use crate::timetable::{LONGEST_CALENDAR, Trainer, Week};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{Kind, Spans, WeekTicks, cell, cents_typed, course_title};
use crate::ui::widget::{drawn, focus, t};

/// Half days of the longest calendar.
const MOST_HALF_DAYS: u32 = 2 * (LONGEST_CALENDAR + 1);

/// The part of the page.
#[component]
pub(super) fn Trainers() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| state.resources().trainers.len());
    let opened = RwSignal::new(None);
    let add = move |_| {
        let (id, number) = store.peek(|state| {
            let trainers = &state.resources().trainers;
            let taken = |name: &str| trainers.iter().any(|trainer| trainer.id.as_str() == name);
            (TrainerId::new(&fresh("trainer", taken)), trainers.len())
        });
        let Ok(id) = id else { return };
        let letter = letter(number);
        let title =
            |phrases: &crate::i18n::Phrases| phrases.with("res-trainer-new", &[("letter", letter.clone().into())]);
        let both = store.peek(|state| {
            let say = |language| state.texts.get(&language).map(|phrases| title(phrases));
            let here = store.phrases(title);
            let own = |language| say(language).unwrap_or_else(|| here.clone());
            Bilingual { it: own(crate::base::Language::Italian), en: own(crate::base::Language::English) }
        });
        let free = store.peek(|state| state.resources().calendar.week());
        store.supply(Supply::Trainer(Trainer {
            id,
            title: both,
            courses: Vec::new(),
            free,
            away: Vec::new(),
            busy: Vec::new(),
            most: None,
            cents: 0,
        }));
        opened.set(Some(number));
        focus("#trainers tbody:last-of-type input");
    };
    view! {
        {drawn(move || (count.get() == 0).then(|| view! { <p class="soft">{t("res-trainers-none")}</p> }))}
        {drawn(move || (count.get() > 0).then(|| view! {
            <table class="table stacked sheet" id="trainers">
                <caption class="visually-hidden">{t("res-trainers")}</caption>
                {heads(&["res-letter", "res-gives", "res-most-half-days", "res-cost-half"])}
                {(0..count.get()).map(|place| view! { <Row place opened /> }).collect_view()}
            </table>
        }))}
        <button type="button" id="add-trainer" class="btn btn-outline-primary" on:click=add>{t("res-add-trainer")}</button>
    }
}

/// The letters of a trainer: A to Z, then AA and so on.
fn letter(number: usize) -> String {
    let own = char::from(b'A' + (number % 26) as u8);
    if number < 26 { own.to_string() } else { format!("{}{own}", letter(number / 26 - 1)) }
}

/// A trainer.
#[component]
fn Row(place: usize, opened: RwSignal<Option<usize>>) -> impl IntoView {
    let store = Store::get();
    let trainer = store.memo(move |state| state.resources().trainers.get(place).cloned());
    let change = move |alter: &dyn Fn(&mut Trainer)| {
        if let Some(mut trainer) = trainer.get_untracked() {
            alter(&mut trainer);
            store.supply(Supply::Trainer(trainer));
        }
    };
    let title = Signal::derive(move || {
        trainer.get().map(|trainer| trainer.title.get(store.language()).to_owned()).unwrap_or_default()
    });
    let most = Signal::derive(move || {
        trainer.get().and_then(|trainer| trainer.most).map(|most| most.to_string()).unwrap_or_default()
    });
    let cost = Signal::derive(move || cents_typed(store.language(), trainer.get().map_or(0, |trainer| trainer.cents)));
    let gives = store.memo(move |state| {
        let courses = state.resources().trainers.get(place).map(|trainer| &trainer.courses);
        courses.map_or(0, |own| state.demand().courses.iter().filter(|course| own.contains(course)).count() as u32)
    });
    let offered = store.memo(|state| state.demand().courses.len() as u32);
    let given = move || {
        let [own, all] = [gives.get(), offered.get()].map(|number| whole(store.language(), number));
        store.text_with("res-gives-of", &[("own", own.into()), ("all", all.into())])
    };
    let remove = move || {
        if let Some(trainer) = trainer.get_untracked() {
            store.supply(Supply::TrainerRemoved(trainer.id));
            focus("#add-trainer");
        }
    };
    let more = move || {
        let courses = store.peek(|state| state.demand().courses.clone());
        let tick = move |course: CourseId| {
            let (own, name) = (course.clone(), course.clone());
            let given = move || trainer.get().is_some_and(|trainer| trainer.courses.contains(&own));
            let set = move |event: web_sys::Event| {
                let on = event_target_checked(&event);
                change(&|trainer| {
                    trainer.courses.retain(|other| *other != course);
                    if on {
                        trainer.courses.push(course.clone());
                    }
                });
            };
            let title = move || store.with(|state| course_title(state, store.language(), &name));
            view! { <label class="tick"><input type="checkbox" prop:checked=given on:change=set /><span>{drawn(title)}</span></label> }
        };
        view! {
            <fieldset class="week-field">
                <legend class="field-label">{t("res-gives")}</legend>
                <div class="tick-grid">{courses.into_iter().map(tick).collect_view()}</div>
            </fieldset>
            <WeekTicks legend="res-free-trainer" value=Signal::derive(move || trainer.get().map_or(Week::NONE, |trainer| trainer.free)) on_change=Callback::new(move |week| change(&move |trainer| trainer.free = week)) />
            <Spans id=format!("trainer-{place}") legend="res-away-trainer" value=Signal::derive(move || trainer.get().map(|trainer| trainer.away).unwrap_or_default()) on_change=Callback::new(move |spans: Vec<_>| change(&move |trainer| trainer.away.clone_from(&spans))) />
            <BusyTimes trainer />
        }
        .into_any()
    };
    view! {
        <tbody>
            <tr>
                {cell(Kind::Words, "res-letter", title, title, move |text| {
                    let (language, text) = (store.language(), typed::name(&text)?);
                    change(&|trainer| trainer.title = retitled(&trainer.title, language, text));
                    Ok(())
                })}
                <td data-head=t("res-gives")>{drawn(given)}</td>
                {cell(Kind::Number, "res-most-half-days", title, most, move |text| {
                    let most = typed::or_none(&text, |text| typed::whole(text, 0, MOST_HALF_DAYS))?;
                    change(&move |trainer| trainer.most = most);
                    Ok(())
                })}
                {cell(Kind::Amount, "res-cost-half", title, cost, move |text| {
                    let cents = typed::cost(store.language(), &text)?;
                    change(&move |trainer| trainer.cents = cents);
                    Ok(())
                })}
                {row_actions(place, title, opened, Some(Box::new(remove)))}
            </tr>
            {row_more(place, 5, opened, more)}
        </tbody>
    }
}
