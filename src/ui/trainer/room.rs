//! What stands around the trainer's pages, and what only the trainer's room tells.

use leptos::prelude::*;

use super::page::{Demand, EffectPage, Files, Home, PlanPage, Print, Resources, ResultPage};
use super::store::{Store, Tools, carry_out};
use super::widget::{course_title, unheld};
use crate::app::trainer::{Deed, Event, Mark, News, Page, Part, TrainerRoom};
use crate::ui::room::{Common, Program, Said};
use crate::ui::widget::{drawn, t};

/// Pages of the menu.
const MENU: [Page; 7] =
    [Page::Home, Page::Demand, Page::Resources(Part::Rooms), Page::Plan, Page::Result, Page::Effect, Page::Files];

impl Program for TrainerRoom {
    type Tools = Tools;

    const COMMON: Common = Common {
        aside: "desk-notice-aside",
        broken: "desk-notice-broken",
        refused: "desk-notice-refused",
        full: "desk-notice-full",
        file: "desk-notice-file",
        not_fetched: "desk-notice-not-fetched",
        copied: ["desk-notice-copied", "desk-notice-not-copied"],
        erased: ["desk-notice-erased", "desk-notice-not-erased"],
    };
    const LINKS: &'static [(&'static str, &'static str)] =
        &[("hr.html", "room-hr"), ("index.html#/about", "page-about"), ("index.html#/privacy", "page-privacy")];

    fn carry_out(store: Store, deed: Deed) {
        carry_out(store, deed);
    }

    fn complete(store: Store, done: fn()) {
        store.start_planner(done);
    }

    fn menu(_: &Page) -> (&'static str, Vec<Page>) {
        ("room-trainer", MENU.to_vec())
    }

    fn title(name: &str) -> &'static str {
        match name {
            "demand" => "page-demand",
            "resources" => "page-resources",
            "plan" => "page-plan",
            "result" => "page-result",
            "effect" => "page-effect",
            "files" => "page-files",
            "print" => "page-print",
            _ => "page-desk",
        }
    }

    fn page(page: Page) -> AnyView {
        match page {
            Page::Demand => view! { <Demand /> }.into_any(),
            Page::Resources(part) => view! { <Resources part /> }.into_any(),
            Page::Plan => view! { <PlanPage /> }.into_any(),
            Page::Result => view! { <ResultPage /> }.into_any(),
            Page::Effect => view! { <EffectPage /> }.into_any(),
            Page::Files => view! { <Files /> }.into_any(),
            Page::Print(paper) => view! { <Print paper /> }.into_any(),
            Page::Home => view! { <Home /> }.into_any(),
        }
    }

    fn below(_: Store) -> AnyView {
        view! { <WayBack /> }.into_any()
    }

    fn news(store: Store, news: &News) -> Said<Event> {
        let bad = matches!(
            news,
            News::CalendarElsewhere(_)
                | News::LeftOut(..)
                | News::PlannerFailed
                | News::NotMoved(_)
                | News::NotAdded(..)
        );
        Said { good: !bad, words: words(store, news), action: None }
    }
}

fn words(store: Store, news: &News) -> String {
    let language = store.language();
    match news {
        News::CalendarElsewhere(file) => store.text_with("desk-notice-calendar", &[("file", file.as_str().into())]),
        News::LeftOut(fault, count) => {
            let fault = store.phrases(|phrases| phrases.fault(fault));
            store.counted("desk-notice-left-out", *count, fault)
        }
        News::NeedOpened(id, known) => {
            let title = store.with(|state| {
                let one = state.desk.aggregates.get(id);
                one.map(|one| one.campaign().title.get(language).to_owned()).unwrap_or_default()
            });
            let name = if *known { "desk-notice-known" } else { "desk-notice-need" };
            store.text_with(name, &[("title", title.into())])
        }
        News::ResourcesOpened => store.text("desk-notice-resources"),
        News::WorkOpened => store.text("desk-notice-work"),
        News::ExampleOpened => store.text("desk-notice-example"),
        News::Proposed => {
            let count = store.with(|state| state.plan().editions.len()) as u32;
            store.phrases(|phrases| phrases.count("desk-notice-proposed", count))
        }
        News::OneBodyTwice => store.text("desk-notice-one-body"),
        News::BothThere => store.text("desk-notice-both-there"),
        News::PlannerFailed => store.text("desk-notice-planner"),
        News::NotMoved(id) => store.text_with("desk-notice-not-moved", &[("number", id.to_string().into())]),
        News::NotAdded(course, why) => {
            let title = store.with(|state| course_title(state, language, course));
            store.text_with("desk-notice-not-added", &[("title", title.into()), ("why", unheld(store, *why).into())])
        }
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
