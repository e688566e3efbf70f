//! The trainer's store, and what only the trainer's room has done outside.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::trainer::{Change, Deed, EXAMPLE_FILES, Event, Supply, TrainerRoom};
use crate::browser::{self, PlannerWorker};
use crate::ui::room;

/// The trainer's store.
pub type Store = room::Store<TrainerRoom>;

/// What the trainer's own effects need: the planner, once it has been started.
pub type Tools = Rc<RefCell<Option<PlannerWorker>>>;

/// Does what only the trainer's room has done outside.
pub fn carry_out(store: Store, deed: Deed) {
    match deed {
        Deed::FetchExample => browser::spawn(Box::pin(async move {
            let [aggregate, resources, after] = EXAMPLE_FILES.map(browser::fetch_text);
            let came = aggregate.await.zip(resources.await).zip(after.await);
            store.tell(Event::ExampleCame(came.map(|((aggregate, resources), after)| [aggregate, resources, after])));
        })),
        Deed::Ask(request) => store.ask(request),
        Deed::StopPlanner => store.ask(String::new()),
    }
}

impl Store {
    /// Changes what there is to plan with.
    pub fn supply(self, supply: Supply) {
        self.tell(Event::Changed(Change::Supply(Box::new(supply))));
    }

    /// Starts the planner, and calls back once it is there or has failed to come.
    pub fn start_planner(self, loaded: fn()) {
        let told = move |text: Option<String>| self.tell(Event::PlannerTold(text));
        let planner = PlannerWorker::start(told, loaded);
        if planner.is_none() {
            loaded();
        }
        *self.tools().borrow_mut() = planner;
    }

    fn ask(self, request: String) {
        let planner = self.tools();
        let failed = planner.borrow().is_none() || self.peek(|state| state.planner_failed);
        if failed && !request.is_empty() {
            self.start_planner(|| ());
        }
        match &*planner.borrow() {
            Some(planner) => planner.ask(request),
            None if request.is_empty() => {}
            None => self.tell(Event::PlannerTold(None)),
        }
    }
}
