//! Whether somebody is there: touches, the passing of time, and *Back* of the browser.

use wasm_bindgen::prelude::*;
use web_sys::{AddEventListenerOptions, window};

/// The time by the clock of the computer, in milliseconds. It goes on while the computer sleeps.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Calls back every so many milliseconds, for as long as the page lives.
pub fn every(milliseconds: i32, call: impl FnMut() + 'static) {
    let closure = Closure::<dyn FnMut()>::new(call);
    if let Some(window) = window() {
        let function = closure.as_ref().unchecked_ref();
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(function, milliseconds);
    }
    closure.forget();
}

/// Calls back at each touch of a key, the mouse or the screen, and at each scroll.
pub fn when_touched(call: impl FnMut() + 'static) {
    listen(&["keydown", "pointerdown", "pointermove", "wheel", "input"], call);
}

/// Calls back when the page goes away.
pub fn when_gone(call: impl FnMut() + 'static) {
    listen(&["pagehide"], call);
}

/// Calls back when *Back* takes the page to an entry of its own history.
pub fn when_back(call: impl FnMut() + 'static) {
    listen(&["popstate"], call);
}

/// Puts an entry into the history that *Back* comes off without leaving the page. It carries nothing.
pub fn stand_before_back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state(&JsValue::NULL, "");
    }
}

fn listen(events: &[&str], call: impl FnMut() + 'static) {
    let closure = Closure::<dyn FnMut()>::new(call);
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    if let Some(window) = window() {
        for event in events {
            let function = closure.as_ref().unchecked_ref();
            let _ = window.add_event_listener_with_callback_and_add_event_listener_options(event, function, &options);
        }
    }
    closure.forget();
}
