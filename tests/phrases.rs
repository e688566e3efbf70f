//! The phrases of both languages: the same names with the same values, all used, none missing. A program may have phrases of its
//! own, in files that come on top of those that all programs share.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sestante::base::Language;
use sestante::formats::{Expected, Fault, Reason};
use sestante::i18n::Phrases;

/// Beginnings of names that the code puts together from parts.
const COMPOSED: [&str; 9] = [
    "answer-knowledge-",
    "answer-skill-",
    "answer-attitude-",
    "language-",
    "exports-col-",
    "exports-means-",
    "exports-kind-",
    "exports-measure-",
    "exports-status-",
];

/// What stands before the language in the names of the files that only one program loads, and where its sources begin.
const OWN: [(&str, &[&str]); 3] = [
    ("hr.", &["src/app/hr", "src/ui/hr"]),
    ("box.", &["src/app/ballot", "src/ui/ballot"]),
    ("trainer.", &["src/app/trainer", "src/ui/trainer"]),
];

fn file(start: &str, language: Language) -> String {
    fs::read_to_string(format!("public/lang/{start}{}.ftl", language.code())).expect("a phrase file")
}

/// All phrases of all programs.
fn text(language: Language) -> String {
    let own = OWN.iter().map(|(start, _)| file(start, language));
    std::iter::once(file("", language)).chain(own).collect::<Vec<_>>().join("\n")
}

fn phrases(language: Language) -> Phrases {
    Phrases::new(language, &text(language)).expect("sound phrases")
}

/// Name and sorted variables of each phrase.
fn shape(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut shape: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            shape.push((name.to_owned(), BTreeSet::new()));
        }
        let variables = line
            .split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>());
        if let Some((_, known)) = shape.last_mut() {
            known.extend(variables);
        }
    }
    shape
}

#[test]
fn both_languages_have_the_same_phrases_in_the_same_order_with_the_same_values() {
    for start in OWN.iter().map(|(start, _)| *start).chain([""]) {
        let [it, en] = Language::ALL.map(|language| shape(&file(start, language)));
        for (one, other) in it.iter().zip(&en) {
            assert_eq!(one, other);
        }
        assert_eq!(it.len(), en.len());
    }
    let it = shape(&text(Language::Italian));
    assert_eq!(phrases(Language::Italian).names().count(), it.len(), "the reader sees them all");
}

fn code(folder: &Path) -> String {
    code_without(folder, &[])
}

/// The sources below a folder, but for those whose path begins so.
fn code_without(folder: &Path, left_out: &[&str]) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if left_out.iter().any(|start| path.to_str().is_some_and(|path| path.starts_with(start))) {
            continue;
        }
        if path.is_dir() {
            all.push_str(&code_without(&path, left_out));
        } else {
            all.push_str(&fs::read_to_string(&path).expect("text"));
        }
    }
    all
}

/// Names passed as literals to the functions that look phrases up.
fn asked(code: &str) -> BTreeSet<String> {
    let calls = [
        "t(\"",
        "text(\"",
        "text_with(\"",
        ".get(\"",
        ".with(\"",
        "count(\"",
        "label=\"",
        "words=\"",
        "name=\"",
        "hint=\"",
    ];
    let names = calls.iter().flat_map(|call| code.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
    names
        .filter(|name| name.contains('-') && name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_phrase_is_used_and_every_used_phrase_exists() {
    let code = code(Path::new("src"));
    let names: BTreeSet<String> = shape(&text(Language::Italian)).into_iter().map(|(name, _)| name).collect();
    let composed = |name: &str| COMPOSED.iter().any(|start| name.starts_with(start));
    let unused: Vec<&String> =
        names.iter().filter(|name| !composed(name) && !code.contains(&format!("\"{name}\""))).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
    let asked = asked(&code);
    assert!(asked.len() > 60, "the calls are found");
    let missing: Vec<&String> = asked.iter().filter(|name| !names.contains(*name)).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn the_phrases_of_one_program_are_used_by_it_alone() {
    for (start, sources) in OWN {
        let others = code_without(Path::new("src"), sources);
        let own = shape(&file(start, Language::Italian));
        let used: Vec<_> = own.iter().filter(|(name, _)| others.contains(&format!("\"{name}\""))).collect();
        assert!(used.is_empty(), "the other programs would lack {used:?}");
        assert!(own.len() > 10 && others.contains("\"start-title\""), "phrases and sources are found");
    }
}

#[test]
fn numbers_choose_singular_and_plural() {
    for (language, count, expected) in [
        (Language::Italian, 1, "Da 1 risposta"),
        (Language::Italian, 0, "Da 0 risposte"),
        (Language::Italian, 12_345, "Da 12.345 risposte"),
        (Language::English, 1, "From 1 answer"),
        (Language::English, 7, "From 7 answers"),
    ] {
        assert_eq!(phrases(language).count("say-answers", count), expected);
    }
}

#[test]
fn time_is_said_in_hours_and_minutes() {
    for (minutes, expected) in [(45, "45 min"), (60, "1 h"), (490, "8 h 10 min")] {
        assert_eq!(phrases(Language::Italian).duration(minutes), expected);
    }
}

#[test]
fn a_fault_of_a_file_is_said_in_both_languages() {
    let not_a = Reason::NotA;
    for (reason, italian, english) in [
        (Reason::Missing, "manca", "it is missing"),
        (not_a(Expected::Text), "non è un testo", "it is not a text"),
        (not_a(Expected::Flag), "non è true o false", "it is neither true nor false"),
        (
            not_a(Expected::Whole { least: 1, most: 30_000 }),
            "non è un numero intero da 1 a 30.000",
            "it is not a whole number from 1 to 30,000",
        ),
        (not_a(Expected::Number), "non è un numero", "it is not a number"),
        (not_a(Expected::List), "non è una lista", "it is not a list"),
        (not_a(Expected::ListOf(2)), "non è una lista di 2 voci", "it is not a list of 2 entries"),
        (not_a(Expected::Map), "non è un oggetto tra parentesi graffe", "it is not an object in braces"),
        (
            not_a(Expected::Id),
            "non è un nome ammesso: fino a 64 caratteri tra lettere senza accento, cifre, punto, trattino e trattino basso",
            "it is not a name that can be used: up to 64 letters without accents, digits, dots, hyphens and underscores",
        ),
        (not_a(Expected::Hex(64)), "non sono 64 cifre esadecimali", "it is not 64 hexadecimal digits"),
        (
            not_a(Expected::OneOf(&["live", "mixed"])),
            "non è una di queste parole: live, mixed",
            "it is not one of these words: live, mixed",
        ),
    ] {
        let fault = Fault { file: "a.json".to_owned(), place: "courses[12].effects[1].exit".to_owned(), reason };
        for (language, words) in [(Language::Italian, italian), (Language::English, english)] {
            assert_eq!(phrases(language).fault(&fault), format!("a.json, courses[12].effects[1].exit: {words}"));
        }
    }
}
