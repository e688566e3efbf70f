//! What the collective picture is worth: on the invented body, of which 40 in 100 take part, its intervals cover what is
//! true of the whole staff as often as they say, and shares of bands are not drawn to the middle.

use std::fs;
use std::sync::OnceLock;

use sestante::app::{CONTENT_FILES, Content, read_content};
use sestante::assessment::{Aim, Length, Simulated, Sitting, profile_of};
use sestante::base::{Bilingual, CampaignId, Chance, Day, RoleId, Seed, UnitId};
use sestante::cohort::{
    Aggregate, Campaign, Cell, Contribution, MEASURED_BANDS, MaskHalf, Measure, Part, Picture, ShareHalf, Side, Source,
    close, combine, contribution, sample_people, split,
};
use sestante::formats::{read_aggregate, read_organisation, write_aggregate};
use sestante::framework::{Band, Level};
use sestante::profile::Profile;
use sestante::target::Role;

/// Share of the staff that takes part, in per cent.
const TAKE_PART: u32 = 40;

/// Statements that each answers, between the short and the usual length.
const ITEMS: usize = 30;

struct Person {
    role: Role,
    parts: Vec<u16>,
    truth: Vec<f64>,
    /// Of those who take part.
    profile: Option<Profile>,
    seed: Seed,
}

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let texts = CONTENT_FILES.map(|path| fs::read_to_string(format!("public/{path}")).expect(path));
        read_content(&texts).expect("content").0
    })
}

fn campaign() -> &'static Campaign {
    content().campaign.as_ref().expect("the sample campaign")
}

fn parts_of(unit: &UnitId, role: &RoleId) -> Vec<u16> {
    let place = |partition: usize, own: &dyn Fn(&Part) -> bool| {
        campaign().partitions[partition].parts.iter().position(own).expect("a part") as u16
    };
    vec![place(0, &|part| part.has_unit(unit)), place(1, &|part| part.roles.contains(role))]
}

/// The staff of the sample body; two in five have sat.
fn staff() -> &'static [Person] {
    static STAFF: OnceLock<Vec<Person>> = OnceLock::new();
    STAFF.get_or_init(|| {
        const FILE: &str = "data/sample-organisation.json";
        let body = read_organisation(FILE, &fs::read_to_string(format!("public/{FILE}")).expect(FILE)).expect("sound");
        let Content { framework, bank, design, roles, .. } = content();
        let mut chance = Chance::new(&Seed([11; 32]));
        let people = sample_people(&body, roles, &Seed([10; 32]));
        let person = |person: &sestante::cohort::SamplePerson, sits: bool| {
            let sitting = sits.then(|| person.sitting(framework, bank, design, ITEMS).expect("a distribution"));
            Person {
                role: roles.iter().find(|role| role.id == person.role).expect("a role").clone(),
                parts: parts_of(&person.unit, &person.role),
                truth: Simulated::draw(design, &person.seed).expect("a distribution").truth,
                profile: sitting.map(|sitting| profile_of(framework, &sitting, bank, design)),
                seed: person.seed.clone(),
            }
        };
        people.iter().map(|one| person(one, chance.word() % 100 < TAKE_PART)).collect()
    })
}

fn seed(chance: &mut Chance) -> Seed {
    Seed(std::array::from_fn(|_| chance.word() as u8))
}

/// Of whom the second campaign of the example finds more: who has learned in between, in a hundred, and by how much.
const LEARNED_AI: (u32, f64) = (75, 1.0);
const LEARNED_SAFETY: (u32, f64) = (60, 0.5);

/// The same staff a year later: three in four have been taught to work with AI, others about safety. Who takes part is drawn anew.
fn staff_after() -> Vec<Person> {
    let Content { framework, bank, design, .. } = content();
    let mut chance = Chance::new(&Seed([12; 32]));
    let place = |id: &str| design.prior.scores.iter().position(|score| score.as_str() == id).expect("a score");
    let safety: Vec<usize> =
        (0..design.prior.scores.len()).filter(|place| design.prior.scores[*place].as_str().starts_with("4.")).collect();
    let person = |before: &Person| {
        let own = seed(&mut chance);
        let sits = chance.word() % 100 < TAKE_PART;
        let mut again = Simulated::draw(design, &own).expect("a distribution");
        again.truth.clone_from(&before.truth);
        let mut learns = |(share, gain): (u32, f64), places: &[usize]| {
            if chance.word() % 100 < share {
                for place in places {
                    again.truth[*place] += gain;
                }
            }
        };
        learns(LEARNED_AI, &[place("ai-work")]);
        learns(LEARNED_SAFETY, &safety);
        let truth = again.truth.clone();
        let profile = sits.then(|| {
            let mut sitting = Sitting::new(own.clone());
            again.sit(bank, design, &Aim::whole(framework, design, Length::default()), &mut sitting, ITEMS);
            profile_of(framework, &sitting, bank, design)
        });
        Person { role: before.role.clone(), parts: before.parts.clone(), truth, profile, seed: own }
    };
    staff().iter().map(person).collect()
}

