//! The shelf of a room: one job is done after the other, and what another tab has written meanwhile is not written over.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use crate::browser::{self, IndexedShelf};
use crate::storage::{Replaced, Shelf, ShelfFault};

/// All that a shelf holds: keys with their texts.
type Texts = Vec<(String, String)>;

/// Something to be done on a shelf.
pub enum Job {
    /// Put a text under a key, or take the key away.
    Keep(String, Option<String>),
    /// Take away everything, and what waits with it.
    Erase,
    /// Read everything, behind what waits: another tab has changed it.
    Read,
    /// Nothing any more: something newer is put under the key.
    Passed,
}

/// How something on a shelf came out.
pub enum Done {
    /// A text was put under a key or taken away, or not.
    Kept(Result<(), ShelfFault>),
    /// Everything was taken away, or not.
    Erased(Result<(), ShelfFault>),
    /// A text was not put under a key, since another tab has put another there: the text that was known to lie there, and all
    /// that lies there now.
    Differed(Option<String>, Texts),
    /// All that lies there.
    Read(Texts),
}

/// A shelf that does one job after the other.
#[derive(Clone)]
pub struct ShelfQueue(Rc<Inside>);

struct Inside {
    shelf: IndexedShelf,
    waiting: RefCell<VecDeque<Job>>,
    busy: RefCell<bool>,
    /// Keys whose texts are compared before they are written.
    compared: &'static [&'static str],
    /// What lies under each of these, as it was last read or written here.
    known: RefCell<BTreeMap<String, String>>,
}

impl ShelfQueue {
    /// Makes it of a shelf and what was read from it, with the keys whose texts are compared before they are written.
    pub fn new(shelf: IndexedShelf, compared: &'static [&'static str], texts: &[(String, String)]) -> Self {
        let queue = Self(Rc::new(Inside {
            shelf,
            waiting: RefCell::default(),
            busy: RefCell::new(false),
            compared,
            known: RefCell::default(),
        }));
        queue.know(texts);
        queue
    }

    /// Whether nothing is under way and nothing waits.
    pub fn idle(&self) -> bool {
        !*self.0.busy.borrow() && self.0.waiting.borrow().is_empty()
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
                Job::Keep(key, Some(text)) if queue.compares(&key) => queue.replace(&key, text).await,
                Job::Keep(key, Some(text)) => Some(Done::Kept(texts.write(&key, &text).await)),
                Job::Keep(key, None) => Some(Done::Kept(texts.remove(&key).await)),
                Job::Erase => {
                    queue.know(&[]);
                    Some(Done::Erased(texts.clear().await))
                }
                Job::Read => queue.read().await,
                Job::Passed => Some(Done::Kept(Ok(()))),
            };
            *queue.0.busy.borrow_mut() = false;
            if let Some(done) = done {
                tell(done);
            }
            queue.work(tell);
        }));
    }

    fn compares(&self, key: &str) -> bool {
        self.0.compared.contains(&key)
    }

    /// Notes what lies under the keys that are compared.
    fn know(&self, texts: &[(String, String)]) {
        *self.0.known.borrow_mut() = texts.iter().filter(|(key, _)| self.compares(key)).cloned().collect();
    }

    /// Puts a text under a key, unless something else lies there than is known. What is gone was erased, and is written anew.
    async fn replace(&self, key: &str, text: String) -> Option<Done> {
        let known = self.0.known.borrow().get(key).cloned();
        let mut replaced = self.0.shelf.replace(key, known.as_deref(), &text).await;
        if let Ok(Replaced::Found(None)) = replaced {
            replaced = self.0.shelf.replace(key, None, &text).await;
        }
        match replaced {
            Ok(Replaced::Done) => {
                self.0.known.borrow_mut().insert(key.to_owned(), text);
                Some(Done::Kept(Ok(())))
            }
            Ok(Replaced::Found(_)) => {
                let texts = match all_of(&self.0.shelf).await {
                    Ok(texts) => texts,
                    Err(fault) => return Some(Done::Kept(Err(fault))),
                };
                self.know(&texts);
                // What waits is older than what will come of both.
                let mut waiting = self.0.waiting.borrow_mut();
                let older = waiting.iter_mut().filter(|job| matches!(job, Job::Keep(waits, _) if waits == key));
                older.for_each(|job| *job = Job::Passed);
                Some(Done::Differed(known, texts))
            }
            Err(fault) => Some(Done::Kept(Err(fault))),
        }
    }

    /// Reads everything; nothing where something that is compared waits to be written, which then finds what another tab has done.
    async fn read(&self) -> Option<Done> {
        let texts = all_of(&self.0.shelf).await.ok()?;
        if self.0.waiting.borrow().iter().any(|job| matches!(job, Job::Keep(key, _) if self.compares(key))) {
            return None;
        }
        self.know(&texts);
        Some(Done::Read(texts))
    }
}

/// All that a shelf holds: keys with their texts.
pub async fn all_of(shelf: &IndexedShelf) -> Result<Texts, ShelfFault> {
    let mut texts = Vec::new();
    for key in shelf.keys().await? {
        if let Some(text) = shelf.read(&key).await? {
            texts.push((key, text));
        }
    }
    Ok(texts)
}
