//! The worker at both ends: the page sends a request and may cancel it; the worker's program answers.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{
    Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, MessageEvent, Url, Worker, WorkerOptions, WorkerType,
};

use crate::job;

/// Loader of the worker's program, below the app's folder.
const LOADER: &str = "worker-start.js";

/// Word by which the worker says that its program has loaded.
const READY: &str = "ready";

type Answer = Box<dyn FnOnce(Option<String>)>;

/// A worker that does one job at a time. It is started early, so that it is there when the network is not.
pub struct PathWorker {
    worker: Worker,
    line: Rc<RefCell<Line>>,
    _closures: [Closure<dyn FnMut(MessageEvent)>; 2],
}

/// What the worker is at, and what waits for it. A newer request takes the place of one that waits.
#[derive(Default)]
struct Line {
    loaded: bool,
    failed: bool,
    current: Option<Answer>,
    waiting: Option<(String, Answer)>,
    when_loaded: Option<fn()>,
}

impl PathWorker {
    /// Starts the worker; `None` where the browser has none.
    pub fn start() -> Option<Self> {
        let (worker, loader) = start_module(LOADER)?;
        let line: Rc<RefCell<Line>> = Rc::default();
        let message = {
            let (worker, line) = (worker.clone(), line.clone());
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let text = event.data().as_string();
                if text.as_deref() == Some(READY) {
                    let _ = Url::revoke_object_url(&loader);
                    line.borrow_mut().loaded = true;
                    loaded(&line);
                } else {
                    answer(&line, text);
                }
                send(&worker, &line);
            })
        };
        let failure = {
            let (worker, line) = (worker.clone(), line.clone());
            Closure::<dyn FnMut(MessageEvent)>::new(move |_: MessageEvent| {
                line.borrow_mut().failed = true;
                loaded(&line);
                answer(&line, None);
                send(&worker, &line);
            })
        };
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failure.as_ref().unchecked_ref()));
        Some(Self { worker, line, _closures: [message, failure] })
    }

    /// Calls back once the worker's program is there, or has failed to come.
    pub fn when_loaded(&self, call: fn()) {
        let mut line = self.line.borrow_mut();
        if line.loaded || line.failed {
            drop(line);
            call();
        } else {
            line.when_loaded = Some(call);
        }
    }

    /// Sends a request, now or when the present one is answered; the answer comes later, `None` when the worker failed.
    /// Of requests that wait only the newest is sent; the others are never answered.
    pub fn ask(&self, request: String, answer: impl FnOnce(Option<String>) + 'static) {
        self.line.borrow_mut().waiting = Some((request, Box::new(answer)));
        send(&self.worker, &self.line);
    }
}

/// Starts a worker with a loader; `None` where the browser has none. The address that is given back is to be revoked once the program has loaded.
pub(super) fn start_module(file: &str) -> Option<(Worker, String)> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let loader = loader(file)?;
    Some((Worker::new_with_options(&loader, &options).ok()?, loader))
}

/// Address of a one-line script that imports the loader. A worker loaded from the network obeys only the policy in its
/// own response's headers, and a plain host sends none; one from a `blob:` address inherits the policy of the page.
fn loader(file: &str) -> Option<String> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    let import = format!("import '{}';", Url::new_with_base(file, &base).ok()?.href());
    let kind = BlobPropertyBag::new();
    kind.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&import.into()), &kind).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

fn loaded(line: &RefCell<Line>) {
    let call = line.borrow_mut().when_loaded.take();
    if let Some(call) = call {
        call();
    }
}

fn answer(line: &RefCell<Line>, text: Option<String>) {
    let call = line.borrow_mut().current.take();
    if let Some(call) = call {
        call(text);
    }
}

/// Sends what waits, when the worker is free; after a failure it is answered with nothing at once.
fn send(worker: &Worker, line: &RefCell<Line>) {
    let mut line = line.borrow_mut();
    if line.current.is_some() || !(line.loaded || line.failed) {
        return;
    }
    let Some((request, answer)) = line.waiting.take() else { return };
    if line.failed {
        drop(line);
        answer(None);
    } else {
        line.current = Some(answer);
        let _ = worker.post_message(&request.into());
    }
}

impl Drop for PathWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The worker's side: answers each request as `job` does, and says when it is ready.
pub fn serve_worker() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let reply = scope.clone();
    let closure = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let request = event.data().as_string().unwrap_or_default();
        let answer = job::run(&request).map_or(JsValue::NULL, JsValue::from);
        let _ = reply.post_message(&answer);
    });
    scope.set_onmessage(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
    let _ = scope.post_message(&READY.into());
}
