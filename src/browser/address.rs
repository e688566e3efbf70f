//! The address behind `#` and the history.

use wasm_bindgen::prelude::*;

fn window() -> web_sys::Window {
    web_sys::window().unwrap_throw()
}

/// The part of the address behind and with `#`; empty when there is none.
pub fn address() -> String {
    window().location().hash().unwrap_or_default()
}

/// The address of the app's folder, which leads to the employee's app.
pub fn folder() -> Option<String> {
    let base = window().document()?.base_uri().ok()??;
    Some(web_sys::Url::new_with_base(".", &base).ok()?.href())
}

/// Goes to an address such as `#/profile`, leaving the present one in the history.
pub fn go(address: &str) {
    let _ = window().location().set_hash(address);
}

/// Puts an address in place of the present one.
pub fn replace(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Calls back whenever the address behind `#` changes, for as long as the page lives.
pub fn when_address_changes(call: impl FnMut() + 'static) {
    let closure = Closure::<dyn FnMut()>::new(call);
    let _ = window().add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Takes what stands behind `#` out of the address.
pub fn clear_address() {
    if let Ok(path) = window().location().pathname() {
        replace(&path);
    }
}
