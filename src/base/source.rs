//! Where content is from.

use super::{Bilingual, Day};

/// What has to be known of content, beside where it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Its translation is not official.
    Unofficial,
    /// It holds estimates of ours.
    Estimates,
    /// It holds proposals that a body adapts.
    Proposals,
    /// It is invented.
    Invented,
    /// It is not complete.
    Partial,
    /// Some facts have yet to be checked.
    ToCheck,
    /// It was written for this app.
    Ours,
}

/// Where some of the content is from, under which licence, and when it was last checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name, an identifier.
    pub id: String,
    /// What it is called.
    pub title: Bilingual,
    /// What it holds.
    pub about: Bilingual,
    /// Whose it is.
    pub by: Bilingual,
    /// Where it is published, if it is.
    pub url: Option<String>,
    /// Licence, by its usual short name.
    pub licence: String,
    /// Files below `data` that derive from it.
    pub files: Vec<String>,
    /// What has to be known of it.
    pub marks: Vec<Mark>,
    /// Day of the last check.
    pub checked: Day,
}
