//! Starting: content, shelf and texts are loaded, then the page is drawn.

use std::rc::Rc;

use leptos::prelude::*;

use super::shell::Shell;
use super::store::{Store, fetch_texts};
use crate::app::{CONTENT_FILES, ContentTexts, Event, State, read_content};
use crate::base::Language;
use crate::browser::{self, IndexedShelf};
use crate::storage::open_record;

/// Starts the app. When content or texts do not come, the page says so in both languages (it stands in `index.html`).
pub fn start() {
    browser::spawn(Box::pin(async {
        if load().await.is_none()
            && let Some(page) = document().get_element_by_id("not-started")
        {
            let _ = page.remove_attribute("hidden");
            put_away("starting");
        }
    }));
}

async fn load() -> Option<()> {
    let mut texts: ContentTexts = Default::default();
    let files = CONTENT_FILES.map(browser::fetch_text);
    for (text, file) in texts.iter_mut().zip(files) {
        *text = file.await?;
    }
    let (content, faults) = read_content(&texts).ok()?;
    let language = browser::remembered_language().unwrap_or_default();
    let texts = fetch_texts(language, &content).await?;
    let shelf = IndexedShelf::open().await;
    let opened = open_record(&shelf).await;
    let mut state = State::new(language, content, faults, opened, browser::seed());
    state.texts.insert(language, Rc::new(texts));
    put_away("starting");
    put_away("not-started");
    let store = mount(state, shelf);
    store.hear_tabs();
    store.follow_address();
    browser::when_address_changes(move || store.follow_address());
    note("ready");
    let other = Language::ALL.into_iter().find(|other| *other != language)?;
    if let Some(texts) = store.fetch_texts(other).await {
        store.tell(Event::TextsCame(Rc::new(texts)));
    }
    store.when_worker_loaded(|| note("complete"));
    Some(())
}

fn mount(state: State, shelf: IndexedShelf) -> Store {
    let owner = Owner::new();
    let store = owner.with(|| Store::new(state, shelf));
    mount_to_body(move || {
        provide_context(store);
        view! { <Shell /> }
    });
    std::mem::forget(owner);
    store
}

/// Notes on the page how far it is, for whoever waits for it: `ready` to be used, `complete` to be cut off the network.
fn note(state: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-state", state);
    }
}

fn put_away(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.remove();
    }
}
