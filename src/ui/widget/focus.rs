//! Where the focus goes when what had it is no more.

use leptos::prelude::*;

/// Puts the focus on the first element that a selector finds, once the page is drawn.
pub fn focus(selector: &str) {
    let selector = selector.to_owned();
    request_animation_frame(move || {
        if let Ok(Some(element)) = document().query_selector(&selector)
            && let Ok(element) = wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element)
        {
            let _ = element.focus();
        }
    });
}
