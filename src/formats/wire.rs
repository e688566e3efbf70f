//! What all files share: a header with kind and version, and lists that are read entry by entry.

use super::at::{At, Wrong};
use super::tree::Tree;
use super::{Fault, Import, Reason};

/// A file whose header has been checked.
pub(super) struct Sheet<'a> {
    name: &'a str,
    tree: Tree,
}

impl<'a> Sheet<'a> {
    /// Reads a file of a kind, of a version up to `newest`.
    pub fn open(name: &'a str, text: &str, kind: &'static str, newest: u32) -> Result<Self, Fault> {
        let tree = Tree::read(text.trim_start_matches('\u{feff}'))
            .map_err(|(line, column)| Fault::new(name, format!("line {line}, column {column}"), Reason::Damaged))?;
        let sheet = Self { name, tree };
        header(&sheet.root(), kind, newest)?;
        Ok(sheet)
    }

    /// The file as a whole.
    pub fn root(&self) -> At<'_> {
        At::file(self.name, &self.tree)
    }

    /// Reads a list entry by entry; an entry that cannot be read becomes a fault and the others are kept.
    pub fn list<T>(&self, field: &str, faults: &mut Vec<Fault>, read: impl Fn(&At) -> Result<T, Wrong>) -> Vec<T> {
        let root = self.root();
        let list = root.at(field);
        let mut sound = Vec::new();
        let count = list.count().unwrap_or_else(|wrong| {
            faults.push(wrong.into());
            0
        });
        for place in 0..count {
            match read(&list.nth(place)) {
                Ok(value) => sound.push(value),
                Err(wrong) => faults.push(wrong.into()),
            }
        }
        sound
    }
}

/// Reads a file that holds one list, entry by entry.
pub(super) fn read_list<T>(
    name: &str,
    text: &str,
    kind: &'static str,
    field: &str,
    read: impl Fn(&At) -> Result<T, Wrong>,
) -> Import<Vec<T>> {
    let sheet = match Sheet::open(name, text, kind, 1) {
        Ok(sheet) => sheet,
        Err(fault) => return (Vec::new(), vec![fault]),
    };
    let mut faults = Vec::new();
    let list = sheet.list(field, &mut faults, read);
    (list, faults)
}

fn header(root: &At, kind: &'static str, newest: u32) -> Result<(), Wrong> {
    root.once()?;
    let format = root.at("format");
    if format.as_text() != Some(kind) {
        return Err(format.fault(Reason::NotOurs(kind)));
    }
    let version = root.at("version");
    match version.whole() {
        Ok(number) if number > newest => Err(version.fault(Reason::Newer(number))),
        Ok(1..) => Ok(()),
        _ => Err(version.fault(Reason::NotOurs(kind))),
    }
}
