//! Closing: the number in the box against the organiser's own count, then once and for all.

use leptos::prelude::*;

use super::Told;
use super::field::{Number, NumberField};
use super::next::Inside;
use crate::app::ballot::Event;
use crate::browser;
use crate::i18n::whole;
use crate::ui::ballot::desk::Desk;
use crate::ui::ballot::shell::single;
use crate::ui::store::{Store, seed};
use crate::ui::widget::{drawn, focus, t};

/// The page.
#[component]
pub fn Closing() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let enough = desk.memo(|state| state.ballot().is_some_and(|ballot| ballot.missing() == 0));
    let expected = desk.with(|state| state.ballot().map_or(0, |ballot| ballot.expected));
    // Somebody of another group was added, or somebody more than once.
    let beyond = move || {
        let headcount = desk.with(|state| {
            let ballot = state.ballot()?;
            ballot.own_part().map(|part| part.headcount).filter(|headcount| ballot.people > *headcount)
        })?;
        let words = store.text_with("box-beyond", &[("headcount", whole(store.language(), headcount).into())]);
        Some(view! { <p class="notice notice-warn" id="beyond">{words}</p> })
    };
    let waited = move || store.text_with("box-waited", &[("expected", whole(store.language(), expected).into())]);
    view! {
        <div class="page wrap box-next">
            <div class="box-next-main">
                <div class="page-head">
                    <h1 tabindex="-1">{t("box-closing-title")}</h1>
                    <p class="lead">{t("box-closing-lead")}</p>
                </div>
                {drawn(beyond)}
                {drawn(move || if enough.get() {
                    view! { <Counting /> }.into_any()
                } else {
                    view! { <p class="notice notice-warn" id="too-few">{t("box-too-few")}</p> }.into_any()
                })}
                <Told />
                <p><button type="button" id="back" class="btn btn-outline-primary" on:click=move |_| desk.tell(Event::NextWanted)>{t("box-closing-back")}</button></p>
                <Remove words="box-remove-open" />
            </div>
            <aside class="plate box-count"><Inside /><p class="soft">{drawn(waited)}</p></aside>
        </div>
    }
}

/// The head count, what it says, and the button that closes.
#[component]
fn Counting() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let number = Number::from(0);
    let counted = RwSignal::new(None::<u32>);
    let busy = desk.memo(|state| state.writing.is_some());
    let people = desk.memo(|state| state.ballot().map_or(0, |ballot| ballot.people));
    let compare = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        counted.set(number.read());
        focus(if counted.get_untracked().is_some() { "#verdict" } else { "#counted" });
    };
    let close = move |event: leptos::ev::MouseEvent| {
        if single(&event) {
            desk.tell(Event::CloseMeant(browser::today(), seed()));
        }
    };
    let verdict = move || {
        let counted = counted.get()?;
        let people = people.get();
        let name = match counted.cmp(&people) {
            std::cmp::Ordering::Equal => "box-count-same",
            std::cmp::Ordering::Less => "box-count-more",
            std::cmp::Ordering::Greater => "box-count-less",
        };
        let language = store.language();
        let values = [("inside", whole(language, people).into()), ("counted", whole(language, counted).into())];
        let words = store.text_with(name, &values);
        let [tone, label, button] = if counted == people {
            ["notice notice-good", "box-close", "btn btn-primary"]
        } else {
            ["notice notice-warn", "box-close-anyway", "btn btn-outline-primary btn-grave"]
        };
        Some(view! {
            <p class=tone id="verdict" tabindex="-1">{words}</p>
            <div class="actions">
                <button type="button" id="close-yes" class=button aria-disabled=move || busy.get().to_string() on:click=close>{t(label)}</button>
            </div>
        })
    };
    view! {
        <form class="box-form" novalidate on:submit=compare>
            <NumberField id="counted" label="box-counted" hint="box-counted-hint" number />
            <div class="actions"><button type="submit" id="compare" class="btn btn-outline-primary">{t("box-compare")}</button></div>
        </form>
        <div class="box-verdict">{drawn(verdict)}</div>
    }
}

/// Takes the box off this computer, after asking.
#[component]
pub fn Remove(
    /// The phrase that says what is lost with it.
    words: &'static str,
) -> impl IntoView {
    let desk = Desk::get();
    let asked = RwSignal::new(false);
    let ask = move |_| {
        asked.set(true);
        focus("#remove-no");
    };
    let keep = move |_| {
        asked.set(false);
        focus("#remove");
    };
    let remove = move |event: leptos::ev::MouseEvent| {
        if let Some(key) = desk.with(|state| state.current.clone()).filter(|_| single(&event)) {
            desk.tell(Event::RemoveMeant(key));
        }
    };
    view! {
        <div class="box-remove">{drawn(move || if asked.get() {
            view! {
                <p class="forget-sure">{t(words)}</p>
                <div class="actions">
                    <button type="button" id="remove-no" class="btn btn-outline-primary" on:click=keep>{t("box-remove-no")}</button>
                    <button type="button" id="remove-yes" class="btn btn-outline-primary btn-grave" on:click=remove>{t("box-remove-yes")}</button>
                </div>
            }.into_any()
        } else {
            view! { <button type="button" id="remove" class="btn btn-link" on:click=ask>{t("box-remove")}</button> }.into_any()
        })}</div>
    }
}
