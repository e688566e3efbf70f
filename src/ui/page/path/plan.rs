//! The plan: its sums, its courses, and what it does not reach.

use std::rc::Rc;

use leptos::prelude::*;

use super::Shown;
use super::left::{Left, Missed};
use super::leg::Leg;
use crate::app::{Event, PathState};
use crate::base::{CourseId, ScoreId};
use crate::browser::moment;
use crate::framework::Level;
use crate::i18n::date;
use crate::target::gaps;
use crate::training::Cost;
use crate::ui::store::Store;
use crate::ui::undo::Undo;
use crate::ui::widget::{drawn, t};

/// The plan, as soon as there is one. It stays where it is while a new one is worked out: what is in both is not drawn anew.
#[component]
pub(super) fn Result(shown: Memo<Option<Shown>>) -> impl IntoView {
    let (store, undo) = (Store::get(), Undo::get());
    let working = store.memo(|state| matches!(state.path, PathState::Working(..)));
    Effect::new(move |_| {
        if !working.get() {
            undo.restore(Some("#courses"));
        }
    });
    let there = Memo::new(move |_| shown.with(Option::is_some));
    // Each time that a catalogue takes the place of another, all courses are drawn anew.
    let published = store.memo(|state| state.published().map_or(0, |one| Rc::as_ptr(one).addr()));
    let ids = Memo::new(move |_| -> Vec<(CourseId, usize)> {
        let steps =
            |shown: &Shown| shown.plan.steps.iter().map(|step| (step.course.clone(), published.get())).collect();
        shown.with(|shown| shown.as_ref().map(steps).unwrap_or_default())
    });
    let missing = Memo::new(move |_| shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.plan.missing > 0)));
    let some = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let of_body = store.memo(|state| state.published().is_some());
    let checked = move || {
        let day = store.with(|state| state.content.checked("courses.json").map(date).unwrap_or_default());
        store.text_with("path-checked", &[("date", day.into())])
    };
    let list = move || {
        if some.get() {
            view! {
                <Sums shown />
                <h2 class="visually-hidden" id="courses" tabindex="-1">{t("path-courses")}</h2>
                <ol class="legs">
                    <For each=move || ids.get() key=Clone::clone children=move |(id, _)| view! { <Leg id shown /> } />
                </ol>
                <div class="actions screen-only">
                    <button type="button" id="path-table" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::PathTableWanted)>
                        {t("path-table")}
                    </button>
                    <button
                        type="button"
                        id="path-calendar"
                        class="btn btn-outline-primary"
                        aria-describedby="path-calendar-hint"
                        on:click=move |_| store.tell(Event::PathCalendarWanted(moment()))
                    >
                        {t("path-calendar")}
                    </button>
                    <a class="btn btn-outline-primary" href="#/print/path">{t("print-link")}</a>
                </div>
                <p class="soft small screen-only" id="path-calendar-hint">{t("path-calendar-hint")}</p>
                {drawn(move || if of_body.get() {
                    view! { <p class="soft small">{t("path-levels-published")}</p> }.into_any()
                } else {
                    view! { <p class="soft small">{t("path-levels-estimated")}" "{checked}" "<a href="#/sources">{t("page-sources")}</a></p> }.into_any()
                })}
            }
            .into_any()
        } else {
            let words = move || store.text(if missing.get() { "path-none" } else { "path-nothing-missing" });
            view! { <div class="empty"><h2 id="courses" tabindex="-1">{t("path-none-title")}</h2><p>{words}</p></div> }
                .into_any()
        }
    };
    move || there.get().then(|| view! { <Unmeasured /><Missed shown />{list}<Unreached shown /><Left shown /> })
}

/// What the role asks for besides, but no answer has touched yet.
#[component]
fn Unmeasured() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| {
        gaps(&state.profile(), &state.targets()).iter().filter(|gap| gap.missed.is_none()).count() as u32
    });
    move || {
        let words = move || store.phrases(|phrases| phrases.count("path-unmeasured", count.get()));
        (count.get() > 0).then(|| view! { <p>{words}" "<a href="#/sitting">{t("profile-go-on")}</a></p> })
    }
}

