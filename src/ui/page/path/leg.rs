//! A course of the path.

use leptos::prelude::*;

use super::hours::wish;
use super::{Shown, course_title};
use crate::app::Event;
use crate::base::CourseId;
use crate::training::path::{Placed, Step};
use crate::training::{Course, Learned, MOST_LEARNED};
use crate::ui::store::Store;
use crate::ui::undo::Undo;
use crate::ui::widget::{drawn, t};

/// A course of the path. What can change while it stays in the path follows by itself.
#[component]
pub(super) fn Leg(id: CourseId, shown: Memo<Option<Shown>>) -> impl IntoView {
    let store = Store::get();
    let course = store.with(|state| state.catalogue().course(&id).cloned());
    let step = Memo::new(move |_| -> Option<(Step, Placed)> {
        shown.with(|shown| {
            let Shown { plan, days, .. } = shown.as_ref()?;
            let (step, day) = plan.steps.iter().zip(days).find(|(step, _)| step.course == id)?;
            Some((step.clone(), *day))
        })
    });
    course.map(|course| view! { <Card course step /> })
}

#[component]
fn Card(course: Course, step: Memo<Option<(Step, Placed)>>) -> impl IntoView {
    let store = Store::get();
    let id = course.id.clone();
    let title = move || course_title(store, &id);
    let link = match course.url.clone() {
        Some(url) => view! {
            <a href=url rel="noreferrer" target="_blank">{title}<span class="visually-hidden">" "{t("new-tab")}</span></a>
        }
        .into_any(),
        None => title.into_any(),
    };
    let when = {
        let course = course.clone();
        move || step.with(|step| step.as_ref().map(|(_, day)| when(store, &course, *day)))
    };
    let reasons = move || {
        let reasons = step.with(|step| step.as_ref().map(|(step, _)| reasons(store, step)).unwrap_or_default());
        reasons.into_iter().map(|reason| view! { <p class="course-why">{reason}</p> }).collect_view()
    };
    let unchecked = move || step.with(|step| step.as_ref().and_then(|(step, _)| unchecked(store, step)));
    let facts = {
        let course = course.clone();
        move || facts(store, &course)
    };
    let entry = {
        let course = course.clone();
        move || entry(store, &course)
    };
    let provider = course.provider.clone();
    let no_link = course.url.is_none();
    let to_check = course.to_check;
    view! {
        <li class="leg">
            <h3 class="course-title">{link}</h3>
            <p class="course-by">{provider}</p>
            <p class="course-when num">{when}</p>
            {reasons}
            <p class="soft small">{entry}</p>
            {no_link.then(|| view! { <p class="soft small">{t("path-no-link")}</p> })}
            {drawn(move || unchecked().map(|words| view! { <p class="course-note">{words}</p> }))}
            <ul class="facts">
                <HoursFact course=course.clone() />
                {drawn(move || facts().into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view())}
                {to_check.then(|| view! { <li><span class="guess">{t("path-to-check")}</span></li> })}
            </ul>
            <Actions course />
        </li>
    }
}

/// The weeks of a course with their days, or its edition.
pub fn when(store: Store, course: &Course, placed: Placed) -> String {
    store.phrases(|phrases| phrases.when(course, placed))
}

/// How a course is held, in which languages, and what it costs.
pub fn facts(store: Store, course: &Course) -> Vec<String> {
    store.phrases(|phrases| {
        vec![phrases.mode(course.mode), phrases.languages(&course.languages), phrases.cost(course.cost)]
    })
}

/// Why the course is there, one sentence each.
pub fn reasons(store: Store, step: &Step) -> Vec<String> {
    let reasons = store.say(|phrases, names| phrases.reasons(names, step));
    if reasons.is_empty() { vec![store.text("path-own-choice")] } else { reasons }
}

fn unchecked(store: Store, step: &Step) -> Option<String> {
    let names = store
        .say(|phrases, names| step.unchecked.iter().map(|id| phrases.score(names, id)).collect::<Vec<_>>().join(", "));
    (!step.unchecked.is_empty()).then(|| store.text_with("path-unchecked", &[("scores", names.into())]))
}

/// The levels that a course asks for.
fn entry(store: Store, course: &Course) -> String {
    store.say(|phrases, names| {
        let asked = course.effects.iter().filter(|effect| effect.entry.number() > 1);
        let level = |effect: &crate::training::Effect| {
            let values = [
                ("score", phrases.score(names, &effect.score).into()),
                ("level", effect.entry.number().to_string().into()),
            ];
            phrases.with("path-entry-level", &values)
        };
        let levels: Vec<String> = asked.map(level).collect();
        if levels.is_empty() {
            return phrases.get("path-entry-none");
        }
        phrases.with("path-entry", &[("levels", levels.join("; ").into())])
    })
}

