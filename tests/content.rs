//! The content files: sound, complete, readable.

#[path = "tools/data_files.rs"]
mod data_files;

use data_files::{data_files, read};
use sestante::app::{CONTENT_FILES, Content, Counts, check_content, gulpease, read_content};
use sestante::base::{Language, Seed};
use sestante::framework::{Band, Kind};
use sestante::training::path::{Problem, Situation, explain, solve};
use sestante::training::{FIRST_WEEKS, Wishes};

fn content() -> Content {
    let (content, faults) = read_content(&CONTENT_FILES.map(|path| read(path).expect(path))).expect("content");
    assert_eq!(faults, []);
    content
}

#[test]
fn the_content_is_whole_and_without_fault() {
    let (faults, counts) = check_content(&read, &data_files());
    assert_eq!(faults, []);
    let whole = Counts { outcomes: 523, statements: 523, ai_explicit: 69, roles: 28, courses: 82, units: counts.units };
    assert_eq!(counts, whole);
    assert!(counts.units > 200);
}

/// Faults to plant: file, what stands there, what is put in its place, the file that is told, the place in it.
const PLANTED: [[&str; 5]; 58] = [
    // identifiers
    ["framework", r#""id": "1.2""#, r#""id": "1,2""#, "framework", "scores[1].id"],
    ["bank", "LO1.1.02", "LO1.1.01", "bank", "items"],
    ["courses", r#""id": "syl-bim""#, r#""id": "syl-introdurre-ia""#, "courses", "courses"],
    ["outcomes", "LO1.1.02", "LO1.1.01", "outcomes", "outcomes"],
    [
        "sample-organisation",
        r#""id": "avvocatura""#,
        r#""id": "protocollo-archivio""#,
        "sample-organisation",
        "units[5].id",
    ],
    // both languages
    ["roles", r#""it": "Operaio servizi comunali""#, r#""it": """#, "roles", "roles[1].title.it"],
    ["courses", r#"{"it": "Qualità"#, r#"{"IT": "Qualità"#, "courses", "courses[0].title.it"],
    [
        "bank.en",
        r#""text": "I find it useful"#,
        r#""text": "", "was": "I find it useful"#,
        "bank.en",
        "statements[0].text",
    ],
    ["bank.it", r#"{"id": "LO1.1.03""#, r#"{"id": "LO9.9.99""#, "bank.it", "statements[2].id"],
    ["targets", r#", "en": "Find shifts"#, r#", "EN": "Find shifts"#, "targets", "targets[0].why.1.en"],
    // references
    ["framework", r#""area": "1""#, r#""area": "9""#, "framework", "scores[0].area"],
    ["bank", r#""score": "1.1""#, r#""score": "9.9""#, "bank", "items[0].score"],
    ["targets", r#""role": "bibliotecario""#, r#""role": "bibliotecaria""#, "targets", "targets[24].role"],
    ["courses", r#""score": "5.2""#, r#""score": "7.2""#, "courses", "courses[0].effects[0].score"],
    [
        "courses",
        r#""effects""#,
        r#""prerequisites": ["nowhere"], "effects""#,
        "courses",
        "syl-qualita-servizi-digitali.prerequisites",
    ],
    ["campaign", r#""elements-of-ai""#, r#""elements-of-ia""#, "campaign", "offer[4]"],
    ["campaign", r#""dirigente""#, r#""direttore""#, "campaign", "families.roles"],
    [
        "sample-organisation",
        r#""parent": "personale""#,
        r#""parent": "nessuno""#,
        "sample-organisation",
        "units[1].parent",
    ],
    [
        "sample-organisation",
        r#""contabile": "#,
        r#""ragioniere": "#,
        "sample-organisation",
        "stipendi-presenze.families",
    ],
    [
        "sample-organisation",
        r#""site": "municipio""#,
        r#""site": "castello""#,
        "sample-organisation",
        "segreteria-generale-consiglio.site",
    ],
    ["sample-resources", r#""site": "municipio""#, r#""site": "castello""#, "sample-resources", "rooms[0].site"],
    [
        "sample-resources",
        r#"{"course": "be-primi-passi""#,
        r#"{"course": "be-passi""#,
        "sample-resources",
        "editions.be-primi-passi",
    ],
    ["sample-resources", r#""part": "b02""#, r#""part": "b99""#, "sample-resources", "groups"],
    ["sources", r#""files": ["model.json"]"#, r#""files": ["models.json"]"#, "sources", "model.files"],
    ["sources", r#""files": ["model.json"]"#, r#""files": []"#, "sources", "sources"],
    // ranges
    ["courses", r#""minutes": 300"#, r#""minutes": 0"#, "courses", "courses[0].minutes"],
    ["courses", r#""minutes": 300"#, r#""minutes": 105.5"#, "courses", "courses[0].minutes"],
    ["courses", r#""exit": 4}"#, r#""exit": 9}"#, "courses", "courses[0].effects[0].exit"],
    [
        "courses",
        r#""entry": 2, "exit": 4}"#,
        r#""entry": 4, "exit": 4}"#,
        "courses",
        "syl-qualita-servizi-digitali.effects",
    ],
    ["courses", "https://www.syllabus", "javascript://www.syllabus", "courses", "courses[0].url"],
    [
        "courses",
        r#""languages": ["it"]"#,
        r#""languages": ["xx"]"#,
        "courses",
        "syl-qualita-servizi-digitali.languages",
    ],
    ["targets", "[2, 2]", "[9, 2]", "targets", "targets[0].scores.1.1[0]"],
    ["targets", "[2, 2]", "[0, 2]", "targets", "targets[0].scores.1.1[1]"],
    ["model", r#""slope": 1.7"#, r#""slope": 0"#, "model", "slope"],
    ["model", "-0.6, 0.0", "0.0, -0.6", "model", "steps"],
    ["campaign", r#""threshold": 10"#, r#""threshold": 3"#, "campaign", "threshold"],
    ["campaign", r#""headcount": 35"#, r#""headcount": 36"#, "campaign", "units.parts"],
    ["campaign", r#""from": "2026-11-02""#, r#""from": "2026-11-31""#, "campaign", "from"],
    ["campaign", r#""to": "2027-01-29""#, r#""to": "2026-01-29""#, "campaign", "to"],
    ["campaign", r#""channel": "mail""#, r#""channel": "post""#, "campaign", "ways[0].channel"],
    ["campaign", "garante@", "competenze@", "campaign", "ways[0].trustee"],
    [
        "campaign",
        r#""avvocatura", "title": {"it": "Avvocatura""#,
        r#""avvocatura", "title": {"it": "Avvocati""#,
        "campaign",
        "units.units",
    ],
    ["sample-organisation", r#""headcount": 35"#, r#""headcount": 36"#, "sample-organisation", "units[1].families"],
    [
        "sample-resources",
        r#""date": "2027-03-30""#,
        r#""date": "2027-03-32""#,
        "sample-resources",
        "calendar.closed[0].date",
    ],
    ["sources", r#""checked": "2026-"#, r#""checked": "2026-1"#, "sources", "sources[0].checked"],
    // rings
    [
        "courses",
        r#""effects""#,
        r#""prerequisites": ["syl-qualita-servizi-digitali"], "effects""#,
        "courses",
        "prerequisites",
    ],
    ["sample-courses", r#""id": "be-ia-1""#, r#""id": "be-ia-2""#, "sample-courses", "courses"],
    // readability
    [
        "bank.it",
        "Mi sembra utile cambiare strumento",
        "Apprezzo conseguentemente diversificare strumentazioni informatiche",
        "bank.it",
        "LO1.1.01.text",
    ],
    [
        "bank.en",
        "I find it useful to switch search tools",
        "I find it useful. I switch search tools",
        "bank.en",
        "LO1.1.01.text",
    ],
    // a target above any exit, a note that is not needed, a missing reason, a score that a role leaves out
    ["targets", r#""2.1": [2, 3]"#, r#""2.1": [8, 3]"#, "targets", "operatore-servizi-ausiliari.scores.2.1"],
    [
        "targets",
        r#"["specialista-attivita-culturali", "2.1"]"#,
        r#"["specialista-attivita-culturali", "2.2"]"#,
        "targets",
        "specialista-attivita-culturali.scores.2.1",
    ],
    ["targets", r#""why": {"1""#, r#""why": {"6""#, "targets", "operatore-servizi-ausiliari.why.1"],
    ["targets", r#""1.3": [0, 0], "#, "", "targets", "targets[0].scores.1.3"],
    // an outcome without an item, or of another kind or score
    ["bank", r#"  {"id": "LO1.1.01", "score": "1.1", "kind": "attitude", "band": "basic"},"#, "", "bank", "items"],
    ["bank", r#""kind": "attitude""#, r#""kind": "skill""#, "bank", "LO1.1.01.kind"],
    ["outcomes", r#""ai": "implicit""#, r#""ai": "explicit""#, "bank", "LO1.1.01.score"],
    // a correlation matrix that breaks the law
    ["model", "[0.7, 1]", "[0.3, 1]", "model", "prior_covariance[1][0]"],
    // a longer sitting that is no finer
    ["model", "0.38,", "0.485,", "model", "enough"],
];

#[test]
fn planted_faults_are_found_with_file_and_place() {
    for [file, from, to, told_in, place] in PLANTED {
        let planted = |path: &str| {
            let text = read(path)?;
            if path != format!("data/{file}.json") {
                return Some(text);
            }
            assert!(text.contains(from), "{file}: {from}");
            Some(text.replacen(from, to, 1))
        };
        let (faults, _) = check_content(&planted, &data_files());
        let expected = format!("data/{told_in}.json");
        assert!(faults.iter().any(|fault| fault.file == expected && fault.place == place), "{file}: {to}: {faults:#?}");
    }
}

/// Two roles of different families that ask for the same: one of them says nothing of its own.
#[test]
fn two_roles_alike_are_told() {
    let scores = |line: &str| {
        let from = line.find(r#""scores": {"#).expect("scores");
        (from, from + line[from..].find('}').expect("an end"))
    };
    let twins = |path: &str| {
        let text = read(path)?;
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        if path == "data/targets.json" {
            let place = |role: &str| lines.iter().position(|line| line.contains(role)).expect("a role");
            let (one, other) = (place(r#""bibliotecario""#), place(r#""agente-polizia-locale""#));
            let ((from, to), (start, end)) = (scores(&lines[one]), scores(&lines[other]));
            let copied = lines[one][from..to].to_owned();
            lines[other].replace_range(start..end, &copied);
        }
        Some(lines.join("\n"))
    };
    let (faults, _) = check_content(&twins, &data_files());
    assert!(faults.iter().any(|fault| fault.place == "bibliotecario.scores"), "{faults:?}");
}

#[test]
fn a_missing_or_unlisted_file_is_told() {
    let without = |path: &str| read(path).filter(|_| path != "data/bank.en.json");
    let (faults, _) = check_content(&without, &data_files());
    assert_eq!(faults.iter().map(|fault| fault.file.as_str()).collect::<Vec<_>>(), ["data/bank.en.json"]);
    let mut more = data_files();
    more.push("forgotten.json".to_owned());
    let (faults, _) = check_content(&read, &more);
    assert_eq!(faults.len(), 1, "{faults:?}");
}

#[test]
fn every_score_is_asked_for_in_every_band_and_kind() {
    let content = content();
    assert_eq!((content.framework.areas.len(), content.framework.scores.len()), (5, 23));
    for score in content.framework.scores.iter().map(|score| score.id.clone()) {
        let items: Vec<_> = content.bank.items().iter().filter(|item| item.score == score).collect();
        let bands = Band::ALL.iter().filter(|band| items.iter().any(|item| item.band == **band)).count();
        let kinds = [Kind::Knowledge, Kind::Skill, Kind::Attitude];
        let kinds = kinds.iter().filter(|kind| items.iter().any(|item| item.kind == **kind)).count();
        assert!(bands >= 3 && kinds >= 2, "{score}: {bands} bands, {kinds} kinds");
        assert!(content.roles.iter().any(|role| role.target(&score).is_some()), "{score}: some role asks for it");
    }
    assert!(content.catalogue.courses().len() >= 40);
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
            let wishes = Wishes {
                weekly: hours * 60 / FIRST_WEEKS,
                languages: Some(["it", "en"].map(str::to_owned).into()),
                ..Wishes::default()
            };
            let situation = Situation {
                profile: &profile,
                targets: &role.targets,
                catalogue: &content.catalogue,
                wishes: &wishes,
                learned: &[],
                language: Language::Italian,
                latest: None,
            };
            let problem = Problem::of(&situation);
            let choice = solve(&problem).expect("an answer");
            let plan = explain(&choice, &problem, &situation).expect("it stands the walk");
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

/// What 40 people of a fixed seed show after so many adaptive items: for each area and AI score the mean standard error,
/// and the share of 90 % intervals that hold the truth; and how many pictures are good enough.
fn simulate(content: &Content, items: usize) -> ([f64; 7], f64, usize) {
    use sestante::assessment::{Aim, Length, Simulated, Sitting, precision_of, profile_of};
    const PEOPLE: u8 = 40;
    let Content { framework, bank, design, .. } = content;
    let aim = Aim::whole(framework, design, Length::Short);
    let (mut errors, mut held, mut enough) = ([0.0; 7], 0, 0);
    for seed in 0..PEOPLE {
        let mut person = Simulated::draw(design, &Seed([seed; 32])).expect("a distribution");
        let mut sitting = Sitting::new(Seed([seed; 32]));
        person.sit(bank, design, &aim, &mut sitting, items);
        enough += usize::from(precision_of(&sitting, bank, design, &aim).enough);
        let profile = profile_of(framework, &sitting, bank, design);
        let mean =
            |places: &[usize]| places.iter().map(|place| person.truth[*place]).sum::<f64>() / places.len() as f64;
        let areas = framework.areas.iter().map(|area| {
            let places: Vec<usize> =
                framework.scores_of(&area.id).filter_map(|score| design.prior.place(&score.id)).collect();
            (mean(&places), profile.area(&area.id))
        });
        let ai = framework
            .ai_scores()
            .map(|score| (mean(&[design.prior.place(&score.id).expect("a place")]), profile.score(&score.id)));
        for (place, (truth, estimate)) in areas.chain(ai).enumerate() {
            let Some(estimate) = estimate else {
                panic!("{items} items leave area or AI score {place} without an answer")
            };
            errors[place] += estimate.error / f64::from(PEOPLE);
            held += usize::from((estimate.interval[0]..=estimate.interval[1]).contains(&truth));
        }
    }
    (errors, f64::from(u32::try_from(held).expect("few")) / (7.0 * f64::from(PEOPLE)), enough)
}

/// What an independent simulation of the same model found (measurement.md): mean error of areas, AI at work, building AI.
#[test]
fn a_sitting_is_as_precise_as_simulation_says() {
    let content = content();
    for (items, expected, least_enough) in
        [(20, [0.45, 0.46, 0.47], 0), (42, [0.35, 0.36, 0.37], 40), (80, [0.28, 0.28, 0.31], 40)]
    {
        let (errors, coverage, enough) = simulate(&content, items);
        let areas = errors[..5].iter().sum::<f64>() / 5.0;
        println!("{items} items: errors {errors:.2?}, coverage {coverage:.3}, enough {enough}");
        for (found, expected) in [areas, errors[5], errors[6]].into_iter().zip(expected) {
            assert!((found - expected).abs() <= 0.02, "{items} items: {found:.3} for {expected}");
        }
        assert!((0.86..=0.95).contains(&coverage), "{items} items: {coverage}");
        assert!(enough >= least_enough, "{items} items: {enough}");
    }
}
