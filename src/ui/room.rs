//! What the programs of HR and of the trainer share: their shelf, of which one job is done after the other, and their phrases on
//! top of those of all programs.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use crate::base::Language;
use crate::browser::{self, IndexedShelf};
use crate::i18n::Phrases;
use crate::storage::{Shelf, ShelfFault};

/// Something to be done on a shelf.
pub enum Job {
    /// Put a text under a key, or take the key away.
    Keep(String, Option<String>),
    /// Take away everything, and what waits with it.
    Erase,
    /// Read everything, behind what waits: another tab has changed it.
    Read,
}

/// How something on a shelf came out.
pub enum Done {
    /// A text was put under a key or taken away, or not.
    Kept(Result<(), ShelfFault>),
    /// Everything was taken away, or not.
    Erased(Result<(), ShelfFault>),
    /// All that lies there.
    Read(Vec<(String, String)>),
}

/// A shelf that does one job after the other.
#[derive(Clone)]
pub struct ShelfQueue(Rc<Inside>);

struct Inside {
    shelf: IndexedShelf,
    waiting: RefCell<VecDeque<Job>>,
    busy: RefCell<bool>,
}

impl ShelfQueue {
    /// Makes it of a shelf.
    pub fn new(shelf: IndexedShelf) -> Self {
        Self(Rc::new(Inside { shelf, waiting: RefCell::default(), busy: RefCell::new(false) }))
    }

    /// Does a job once those before it are done, and tells how each came out.
    pub fn add(&self, job: Job, tell: impl Fn(Done) + Clone + 'static) {
        let mut waiting = self.0.waiting.borrow_mut();
        if matches!(job, Job::Erase) {
            waiting.clear();
        }
        waiting.push_back(job);
        drop(waiting);
        self.work(tell);
    }

    /// Does what waits.
    fn work(&self, tell: impl Fn(Done) + Clone + 'static) {
        if *self.0.busy.borrow() {
            return;
        }
        let Some(job) = self.0.waiting.borrow_mut().pop_front() else { return };
        *self.0.busy.borrow_mut() = true;
        let queue = self.clone();
        browser::spawn(Box::pin(async move {
            let texts = &queue.0.shelf;
            let done = match job {
                Job::Keep(key, Some(text)) => Some(Done::Kept(texts.write(&key, &text).await)),
                Job::Keep(key, None) => Some(Done::Kept(texts.remove(&key).await)),
                Job::Erase => Some(Done::Erased(texts.clear().await)),
                Job::Read => all_of(texts).await.ok().map(Done::Read),
            };
            *queue.0.busy.borrow_mut() = false;
            if let Some(done) = done {
                tell(done);
            }
            queue.work(tell);
        }));
    }
}

/// All that a shelf holds: keys with their texts.
pub async fn all_of(shelf: &IndexedShelf) -> Result<Vec<(String, String)>, ShelfFault> {
    let mut texts = Vec::new();
    for key in shelf.keys().await? {
        if let Some(text) = shelf.read(&key).await? {
            texts.push((key, text));
        }
    }
    Ok(texts)
}

/// Loads and reads the phrases of a language: those that all programs share, and those of a room, by the name of its files.
pub async fn fetch_phrases(room: &str, language: Language) -> Option<Rc<Phrases>> {
    let code = language.code();
    let shared = browser::fetch_text(&format!("lang/{code}.ftl"));
    let own = browser::fetch_text(&format!("lang/{room}.{code}.ftl"));
    let text = format!("{}\n{}", shared.await?, own.await?);
    Phrases::new(language, &text).ok().map(Rc::new)
}
