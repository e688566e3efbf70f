//! What the two attackers of the threat model (`src/cohort.rs`) try at the gate, each as a test.

use std::fs;

use sestante::app::hr::{Deed, Effect, Event, Kept, Page, Request, State, TrusteeEvent, update};
use sestante::app::room::Common;
use sestante::base::{CampaignId, Chance, Day, Language, PartId, Seed};
use sestante::cohort::{
    Added, Aggregate, BallotBox, Campaign, Closing, Contribution, Counted, Doubt, Holder, MaskHalf, NotClosed,
    OtherCampaign, ShareHalf, Side, Source, Tally, close, combine, noise_variance, split,
};
use sestante::formats::{read_campaign, write_closing, write_list_of_sources};
use sestante::job::{Answer, AnswerKind, Found, Told};

fn day() -> Day {
    Day::read("2026-12-01").expect("a day")
}

fn chance(number: u32) -> Chance {
    let mut bytes = [9; 32];
    bytes[..4].copy_from_slice(&number.to_le_bytes());
    Chance::new(&Seed(bytes))
}

fn example() -> Campaign {
    let text = fs::read_to_string("public/data/campaign.json").expect("the example campaign");
    read_campaign("campaign.json", &text).expect("sound")
}

/// Somebody with both halves.
struct Person {
    mask: MaskHalf,
    share: Vec<u32>,
}

fn person(campaign: &Campaign, number: u32, parts: [u16; 2]) -> Person {
    let mut chance = chance(number);
    let source = Source(std::array::from_fn(|_| chance.word() as u8));
    let seed = Seed(std::array::from_fn(|_| chance.word() as u8));
    let counts = Contribution((0..Contribution::length(campaign)).map(|place| u32::from(place % 5 == 0)).collect());
    let [Side::Hr(share), Side::Trustee(seed)] = split(&counts, seed) else { panic!("two halves") };
    Person { mask: MaskHalf { source, revision: 1, parts: parts.to_vec(), seed }, share }
}

fn people(campaign: &Campaign, count: u32) -> Vec<Person> {
    let [one, two] = [0, 1].map(|place: usize| campaign.partitions[place].parts.len() as u32);
    (0..count).map(|number| person(campaign, number, [(number % one) as u16, (number % two) as u16])).collect()
}

fn closing(campaign: &Campaign, people: &[Person], noise: u32) -> Closing {
    let halves: Vec<MaskHalf> = people.iter().map(|person| person.mask.clone()).collect();
    close(campaign, day(), &halves, u32::MAX, &mut chance(noise)).expect("a closing")
}

fn tally(campaign: &Campaign, people: &[Person], closing: &Closing) -> Tally {
    let held = |source: Source, _: u32| {
        let own = people.iter().find(|person| person.mask.source == source)?;
        Some(ShareHalf { parts: &own.mask.parts, share: &own.share })
    };
    combine(campaign, closing, held).expect("opened")
}

/// One kind of envelope alone is uniform: of many people with the very same counts, HR's numbers by their highest and lowest byte.
#[test]
fn one_kind_of_envelope_alone_is_noise() {
    let campaign = example();
    let words: Vec<u32> = (0..2000).flat_map(|number| person(&campaign, number, [0, 0]).share).collect();
    for shift in [0, 24] {
        let mut counts = [0_u32; 256];
        for word in &words {
            counts[(word >> shift) as usize & 255] += 1;
        }
        let expected = words.len() as f64 / 256.0;
        let chi_square: f64 = counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
        assert!(chi_square < 255.0 + 5.0 * 22.6, "{chi_square}");
    }
}

