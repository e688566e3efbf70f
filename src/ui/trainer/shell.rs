//! What stands around every page of the trainer's room: header, menu, notices, the way back, footer.

use std::rc::Rc;

use leptos::prelude::*;

use super::page::{Demand, EffectPage, Files, Home, PlanPage, Resources, ResultPage};
use super::store::Store;
use super::widget::{course_title, unheld};
use crate::app::Loaded;
use crate::app::trainer::{Event, Mark, Notice, Page, Part, State};
use crate::storage::ShelfFault;
use crate::ui::masthead::Masthead;
use crate::ui::widget::{Act, Notices, Told, drawn, focus, t};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Pages of the menu.
const MENU: [Page; 7] =
    [Page::Home, Page::Demand, Page::Resources(Part::Rooms), Page::Plan, Page::Result, Page::Effect, Page::Files];

/// The whole screen.
#[component]
pub fn Shell() -> impl IntoView {
    let store = Store::get();
    let name = store.memo(|state| state.page.name());
    let page = store.memo(|state| state.page);
    let waits = store.memo(|state| (state.page.needs_content() && state.loaded != Loaded::All).then_some(state.loaded));
    Effect::new(move |_| {
        let (page, room) = (store.text(page_phrase(name.get())), store.text("room-trainer"));
        document().set_title(&format!("{page} – {room} – {}", store.text("app-name")));
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", store.language().code());
        }
    });
    let unfolded = RwSignal::new(false);
    Effect::new(move |before: Option<Page>| {
        let page = page.get();
        unfolded.set(false);
        if before.is_some_and(|before| before != page) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus("#main h1");
        }
        page
    });
    let notices = store.memo(|state| state.notices.clone());
    view! {
        <Masthead
            room="room-trainer"
            menu=MENU.map(|page| (page.address(), page_phrase(page.name()), page.name())).to_vec()
            current=name
            unfolded
            is_chosen=Callback::new(move |language| store.language() == language)
            on_choose=Callback::new(move |language| store.tell(Event::LanguageChosen(language)))
        />
        <Notices list=move || told(store, &notices.get()) />
        <main id="main" tabindex="-1">
            {drawn(move || match waits.get() {
                Some(Loaded::Failed) => waiting("content-failed"),
                Some(_) => waiting("content-coming"),
                None => drawn_page(page.get()),
            })}
        </main>
        <WayBack />
        <footer class="foot">
            <div class="wrap foot-inner">
                <p>{t("footer-promise")}</p>
                <p>{drawn(move || store.text_with("footer-version", &[("version", VERSION.into())]))}</p>
                <p class="gaps">
                    <a href="hr.html">{t("room-hr")}</a>
                    <a href="index.html#/about">{t("page-about")}</a>
                    <a href="index.html#/privacy">{t("page-privacy")}</a>
                </p>
            </div>
        </footer>
    }
}

/// A page.
fn drawn_page(page: Page) -> AnyView {
    match page {
        Page::Demand => view! { <Demand /> }.into_any(),
        Page::Resources(part) => view! { <Resources part /> }.into_any(),
        Page::Plan => view! { <PlanPage /> }.into_any(),
        Page::Result => view! { <ResultPage /> }.into_any(),
        Page::Effect => view! { <EffectPage /> }.into_any(),
        Page::Files => view! { <Files /> }.into_any(),
        Page::Home => view! { <Home /> }.into_any(),
    }
}

/// Taking changes back and doing them again, and whether all is kept; on every page, at its foot.
#[component]
fn WayBack() -> impl IntoView {
    let store = Store::get();
    let can = store.memo(|state| [!state.before.is_empty(), !state.after.is_empty()]);
    let mark = store.memo(|state| state.keeping.mark);
    let said = move || match mark.get() {
        Mark::Nothing | Mark::Saved => "desk-saved",
        Mark::Saving => "desk-saving",
        Mark::InMemory => "desk-in-memory",
    };
    let keyed = window_event_listener(leptos::ev::keydown, move |event| {
        let in_field = event.target().is_some_and(|target| {
            let element: Option<web_sys::Element> = wasm_bindgen::JsCast::dyn_into(target).ok();
            element.is_some_and(|element| ["INPUT", "TEXTAREA", "SELECT"].contains(&element.tag_name().as_str()))
        });
        if !(event.ctrl_key() || event.meta_key()) || in_field {
            return;
        }
        match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => store.tell(Event::Undone),
            ("z", true) | ("y", false) => store.tell(Event::Redone),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || keyed.remove());
    // The buttons stay when there is nothing to do for one of them: what has the focus must not be drawn anew.
    let shown = Memo::new(move |_| can.get().contains(&true));
    let button = move |place: usize, id: &'static str, label: &'static str, event: Event| {
        let disabled = move || (!can.get()[place]).to_string();
        view! { <button type="button" id=id class="btn btn-outline-primary" aria-disabled=disabled on:click=move |_| store.tell(event.clone())>{t(label)}</button> }
    };
    let data = move || if mark.get() == Mark::Saving { "saving" } else { "saved" };
    drawn(move || {
        shown.get().then(|| {
            view! {
                <section class="way-back" aria-label=t("desk-changes")>
                    <div class="wrap way-back-inner">
                        {button(0, "undo", "desk-undo", Event::Undone)}
                        {button(1, "redo", "desk-redo", Event::Redone)}
                        <p class="soft small saved" data-mark=data>{drawn(move || store.text(said()))}</p>
                    </div>
                </section>
            }
        })
    })
}

fn page_phrase(name: &str) -> &'static str {
    match name {
        "demand" => "page-demand",
        "resources" => "page-resources",
        "plan" => "page-plan",
        "result" => "page-result",
        "effect" => "page-effect",
        "files" => "page-files",
        _ => "page-desk",
    }
}

