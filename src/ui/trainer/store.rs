//! The state as one signal, and the way of events and effects.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::app::trainer::{Change, EXAMPLE_FILES, Effect, Event, Page, State, Supply, update};
use crate::base::Language;
use crate::browser::{self, IndexedShelf, PlannerWorker};
use crate::i18n::{Phrases, Value};
use crate::ui::room::{Done, Job, ShelfQueue, fetch_phrases};
use crate::ui::widget::Words;

/// The state and what effects need. Everything of the screen is read from it.
#[derive(Clone, Copy)]
pub struct Store {
    state: RwSignal<State, LocalStorage>,
    tools: StoredValue<Rc<Tools>, LocalStorage>,
    /// The language, and how many have their phrases here: all that words depend on, so that nothing else draws them anew.
    spoken: Memo<(Language, usize)>,
}

struct Tools {
    shelf: ShelfQueue,
    planner: RefCell<Option<PlannerWorker>>,
}

impl Store {
    /// Makes the store.
    pub fn new(state: State, shelf: IndexedShelf) -> Self {
        let tools = Tools { shelf: ShelfQueue::new(shelf), planner: RefCell::default() };
        let state = RwSignal::new_local(state);
        let spoken = Memo::new(move |_| state.with(|state| (state.language, state.texts.len())));
        Self { state, tools: StoredValue::new_local(Rc::new(tools)), spoken }
    }

    /// The store of the program.
    pub fn get() -> Self {
        expect_context()
    }

    /// Reads something from the state; what reads it is told of changes.
    pub fn with<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with(read)
    }

    /// Reads something from the state as it stands; what reads it is not told of changes.
    pub fn peek<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with_untracked(read)
    }

    /// A part of the state that tells of its own changes only.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&State) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.with(&read))
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
        self.peek(State::texts)
    }

    /// Language of the interface.
    pub fn language(self) -> Language {
        self.spoken.get().0
    }

    /// Changes what there is to plan with.
    pub fn supply(self, supply: Supply) {
        self.tell(Event::Changed(Change::Supply(Box::new(supply))));
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
            Effect::Keep(key, text) => self.enqueue(Job::Keep(key, text)),
            Effect::Erase => self.enqueue(Job::Erase),
            Effect::Download { name, text } => {
                browser::download(&name, &text);
            }
            Effect::DownloadBytes { name, bytes } => {
                browser::download_bytes(&name, &bytes);
            }
            Effect::FetchExample => browser::spawn(Box::pin(async move {
                let [aggregate, resources, after] = EXAMPLE_FILES.map(browser::fetch_text);
                let came = aggregate.await.zip(resources.await).zip(after.await);
                self.tell(Event::ExampleCame(
                    came.map(|((aggregate, resources), after)| [aggregate, resources, after]),
                ));
            })),
            Effect::Ask(request) => self.ask(request),
            Effect::StopPlanner => self.ask(String::new()),
            Effect::Copy(text) => browser::spawn(Box::pin(async move {
                self.tell(Event::Copied(browser::copy(&text).await));
            })),
            Effect::Go(page) => browser::go(&page.address()),
            Effect::FetchTexts(language) => browser::spawn(Box::pin(self.load_phrases(language))),
            Effect::Remember(language) => browser::remember_language(language),
        }
    }

    /// Starts the planner, and calls back once it is there or has failed to come.
    pub fn start_planner(self, loaded: fn()) {
        let told = move |text: Option<String>| self.tell(Event::PlannerTold(text));
        let planner = PlannerWorker::start(told, loaded);
        if planner.is_none() {
            loaded();
        }
        *self.tools.get_value().planner.borrow_mut() = planner;
    }

    fn ask(self, request: String) {
        let tools = self.tools.get_value();
        let failed = tools.planner.borrow().is_none() || self.peek(|state| state.planner_failed);
        if failed && !request.is_empty() {
            self.start_planner(|| ());
        }
        match &*tools.planner.borrow() {
            Some(planner) => planner.ask(request),
            None if request.is_empty() => {}
            None => self.tell(Event::PlannerTold(None)),
        }
    }

    fn enqueue(self, job: Job) {
        self.tools.get_value().shelf.add(job, move |done| {
            self.tell(match done {
                Done::Kept(result) => Event::Kept(result),
                Done::Erased(result) => Event::Erased(result),
                // Nothing here asks for it.
                Done::Read(_) => return,
            });
        });
    }

    /// Loads the phrases of a language.
    pub async fn load_phrases(self, language: Language) {
        if let Some(phrases) = fetch_phrases("trainer", language).await {
            self.tell(Event::TextsCame(phrases));
        }
    }
}
