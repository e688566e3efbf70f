//! Gaps: what is asked, how far away it is, and a slider for each level.

mod row;

use leptos::prelude::*;

use self::row::Row;
use super::profile::rows;
use crate::app::{Event, State};
use crate::base::ScoreId;
use crate::profile::Profile;
use crate::target::{Gap, Likelihood, by_worth, gaps};
use crate::ui::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// The page.
#[component]
pub fn Gaps() -> impl IntoView {
    let store = Store::get();
    let profile = store.memo(State::profile);
    let gaps = Memo::new(move |_| profile.with(|profile| gaps(profile, &store.with(State::targets))));
    let empty = Memo::new(move |_| profile.with(Profile::is_empty));
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("gaps-title")}</h1>
                <p class="lead">{t("gaps-intro")}</p>
                <Whose />
            </div>
            {drawn(move || empty.get().then(|| view! {
                <p class="notice"><span class="notice-text">{t("gaps-empty")}</span><a class="btn btn-primary" href="#/sitting">{t("start-begin")}</a></p>
            }))}
            <Lists profile gaps />
            <div class="actions part">
                <a class="btn btn-primary" href="#/path">{t("profile-to-path")}</a>
                <a class="btn btn-outline-primary" href="#/profile">{t("gaps-to-profile")}</a>
            </div>
        </div>
    }
}

/// Whose levels they are: a role's proposals, or own ones only.
#[component]
fn Whose() -> impl IntoView {
    let store = Store::get();
    let role =
        store.memo(|state| state.role().map(|role| role.title.get(state.language).to_owned()).unwrap_or_default());
    let own = store.memo(|state| state.person.targets.len() as u32);
    let reset = move |_| {
        store.tell(Event::TargetsReset(None));
        focus("#gaps-asked");
    };
    let back = move || store.text(if role.with(String::is_empty) { "gaps-drop-all" } else { "gaps-reset-all" });
    view! {
        {move || match role.get() {
            none if none.is_empty() => view! { <p>{t("gaps-no-role")}" "<a href="#/">{t("gaps-choose-role")}</a></p> }.into_any(),
            role => view! {
                <p>
                    {drawn(move || store.text_with("gaps-role", &[("role", role.clone().into())]))}" "{t("gaps-proposals")}" "
                    <a href="#/">{t("gaps-change-role")}</a>
                </p>
            }.into_any(),
        }}
        {drawn(move || (own.get() > 0).then(|| view! {
            <p class="own">
                <span>{drawn(move || store.phrases(|phrases| phrases.count("gaps-own", own.get())))}</span>
                <button type="button" class="btn btn-outline-primary" on:click=reset>{back}</button>
            </p>
        }))}
    }
}

/// What is asked in the order of its worth, and folded what is not. A row stays where it is while its slider moves, also when
/// its level becomes *not asked*: the order is made anew only on demand.
#[component]
fn Lists(profile: Memo<Profile>, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let store = Store::get();
    let fresh = move || by_worth(gaps.get()).into_iter().map(|gap| gap.score).collect::<Vec<ScoreId>>();
    let order = RwSignal::new(untrack(fresh));
    let stale = Memo::new(move |_| order.get() != fresh());
    let sort = move |_| {
        order.set(untrack(fresh));
        focus("#gaps-asked");
    };
    // Drawn anew with order, profile and language only, so that a slider keeps the focus while it moves.
    let language = store.language_shown();
    let lists = move || {
        language.get();
        let (order, profile) = (order.get(), profile.get());
        untrack(|| {
            let mut all = rows(store, &profile, &[]);
            let place = |row: &super::profile::Row| order.iter().position(|id| Some(id) == row.score.as_ref());
            let mut asked: Vec<_> = all.extract_if(.., |row| place(row).is_some()).collect();
            asked.sort_by_key(place);
            let open = asked.is_empty();
            view! {
                {(!open).then(|| view! { <ul class="gap-list">{asked.into_iter().map(|row| view! { <Row row gaps /> }).collect_view()}</ul> })}
                {(!all.is_empty()).then(|| view! {
                    <details class="more" open=open>
                        <summary><span>{store.phrases(|phrases| phrases.count("gaps-rest", all.len() as u32))}</span></summary>
                        <p class="soft">{t("gaps-rest-hint")}</p>
                        <ul class="gap-list">{all.into_iter().map(|row| view! { <Row row gaps /> }).collect_view()}</ul>
                    </details>
                })}
            }
        })
    };
    view! {
        <section>
            <h2 id="gaps-asked" tabindex="-1">{t("gaps-asked")}</h2>
            {drawn(move || (!order.with(Vec::is_empty)).then(|| view! { <p class="soft">{drawn(move || sums(store, &gaps.get()))}" "{t("gaps-order")}</p> }))}
            {lists}
            <div class="resort" role="status">
                {drawn(move || stale.get().then(|| view! {
                    <span>{t("gaps-stale")}</span>
                    <button type="button" class="btn btn-primary" on:click=sort>{t("gaps-sort")}</button>
                }))}
            </div>
        </section>
    }
}

/// How many gaps there are of each kind.
fn sums(store: Store, gaps: &[Gap]) -> String {
    let kinds = [
        ("gaps-sum-likely", Some(Likelihood::Likely)),
        ("gaps-sum-perhaps", Some(Likelihood::Perhaps)),
        ("gaps-sum-no", Some(Likelihood::No)),
        ("gaps-sum-not-measured", None),
    ];
    let of_kind = |kind| gaps.iter().filter(|gap| gap.likelihood() == kind).count() as u32;
    let counted = kinds.into_iter().map(|(name, kind)| (name, of_kind(kind))).filter(|(_, count)| *count > 0);
    store.phrases(|phrases| {
        let words: Vec<String> = counted.map(|(name, count)| phrases.count(name, count)).collect();
        if words.is_empty() { String::new() } else { format!("{}.", words.join(", ")) }
    })
}
