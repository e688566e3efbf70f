//! The edition that is open: when, where, by whom, for whom; locked, moved, taken away; and what is wrong with it.

use leptos::prelude::*;

use super::Desk;
use super::clashes::line;
use crate::app::trainer::typed;
use crate::app::trainer::{Change, Event, Given, Move, Page, Paper, State, Step};
use crate::base::{RoomId, TrainerId};
use crate::browser::moment;
use crate::i18n::{Value, whole};
use crate::timetable::{Edition, EditionId, GroupId, HalfDay, MOST_SEATS};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{
    Entry, Kind, course_title, group_title, group_title_at, room_title, session_words, trainer_title,
};
use crate::ui::widget::{drawn, focus, t};

/// The panel; empty while no edition is open.
#[component]
pub(super) fn Panel() -> impl IntoView {
    let store = Store::get();
    let desk = Desk::get();
    let there = Memo::new(move |_| desk.opened.get().filter(|id| store.with(|state| state.edition(*id).is_some())));
    view! {
        <aside class="edition-aside" id="edition" aria-label=t("edition-label")>
            {drawn(move || match there.get() {
                Some(id) => view! { <Opened id /> }.into_any(),
                None => view! { <p class="soft edition-hint">{t("edition-none")}</p> }.into_any(),
            })}
        </aside>
    }
}

fn change(store: Store, step: Move) {
    store.tell(Event::Changed(Change::Plan(step)));
}

/// An open edition.
#[component]
fn Opened(id: EditionId) -> impl IntoView {
    let store = Store::get();
    let desk = Desk::get();
    let edition = store.memo(move |state| state.edition(id).cloned());
    let title = move || {
        let course =
            store.with(|state| edition.get().map(|edition| course_title(state, store.language(), &edition.course)));
        course.unwrap_or_default()
    };
    let close = move |_| {
        desk.opened.set(None);
        if desk.listed.get_untracked() { focus(&format!("#listed-{id}")) } else { desk.find(store, id, 0) }
    };
    let remove = move |_| {
        change(store, Move::Removed(id));
        desk.opened.set(None);
        focus("#undo");
    };
    let sessions = move || {
        let line = |session| view! { <li>{session_words(store, session)}</li> };
        edition.get().map(
            |edition| view! { <ul class="plain-list">{edition.sessions.into_iter().map(line).collect_view()}</ul> },
        )
    };
    let step = move |step: Step, label: &'static str| {
        let go = move |_| {
            change(store, Move::Stepped(id, step));
            if let Some(session) = store.peek(|state| state.edition(id)?.sessions.first().copied()) {
                desk.show(store, session);
            }
        };
        view! { <button type="button" class="btn btn-outline-primary step-button" on:click=go>{t(label)}</button> }
    };
    let file = move |given: Given, label: &'static str| {
        view! { <button type="button" class="btn btn-link" on:click=move |_| store.tell(Event::FileWanted(given, moment()))>{t(label)}</button> }
    };
    let locked = Memo::new(move |_| edition.get().is_some_and(|edition| edition.locked));
    let clashes = store.memo(move |state| {
        state.clashes.iter().filter(|clash| clash.editions().contains(&id)).cloned().collect::<Vec<_>>()
    });
    let wrong = move || {
        let clashes = clashes.get();
        (!clashes.is_empty()).then(|| {
            view! {
                <div class="edition-wrong"><h3>{t("edition-wrong")}</h3><ul class="clash-list">{clashes.iter().map(|clash| line(store, clash)).collect_view()}</ul></div>
            }
        })
    };
    view! {
        <div class="plate edition-open">
            <div class="edition-head">
                <p class="soft small">{drawn(move || store.text_with("plan-number", &[("number", id.to_string().into())]))}</p>
                <button type="button" class="btn btn-link" on:click=close>{t("edition-close")}</button>
            </div>
            <h2 tabindex="-1">{drawn(title)}</h2>
            <div role="status">{drawn(wrong)}</div>
            <h3>{t("edition-when")}</h3>
            {drawn(sessions)}
            <div class="edition-steps" role="group" aria-label=t("edition-move")>
                {step(Step::Week(false), "edition-week-before")}
                {step(Step::Day(false), "edition-day-before")}
                {step(Step::Day(true), "edition-day-after")}
                {step(Step::Week(true), "edition-week-after")}
                {step(Step::Half(HalfDay::Morning), "edition-morning")}
                {step(Step::Half(HalfDay::Afternoon), "edition-afternoon")}
            </div>
            <Chosen id edition />
            <Seats id edition />
            <label class="tick">
                <input type="checkbox" id="locked" prop:checked=locked on:change=move |event| change(store, Move::Locked(id, event_target_checked(&event))) />
                <span>{t("edition-lock")}</span>
            </label>
            <h3>{t("edition-people")}</h3>
            <div class="actions">
                {file(Given::Invitation(id), "edition-invitation")}
                {file(Given::Register(id), "edition-register")}
                <a href=Page::Print(Paper::Registers(Some(id))).address()>{t("paper-register")}</a>
            </div>
            <button type="button" id="remove-edition" class="btn btn-outline-primary btn-grave" on:click=remove>{t("edition-remove")}</button>
        </div>
    }
}

