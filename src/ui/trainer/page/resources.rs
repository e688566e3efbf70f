//! Resources: what there is to plan with, edited in place, a part at a time.

mod busy;
mod calendar;
mod courses;
mod groups;
mod money;
mod rooms;
mod trainers;

use leptos::prelude::*;

use crate::app::trainer::{Page, Part};
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// The page.
#[component]
pub fn Resources(part: Part) -> impl IntoView {
    let store = Store::get();
    let invented = store.memo(|state| state.resources().invented);
    let link = |(one, _): (Part, &'static str)| {
        let current = (one == part).then_some("page");
        view! { <li><a href=Page::Resources(one).address() aria-current=current>{t(phrase(one))}</a></li> }
    };
    let next = Part::ALL.get(part as usize + 1).map(|(next, _)| *next);
    let shown = match part {
        Part::Rooms => view! { <rooms::Rooms /> }.into_any(),
        Part::Trainers => view! { <trainers::Trainers /> }.into_any(),
        Part::Calendar => view! { <calendar::Days /> }.into_any(),
        Part::Groups => view! { <groups::Groups /> }.into_any(),
        Part::Courses => view! { <courses::Courses /> }.into_any(),
        Part::Money => view! { <money::Money /> }.into_any(),
    };
    view! {
        <div class="page wrap">
            <nav class="steps steps-all" aria-label=t("res-parts")>
                {drawn(move || invented.get().then(|| view! { <p><span class="example-mark">{t("desk-invented")}</span></p> }))}
                <ol>{Part::ALL.map(link).collect_view()}</ol>
            </nav>
            <div class="page-head">
                <h1 tabindex="-1">{t(phrase(part))}</h1>
                <p class="lead">{t(lead(part))}</p>
            </div>
            {shown}
            <p class="step-foot-way">{match next {
                Some(next) => view! { <a class="btn btn-primary" href=Page::Resources(next).address()>{t("res-on")}": "{t(phrase(next))}</a> }.into_any(),
                None => view! { <a class="btn btn-primary" href=Page::Plan.address()>{t("res-to-plan")}</a> }.into_any(),
            }}</p>
        </div>
    }
}

fn phrase(part: Part) -> &'static str {
    match part {
        Part::Rooms => "res-rooms",
        Part::Trainers => "res-trainers",
        Part::Calendar => "res-calendar",
        Part::Groups => "res-groups",
        Part::Courses => "res-courses",
        Part::Money => "res-money",
    }
}

fn lead(part: Part) -> &'static str {
    match part {
        Part::Rooms => "res-rooms-lead",
        Part::Trainers => "res-trainers-lead",
        Part::Calendar => "res-calendar-lead",
        Part::Groups => "res-groups-lead",
        Part::Courses => "res-courses-lead",
        Part::Money => "res-money-lead",
    }
}

/// A text in both languages from what was typed in one: the other follows as long as it says the same.
fn retitled(title: &crate::base::Bilingual, language: crate::base::Language, text: &str) -> crate::base::Bilingual {
    use crate::base::{Bilingual, Language};
    let text = text.trim().to_owned();
    if title.it == title.en || title.it.is_empty() || title.en.is_empty() {
        return Bilingual { it: text.clone(), en: text };
    }
    match language {
        Language::Italian => Bilingual { it: text, en: title.en.clone() },
        Language::English => Bilingual { it: title.it.clone(), en: text },
    }
}

/// A name that is not taken yet: a word and a number.
fn fresh(word: &str, taken: impl Fn(&str) -> bool) -> String {
    (1..=u32::MAX).map(|number| format!("{word}-{number}")).find(|name| !taken(name)).unwrap_or_default()
}

/// The button that opens what else there is of a row, and the one that takes the row away.
fn row_actions(
    place: usize,
    about: Signal<String>,
    opened: RwSignal<Option<usize>>,
    remove: Option<Box<dyn Fn() + Send>>,
) -> AnyView {
    let label = |head: &'static str| {
        let head = t(head);
        move || format!("{}: {}", head(), about.get())
    };
    let toggle = move |_| opened.update(|opened| *opened = if *opened == Some(place) { None } else { Some(place) });
    let take = remove.map(|remove| {
        view! { <button type="button" class="btn btn-link" aria-label=label("res-remove") on:click=move |_| remove()>{t("res-remove")}</button> }
    });
    view! {
        <td class="row-actions">
            <button type="button" class="btn btn-link" aria-label=label("res-more") aria-expanded=move || (opened.get() == Some(place)).to_string() on:click=toggle>{t("res-more")}</button>
            {take}
        </td>
    }
    .into_any()
}

/// The row below that holds what else there is, while it is open.
fn row_more(
    place: usize,
    columns: u32,
    opened: RwSignal<Option<usize>>,
    more: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let row = move || {
        (opened.get() == Some(place)).then(|| view! { <tr class="row-more"><td colspan=columns.to_string()><div class="row-more-inner">{more()}</div></td></tr> })
    };
    drawn(row).into_any()
}

/// The heads of a table.
fn heads(names: &[&'static str]) -> AnyView {
    let head = |name: &&'static str| view! { <th scope="col">{t(name)}</th> };
    view! { <thead><tr>{names.iter().map(head).collect_view()}<td></td></tr></thead> }.into_any()
}