/// The trustee's room with this closing made, and what is then asked of it.
fn room(campaign: &Campaign, text: &str) -> State {
    let mut state = State::new(Language::English, day(), Kept::default());
    update(&mut state, Event::Room(Common::Opened(Page::Trustee)));
    let mut tell = |event| update(&mut state, Event::Trustee(event));
    tell(TrusteeEvent::Opened(Ok(Vec::new())));
    tell(TrusteeEvent::CampaignCame(
        "campaign.json".into(),
        fs::read_to_string("public/data/campaign.json").expect("text"),
    ));
    let list = write_list_of_sources(campaign, &[]);
    let found = Found::new("list", "list.json".into(), list).expect("a list");
    tell(TrusteeEvent::Told(Told::Found(found)));
    tell(TrusteeEvent::HandedIn("40".into()));
    let effects = tell(TrusteeEvent::CloseWanted);
    assert!(
        matches!(effects.as_slice(), [Effect::Own(Deed::Collect(Holder::Trustee, Request::Close(_, 40)))]),
        "{effects:?}"
    );
    assert!(tell(TrusteeEvent::CloseWanted).is_empty(), "a second click while it is being made");
    let answer = Answer { kind: AnswerKind::Closed, text: text.to_owned(), numbers: Vec::new() };
    let effects = tell(TrusteeEvent::Told(Told::Answer(answer)));
    let [Effect::Own(Deed::TrusteeSettle(id, _, kept))] = effects.as_slice() else {
        panic!("kept before it is given out: {effects:?}")
    };
    assert_eq!(kept, text);
    assert!(tell(TrusteeEvent::FileWanted).is_empty(), "nothing goes out before it is kept");
    tell(TrusteeEvent::Settled(id.clone(), Ok(kept.clone())));
    state
}

fn file(state: &mut State) -> String {
    match update(state, Event::Trustee(TrusteeEvent::FileWanted)).as_slice() {
        [Effect::Download { text, .. }] => text.clone(),
        other => panic!("{other:?}"),
    }
}

/// HR asks for a second closing of its list minus one person. It gets the first, byte by byte; also after a reload, after erasing, and when
/// another tab was quicker.
#[test]
fn a_list_minus_one_gives_the_same_closing() {
    let campaign = example();
    let crowd = people(&campaign, 40);
    let [first, second] = [&crowd[..], &crowd[1..]].map(|people| write_closing(&closing(&campaign, people, 1)));
    assert_ne!(first, second);
    let mut state = room(&campaign, &first);
    let shorter = Found::new("list", "list.json".into(), write_list_of_sources(&campaign, &[])).expect("a list");
    update(&mut state, Event::Trustee(TrusteeEvent::Told(Told::Found(shorter))));
    assert!(update(&mut state, Event::Trustee(TrusteeEvent::CloseWanted)).is_empty());
    assert_eq!(file(&mut state), first);
    update(&mut state, Event::Trustee(TrusteeEvent::Told(Told::Erased(true))));
    assert!(state.trustee.campaign.is_none());
    let text = fs::read_to_string("public/data/campaign.json").expect("text");
    update(&mut state, Event::Trustee(TrusteeEvent::CampaignCame("again.json".into(), text.clone())));
    assert_eq!(file(&mut state), first, "after erasing");
    let mut anew = State::new(Language::English, day(), Kept::default());
    let shelf = vec![("campaign".to_owned(), text), (format!("closing/{}", campaign.id), first.clone())];
    update(&mut anew, Event::Trustee(TrusteeEvent::Opened(Ok(shelf))));
    assert_eq!(file(&mut anew), first, "after a reload");
    let mut late = room(&campaign, &second);
    update(&mut late, Event::Trustee(TrusteeEvent::Settled(campaign.id.clone(), Ok(first.clone()))));
    assert_eq!(file(&mut late), first, "what lies on the shelf counts");
}

/// After the closing a higher revision comes, to have noise drawn anew or a band changed: the file is the one that there was.
#[test]
fn a_revision_after_the_closing_changes_nothing() {
    let campaign = example();
    let crowd = people(&campaign, 40);
    let before = closing(&campaign, &crowd, 1);
    let mut state = room(&campaign, &write_closing(&before));
    let mut later = people(&campaign, 40);
    later[0].mask.revision = 2;
    let again = write_closing(&closing(&campaign, &later, 2));
    update(&mut state, Event::Trustee(TrusteeEvent::Settled(campaign.id.clone(), Ok(write_closing(&before)))));
    assert_ne!(again, write_closing(&before));
    assert_eq!(file(&mut state), write_closing(&before));
    // HR cannot open it with the later envelope either: the sum is of what the closing names.
    let held = |source: Source, revision: u32| {
        let own = later.iter().find(|person| (person.mask.source, person.mask.revision) == (source, revision))?;
        Some(ShareHalf { parts: &own.mask.parts, share: &own.share })
    };
    assert!(combine(&campaign, &before, held).is_err(), "an envelope is missing");
}

