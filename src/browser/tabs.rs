//! Word between tabs of the same browser. It carries no data.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// What tabs tell each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// What lies on the shelf has changed.
    Changed,
    /// Everything was erased, on purpose.
    Erased,
}

/// Tells and hears of changes; where the browser has no such channel, nothing is told.
pub struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    /// Opens the channel of a room, which has the name of its database.
    pub fn open(name: &str) -> Self {
        Self(BroadcastChannel::new(name).ok())
    }

    /// Calls back on each word from another tab, for as long as the page lives.
    pub fn hear(&self, mut call: impl FnMut(Word) + 'static) {
        if let Some(channel) = &self.0 {
            let closure = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                call(if event.data().is_truthy() { Word::Erased } else { Word::Changed });
            });
            channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
            closure.forget();
        }
    }

    /// Tells the other tabs.
    pub fn tell(&self, word: Word) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&JsValue::from_bool(word == Word::Erased));
        }
    }
}
