//! The shelf on `IndexedDB`. A write is done when its transaction is complete, with durability `strict`: seen to
//! survive a kill of the browser, which localStorage does not.

use std::cell::RefCell;

use idb::{DatabaseEvent, Error, Factory, ObjectStore, Query, Transaction};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbTransaction};

use crate::storage::{Replaced, Shelf, ShelfFault};

/// Name of the employee's database. Other rooms have others, so that what one erases is its own.
pub const DATABASE: &str = "sestante";
const STORE: &str = "texts";

/// Store of what is kept as bytes; the employee's database has none.
pub(super) const BYTES: &str = "bytes";

/// How often a database that was there is tried again, and after how many milliseconds each.
const TRIES: usize = 20;
const PAUSE: i32 = 100;

/// The shelf on `IndexedDB`; without a database every call answers *refused*.
pub struct IndexedShelf {
    name: &'static str,
    database: RefCell<Option<IdbDatabase>>,
    when_closed: RefCell<Option<Function>>,
}

impl IndexedShelf {
    /// Opens the database of a name, or notes that it cannot be had.
    pub async fn open(name: &'static str) -> Self {
        Self { name, database: RefCell::new(open(name).await.ok()), when_closed: RefCell::default() }
    }

    /// Calls back when the browser closes the database by itself, as it does when its storage is cleared; for as long as
    /// the page lives.
    pub fn when_closed(&self, call: impl FnMut() + 'static) {
        let function: Function = Closure::<dyn FnMut()>::new(call).into_js_value().unchecked_into();
        if let Some(database) = &*self.database.borrow() {
            database.set_onclose(Some(&function));
        }
        *self.when_closed.borrow_mut() = Some(function);
    }

    /// A transaction; a database that was closed meanwhile is opened anew.
    async fn transaction(&self, mode: &str) -> Result<IdbTransaction, ShelfFault> {
        let before = self.database.borrow().clone();
        if let Some(Ok(transaction)) = before.as_ref().map(|database| strict(database, STORE, mode)) {
            return Ok(transaction);
        }
        let mut opened = open(self.name).await;
        // While the browser is still clearing its storage it refuses to open anything.
        for _ in 0..TRIES {
            if opened.is_ok() || before.is_none() {
                break;
            }
            pause().await;
            opened = open(self.name).await;
        }
        let database = opened.map_err(fault)?;
        database.set_onclose(self.when_closed.borrow().as_ref());
        let transaction = strict(&database, STORE, mode).map_err(|_| ShelfFault::Refused);
        *self.database.borrow_mut() = Some(database);
        transaction
    }
}

/// Waits a moment.
async fn pause() {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PAUSE);
        }
    });
    let _ = JsFuture::from(promise).await;
}

pub(super) async fn open(name: &str) -> Result<IdbDatabase, Error> {
    let mut request = Factory::new()?.open(name, Some(1))?;
    let stores = if name == DATABASE { &[STORE][..] } else { &[STORE, BYTES] };
    request.on_upgrade_needed(move |event| {
        if let Ok(database) = event.database() {
            for store in stores {
                let _ = database.create_object_store(store, idb::ObjectStoreParams::new());
            }
        }
    });
    Ok(request.await?.into())
}

/// `database.transaction(store, mode, { durability: 'strict' })`, which no typed binding offers yet.
pub(super) fn strict(database: &IdbDatabase, store: &str, mode: &str) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let function: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    function.call3(database, &store.into(), &mode.into(), &options)?.dyn_into()
}

/// Commits a transaction and waits for its end. Without the explicit commit the page must live on for a while to ask for
/// it, and a reload at once would take the write back. It listens to `complete` and `abort` alone: when a request fails, `error` comes first,
/// and a future that ends there has let go of its closures by the time of `abort`.
pub(super) async fn complete(transaction: IdbTransaction) -> Result<(), ShelfFault> {
    let _ = Transaction::from(transaction.clone()).commit();
    let end = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(end).await {
        Ok(_) => Ok(()),
        Err(_) => Err(transaction.error().map_or(ShelfFault::Refused, |error| named(&error))),
    }
}

fn named(error: &DomException) -> ShelfFault {
    if error.name() == "QuotaExceededError" { ShelfFault::Full } else { ShelfFault::Refused }
}

#[allow(clippy::needless_pass_by_value)] // It is the end of every chain of `map_err`.
fn fault(error: Error) -> ShelfFault {
    match error {
        Error::DomException(error) => named(&error),
        _ => ShelfFault::Refused,
    }
}

fn store(transaction: &IdbTransaction) -> Result<ObjectStore, ShelfFault> {
    Transaction::from(transaction.clone()).object_store(STORE).map_err(fault)
}

/// A stored value as text. One that is no text was not written by us; it is turned into text, so that it is kept aside.
fn text(value: &JsValue) -> String {
    let json = || js_sys::JSON::stringify(value).ok().and_then(|json| json.as_string());
    value.as_string().or_else(json).unwrap_or_default()
}

impl Shelf for IndexedShelf {
    async fn read(&self, key: &str) -> Result<Option<String>, ShelfFault> {
        let store = store(&self.transaction("readonly").await?)?;
        let value = store.get(Query::Key(key.into())).map_err(fault)?.await.map_err(fault)?;
        Ok(value.as_ref().map(text))
    }

    async fn write(&self, key: &str, text: &str) -> Result<(), ShelfFault> {
        let transaction = self.transaction("readwrite").await?;
        let _request = store(&transaction)?.put(&text.into(), Some(&key.into())).map_err(fault)?;
        complete(transaction).await
    }

    async fn replace(&self, key: &str, known: Option<&str>, new: &str) -> Result<Replaced, ShelfFault> {
        let transaction = self.transaction("readwrite").await?;
        let store = store(&transaction)?;
        // The transaction lives on until the answer has been taken in: nobody else writes in between.
        let value = store.get(Query::Key(key.into())).map_err(fault)?.await.map_err(fault)?;
        let found = value.as_ref().map(text);
        if found.as_deref() != known {
            return Ok(Replaced::Found(found));
        }
        let _request = store.put(&new.into(), Some(&key.into())).map_err(fault)?;
        complete(transaction).await.map(|()| Replaced::Done)
    }

    async fn remove(&self, key: &str) -> Result<(), ShelfFault> {
        let transaction = self.transaction("readwrite").await?;
        let _request = store(&transaction)?.delete(Query::Key(key.into())).map_err(fault)?;
        complete(transaction).await
    }

    async fn keys(&self) -> Result<Vec<String>, ShelfFault> {
        let store = store(&self.transaction("readonly").await?)?;
        let keys = store.get_all_keys(None, None).map_err(fault)?.await.map_err(fault)?;
        Ok(keys.into_iter().filter_map(|key| key.as_string()).collect())
    }

    async fn clear(&self) -> Result<(), ShelfFault> {
        let transaction = self.transaction("readwrite").await?;
        let _request = store(&transaction)?.clear().map_err(fault)?;
        complete(transaction).await?;
        let database = self.database.borrow().clone();
        if let Some(database) = database.filter(|_| self.name != DATABASE) {
            let transaction = strict(&database, BYTES, "readwrite").map_err(|_| ShelfFault::Refused)?;
            let bytes = Transaction::from(transaction.clone()).object_store(BYTES).map_err(fault)?;
            let _request = bytes.clear().map_err(fault)?;
            complete(transaction).await?;
        }
        Ok(())
    }
}
