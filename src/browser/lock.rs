//! A lock that one page of this browser holds at a time (Web Locks).

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::spawn;

/// Waits for the lock of a name and holds it for as long as the page lives. `elsewhere` is called first when another page
/// has it. Where the browser knows no locks it is as if nobody had it.
pub async fn hold(name: &str, elsewhere: impl FnOnce()) {
    let locks = web_sys::window().and_then(|window| Reflect::get(&window.navigator(), &"locks".into()).ok());
    let Some(locks) = locks.filter(JsValue::is_object) else { return };
    if !ask(&locks, name, true).await {
        elsewhere();
        ask(&locks, name, false).await;
    }
}

/// Asks for the lock: at once or not at all, or whenever it is free.
async fn ask(locks: &JsValue, name: &str, at_once: bool) -> bool {
    let answer = Promise::new(&mut |answer, _| {
        let told = answer.clone();
        let granted = Closure::once_into_js(move |lock: JsValue| {
            let _ = told.call1(&JsValue::NULL, &lock.is_object().into());
            // It is held until this promise comes to its end, which it never does.
            if lock.is_object() { Promise::new(&mut |_, _| {}).into() } else { JsValue::NULL }
        });
        let options = Object::new();
        let _ = Reflect::set(&options, &"ifAvailable".into(), &at_once.into());
        let request = || -> Result<Promise, JsValue> {
            let request: Function = Reflect::get(locks, &"request".into())?.dyn_into()?;
            request.call3(locks, &name.into(), &options, &granted)?.dyn_into()
        };
        let request = request();
        spawn(Box::pin(async move {
            let refused = match request {
                Ok(request) => JsFuture::from(request).await.is_err(),
                Err(_) => true,
            };
            if refused {
                let _ = answer.call1(&JsValue::NULL, &true.into());
            }
        }));
    });
    JsFuture::from(answer).await.is_ok_and(|held| held.is_truthy())
}
