//! Starting: content, shelf and texts are loaded, then the page is drawn.

use std::rc::Rc;

use leptos::prelude::*;

use super::shell::Shell;
use super::store::{Store, fetch_phrases};
use crate::app::{CONTENT_FILES, Content, ContentTexts, Event, ROLES_FILE, State, Texts, read_content};
use crate::base::Language;
use crate::browser::{self, DATABASE, IndexedShelf};
use crate::formats::Fault;
use crate::framework::Wording;
use crate::storage::open_record;

/// Starts the app. When content or texts do not come, the page says so in both languages (it stands in `page.html`).
pub fn start() {
    browser::spawn(Box::pin(async {
        if load().await.is_none() {
            show_not_started();
        }
    }));
}

/// Shows what stands ready in the page for when the program cannot start.
pub fn show_not_started() {
    if let Some(page) = document().get_element_by_id("not-started") {
        let _ = page.remove_attribute("hidden");
        put_away("starting");
    }
}

/// Loads what the first screen needs and draws it; then the rest, in the order in which it is wanted.
async fn load() -> Option<()> {
    let language = browser::remembered_language().unwrap_or_default();
    let roles = browser::fetch_text(ROLES_FILE);
    let phrases = fetch_phrases(language).await?;
    let roles = roles.await?;
    let shelf = IndexedShelf::open(DATABASE).await;
    let left = browser::left_behind();
    let mut opened = open_record(&shelf, left.as_deref()).await;
    let (known, unsaved) = (opened.known.take(), opened.unsaved);
    // What is on the shelf by now, as the record or aside, need not lie about any longer.
    if let Some(left) = &left
        && !unsaved
        && opened.shelf.is_none()
    {
        browser::take_away(left);
    }
    let mut state = State::new(language, browser::today(), Content::first(&roles), opened, browser::seed());
    state.texts.insert(language, Rc::new(Texts { phrases, wording: Wording::default() }));
    put_away("starting");
    put_away("not-started");
    let owner = Owner::new();
    let store = owner.with(|| Store::new(state, shelf, known, left));
    std::mem::forget(owner);
    mount(store);
    store.watch_record();
    if unsaved {
        store.tell(Event::SaveWanted);
    }
    store.follow_address();
    browser::when_address_changes(move || store.follow_address());
    note("ready");
    let Some((content, faults)) = fetch_content(roles).await else {
        store.tell(Event::ContentCame(None));
        return Some(());
    };
    let other = Language::ALL.into_iter().find(|other| *other != language)?;
    // Without the words of its own language the other's are shown; without any there is nothing to ask.
    let mut waiting = Some((content.clone(), faults));
    for language in [language, other] {
        store.load_texts(language, content.clone()).await;
        if store.has_words() || content.bank.items().is_empty() {
            waiting.take().into_iter().for_each(|came| store.tell(Event::ContentCame(Some(came))));
        }
    }
    if waiting.is_some() {
        store.tell(Event::ContentCame(None));
        return Some(());
    }
    store.when_worker_loaded(|| note("complete"));
    Some(())
}

/// Loads the content files but the roles, which are here.
pub async fn fetch_content(roles: String) -> Option<(Rc<Content>, Vec<Fault>)> {
    let mut texts: ContentTexts = Default::default();
    let files: Vec<_> = CONTENT_FILES[1..].iter().map(|file| browser::fetch_text(file)).collect();
    for (text, file) in texts[1..].iter_mut().zip(files) {
        *text = file.await?;
    }
    texts[0] = roles;
    let (content, faults) = read_content(&texts).ok()?;
    Some((Rc::new(content), faults))
}

fn mount(store: Store) {
    mount_to_body(move || {
        provide_context(store);
        provide_context(store.words());
        view! { <Shell /> }
    });
}

/// Notes on the page how far it is, for whoever waits for it: `ready` to be used, `complete` to be cut off the network.
pub fn note(state: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-state", state);
    }
}

/// Takes an element that stood in the page from the beginning out of it.
pub fn put_away(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.remove();
    }
}
