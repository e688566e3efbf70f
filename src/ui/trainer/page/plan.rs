//! The plan: what it serves, a proposal, what clashes, the editions by week or as a list, and what was not planned and why.

mod add;
mod clashes;
mod edition;
mod list;
mod propose;
mod unserved;
mod week;

use leptos::prelude::*;

use crate::app::trainer::{Page, State};
use crate::timetable::{EditionId, Session, Weekday};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{euro, percent};
use crate::ui::widget::{drawn, focus, t};

/// What the parts of the page share: which edition is open, which week is shown, whether as a list, and what is being dragged.
#[derive(Clone, Copy)]
pub struct Desk {
    opened: RwSignal<Option<EditionId>>,
    week: RwSignal<u32>,
    listed: RwSignal<bool>,
    dragged: RwSignal<Option<(EditionId, usize)>>,
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
    let desk = Desk {
        opened: RwSignal::new(None),
        week: RwSignal::new(0),
        listed: RwSignal::new(false),
        dragged: RwSignal::new(None),
    };
    if let Some(first) = first {
        desk.show(store, first);
    }
    provide_context(desk);
    let none = move || {
        view! {
            <div class="page wrap">
                <div class="page-head">
                    <h1 tabindex="-1">{t("plan-title")}</h1>
                    <p class="lead">{t("plan-no-need")}</p>
                </div>
                <a class="btn btn-primary" href=Page::Home.address()>{t("need-open")}</a>
            </div>
        }
        .into_any()
    };
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
            first.into_iter().for_each(|first| desk.show(store, first));
        }
        any
    });
    let switch = move |listed: bool, label: &'static str| {
        view! { <button type="button" class="switch" aria-pressed=move || (desk.listed.get() == listed).to_string() on:click=move |_| desk.listed.set(listed)>{t(label)}</button> }
    };
    let editions = move || {
        any.get().then(|| {
            view! {
                <section class="part plan-part" aria-labelledby="editions-title">
                    <div class="plan-head">
                        <h2 id="editions-title">{t("plan-editions")}</h2>
                        <div class="switches" role="group" aria-label=t("plan-show")>{switch(false, "plan-week")}{switch(true, "plan-list")}</div>
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

/// What the plan serves, as one number with its bound.
#[component]
fn Standing() -> impl IntoView {
    let store = Store::get();
    let numbers = store.memo(|state: &State| {
        let standing = &state.standing;
        (standing.served, standing.need, state.bound(), standing.cents, state.plan().editions.len() as u32)
    });
    let words = move || {
        let (served, need, bound, ..) = numbers.get();
        let share = percent(served, need).to_string();
        let bound_words = match bound {
            Some(bound) if bound <= served => store.text("plan-best"),
            Some(bound) => store.text_with("plan-bound", &[("most", percent(bound, need).to_string().into())]),
            None => String::new(),
        };
        view! { <p class="standing-words"><strong class="standing-number">{share}"\u{a0}%"</strong>" "{t("plan-served")}" "<span class="soft">{bound_words}</span></p> }
    };
    let bar = move || {
        let (served, need, bound, ..) = numbers.get();
        let x = |part: u64| format!("{:.1}", part as f64 * 400.0 / need.max(1) as f64);
        let bound = bound.map(|bound| view! { <path class="standing-bound" d=format!("M{} 0V16", x(bound)) /> });
        view! {
            <svg class="standing-bar" viewBox="0 0 400 16" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whisker-all" x="0" y="3" width="400" height="10" />
                <rect class="whisker-bar" x="0" y="3" width=x(served) height="10" />
                {bound}
            </svg>
        }
    };
    let more = move || {
        let (_, _, _, cents, editions) = numbers.get();
        let editions = store.phrases(|phrases| phrases.count("plan-count", editions));
        let budget = store.with(|state| state.resources().budget);
        let cost = euro(store, cents);
        let cost = match budget {
            Some(most) => {
                store.text_with("plan-cost-of", &[("cost", cost.into()), ("most", euro(store, most.into()).into())])
            }
            None => store.text_with("plan-cost", &[("cost", cost.into())]),
        };
        format!("{editions} · {cost}")
    };
    view! {
        <div class="standing plate" id="standing">
            {drawn(words)}
            {drawn(bar)}
            <p class="soft small">{drawn(more)}</p>
        </div>
    }
}
