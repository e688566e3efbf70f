//! A place in a file and what stands there. Every question has an answer or a fault that names the exact place.

use super::halves::minute;
use super::tree::Tree;
use super::{Expected, Fault, Reason};
use crate::base::{BadId, Bilingual, Day};

/// A fault on its way up. It passes through every reader and is rare: boxed, it takes 1.3 KB off the compressed program.
pub(super) struct Wrong(Box<Fault>);

impl From<Wrong> for Fault {
    fn from(wrong: Wrong) -> Self {
        *wrong.0
    }
}

/// A place in a file and what stands there, if anything. The way to it is a chain of places on the stack, which becomes
/// a text only for a fault.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    tree: Option<&'a Tree>,
    step: Step<'a>,
    above: Option<&'a At<'a>>,
}

/// The last step to a place.
#[derive(Clone, Copy)]
enum Step<'a> {
    File(&'a str),
    Field(&'a str),
    Entry(usize),
}

impl<'a> At<'a> {
    /// The whole of a file.
    pub fn file(name: &'a str, tree: &'a Tree) -> Self {
        At { tree: Some(tree), step: Step::File(name), above: None }
    }

    /// A field of an object. That it is missing shows when it is read.
    pub fn at(&'a self, field: &'a str) -> Self {
        let tree = match self.tree {
            Some(Tree::Map(fields)) => fields.iter().find(|(name, _)| name == field).map(|(_, tree)| tree),
            _ => None,
        };
        At { tree, step: Step::Field(field), above: Some(self) }
    }

    /// An entry of a list. That it is missing shows when it is read.
    pub fn nth(&'a self, place: usize) -> Self {
        let tree = match self.tree {
            Some(Tree::List(entries)) => entries.get(place),
            _ => None,
        };
        At { tree, step: Step::Entry(place), above: Some(self) }
    }

    /// Refuses an object in which a field comes twice.
    pub fn once(&self) -> Result<(), Wrong> {
        match self.tree {
            Some(Tree::Twice(name)) => Err(self.at(name).fault(Reason::Twice(name.clone()))),
            _ => Ok(()),
        }
    }

    /// How many entries a list has.
    pub fn count(&self) -> Result<usize, Wrong> {
        match self.tree {
            Some(Tree::List(entries)) => Ok(entries.len()),
            _ => Err(self.not_a(Expected::List)),
        }
    }

    /// Refuses a list of any other length.
    pub fn exactly(&self, count: usize) -> Result<(), Wrong> {
        if self.count()? == count { Ok(()) } else { Err(self.not_a(Expected::ListOf(count))) }
    }

    /// Reads all entries of a list.
    pub fn all<T>(&'a self, read: impl Fn(&Self) -> Result<T, Wrong>) -> Result<Vec<T>, Wrong> {
        let mut all = Vec::new();
        for place in 0..self.count()? {
            all.push(read(&self.nth(place))?);
        }
        Ok(all)
    }

    /// The fields of an object, with their names.
    pub fn fields(&'a self) -> Result<impl Iterator<Item = (&'a str, At<'a>)>, Wrong> {
        let Some(Tree::Map(fields)) = self.tree else { return Err(self.not_a(Expected::Map)) };
        Ok(fields.iter().map(move |(name, tree)| {
            (name.as_str(), At { tree: Some(tree), step: Step::Field(name), above: Some(self) })
        }))
    }

    /// Reads what may be missing or null.
    pub fn maybe<T>(&self, read: impl FnOnce(&Self) -> Result<T, Wrong>) -> Result<Option<T>, Wrong> {
        let none = match self.tree {
            None => matches!(self.above, Some(At { tree: Some(Tree::Map(_)), .. })),
            Some(tree) => matches!(tree, Tree::Null),
        };
        if none { Ok(None) } else { read(self).map(Some) }
    }

    /// A text, where it is one.
    pub fn as_text(&self) -> Option<&'a str> {
        match self.tree {
            Some(Tree::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// A text.
    pub fn text(&self) -> Result<String, Wrong> {
        self.as_text().map(str::to_owned).ok_or_else(|| self.not_a(Expected::Text))
    }

    /// A text in both languages.
    pub fn both(&self) -> Result<Bilingual, Wrong> {
        Ok(Bilingual { it: self.at("it").words()?, en: self.at("en").words()? })
    }

    /// A text that is not blank.
    pub fn words(&self) -> Result<String, Wrong> {
        let text = self.text()?;
        if text.trim().is_empty() { Err(self.breaks("must not be empty")) } else { Ok(text) }
    }

    /// An identifier, made by its type's `new`.
    pub fn id<T>(&self, new: impl Fn(&str) -> Result<T, BadId>) -> Result<T, Wrong> {
        let text = self.as_text().ok_or_else(|| self.not_a(Expected::Text))?;
        new(text).map_err(|_| self.not_a(Expected::Id))
    }

    /// The place of a text among the words that may stand here.
    pub fn one_of(&self, words: &'static [&'static str]) -> Result<usize, Wrong> {
        let place = self.as_text().and_then(|text| words.iter().position(|word| *word == text));
        place.ok_or_else(|| self.not_a(Expected::OneOf(words)))
    }

    /// Bytes, from hexadecimal digits.
    pub fn bytes<const N: usize>(&self) -> Result<[u8; N], Wrong> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// A day, as year, month and day: `2026-11-25`.
    pub fn day(&self) -> Result<Day, Wrong> {
        Day::read(&self.text()?).ok_or_else(|| self.breaks("a day such as 2026-11-25"))
    }

    /// Minutes after midnight, from a time such as `09:00`.
    pub fn time(&self) -> Result<u16, Wrong> {
        self.as_text().and_then(minute).ok_or_else(|| self.breaks("a time such as 09:00"))
    }

    /// `true` or `false`.
    pub fn flag(&self) -> Result<bool, Wrong> {
        match self.tree {
            Some(Tree::Flag(flag)) => Ok(*flag),
            _ => Err(self.not_a(Expected::Flag)),
        }
    }

    /// A whole number.
    pub fn whole(&self) -> Result<u32, Wrong> {
        self.between(0, u32::MAX)
    }

    /// A whole number from `least` to `most`.
    pub fn between(&self, least: u32, most: u32) -> Result<u32, Wrong> {
        match self.tree {
            Some(Tree::Whole(number)) if (least..=most).contains(number) => Ok(*number),
            _ => Err(self.not_a(Expected::Whole { least, most })),
        }
    }

    /// A whole number with its sign.
    pub fn signed(&self) -> Result<i32, Wrong> {
        match self.tree {
            Some(Tree::Whole(number)) => i32::try_from(*number).map_err(|_| self.not_a(Expected::Number)),
            Some(Tree::Number(number)) if number.fract() == 0.0 && (f64::from(i32::MIN)..0.0).contains(number) => {
                Ok(*number as i32)
            }
            _ => Err(self.not_a(Expected::Number)),
        }
    }

    /// A whole number up to 255.
    pub fn small(&self) -> Result<u8, Wrong> {
        self.between(0, u8::MAX.into()).map(|number| number as u8)
    }

    /// A whole number that is a place in a list.
    pub fn place(&self) -> Result<usize, Wrong> {
        self.whole().map(|number| number as usize)
    }

    /// Any number.
    pub fn number(&self) -> Result<f64, Wrong> {
        match self.tree {
            Some(Tree::Whole(number)) => Ok((*number).into()),
            Some(Tree::Number(number)) => Ok(*number),
            _ => Err(self.not_a(Expected::Number)),
        }
    }

    /// A fault at this place.
    pub fn fault(&self, reason: Reason) -> Wrong {
        let mut place = String::new();
        let file = self.write(&mut place);
        Wrong(Box::new(Fault::new(file, place, reason)))
    }

    /// A fault at this place: what stands here breaks a rule.
    pub fn breaks(&self, rule: &str) -> Wrong {
        self.fault(Reason::Rule(rule.to_owned()))
    }

    /// The fault when something else was expected here. Where nothing stands here since what is above is no object, it
    /// is the fault of the latter.
    pub fn not_a(&self, expected: Expected) -> Wrong {
        if let Err(twice) = self.once() {
            return twice;
        }
        let (tree, above) = match (self.tree, self.above) {
            (None, Some(above)) => (above.tree, above),
            _ => return self.fault(Reason::NotA(expected)),
        };
        match (self.step, tree) {
            (Step::Field(_), Some(Tree::Map(_))) | (Step::Entry(_), Some(Tree::List(_))) => self.fault(Reason::Missing),
            (Step::Entry(_), _) => above.not_a(Expected::List),
            _ => above.not_a(Expected::Map),
        }
    }

    fn fill(&self, bytes: &mut [u8]) -> Result<(), Wrong> {
        let count = 2 * bytes.len();
        let digits = self.as_text().unwrap_or_default().as_bytes();
        if digits.len() != count {
            return Err(self.not_a(Expected::Hex(count)));
        }
        for (place, digit) in digits.iter().enumerate() {
            let Some(nibble) = char::from(*digit).to_digit(16) else { return Err(self.not_a(Expected::Hex(count))) };
            bytes[place / 2] = bytes[place / 2] << 4 | nibble as u8;
        }
        Ok(())
    }

    /// Writes the way to this place, and gives the file's name.
    fn write(&self, place: &mut String) -> &'a str {
        let file = self.above.map_or("", |above| above.write(place));
        match self.step {
            Step::File(name) => return name,
            Step::Field(name) => {
                if !place.is_empty() {
                    place.push('.');
                }
                place.push_str(name);
            }
            Step::Entry(number) => {
                place.push('[');
                place.push_str(&number.to_string());
                place.push(']');
            }
        }
        file
    }
}
