//! What all files share: a header with kind and version, and lists that are read entry by entry.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Fault, Reason};
use crate::base::{BadId, Bilingual};

/// A file whose header has been checked.
pub(super) struct Sheet<'a> {
    name: &'a str,
    text: &'a str,
    fields: BTreeMap<String, &'a RawValue>,
}

impl<'a> Sheet<'a> {
    /// Reads a file of a kind, of a version up to `newest`.
    pub fn open(name: &'a str, text: &'a str, kind: &'static str, newest: u32) -> Result<Self, Fault> {
        let text = text.trim_start_matches('\u{feff}');
        let fields: BTreeMap<String, &'a RawValue> = serde_json::from_str(text).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            let reason = if error.is_data() { Reason::NotOurs(kind) } else { Reason::Damaged };
            Fault::new(name, place, reason)
        })?;
        let field = |field: &str| fields.get(field).map(|raw| raw.get()).unwrap_or_default();
        if field("format") != format!("\"{kind}\"") {
            return Err(Fault::new(name, "format", Reason::NotOurs(kind)));
        }
        match field("version").parse() {
            Ok(version) if (1..=newest).contains(&version) => Ok(Self { name, text, fields }),
            Ok(version) if version > newest => Err(Fault::new(name, "version", Reason::Newer(version))),
            _ => Err(Fault::new(name, "version", Reason::NotOurs(kind))),
        }
    }

    /// Reads a list entry by entry; an entry that cannot be read becomes a fault and the others are kept.
    pub fn list<W: Deserialize<'a>, T>(
        &self,
        field: &str,
        faults: &mut Vec<Fault>,
        read: impl Fn(W) -> Result<T, Reason>,
    ) -> Vec<T> {
        let raw = self.fields.get(field).map(|raw| raw.get()).unwrap_or_default();
        let entries: Vec<&'a RawValue> = serde_json::from_str(raw).unwrap_or_else(|_| {
            faults.push(Fault::new(self.name, field, Reason::Entry("a list is missing".to_owned())));
            Vec::new()
        });
        let mut sound = Vec::with_capacity(entries.len());
        for (place, entry) in entries.into_iter().enumerate() {
            match from_text(entry.get()).and_then(&read) {
                Ok(value) => sound.push(value),
                Err(reason) => faults.push(Fault::new(self.name, format!("{field}[{place}]"), reason)),
            }
        }
        sound
    }

    /// Reads the file as a whole.
    pub fn whole<W: Deserialize<'a>>(self) -> Result<W, Fault> {
        from_text(self.text).map_err(|reason| Fault::new(self.name, "", reason))
    }
}

fn from_text<'a, W: Deserialize<'a>>(text: &'a str) -> Result<W, Reason> {
    serde_json::from_str(text).map_err(|error| Reason::Entry(error.to_string()))
}

/// Writes a file of ours. The wire structs have string keys and finite numbers only, so writing cannot fail.
pub(super) fn write<W: Serialize>(wire: &W) -> String {
    serde_json::to_string(wire).unwrap_or_default()
}

/// Text in both languages, as files hold it.
#[derive(Deserialize)]
pub(super) struct Both {
    it: String,
    en: String,
}

impl From<Both> for Bilingual {
    fn from(both: Both) -> Self {
        Self { it: both.it, en: both.en }
    }
}

impl From<BadId> for Reason {
    fn from(bad: BadId) -> Self {
        Self::Rule(bad.to_string())
    }
}

/// Bytes as hexadecimal text.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Hexadecimal text as exactly `N` bytes.
pub(super) fn unhex<const N: usize>(text: &str) -> Result<[u8; N], Reason> {
    let wrong = || Reason::Rule(format!("{} hexadecimal digits expected", 2 * N));
    if text.len() != 2 * N || !text.is_ascii() {
        return Err(wrong());
    }
    let mut bytes = [0; N];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).map_err(|_| wrong())?;
    }
    Ok(bytes)
}
