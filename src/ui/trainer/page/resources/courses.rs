//! Courses: which are held, for how many, where and in which rhythm.

use leptos::prelude::*;

use super::{heads, row_actions, row_more};
use crate::app::trainer::Supply;
use crate::app::trainer::typed::{self, Ends, LONGEST};
use crate::timetable::{EditionSize, MOST_SEATS, MOST_SESSIONS, Rhythm, Setting};
use crate::training::Mode;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{
    Choice, Field, Kind, Take, cell, cell_choice, cell_tick, cents_typed, course_title, take_end, unheld,
};
use crate::ui::widget::{drawn, t};

/// Sizes of a course that is held from now on.
const LEAST: u32 = 8;
const MOST: u32 = 20;

/// Greatest weight of a seat.
const HEAVIEST: u32 = 100;

/// Settings with their phrases.
const SETTINGS: [(Setting, &str); 3] =
    [(Setting::Online, "setting-online"), (Setting::Room, "setting-room"), (Setting::Computers, "setting-computers")];

/// The part of the page.
#[component]
pub(super) fn Courses() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| state.demand().courses.len());
    let opened = RwSignal::new(None);
    view! {
        {drawn(move || if count.get() == 0 {
            view! { <p>{t("plan-no-need")}</p> }.into_any()
        } else {
            view! {
                <table class="table stacked sheet" id="courses">
                    <caption class="visually-hidden">{t("res-courses")}</caption>
                    {heads(&["need-course", "res-held", "res-least", "res-most", "res-setting", "res-weight"])}
                    {(0..count.get()).map(|place| view! { <Row place opened /> }).collect_view()}
                </table>
            }
            .into_any()
        })}
    }
}

/// A course.
#[component]
fn Row(place: usize, opened: RwSignal<Option<usize>>) -> impl IntoView {
    let store = Store::get();
    let course = store.memo(move |state| state.demand().courses.get(place).cloned());
    let size =
        store.memo(move |state| state.demand().courses.get(place).and_then(|id| state.resources().size(id)).cloned());
    let change = move |alter: &dyn Fn(&mut EditionSize)| {
        if let Some(mut size) = size.get_untracked() {
            alter(&mut size);
            store.supply(Supply::Size(size));
        }
    };
    let title = Signal::derive(move || {
        course.get().map(|id| store.with(|state| course_title(state, store.language(), &id))).unwrap_or_default()
    });
    let facts = move || {
        let id = course.get()?;
        store.with(|state| {
            let course = state.content.catalogue.course(&id)?;
            let (mode, time) =
                store.phrases(|phrases| (phrases.mode(course.mode), phrases.duration(course.hours.minutes())));
            let wrong = state.basis().unheld(&id).filter(|_| state.resources().size(&id).is_some());
            let wrong = wrong.map(|why| unheld(store, why));
            Some((format!("{mode}, {time}"), wrong))
        })
    };
    let about = move || {
        let (facts, wrong) = facts().unwrap_or_default();
        view! { <span class="soft small block">{facts}</span>{wrong.map(|wrong| view! { <span class="group-warn small block">{wrong}</span> })} }
    };
    let held = Signal::derive(move || size.get().is_some());
    let hold = move |on: bool| {
        let Some(id) = course.get_untracked() else { return };
        if !on {
            return store.supply(Supply::SizeRemoved(id));
        }
        let alone = store.peek(|state| {
            let course = state.content.catalogue.course(&id)?;
            (course.mode == Mode::SelfPaced).then(|| course.hours.minutes())
        });
        store.supply(Supply::Size(EditionSize { accompanied: alone, ..EditionSize::new(id, LEAST, MOST) }));
    };
    let of = move |read: fn(&EditionSize) -> String| {
        Signal::derive(move || size.get().as_ref().map(read).unwrap_or_default())
    };
    let settings = Signal::derive(move || {
        SETTINGS.iter().map(|(_, name)| ((*name).to_owned(), store.text(name))).collect::<Vec<Choice>>()
    });
    let setting = Signal::derive(move || {
        let now = store.with(|state| {
            let size = size.get()?;
            let course = state.content.catalogue.course(&size.course)?;
            Some(size.setting(course))
        });
        SETTINGS.iter().find(|(one, _)| Some(*one) == now).map(|(_, name)| (*name).to_owned()).unwrap_or_default()
    });
    let ends = StoredValue::new(Ends::default());
    let end = move |end: usize| {
        move |text: String| {
            let Some(now) = size.get_untracked() else { return Ok(()) };
            let typed = typed::whole(&text, 1, MOST_SEATS);
            let taken = take_end(ends, [now.least, now.most], end, typed, typed::least_and_most);
            taken.map(|[least, most]| store.supply(Supply::Size(EditionSize { least, most, ..now })))
        }
    };
    let cells = move || {
        if !held.get() {
            return view! { <td colspan="4" class="soft">{t("res-not-held")}</td><td></td> }.into_any();
        }
        view! {
            {cell(Kind::Number, "res-least", title, of(|size| size.least.to_string()), end(0))}
            {cell(Kind::Number, "res-most", title, of(|size| size.most.to_string()), end(1))}
            {cell_choice("res-setting", title, settings, setting, move |name| {
                let chosen = SETTINGS.iter().find(|(_, own)| *own == name).map(|(one, _)| *one);
                change(&move |size| size.setting = chosen);
            })}
            {cell(Kind::Number, "res-weight", title, of(|size| size.weight.to_string()), move |text| {
                let weight = typed::whole(&text, 1, HEAVIEST)?;
                change(&move |size| size.weight = weight);
                Ok(())
            })}
            {row_actions(place, title, opened, None)}
        }
        .into_any()
    };
    let more = move || view! { <More place size=size title /> }.into_any();
    view! {
        <tbody>
            <tr>
                <th scope="row">{drawn(move || title.get())}{drawn(about)}</th>
                {cell_tick("res-held", title, held, hold)}
                {drawn(cells)}
            </tr>
            {row_more(place, 7, opened, more)}
        </tbody>
    }
}

