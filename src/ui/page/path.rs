//! Path: which courses, in which order, until when, and why.

mod catalogue;
mod hours;
mod left;
mod leg;
mod plan;
mod preferences;

pub(super) use leg::{facts, reasons, when};

use leptos::prelude::*;

use super::start::RolePicker;
use crate::app::{PathState, State};
use crate::base::CourseId;
use crate::chart::{Arc, Size};
use crate::i18n::date;
use crate::profile::Profile;
use crate::training::path::{Placed, Plan, placed};
use crate::ui::store::Store;
use crate::ui::undo::{Undo, UndoBar};
use crate::ui::widget::{ArcDrawing, drawn, t};

/// The page.
#[component]
pub fn Path() -> impl IntoView {
    let store = Store::get();
    Undo::provide();
    let shown = shown(store);
    let has_role = store.memo(|state| !state.targets().is_empty());
    let empty = store.memo(|state| Profile::is_empty(&State::profile(state)));
    let state = store.memo(|state| match &state.path {
        PathState::Nothing => "none",
        PathState::Working(..) => "working",
        PathState::Ready(..) => "done",
        PathState::Failed(_) => "failed",
    });
    // By itself, so that the plan is not drawn anew each time another one is worked out.
    let failed = Memo::new(move |_| state.get() == "failed");
    let first_line = move || {
        shown.with(|shown| match shown {
            Some(shown) => answer(store, shown),
            None if state.get() == "working" => store.text("path-working"),
            None => store.text("path-intro"),
        })
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("path-title")}</h1>
                <p class="lead" role="status" data-path=move || if state.get() == "working" { "working" } else { "done" }>{first_line}</p>
            </div>
            <div class="plate budget screen-only">
                <hours::Hours />
                <div class="field"><RolePicker label="path-role" hint="path-proposals" /></div>
                <preferences::Preferences />
                <catalogue::Opened />
            </div>
            {drawn(move || match (empty.get(), has_role.get(), failed.get()) {
                (true, _, _) => view! { <Nothing words="path-profile-needed" /> }.into_any(),
                (_, false, _) => view! { <Nothing words="path-role-needed" /> }.into_any(),
                (_, _, true) => view! { <p class="notice notice-warn" role="alert">{t("path-failed")}</p> }.into_any(),
                _ => view! { <plan::Result shown /> }.into_any(),
            })}
            <UndoBar />
        </div>
    }
}

/// A plan as it is shown: with the days of each course.
#[derive(Clone, PartialEq)]
pub(super) struct Shown {
    pub plan: Plan,
    pub days: Vec<Placed>,
    weekly: u32,
}

impl Shown {
    /// The course that is done last.
    fn end(&self) -> Option<Placed> {
        self.days.iter().max_by_key(|placed| placed.until).copied()
    }
}

/// The plan to be shown. While a new one is worked out the old one stays as it was, with its own days.
pub(super) fn shown(store: Store) -> Memo<Option<Shown>> {
    Memo::new(move |before: Option<&Option<Shown>>| {
        store.with(|state| {
            let (plan, working) = match &state.path {
                PathState::Ready(_, plan) => (plan, false),
                PathState::Working(_, Some(plan)) => (plan, true),
                _ => return None,
            };
            let old = before.and_then(Option::as_ref).filter(|_| working);
            old.cloned().or_else(|| {
                let wishes = &state.person.wishes;
                let days = placed(plan, state.catalogue(), wishes, state.today);
                Some(Shown { plan: plan.clone(), days, weekly: wishes.weekly })
            })
        })
    })
}

/// What to do, and when one is there.
pub(super) fn answer(store: Store, shown: &Shown) -> String {
    let Some(last) = shown.end() else { return store.text("path-none-title") };
    let Shown { plan, days, .. } = shown;
    let courses = u32::try_from(days.len()).unwrap_or(u32::MAX);
    store.phrases(|phrases| {
        let hours = phrases.duration(plan.value.minutes).into();
        let values = [
            ("count", courses.into()),
            ("shown", courses.to_string().into()),
            ("hours", hours),
            ("date", date(last.until).into()),
        ];
        phrases.with("path-answer", &values)
    })
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

/// The title of a course in the language of the interface.
pub fn course_title(store: Store, id: &CourseId) -> String {
    store.say(|phrases, names| phrases.course(names, id))
}