/// In place of a page whose content is still on its way, or did not come.
fn waiting(words: &'static str) -> AnyView {
    view! { <div class="page wrap" role="status"><h1 tabindex="-1" class="lead">{t(words)}</h1></div> }.into_any()
}

/// All that there is to tell.
fn told(store: Store, notices: &[Notice]) -> Vec<Told> {
    let act = |event: Event| -> Act { Rc::new(move || store.tell(event.clone())) };
    let tell = |(place, notice)| Told {
        good: is_good(notice),
        words: words(store, notice),
        action: action(notice).map(|(label, event)| (label, act(event))),
        close: act(Event::NoticeDismissed(place)),
    };
    notices.iter().enumerate().map(tell).collect()
}

fn is_good(notice: &Notice) -> bool {
    matches!(
        notice,
        Notice::NeedOpened(..)
            | Notice::ResourcesOpened
            | Notice::WorkOpened
            | Notice::ExampleOpened
            | Notice::Proposed
            | Notice::Erased
            | Notice::Copied(true)
    )
}

fn words(store: Store, notice: &Notice) -> String {
    let language = store.language();
    let counted = |name: &str, count: u32, fault: String| {
        store.text_with(name, &[("count", count.into()), ("shown", count.to_string().into()), ("fault", fault.into())])
    };
    let said = |fault: &crate::formats::Fault| store.phrases(|phrases| phrases.fault(fault));
    match notice {
        Notice::Broken(fault, count) => counted("desk-notice-broken", *count, said(fault)),
        Notice::Shelf(ShelfFault::Refused) => store.text("desk-notice-refused"),
        Notice::Shelf(ShelfFault::Full) => store.text("desk-notice-full"),
        Notice::Content(faults) => {
            counted("notice-content", faults.len() as u32, faults.first().map(said).unwrap_or_default())
        }
        Notice::Refused(fault) => store.text_with("desk-notice-file", &[("fault", said(fault).into())]),
        Notice::LeftOut(fault, count) => counted("desk-notice-left-out", *count, said(fault)),
        Notice::NeedOpened(id, known) => {
            let title = store.with(|state| {
                let one = state.desk.aggregates.get(id);
                one.map(|one| one.campaign().title.get(language).to_owned()).unwrap_or_default()
            });
            let name = if *known { "desk-notice-known" } else { "desk-notice-need" };
            store.text_with(name, &[("title", title.into())])
        }
        Notice::ResourcesOpened => store.text("desk-notice-resources"),
        Notice::WorkOpened => store.text("desk-notice-work"),
        Notice::ExampleOpened => store.text("desk-notice-example"),
        Notice::NotFetched => store.text("desk-notice-not-fetched"),
        Notice::Proposed => {
            let count = store.with(|state: &State| state.plan().editions.len()) as u32;
            store.phrases(|phrases| phrases.count("desk-notice-proposed", count))
        }
        Notice::OneBodyTwice => store.text("desk-notice-one-body"),
        Notice::BothThere => store.text("desk-notice-both-there"),
        Notice::PlannerFailed => store.text("desk-notice-planner"),
        Notice::NotMoved(id) => store.text_with("desk-notice-not-moved", &[("number", id.to_string().into())]),
        Notice::NotAdded(course, why) => {
            let title = store.with(|state| course_title(state, language, course));
            store.text_with("desk-notice-not-added", &[("title", title.into()), ("why", unheld(store, *why).into())])
        }
        Notice::Copied(true) => store.text("desk-notice-copied"),
        Notice::Copied(false) => store.text("desk-notice-not-copied"),
        Notice::Erased => store.text("desk-notice-erased"),
        Notice::NotErased => store.text("desk-notice-not-erased"),
    }
}

/// What can be done about it.
fn action(notice: &Notice) -> Option<(&'static str, Event)> {
    Some(match notice {
        Notice::Broken(..) => ("notice-broken-save", Event::BrokenWanted),
        _ => return None,
    })
}
