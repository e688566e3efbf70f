//! Files of the app's own folder.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, window};

/// Loads a text by its address below the app's folder; `None` when it does not come. The request is made at once,
/// so that several run side by side while they are awaited one by one.
pub fn fetch_text(path: &str) -> impl Future<Output = Option<String>> + use<> {
    let request = window().map(|window| JsFuture::from(window.fetch_with_str(path)));
    async move {
        let response: Response = request?.await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }
}
