//! The state as one signal, and the way of events and effects.

use std::rc::Rc;

use leptos::prelude::*;

use super::Program;
use super::shelf::{Done, Job, ShelfQueue};
use crate::app::room::{Common, Effect, Place};
use crate::base::Language;
use crate::browser::{self, IndexedShelf, Tabs, Word};
use crate::i18n::{Phrases, Value};
use crate::ui::widget::Words;

/// The state and what effects need. Everything of the screen is read from it.
pub struct Store<R: Program> {
    state: RwSignal<R::State, LocalStorage>,
    tools: StoredValue<Rc<Tools<R>>, LocalStorage>,
    /// The language, and how many have their phrases here: all that words depend on, so that nothing else draws them anew.
    spoken: Memo<(Language, usize)>,
}

#[allow(clippy::expl_impl_clone_on_copy)] // Derived, both would ask the same of the state.
impl<R: Program> Clone for Store<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R: Program> Copy for Store<R> {}

struct Tools<R: Program> {
    shelf: ShelfQueue,
    tabs: Tabs,
    own: R::Tools,
}

impl<R: Program> Store<R> {
    /// Makes the store of a state and a shelf, with what was read from it.
    pub fn new(state: R::State, shelf: IndexedShelf, texts: &[(String, String)]) -> Self {
        let shelf = ShelfQueue::new(shelf, R::COMPARED, texts);
        let tools = Tools { shelf, tabs: Tabs::open(R::DATABASE), own: R::Tools::default() };
        let state = RwSignal::new_local(state);
        let spoken = Memo::new(move |_| state.with(|state| (state.language, state.texts.len())));
        Self { state, tools: StoredValue::new_local(Rc::new(tools)), spoken }
    }

    /// The store of the program.
    pub fn get() -> Self {
        expect_context()
    }

    /// Reads something from the state; what reads it is told of changes.
    pub fn with<T>(self, read: impl FnOnce(&R::State) -> T) -> T {
        self.state.with(read)
    }

    /// Reads something from the state as it stands; what reads it is not told of changes.
    pub fn peek<T>(self, read: impl FnOnce(&R::State) -> T) -> T {
        self.state.with_untracked(read)
    }

    /// A part of the state that tells of its own changes only.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&R::State) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.with(&read))
    }

    /// What the room's own effects need.
    pub fn tools(self) -> R::Tools {
        self.tools.get_value().own.clone()
    }

    /// The phrases shown, for widgets.
    pub fn words(self) -> Words {
        Words::new(move |make| {
            if let Some(phrases) = self.texts() {
                make(&phrases);
            }
        })
    }

    /// The phrase of a name.
    pub fn text(self, name: &str) -> String {
        self.text_with(name, &[])
    }

    /// The phrase of a name, with values.
    pub fn text_with(self, name: &str, values: &[(&str, Value)]) -> String {
        self.phrases(|phrases| phrases.with(name, values))
    }

    /// Something made of the phrases.
    pub fn phrases<T: Default>(self, make: impl FnOnce(&Phrases) -> T) -> T {
        self.texts().map(|phrases| make(&phrases)).unwrap_or_default()
    }

    fn texts(self) -> Option<Rc<Phrases>> {
        self.spoken.track();
        self.peek(|state| state.texts())
    }

    /// Language of the interface.
    pub fn language(self) -> Language {
        self.spoken.get().0
    }

    /// Takes in an event and carries out its effects.
    pub fn tell(self, event: impl Into<R::Event>) {
        let (event, mut effects) = (event.into(), Vec::new());
        self.state.update(|state| effects = R::update(state, event));
        for effect in effects {
            self.carry_out(effect);
        }
    }

    /// Follows what other tabs put on the shelf and take away.
    pub fn follow_tabs(self) {
        self.tools.get_value().tabs.hear(move |_| self.enqueue(Job::Read));
    }

    /// Takes in the address as it stands.
    pub fn follow_address(self) {
        let page = R::Page::of_address(&browser::address());
        let today = browser::today();
        if self.peek(|state| state.today != today) {
            self.tell(Common::DayCame(today));
        }
        if self.peek(|state| state.page != page) {
            self.tell(Common::Opened(page));
        }
    }

    fn carry_out(self, effect: Effect<R::Page, R::Deed>) {
        match effect {
            Effect::Keep(key, text) => self.enqueue(Job::Keep(key, text)),
            Effect::Erase => self.enqueue(Job::Erase),
            Effect::Download { name, text } => {
                browser::download(&name, &text);
            }
            Effect::DownloadBytes { name, bytes } => {
                browser::download_bytes(&name, &bytes);
            }
            Effect::Copy(text) => browser::spawn(Box::pin(async move {
                self.tell(Common::Copied(browser::copy(&text).await));
            })),
            Effect::Go(page) => browser::go(&page.address()),
            Effect::FetchTexts(language) => browser::spawn(Box::pin(self.load_phrases(language))),
            Effect::Remember(language) => browser::remember_language(language),
            Effect::Own(deed) => R::carry_out(self, deed),
        }
    }

    fn enqueue(self, job: Job) {
        let tools = self.tools.get_value();
        let told = tools.clone();
        tools.shelf.add(job, move |done| {
            if !matches!(done, Done::Read(_)) && told.shelf.idle() {
                told.tabs.tell(Word::Changed);
            }
            self.tell(match done {
                Done::Kept(result) => Common::Kept(result),
                Done::Erased(result) => Common::Erased(result),
                Done::Differed(before, texts) => Common::Differed(before, Box::new(R::read_kept(texts))),
                Done::Read(texts) => Common::CameFromTab(Box::new(R::read_kept(texts))),
            });
        });
    }

    /// Whether the phrases of both languages are here.
    pub fn has_both(self) -> bool {
        self.peek(|state| state.texts.len() == Language::ALL.len())
    }

    /// Loads the phrases of a language: those that all programs share, and the room's.
    pub async fn load_phrases(self, language: Language) {
        if let Some(phrases) = fetch_phrases(R::NAME, language).await {
            self.tell(Common::TextsCame(phrases));
        }
    }
}

/// Loads and reads the phrases of a language: those that all programs share, and those of a room.
pub(super) async fn fetch_phrases(room: &str, language: Language) -> Option<Rc<Phrases>> {
    let code = language.code();
    let shared = browser::fetch_text(&format!("lang/{code}.ftl"));
    let own = browser::fetch_text(&format!("lang/{room}.{code}.ftl"));
    let text = format!("{}\n{}", shared.await?, own.await?);
    Phrases::new(language, &text).ok().map(Rc::new)
}
