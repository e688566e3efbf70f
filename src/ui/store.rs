//! The state as one signal, and the way of events and effects.

use std::cell::OnceCell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::app::{Content, Effect, Entropy, Event, Page, State, Texts, update};
use crate::base::{Language, Seed};
use crate::browser::{self, IndexedShelf, PathWorker, Tabs};
use crate::cohort::Source;
use crate::formats::read_wording;
use crate::framework::{Bank, Wording};
use crate::i18n::{Phrases, Value};
use crate::storage::{RECORD, Shelf};

/// The state and what effects need. Everything of the screen is read from it.
#[derive(Clone, Copy)]
pub struct Store {
    state: RwSignal<State, LocalStorage>,
    tools: StoredValue<Rc<Tools>, LocalStorage>,
}

struct Tools {
    shelf: IndexedShelf,
    /// Started when it is first asked, so that its program does not share the line with what is shown first.
    worker: OnceCell<Option<PathWorker>>,
    tabs: Tabs,
}

impl Tools {
    fn worker(&self) -> Option<&PathWorker> {
        self.worker.get_or_init(PathWorker::start).as_ref()
    }
}

impl Store {
    /// Makes the store.
    pub fn new(state: State, shelf: IndexedShelf) -> Self {
        let state = RwSignal::new_local(state);
        let tools = StoredValue::new_local(Rc::new(Tools { shelf, worker: OnceCell::new(), tabs: Tabs::open() }));
        Self { state, tools }
    }

    /// The store of the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// Follows what other tabs save.
    pub fn hear_tabs(self) {
        let follow = move || {
            browser::spawn(Box::pin(async move {
                if let Ok(text) = self.tools.get_value().shelf.read(RECORD).await {
                    self.tell(Event::RecordChanged(text, seed()));
                }
            }));
        };
        self.tools.get_value().tabs.hear(follow);
    }

    /// Reads something from the state; what reads it is told of changes.
    pub fn with<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with(read)
    }

    /// A part of the state that tells of its own changes only.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&State) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.with(&read))
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
        self.with(|state| state.texts().map(|texts| make(&texts.phrases))).unwrap_or_default()
    }

    /// Language of the interface.
    pub fn language(self) -> Language {
        self.with(|state| state.language)
    }

    /// Takes in an event and carries out its effects.
    pub fn tell(self, event: Event) {
        let mut effects = Vec::new();
        self.state.update(|state| effects = update(state, event));
        for effect in effects {
            self.carry_out(effect);
        }
    }

    /// Takes in the address as it stands.
    pub fn follow_address(self) {
        let page = Page::of_address(&browser::address());
        let today = browser::today();
        if self.state.with_untracked(|state| state.today != today) {
            self.tell(Event::DayCame(today));
        }
        if self.state.with_untracked(|state| state.page != page) {
            self.tell(Event::Opened(page));
        }
    }

    fn carry_out(self, effect: Effect) {
        match effect {
            Effect::Save(number, text) => browser::spawn(Box::pin(async move {
                let tools = self.tools.get_value();
                let result = tools.shelf.write(RECORD, &text).await;
                tools.tabs.tell();
                self.tell(Event::Saved(number, result));
            })),
            Effect::Erase => {
                browser::forget_preferences();
                browser::spawn(Box::pin(async move {
                    let tools = self.tools.get_value();
                    let result = tools.shelf.clear().await;
                    tools.tabs.tell();
                    self.tell(Event::Erased(result));
                }));
            }
            Effect::Download { name, text } => {
                browser::download(&name, &text);
            }
            Effect::Unpack(packed) => browser::spawn(Box::pin(async move {
                let result = browser::unpack(&packed).await;
                self.tell(Event::Unpacked(packed, result));
            })),
            Effect::Plan(ticket, request) => match self.tools.get_value().worker() {
                Some(worker) => worker.ask(request, move |answer| self.tell(Event::Planned(ticket, answer))),
                None => self.tell(Event::Planned(ticket, None)),
            },
            Effect::Go(page) => browser::go(&page.address()),
            Effect::Replace(page) => browser::replace(&page.address()),
            Effect::FetchTexts(language) => browser::spawn(Box::pin(async move {
                let content = self.state.with_untracked(|state| state.content.clone());
                self.load_texts(language, content).await;
            })),
            Effect::Remember(language) => browser::remember_language(language),
        }
    }

    /// Calls back once the worker's program is there, or has failed to come.
    pub fn when_worker_loaded(self, call: fn()) {
        match self.tools.get_value().worker() {
            Some(worker) => worker.when_loaded(call),
            None => call(),
        }
    }

    /// Whether the words of the items are here in any language.
    pub fn has_words(self) -> bool {
        self.state.with_untracked(|state| state.texts.values().any(|texts| !texts.wording.is_empty()))
    }

    /// Loads the texts of a language: its phrases, and the words of the items as soon as there are items.
    pub async fn load_texts(self, language: Language, content: Rc<Content>) {
        let here = self.state.with_untracked(|state| state.texts.get(&language).map(|texts| texts.phrases.clone()));
        let phrases = match here {
            Some(phrases) => Some(phrases),
            None => fetch_phrases(language).await,
        };
        let Some(phrases) = phrases else { return };
        let wording = match content.bank.items() {
            [] => Wording::default(),
            _ => fetch_wording(language, &content.bank).await,
        };
        self.tell(Event::TextsCame(Rc::new(Texts { phrases, wording })));
    }
}

/// Loads and reads the phrases of a language.
pub async fn fetch_phrases(language: Language) -> Option<Rc<Phrases>> {
    let text = browser::fetch_text(&format!("lang/{}.ftl", language.code())).await?;
    Phrases::new(language, &text).ok().map(Rc::new)
}

/// Loads and reads the words of the items; those that are missing are shown in the other language.
async fn fetch_wording(language: Language, bank: &Bank) -> Wording {
    let name = format!("data/bank.{}.json", language.code());
    let text = browser::fetch_text(&name).await;
    text.map_or_else(Wording::default, |text| read_wording(&name, &text, bank).0)
}

/// Fresh numbers for a contribution.
pub fn entropy() -> Entropy {
    Entropy { source: Source(browser::random_bytes()), bands: browser::seed(), mask: browser::seed() }
}

/// A fresh seed.
pub fn seed() -> Seed {
    browser::seed()
}
