//! The content files: sound, complete, readable.

use std::fs;

use sestante::app::{CONTENT_FILES, Content, read_content};
use sestante::base::{Language, ScoreId};
use sestante::formats::read_wording;
use sestante::framework::{Band, Kind, Wording};
use sestante::training::path::{explain, problem, solve};

fn read(path: &str) -> String {
    fs::read_to_string(format!("public/{path}")).expect(path)
}

fn content() -> Content {
    let (content, faults) = read_content(&CONTENT_FILES.map(read)).expect("content");
    assert_eq!(faults, []);
    content
}

fn wording(content: &Content, language: Language) -> Wording {
    let path = format!("data/bank.{}.json", language.code());
    let (wording, faults) = read_wording(&path, &read(&path), &content.bank);
    assert_eq!(faults, []);
    wording
}

/// Gulpease index of readability (Lucisano and Piemontese 1988): 89 + (300 sentences - 10 letters) / words.
fn gulpease(text: &str) -> f64 {
    let words = text.split_whitespace().count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let sentences = text.matches(['.', '?', '!']).count().max(1);
    89.0 + (300.0 * sentences as f64 - 10.0 * letters as f64) / words as f64
}

#[test]
fn the_content_has_no_fault_and_covers_area_1_and_ai_at_work() {
    let content = content();
    assert!(content.bank.items().len() >= 40);
    for score in ["1.1", "1.2", "1.3", "ai-work"] {
        let score = ScoreId::new(score).expect("an id");
        let items: Vec<_> = content.bank.items().iter().filter(|item| item.score == score).collect();
        assert!(Band::ALL.iter().all(|band| items.iter().any(|item| item.band == *band)), "{score}: every band");
        assert!(
            [Kind::Knowledge, Kind::Skill, Kind::Attitude]
                .iter()
                .all(|kind| items.iter().any(|item| item.kind == *kind)),
            "{score}"
        );
        assert!(content.roles.iter().any(|role| role.target(&score).is_some()), "{score}: some role asks for it");
    }
    assert!(content.catalogue.courses().len() >= 40);
}

#[test]
fn every_statement_is_one_plain_sentence_in_both_languages() {
    let content = content();
    for language in Language::ALL {
        let wording = wording(&content, language);
        let mut seen = std::collections::BTreeSet::new();
        for item in content.bank.items() {
            let statement = wording.statement(&item.id).expect("words");
            let text = &statement.text;
            assert!(seen.insert(text.clone()), "{}: twice: {text}", item.id);
            assert!(
                text.ends_with('.') && text.matches(['.', '?', '!']).count() == 1,
                "{}: one sentence: {text}",
                item.id
            );
            assert!(text.split_whitespace().count() <= 22, "{}: long: {text}", item.id);
            assert!(statement.example.is_some(), "{}: an example", item.id);
            if language == Language::Italian {
                assert!(gulpease(text) >= 50.0, "{}: {} {text}", item.id, gulpease(text));
            }
        }
    }
}

/// The published example of the formula: a text of 2 sentences, 10 words and 50 letters scores 89 + (600 - 500) / 10 = 99.
#[test]
fn gulpease_is_computed_as_published() {
    let text = "aaaaa aaaaa aaaaa aaaaa aaaaa. aaaaa aaaaa aaaaa aaaaa aaaaa.";
    assert!((gulpease(text) - 99.0).abs() < 1e-9);
}

/// For each role, somebody who answers low everywhere gets a path that the checker accepts.
#[test]
fn every_role_gets_a_sound_path_on_the_real_catalogue() {
    use sestante::assessment::{Answer, Reply, Sitting, profile_of};
    let content = content();
    let replies = content
        .bank
        .items()
        .iter()
        .map(|item| (item.id.clone(), Reply::Answered(Answer::ALL[usize::from(item.band == Band::Basic)])));
    let sitting = Sitting::resume(sestante::base::Seed([3; 32]), replies);
    let profile = profile_of(&content.framework, &sitting, &content.bank, &content.design);
    let mut with_courses = 0;
    for role in &content.roles {
        for hours in [5, 40, 150] {
            let problem = problem(&profile, role, &content.catalogue, hours * 60);
            let choice = solve(&problem).expect("an answer");
            let plan = explain(&choice, &problem, &profile, role, &content.catalogue).expect("it stands the walk");
            assert!(plan.value.minutes <= hours * 60);
            for step in &plan.steps {
                assert!(
                    !(step.raises.is_empty() && step.secures.is_empty() && step.opens.is_empty()),
                    "{}: {}: a reason",
                    role.id,
                    step.course
                );
            }
            with_courses += usize::from(!plan.steps.is_empty());
        }
    }
    assert!(with_courses >= 2 * content.roles.len(), "{with_courses}");
}

/// A person who answers as the model says, at their own place in each score, until the picture is good enough: how many
/// items it took, and for each score whether the 90 % interval holds the truth.
fn simulate(content: &Content, seed: u8) -> (usize, Vec<bool>) {
    use sestante::assessment::{Answer, Reply, Sitting, next_item, precision_of, profile_of};
    use sestante::base::{Chance, Seed};
    let Content { framework, bank, design, .. } = content;
    let mut chance = Chance::new(&Seed([seed; 32]));
    let mut normal = || -0.5 + (0..12).map(|_| chance.unit()).sum::<f64>() - 6.0;
    let truth: Vec<f64> = framework.scores.iter().map(|_| normal()).collect();
    let mut sitting = Sitting::new(Seed([seed; 32]));
    while !precision_of(framework, &sitting, bank, design).enough {
        let item = next_item(framework, &sitting, bank, design).expect("an item is left");
        let place = framework.scores.iter().position(|score| score.id == item.score).expect("a score");
        let (curves, mut draw) = (design.curves(item), chance.unit());
        let passed = |category: &usize| {
            draw -= curves.probability(*category, truth[place]);
            draw >= 0.0
        };
        let category = (0..3).take_while(passed).count();
        let id = item.id.clone();
        sitting.reply(&id, Reply::Answered(Answer::ALL[category]));
    }
    let profile = profile_of(framework, &sitting, bank, design);
    let holds = profile.scores.iter().zip(&truth).filter_map(|((_, outcome), truth)| {
        let [low, high] = outcome.estimate()?.interval;
        Some((low..=high).contains(truth))
    });
    (sitting.trail().len(), holds.collect())
}

/// What the start page promises: about 25 sentences; and that an interval of 90 % holds the truth about nine times in ten.
#[test]
fn about_25_sentences_are_enough_and_the_doubt_is_honest() {
    let content = content();
    let people: Vec<(usize, Vec<bool>)> = (0..60).map(|seed| simulate(&content, seed)).collect();
    let mean = people.iter().map(|(items, _)| *items).sum::<usize>() as f64 / people.len() as f64;
    assert!((22.0..=28.0).contains(&mean), "{mean}");
    let held: Vec<bool> = people.into_iter().flat_map(|(_, holds)| holds).collect();
    let share = held.iter().filter(|held| **held).count() as f64 / held.len() as f64;
    println!("items {mean}, coverage {share} of {}", held.len());
    assert!((0.86..=0.94).contains(&share), "{share}");
}
