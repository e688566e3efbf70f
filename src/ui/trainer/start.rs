//! Starting: phrases and what the shelf holds are loaded and drawn, then the content and the planner.

use std::rc::Rc;

use leptos::prelude::*;

use super::shell::Shell;
use super::store::Store;
use crate::app::trainer::{CONTENT_FILES, ContentTexts, DATABASE, Event, Kept, State, read_content, read_kept};
use crate::base::Language;
use crate::browser::{self, IndexedShelf};
use crate::ui::room::{all_of, fetch_phrases};
use crate::ui::start::{note, put_away, show_not_started};

/// Starts the trainer's program. When the phrases do not come, the page says so in both languages (it stands in `page.html`).
pub fn start() {
    browser::spawn(Box::pin(async {
        if load().await.is_none() {
            show_not_started();
        }
    }));
}

async fn load() -> Option<()> {
    let language = browser::remembered_language().unwrap_or_default();
    let files: Vec<_> = CONTENT_FILES.iter().map(|file| browser::fetch_text(file)).collect();
    let phrases = fetch_phrases("trainer", language).await?;
    let shelf = IndexedShelf::open(DATABASE).await;
    let kept = match all_of(&shelf).await {
        Ok(texts) => read_kept(texts),
        Err(fault) => Kept { fault: Some(fault), ..Kept::default() },
    };
    let mut state = State::new(language, browser::today(), kept);
    state.texts.insert(language, phrases);
    put_away("starting");
    put_away("not-started");
    let owner = Owner::new();
    let store = owner.with(|| Store::new(state, shelf));
    std::mem::forget(owner);
    mount_to_body(move || {
        provide_context(store);
        provide_context(store.words());
        view! { <Shell /> }
    });
    store.follow_address();
    browser::when_address_changes(move || store.follow_address());
    note("ready");
    let mut texts: ContentTexts = Default::default();
    for (text, file) in texts.iter_mut().zip(files) {
        let Some(came) = file.await else {
            store.tell(Event::ContentCame(None));
            return Some(());
        };
        *text = came;
    }
    let (content, faults) = read_content(&texts);
    let other = Language::ALL.into_iter().find(|other| *other != language)?;
    store.load_phrases(other).await;
    // Before the content: with it the page may ask the planner at once.
    store.start_planner(|| note("complete"));
    store.tell(Event::ContentCame(Some((Rc::new(content), faults))));
    Some(())
}
