//! Start: what this is, what happens with the answers, and what to find out: role and unit, goal and length.

use leptos::prelude::*;

use super::sitting::hue;
use super::unkept::Unkept;
use crate::app::{Event, Keep, Loaded, State, UnitChoice};
use crate::assessment::{Goal, Length, minutes};
use crate::base::{AreaId, Bilingual, RoleId, UnitId};
use crate::target::Role;
use crate::ui::store::Store;
use crate::ui::widget::{ArcReading, Choice, Combo, drawn, t};

/// The first page.
#[component]
pub fn Start() -> impl IntoView {
    let store = Store::get();
    let answers = store.memo(answer_count);
    let begun = Memo::new(move |_| answers.get() > 0);
    let shared = store.memo(|state| state.keep == Keep::Shared);
    let resume = move || {
        view! {
            <section class="plate resume">
                <div>
                    <h2>{t("start-resume-title")}</h2>
                    <p class="soft">{drawn(move || store.phrases(|phrases| phrases.count("start-resume-hint", answers.get())))}</p>
                </div>
                <a class="btn btn-primary" href="#/sitting">{t("start-resume")}</a>
            </section>
        }
    };
    view! {
        <div class="page wrap start-grid">
            <div class="start-main">
                <div class="start-head">
                    <h1 tabindex="-1">{t("start-title")}</h1>
                    <ul class="promises">
                        <li>{t("start-what")}</li>
                        <li>{t("start-where")}</li>
                        <li>{t("start-why")}</li>
                    </ul>
                </div>
                {drawn(move || begun.get().then(resume))}
                <div class="start-form">
                    <Lengths />
                    <div class="field-pair">
                        <div class="field"><RolePicker label="start-role" hint="start-role-hint" /></div>
                        <div class="field"><UnitPicker /></div>
                    </div>
                    <Goals />
                    <div class="field">
                        <label class="tick">
                            <input
                                type="checkbox"
                                aria-describedby="shared-hint"
                                prop:checked=shared
                                on:change=move |event| store.tell(Event::SharedComputer(event_target_checked(&event)))
                            />
                            <span>{t("start-shared")}</span>
                        </label>
                        <p class="field-hint" id="shared-hint">{t("start-shared-hint")}</p>
                    </div>
                    <Unkept />
                    <div class="start-go actions">
                        {drawn(move || if begun.get() {
                            view! { <a class="btn btn-outline-primary btn-lg" href="#/sitting">{t("start-go-on")}</a> }.into_any()
                        } else {
                            view! { <a class="btn btn-primary btn-lg" href="#/sitting">{t("start-begin")}</a> }.into_any()
                        })}
                    </div>
                    <p class="soft small">{t("start-topics")}</p>
                </div>
            </div>
            <aside class="start-aside"><ArcReading /></aside>
            <p class="soft small gaps start-rooms"><span>{t("rooms")}</span><a href="hr.html">{t("room-hr")}</a><a href="hr.html#/trustee">{t("room-trustee")}</a><a href="trainer.html">{t("room-trainer")}</a></p>
        </div>
    }
}

