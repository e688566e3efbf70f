//! What may be lost: the language. Answers never go here, since localStorage loses confirmed writes in a crash.

use gloo_storage::{LocalStorage, Storage};

use crate::base::Language;

const LANGUAGE: &str = "sestante.language";

/// The language of the last visit.
pub fn remembered_language() -> Option<Language> {
    let code: String = LocalStorage::get(LANGUAGE).ok()?;
    Language::from_code(&code)
}

/// Remembers the language; where the browser refuses, it is asked again next time.
pub fn remember_language(language: Language) {
    let _ = LocalStorage::set(LANGUAGE, language.code());
}

/// Forgets all preferences.
pub fn forget_preferences() {
    LocalStorage::delete(LANGUAGE);
}
