//! The worker's side of collecting: takes files and questions one after the other, keeps batches, tells how it stands.
//!
//! Each message is a list that begins with its name; `collector.rs` has the page's side.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::{Array, Date, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent};

use super::batches::Batches;
use super::sliced::SlicedFile;
use super::spawn::spawn;
use crate::base::{Day, Seed};
use crate::cohort::Holder;
use crate::formats::{Why, read_campaign, write_progress};
use crate::job::{Answer, Collector, Pause, ignored, read_file};

/// Milliseconds between two words of how it stands.
const EVERY: f64 = 400.0;

/// The worker: what waits, and whether the present files are to be left.
#[derive(Default)]
struct Line {
    waiting: RefCell<VecDeque<Array>>,
    busy: Cell<bool>,
    cancelled: Cell<bool>,
}

/// What there is once a campaign is open.
struct Service {
    collector: Collector,
    between: Between,
}

/// What is done between pieces of files.
struct Between {
    batches: Option<Batches>,
    line: Rc<Line>,
    done: f64,
    all: f64,
    told: f64,
}

/// Serves the page. When the program is ready it says so.
pub fn serve_collector() {
    let line: Rc<Line> = Rc::default();
    let service: Rc<RefCell<Option<Service>>> = Rc::default();
    let closure = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let message: Array = event.data().unchecked_into();
        if word(&message, 0) == "cancel" {
            line.cancelled.set(true);
            return;
        }
        line.waiting.borrow_mut().push_back(message);
        if !line.busy.replace(true) {
            spawn(Box::pin(work(line.clone(), service.clone())));
        }
    });
    scope().set_onmessage(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
    post(&["ready".into()]);
}

async fn work(line: Rc<Line>, shared: Rc<RefCell<Option<Service>>>) {
    loop {
        let next = line.waiting.borrow_mut().pop_front();
        let Some(message) = next else { break };
        let mut service = shared.take();
        if word(&message, 0) == "open" {
            service = open(&line, &message).await;
        } else if let Some(service) = &mut service {
            serve(service, &message).await;
        }
        shared.replace(service);
    }
    line.busy.set(false);
}

/// Opens a campaign with what is kept of it.
async fn open(line: &Rc<Line>, message: &Array) -> Option<Service> {
    let database = word(message, 1);
    let holder = if word(message, 2) == "hr" { Holder::Hr } else { Holder::Trustee };
    let campaign = read_campaign("", &word(message, 3)).ok()?;
    let batches = Batches::open(&database, campaign.id.as_str()).await;
    let mut collector = Collector::new(campaign, holder);
    let mut between = Between { batches, line: line.clone(), done: 0.0, all: 0.0, told: 0.0 };
    let names = match &between.batches {
        Some(batches) => batches.names().await,
        None => None,
    };
    if names.is_none() {
        between.batches = None;
    }
    for name in names.unwrap_or_default() {
        let Some(batches) = &between.batches else { break };
        let sound = batches.read(&name).await.is_some_and(|bytes| collector.resume(&bytes));
        if !sound {
            collector.begin(&name);
            collector.fail(Why::Unreadable);
        }
    }
    between.tell(&mut collector, false);
    Some(Service { collector, between })
}

async fn serve(service: &mut Service, message: &Array) {
    let Service { collector, between } = service;
    match word(message, 0).as_str() {
        "files" => files(collector, between, &message.get(1).unchecked_into(), &message.get(2).unchecked_into()).await,
        "list" => answer(&collector.list()),
        "pairs" => answer(&collector.pairs(&word(message, 1))),
        "close" => {
            let bytes = Uint8Array::new(&message.get(4)).to_vec();
            let seed = bytes.try_into().ok().map(Seed);
            let handed_in = message.get(2).as_f64().unwrap_or_default() as u32;
            if let (Some(seed), Some(day)) = (seed, Day::read(&word(message, 3))) {
                answer(&collector.close(&word(message, 1), handed_in, day, &seed));
            }
        }
        "combine" => answer(&collector.combine(&word(message, 1))),
        "erase" => {
            let erased = match &between.batches {
                Some(batches) => batches.clear().await.is_some(),
                None => true,
            };
            if erased {
                collector.forget();
            }
            between.tell(collector, false);
            post(&["erased".into(), erased.into()]);
        }
        _ => {}
    }
}

async fn files(collector: &mut Collector, between: &mut Between, files: &Array, names: &Array) {
    let files: Vec<(File, String)> = files
        .iter()
        .zip(names.iter())
        .map(|(file, name)| (file.unchecked_into(), name.as_string().unwrap_or_default()))
        .collect();
    between.line.cancelled.set(false);
    between.done = 0.0;
    between.all = files.iter().map(|(file, _)| file.size()).sum();
    for (file, name) in files {
        if ignored(&name) {
            continue;
        }
        let Some(file) = SlicedFile::new(file) else { break };
        if !read_file(&name, file.size(), file, collector, between).await {
            break;
        }
    }
    give(collector);
    between.keep(collector, true).await;
    between.tell(collector, false);
}

impl Pause for Between {
    async fn pause(&mut self, collector: &mut Collector, bytes: u64) -> bool {
        self.done += bytes as f64;
        self.keep(collector, false).await;
        if Date::now() - self.told > EVERY {
            give(collector);
            self.tell(collector, true);
            breathe().await;
        }
        !self.line.cancelled.get()
    }
}

impl Between {
    /// Keeps the batches that are full, or all. Once one could not be kept all is in memory only.
    async fn keep(&mut self, collector: &mut Collector, all: bool) {
        while let Some(batch) = collector.batch(all) {
            let kept = match &self.batches {
                Some(batches) => batches.add(&batch).await.is_some(),
                None => false,
            };
            if !kept {
                self.batches = None;
            }
        }
    }

    /// Tells how it stands.
    fn tell(&mut self, collector: &mut Collector, working: bool) {
        let kilobytes = [self.done, self.all].map(|bytes| (bytes / 1024.0).ceil() as u32);
        let progress = collector.progress(kilobytes, working, self.batches.is_some());
        post(&["progress".into(), write_progress(&progress).into()]);
        self.told = Date::now();
    }
}

/// Gives on files that are no envelopes.
fn give(collector: &mut Collector) {
    for found in collector.found() {
        post(&["found".into(), found.kind.into(), found.name.into(), found.text.into()]);
    }
}

fn answer(answer: &Answer) {
    let numbers: Array = answer.numbers.iter().map(|number| JsValue::from(*number)).collect();
    post(&["answer".into(), (answer.kind as u32).into(), answer.text.as_str().into(), numbers.into()]);
}

/// Lets messages come in.
async fn breathe() {
    let promise = Promise::new(&mut |resolve, _| {
        let _ = scope().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0);
    });
    let _ = JsFuture::from(promise).await;
}

fn post(message: &[JsValue]) {
    let _ = scope().post_message(&message.iter().collect::<Array>());
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

fn word(message: &Array, place: u32) -> String {
    message.get(place).as_string().unwrap_or_default()
}
