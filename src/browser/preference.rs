//! What may be lost: the language, and what a page leaves behind when it goes before its last save is confirmed.
//! Nothing else goes here, since localStorage loses confirmed writes in a crash.

use gloo_storage::{LocalStorage, Storage};

use crate::base::Language;

const LANGUAGE: &str = "sestante.language";
const UNSAVED: &str = "sestante.unsaved";

/// The browser's memory for small texts, where it lets the page have it; gloo would panic where it does not.
fn allowed() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The language of the last visit.
pub fn remembered_language() -> Option<Language> {
    allowed()?;
    let code: String = LocalStorage::get(LANGUAGE).ok()?;
    Language::from_code(&code)
}

/// Remembers the language; where the browser refuses, it is asked again next time.
pub fn remember_language(language: Language) {
    if allowed().is_some() {
        let _ = LocalStorage::set(LANGUAGE, language.code());
    }
}

/// Forgets all preferences, and what was left behind.
pub fn forget_preferences() {
    if allowed().is_some() {
        LocalStorage::delete(LANGUAGE);
        LocalStorage::delete(UNSAVED);
    }
}

/// Leaves a text behind, at once; where the browser refuses, there is nothing more to be done.
pub fn leave(text: &str) {
    if let Some(storage) = allowed() {
        let _ = storage.set_item(UNSAVED, text);
    }
}

/// The text that a page left behind.
pub fn left_behind() -> Option<String> {
    allowed()?.get_item(UNSAVED).ok()?
}

/// Takes away a text that was left behind; not that of another page.
pub fn take_away(text: &str) {
    if left_behind().as_deref() == Some(text) {
        LocalStorage::delete(UNSAVED);
    }
}
