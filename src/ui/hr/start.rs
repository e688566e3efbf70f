//! Starting: phrases and what the shelf holds are loaded and drawn, then the content.

use std::rc::Rc;

use leptos::prelude::*;

use super::shell::Shell;
use super::store::Store;
use crate::app::hr::{CONTENT_FILES, ContentTexts, DATABASE, Event, Kept, State, read_content, read_kept};
use crate::base::Language;
use crate::browser::{self, IndexedShelf};
use crate::ui::room::{all_of, fetch_phrases};
use crate::ui::start::{note, put_away, show_not_started};

/// Starts HR's program. When the phrases do not come, the page says so in both languages (it stands in `page.html`).
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
    let phrases = fetch_phrases("hr", language).await?;
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
    store.follow_tabs();
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
    // What HR gives out is in both languages: without the words of both nothing can be made.
    let other = Language::ALL.into_iter().find(|other| *other != language)?;
    store.load_phrases(other).await;
    let whole = store.has_both().then(|| (Rc::new(content), faults));
    store.tell(Event::ContentCame(whole));
    note("complete");
    Some(())
}
