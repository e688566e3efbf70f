//! The invented sample body: its people, and what they would answer.

use std::collections::BTreeMap;
use std::fs;

use sestante::app::{CONTENT_FILES, Content, read_content};
use sestante::assessment::profile_of;
use sestante::base::Seed;
use sestante::cohort::{Organisation, sample_people};
use sestante::formats::read_organisation;

fn content() -> Content {
    let texts = CONTENT_FILES.map(|path| fs::read_to_string(format!("public/{path}")).expect(path));
    read_content(&texts).expect("content").0
}

fn body() -> Organisation {
    const FILE: &str = "data/sample-organisation.json";
    read_organisation(FILE, &fs::read_to_string(format!("public/{FILE}")).expect(FILE)).expect("sound")
}

#[test]
fn it_has_4200_people_in_units_of_5_to_60_and_says_that_it_is_invented() {
    let body = body();
    assert!(body.invented && body.title.it.contains("inventato") && body.title.en.contains("nvented"));
    let units: Vec<u32> = body.units.iter().filter_map(|unit| unit.headcount).collect();
    assert_eq!(units.iter().sum::<u32>(), 4_200);
    assert_eq!(body.headcount(), 4_200);
    assert!(units.iter().all(|count| (5..=60).contains(count)));
}

/// The seed fixes everybody; each works in a unit as its families say, in a role of that family.
#[test]
fn the_same_seed_gives_the_same_people_in_the_right_places() {
    let (content, body) = (content(), body());
    let people = sample_people(&body, &content.roles, &Seed([1; 32]));
    assert_eq!(people, sample_people(&body, &content.roles, &Seed([1; 32])));
    assert_ne!(people, sample_people(&body, &content.roles, &Seed([2; 32])));
    let mut counted: BTreeMap<(String, String), u32> = BTreeMap::new();
    for person in &people {
        let role = content.roles.iter().find(|role| role.id == person.role).expect("a role");
        *counted.entry((person.unit.to_string(), role.family.clone())).or_default() += 1;
    }
    let told = body.units.iter().flat_map(|unit| {
        unit.families.iter().map(move |(family, count)| ((unit.id.to_string(), family.clone()), *count))
    });
    assert_eq!(counted, told.collect());
    let roles: std::collections::BTreeSet<_> = people.iter().map(|person| person.role.as_str()).collect();
    assert_eq!(roles.len(), content.roles.len(), "every role is somebody's");
}

/// Answers are the seed's too, and over many people the areas stand where the model puts them: mean -0.5.
#[test]
fn their_answers_follow_the_model() {
    let (content, body) = (content(), body());
    let Content { framework, bank, design, .. } = &content;
    let people = sample_people(&body, &content.roles, &Seed([1; 32]));
    let (mut sum, mut count) = (0.0, 0.0);
    for person in people.iter().step_by(42) {
        let sitting = person.sitting(framework, bank, design, 25).expect("a distribution");
        assert_eq!(Some(&sitting), person.sitting(framework, bank, design, 25).as_ref());
        assert_eq!(sitting.answers().count(), 25);
        let profile = profile_of(framework, &sitting, bank, design);
        for estimate in profile.areas.iter().filter_map(|(_, outcome)| outcome.estimate()) {
            sum += estimate.mean;
            count += 1.0;
        }
    }
    let mean: f64 = sum / count;
    // 100 people: the error of the mean is about 0.08.
    assert!((mean + 0.5).abs() < 0.25, "{mean}");
}
