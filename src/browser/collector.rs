//! The page's side of collecting: a worker for one campaign and side.

use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{File, MessageEvent, Worker};

use super::worker::start_module;
use crate::base::{Day, Seed};
use crate::cohort::Holder;
use crate::formats::read_progress;
use crate::job::{Answer, AnswerKind, Found, Told};

/// Loader of the worker's program, below the app's folder.
const LOADER: &str = "collector-start.js";

/// A worker that collects one side's envelopes of one campaign.
pub struct CollectorWorker {
    worker: Worker,
    _closures: [Closure<dyn FnMut(MessageEvent)>; 2],
}

impl CollectorWorker {
    /// Starts a worker on a campaign (its file's text), with what is kept of it in a database; `None` where the browser has
    /// none.
    pub fn start(
        database: &'static str,
        holder: Holder,
        campaign: String,
        tell: impl Fn(Told) + 'static,
    ) -> Option<Self> {
        let (worker, loader) = start_module(LOADER)?;
        let tell: Rc<dyn Fn(Told)> = Rc::new(tell);
        let message = {
            let (worker, tell) = (worker.clone(), tell.clone());
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let message: Array = event.data().unchecked_into();
                if message.get(0).as_string().as_deref() == Some("ready") {
                    let _ = web_sys::Url::revoke_object_url(&loader);
                    let side = if holder == Holder::Hr { "hr" } else { "trustee" };
                    send(&worker, &["open".into(), database.into(), side.into(), campaign.as_str().into()]);
                } else if let Some(told) = read(&message) {
                    tell(told);
                }
            })
        };
        let failure = Closure::<dyn FnMut(MessageEvent)>::new(move |_: MessageEvent| tell(Told::Failed));
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failure.as_ref().unchecked_ref()));
        Some(Self { worker, _closures: [message, failure] })
    }

    /// Gives files with their names to be taken in.
    pub fn files(&self, files: &[(File, String)]) {
        let (files, names): (Array, Array) =
            (files.iter().map(|(file, _)| file).collect(), files.iter().map(|(_, name)| JsValue::from(name)).collect());
        send(&self.worker, &["files".into(), files.into(), names.into()]);
    }

    /// Leaves the files that are being read; what was taken in stays.
    pub fn cancel(&self) {
        send(&self.worker, &["cancel".into()]);
    }

    /// Asks for HR's list.
    pub fn list(&self) {
        send(&self.worker, &["list".into()]);
    }

    /// Asks whose both halves are there, by HR's list.
    pub fn pairs(&self, list: &str) {
        send(&self.worker, &["pairs".into(), list.into()]);
    }

    /// Asks for the closing. The seed must be fresh and secret.
    pub fn close(&self, list: &str, handed_in: u32, day: Day, seed: &Seed) {
        let seed = Uint8Array::from(&seed.0[..]);
        send(&self.worker, &["close".into(), list.into(), handed_in.into(), day.to_string().into(), seed.into()]);
    }

    /// Asks for the sums that a closing opens.
    pub fn combine(&self, closing: &str) {
        send(&self.worker, &["combine".into(), closing.into()]);
    }

    /// Erases what was collected.
    pub fn erase(&self) {
        send(&self.worker, &["erase".into()]);
    }
}

fn send(worker: &Worker, message: &[JsValue]) {
    let _ = worker.post_message(&message.iter().collect::<Array>());
}

fn read(message: &Array) -> Option<Told> {
    let word = |place: u32| message.get(place).as_string();
    Some(match word(0)?.as_str() {
        "progress" => Told::Progress(read_progress(&word(1)?).ok()?),
        "found" => Told::Found(Found::new(&word(1)?, word(2)?, word(3)?)?),
        "answer" => {
            let kind = *AnswerKind::ALL.get(message.get(1).as_f64()? as usize)?;
            let numbers: Array = message.get(3).unchecked_into();
            let numbers = numbers.iter().filter_map(|number| number.as_f64()).map(|number| number as u32).collect();
            Told::Answer(Answer { kind, text: word(2)?, numbers })
        }
        "erased" => Told::Erased(message.get(1).is_truthy()),
        _ => return None,
    })
}

impl Drop for CollectorWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
