//! How many people work where, from a table: of offices with their headcounts, or of people, who are counted and not kept.

use std::collections::{BTreeMap, BTreeSet};

use super::{Expected, Fault, Reason, Table};
use crate::base::{Bilingual, UnitId};
use crate::cohort::{Organisation, Unit};

/// Largest headcount that is read.
pub(super) const MOST_PEOPLE: u32 = 10_000_000;

/// Longest part of a title that becomes a name.
const LONGEST_SLUG: usize = 48;

/// What a row of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// An office, with how many people it has.
    Offices,
    /// A person.
    People,
}

/// Which column says what, by its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// What the office is called.
    pub unit: Option<usize>,
    /// What it belongs to.
    pub above: Option<usize>,
    /// How many people it has; of a table of people there is none.
    pub people: Option<usize>,
    /// What the person does: a role or a family of roles.
    pub role: Option<usize>,
    /// Whether the number of an office that has others below it counts theirs too.
    pub with_below: bool,
}

/// What a column may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// What the office is called.
    Unit,
    /// What it belongs to.
    Above,
    /// How many people it has.
    People,
    /// What people do.
    Role,
}

/// Titles of columns by which their meaning is proposed, without accents and in small letters.
const KNOWN: [(Meaning, &[&str]); 4] = [
    (
        Meaning::Unit,
        &[
            "ufficio",
            "unita",
            "unita organizzativa",
            "struttura",
            "servizio",
            "nome",
            "denominazione",
            "office",
            "unit",
            "name",
        ],
    ),
    (
        Meaning::Above,
        &[
            "appartiene a",
            "settore",
            "area",
            "dipartimento",
            "direzione",
            "unita superiore",
            "parent",
            "belongs to",
            "sector",
            "department",
            "division",
        ],
    ),
    (
        Meaning::People,
        &[
            "persone",
            "dipendenti",
            "numero dipendenti",
            "n. dipendenti",
            "organico",
            "addetti",
            "headcount",
            "people",
            "staff",
            "employees",
        ],
    ),
    (
        Meaning::Role,
        &[
            "ruolo",
            "profilo",
            "profilo professionale",
            "famiglia",
            "famiglia di ruoli",
            "role",
            "family",
            "job",
            "role family",
            "profile",
        ],
    ),
];

/// What the columns seem to say, by their titles; of a table of people no column is a number of people, and none of its titles is
/// taken for an office unless it is one by name.
pub fn proposed_columns(header: &[String], lines: Lines) -> Columns {
    let find = |meaning: Meaning| {
        let (_, titles) = KNOWN.iter().find(|(known, _)| *known == meaning)?;
        let skip = |title: &str| lines == Lines::People && ["nome", "name", "denominazione"].contains(&title);
        // Titles that say it best come first.
        titles.iter().find_map(|title| header.iter().position(|own| folded(own) == *title && !skip(title)))
    };
    Columns {
        unit: find(Meaning::Unit),
        above: find(Meaning::Above),
        people: find(Meaning::People).filter(|_| lines == Lines::Offices),
        role: find(Meaning::Role),
        with_below: true,
    }
}

/// A text without accents, in small letters, with single spaces: to compare what people write.
pub fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = text.nfd().filter(|sign| !unicode_normalization::char::is_combining_mark(*sign)).collect();
    plain.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was counted. The rows themselves are not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staff {
    /// The units, each after the one that it belongs to.
    pub units: Vec<Unit>,
    /// What stands in the column of roles and is no family that is known, and how many people that are.
    pub unknown: Vec<(String, u32)>,
    /// How many rows were read.
    pub rows: u32,
}

/// Counts a table. `family` names the family of what stands in the column of roles. Rows that cannot be read are told with
/// their number and column, and the good rest is counted.
///
/// # Errors
/// That the column of offices (or, of a table of offices, that of people) is missing, or that a column looks like one of names: it
/// differs in more than half of a table of people.
pub fn count_staff(
    name: &str,
    table: &Table,
    lines: Lines,
    columns: &Columns,
    family: impl Fn(&str) -> Option<String>,
) -> Result<(Staff, Vec<Fault>), Fault> {
    let Some(unit) = columns.unit else { return Err(Fault::new(name, "", Reason::Missing)) };
    if lines == Lines::Offices && columns.people.is_none() {
        return Err(Fault::new(name, "", Reason::Missing));
    }
    if lines == Lines::People {
        for column in [Some(unit), columns.above, columns.role].into_iter().flatten() {
            if differs(table, column) {
                let title = table.header.get(column).cloned().unwrap_or_default();
                return Err(Fault::new(name, title, Reason::Rule(NAMES.to_owned())));
            }
        }
    }
    let mut counting = Counting::new(name, table, &family);
    for (number, row) in &table.rows {
        counting.row(*number, row, lines, columns, unit);
    }
    Ok(counting.done(lines == Lines::People || !columns.with_below))
}

/// The rule that a column of a table of people breaks when it looks like one of names.
pub const NAMES: &str = "nearly every row differs: this is a column of people, not of offices or roles";

