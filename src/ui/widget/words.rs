//! Where widgets have their words from, in whichever program they stand.

use std::rc::Rc;

use leptos::prelude::*;

use crate::i18n::{Phrases, Value};

type Read = dyn Fn(&mut dyn FnMut(&Phrases));

/// The phrases of the program; what reads them is told when they change.
#[derive(Clone, Copy)]
pub struct Words(StoredValue<Rc<Read>, LocalStorage>);

impl Words {
    /// Makes them of what gives the phrases that are shown to whoever reads them, and tells them of changes.
    pub fn new(read: impl Fn(&mut dyn FnMut(&Phrases)) + 'static) -> Self {
        Self(StoredValue::new_local(Rc::new(read)))
    }

    /// The words of the program.
    pub fn get() -> Self {
        expect_context()
    }

    /// The phrase of a name.
    pub fn text(self, name: &str) -> String {
        self.text_with(name, &[])
    }

    /// The phrase of a name, with values.
    pub fn text_with(self, name: &str, values: &[(&str, Value)]) -> String {
        let mut text = String::new();
        self.read(&mut |phrases| text = phrases.with(name, values));
        text
    }

    /// The phrase of a name that counts so many.
    pub fn count(self, name: &str, number: u32) -> String {
        let mut text = String::new();
        self.read(&mut |phrases| text = phrases.count(name, number));
        text
    }

    fn read(self, make: &mut dyn FnMut(&Phrases)) {
        (self.0.get_value())(make);
    }
}
