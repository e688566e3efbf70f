//! The plan: what it serves, a proposal, what clashes, the editions by week or as a list, and what was not planned and why.

mod add;
mod clashes;
mod edition;
mod list;
mod propose;
mod unserved;
mod week;

use leptos::prelude::*;

use crate::app::trainer::{Page, Paper};
use crate::timetable::{EditionId, Session, Weekday};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{Standing, nothing_yet, switch};
use crate::ui::widget::{drawn, focus, t};

/// What the parts of the page share: which edition is open, which week is shown, and whether as a list.
#[derive(Clone, Copy)]
pub struct Desk {
    opened: RwSignal<Option<EditionId>>,
    week: RwSignal<u32>,
    listed: RwSignal<bool>,
}

impl Desk {
    fn get() -> Self {
        expect_context()
    }

    /// Opens an edition and goes to it.
    fn open(self, id: EditionId) {
        self.opened.set(Some(id));
        focus("#edition h2");
    }

    /// Shows the week of a half day.
    fn show(self, store: Store, session: Session) {
        let week = store.peek(|state| {
            let from = state.resources().calendar.from;
            let apart = session.day.number() - from.number() + Weekday::of(from) as i32;
            u32::try_from(apart.div_euclid(7)).unwrap_or(0)
        });
        if self.week.get_untracked() != week {
            self.week.set(week);
        }
    }

    /// Shows an edition in its week, with the focus on one of its half days.
    fn find(self, store: Store, id: EditionId, place: usize) {
        if let Some(session) = store.peek(|state| state.edition(id)?.sessions.get(place).copied()) {
            self.show(store, session);
        }
        focus(&format!("#edition-{id}-{place}"));
    }
}

/// The page.
#[component]
pub fn PlanPage() -> impl IntoView {
    let store = Store::get();
    let there = store.memo(|state| !state.demand().groups.is_empty());
    let first = store.peek(|state| state.plan().editions.iter().filter_map(|one| one.sessions.first().copied()).min());
    let desk = Desk { opened: RwSignal::new(None), week: RwSignal::new(0), listed: RwSignal::new(false) };
    if let Some(first) = first {
        desk.show(store, first);
    }
    provide_context(desk);
    let none = || nothing_yet("plan-title", "plan-no-need", Page::Home, "need-open");
    drawn(move || if there.get() { view! { <Known /> }.into_any() } else { none() })
}

/// The page, where there is a need to plan for.
#[component]
fn Known() -> impl IntoView {
    let store = Store::get();
    let desk = Desk::get();
    let any = store.memo(|state| !state.plan().editions.is_empty());
    // A proposal shows from its first week on.
    Effect::new(move |before: Option<bool>| {
        let any = any.get();
        if any && before == Some(false) {
            let first =
                store.peek(|state| state.plan().editions.iter().filter_map(|one| one.sessions.first().copied()).min());
            if let Some(first) = first {
                desk.show(store, first);
            }
        }
        any
    });
    let editions = move || {
        any.get().then(|| {
            view! {
                <section class="part plan-part" aria-labelledby="editions-title">
                    <div class="plan-head">
                        <h2 id="editions-title">{t("plan-editions")}</h2>
                        <div class="plan-ways">
                            <a href=Page::Print(Paper::Plan).address()>{t("print-link")}</a>
                            <div class="switches" role="group" aria-label=t("plan-show")>{switch(desk.listed, false, "plan-week")}{switch(desk.listed, true, "plan-list")}</div>
                        </div>
                    </div>
                    <div class="plan-desk">
                        <div class="plan-main">
                            {drawn(move || if desk.listed.get() { view! { <list::List /> }.into_any() } else { view! { <week::Week /> }.into_any() })}
                        </div>
                        <edition::Panel />
                    </div>
                </section>
            }
        })
    };
    view! {
        <div class="page wrap plan-page">
            <div class="page-head">
                <h1 tabindex="-1">{t("plan-title")}</h1>
                <p class="lead">{t("plan-lead")}</p>
            </div>
            <Standing />
            <propose::Propose />
            {drawn(move || any.get().then(|| view! { <clashes::Clashes /> }))}
            {drawn(editions)}
            <add::Add />
            <unserved::Unserved />
        </div>
    }
}
