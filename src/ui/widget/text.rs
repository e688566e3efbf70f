//! What follows the state within a view: phrases, and parts that are drawn anew.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use leptos::tachys::reactive_graph::SharedReactiveFunction;

use super::Words;

/// The phrase of a name, to be put into a view; it changes with the language.
pub fn t(name: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let words = Words::get();
    move || words.text(name)
}

/// A part of a view that is drawn anew when what it reads changes. All parts are of one type: each closure that a view holds
/// as it is costs the program some kilobytes.
pub fn drawn<V: IntoAny + 'static>(mut draw: impl FnMut() -> V + Send + 'static) -> SharedReactiveFunction<AnyView> {
    Arc::new(Mutex::new(move || draw().into_any()))
}
