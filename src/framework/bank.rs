//! The bank of items and their wording in one language.

use std::collections::BTreeMap;

use super::Band;
use crate::base::{ItemId, ScoreId};

/// What a statement asks for; it decides the words of the four answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Something known.
    Knowledge,
    /// Something that one can do.
    Skill,
    /// A way of going about things.
    Attitude,
}

/// What a learning outcome has to do with artificial intelligence, as `DigComp` 3.0 labels it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AiLabel {
    /// It speaks of AI.
    Explicit,
    /// AI may be part of it.
    Implicit,
    /// Neither.
    None,
}

/// A learning outcome of the framework, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LearningOutcome {
    /// Its name; the item made from it has the same.
    pub id: ItemId,
    /// The competence that it belongs to.
    pub competence: ScoreId,
    /// What it asks for.
    pub kind: Kind,
    /// Its band.
    pub band: Band,
    /// What it has to do with AI.
    pub ai: AiLabel,
    /// Its official English text.
    pub text: String,
}

/// A statement to answer, made from one learning outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name: that of the learning outcome.
    pub id: ItemId,
    /// The one score that its answer counts for.
    pub score: ScoreId,
    /// What it asks for.
    pub kind: Kind,
    /// The band of its learning outcome; it places the item on the latent scale.
    pub band: Band,
}

/// The items, in the order of the file, each name once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bank {
    items: Vec<Item>,
    /// Places of the items, sorted by name: an item is looked up many times for each answer.
    sorted: Vec<usize>,
}

impl Bank {
    /// Makes a bank; of items with the same name the first counts.
    pub fn new(items: Vec<Item>) -> Self {
        let mut bank = Self::default();
        for item in items {
            if let Err(place) = bank.place(&item.id) {
                bank.sorted.insert(place, bank.items.len());
                bank.items.push(item);
            }
        }
        bank
    }

    /// All items.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The item of a name.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.place(id).ok().map(|place| &self.items[self.sorted[place]])
    }

    /// Where an item is among the sorted ones, or where it would be.
    fn place(&self, id: &ItemId) -> Result<usize, usize> {
        self.sorted.binary_search_by(|place| self.items[*place].id.cmp(id))
    }
}

/// The words of a statement in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// One sentence in the first person.
    pub text: String,
    /// A concrete case from a public office, where there is one.
    pub example: Option<String>,
}

/// The words of all items in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    statements: BTreeMap<ItemId, Statement>,
}

impl Wording {
    /// Makes a wording from pairs.
    pub fn new(statements: impl IntoIterator<Item = (ItemId, Statement)>) -> Self {
        let mut wording = Self::default();
        for (item, statement) in statements {
            wording.statements.insert(item, statement);
        }
        wording
    }

    /// Whether it has no words at all.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// The words of an item; `None` when this language lacks them.
    pub fn statement(&self, id: &ItemId) -> Option<&Statement> {
        self.statements.get(id)
    }
}