/// Who gives it and where.
#[component]
fn Chosen(id: EditionId, edition: Memo<Option<Edition>>) -> impl IntoView {
    let store = Store::get();
    let trainers = move || {
        let language = store.language();
        let Some(edition) = edition.get() else { return Vec::new() };
        store.with(|state| {
            let mut list: Vec<(String, String)> = Vec::new();
            for can in [true, false] {
                let some = state
                    .resources()
                    .trainers
                    .iter()
                    .filter(|trainer| trainer.courses.contains(&edition.course) == can);
                list.extend(some.map(|trainer| {
                    let title = trainer.title.get(language).to_owned();
                    let title =
                        if can { title } else { store.text_with("edition-cannot", &[("trainer", title.into())]) };
                    (trainer.id.to_string(), title)
                }));
            }
            if !list.iter().any(|(own, _)| own == edition.trainer.as_str()) {
                list.push((edition.trainer.to_string(), trainer_title(state, language, &edition.trainer)));
            }
            list
        })
    };
    let rooms = move || {
        let language = store.language();
        let mut list = vec![(String::new(), store.text("plan-online"))];
        store.with(|state| {
            list.extend(state.resources().rooms.iter().map(|room| {
                let title = room.title.get(language);
                let seats = whole(language, room.seats);
                let words = store.text_with("edition-room", &[("room", title.into()), ("seats", seats.into())]);
                (room.id.to_string(), words)
            }));
            if let Some(room) = edition.get().and_then(|edition| edition.room)
                && !list.iter().any(|(own, _)| own == room.as_str())
            {
                list.push((room.to_string(), room_title(state, language, &room)));
            }
        });
        list
    };
    let options = |list: Vec<(String, String)>, chosen: String| {
        let option = |(name, title): (String, String)| {
            let selected = name == chosen;
            view! { <option value=name selected=selected>{title}</option> }
        };
        list.into_iter().map(option).collect_view()
    };
    let trainer = move || edition.get().map(|edition| edition.trainer.to_string()).unwrap_or_default();
    let room = move || edition.get().and_then(|edition| edition.room).map(|room| room.to_string()).unwrap_or_default();
    view! {
        <div class="field">
            <label class="field-label" for="edition-trainer">{t("edition-trainer")}</label>
            <select id="edition-trainer" class="control" prop:value=trainer on:change=move |event| {
                if let Ok(trainer) = TrainerId::new(&event_target_value(&event)) {
                    change(store, Move::Trainer(id, trainer));
                }
            }>{drawn(move || options(trainers(), trainer()))}</select>
        </div>
        <div class="field">
            <label class="field-label" for="edition-room">{t("edition-room-label")}</label>
            <select id="edition-room" class="control" prop:value=room on:change=move |event| {
                change(store, Move::Room(id, RoomId::new(&event_target_value(&event)).ok()));
            }>{drawn(move || options(rooms(), room()))}</select>
        </div>
    }
}

/// Groups that still need the course and have no seat in an edition: place and how many.
fn waiting(state: &State, edition: &Edition) -> Vec<(usize, u32)> {
    let Some(course) = state.demand().course(&edition.course) else { return Vec::new() };
    let seated = |group: &GroupId| edition.seats.iter().any(|(own, _)| own == group);
    let groups = state.demand().groups.iter().enumerate().filter(|(_, group)| !seated(&group.id));
    let missing = groups.map(|(place, _)| {
        let served = state.standing.cell(course, place);
        (place, served.need - served.seats)
    });
    missing.filter(|(_, missing)| *missing > 0).collect()
}

