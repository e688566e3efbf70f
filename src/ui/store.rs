//! The state as one signal, and the way of events and effects.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;

use crate::app::{Content, Effect, Entropy, Event, Keep, Page, SaveMark, State, Texts, update};
use crate::base::{Language, Seed};
use crate::browser::{self, DATABASE, IndexedShelf, PathWorker, Tabs, Word};
use crate::cohort::Source;
use crate::formats::{read_person, read_wording};
use crate::framework::{Bank, Wording};
use crate::i18n::{Names, Phrases, Value};
use crate::storage::{Job, Line, Outcome, RECORD, Shelf, ShelfFault, save_record};
use crate::ui::widget::Words;

/// The state and what effects need. Everything of the screen is read from it.
#[derive(Clone, Copy)]
pub struct Store {
    state: RwSignal<State, LocalStorage>,
    /// None where nothing may be kept.
    tools: StoredValue<Option<Rc<Tools>>, LocalStorage>,
    carry_out: fn(Self, Effect),
}

struct Tools {
    shelf: IndexedShelf,
    line: RefCell<Line>,
    /// What this page, or the one before it, left behind unsaved; it goes once the record is confirmed.
    left: RefCell<Option<String>>,
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
    /// Makes the store. `known` is the record's text on the shelf, `left` what a page left behind.
    pub fn new(state: State, shelf: IndexedShelf, known: Option<String>, left: Option<String>) -> Self {
        let state = RwSignal::new_local(state);
        let tools = Tools {
            shelf,
            line: RefCell::new(Line::new(known)),
            left: RefCell::new(left),
            worker: OnceCell::new(),
            tabs: Tabs::open(DATABASE),
        };
        Self { state, tools: StoredValue::new_local(Some(Rc::new(tools))), carry_out: Self::carry_out }
    }

    /// Makes the store of one sitting of which nothing may be kept, with what carries out its effects.
    pub fn of_visit(state: State, carry_out: fn(Self, Effect)) -> Self {
        Self { state: RwSignal::new_local(state), tools: StoredValue::new_local(None), carry_out }
    }

    /// The store of the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// Follows what happens to the record outside: other tabs save or erase it, the browser clears its storage, the page
    /// is left and seen again.
    pub fn watch_record(self) {
        let Some(tools) = self.tools.get_value() else { return };
        tools.tabs.hear(move |word| match word {
            Word::Changed => self.look(true),
            Word::Erased => {
                let Some(tools) = self.tools.get_value() else { return };
                let idle = tools.line.borrow().idle();
                if idle {
                    tools.line.borrow_mut().done(None);
                } else {
                    // A save under way may come behind the erasing: the shelf is emptied once more after it.
                    tools.line.borrow_mut().erase();
                }
                tools.left.take();
                self.tell(Event::ErasedElsewhere(seed()));
            }
        });
        tools.shelf.when_closed(move || self.tell(Event::SaveWanted));
        browser::when_seen_or_left(move |seen| if seen { self.look(false) } else { self.leave() });
    }

    /// Reads the record that another tab may have saved; `gone`: also when there is none any more. While a save of our own
    /// is open it is left to that one to find the other.
    fn look(self, gone: bool) {
        browser::spawn(Box::pin(async move {
            let Some(tools) = self.tools.get_value() else { return };
            let Ok(text) = tools.shelf.read(RECORD).await else { return };
            let follows = self.state.with_untracked(|state| state.keep == Keep::Shelf) && tools.line.borrow().idle();
            let sound = text.as_deref().map_or(gone, |text| read_person(RECORD, text).is_ok());
            if follows && sound && tools.line.borrow().known() != text.as_deref() {
                tools.line.borrow_mut().done(text.clone());
                self.tell(Event::RecordChanged(text, seed()));
            }
        }));
    }

    /// Leaves behind what is not yet confirmed: the page may never run again.
    fn leave(self) {
        let Some(tools) = self.tools.get_value() else { return };
        let text = tools.line.borrow().left();
        if let Some(text) = text {
            browser::leave(&text);
            tools.left.replace(Some(text));
        }
    }