/// Rhythm, half days and cost of a course.
#[component]
fn More(place: usize, size: Memo<Option<EditionSize>>, title: Signal<String>) -> impl IntoView {
    let store = Store::get();
    let change = move |alter: &dyn Fn(&mut EditionSize)| {
        if let Some(mut size) = size.get_untracked() {
            alter(&mut size);
            store.supply(Supply::Size(size));
        }
    };
    let alone = move || {
        size.get().is_some_and(|size| {
            store.with(|state| {
                state.content.catalogue.course(&size.course).is_some_and(|course| course.mode == Mode::SelfPaced)
            })
        })
    };
    let weekly = Memo::new(move |_| size.get().is_none_or(|size| size.rhythm == Rhythm::Weekly));
    let number = |value: Option<u32>| value.map(|number| number.to_string()).unwrap_or_default();
    let field = move |name: &'static str,
                      label: &'static str,
                      hint: &'static str,
                      kind: Kind,
                      value: Signal<String>,
                      take: Take| {
        view! { <Field id=format!("{name}-{place}") label hint kind value take /> }
    };
    let costs = move |set: fn(&mut EditionSize, u32)| {
        Callback::new(move |text: String| {
            let cents = typed::cost(store.language(), &text)?;
            change(&move |size| set(size, cents));
            Ok(())
        })
    };
    let whole = move |most: u32, set: fn(&mut EditionSize, Option<u32>)| {
        Callback::new(move |text: String| {
            let number = typed::or_none(&text, |text| typed::whole(text, 1, most))?;
            change(&move |size| set(size, number));
            Ok(())
        })
    };
    let cents = move |read: fn(&EditionSize) -> u32| {
        Signal::derive(move || cents_typed(store.language(), size.get().as_ref().map_or(0, read)))
    };
    let rhythm = move |value: Rhythm, label: &'static str| {
        let is = move || weekly.get() == (value == Rhythm::Weekly);
        view! {
            <label class="pick"><input type="radio" name=format!("rhythm-{place}") prop:checked=is on:change=move |_| change(&move |size| size.rhythm = value) /><span>{t(label)}</span></label>
        }
    };
    view! {
        <fieldset class="week-field">
            <legend class="field-label">{t("res-rhythm")}<span class="visually-hidden">": "{move || title.get()}</span></legend>
            {rhythm(Rhythm::Weekly, "res-weekly")}
            {rhythm(Rhythm::Consecutive, "res-consecutive")}
        </fieldset>
        <div class="more-fields">
            {field("sessions", "res-sessions", "res-sessions-hint", Kind::Number, Signal::derive(move || number(size.get().and_then(|size| size.sessions))), whole(MOST_SESSIONS, |size, sessions| size.sessions = sessions))}
            {drawn(move || alone().then(|| field("accompanied", "res-accompanied", "res-accompanied-hint", Kind::Number, Signal::derive(move || number(size.get().and_then(|size| size.accompanied))), whole(LONGEST, |size, minutes| size.accompanied = minutes))))}
            {field("cost", "res-cost-edition", "res-cost-edition-hint", Kind::Amount, cents(|size| size.cents), costs(|size, cents| size.cents = cents))}
            {field("seat", "res-cost-seat", "res-cost-seat-hint", Kind::Amount, cents(|size| size.seat_cents), costs(|size, cents| size.seat_cents = cents))}
        </div>
    }
}
