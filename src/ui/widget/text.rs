//! A phrase that follows the language.

use crate::ui::store::Store;

/// The phrase of a name, to be put into a view; it changes with the language.
pub fn t(name: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let store = Store::get();
    move || store.text(name)
}