    /// Does what waits for the shelf, one thing after the other.
    fn work(self) {
        let Some(tools) = self.tools.get_value() else { return };
        let Some(job) = tools.line.borrow_mut().take() else { return };
        browser::spawn(Box::pin(async move {
            match job {
                Job::Save { number, text, known } => {
                    let result = save_record(&tools.shelf, known.as_deref(), &text).await;
                    self.saved(&tools, number, text, known, result);
                }
                Job::Erase => {
                    let result = tools.shelf.clear().await;
                    browser::forget_preferences();
                    tools.line.borrow_mut().done(None);
                    tools.tabs.tell(Word::Changed);
                    self.tell(Event::Erased(result));
                }
            }
            self.work();
        }));
    }

    fn saved(
        self,
        tools: &Tools,
        number: u64,
        text: String,
        known: Option<String>,
        result: Result<Outcome, ShelfFault>,
    ) {
        if tools.line.borrow().erasing() {
            return tools.line.borrow_mut().done(None);
        }
        let outcome = match result {
            Ok(outcome) => outcome,
            Err(fault) => {
                tools.line.borrow_mut().failed();
                return self.tell(Event::Saved(number, Err(fault)));
            }
        };
        if let Outcome::Differs(found) = outcome {
            tools.line.borrow_mut().done(Some(found.clone()));
            return self.tell(Event::Differed(known, found));
        }
        tools.line.borrow_mut().done(Some(text));
        if tools.line.borrow().idle()
            && let Some(left) = tools.left.take()
        {
            browser::take_away(&left);
        }
        tools.tabs.tell(Word::Changed);
        self.tell(Event::Saved(number, Ok(())));
        match outcome {
            Outcome::Anew => self.tell(Event::SavedAnew),
            Outcome::Aside(text, fault) => self.tell(Event::PutAside(text, fault)),
            _ => {}
        }
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

    /// The phrases shown, for widgets.
    pub fn words(self) -> Words {
        Words::new(move |make| {
            if let Some(texts) = self.with(State::texts) {
                make(&texts.phrases);
            }
        })
    }

    /// Something made of the phrases.
    pub fn phrases<T: Default>(self, make: impl FnOnce(&Phrases) -> T) -> T {
        self.with(|state| state.texts().map(|texts| make(&texts.phrases))).unwrap_or_default()
    }

    /// Something made of the phrases and the names of scores and courses.
    pub fn say<T: Default>(self, make: impl FnOnce(&Phrases, Names) -> T) -> T {
        self.with(|state| state.texts().map(|texts| make(&texts.phrases, state.names()))).unwrap_or_default()
    }

    /// Language of the interface.
    pub fn language(self) -> Language {
        self.with(|state| state.language)
    }

    /// The language that the words on the screen are in: that of the interface, as soon as its texts are here.
    pub fn language_shown(self) -> Memo<&'static str> {
        self.memo(|state| state.texts().map_or("", |texts| texts.phrases.language().code()))
    }

    /// Takes in an event and carries out its effects.
    pub fn tell(self, event: Event) {
        let mut effects = Vec::new();
        self.state.update(|state| effects = update(state, event));
        for effect in effects {
            (self.carry_out)(self, effect);
        }
    }

    /// Changes the state directly, for a loop that has this one inside.
    pub fn change(self, change: impl FnOnce(&mut State)) {
        self.state.update(change);
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
        let Some(tools) = self.tools.get_value() else { return };
        match effect {
            Effect::Save(number, text) => {
                tools.line.borrow_mut().save(number, text);
                self.work();
            }
            Effect::Erase => {
                browser::forget_preferences();
                tools.left.take();
                tools.line.borrow_mut().erase();
                // Not at the switch to a shared computer: what other tabs have in memory only is theirs.
                if self.state.with_untracked(|state| state.mark == SaveMark::Nothing) {
                    tools.tabs.tell(Word::Erased);
                }
                self.work();
            }
            Effect::Look => browser::spawn(Box::pin(async move {
                let remains = browser::remains(&tools.shelf).await;
                self.tell(Event::Looked(remains));
            })),
            Effect::Download { name, text } => {
                browser::download(&name, &text);
            }
            Effect::Unpack(packed) => browser::spawn(Box::pin(async move {
                let result = browser::unpack(&packed).await;
                self.tell(Event::Unpacked(packed, result));
            })),
            Effect::Plan(ticket, request) => match tools.worker() {
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
        let tools = self.tools.get_value();
        match tools.as_deref().and_then(Tools::worker) {
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
pub async fn fetch_wording(language: Language, bank: &Bank) -> Wording {
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