/// A closing that cannot be kept is not given out: it could be made again.
#[test]
fn a_closing_that_is_not_kept_does_not_go_out() {
    let campaign = example();
    let mut state = State::new(Language::English, day(), Kept::default());
    update(&mut state, Event::Trustee(TrusteeEvent::Opened(Ok(Vec::new()))));
    let fault = sestante::storage::ShelfFault::Full;
    update(&mut state, Event::Trustee(TrusteeEvent::Settled(campaign.id, Err(fault))));
    assert!(update(&mut state, Event::Trustee(TrusteeEvent::FileWanted)).is_empty());
    assert!(update(&mut state, Event::Trustee(TrusteeEvent::CloseWanted)).is_empty());
}

#[test]
fn of_two_closings_none_counts() {
    let campaign = example();
    let crowd = people(&campaign, 40);
    let tallies = [&crowd[..], &crowd[1..]].map(|people| tally(&campaign, people, &closing(&campaign, people, 1)));
    let mut aggregate = Aggregate::new(campaign);
    let added = tallies.map(|tally| aggregate.add(tally));
    assert_eq!(added, [Added::New, Added::Conflict]);
    assert_eq!((aggregate.people(), aggregate.tallies().count(), aggregate.conflicts().count()), (0, 0, 1));
}

#[test]
fn made_up_identifiers_are_more_than_handed_in() {
    let campaign = example();
    let halves: Vec<MaskHalf> = people(&campaign, 40).into_iter().map(|person| person.mask).collect();
    assert_eq!(close(&campaign, day(), &halves, 31, &mut chance(1)), Err(NotClosed::TooMany(40, 31)));
    let few = &halves[..campaign.threshold as usize - 1];
    assert_eq!(close(&campaign, day(), few, 40, &mut chance(1)), Err(NotClosed::TooFew(campaign.threshold - 1)));
    let twice = [&halves[..], &halves[..1]].concat();
    assert_eq!(close(&campaign, day(), &twice, 99, &mut chance(1)), Err(NotClosed::Unsound));
}

/// Three people in a part of their own: they are joined with others, in every table.
#[test]
fn a_part_below_the_threshold_is_joined() {
    let campaign = example();
    let mut crowd: Vec<Person> = (0..40).map(|number| person(&campaign, number, [0, 0])).collect();
    crowd.extend((40..43).map(|number| person(&campaign, number, [1, 1])));
    for table in &closing(&campaign, &crowd, 1).tables {
        assert!(table.iter().all(|group| group.people >= campaign.threshold));
        assert_eq!(table.iter().map(|group| group.people).sum::<u32>(), 43, "and nobody is left out");
    }
}

/// The totals of both partitions are of the same people; their difference is the noise of all groups, and no number is exact.
#[test]
fn the_two_partitions_subtracted_give_noise() {
    let campaign = example();
    let crowd = people(&campaign, 200);
    let mut differences = Vec::new();
    let mut groups = 0;
    for number in 0..30 {
        let tally = tally(&campaign, &crowd, &closing(&campaign, &crowd, number));
        groups = tally.tables.iter().map(Vec::len).sum::<usize>();
        for place in 0..Contribution::length(&campaign) {
            let total =
                |table: usize| tally.tables[table].iter().map(|group| i64::from(group.counts[place])).sum::<i64>();
            differences.push((total(0) - total(1)) as f64);
        }
    }
    let variance = differences.iter().map(|one| one * one).sum::<f64>() / differences.len() as f64;
    let expected = 4.0 * groups as f64;
    // The variance of a variance over some 5,000 draws: five deviations are a tenth.
    assert!((variance / expected - 1.0).abs() < 0.12, "{variance} for {expected}");
    let exact = differences.iter().filter(|one| **one == 0.0).count() as f64 / differences.len() as f64;
    assert!(
        exact < 2.0 / (expected * std::f64::consts::TAU).sqrt(),
        "{exact} of the differences say nothing of the noise"
    );
}