/// The campaign a year later.
fn campaign_after() -> Campaign {
    let both = |it: &str, en: &str| Bilingual { it: it.to_owned(), en: en.to_owned() };
    Campaign {
        id: CampaignId::new("esempio-dopo").expect("an id"),
        title: both("Campagna di esempio, un anno dopo", "Example campaign, a year later"),
        from: Day::read("2027-11-02"),
        to: Day::read("2028-01-28"),
        ..campaign().clone()
    }
}

/// What a person hands in; `draw` fixes what is drawn.
fn handed(person: &Person, draw: u8) -> Option<Contribution> {
    let Content { framework, catalogue, .. } = content();
    let mut own = person.seed.clone();
    own.0[0] ^= draw;
    own.0[1] ^= 0x5a;
    Some(contribution(campaign(), framework, person.profile.as_ref()?, Some(&person.role), catalogue, &own))
}

/// Everybody's envelopes, the trustee's closing, and HR's opening of it.
fn aggregate(draw: u8) -> Aggregate {
    gathered(campaign(), staff(), draw, "2026-11-25")
}

fn gathered(campaign: &Campaign, staff: &[Person], draw: u8, day: &str) -> Aggregate {
    let mut chance = Chance::new(&Seed([20 + draw; 32]));
    let (mut masks, mut shares) = (Vec::new(), Vec::new());
    for person in staff {
        let Some(vector) = handed(person, draw) else { continue };
        let [Side::Hr(share), Side::Trustee(mask)] = split(&vector, seed(&mut chance)) else { panic!("two halves") };
        let source = Source((masks.len() as u128).to_le_bytes());
        masks.push(MaskHalf { source, revision: 1, parts: person.parts.clone(), seed: mask });
        shares.push((person.parts.clone(), share));
    }
    let day = Day::read(day).expect("a day");
    let closing = close(campaign, day, &masks, masks.len() as u32, &mut chance).expect("enough people");
    let held = |source: Source, _| {
        let (parts, share) = &shares[u128::from_le_bytes(source.0) as usize];
        Some(ShareHalf { parts, share })
    };
    let mut aggregate = Aggregate::new(campaign.clone());
    aggregate.add(combine(campaign, &closing, held).expect("it opens"));
    aggregate
}

/// The true latent value of a measure, and whether it is below what the role asks for.
fn truth(person: &Person, measure: &Measure) -> (f64, bool) {
    let Content { framework, design, .. } = content();
    let scores: Vec<_> = match measure {
        Measure::Score(score) => vec![score.clone()],
        Measure::Area(area) => framework.scores_of(area).map(|score| score.id.clone()).collect(),
    };
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
    let value = mean(scores.iter().map(|score| person.truth[design.prior.place(score).expect("a place")]).collect());
    let asked: Vec<f64> = scores.iter().filter_map(|score| person.role.target(score)?.level.cut()).collect();
    (value, !asked.is_empty() && value < mean(asked))
}

/// The aggregates that HR's and the trainer's rooms show as examples are what the invented body hands in. WRITE=1 writes them.
#[test]
fn the_example_aggregates_are_what_the_invented_body_hands_in() {
    let after = || gathered(&campaign_after(), &staff_after(), 30, "2028-01-31");
    for (file, aggregate) in
        [("public/data/sample-aggregate.json", aggregate(0)), ("public/data/sample-aggregate-after.json", after())]
    {
        let text = write_aggregate(&aggregate);
        if std::env::var_os("WRITE").is_some() {
            fs::write(file, &text).expect("it is written");
        }
        assert!(text == fs::read_to_string(file).expect(file), "the example has changed; WRITE=1 writes it anew");
        let (read, faults) = read_aggregate(file, &text).expect("sound");
        assert!(faults.is_empty() && write_aggregate(&read) == text);
    }
}

