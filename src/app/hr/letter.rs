//! The texts that go out with a campaign: to staff, to unions, to the trustee.

use crate::base::Language;
use crate::cohort::Campaign;
use crate::formats::fingerprint;
use crate::i18n::{Phrases, Value, date, whole};

/// Whom a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Everybody who may take part.
    Staff,
    /// The unions.
    Unions,
    /// The trustee.
    Trustee,
}

impl Reader {
    /// All readers, with the ending of a file's name.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Staff, "staff"), (Self::Unions, "unions"), (Self::Trustee, "trustee")];
}

/// Paragraphs for staff; those for all readers follow.
const STAFF: [&str; 5] =
    ["letter-staff-subject", "letter-staff-what", "letter-staff-free", "letter-staff-leaves", "letter-staff-how"];
const UNIONS: [&str; 5] =
    ["letter-unions-subject", "letter-unions-what", "letter-unions-never", "letter-unions-parts", "letter-unions-ask"];
const TRUSTEE: [&str; 5] = [
    "letter-trustee-subject",
    "letter-trustee-what",
    "letter-trustee-seeds",
    "letter-trustee-once",
    "letter-trustee-together",
];

/// Longest link that is put into a text: mail programs break longer ones.
pub const LONGEST_IN_MAIL: usize = 1800;

/// A text in the language of the phrases: `folder` is the address of the app, `link` that of the campaign, where there is one that
/// mail programs leave whole.
pub fn letter(phrases: &Phrases, campaign: &Campaign, reader: Reader, folder: &str, link: Option<&str>) -> String {
    let language = phrases.language();
    let day = |day: Option<_>| day.map(date);
    let days = match (day(campaign.from), day(campaign.to)) {
        (Some(from), Some(to)) => phrases.with("letter-days", &[("from", from.into()), ("to", to.into())]),
        (_, Some(to)) => phrases.with("letter-until", &[("to", to.into())]),
        _ => String::new(),
    };
    let least = campaign.partitions.iter().flat_map(|one| &one.parts).map(|part| part.headcount).min();
    let values: [(&str, Value); 7] = [
        ("title", campaign.title.get(language).into()),
        ("body", campaign.body.get(language).into()),
        ("trustee", campaign.trustee.get(language).into()),
        ("threshold", whole(language, campaign.threshold).into()),
        ("least", whole(language, least.unwrap_or_default()).into()),
        ("folder", folder.into()),
        ("fingerprint", fingerprint(campaign).into()),
    ];
    let (own, how) = match reader {
        Reader::Staff => (STAFF, true),
        Reader::Unions => (UNIONS, false),
        Reader::Trustee => (TRUSTEE, false),
    };
    let mut paragraphs: Vec<String> = own.iter().map(|name| phrases.with(name, &values)).collect();
    if how {
        let link = link.filter(|link| link.len() <= LONGEST_IN_MAIL);
        paragraphs.push(match link {
            Some(link) => phrases.with("letter-link", &[("link", link.into())]),
            None => phrases.with("letter-file", &values),
        });
        paragraphs.extend(campaign.ways.iter().map(|way| format!("- {}", way.text.get(language))));
    }
    if !days.is_empty() {
        paragraphs.insert(2, days);
    }
    paragraphs.push(phrases.with("letter-fingerprint", &values));
    paragraphs.join("\n\n") + "\n"
}

/// The name of the file of a text.
pub fn letter_file(reader: Reader, language: Language) -> String {
    let (_, name) = Reader::ALL[reader as usize];
    format!("sestante-{name}-{}.txt", language.code())
}
