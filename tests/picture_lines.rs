//! What stands in a line of the collective picture: one part, joined parts, everybody together, nobody; and that the same
//! tallies give the same picture, in whatever order and however often they come.

#[path = "tools/campaign.rs"]
mod campaign;

use campaign::{both, campaign_of};
use sestante::base::{AreaId, CourseId, Day, PartId, ScoreId};
use sestante::cohort::{
    Added, Aggregate, Campaign, Cell, Contribution, Counted, Gate, Group, LineKind, Part, Picture, Tally, TallyFault,
    difference, noise_variance, together,
};

fn id(text: &str) -> PartId {
    PartId::new(text).expect("an id")
}

fn campaign(name: &str) -> Campaign {
    let part =
        |text: &&str| Part { id: id(text), title: both(text), headcount: 40, roles: Vec::new(), units: Vec::new() };
    let parts = |names: &[&str]| names.iter().map(part).collect();
    Campaign {
        scores: vec![ScoreId::new("1.1").expect("an id"), ScoreId::new("ai-work").expect("an id")],
        areas: vec![AreaId::new("1").expect("an id")],
        offer: vec![CourseId::new("c1").expect("an id")],
        ..campaign_of(name, parts(&["a", "b", "c", "d"]), parts(&["x", "y"]))
    }
}

/// A group in which three in four were measured as intermediate, all below target, and nobody in anything else.
fn group(campaign: &Campaign, parts: &[&str], people: u32) -> Group {
    let mut counts = vec![0; Contribution::length(campaign)];
    counts[1] = (people * 3 / 4).cast_signed();
    counts[4] = (people * 3 / 4).cast_signed();
    Group { parts: parts.iter().map(|part| id(part)).collect(), people, variance: noise_variance(people), counts }
}

fn day() -> Day {
    Day::read("2026-11-25").expect("a day")
}

fn tally(campaign: &Campaign, gate: Gate, units: &[(&[&str], u32)], families: &[(&[&str], u32)]) -> Tally {
    let table =
        |groups: &[(&[&str], u32)]| groups.iter().map(|(parts, people)| group(campaign, parts, *people)).collect();
    Tally { gate, day: day(), tables: vec![table(units), table(families)] }
}

const ALL: &[&str] = &["x", "y"];

fn trustee(campaign: &Campaign) -> Tally {
    tally(campaign, Gate::Trustee, &[(&["a", "b"], 14), (&["c", "d"], 20)], &[(&["x"], 12), (&["y"], 22)])
}

fn urn(campaign: &Campaign, name: u8, part: &'static [&'static str]) -> Tally {
    tally(campaign, Gate::Box([name; 16]), &[(part, 12)], &[(ALL, 12)])
}

/// What stands in the lines of both tables: kind, parts, people.
fn lines(tallies: Vec<Tally>) -> Vec<Vec<(LineKind, String, u32)>> {
    let mut aggregate = Aggregate::new(campaign("one"));
    for tally in tallies {
        assert_eq!(aggregate.add(tally), Added::New);
    }
    let picture = Picture::new(&aggregate).expect("a picture");
    let name = |parts: &[PartId]| parts.iter().map(PartId::as_str).collect::<String>();
    picture
        .tables
        .iter()
        .map(|table| table.lines.iter().map(|line| (line.kind, name(&line.parts), line.people)).collect())
        .collect()
}

