//! The planner at both ends: the page asks, and is told piece by piece; the planner's program does a piece at a time, so that
//! it hears when something else is wanted.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Url, Worker};

use super::worker::start_module;
use crate::job::Planning;

/// Loader of the planner's program, below the app's folder.
const LOADER: &str = "planner-start.js";

/// Word by which the planner says that its program has loaded.
const READY: &str = "ready";

/// What does the next piece, once it is there.
type Tick = Rc<RefCell<Option<Closure<dyn FnMut()>>>>;

/// A planner. It is started early, so that it is there when the network is not.
pub struct PlannerWorker {
    worker: Worker,
    /// What was asked before the program had loaded; `None` once it has.
    early: Rc<RefCell<Option<String>>>,
    _closures: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl PlannerWorker {
    /// Starts the planner; `None` where the browser has no workers. `told` has all that it tells, nothing when it fails; `loaded` is
    /// called once its program is there or has failed to come.
    pub fn start(told: impl Fn(Option<String>) + Clone + 'static, loaded: impl Fn() + Clone + 'static) -> Option<Self> {
        let (worker, address) = start_module(LOADER)?;
        let early = Rc::new(RefCell::new(Some(String::new())));
        let message = {
            let (worker, early, told, loaded) = (worker.clone(), early.clone(), told.clone(), loaded.clone());
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let text = event.data().as_string();
                if text.as_deref() == Some(READY) {
                    let _ = Url::revoke_object_url(&address);
                    if let Some(request) = early.borrow_mut().take().filter(|request| !request.is_empty()) {
                        let _ = worker.post_message(&request.into());
                    }
                    loaded();
                } else {
                    told(text);
                }
            })
        };
        let failure = Closure::<dyn FnMut(MessageEvent)>::new(move |_: MessageEvent| {
            told(None);
            loaded();
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failure.as_ref().unchecked_ref()));
        Some(Self { worker, early, _closures: [message, failure] })
    }

    /// Asks something; the planner leaves what it is at. An empty request only has it leave that.
    pub fn ask(&self, request: String) {
        match self.early.borrow_mut().as_mut() {
            Some(early) => *early = request,
            None => {
                let _ = self.worker.post_message(&request.into());
            }
        }
    }
}

impl Drop for PlannerWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The planner's side: does a piece of what was asked last at a time, and says when it is ready.
pub fn serve_planner() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let planning: Rc<RefCell<Option<Planning>>> = Rc::default();
    let tick = Tick::default();
    let go_on = {
        let (scope, tick) = (scope.clone(), tick.clone());
        move || {
            if let Some(tick) = &*tick.borrow() {
                let _ = scope.set_timeout_with_callback(tick.as_ref().unchecked_ref());
            }
        }
    };
    *tick.borrow_mut() = Some({
        let (scope, planning, go_on) = (scope.clone(), planning.clone(), go_on.clone());
        Closure::new(move || {
            let told = planning.borrow_mut().as_mut().and_then(Iterator::next);
            match told {
                Some(text) => {
                    let _ = scope.post_message(&text.into());
                    go_on();
                }
                None => *planning.borrow_mut() = None,
            }
        })
    });
    let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let request = event.data().as_string().unwrap_or_default();
        let idle = planning.borrow().is_none();
        *planning.borrow_mut() = Planning::new(&request);
        // A piece that is waited for goes on with the new request.
        if idle {
            go_on();
        }
    });
    scope.set_onmessage(Some(message.as_ref().unchecked_ref()));
    message.forget();
    let _ = scope.post_message(&READY.into());
}
