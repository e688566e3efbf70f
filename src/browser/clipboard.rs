//! The clipboard.

use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// Puts a text on the clipboard; false where the browser does not let it.
pub async fn copy(text: &str) -> bool {
    // Where the page is not served safely there is no clipboard, and asking for it would throw.
    let Some(window) = window().filter(web_sys::Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
