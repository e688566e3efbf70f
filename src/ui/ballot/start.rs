//! Starting the box: all content and both languages first, then the lock, then the shelf.

use std::rc::Rc;

use leptos::prelude::*;

use super::desk::{Desk, carry_out};
use super::shell::Shell;
use crate::app::ballot::{DATABASE, Event, Stage};
use crate::app::{self, Keep, Loaded, Page, ROLES_FILE, State, Texts};
use crate::base::{Language, Seed};
use crate::browser::{self, IndexedShelf};
use crate::framework::Bank;
use crate::i18n::Phrases;
use crate::storage::Opened;
use crate::ui::start::{fetch_content, note, put_away, show_not_started};
use crate::ui::store::{Store, fetch_wording};

/// How often the box looks at the clock, in milliseconds.
const TICK: i32 = 5000;

/// Starts the box. When content or texts do not come, the page says so in both languages.
pub fn start() {
    browser::spawn(Box::pin(async {
        if load().await.is_none() {
            show_not_started();
        }
    }));
}

async fn load() -> Option<()> {
    let roles = browser::fetch_text(ROLES_FILE).await?;
    let (content, _) = fetch_content(roles).await?;
    let language = browser::remembered_language().unwrap_or_default();
    let nobody = Seed([0; 32]);
    let mut visitor = State::new(language, browser::today(), (*content).clone(), Opened::default(), nobody);
    visitor.keep = Keep::Visit;
    visitor.loaded = Loaded::All;
    for language in Language::ALL {
        visitor.texts.insert(language, fetch_texts(language, &content.bank).await?);
    }
    let shelf = IndexedShelf::open(DATABASE).await;
    put_away("starting");
    put_away("not-started");
    let owner = Owner::new();
    let (store, desk) = owner.with(|| {
        let store = Store::of_visit(visitor, carry_out);
        (store, Desk::new(store, shelf))
    });
    std::mem::forget(owner);
    mount_to_body(move || {
        provide_context(store);
        provide_context(store.words());
        provide_context(desk);
        view! { <Shell /> }
    });
    note("ready");
    browser::hold(DATABASE, || {
        desk.tell(Event::Elsewhere(true));
        note("complete");
    })
    .await;
    desk.tell(Event::Elsewhere(false));
    desk.read().await;
    follow_link(desk, store);
    watch(desk, store);
    note("complete");
    Some(())
}

/// Shows the campaign of the address while a box is being opened.
fn follow_link(desk: Desk, store: Store) {
    let page = Page::of_address(&browser::address());
    if desk.stage() == Stage::Opening && matches!(page, Page::Campaign(_)) {
        store.tell(app::Event::Opened(page));
    }
}

fn watch(desk: Desk, store: Store) {
    browser::every(TICK, move || desk.tell(Event::Clock(browser::now())));
    browser::when_touched(move || desk.touch());
    browser::when_gone(move || desk.tell(Event::Left));
    browser::when_address_changes(move || follow_link(desk, store));
    browser::when_back(move || {
        if desk.stage() == Stage::Visit {
            browser::stand_before_back();
            desk.tell(Event::Back);
        }
    });
}

/// Texts of a language: the phrases that all programs share, the box's own, and the words of the items.
async fn fetch_texts(language: Language, bank: &Bank) -> Option<Rc<Texts>> {
    let code = language.code();
    let [common, own] = ["", "box."].map(|start| browser::fetch_text(&format!("lang/{start}{code}.ftl")));
    let text = format!("{}\n{}", common.await?, own.await?);
    let phrases = Rc::new(Phrases::new(language, &text).ok()?);
    Some(Rc::new(Texts { phrases, wording: fetch_wording(language, bank).await }))
}
