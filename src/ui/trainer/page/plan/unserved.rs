//! What was not planned, and why.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::app::Loaded;
use crate::app::trainer::{why_phrase, why_words};
use crate::i18n::whole;
use crate::timetable::propose::Unserved as One;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{course_title, group_title_at};
use crate::ui::widget::{drawn, focus, t};

/// The list, course by course.
#[component]
pub(super) fn Unserved() -> impl IntoView {
    let store = Store::get();
    let judged = Memo::new(move |_| store.with(|state| state.judged().cloned()));
    let known = Memo::new(move |before: Option<&Option<std::sync::Arc<crate::job::Judged>>>| {
        // What was known stays while the planner looks anew, so that nothing jumps under the eye.
        judged.get().or_else(|| before.cloned().flatten())
    });
    let stale = Memo::new(move |_| judged.with(Option::is_none));
    let failed = store.memo(|state| state.planner_failed && state.loaded == Loaded::All);
    let rows = move || {
        let language = store.language();
        // What has the focus is drawn anew when the planner has looked again.
        let had = document().active_element().map(|element| element.id()).filter(|id| id.starts_with("unserved-"));
        if let Some(id) = had {
            focus(&format!("#{id}"));
        }
        let mut courses: BTreeMap<usize, Vec<One>> = BTreeMap::new();
        for one in known.get().iter().flat_map(|judged| judged.unserved.clone()) {
            courses.entry(one.lesson).or_default().push(one);
        }
        let mut courses: Vec<(usize, Vec<One>)> = courses.into_iter().collect();
        let people = |all: &[One]| all.iter().map(|one| one.people).sum::<u32>();
        courses.sort_by_key(|(_, all)| std::cmp::Reverse(people(all)));
        let row = |(place, all): (usize, Vec<One>)| {
            let title = store.with(|state| {
                state.demand().courses.get(place).map(|id| course_title(state, language, id)).unwrap_or_default()
            });
            let mut reasons: BTreeMap<&'static str, u32> = BTreeMap::new();
            for one in &all {
                *reasons.entry(why_phrase(one.reason)).or_default() += one.people;
            }
            let mut reasons: Vec<(&'static str, u32)> = reasons.into_iter().collect();
            reasons.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
            let reason = |(name, people): (&'static str, u32)| {
                view! { <li><span class="num">{whole(language, people)}</span>": "{store.text(name)}</li> }
            };
            let group = |one: &One| {
                let title = store.with(|state| group_title_at(store, state, one.group));
                view! { <li>{title}": "{whole(language, one.people)}". "{store.phrases(|phrases| why_words(phrases, one.reason))}</li> }
            };
            let id = format!("unserved-{place}");
            view! {
                <tr>
                    <th scope="row">{title}</th>
                    <td data-head=t("unserved-people") class="num">{whole(language, people(&all))}</td>
                    <td data-head=t("unserved-why")>
                        <ul class="plain-list">{reasons.into_iter().map(reason).collect_view()}</ul>
                        <details class="more"><summary id=id><span>{t("unserved-groups")}</span></summary><ul class="spans-list">{all.iter().map(group).collect_view()}</ul></details>
                    </td>
                </tr>
            }
        };
        courses.into_iter().map(row).collect_view()
    };
    let table = move || {
        if failed.get() {
            return view! { <p>{t("desk-notice-planner")}</p> }.into_any();
        }
        match known.with(|known| known.as_ref().map(|judged| judged.unserved.len())) {
            None => view! { <p class="soft" role="status">{t("unserved-working")}</p> }.into_any(),
            Some(0) => view! { <p>{t("unserved-none")}</p> }.into_any(),
            Some(_) => view! {
                <table class="table stacked unserved-table">
                    <caption class="visually-hidden">{t("unserved-title")}</caption>
                    <thead><tr>
                        <th scope="col">{t("need-course")}</th>
                        <th scope="col" class="num">{t("unserved-people")}</th>
                        <th scope="col">{t("unserved-why")}</th>
                    </tr></thead>
                    <tbody>{drawn(rows)}</tbody>
                </table>
            }
            .into_any(),
        }
    };
    view! {
        <section class="part" id="unserved" aria-labelledby="unserved-title" data-judged=move || (!stale.get()).to_string()>
            <h2 id="unserved-title">{t("unserved-title")}</h2>
            {drawn(table)}
        </section>
    }
}
