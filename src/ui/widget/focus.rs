//! Where the focus goes when what had it is no more.

use leptos::prelude::*;

/// Puts the focus on the first element that a selector finds, once the page is drawn.
pub fn focus(selector: &str) {
    put(selector.to_owned(), || true);
}

/// The same, but only where the focus is on nothing: whoever went on to something else meanwhile stays there.
pub fn focus_if_lost(selector: &str) {
    put(selector.to_owned(), || document().active_element().is_none_or(|one| one.tag_name() == "BODY"));
}

fn put(selector: String, wanted: fn() -> bool) {
    request_animation_frame(move || {
        if wanted()
            && let Ok(Some(element)) = document().query_selector(&selector)
            && let Ok(element) = wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element)
        {
            let _ = element.focus();
        }
    });
}