/// The three lengths as cards, each with what it is likely to take from now on.
#[component]
fn Lengths() -> impl IntoView {
    let store = Store::get();
    let chosen = store.memo(|state| state.person.length);
    let outlook = store.memo(State::outlook);
    let begun = store.memo(|state| answer_count(state) > 0);
    let card = move |(length, name, why): (Length, &'static str, &'static str)| {
        let items = move || outlook.with(|outlook| outlook[length as usize]);
        let time = move || {
            let name = match (items(), begun.get()) {
                (0, _) => return store.text("start-reached"),
                (_, true) => "start-minutes-left",
                (_, false) => "start-minutes",
            };
            store.phrases(|phrases| phrases.count(name, minutes(items())))
        };
        let count = move || u32::try_from(items()).unwrap_or(u32::MAX);
        view! {
            <label class="length">
                <input type="radio" name="length" prop:checked=move || chosen.get() == length on:change=move |_| store.tell(Event::LengthChosen(length)) />
                <span class="length-name">{t(name)}</span>
                <span class="length-time">{time}</span>
                <span class="length-why">
                    {t(why)}" "{drawn(move || (count() > 0).then(|| store.phrases(|phrases| phrases.count("start-items", count()))))}
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{t("start-length")}</legend>
            <div class="lengths">
                {[
                    (Length::Short, "length-short", "length-short-why"),
                    (Length::Standard, "length-standard", "length-standard-why"),
                    (Length::Thorough, "length-thorough", "length-thorough-why"),
                ].map(card)}
            </div>
        </fieldset>
    }
}

/// What to find out. One area can be chosen once the areas are here.
#[component]
fn Goals() -> impl IntoView {
    let store = Store::get();
    let goal = store.memo(|state| match &state.person.goal {
        Goal::Whole => "whole",
        Goal::Role => "role",
        Goal::Area(_) => "area",
        Goal::Ai => "ai",
    });
    let areas = store.memo(|state| {
        let chosen = |id: &AreaId| state.person.goal == Goal::Area(id.clone());
        let areas = state.content.framework.areas.iter();
        areas
            .map(|area| (area.id.clone(), area.title.get(state.language).to_owned(), chosen(&area.id)))
            .collect::<Vec<_>>()
    });
    let has_role = store.memo(|state| !state.targets().is_empty() || state.person.role.is_some());
    let none = Memo::new(move |_| areas.with(Vec::is_empty));
    let choose = move |name: &str| {
        let first = || areas.with(|areas| areas.first().map(|(id, ..)| id.clone()));
        let goal = match name {
            "role" => Goal::Role,
            "area" => first().map_or(Goal::Whole, Goal::Area),
            "ai" => Goal::Ai,
            _ => Goal::Whole,
        };
        store.tell(Event::GoalChosen(goal));
    };
    let row = move |(name, label): (&'static str, &'static str)| {
        view! {
            <label class="pick">
                <input
                    type="radio"
                    name="goal"
                    value=name
                    prop:checked=move || goal.get() == name
                    prop:disabled=move || name == "area" && none.get()
                    on:change=move |_| choose(name)
                />
                <span>{t(label)}</span>
            </label>
        }
    };
    let area = move |(id, title, chosen): (AreaId, String, bool)| {
        let tag = id.to_string();
        view! {
            <label class="pick">
                <input type="radio" name="area" prop:checked=chosen on:change=move |_| store.tell(Event::GoalChosen(Goal::Area(id.clone()))) />
                <span class=format!("tag {}", hue(Some(&tag))) aria-hidden="true">{tag.clone()}</span>
                <span>{title}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field goals">
            <legend>{t("start-goal")}</legend>
            {row(("whole", "start-goal-whole"))}
            {row(("role", "start-goal-role"))}
            {drawn(move || (goal.get() == "role" && !has_role.get()).then(|| view! { <p class="field-hint goal-more" role="status">{t("start-goal-role-none")}</p> }))}
            {row(("area", "start-goal-area"))}
            {drawn(move || (goal.get() == "area").then(|| view! {
                <div class="goal-more" role="group" aria-label=t("start-goal-which")>{areas.get().into_iter().map(area).collect_view()}</div>
            }))}
            {row(("ai", "start-goal-ai"))}
        </fieldset>
    }
}

/// Choice of the unit; the list comes with the content.
#[component]
fn UnitPicker() -> impl IntoView {
    let store = Store::get();
    let chosen = store.memo(|state| state.person.unit.as_ref().map(UnitId::to_string));
    let options = store.memo(|state| {
        let title = |title: &Bilingual| title.get(state.language).to_owned();
        let units = state.units().into_iter();
        let choice = |(id, own, above): UnitChoice| Choice {
            id: id.to_string(),
            title: title(&own),
            more: above.as_ref().map(title),
        };
        units.map(choice).collect::<Vec<_>>()
    });
    let hint = store.memo(|state| match state.loaded {
        _ if !state.units().is_empty() => "start-unit-hint",
        Loaded::First => "start-unit-coming",
        _ => "start-unit-none",
    });
    let choose = move |id: Option<String>| {
        store.tell(Event::UnitChosen(id.and_then(|id| UnitId::new(&id).ok())));
    };
    view! { <Combo id="unit" label=t("start-unit") hint=move || store.text(hint.get()) options chosen on_choose=choose /> }
}

/// How many items have an answer.
pub fn answer_count(state: &State) -> u32 {
    u32::try_from(state.person.sitting.answers().count()).unwrap_or(u32::MAX)
}

/// Choice of the role.
#[component]
pub fn RolePicker(label: &'static str, hint: &'static str) -> impl IntoView {
    let store = Store::get();
    let chosen = store.memo(|state| state.person.role.as_ref().map(RoleId::to_string));
    let options = store.memo(|state| {
        let choice = |role: &Role| Choice {
            id: role.id.to_string(),
            title: role.title.get(state.language).to_owned(),
            more: None,
        };
        let mut choices: Vec<Choice> = state.content.roles.iter().map(choice).collect();
        choices.sort_by(|one, other| one.title.cmp(&other.title));
        choices
    });
    let choose = move |id: Option<String>| {
        store.tell(Event::RoleChosen(id.and_then(|id| RoleId::new(&id).ok())));
    };
    view! { <Combo id="role" label=t(label) hint=t(hint) options chosen on_choose=choose /> }
}
