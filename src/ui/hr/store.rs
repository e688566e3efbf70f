//! The state as one signal, and the way of events and effects.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use crate::app::hr::{
    DATABASE, Effect, Event, Page, Request, State, TRUSTEE_DATABASE, TrusteeEvent, read_kept, update,
};
use crate::base::Language;
use crate::browser::{self, CollectorWorker, IndexedShelf, Tabs, Word};
use crate::cohort::Holder;
use crate::formats::write_campaign;
use crate::i18n::{Phrases, Value};
use crate::job::Told;
use crate::storage::{Replaced, Shelf};
use crate::ui::room::{Done, Job, ShelfQueue, all_of, fetch_phrases};
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
    tabs: Tabs,
    /// HR's collector, and the trustee's.
    collectors: [RefCell<Option<CollectorWorker>>; 2],
    trustee: RefCell<Option<Rc<IndexedShelf>>>,
}

impl Store {
    /// Makes the store.
    pub fn new(state: State, shelf: IndexedShelf) -> Self {
        let tools = Tools {
            shelf: ShelfQueue::new(shelf),
            tabs: Tabs::open(DATABASE),
            collectors: Default::default(),
            trustee: RefCell::default(),
        };
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

    /// Takes in an event and carries out its effects.
    pub fn tell(self, event: Event) {
        let mut effects = Vec::new();
        self.state.update(|state| effects = update(state, event));
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
            Effect::Erase => {
                self.tools.get_value().collectors[Holder::Hr as usize].take();
                self.enqueue(Job::Erase);
            }
            Effect::Download { name, text } => {
                browser::download(&name, &text);
            }
            Effect::FetchFile(path) => browser::spawn(Box::pin(async move {
                self.tell(Event::Fetched(path, browser::fetch_text(path).await));
            })),
            Effect::Pack(id, text) => browser::spawn(Box::pin(async move {
                let packed = browser::pack(&text).await;
                self.tell(Event::Packed(id, browser::folder().zip(packed)));
            })),
            Effect::Copy(text) => browser::spawn(Box::pin(async move {
                self.tell(Event::Copied(browser::copy(&text).await));
            })),
            Effect::Collect(holder, request) => self.ask(holder, request),
            Effect::TrusteeOpen => self.trustee(|shelf| async move { TrusteeEvent::Opened(all_of(&shelf).await) }),
            Effect::TrusteeKeep(key, text) => self.trustee(|shelf| async move {
                TrusteeEvent::Kept(match text {
                    Some(text) => shelf.write(&key, &text).await,
                    None => shelf.remove(&key).await,
                })
            }),
            Effect::TrusteeSettle(id, key, text) => self.trustee(|shelf| async move {
                TrusteeEvent::Settled(
                    id,
                    match shelf.replace(&key, None, &text).await {
                        Ok(Replaced::Found(Some(before))) => Ok(before),
                        Ok(_) => Ok(text),
                        Err(fault) => Err(fault),
                    },
                )
            }),
            Effect::DownloadBytes { name, bytes } => {
                browser::download_bytes(&name, &bytes);
            }
            Effect::Go(page) => browser::go(&page.address()),
            Effect::FetchTexts(language) => browser::spawn(Box::pin(self.load_phrases(language))),
            Effect::Remember(language) => browser::remember_language(language),
        }
    }

    /// Gives files to a side's collector.
    pub fn give_files(self, holder: Holder, files: &[(web_sys::File, String)]) {
        if let Some(worker) = &*self.tools.get_value().collectors[holder as usize].borrow() {
            worker.files(files);
        }
    }

    /// Does something with the trustee's shelf, which is opened when it is first needed.
    fn trustee<F: Future<Output = TrusteeEvent> + 'static>(self, act: impl FnOnce(Rc<IndexedShelf>) -> F + 'static) {
        let tools = self.tools.get_value();
        browser::spawn(Box::pin(async move {
            let known = tools.trustee.borrow().clone();
            let texts = match known {
                Some(texts) => texts,
                None => Rc::new(IndexedShelf::open(TRUSTEE_DATABASE).await),
            };
            *tools.trustee.borrow_mut() = Some(texts.clone());
            let event = act(texts).await;
            self.tell(Event::Trustee(event));
        }));
    }

    /// Asks something of a side's collector.
    fn ask(self, holder: Holder, request: Request) {
        let tools = self.tools.get_value();
        let told = move |told: Told| match holder {
            Holder::Hr => self.tell(Event::CollectorTold(told)),
            Holder::Trustee => self.tell(Event::Trustee(TrusteeEvent::Told(told))),
        };
        let place = &tools.collectors[holder as usize];
        if let Request::Open(campaign) = &request {
            let database = if holder == Holder::Hr { DATABASE } else { TRUSTEE_DATABASE };
            let worker = CollectorWorker::start(database, holder, write_campaign(campaign), told);
            let failed = worker.is_none();
            *place.borrow_mut() = worker;
            if failed {
                told(Told::Failed);
            }
            return;
        }
        let today = self.state.with_untracked(|state| state.today);
        let worker = place.borrow();
        let Some(worker) = &*worker else { return };
        match request {
            Request::Open(_) => {}
            Request::Cancel => worker.cancel(),
            Request::List => worker.list(),
            Request::Pairs(list) => worker.pairs(&list),
            Request::Close(list, handed_in) => worker.close(&list, handed_in, today, &browser::seed()),
            Request::Combine(closing) => worker.combine(&closing),
            Request::Erase => worker.erase(),
        }
    }

    fn enqueue(self, job: Job) {
        let tools = self.tools.get_value();
        let told = tools.clone();
        tools.shelf.add(job, move |done| {
            if matches!(done, Done::Kept(Ok(())) | Done::Erased(Ok(()))) {
                told.tabs.tell(Word::Changed);
            }
            self.tell(match done {
                Done::Kept(result) => Event::Kept(result),
                Done::Erased(result) => Event::Erased(result),
                Done::Read(texts) => Event::CameFromTab(Box::new(read_kept(texts))),
            });
        });
    }

    /// Whether the phrases of both languages are here.
    pub fn has_both(self) -> bool {
        self.state.with_untracked(|state| state.texts.len() == Language::ALL.len())
    }

    /// Loads the phrases of a language.
    pub async fn load_phrases(self, language: Language) {
        if let Some(phrases) = fetch_phrases("hr", language).await {
            self.tell(Event::TextsCame(phrases));
        }
    }
}