/// Whoever is in a box and hands in envelopes too counts twice; beyond the headcount it is told. Nothing of the box can be subtracted: in
/// the other partition its people stand in all parts together.
#[test]
fn a_box_and_envelopes_are_told_beyond_the_headcount() {
    let mut campaign = example();
    campaign.partitions[0].parts[0].headcount = 30;
    let part: PartId = campaign.partitions[0].parts[0].id.clone();
    let crowd: Vec<Person> = (0..25).map(|number| person(&campaign, number, [0, 0])).collect();
    let trustee = tally(&campaign, &crowd, &closing(&campaign, &crowd, 1));
    let mut ballot = BallotBox::open(campaign.clone(), 0, part.clone(), 30, Language::Italian, [7; 16]).expect("a box");
    let nothing = Contribution(vec![0; Contribution::length(&campaign)]);
    (0..12).for_each(|_| ballot.add(&nothing).expect("added"));
    let ballot = ballot.close(day(), &mut chance(2)).expect("closed").clone();
    assert_eq!(ballot.tables[1].len(), 1);
    let mut aggregate = Aggregate::new(campaign.clone());
    aggregate.add(ballot.clone());
    assert!(aggregate.doubts().is_empty());
    aggregate.add(trustee);
    assert_eq!(aggregate.people(), 37);
    // The trustee's only group holds all parts: told where it does, and nowhere before.
    let total: u32 = campaign.partitions[0].parts.iter().map(|part| part.headcount).sum();
    let crowded = aggregate.doubts().iter().any(|doubt| matches!(doubt, Doubt::Crowd(..)));
    assert_eq!(crowded, 37 > total);
    campaign.partitions[0].parts.iter_mut().for_each(|part| part.headcount = 10);
    let mut small = Aggregate::new(campaign);
    small.add(ballot);
    assert!(matches!(small.doubts().as_slice(), [Doubt::Crowd(told, 12, 10), ..] if *told == part));
}

/// The same people hand in the same counts in two campaigns, and one of them leaves in between: what HR gets by subtracting has the noise
/// of both gates. Their tallies cannot be put together, nor can those of two bodies.
#[test]
fn two_campaigns_subtracted_give_the_noise_of_both() {
    let autumn = example();
    let mut spring = example();
    spring.id = CampaignId::new("spring").expect("a name");
    let crowd = people(&autumn, 40);
    let mut differences = Vec::new();
    for number in 0..40 {
        let [one, other] = [(&autumn, &crowd[..], number), (&spring, &crowd[1..], number + 1000)]
            .map(|(campaign, people, noise)| tally(campaign, people, &closing(campaign, people, noise)));
        let total =
            |tally: &Tally, place: usize| -> i32 { tally.tables[0].iter().map(|group| group.counts[place]).sum() };
        // What the first person adds is known, so that only noise is left of the difference.
        let own = |place: usize| i32::from(place.is_multiple_of(5));
        differences.extend(
            (0..Contribution::length(&autumn))
                .map(|place| f64::from(total(&one, place) - total(&other, place) - own(place))),
        );
    }
    let mean = differences.iter().sum::<f64>() / differences.len() as f64;
    let variance = differences.iter().map(|one| one * one).sum::<f64>() / differences.len() as f64;
    assert!(mean.abs() < 0.2, "{mean}");
    assert!(variance > 7.0, "less than the noise of two groups: {variance}");
    let mut aggregate = Aggregate::new(autumn.clone());
    let mut other = Aggregate::new(spring);
    other.add(tally(&autumn, &crowd, &closing(&autumn, &crowd, 1)));
    assert_eq!(aggregate.merge(&other), Err(OtherCampaign));
    assert_eq!(aggregate.people(), 0);
}

/// In a part as large as the threshold everybody takes part, and all are below their target: no picture says that it is all of them.
#[test]
fn everybody_of_a_part_is_never_said_for_certain() {
    let campaign = example();
    for people in campaign.threshold..40 {
        let variance = f64::from(noise_variance(people));
        for noise in -4..=4 {
            let hits = f64::from(people) + f64::from(noise);
            let share = Counted::of_people(hits, variance, people).share().expect("a share");
            let said = share.percent(f64::from(people));
            assert!(said.low < 100, "{people} people, noise {noise}: {said:?}");
            let nobody = Counted::of_people(f64::from(noise), variance, people).share().expect("a share");
            assert!(nobody.percent(f64::from(people)).high > 0, "{people} people, noise {noise}");
        }
    }
}
