//! JSON text as a tree: one reader for all files, since readers derived for each of them weigh ten times as much.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value.
pub(super) enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number, written as one (`2`, not `2.0`), from 0 to the largest `u32`; exact.
    Whole(u32),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object: its fields in the order of the file, each once.
    Map(Vec<(String, Self)>),
    /// An object in which this field comes twice. Kept as a value, so that it costs only the entry that it belongs to.
    Twice(String),
}

impl Tree {
    /// Reads a text. Nesting beyond 128 levels is refused, so that no text can use up the stack.
    ///
    /// # Errors
    /// Line and column of the place from which on it is no JSON.
    pub fn read(text: &str) -> Result<Self, (usize, usize)> {
        serde_json::from_str(text).map_err(|error| (error.line(), error.column()))
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Grow)
    }
}

/// Makes a tree of whatever comes.
struct Grow;

impl<'de> Visitor<'de> for Grow {
    type Value = Tree;

    fn expecting(&self, _: &mut fmt::Formatter) -> fmt::Result {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Tree, E> {
        Ok(Tree::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(u32::try_from(number).map_or(Tree::Number(number as f64), Tree::Whole))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Tree, E> {
        Ok(Tree::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = from.next_element()? {
            list.push(entry);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Tree, A::Error> {
        let mut fields: Vec<(String, Tree)> = Vec::new();
        while let Some(field) = from.next_entry()? {
            fields.push(field);
        }
        let mut seen = BTreeSet::new();
        let twice = fields.iter().map(|(name, _)| name.as_str()).find(|name| !seen.insert(*name));
        Ok(twice.map(|name| Tree::Twice(name.to_owned())).unwrap_or(Tree::Map(fields)))
    }
}
