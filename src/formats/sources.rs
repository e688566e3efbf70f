//! `sources.json`.

use super::Import;
use super::at::{At, Wrong};
use super::courses::url;
use super::wire::read_list;
use crate::base::{Mark, Source};

const MARKS: [&str; 7] = ["unofficial", "estimates", "proposals", "invented", "partial", "to-check", "ours"];

/// Reads where content is from.
pub fn read_sources(name: &str, text: &str) -> Import<Vec<Source>> {
    read_list(name, text, "sestante-sources", "sources", source)
}

fn source(entry: &At) -> Result<Source, Wrong> {
    use Mark::{Estimates, Invented, Ours, Partial, Proposals, ToCheck, Unofficial};
    let marks = [Unofficial, Estimates, Proposals, Invented, Partial, ToCheck, Ours];
    Ok(Source {
        id: entry.at("id").text()?,
        title: entry.at("title").both()?,
        about: entry.at("about").both()?,
        by: entry.at("by").both()?,
        url: entry.at("url").maybe(url)?,
        licence: entry.at("licence").text()?,
        files: entry.at("files").all(At::text)?,
        marks: entry.at("marks").all(|mark| Ok(marks[mark.one_of(&MARKS)?]))?,
        checked: entry.at("checked").day()?,
    })
}
