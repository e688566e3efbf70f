//! Opening the record, whatever state it is in.

use std::collections::BTreeMap;

use super::{Shelf, ShelfFault};
use crate::formats::{Fault, Person, read_person};

/// Key of the person's record.
pub const RECORD: &str = "person";

/// Beginning of the keys under which broken records are kept aside.
const ASIDE: &str = "aside-";

/// What was found on the shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// The record, if there is a sound one.
    pub person: Option<Person>,
    /// Texts of broken records that are kept aside, this time or earlier, oldest first.
    pub aside: Vec<String>,
    /// Why the record was put aside just now.
    pub broken: Option<Fault>,
    /// Why the shelf cannot be used.
    pub shelf: Option<ShelfFault>,
}

/// Opens the record. A broken one is copied aside before anything else is written; the copy is never overwritten.
pub async fn open_record(shelf: &impl Shelf) -> Opened {
    let mut opened = Opened::default();
    if let Err(fault) = open(shelf, &mut opened).await {
        opened.shelf = Some(fault);
    }
    opened
}

async fn open(shelf: &impl Shelf, opened: &mut Opened) -> Result<(), ShelfFault> {
    let mut keys: BTreeMap<usize, String> = BTreeMap::new();
    for key in shelf.keys().await? {
        if let Some(number) = key.strip_prefix(ASIDE).and_then(|number| number.parse().ok()) {
            keys.insert(number, key);
        }
    }
    for key in keys.values() {
        opened.aside.extend(shelf.read(key).await?);
    }
    let Some(text) = shelf.read(RECORD).await? else { return Ok(()) };
    match read_person(RECORD, &text) {
        Ok(person) => opened.person = Some(person),
        Err(fault) => {
            opened.broken = Some(fault);
            if !opened.aside.contains(&text) {
                let next = keys.keys().last().map_or(1, |number| number + 1);
                opened.aside.push(text.clone());
                shelf.write(&format!("{ASIDE}{next}"), &text).await?;
            }
        }
    }
    Ok(())
}
