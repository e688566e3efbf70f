//! Result: the need that the plan serves, by course, competence, group and wave; and what a little more would bring.

use leptos::prelude::*;

use crate::app::trainer::{Event, Margins, Page, Served, State};
use crate::cohort::Share;
use crate::i18n::whole;
use crate::timetable::propose::{Extra, Margin};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{
    By, Cut, Standing, by_switches, course_title, cuts, euro, nothing_yet, percent, room_title, site_title,
};
use crate::ui::widget::{drawn, focus, t, whisker};

/// The page.
#[component]
pub fn ResultPage() -> impl IntoView {
    let store = Store::get();
    let there = store.memo(|state| !state.plan().editions.is_empty() && !state.demand().groups.is_empty());
    let none = || nothing_yet("result-title", "result-none", Page::Plan, "result-to-plan");
    drawn(move || if there.get() { view! { <Known /> }.into_any() } else { none() })
}

/// The page, where there is a plan.
#[component]
fn Known() -> impl IntoView {
    let store = Store::get();
    let by = RwSignal::new(By::Course);
    let seen = store.memo(|state| (state.standing.clone(), state.resources().waves.clone()));
    let rows = move || {
        seen.track();
        let row = |(title, served): (String, Served)| {
            let Served { need, seats } = served;
            let share = f64::from(seats) / f64::from(need.max(1));
            let share = Share { estimate: share, low: share, high: share };
            let language = store.language();
            let said =
                if need == 0 { "–".to_owned() } else { format!("{}\u{a0}%", percent(seats.into(), need.into())) };
            view! {
                <tr>
                    <th scope="row">{title}</th>
                    <td data-head=t("result-served")>{whisker(share, "")}<span class="num">{said}</span></td>
                    <td data-head=t("result-seats") class="num">{whole(language, seats)}</td>
                    <td data-head=t("result-need") class="num">{whole(language, need)}</td>
                    <td data-head=t("result-left") class="num">{whole(language, need - seats)}</td>
                </tr>
            }
        };
        store.with(|state| lines(store, state, by.get())).into_iter().map(row).collect_view()
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("result-title")}</h1>
                <p class="lead">{t("result-lead")}</p>
            </div>
            <Standing />
            <section class="part" aria-labelledby="served-title">
                <h2 id="served-title">{t("result-where")}</h2>
                {by_switches(store, by)}
                <table class="table stacked served-table">
                    <caption>{t("result-caption")}{drawn(move || (by.get() == By::Score).then(|| view! { " "{t("need-score-how")} }))}</caption>
                    <thead><tr>
                        <th scope="col">{drawn(move || store.text(by.get().head()))}</th>
                        <th scope="col">{t("result-served")}</th>
                        <th scope="col" class="num">{t("result-seats")}</th>
                        <th scope="col" class="num">{t("result-need")}</th>
                        <th scope="col" class="num">{t("result-left")}</th>
                    </tr></thead>
                    <tbody>{drawn(rows)}</tbody>
                </table>
            </section>
            <More />
        </div>
    }
}

fn lines(store: Store, state: &State, by: By) -> Vec<(String, Served)> {
    let standing = &state.standing;
    let line = |Cut { title, courses, groups }: Cut| (title, standing.of(&courses, &groups));
    cuts(store, state, by).into_iter().map(line).collect()
}

/// What one more room, trainer or thousand euro would bring.
#[component]
fn More() -> impl IntoView {
    let store = Store::get();
    let margins = store.memo(|state| state.margins.clone());
    let begun = Memo::new(move |_| margins.with(Option::is_some));
    let far =
        Memo::new(move |_| margins.with(|margins| margins.as_ref().map_or((0, 0), |one| (one.found.len(), one.of))));
    let list = move || {
        let Some(Margins { mut found, of, .. }) = margins.get() else { return view! { <p></p> }.into_any() };
        let done = found.len() == of;
        found.sort_by_key(|margin| std::cmp::Reverse(margin.served));
        let line = |margin: Margin| view! { <li>{words(store, margin)}</li> };
        view! {
            <ul class="margin-list">{found.into_iter().map(line).collect_view()}</ul>
            {done.then(|| view! { <p class="field-hint">{t("more-how")}</p> })}
        }
        .into_any()
    };
    let ask = move |_| {
        store.tell(Event::MarginsWanted);
        focus("#more-title");
    };
    let progress = move || {
        let (done, of) = far.get();
        (done < of).then(|| {
            view! {
                <p role="status">{t("more-working")}</p>
                <progress max=of.to_string() value=done.to_string() aria-label=t("more-working")></progress>
            }
        })
    };
    view! {
        <section class="part" id="more" aria-labelledby="more-title" data-far=move || { let (done, of) = far.get(); if of > 0 && done == of { "done" } else { "no" } }>
            <h2 id="more-title" tabindex="-1">{t("more-title")}</h2>
            <p class="read soft">{t("more-what")}</p>
            {drawn(move || (!begun.get()).then(|| view! {
                <button type="button" id="ask-more" class="btn btn-outline-primary" on:click=ask>{t("more-ask")}</button>
            }))}
            {drawn(progress)}
            {drawn(list)}
        </section>
    }
}

/// What something would bring, in words.
fn words(store: Store, margin: Margin) -> String {
    let language = store.language();
    let need = store.with(|state| state.standing.need);
    let what = store.with(|state| match margin.extra {
        Extra::Room { like } => state.resources().rooms.get(like).map(|room| {
            let [room, site] = [room_title(state, language, &room.id), site_title(state, language, &room.site)];
            store.text_with("more-room", &[("room", room.into()), ("site", site.into())])
        }),
        Extra::Trainer { lesson } => state
            .demand()
            .courses
            .get(lesson)
            .map(|id| store.text_with("more-trainer", &[("course", course_title(state, language, id).into())])),
        Extra::Money { cents } => Some(store.text_with("more-money", &[("money", euro(store, cents).into())])),
    });
    let what = what.unwrap_or_default();
    if margin.served == 0 {
        return store.text_with("more-nothing", &[("what", what.into())]);
    }
    let share = percent(margin.served, need).to_string();
    store.text_with("more-brings", &[("what", what.into()), ("share", share.into())])
}
