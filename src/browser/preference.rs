//! What may be lost: the language. Answers never go here, since localStorage loses confirmed writes in a crash.

use gloo_storage::{LocalStorage, Storage};

use crate::base::Language;

const LANGUAGE: &str = "sestante.language";

/// Whether the browser lets the page remember anything; gloo would panic where it does not.
fn allowed() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

/// The language of the last visit.
pub fn remembered_language() -> Option<Language> {
    if !allowed() {
        return None;
    }
    let code: String = LocalStorage::get(LANGUAGE).ok()?;
    Language::from_code(&code)
}

/// Remembers the language; where the browser refuses, it is asked again next time.
pub fn remember_language(language: Language) {
    if allowed() {
        let _ = LocalStorage::set(LANGUAGE, language.code());
    }
}

/// Forgets all preferences.
pub fn forget_preferences() {
    if allowed() {
        LocalStorage::delete(LANGUAGE);
    }
}
