//! The shelf: texts by key.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Why a shelf did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfFault {
    /// The browser gives no storage: private window, policy, damage.
    Refused,
    /// There is no room left.
    Full,
}

/// How a careful write went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replaced {
    /// The text is there.
    Done,
    /// Nothing was written: this lies there, and not what was thought.
    Found(Option<String>),
}

/// Texts by key. A write counts when its future is ready, and then survives a crash.
#[allow(async_fn_in_trait)] // Every shelf lives on one thread; no caller needs `Send`.
pub trait Shelf {
    /// The text of a key; `None` when there is none.
    async fn read(&self, key: &str) -> Result<Option<String>, ShelfFault>;

    /// Puts a text under a key, in place of an earlier one.
    async fn write(&self, key: &str, text: &str) -> Result<(), ShelfFault>;

    /// Puts a text under a key if `known` lies there, or nothing for `None`; nobody else writes in between.
    async fn replace(&self, key: &str, known: Option<&str>, text: &str) -> Result<Replaced, ShelfFault>;

    /// Takes away a key with its text; nothing happens where there is none.
    async fn remove(&self, key: &str) -> Result<(), ShelfFault>;

    /// All keys, sorted.
    async fn keys(&self) -> Result<Vec<String>, ShelfFault>;

    /// Takes away everything.
    async fn clear(&self) -> Result<(), ShelfFault>;
}

/// A shelf that forgets when it is dropped: the twin for tests, and for a shared computer.
#[derive(Debug, Default)]
pub struct MemoryShelf {
    texts: RefCell<BTreeMap<String, String>>,
    fault: Option<ShelfFault>,
}

impl MemoryShelf {
    /// A shelf that answers every call with a fault.
    pub fn failing(fault: ShelfFault) -> Self {
        Self { texts: RefCell::default(), fault: Some(fault) }
    }

    fn sound(&self) -> Result<(), ShelfFault> {
        self.fault.map_or(Ok(()), Err)
    }
}

impl Shelf for MemoryShelf {
    async fn read(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        self.sound()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    async fn write(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        self.sound()?;
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    async fn replace(&self, key: &str, known: Option<&str>, text: &str) -> Result<Replaced, ShelfFault> {
        match self.read(key).await? {
            found if found.as_deref() == known => self.write(key, text).await.map(|()| Replaced::Done),
            found => Ok(Replaced::Found(found)),
        }
    }

    async fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        self.sound()?;
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    async fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        self.sound()?;
        Ok(self.texts.borrow().keys().cloned().collect())
    }

    async fn clear(&self) -> Result<(), ShelfFault> {
        self.sound()?;
        self.texts.borrow_mut().clear();
        Ok(())
    }
}