/// The id of the field for the seats of a group, by its place in the need.
fn seats_id(place: usize) -> String {
    format!("seats-{place}")
}

fn choose_none(event: &web_sys::Event) {
    let select =
        event.target().and_then(|target| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlSelectElement>(target).ok());
    if let Some(select) = select {
        select.set_value("");
    }
}

/// Seats by group.
#[component]
fn Seats(id: EditionId, edition: Memo<Option<Edition>>) -> impl IntoView {
    let store = Store::get();
    let groups = Memo::new(move |_| {
        let seats = edition.get().map(|edition| edition.seats).unwrap_or_default();
        seats.into_iter().map(|(group, _)| group).collect::<Vec<_>>()
    });
    let waiting = store.memo(move |state| state.edition(id).map(|edition| waiting(state, edition)).unwrap_or_default());
    let of = move || {
        let Some(edition) = edition.get() else { return String::new() };
        let size = store.with(|state| state.resources().size(&edition.course).map(|size| (size.least, size.most)));
        let number = |number: u32| Value::from(whole(store.language(), number));
        let (least, most) = size.unwrap_or((0, 0));
        store.text_with(
            "edition-seats-of",
            &[("taken", number(edition.taken())), ("least", number(least)), ("most", number(most))],
        )
    };
    let row = move |(place, group): (usize, GroupId)| {
        let known = store.peek(|state| state.demand().group(&group));
        let input = known.map_or_else(|| format!("seats-other-{place}"), seats_id);
        let own = group.clone();
        let seats = Memo::new(move |_| {
            let seats = edition.get().map(|edition| edition.seats).unwrap_or_default();
            seats.into_iter().find(|(group, _)| *group == own).map(|(_, seats)| seats.to_string()).unwrap_or_default()
        });
        let name = group.clone();
        let title = move || store.with(|state| group_title(store, state, &name));
        let take = Callback::new(move |text: String| {
            change(store, Move::Seats(id, group.clone(), typed::whole(&text, 0, MOST_SEATS)?));
            Ok(())
        });
        view! {
            <li>
                <label for=input.clone()>{drawn(title)}</label>
                <Entry id=input kind=Kind::Number value=seats take />
            </li>
        }
    };
    let more = move || {
        let waiting = waiting.get();
        if waiting.is_empty() {
            return None;
        }
        let language = store.language();
        let option = |(place, missing): (usize, u32)| {
            let title = store.with(|state| group_title_at(store, state, place));
            let words = store.text_with(
                "edition-group-option",
                &[("title", title.into()), ("missing", whole(language, missing).into())],
            );
            view! { <option value=place.to_string()>{words}</option> }
        };
        let choose = move |event: web_sys::Event| {
            let chosen = event_target_value(&event);
            // The options change below it: what would stand there then, nobody has chosen.
            choose_none(&event);
            let Ok(place) = chosen.parse::<usize>() else { return };
            let found = store.peek(|state| {
                let edition = state.edition(id)?;
                let (_, missing) = self::waiting(state, edition).into_iter().find(|(own, _)| *own == place)?;
                let most = state.resources().size(&edition.course).map_or(u32::MAX, |size| size.most);
                let room = edition
                    .room
                    .as_ref()
                    .and_then(|room| state.resources().room(room))
                    .map_or(u32::MAX, |room| room.seats);
                let left = most.min(room).saturating_sub(edition.taken()).max(1);
                Some((state.demand().groups.get(place)?.id.clone(), missing.min(left)))
            });
            if let Some((group, seats)) = found {
                change(store, Move::Seats(id, group, seats));
                focus(&format!("#{}", seats_id(place)));
            }
        };
        Some(view! {
            <div class="field">
                <label for="edition-group">{t("edition-group")}</label>
                <select id="edition-group" class="control" on:change=choose>
                    <option value="">{t("edition-group-choose")}</option>
                    {waiting.into_iter().map(option).collect_view()}
                </select>
            </div>
        })
    };
    view! {
        <h3>{t("edition-seats")}</h3>
        <p class="soft small">{drawn(of)}</p>
        <ul class="seats" id="edition-seats">{drawn(move || groups.get().into_iter().enumerate().map(row).collect_view())}</ul>
        {drawn(more)}
    }
}
