//! Asynchronous work.

use std::pin::Pin;

/// Starts asynchronous work. It takes one kind of future only, since each kind costs code of its own.
pub fn spawn(work: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(work);
}
