//! When the page is left, and when it is seen again.

use wasm_bindgen::prelude::*;

/// Calls back with `false` when the page goes or is hidden, after which it may never run again, and with `true` when it
/// is seen again; for as long as the page lives.
pub fn when_seen_or_left(mut call: impl FnMut(bool) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let here = document.clone();
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        call(event.type_() != "pagehide" && !here.hidden());
    });
    let function = closure.as_ref().unchecked_ref();
    let _ = window.add_event_listener_with_callback("pagehide", function);
    let _ = document.add_event_listener_with_callback("visibilitychange", function);
    closure.forget();
}
