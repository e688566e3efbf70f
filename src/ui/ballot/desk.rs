//! The box's state as one signal beside that of the sitting, and the way of events and effects.

use std::rc::Rc;

use leptos::prelude::*;

use crate::app;
use crate::app::ballot::{Effect, Event, Stage, State, update};
use crate::browser::{self, IndexedShelf};
use crate::storage::Shelf;
use crate::ui::store::Store;

/// Least milliseconds between two touches that are noted.
const NOTED: u64 = 1000;

/// The box, and the store of whoever sits at it.
#[derive(Clone, Copy)]
pub struct Desk {
    state: RwSignal<State, LocalStorage>,
    store: Store,
    shelf: StoredValue<Rc<IndexedShelf>, LocalStorage>,
}

impl Desk {
    /// Makes the desk.
    pub fn new(store: Store, shelf: IndexedShelf) -> Self {
        Self { state: RwSignal::new_local(State::default()), store, shelf: StoredValue::new_local(Rc::new(shelf)) }
    }

    /// The desk of the program.
    pub fn get() -> Self {
        expect_context()
    }

    /// Reads something from the state; what reads it is told of changes.
    pub fn with<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with(read)
    }

    /// A part of the state that tells of its own changes only.
    pub fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&State) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.with(&read))
    }

    /// What the screen is for, as it stands.
    pub fn stage(self) -> Stage {
        self.state.with_untracked(|state| state.stage)
    }

    /// Takes in an event and carries out its effects.
    pub fn tell(self, event: Event) {
        let mut effects = Vec::new();
        // Both have changed before anything is drawn.
        self.store.change(|visitor| self.state.update_untracked(|state| effects = update(state, visitor, event)));
        self.state.notify();
        for effect in effects {
            self.carry_out(effect);
        }
    }

    /// Notes that somebody is there; not each move of the mouse.
    pub fn touch(self) {
        let now = browser::now();
        let noted = |state: &State| !state.warned && now.abs_diff(state.touched) < NOTED;
        if !self.state.with_untracked(noted) {
            self.tell(Event::Touched(now));
        }
    }

    /// Reads the shelf.
    pub async fn read(self) {
        let texts = self.shelf.get_value();
        let all = async {
            let mut all = Vec::new();
            for key in texts.keys().await? {
                if let Some(text) = texts.read(&key).await? {
                    all.push((key, text));
                }
            }
            Ok(all)
        };
        self.tell(Event::ShelfRead(all.await));
    }

    fn carry_out(self, effect: Effect) {
        match effect {
            Effect::Write { key, known, text } => browser::spawn(Box::pin(async move {
                let result = self.shelf.get_value().replace(&key, known.as_deref(), &text).await;
                self.tell(Event::Written(result));
            })),
            Effect::Remove(key) => browser::spawn(Box::pin(async move {
                let result = self.shelf.get_value().remove(&key).await;
                self.tell(Event::Removed(key, result));
            })),
            Effect::Download { name, text } => {
                browser::download(&name, &text);
            }
            Effect::ClearAddress => browser::clear_address(),
            Effect::Visitor(effect) => carry_out(self.store, effect),
        }
    }
}

/// Carries out what a sitting wants done. Pages leave no trace in the address or the history, the language is not remembered,
/// and nothing is saved.
pub fn carry_out(store: Store, effect: app::Effect) {
    if let app::Effect::Unpack(packed) = effect {
        browser::spawn(Box::pin(async move {
            let result = browser::unpack(&packed).await;
            store.tell(app::Event::Unpacked(packed, result));
        }));
    }
}
