//! HR's store, and what only HR's room has done outside.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::hr::{Deed, Event, HrRoom, Request, TRUSTEE_DATABASE, TrusteeEvent};
use crate::app::room::Room;
use crate::browser::{self, CollectorWorker, IndexedShelf};
use crate::cohort::Holder;
use crate::formats::write_campaign;
use crate::job::Told;
use crate::storage::{Replaced, Shelf};
use crate::ui::room::{self, all_of};

/// HR's store.
pub type Store = room::Store<HrRoom>;

/// What HR's own effects need.
#[derive(Default)]
pub struct Tools {
    /// HR's collector, and the trustee's.
    collectors: [RefCell<Option<CollectorWorker>>; 2],
    trustee: RefCell<Option<Rc<IndexedShelf>>>,
}

/// Does what only HR's room has done outside.
pub fn carry_out(store: Store, deed: Deed) {
    match deed {
        Deed::FetchFile(path) => browser::spawn(Box::pin(async move {
            store.tell(Event::Fetched(path, browser::fetch_text(path).await));
        })),
        Deed::Pack(id, text) => browser::spawn(Box::pin(async move {
            let packed = browser::pack(&text).await;
            store.tell(Event::Packed(id, browser::folder().zip(packed)));
        })),
        Deed::LeaveCollector => drop(store.tools().collectors[Holder::Hr as usize].take()),
        Deed::Collect(holder, request) => store.ask(holder, request),
        Deed::TrusteeOpen => store.trustee(|shelf| async move { TrusteeEvent::Opened(all_of(&shelf).await) }),
        Deed::TrusteeKeep(key, text) => store.trustee(|shelf| async move {
            TrusteeEvent::Kept(match text {
                Some(text) => shelf.write(&key, &text).await,
                None => shelf.remove(&key).await,
            })
        }),
        Deed::TrusteeSettle(id, key, text) => store.trustee(|shelf| async move {
            TrusteeEvent::Settled(
                id,
                match shelf.replace(&key, None, &text).await {
                    Ok(Replaced::Found(Some(before))) => Ok(before),
                    Ok(_) => Ok(text),
                    Err(fault) => Err(fault),
                },
            )
        }),
    }
}

impl Store {
    /// Gives files to a side's collector.
    pub fn give_files(self, holder: Holder, files: &[(web_sys::File, String)]) {
        if let Some(worker) = &*self.tools().collectors[holder as usize].borrow() {
            worker.files(files);
        }
    }

    /// Does something with the trustee's shelf, which is opened when it is first needed.
    fn trustee<F: Future<Output = TrusteeEvent> + 'static>(self, act: impl FnOnce(Rc<IndexedShelf>) -> F + 'static) {
        let tools = self.tools();
        browser::spawn(Box::pin(async move {
            let known = tools.trustee.borrow().clone();
            let texts = match known {
                Some(texts) => texts,
                None => Rc::new(IndexedShelf::open(TRUSTEE_DATABASE).await),
            };
            *tools.trustee.borrow_mut() = Some(texts.clone());
            let event = act(texts).await;
            self.tell(Event::Trustee(event));
        }));
    }

    /// Asks something of a side's collector.
    fn ask(self, holder: Holder, request: Request) {
        let tools = self.tools();
        let told = move |told: Told| match holder {
            Holder::Hr => self.tell(Event::CollectorTold(told)),
            Holder::Trustee => self.tell(Event::Trustee(TrusteeEvent::Told(told))),
        };
        let place = &tools.collectors[holder as usize];
        if let Request::Open(campaign) = &request {
            let database = if holder == Holder::Hr { HrRoom::DATABASE } else { TRUSTEE_DATABASE };
            let worker = CollectorWorker::start(database, holder, write_campaign(campaign), told);
            let failed = worker.is_none();
            *place.borrow_mut() = worker;
            if failed {
                told(Told::Failed);
            }
            return;
        }
        let today = self.peek(|state| state.today);
        let worker = place.borrow();
        let Some(worker) = &*worker else { return };
        match request {
            Request::Open(_) => {}
            Request::Cancel => worker.cancel(),
            Request::List => worker.list(),
            Request::Pairs(list) => worker.pairs(&list),
            Request::Close(list, handed_in) => worker.close(&list, handed_in, today, &browser::seed()),
            Request::Combine(closing) => worker.combine(&closing),
            Request::Erase => worker.erase(),
        }
    }
}