#[test]
fn intervals_cover_the_whole_staff_as_often_as_they_say() {
    let aggregate = aggregate(0);
    let picture = Picture::new(&aggregate).expect("a picture");
    let truths: Vec<Vec<(f64, bool)>> =
        staff().iter().map(|person| picture.measures.iter().map(|measure| truth(person, measure)).collect()).collect();
    let (mut shown, mut covered) = (0, 0);
    let mut by_size: Vec<(u32, u32, u32, f64)> =
        [(10, 14), (15, 19), (20, 29), (30, 59), (60, 199), (200, 9999)].map(|(from, to)| (from, to, 0, 0.0)).to_vec();
    let (mut bands_shown, mut bands_covered) = (0, 0);
    for table in &picture.tables {
        for line in &table.lines {
            assert!(line.people >= campaign().threshold);
            let own: Vec<usize> = (0..staff().len())
                .filter(|place| {
                    let part = &campaign().partitions[table.partition].parts
                        [usize::from(staff()[*place].parts[table.partition])];
                    line.parts.contains(&part.id)
                })
                .collect();
            assert_eq!(own.len() as u32, line.headcount, "{line:?}");
            for (place, cell) in line.cells.iter().enumerate() {
                let Cell::Said { below, bands, measured } = cell else { continue };
                let share = own.iter().filter(|person| truths[**person][place].1).count() as f64 / own.len() as f64;
                shown += 1;
                covered += u32::from((below.low..=below.high).contains(&share));
                let size =
                    by_size.iter_mut().find(|(from, to, ..)| (*from..=*to).contains(&line.people)).expect("a size");
                size.2 += 1;
                size.3 += below.high - below.low;
                assert_eq!(bands.is_some(), *measured >= MEASURED_BANDS);
                for (band, share) in Band::ALL.into_iter().zip(bands.iter().flatten()) {
                    let true_share =
                        own.iter().filter(|person| Level::of_latent(truths[**person][place].0).band() == band).count()
                            as f64
                            / own.len() as f64;
                    bands_shown += 1;
                    bands_covered += u32::from((share.low..=share.high).contains(&true_share));
                }
            }
        }
    }
    let rate = |covered: u32, shown: u32| f64::from(covered) / f64::from(shown);
    println!("below target: {covered} of {shown} intervals cover the truth: {:.3}", rate(covered, shown));
    println!("bands: {bands_covered} of {bands_shown}: {:.3}", rate(bands_covered, bands_shown));
    for (from, to, count, width) in by_size.iter().filter(|size| size.2 > 0) {
        println!("{from} to {to} people: {count} intervals, mean width {:.2}", width / f64::from(*count));
    }
    assert!(shown > 1500);
    assert!((0.88..=0.92).contains(&rate(covered, shown)));
    assert!((0.87..=0.93).contains(&rate(bands_covered, bands_shown)));
}

/// Over 20 draws of plausible values the share of the top band is the true one of those who took part, within one point,
/// and the others within one and a half (the posterior is taken to be normal, which it is not quite); the likeliest
/// bands put too few people at both ends.
#[test]
fn drawn_bands_are_unbiased_where_the_likeliest_are_not() {
    const DRAWS: u8 = 20;
    let places = campaign().scores.len();
    let sat: Vec<&Person> = staff().iter().filter(|person| person.profile.is_some()).collect();
    let (mut drawn, mut likeliest, mut true_bands) = ([0.0; 4], [0.0; 4], [0.0; 4]);
    let mut measured = 0.0;
    for person in &sat {
        for (place, score) in campaign().scores.iter().enumerate() {
            let Some(estimate) = person.profile.as_ref().and_then(|profile| profile.score(score)) else { continue };
            measured += 1.0;
            likeliest[estimate.likeliest_band().index()] += 1.0;
            true_bands[Level::of_latent(truth(person, &Measure::Score(campaign().scores[place].clone())).0)
                .band()
                .index()] += 1.0;
        }
        for draw in 0..DRAWS {
            let vector = handed(person, draw).expect("a vector");
            for slots in vector.0.chunks_exact(5).take(places) {
                (0..4).for_each(|band| drawn[band] += f64::from(slots[band]) / f64::from(DRAWS));
            }
        }
    }
    let share = |bands: [f64; 4]| bands.map(|count| count / measured);
    println!("true {:.3?}, drawn {:.3?}, likeliest {:.3?}", share(true_bands), share(drawn), share(likeliest));
    for band in 0..4 {
        let most = if band == 3 { 0.01 } else { 0.015 };
        assert!((share(drawn)[band] - share(true_bands)[band]).abs() < most, "band {band}");
    }
    assert!(share(true_bands)[3] - share(likeliest)[3] > 0.03, "the top band would be lost");
}
