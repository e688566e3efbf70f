//! Why need is left unserved, in words.

use crate::i18n::{Phrases, Value, whole};
use crate::timetable::propose::Reason;

/// The phrase of a reason.
pub fn why_phrase(reason: Reason) -> &'static str {
    match reason {
        Reason::NobodyGivesIt => "why-nobody",
        Reason::NoSuitableRoom => "why-no-suitable-room",
        Reason::NotOpened => "why-not-opened",
        Reason::NoTime => "why-no-time",
        Reason::GroupLimit => "why-group-limit",
        Reason::NoSeats { .. } => "why-no-seats",
        Reason::TooFew { .. } => "why-too-few",
        Reason::NoTrainer => "why-no-trainer",
        Reason::NoRoom => "why-no-room",
        Reason::NoPair => "why-no-pair",
        Reason::Budget => "why-budget",
        Reason::Possible => "why-possible",
    }
}

/// A reason as a sentence, with its numbers.
pub fn why_words(phrases: &Phrases, reason: Reason) -> String {
    let plain = phrases.get(why_phrase(reason));
    let mut text: String = plain.chars().take(1).flat_map(char::to_uppercase).chain(plain.chars().skip(1)).collect();
    text.push('.');
    if let Reason::NoSeats { people, least } | Reason::TooFew { people, least } = reason {
        let [people, least] = [people, least].map(|number| Value::from(whole(phrases.language(), number)));
        text = format!("{text} {}", phrases.with("why-numbers", &[("people", people), ("least", least)]));
    }
    text
}
