//! The whole screen (Fullscreen API), where the browser gives it.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, window};

use super::spawn;

fn document() -> Option<Document> {
    window()?.document()
}

/// Whether the browser gives the whole screen to a page.
pub fn can_fill() -> bool {
    let enabled = document().and_then(|document| Reflect::get(&document, &"fullscreenEnabled".into()).ok());
    enabled.is_some_and(|enabled| enabled.is_truthy())
}

/// Whether the page has the whole screen.
pub fn fills() -> bool {
    let element = document().and_then(|document| Reflect::get(&document, &"fullscreenElement".into()).ok());
    element.is_some_and(|element| element.is_truthy())
}

/// Takes the whole screen, or gives it back. Only a click may ask for it; a refusal changes nothing.
pub fn fill(whole: bool) {
    let asked = || -> Option<Promise> {
        let document = document()?;
        let (object, name): (JsValue, &str) = if whole {
            (document.document_element()?.into(), "requestFullscreen")
        } else {
            (document.into(), "exitFullscreen")
        };
        let function: Function = Reflect::get(&object, &name.into()).ok()?.dyn_into().ok()?;
        function.call0(&object).ok()?.dyn_into().ok()
    };
    if let Some(asked) = asked() {
        spawn(Box::pin(async move {
            let _ = JsFuture::from(asked).await;
        }));
    }
}

/// Calls back whenever the page takes the whole screen or gives it back, for as long as it lives.
pub fn when_filled(mut call: impl FnMut(bool) + 'static) {
    let closure = Closure::<dyn FnMut()>::new(move || call(fills()));
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("fullscreenchange", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}
