//! Which kind of file a text is.

use super::tree::Tree;
use super::{Fault, Reason};

/// The kind of a file of ours: what stands in its `format`.
///
/// # Errors
/// That the text is damaged, or has no `format`.
pub fn read_kind(name: &str, text: &str) -> Result<String, Fault> {
    let tree = Tree::read(text.trim_start_matches('\u{feff}'))
        .map_err(|(line, column)| Fault::new(name, format!("line {line}, column {column}"), Reason::Damaged))?;
    let Tree::Map(fields) = &tree else { return Err(Fault::new(name, "format", Reason::Missing)) };
    match fields.iter().find(|(field, _)| field == "format") {
        Some((_, Tree::Text(kind))) => Ok(kind.clone()),
        _ => Err(Fault::new(name, "format", Reason::Missing)),
    }
}