fn differs(table: &Table, column: usize) -> bool {
    let cells: BTreeSet<&str> = table
        .rows
        .iter()
        .filter_map(|(_, row)| row.get(column))
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    table.rows.len() >= 4 && cells.len() * 2 > table.rows.len()
}

impl Staff {
    /// How many people were counted in all.
    pub fn people(&self) -> u32 {
        let empty = || Bilingual { it: String::new(), en: String::new() };
        let units = self.units.clone();
        Organisation { title: empty(), note: empty(), invented: false, units }.headcount()
    }
}

/// What an office is known by while it is counted: what it belongs to, and what it is called.
type Key = (String, String);

#[derive(Default)]
struct Office {
    title: String,
    above: String,
    row: usize,
    people: Option<u32>,
    /// Whether a row said a number that could not be read.
    bad: bool,
    families: BTreeMap<String, u32>,
}

struct Counting<'a, F> {
    name: &'a str,
    table: &'a Table,
    family: &'a F,
    order: Vec<Key>,
    offices: BTreeMap<Key, Office>,
    unknown: BTreeMap<String, u32>,
    faults: Vec<Fault>,
    rows: u32,
}

impl<'a, F: Fn(&str) -> Option<String>> Counting<'a, F> {
    fn new(name: &'a str, table: &'a Table, family: &'a F) -> Self {
        Self {
            name,
            table,
            family,
            order: Vec::new(),
            offices: BTreeMap::new(),
            unknown: BTreeMap::new(),
            faults: Vec::new(),
            rows: 0,
        }
    }

    fn fault(&mut self, row: usize, column: Option<usize>, reason: Reason) {
        let title = column.and_then(|column| self.table.header.get(column)).map(String::as_str).unwrap_or_default();
        let place = if title.is_empty() { format!("line {row}") } else { format!("line {row}, {title}") };
        self.faults.push(Fault::new(self.name, place, reason));
    }

    fn row(&mut self, number: usize, row: &[String], lines: Lines, columns: &Columns, unit: usize) {
        let cell = |column: Option<usize>| column.and_then(|column| row.get(column)).cloned().unwrap_or_default();
        let (title, above, role) = (cell(Some(unit)), cell(columns.above), cell(columns.role));
        if title.is_empty() {
            return self.fault(number, Some(unit), Reason::Missing);
        }
        let people = match lines {
            Lines::People => Ok(Some(1)),
            Lines::Offices => whole(&cell(columns.people)),
        };
        let people = people.unwrap_or_else(|()| {
            self.fault(number, columns.people, Reason::NotA(Expected::Whole { least: 0, most: MOST_PEOPLE }));
            None
        });
        let bad = people.is_none() && !cell(columns.people).is_empty();
        let key = (folded(&above), folded(&title));
        if !self.offices.contains_key(&key) {
            self.order.push(key.clone());
        } else if lines == Lines::Offices && columns.role.is_none() {
            return self.fault(number, Some(unit), Reason::Twice(title));
        }
        self.rows += 1;
        let office =
            self.offices.entry(key).or_insert_with(|| Office { title, above, row: number, ..Office::default() });
        office.bad |= bad;
        office.people = match (office.people, people) {
            (Some(own), Some(more)) => Some(own.saturating_add(more)),
            (own, more) => own.or(more),
        };
        let count = people.unwrap_or_default();
        if role.is_empty() || count == 0 {
            return;
        }
        match (self.family)(&role) {
            Some(family) => *office.families.entry(family).or_default() += count,
            None => *self.unknown.entry(role).or_default() += count,
        }
    }

    /// The units in their order: each after the one that it belongs to. What others belong to and has no row of its own becomes a
    /// unit that only gathers them.
    fn done(mut self, apart: bool) -> (Staff, Vec<Fault>) {
        let mut parents: BTreeMap<Key, Option<Key>> = BTreeMap::new();
        for key in self.order.clone() {
            let parent = self.parent(&key);
            parents.insert(key, parent);
        }
        for (key, title) in self.gathering(&parents) {
            parents.insert(key.clone(), None);
            self.offices.insert(key.clone(), Office { title, ..Office::default() });
            self.order.push(key);
        }
        let mut sorted = Vec::new();
        let mut seen = BTreeSet::new();
        for key in self.order.clone() {
            self.place(&key, &parents, &mut seen, &mut sorted);
        }
        let mut names: BTreeMap<Key, UnitId> = BTreeMap::new();
        let mut taken = BTreeSet::new();
        let mut units = Vec::new();
        for key in sorted {
            let Some(office) = self.offices.get(&key) else { continue };
            let Some(id) = fresh_unit(&office.title, &mut taken) else { continue };
            let parent = parents.get(&key).cloned().flatten().and_then(|parent| names.get(&parent).cloned());
            let told: u32 = office.families.values().sum();
            let people = office.people.filter(|_| !office.bad);
            units.push(Unit {
                id: id.clone(),
                parent,
                title: Bilingual { it: office.title.clone(), en: office.title.clone() },
                site: None,
                headcount: people,
                families: if people == Some(told) { office.families.clone().into_iter().collect() } else { Vec::new() },
                as_of: None,
                source: None,
            });
            names.insert(key, id);
        }
        if apart {
            units = set_apart(units, &mut taken);
        } else {
            let parents: BTreeSet<UnitId> = units.iter().filter_map(|unit| unit.parent.clone()).collect();
            units.iter_mut().filter(|unit| parents.contains(&unit.id)).for_each(|unit| unit.families.clear());
        }
        (Staff { units, unknown: self.unknown.into_iter().collect(), rows: self.rows }, self.faults)
    }

