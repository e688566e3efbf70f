//! A week of editions: a column a day, a row a half day. An edition is moved by arrow keys or by drag.

use leptos::prelude::*;

use super::Desk;
use crate::app::trainer::{Change, Event, Move, State, Step};
use crate::base::Day;
use crate::i18n::{date, whole};
use crate::timetable::{Edition, EditionId, HalfDay, Session, Shut, Weekday};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{course_title, half, months_day, room_title, shut, trainer_title, weekday};
use crate::ui::widget::{drawn, focus, t};

/// How an edition that is dragged is told: its number, and which of its half days it is.
const CARRIED: &str = "text/plain";

/// A week.
#[component]
pub(super) fn Week() -> impl IntoView {
    let store = Store::get();
    let desk = Desk::get();
    let count = store.memo(weeks);
    let week = Memo::new(move |_| desk.week.get().min(count.get().saturating_sub(1)));
    let turn = move |by: i32| {
        let to = week.get_untracked().saturating_add_signed(by);
        desk.week.set(to.min(count.get_untracked().saturating_sub(1)));
    };
    let seen =
        store.memo(|state| (state.desk.work.plan.clone(), state.resources().calendar.clone(), state.clashes.clone()));
    let options = move || {
        seen.track();
        let now = week.get();
        let option = |number: u32| {
            let (days, editions) = store.with(|state| (days(state, number), held_in(state, number)));
            let [from, to] =
                [days.first(), days.last()].map(|day| day.copied().flatten().map(date).unwrap_or_default());
            let words = store.text_with(
                "plan-week-of",
                &[
                    ("from", from.into()),
                    ("to", to.into()),
                    ("count", editions.into()),
                    ("shown", whole(store.language(), editions).into()),
                ],
            );
            view! { <option value=number.to_string() selected=number == now>{words}</option> }
        };
        (0..count.get()).map(option).collect_view()
    };
    view! {
        <div class="week-nav">
            <button type="button" class="btn btn-outline-primary" on:click=move |_| turn(-1)><span aria-hidden="true">"‹ "</span>{t("plan-week-before")}</button>
            <label class="visually-hidden" for="week">{t("plan-week")}</label>
            <select id="week" class="control" prop:value=move || week.get().to_string() on:change=move |event| {
                if let Ok(number) = event_target_value(&event).parse() {
                    desk.week.set(number);
                }
            }>{drawn(options)}</select>
            <button type="button" class="btn btn-outline-primary" on:click=move |_| turn(1)>{t("plan-week-after")}<span aria-hidden="true">" ›"</span></button>
        </div>
        <p class="field-hint" id="move-hint">{t("plan-move-hint")}</p>
        {drawn(move || {
            seen.track();
            grid(store, week.get())
        })}
    }
}

/// How many weeks the calendar touches.
fn weeks(state: &State) -> u32 {
    let calendar = &state.resources().calendar;
    let days = calendar.to.number() - calendar.from.number() + Weekday::of(calendar.from) as i32;
    u32::try_from(days.div_euclid(7)).unwrap_or(0) + 1
}

/// The days of a week on which something is held at all; `None` for one before the calendar begins.
fn days(state: &State, week: u32) -> Vec<Option<Day>> {
    let calendar = &state.resources().calendar;
    let offset = Weekday::of(calendar.from) as u32;
    let day =
        |weekday: &Weekday| (7 * week + *weekday as u32).checked_sub(offset).map(|days| calendar.from.after(days));
    Weekday::ALL.iter().filter(|weekday| calendar.weekdays.contains(weekday)).map(day).collect()
}

/// Editions that are held in a week.
fn held_in(state: &State, week: u32) -> u32 {
    let days = days(state, week);
    let there = |edition: &&Edition| edition.sessions.iter().any(|session| days.contains(&Some(session.day)));
    state.plan().editions.iter().filter(there).count() as u32
}