#[test]
fn lines_stand_for_parts_joined_parts_everybody_or_nobody() {
    use LineKind::{Joined, Nobody, Untold};
    let own = campaign("one");
    let line = |kind, parts: &str, people| (kind, parts.to_owned(), people);
    let rows = [
        (
            "the trustee alone",
            vec![trustee(&own)],
            vec![line(Joined, "ab", 14), line(Joined, "cd", 20)],
            vec![line(LineKind::Part, "x", 12), line(LineKind::Part, "y", 22)],
        ),
        (
            "a box alone: nobody in the other parts, and no family is told",
            vec![urn(&own, 1, &["b"])],
            vec![line(Nobody, "a", 0), line(LineKind::Part, "b", 12), line(Nobody, "c", 0), line(Nobody, "d", 0)],
            vec![line(Untold, "xy", 12)],
        ),
        (
            "both: who is in the box stands with those that its part was joined to; the families stay as the trustee has them",
            vec![trustee(&own), urn(&own, 1, &["b"])],
            vec![line(Joined, "ab", 26), line(Joined, "cd", 20)],
            vec![line(LineKind::Part, "x", 12), line(LineKind::Part, "y", 22), line(Untold, "xy", 12)],
        ),
        (
            "two boxes of one part add up",
            vec![urn(&own, 1, &["c"]), urn(&own, 2, &["c"])],
            vec![line(Nobody, "a", 0), line(Nobody, "b", 0), line(LineKind::Part, "c", 24), line(Nobody, "d", 0)],
            vec![line(Untold, "xy", 24)],
        ),
    ];
    for (what, tallies, units, families) in rows {
        assert_eq!(lines(tallies), [units, families], "{what}");
    }
}

/// Whatever the lines, nobody is lost and nobody is counted twice: each table has all people.
#[test]
fn each_table_has_everybody_once() {
    let own = campaign("one");
    for table in lines(vec![trustee(&own), urn(&own, 1, &["b"]), urn(&own, 2, &["d"])]) {
        assert_eq!(table.iter().map(|(_, _, people)| people).sum::<u32>(), 34 + 24);
    }
}

#[test]
fn any_order_grouping_and_repetition_of_tallies_is_the_same() {
    let own = campaign("one");
    let all = [trustee(&own), urn(&own, 1, &["b"]), urn(&own, 2, &["d"])];
    let of = |places: &[usize]| {
        let mut aggregate = Aggregate::new(own.clone());
        for place in places {
            aggregate.add(all[*place].clone());
        }
        aggregate
    };
    let merged = |parts: &[&[usize]]| {
        let mut aggregate = Aggregate::new(own.clone());
        for part in parts {
            aggregate.merge(&of(part)).expect("one campaign");
        }
        aggregate
    };
    let expected = of(&[0, 1, 2]);
    for other in [of(&[2, 1, 0]), of(&[1, 0, 1, 2, 2]), merged(&[&[0, 1], &[1, 2]]), merged(&[&[2], &[0, 1, 2], &[0]])]
    {
        assert_eq!(other, expected);
    }
    assert_eq!(of(&[]).merge(&Aggregate::new(campaign("two"))), Err(sestante::cohort::OtherCampaign));
}

/// Two closings of one gate: neither counts, in either order, and a third does not help.
#[test]
fn two_closings_of_one_gate_count_for_nothing() {
    let own = campaign("one");
    let (first, mut second) = (trustee(&own), trustee(&own));
    second.tables[0][0].counts[0] += 1;
    for order in [[&first, &second, &first], [&second, &first, &second]] {
        let mut aggregate = Aggregate::new(own.clone());
        let added: Vec<Added> = order.into_iter().map(|tally| aggregate.add(tally.clone())).collect();
        assert_eq!(added, [Added::New, Added::Conflict, Added::Again]);
        assert_eq!((aggregate.people(), aggregate.conflicts().collect::<Vec<_>>()), (0, vec![Gate::Trustee]));
        assert!(Picture::new(&aggregate).is_none());
    }
}

