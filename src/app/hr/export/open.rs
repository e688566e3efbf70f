//! The open-data package: the tables for machines, what their columns mean, the metadata, and a page to read first.

use std::fmt::Write as _;

use super::Source;
use super::about::{LIMITS, METHOD};
use super::table::Table;
use crate::base::{Bilingual, Language};
use crate::formats::{Cell, Distribution, Licence, Note, OpenData, write_csv, write_open_data, write_zip};

/// Words to find the data by.
const WORDS: [&str; 4] =
    ["exports-word-skills", "exports-word-ai", "exports-word-training", "exports-word-administration"];

/// Tells whether a field is filled in soundly.
type Sound = fn(&str) -> bool;

/// The fields without which there is no metadata, with what tells whether they are filled in soundly.
const NEEDED: [(Note, Sound); 3] =
    [(Note::Code, OpenData::is_code), (Note::Mail, OpenData::is_mail), (Note::Address, OpenData::is_address)];

/// The fields that are still missing or wrong.
pub(in crate::app::hr) fn missing(notes: &crate::formats::Notes) -> Vec<Note> {
    NEEDED.into_iter().filter(|(note, sound)| !sound(notes.get(*note).trim())).map(|(note, _)| note).collect()
}

impl Source<'_> {
    /// The package as ZIP; `None` while a field is missing or wrong.
    pub(in crate::app::hr) fn open_package(&self) -> Option<Vec<u8>> {
        if !missing(&self.notes).is_empty() {
            return None;
        }
        let tables = [
            ("participation.csv", "exports-open-taking-part", self.taking_part()),
            ("shares.csv", "exports-open-shares", self.shares()),
            ("demand.csv", "exports-open-demand", self.demand()),
        ];
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        let mut told = Vec::new();
        let mut add = |name: &str, about: &str, rows: &[Vec<Cell>]| {
            let bytes = write_csv(Language::English, rows).into_bytes();
            told.push(Distribution { name: name.to_owned(), about: self.both(about), bytes: bytes.len() });
            files.push((name.to_owned(), bytes));
        };
        for (name, about, table) in &tables {
            add(name, about, &table.open());
        }
        let dictionary = self.dictionary(&tables.each_ref().map(|(name, _, table)| (*name, table)));
        add("dictionary.csv", "exports-open-dictionary", &dictionary);
        let data = self.metadata(told);
        let readme = Language::ALL.map(|language| self.readme(language, &data)).join("\n\n");
        files.insert(0, ("README.md".to_owned(), readme.into_bytes()));
        files.insert(1, ("metadata.ttl".to_owned(), write_open_data(&data).into_bytes()));
        write_zip(self.day, &files)
    }

    fn metadata(&self, files: Vec<Distribution>) -> OpenData {
        let campaign = self.aggregate.campaign();
        let note = |note| self.notes.get(note).trim().to_owned();
        let title = |language: Language| {
            let phrases = self.texts[usize::from(language == Language::English)];
            let values = [campaign.title.get(language), campaign.body.get(language)];
            phrases.with("exports-open-title", &[("title", values[0].into()), ("body", values[1].into())])
        };
        let about = |language: Language| {
            let phrases = self.texts[usize::from(language == Language::English)];
            let invented = campaign.invented.then(|| phrases.get("exports-invented"));
            let told = std::iter::once(phrases.get("exports-open-about")).chain(invented);
            told.chain(METHOD.map(|name| phrases.get(name))).collect::<Vec<_>>().join(" ")
        };
        OpenData {
            id: campaign.id.to_string(),
            title: Bilingual { it: title(Language::Italian), en: title(Language::English) },
            about: Bilingual { it: about(Language::Italian), en: about(Language::English) },
            body: campaign.body.clone(),
            code: note(Note::Code),
            mail: note(Note::Mail),
            address: note(Note::Address),
            licence: Licence::of(self.notes.get(Note::Licence)),
            days: (
                campaign.from.or(self.closed().map(|(first, _)| first)).unwrap_or(self.day),
                campaign.to.or(self.closed().map(|(_, last)| last)),
            ),
            day: self.day,
            words: WORDS.map(|name| self.both(name)).to_vec(),
            files,
        }
    }

    /// What each column of each table means, in both languages.
    fn dictionary(&self, tables: &[(&str, &Table)]) -> Vec<Vec<Cell>> {
        let text = |words: &str| Cell::Text(words.to_owned());
        let mut rows = vec![["file", "column", "name_it", "name_en", "meaning_it", "meaning_en"].map(text).to_vec()];
        for (file, table) in tables {
            for (name, column) in table.names() {
                let [it, en] = self.texts;
                let words = [column.head(it), column.head(en), column.means(it), column.means(en)];
                rows.push(
                    [file, name.as_str()].into_iter().chain(words.iter().map(String::as_str)).map(text).collect(),
                );
            }
        }
        rows
    }

    fn readme(&self, language: Language, data: &OpenData) -> String {
        let phrases = self.texts[usize::from(language == Language::English)];
        let mut text = format!("# {}\n\n{}\n", line(data.title.get(language)), phrases.get("exports-open-about"));
        for (name, words) in self.facts(phrases) {
            let _ = write!(text, "\n- {name}: {}", line(&words));
        }
        let licence = Licence::ALL.into_iter().find(|(own, _)| *own == data.licence).map_or("", |(_, name)| name);
        let _ = write!(text, "\n- {}: {licence}\n", phrases.get("exports-open-licence"));
        for (head, sentences) in [("exports-method", &METHOD[..]), ("exports-limits", &LIMITS[..])] {
            let _ = write!(text, "\n## {}\n", phrases.get(head));
            for name in sentences {
                let _ = write!(text, "\n- {}", phrases.get(name));
            }
            text.push('\n');
        }
        let _ = write!(text, "\n## {}\n", phrases.get("exports-open-files"));
        for file in &data.files {
            let _ = write!(text, "\n- `{}`: {}", file.name, file.about.get(language));
        }
        text + &format!(
            "\n- `metadata.ttl`: {}\n\n{}\n",
            phrases.get("exports-open-metadata"),
            phrases.get("exports-open-csv")
        )
    }
}

/// A text of the data in one line.
fn line(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect()
}
