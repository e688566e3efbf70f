//! What the browser still holds, read back from it.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

use super::shelf::DATABASE;
use crate::storage::{Remains, Shelf};

/// Beginning of the names of all that is ours.
const OURS: &str = "sestante";

/// Counts what lies in each place.
pub async fn remains(shelf: &impl Shelf) -> Remains {
    let texts = shelf.keys().await.ok().map(|keys| keys.len() as u32);
    let local = entries("localStorage");
    let session = entries("sessionStorage");
    let caches = list("caches", "keys").await.map(|caches| caches.length());
    let databases = list("indexedDB", "databases").await;
    let foreign = databases.map(|all| all.iter().filter(|one| named(one).as_deref() != Some(DATABASE)).count() as u32);
    let others = foreign.zip(local).zip(session).map(|((databases, local), session)| databases + local.1 + session.1);
    [texts, local.map(|(ours, _)| ours), session.map(|(ours, _)| ours), caches, cookies(), others]
}

fn named(database: &JsValue) -> Option<String> {
    Reflect::get(database, &"name".into()).ok()?.as_string()
}

/// Something of the window, by its name; browsers throw where it is refused.
fn of_window(name: &str) -> Option<JsValue> {
    let value = Reflect::get(&window()?.into(), &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Entries of a storage: ours, and those of other pages of this address.
fn entries(storage: &str) -> Option<(u32, u32)> {
    let storage: web_sys::Storage = of_window(storage)?.dyn_into().ok()?;
    let mut counts = (0, 0);
    for place in 0..storage.length().ok()? {
        let key = storage.key(place).ok()??;
        if key.starts_with(OURS) {
            counts.0 += 1;
        } else {
            counts.1 += 1;
        }
    }
    Some(counts)
}

/// The list that a method of something of the window promises.
async fn list(object: &str, method: &str) -> Option<Array> {
    let object = of_window(object)?;
    let function: Function = Reflect::get(&object, &method.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = function.call0(&object).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

fn cookies() -> Option<u32> {
    let document = window()?.document()?;
    let cookies = Reflect::get(&document, &"cookie".into()).ok()?.as_string()?;
    Some(cookies.split(';').filter(|cookie| !cookie.trim().is_empty()).count() as u32)
}
