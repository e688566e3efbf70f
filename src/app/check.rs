//! The check of all content files: what authors run before they hand in (`make content`).
//!
//! Every fault is told with its file and place, not the first one only; nothing here reaches a person's browser.

mod bodies;
mod measures;
mod needs;
mod readability;

pub use readability::gulpease;

use super::{CONTENT_FILES, Content, read_content};
use crate::formats::{Fault, Reason};

/// Addresses of the content files that the employee's app does not load by itself, or loads language by language.
const OTHER_FILES: [&str; 7] = [
    "data/bank.it.json",
    "data/bank.en.json",
    "data/outcomes.json",
    "data/organisation.json",
    "data/sample-organisation.json",
    "data/sample-courses.json",
    "data/sample-resources.json",
];

/// How much content there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Learning outcomes.
    pub outcomes: usize,
    /// Statements, in both languages.
    pub statements: usize,
    /// Outcomes that are AI-explicit.
    pub ai_explicit: usize,
    /// Roles.
    pub roles: usize,
    /// Courses, without those of the sample body.
    pub courses: usize,
    /// Units, of the real and of the sample organisation.
    pub units: usize,
}

/// The files, by address below the app's folder.
struct Files<'a> {
    read: &'a dyn Fn(&str) -> Option<String>,
}

impl Files<'_> {
    /// The text of a file; a file that is missing is a fault, told once by [`check_content`].
    fn text(&self, path: &str) -> String {
        (self.read)(path).unwrap_or_default()
    }
}

/// Checks all content. `read` gives the text of a file by its address, such as `data/roles.json`; `found` are the names
/// of all data files there are, such as `roles.json`.
pub fn check_content(read: &dyn Fn(&str) -> Option<String>, found: &[String]) -> (Vec<Fault>, Counts) {
    let files = Files { read };
    let missing: Vec<Fault> = CONTENT_FILES
        .iter()
        .chain(&OTHER_FILES)
        .filter(|path| read(path).is_none())
        .map(|path| Fault::new(path, "", Reason::Missing))
        .collect();
    if !missing.is_empty() {
        return (missing, Counts::default());
    }
    let (content, mut faults) = match read_content(&CONTENT_FILES.map(|path| files.text(path))) {
        Ok(read) => read,
        Err(faults) => return (faults, Counts::default()),
    };
    let mut counts =
        Counts { roles: content.roles.len(), courses: content.catalogue.courses().len(), ..Counts::default() };
    faults.extend(measures::faults(&files, &content, &mut counts));
    faults.extend(needs::faults(&files, &content));
    faults.extend(bodies::faults(&files, &content, &mut counts));
    faults.extend(source_faults(&content, found));
    (faults, counts)
}

/// Every data file is told of in exactly one source, and no other.
fn source_faults(content: &Content, found: &[String]) -> Vec<Fault> {
    const FILE: &str = "data/sources.json";
    let mut faults = Vec::new();
    let named: Vec<&String> = content.sources.iter().flat_map(|source| &source.files).collect();
    for name in found.iter().filter(|name| *name != "sources.json") {
        match named.iter().filter(|other| **other == name).count() {
            0 => faults.push(Fault::new(FILE, "sources", Reason::Rule(format!("{name} is in no source")))),
            1 => {}
            _ => faults.push(Fault::new(FILE, "sources", Reason::Twice(name.clone()))),
        }
    }
    for source in &content.sources {
        let unknown = source.files.iter().filter(|name| !found.contains(name));
        faults.extend(
            unknown.map(|name| Fault::new(FILE, format!("{}.files", source.id), Reason::Unknown(name.clone()))),
        );
    }
    faults
}