/// Hours, day, cost and what they close, in one row.
#[component]
fn Sums(shown: Memo<Option<Shown>>) -> impl IntoView {
    let store = Store::get();
    move || shown.get().map(|shown| view! { <SumRow shown=shown store /> })
}

#[component]
fn SumRow(shown: Shown, store: Store) -> impl IntoView {
    let last = shown.end();
    let Shown { plan, weekly, .. } = shown;
    let (value, courses) = (plan.value, plan.steps.len());
    let estimated: u32 = store.with(|state| {
        let courses = plan.steps.iter().filter_map(|step| state.catalogue().course(&step.course));
        courses.filter(|course| course.hours.is_estimated()).map(|course| state.person.wishes.minutes_of(course)).sum()
    });
    let share = value.gain * 100 / plan.missing.max(1);
    let total = move || {
        store.phrases(|phrases| {
            let hours = phrases.duration(value.minutes).into();
            let values = [("count", (courses as u32).into()), ("shown", courses.to_string().into()), ("hours", hours)];
            phrases.with("path-total-hours", &values)
        })
    };
    let guess = move || {
        store.phrases(|phrases| phrases.with("path-total-estimated", &[("hours", phrases.duration(estimated).into())]))
    };
    let weeks = move || {
        let last = last.map_or(0, |last| last.last);
        store.phrases(|phrases| {
            let hours = phrases.duration(weekly).into();
            let values = [("count", last.into()), ("shown", last.to_string().into()), ("hours", hours)];
            phrases.with("path-finish-weeks", &values)
        })
    };
    let cost = move || {
        store.phrases(|phrases| {
            let known = if value.cents == 0 { Cost::Free } else { Cost::Cents(value.cents) };
            let all_unknown = value.unknown_costs > 0 && value.unknown_costs as usize == courses;
            phrases.cost(if all_unknown { Cost::Unknown } else { known })
        })
    };
    view! {
        <dl class="sums">
            <div class="sum">
                <dt>{t("path-total")}</dt>
                <dd>{total}{(estimated > 0).then(|| view! { <small>{guess}</small> })}</dd>
            </div>
            <div class="sum">
                <dt>{t("path-finish")}</dt>
                <dd class="finish">{last.map(|last| date(last.until))}<small>{weeks}</small></dd>
            </div>
            <div class="sum">
                <dt>{t("path-total-cost")}</dt>
                <dd>
                    {cost}
                    {(value.unknown_costs > 0).then(|| view! {
                        <small>{drawn(move || store.phrases(|phrases| phrases.count("path-total-unknown", value.unknown_costs)))}</small>
                    })}
                </dd>
            </div>
            <div class="sum">
                <dt>{t("path-closes")}</dt>
                <dd>
                    {drawn(move || store.text_with("percent", &[("share", share.to_string().into())]))}
                    <small>{t("path-proven")}</small>
                </dd>
            </div>
        </dl>
    }
}

/// Targets that no course reaches, or only one that the preferences leave out.
#[component]
fn Unreached(shown: Memo<Option<Shown>>) -> impl IntoView {
    let store = Store::get();
    let rows = Memo::new(move |_| -> Vec<(ScoreId, Level, &'static str)> {
        let named = |list: &[(ScoreId, Level)], name| {
            list.iter().map(|(score, level)| (score.clone(), *level, name)).collect::<Vec<_>>()
        };
        shown.with(|shown| {
            let Some(Shown { plan, .. }) = shown else { return Vec::new() };
            [named(&plan.out_of_reach, "path-out-of-reach"), named(&plan.beyond_wishes, "path-beyond-wishes")].concat()
        })
    });
    let row = move |(score, level, name): (ScoreId, Level, &'static str)| {
        let words = move || {
            store.say(|phrases, names| {
                let score = phrases.score(names, &score).into();
                phrases.with(name, &[("score", score), ("level", level.number().to_string().into())])
            })
        };
        view! { <li>{words}</li> }
    };
    move || {
        let rows = rows.get();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="left-over part">
                    <h2>{t("path-out-of-reach-title")}</h2>
                    <ul>{rows.into_iter().map(row).collect_view()}</ul>
                </section>
            }
        })
    }
}