/// The grid of a week.
fn grid(store: Store, week: u32) -> AnyView {
    let (days, halves) = store.with(|state| {
        let halves: Vec<HalfDay> = state.resources().calendar.hours.iter().map(|hours| hours.half).collect();
        (days(state, week), halves)
    });
    let head = |day: &Option<Day>| {
        let words = day.map(|day| {
            let (month, number) = day.month_and_day();
            format!("{} {}", weekday(store, Weekday::of(day), true), months_day(month, number))
        });
        view! { <th scope="col">{words.unwrap_or_default()}</th> }
    };
    let row = |of: HalfDay| {
        let cells = days.iter().map(|day| cell(store, *day, of)).collect_view();
        view! { <tr><th scope="row">{half(store, of)}</th>{cells}</tr> }
    };
    view! {
        <table class="week">
            <caption class="visually-hidden">{t("plan-week")}</caption>
            <thead><tr><td></td>{days.iter().map(head).collect_view()}</tr></thead>
            <tbody>{halves.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// A half day: what is held then, or why nothing can be.
fn cell(store: Store, day: Option<Day>, of: HalfDay) -> AnyView {
    let Some(day) = day else { return view! { <td class="week-cell week-closed"></td> }.into_any() };
    let session = Session { day, half: of };
    let (closed, held) = store.with(|state| {
        let held = state.plan().editions.iter().filter_map(|edition| {
            let place = edition.sessions.iter().position(|own| *own == session)?;
            Some((edition.clone(), place))
        });
        (state.resources().calendar.shut(session), held.collect::<Vec<_>>())
    });
    let over = RwSignal::new(false);
    let dropped = move |event: web_sys::DragEvent| {
        event.prevent_default();
        over.set(false);
        let carried = event.data_transfer().and_then(|data| data.get_data(CARRIED).ok()).unwrap_or_default();
        let mut numbers = carried.split(' ').map(str::parse::<u32>);
        if let (Some(Ok(id)), Some(Ok(place))) = (numbers.next(), numbers.next()) {
            let id = EditionId(id);
            store.tell(Event::Changed(Change::Plan(Move::Put(id, place as usize, session))));
            focus(&format!("#edition-{id}-{place}"));
        }
    };
    let (month, number) = day.month_and_day();
    let heading =
        format!("{} {}, {}", weekday(store, Weekday::of(day), true), months_day(month, number), half(store, of));
    let why = closed.filter(|why| *why != Shut::Outside || held.is_empty()).map(|why| {
        let words = if why == Shut::Outside { String::new() } else { shut(store, why) };
        view! { <p class="week-why">{words}</p> }
    });
    let class = if closed.is_some() { "week-cell week-closed" } else { "week-cell" };
    let none = held.is_empty() && closed.is_none();
    let cards = held.into_iter().map(|(edition, place)| card(store, &edition, place)).collect_view();
    view! {
        <td
            class=class
            class:week-over=over
            class:week-none=none
            data-head=heading
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >{why}{cards}</td>
    }
    .into_any()
}

/// A half day of an edition.
fn card(store: Store, edition: &Edition, place: usize) -> AnyView {
    let desk = Desk::get();
    let language = store.language();
    let (id, locked, taken, of) = (edition.id, edition.locked, edition.taken(), edition.sessions.len());
    let (title, room, trainer, hue, clashes) = store.with(|state| {
        let room = edition.room.as_ref().map(|room| room_title(state, language, room));
        let clash = state.clashes.iter().any(|clash| clash.editions().contains(&id) && !clash.is_mild());
        let title = course_title(state, language, &edition.course);
        (title, room, trainer_title(state, language, &edition.trainer), hue(state, edition), clash)
    });
    let room = room.unwrap_or_else(|| store.text("plan-online"));
    let part = (of > 1).then(|| {
        let [place, of] = [place + 1, of].map(|number| whole(language, number as u32));
        store.text_with("plan-part", &[("place", place.into()), ("of", of.into())])
    });
    let facts = [Some(store.phrases(|phrases| phrases.count("plan-seats", taken))), part]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let keyed = move |event: web_sys::KeyboardEvent| {
        let step = match (event.key().as_str(), event.shift_key()) {
            ("ArrowRight", false) => Step::Day(true),
            ("ArrowLeft", false) => Step::Day(false),
            ("ArrowRight", true) => Step::Week(true),
            ("ArrowLeft", true) => Step::Week(false),
            ("ArrowUp", _) => Step::Half(HalfDay::Morning),
            ("ArrowDown", _) => Step::Half(HalfDay::Afternoon),
            _ => return,
        };
        event.prevent_default();
        step_to(store, desk, id, place, step);
    };
    view! {
        <button
            type="button"
            class=format!("edition-card {hue}")
            class:edition-clash=clashes
            class:edition-locked=locked
            id=format!("edition-{id}-{place}")
            draggable="true"
            aria-describedby="move-hint"
            aria-pressed=move || (desk.opened.get() == Some(id)).to_string()
            on:click=move |_| desk.open(id)
            on:keydown=keyed
            on:dragstart=move |event: web_sys::DragEvent| {
                if let Some(data) = event.data_transfer() {
                    let _ = data.set_data(CARRIED, &format!("{id} {place}"));
                }
            }
        >
            <span class="card-title">{title}</span>
            <span class="card-fact">{room}</span>
            <span class="card-fact">{trainer}</span>
            <span class="card-fact">{facts.join(" · ")}</span>
            {locked.then(|| view! { <span class="card-mark">{t("plan-locked")}</span> })}
            {clashes.then(|| view! { <span class="card-mark card-warn">{t("plan-clash")}</span> })}
        </button>
    }
    .into_any()
}

/// Moves an edition a step, and keeps the focus with it.
pub(super) fn step_to(store: Store, desk: Desk, id: EditionId, place: usize, step: Step) {
    store.tell(Event::Changed(Change::Plan(Move::Stepped(id, step))));
    desk.find(store, id, place);
}

/// The colour of the area that a course serves first.
fn hue(state: &State, edition: &Edition) -> &'static str {
    let course = state.content.catalogue.course(&edition.course);
    let score = course.and_then(|course| course.effects.first()).map_or("", |effect| effect.score.as_str());
    match score.chars().next() {
        Some('1') => "hue-1",
        Some('2') => "hue-2",
        Some('3') => "hue-3",
        Some('4') => "hue-4",
        Some('5') => "hue-5",
        _ => "hue-ai",
    }
}
