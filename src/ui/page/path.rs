//! Path: which courses, in which order, and why.

use leptos::prelude::*;

use super::profile::score_title;
use super::start::RolePicker;
use crate::app::{Event, PathState, State};
use crate::base::CourseId;
use crate::chart::{Arc, Size};
use crate::i18n::{Phrases, date};
use crate::profile::Profile;
use crate::target::gaps;
use crate::training::path::{Plan, Step};
use crate::training::{Course, Wishes};
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, t};

/// Hours that can be chosen.
const LEAST_HOURS: u32 = 1;
const MOST_HOURS: u32 = 150;

/// The page.
#[component]
pub fn Path() -> impl IntoView {
    let store = Store::get();
    let path = store.memo(|state| state.path.clone());
    let has_role = store.memo(|state| !state.targets().is_empty());
    let empty = store.memo(|state| Profile::is_empty(&State::profile(state)));
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("path-title")}</h1>
                <p class="lead">{t("path-intro")}</p>
            </div>
            <div class="plate budget screen-only">
                <div class="field"><RolePicker label="path-role" hint="path-proposals" /></div>
                <div class="field"><Hours /></div>
            </div>
            {move || match (empty.get(), has_role.get()) {
                (true, _) => view! { <Nothing words="path-profile-needed" /> }.into_any(),
                (_, false) => view! { <Nothing words="path-role-needed" /> }.into_any(),
                _ => view! { <Result path /> }.into_any(),
            }}
        </div>
    }
}

/// Nothing to plan from yet.
#[component]
fn Nothing(words: &'static str) -> impl IntoView {
    view! {
        <div class="empty">
            <ArcDrawing arc=Arc::new(Size::Large, None, None, None) hue="" />
            <p class="lead">{t(words)}</p>
            {(words == "path-profile-needed").then(|| view! { <a class="btn btn-primary" href="#/sitting">{t("start-begin")}</a> })}
        </div>
    }
}

/// The hours, by slider or by number.
#[component]
fn Hours() -> impl IntoView {
    let store = Store::get();
    let hours = store.memo(|state| (state.person.wishes.budget() / 60).to_string());
    let choose = move |text: String| {
        if let Ok(hours) = text.parse::<u32>() {
            let weekly = (hours.clamp(LEAST_HOURS, MOST_HOURS) * 60).div_ceil(20);
            let wishes = store.with(|state| Wishes { weekly, weeks: 20, ..state.person.wishes.clone() });
            store.tell(Event::WishesChanged(wishes));
        }
    };
    view! {
        <label class="field-label" for="hours">{t("path-hours")}</label>
        <div class="budget-row">
            <input
                type="range"
                id="hours"
                min=LEAST_HOURS
                max=MOST_HOURS
                prop:value=hours
                aria-valuetext=move || store.phrases(|phrases| phrases.count("path-hours-value", hours.get().parse().unwrap_or_default()))
                on:input=move |event| choose(event_target_value(&event))
            />
            <input
                type="number"
                class="control control-number"
                inputmode="numeric"
                aria-label=t("path-hours")
                min=LEAST_HOURS
                max=MOST_HOURS
                prop:value=hours
                on:change=move |event| choose(event_target_value(&event))
            />
        </div>
    }
}

/// The plan, or what there is instead.
#[component]
fn Result(path: Memo<PathState>) -> impl IntoView {
    let store = Store::get();
    let working = Memo::new(move |_| path.with(|path| matches!(path, PathState::Working(..))));
    // A plan is drawn anew when the language changes, since its titles and reasons are read once.
    let language = store.memo(|state| state.language.code());
    let shown = move || match (language.get(), path.get()).1 {
        PathState::Nothing | PathState::Working(_, None) => ().into_any(),
        PathState::Failed(_) => view! { <p class="notice notice-warn" role="alert">{t("path-failed")}</p> }.into_any(),
        PathState::Working(_, Some(plan)) | PathState::Ready(_, plan) => view! { <Shown plan /> }.into_any(),
    };
    let status = move || {
        path.with(|path| match path {
            PathState::Ready(_, plan) => total(store, plan),
            PathState::Working(..) => store.text("path-working"),
            _ => String::new(),
        })
    };
    view! {
        <p class="visually-hidden" role="status" data-path=move || if working.get() { "working" } else { "done" }>{status}</p>
        {move || path.with(|path| matches!(path, PathState::Working(_, None))).then(|| view! { <p class="working">{t("path-working")}</p> })}
        {shown}
    }
}

