//! What is the trainer's own, of all that a room is.

use super::state::WORK;
use super::{CONTENT_FILES, Content, Deed, Effect, Event, Kept, News, Page, State, read_content, read_kept, update};
use crate::app::room::{Place, Room};
use crate::base::{Day, Language};
use crate::formats::Fault;

/// The trainer's room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrainerRoom {}

impl Room for TrainerRoom {
    const NAME: &'static str = "trainer";
    const DATABASE: &'static str = "sestante-trainer";
    const COMPARED: &'static [&'static str] = &[WORK];
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
        Self::address(*self)
    }

    fn name(&self) -> &'static str {
        Self::name(*self)
    }

    fn needs_content(&self) -> bool {
        Self::needs_content(*self)
    }
}
