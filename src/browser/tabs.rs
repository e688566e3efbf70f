//! Word between tabs of the same browser that the record has changed. The word carries nothing.

use wasm_bindgen::prelude::*;
use web_sys::BroadcastChannel;

const NAME: &str = "sestante";

/// Tells and hears of changes; where the browser has no such channel, nothing is told.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens the channel.
    pub fn open() -> Self {
        Self(BroadcastChannel::new(NAME).ok())
    }

    /// Calls back on each word from another tab, for as long as the page lives.
    pub fn hear(&self, call: impl FnMut() + 'static) {
        if let Some(channel) = &self.0 {
            let closure = Closure::<dyn FnMut()>::new(call);
            channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
            closure.forget();
        }
    }

    /// Tells the other tabs that the record has changed.
    pub fn tell(&self) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&JsValue::NULL);
        }
    }
}
