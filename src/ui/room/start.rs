//! Starting: phrases and what the shelf holds are loaded and drawn, then the content.

use std::rc::Rc;

use leptos::prelude::*;

use super::Program;
use super::shelf::all_of;
use super::shell::shell;
use super::store::{Store, fetch_phrases};
use crate::app::room::Common;
use crate::base::Language;
use crate::browser::{self, IndexedShelf};
use crate::ui::start::{note, put_away, show_not_started};

/// Starts a room's program. When the phrases do not come, the page says so in both languages (it stands in `page.html`).
pub fn start<R: Program>() {
    browser::spawn(Box::pin(async {
        if load::<R>().await.is_none() {
            show_not_started();
        }
    }));
}

async fn load<R: Program>() -> Option<()> {
    let language = browser::remembered_language().unwrap_or_default();
    let files: Vec<_> = R::CONTENT_FILES.iter().map(|file| browser::fetch_text(file)).collect();
    let phrases = fetch_phrases(R::NAME, language).await?;
    let shelf = IndexedShelf::open(R::DATABASE).await;
    let read = all_of(&shelf).await;
    let texts = read.as_deref().unwrap_or_default().to_vec();
    let state = R::state(language, browser::today(), R::read_kept(texts.clone()));
    put_away("starting");
    put_away("not-started");
    let owner = Owner::new();
    let store = owner.with(|| Store::<R>::new(state, shelf, &texts));
    std::mem::forget(owner);
    store.tell(Common::TextsCame(phrases));
    if let Err(fault) = read {
        store.tell(Common::Kept(Err(fault)));
    }
    mount_to_body(move || {
        provide_context(store);
        provide_context(store.words());
        shell(store)
    });
    store.follow_tabs();
    store.follow_address();
    browser::when_address_changes(move || store.follow_address());
    note("ready");
    let mut texts = Vec::new();
    for file in files {
        let Some(text) = file.await else {
            store.tell(Common::ContentCame(None));
            return Some(());
        };
        texts.push(text);
    }
    let content = R::read_content(texts);
    // What a room gives out is in both languages: without the words of both nothing can be made.
    let other = Language::ALL.into_iter().find(|other| *other != language)?;
    store.load_phrases(other).await;
    // Before the content: with it the page may ask for more at once.
    R::complete(store, || note("complete"));
    let whole = content.filter(|_| store.has_both());
    store.tell(Common::ContentCame(whole.map(|(content, faults)| (Rc::new(content), faults))));
    Some(())
}
