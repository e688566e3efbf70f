//! What is HR's own, of all that a room is.

use super::{CONTENT_FILES, Content, Deed, Effect, Event, Kept, News, Page, State, read_content, read_kept, update};
use crate::app::room::{Place, Room};
use crate::base::{Day, Language};
use crate::formats::Fault;

/// HR's room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HrRoom {}

impl Room for HrRoom {
    const NAME: &'static str = "hr";
    const DATABASE: &'static str = "sestante-hr";
    const COMPARED: &'static [&'static str] = &[];
    const CONTENT_FILES: &'static [&'static str] = &CONTENT_FILES;

    type Page = Page;
    type Content = Content;
    type Kept = Kept;
    type News = News;
    type Deed = Deed;
    type Event = Event;
    type State = State;

    fn state(language: Language, today: Day, kept: Kept) -> State {
        State::new(language, today, kept)
    }

    fn read_kept(texts: Vec<(String, String)>) -> Kept {
        read_kept(texts)
    }

    fn read_content(texts: Vec<String>) -> Option<(Content, Vec<Fault>)> {
        texts.try_into().ok().map(|texts| read_content(&texts))
    }

    fn update(state: &mut State, event: Event) -> Vec<Effect> {
        update(state, event)
    }
}

impl Place for Page {
    fn of_address(address: &str) -> Self {
        Self::of_address(address)
    }

    fn address(&self) -> String {
        Self::address(self)
    }

    fn name(&self) -> &'static str {
        Self::name(self)
    }

    fn needs_content(&self) -> bool {
        Self::needs_content(self)
    }
}
