//! The programs of HR and of the trainer: one store, one start and one frame around the pages, whichever room it is.

mod shelf;
mod shell;
mod start;
mod store;

use leptos::prelude::AnyView;

use crate::app::room::{Notice, Room};

pub use shelf::all_of;
pub use start::start;
pub use store::Store;

/// What a room gives of its own to its program.
pub trait Program: Room {
    /// What its own effects need; its copies share it.
    type Tools: Clone + Default + 'static;

    /// Phrases of what each room tells, in the order of [`Common`].
    const COMMON: Common;
    /// Address and phrase of each link at the foot of a page.
    const LINKS: &'static [(&'static str, &'static str)];

    /// Does what only this room has done outside.
    fn carry_out(store: Store<Self>, deed: Self::Deed);

    /// Starts what the pages will need besides the content, and calls back once all is here.
    fn complete(store: Store<Self>, done: fn());

    /// Phrase of the room's name on a page, and the pages of the menu there.
    fn menu(page: &Self::Page) -> (&'static str, Vec<Self::Page>);

    /// Phrase of the title of a page, by its name.
    fn title(name: &str) -> &'static str;

    /// A page.
    fn page(page: Self::Page) -> AnyView;

    /// What stands below every page.
    fn below(store: Store<Self>) -> AnyView;

    /// How what only this room tells is told.
    fn news(store: Store<Self>, news: &Self::News) -> Said<Self::Event>;
}

/// Phrases of what each room tells.
pub struct Common {
    /// Parts that could not be read earlier are kept aside.
    pub aside: &'static str,
    /// Something on the shelf could not be read.
    pub broken: &'static str,
    /// The shelf refuses.
    pub refused: &'static str,
    /// The shelf is full.
    pub full: &'static str,
    /// A file was refused.
    pub file: &'static str,
    /// A file of the app's own folder did not come.
    pub not_fetched: &'static str,
    /// A text was put on the clipboard; or not.
    pub copied: [&'static str; 2],
    /// Everything was erased; or not.
    pub erased: [&'static str; 2],
}

/// How something is told.
pub struct Said<E> {
    /// Whether it is good news.
    pub good: bool,
    /// What it says.
    pub words: String,
    /// What can be done about it: the phrase of the button, and what happens then.
    pub action: Option<(&'static str, E)>,
}

/// A notice of a room.
type Told<R> = Notice<<R as Room>::News>;
