//! Opening the record, whatever state it is in, and saving it.

use std::collections::BTreeMap;

use super::{Replaced, Shelf, ShelfFault};
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
    /// The text that lies on the shelf, sound or not.
    pub known: Option<String>,
    /// Whether the record is still to be saved, since it was left unsaved by a page that went away.
    pub unsaved: bool,
    /// Texts of broken records that are kept aside, this time or earlier, oldest first.
    pub aside: Vec<String>,
    /// Why the record was put aside just now.
    pub broken: Option<Fault>,
    /// Why the shelf cannot be used.
    pub shelf: Option<ShelfFault>,
}

/// How a save went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The text is there.
    Written,
    /// The text is there, but the one before was gone: the browser's storage was cleared.
    Anew,
    /// The text is there; what lay there could not be read, and is kept aside with its fault.
    Aside(String, Fault),
    /// Nothing was written: another sound record lies there, saved meanwhile by another page.
    Differs(String),
}

/// Opens the record. A broken one is copied aside before anything else is written; the copy is never overwritten.
/// `left` is what a page left behind ([`Line::left`](super::Line::left)): its text is the record, unless another page has
/// saved since; then it is merged with that one.
pub async fn open_record(shelf: &impl Shelf, left: Option<&str>) -> Opened {
    let mut opened = Opened::default();
    if let Err(fault) = open(shelf, left, &mut opened).await {
        opened.shelf = Some(fault);
    }
    opened
}

async fn open(shelf: &impl Shelf, left: Option<&str>, opened: &mut Opened) -> Result<(), ShelfFault> {
    // What was left is read first: it must be on the screen even where the shelf cannot be used.
    let mut lines = left.unwrap_or_default().splitn(3, '\n');
    let newest = lines.next().filter(|text| !text.is_empty());
    let before: Vec<&str> = lines.collect();
    let left = newest.map(|text| (text, read_person("sestante.unsaved", text)));
    if let Some((_, Ok(person))) = &left {
        opened.person = Some(person.clone());
    }
    let mut keys = asides(shelf).await?;
    for key in keys.values() {
        opened.aside.extend(shelf.read(key).await?);
    }
    opened.known = shelf.read(RECORD).await?;
    let stored = opened.known.as_deref().map(|text| (text, read_person(RECORD, text)));
    for (text, read) in [&stored, &left].into_iter().flatten() {
        if let Err(fault) = read {
            opened.broken = Some(fault.clone());
            if !opened.aside.iter().any(|aside| aside == text) {
                opened.aside.push((*text).to_owned());
                keep_aside(shelf, &mut keys, text).await?;
            }
        }
    }
    let stored = stored.and_then(|(text, read)| Some((text, read.ok()?)));
    let Some((newest, Ok(left))) = left else {
        opened.person = stored.map(|(_, person)| person);
        return Ok(());
    };
    opened.unsaved = opened.known.as_deref() != Some(newest);
    if let Some((text, stored)) = stored
        && text != newest
        && !before.contains(&text)
    {
        let base = before.last().and_then(|text| read_person(RECORD, text).ok());
        opened.person = Some(left.merged(base.as_ref(), &stored));
    }
    Ok(())
}

/// Keys of what is kept aside, by number.
async fn asides(shelf: &impl Shelf) -> Result<BTreeMap<usize, String>, ShelfFault> {
    let number = |key: &String| key.strip_prefix(ASIDE).and_then(|number| number.parse().ok());
    Ok(shelf.keys().await?.into_iter().filter_map(|key| Some((number(&key)?, key))).collect())
}

async fn keep_aside(shelf: &impl Shelf, keys: &mut BTreeMap<usize, String>, text: &str) -> Result<(), ShelfFault> {
    let next = keys.keys().last().map_or(1, |number| number + 1);
    let key = format!("{ASIDE}{next}");
    shelf.write(&key, text).await?;
    keys.insert(next, key);
    Ok(())
}

/// Saves a record if what lies on the shelf is what the page knows of, or nothing. A sound record that differs is left
/// there and given back; one that cannot be read is copied aside first.
///
/// # Errors
/// Why the shelf did not do it.
pub async fn save_record(shelf: &impl Shelf, known: Option<&str>, text: &str) -> Result<Outcome, ShelfFault> {
    let mut known = known.map(str::to_owned);
    let mut outcome = Outcome::Written;
    loop {
        match shelf.replace(RECORD, known.as_deref(), text).await? {
            Replaced::Done => return Ok(outcome),
            Replaced::Found(Some(found)) if found == text => return Ok(outcome),
            Replaced::Found(None) => {
                outcome = Outcome::Anew;
                known = None;
            }
            Replaced::Found(Some(found)) => match read_person(RECORD, &found) {
                Ok(_) => return Ok(Outcome::Differs(found)),
                Err(fault) => {
                    let mut keys = asides(shelf).await?;
                    keep_aside(shelf, &mut keys, &found).await?;
                    known = Some(found.clone());
                    outcome = Outcome::Aside(found, fault);
                }
            },
        }
    }
}