pub(super) fn total(store: Store, plan: &Plan) -> String {
    let courses = u32::try_from(plan.steps.len()).unwrap_or(u32::MAX);
    store.phrases(|phrases| {
        let hours = phrases.duration(plan.value.minutes).into();
        let shown = courses.to_string().into();
        phrases.with("path-total-hours", &[("count", courses.into()), ("shown", shown), ("hours", hours)])
    })
}

#[component]
fn Shown(plan: Plan) -> impl IntoView {
    let store = Store::get();
    let out_of_reach = plan.out_of_reach.clone();
    let nothing = if plan.missing == 0 { "path-nothing-missing" } else { "path-none" };
    let body = if plan.steps.is_empty() {
        view! { <div class="empty"><h2>{t("path-none-title")}</h2><p>{t(nothing)}</p></div> }.into_any()
    } else {
        let sums = plan.clone();
        let checked = move || {
            let day = store.with(|state| state.content.checked("courses.json").map(date).unwrap_or_default());
            store.text_with("path-checked", &[("date", day.into())])
        };
        view! {
            <Sums plan=sums />
            <h2 class="visually-hidden">{t("path-courses")}</h2>
            <ol class="legs">{plan.steps.into_iter().map(|step| view! { <Leg step /> }).collect_view()}</ol>
            <p class="soft small">{t("path-levels-estimated")}" "{checked}" "<a href="#/sources">{t("page-sources")}</a></p>
        }
        .into_any()
    };
    view! {
        <Unmeasured />
        {body}
        {(!out_of_reach.is_empty()).then(|| view! {
            <section class="left-over part">
                <h2>{t("path-out-of-reach-title")}</h2>
                <ul>
                    {out_of_reach.into_iter().map(|(score, level)| {
                        let words = move || {
                            let name = score_title(store, &score).into();
                            store.text_with("path-out-of-reach", &[("score", name), ("level", level.number().to_string().into())])
                        };
                        view! { <li>{words}</li> }
                    }).collect_view()}
                </ul>
            </section>
        })}
    }
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

/// Hours, cost and what they close, in one row.
#[component]
fn Sums(plan: Plan) -> impl IntoView {
    let store = Store::get();
    let estimated: u32 = store.with(|state| {
        let courses = plan.steps.iter().filter_map(|step| state.content.catalogue.course(&step.course));
        courses.filter(|course| course.hours.is_estimated()).map(|course| course.hours.minutes()).sum()
    });
    let (value, courses) = (plan.value, plan.steps.len());
    let words = total(store, &plan);
    let share = value.gain * 100 / plan.missing.max(1);
    let guess = move || {
        store.phrases(|phrases| phrases.with("path-total-estimated", &[("hours", phrases.duration(estimated).into())]))
    };
    let cost = move || {
        store.phrases(|phrases| {
            let known =
                if value.cents == 0 { crate::training::Cost::Free } else { crate::training::Cost::Cents(value.cents) };
            let all_unknown = value.unknown_costs > 0 && value.unknown_costs as usize == courses;
            phrases.cost(if all_unknown { crate::training::Cost::Unknown } else { known })
        })
    };
    view! {
        <dl class="sums">
            <div class="sum">
                <dt>{t("path-total")}</dt>
                <dd>{words}{(estimated > 0).then(|| view! { <small>{guess}</small> })}</dd>
            </div>
            <div class="sum">
                <dt>{t("path-total-cost")}</dt>
                <dd>
                    {cost}
                    {(value.unknown_costs > 0).then(|| view! {
                        <small>{move || store.phrases(|phrases| phrases.count("path-total-unknown", value.unknown_costs))}</small>
                    })}
                </dd>
            </div>
            <div class="sum">
                <dt>{t("path-closes")}</dt>
                <dd>
                    {move || store.text_with("percent", &[("share", share.to_string().into())])}
                    <small>{t("path-proven")}</small>
                </dd>
            </div>
        </dl>
    }
}

/// A course of the path.
#[component]
fn Leg(step: Step) -> impl IntoView {
    let store = Store::get();
    let course = store.with(|state| state.content.catalogue.course(&step.course).cloned());
    course.map(|course| {
        let title = course_title(store, &course.id);
        let link = match course.url.clone() {
            Some(url) => view! {
                <a href=url rel="noreferrer" target="_blank">{title}<span class="visually-hidden">" "{t("new-tab")}</span></a>
            }
            .into_any(),
            None => title.into_any(),
        };
        let no_link = course.url.is_none();
        let to_check = course.to_check;
        view! {
            <li class="leg">
                <h3 class="course-title">{link}</h3>
                <p class="course-by">{course.provider.clone()}</p>
                {reasons(store, &step).into_iter().map(|reason| view! { <p class="course-why">{reason}</p> }).collect_view()}
                {no_link.then(|| view! { <p class="soft small">{t("path-no-link")}</p> })}
                {unchecked(store, &step).map(|words| view! { <p class="course-note">{words}</p> })}
                <ul class="facts">
                    <li class="fact-hours">
                        <span class="num">{store.phrases(|phrases| phrases.duration(course.hours.minutes()))}</span>
                        {course.hours.is_estimated().then(|| view! { <span class="guess">{t("path-estimate")}</span> })}
                    </li>
                    {facts(store, &course).into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view()}
                    {to_check.then(|| view! { <li><span class="guess">{t("path-to-check")}</span></li> })}
                </ul>
            </li>
        }
    })
}

pub(super) fn facts(store: Store, course: &Course) -> Vec<String> {
    let facts = |phrases: &Phrases| {
        vec![phrases.mode(course.mode), phrases.languages(&course.languages), phrases.cost(course.cost)]
    };
    store.phrases(facts)
}

/// The title of a course in the language of the interface.
pub fn course_title(store: Store, id: &CourseId) -> String {
    store.with(|state| {
        let course = state.content.catalogue.course(id);
        course.map_or_else(|| id.to_string(), |course| course.title.get(state.language).to_owned())
    })
}

pub(super) fn reasons(store: Store, step: &Step) -> Vec<String> {
    let raises = step.raises.iter().map(|(score, from, to)| {
        let values = [
            ("score", score_title(store, score).into()),
            ("from", from.number().to_string().into()),
            ("to", to.number().to_string().into()),
        ];
        store.text_with("path-raises", &values)
    });
    let secures = step.secures.iter().map(|(score, level)| {
        let values = [("score", score_title(store, score).into()), ("level", level.number().to_string().into())];
        store.text_with("path-secures", &values)
    });
    let opened: Vec<String> = step.opens.iter().map(|id| course_title(store, id)).collect();
    let opens = (!opened.is_empty()).then(|| store.text_with("path-opens", &[("courses", opened.join(", ").into())]));
    raises.chain(secures).chain(opens).collect()
}

fn unchecked(store: Store, step: &Step) -> Option<String> {
    let names: Vec<String> = step.unchecked.iter().map(|score| score_title(store, score)).collect();
    (!names.is_empty()).then(|| store.text_with("path-unchecked", &[("scores", names.join(", ").into())]))
}