    /// What an office belongs to: the one of that name. One that belongs to itself belongs to nothing; of several of the name none
    /// is chosen.
    fn parent(&mut self, key: &Key) -> Option<Key> {
        let above = &key.0;
        if above.is_empty() || *above == key.1 {
            return None;
        }
        let named: Vec<Key> = self.order.iter().filter(|other| other.1 == *above && *other != key).cloned().collect();
        match &named[..] {
            [] => Some((String::new(), above.clone())),
            [one] => Some(one.clone()),
            _ => {
                let (row, title) = self.offices.get(key).map(|one| (one.row, one.above.clone())).unwrap_or_default();
                self.fault(row, None, Reason::Twice(title));
                None
            }
        }
    }

    /// What is belonged to and has no row, with its title.
    fn gathering(&self, parents: &BTreeMap<Key, Option<Key>>) -> Vec<(Key, String)> {
        let mut found: Vec<(Key, String)> = Vec::new();
        for key in &self.order {
            let Some(Some(parent)) = parents.get(key) else { continue };
            if !self.offices.contains_key(parent) && !found.iter().any(|(other, _)| other == parent) {
                found.push((parent.clone(), self.offices.get(key).map(|one| one.above.clone()).unwrap_or_default()));
            }
        }
        found
    }

    /// Puts an office into the order after what it belongs to; one of a ring belongs to nothing.
    fn place(
        &mut self,
        key: &Key,
        parents: &BTreeMap<Key, Option<Key>>,
        seen: &mut BTreeSet<Key>,
        sorted: &mut Vec<Key>,
    ) {
        let mut chain = vec![key.clone()];
        while let Some(Some(parent)) = chain.last().and_then(|last| parents.get(last)) {
            if chain.contains(parent) {
                let names: Vec<String> =
                    chain.iter().filter_map(|key| self.offices.get(key)).map(|one| one.title.clone()).collect();
                let row = self.offices.get(key).map_or(0, |one| one.row);
                if !seen.contains(key) {
                    self.fault(row, None, Reason::Rule(format!("must not belong to itself: {}", names.join(" < "))));
                }
                break;
            }
            chain.push(parent.clone());
        }
        for key in chain.into_iter().rev() {
            if seen.insert(key.clone()) {
                sorted.push(key);
            }
        }
    }
}

/// A whole number as digits and nothing else; a point could be a decimal one or part thousands, so it is not guessed.
fn whole(text: &str) -> Result<Option<u32>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(());
    }
    text.parse().ok().filter(|number| *number <= MOST_PEOPLE).map(Some).ok_or(())
}

/// Where an office's own people are counted beside those of the offices below it, they become an office of its name below it, so
/// that everyone is in exactly one.
fn set_apart(units: Vec<Unit>, taken: &mut BTreeSet<String>) -> Vec<Unit> {
    let parents: BTreeSet<UnitId> = units.iter().filter_map(|unit| unit.parent.clone()).collect();
    let mut apart = Vec::new();
    for mut unit in units {
        if !parents.contains(&unit.id) || unit.headcount.is_none() {
            apart.push(unit);
            continue;
        }
        let own =
            fresh_unit(&unit.title.it, taken).map(|id| Unit { id, parent: Some(unit.id.clone()), ..unit.clone() });
        (unit.headcount, unit.families) = (None, Vec::new());
        apart.push(unit);
        apart.extend(own);
    }
    apart
}

/// Whether an office with a number has others below it that have one: then it matters whether its number counts theirs too.
pub fn is_nested(staff: &Staff) -> bool {
    let counted = |id: &UnitId| staff.units.iter().any(|unit| unit.id == *id && unit.headcount.is_some());
    staff.units.iter().any(|unit| unit.headcount.is_some() && unit.parent.as_ref().is_some_and(counted))
}

/// A name for a unit, made of its title, that is not taken yet; it is then.
pub fn fresh_unit(title: &str, taken: &mut BTreeSet<String>) -> Option<UnitId> {
    UnitId::new(&fresh_name(title, taken)?).ok()
}

/// A name made of a title that is not taken yet; it is then.
pub(super) fn fresh_name(title: &str, taken: &mut BTreeSet<String>) -> Option<String> {
    let plain = folded(title);
    let words = plain.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut slug: String = words.collect::<Vec<_>>().join("-").chars().take(LONGEST_SLUG).collect();
    if slug.is_empty() {
        slug.push_str("unit");
    }
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let name = std::iter::once(slug.clone()).chain(numbered).find(|name| !taken.contains(name))?;
    taken.insert(name.clone());
    Some(name)
}