/// The hours. Where they are not published, an own estimate can take the place of ours.
#[component]
fn HoursFact(course: Course) -> impl IntoView {
    let store = Store::get();
    let estimated = course.hours.is_estimated();
    let (id, usual) = (course.id.clone(), course.hours.minutes());
    let own = store.memo({
        let id = id.clone();
        move |state| state.person.wishes.minutes.get(&id).copied().filter(|_| estimated)
    });
    let hours = move || store.phrases(|phrases| phrases.duration(own.get().unwrap_or(usual)));
    let mark = move || store.text(if own.get().is_some() { "path-own-mark" } else { "path-estimate" });
    let name = format!("own-{id}");
    let change = move |text: String| {
        let minutes = text.parse::<f64>().ok().map(|hours| ((hours * 60.0).round() as u32).clamp(1, MOST_LEARNED));
        if minutes.is_none() && !text.is_empty() {
            return;
        }
        wish(store, |wishes| {
            match minutes {
                Some(minutes) => wishes.minutes.insert(id.clone(), minutes),
                None => wishes.minutes.remove(&id),
            };
        });
    };
    let value =
        move || own.get().map(|minutes| (f64::from(minutes * 100 / 60) / 100.0).to_string()).unwrap_or_default();
    view! {
        <li class="fact-hours">
            <span class="num">{hours}</span>
            {estimated.then(|| view! { <span class="guess">{mark}</span> })}
        </li>
        {estimated.then(|| view! {
            <li class="own screen-only">
                <details>
                    <summary>{t("path-own")}</summary>
                    <label for=name.clone()>{t("path-own-hours")}</label>
                    <input
                        type="number"
                        id=name.clone()
                        class="control control-number"
                        inputmode="decimal"
                        min="0"
                        max=MOST_LEARNED / 60
                        step="any"
                        aria-describedby=format!("{name}-hint")
                        prop:value=value
                        on:change=move |event| change(event_target_value(&event))
                    />
                    <p class="field-hint" id=format!("{name}-hint")>{t("path-own-hint")}</p>
                </details>
            </li>
        })}
    }
}

/// Done already, always include, leave out.
#[component]
fn Actions(course: Course) -> impl IntoView {
    let (store, undo) = (Store::get(), Undo::get());
    let course = StoredValue::new(course);
    let id = course.with_value(|course| course.id.clone());
    let button = |what: &str| format!("{what}-{id}");
    let [done_id, must_id, never_id] = ["done", "must", "never"].map(button);
    let title = move || course.with_value(|course| course_title(store, &course.id));
    let is_must = store.memo({
        let id = id.clone();
        move |state| state.person.wishes.must.contains(&id)
    });
    let done = {
        let next = done_id.clone();
        move |_| {
            let learned = course.with_value(|course| noted(store, course));
            store.tell(Event::LearnedAdded(learned.clone()));
            undo.offer("path-told-done", title(), &next, move || take_back(store, &learned));
        }
    };
    let must = {
        let (id, next) = (id.clone(), must_id.clone());
        move |_| {
            undo.note(&next);
            wish(store, |wishes| {
                if !wishes.must.remove(&id) {
                    wishes.must.insert(id.clone());
                }
            });
        }
    };
    let never = {
        let next = never_id.clone();
        move |_| {
            let (id, was_must) = (id.clone(), is_must.get_untracked());
            wish(store, |wishes| {
                wishes.must.remove(&id);
                wishes.never.insert(id.clone());
            });
            undo.offer("path-told-never", title(), &next, move || {
                wish(store, |wishes| {
                    wishes.never.remove(&id);
                    if was_must {
                        wishes.must.insert(id.clone());
                    }
                });
            });
        }
    };
    let of = move || view! { <span class="visually-hidden">": "{title}</span> };
    view! {
        <div class="leg-actions screen-only">
            <button type="button" id=done_id class="btn btn-link" on:click=done>{t("path-done")}{of()}</button>
            <button type="button" id=must_id class="btn btn-link toggle" aria-pressed=move || is_must.get().to_string() on:click=must>
                {t("path-must")}{of()}
            </button>
            <button type="button" id=never_id class="btn btn-link" on:click=never>{t("path-never")}{of()}</button>
        </div>
    }
}

/// A course of the catalogue as training done today.
fn noted(store: Store, course: &Course) -> Learned {
    store.with(|state| Learned {
        day: state.today,
        title: course.title.get(state.language).to_owned(),
        provider: course.provider.clone(),
        course: Some(course.id.clone()),
        minutes: state.person.wishes.minutes_of(course).min(MOST_LEARNED),
    })
}

/// Takes a piece of training out again, wherever it stands by now.
fn take_back(store: Store, learned: &Learned) {
    let place = store.with(|state| state.person.learned.iter().rposition(|other| other == learned));
    if let Some(place) = place {
        store.tell(Event::LearnedRemoved(place));
    }
}