/// What is wrong, the edit, and whether a fault tells of it.
type Row = (&'static str, fn(&mut Tally), fn(&TallyFault) -> bool);

/// A tally made with an editor: each row is refused for what is wrong with it.
#[test]
fn a_tally_that_no_gate_lets_out_is_refused() {
    let own = campaign("one");
    let rows: [Row; 7] = [
        (
            "a group below the threshold",
            |tally| tally.tables[0][0].people = 9,
            |fault| matches!(fault, TallyFault::TooFew(_, 9)),
        ),
        (
            "a part left out, to be had by subtraction",
            |tally| drop(tally.tables[0][0].parts.pop()),
            |fault| matches!(fault, TallyFault::Left(_)),
        ),
        (
            "a part in two groups",
            |tally| tally.tables[0][1].parts.push(id("a")),
            |fault| matches!(fault, TallyFault::Twice(_)),
        ),
        ("less noise", |tally| tally.tables[0][1].variance = 1, |fault| matches!(fault, TallyFault::Noise(_, 1))),
        (
            "tables that differ in their people",
            |tally| tally.tables[1][0].people += 1,
            |fault| matches!(fault, TallyFault::People(34, 35)),
        ),
        (
            "a counter too many",
            |tally| tally.tables[0][0].counts.push(0),
            |fault| matches!(fault, TallyFault::Counters(..)),
        ),
        (
            "a part of another campaign",
            |tally| tally.tables[1][0].parts.push(id("z")),
            |fault| matches!(fault, TallyFault::Unknown(_)),
        ),
    ];
    for (what, edit, is) in rows {
        let mut tally = trustee(&own);
        edit(&mut tally);
        match Aggregate::new(own.clone()).add(tally) {
            Added::Unsound(faults) => assert!(faults.iter().any(is), "{what}: {faults:?}"),
            other => panic!("{what}: {other:?}"),
        }
    }
}

/// Not measured is not zero: of 14 people nobody was measured in AI, and nothing is said of it.
#[test]
fn too_few_measured_is_said_and_is_not_a_low_share() {
    let mut aggregate = Aggregate::new(campaign("one"));
    aggregate.add(trustee(&campaign("one")));
    let picture = Picture::new(&aggregate).expect("a picture");
    let line = &picture.tables[0].lines[0];
    assert!(
        matches!(line.cells[0], Cell::Said { below, .. } if below.estimate > 0.9 && below.high <= 1.0),
        "{:?}",
        line.cells[0]
    );
    assert!(matches!(line.cells[1], Cell::TooFew(measured) if measured < 1.0), "{:?}", line.cells[1]);
    assert_eq!(picture.needs().iter().map(|(place, _)| *place).collect::<Vec<_>>(), [0]);
}

/// Two bodies as one: people and counts add up, and what only one of them measured is left out.
#[test]
fn two_bodies_stand_together_on_what_both_measured() {
    let (one, mut two) = (campaign("one"), campaign("two"));
    two.scores.swap(0, 1);
    two.areas.clear();
    let picture = |campaign: &Campaign| {
        let mut aggregate = Aggregate::new(campaign.clone());
        assert_eq!(aggregate.add(trustee(campaign)), Added::New);
        Picture::new(&aggregate).expect("a picture")
    };
    let (first, second) = (picture(&one), picture(&two));
    let (measures, line) = together(&[&first, &second]).expect("together");
    assert_eq!((measures.len(), line.people, line.headcount), (2, 68, 320));
    // Their counters stand in another order, and are added to those of the same score.
    assert!((line.counts[1] - first.body.counts[1] - second.body.counts[6]).abs() < 1e-9);
    assert!((line.variance - first.body.variance - second.body.variance).abs() < 1e-9);
}

/// Shares against the published interval of Wilson (1927) for many people and no noise: 90 % for 120 of 400 is .264 to .339.
#[test]
fn without_noise_the_interval_is_that_of_wilson() {
    let share = Counted::of_people(120.0, 0.0, 400).share().expect("a share");
    assert!((share.low - 0.264).abs() < 0.003 && (share.high - 0.339).abs() < 0.003, "{share:?}");
    let noisy = Counted::of_people(120.0, 50.0, 400).share().expect("a share");
    assert!(noisy.high - noisy.low > 1.2 * (share.high - share.low), "noise makes it wider: {noisy:?}");
    let apart = difference(share, Counted::of_people(60.0, 0.0, 400).share().expect("a share"));
    assert!(apart.low > 0.0 && (apart.estimate - 0.15).abs() < 1e-9, "{apart:?}");
    assert!(difference(share, share).low < 0.0, "no difference is within doubt");
}
