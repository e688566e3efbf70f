//! Two campaigns compared: which lines are the same, why others are not compared, numbers held against an independent calculation, and
//! that nothing finer comes out than both files hold. How often chance looks like a change is in `effect_level.rs`.

#[path = "tools/campaign.rs"]
mod campaign;

use campaign::{both, campaign_of};
use sestante::base::{AreaId, Chance, Day, PartId, RoleId, ScoreId, Seed, UnitId};
use sestante::cohort::{
    Added, Aggregate, Campaign, Compared, ComparedLine, Contribution, Gate, Group, Incomparable, LineKind, NotCompared,
    Part, PartUnit, Points, Tally, Verdict, compare, noise_variance,
};

fn id(text: &str) -> PartId {
    PartId::new(text).expect("an id")
}

/// A part: its name, its headcount, and the letters of its units.
type Made = (&'static str, u32, &'static str);

const UNITS: [Made; 4] = [("p1", 100, "a"), ("p2", 100, "b"), ("p3", 100, "cd"), ("p4", 100, "e")];
const FAMILIES: [Made; 2] = [("x", 200, "m"), ("y", 200, "n")];

fn campaign(name: &str, units: &[Made]) -> Campaign {
    let unit = |letter: char| PartUnit { id: UnitId::new(&letter.to_string()).expect("an id"), title: None };
    let part = |(name, headcount, made): &Made, by_units: bool| Part {
        id: id(name),
        title: both(name),
        headcount: *headcount,
        roles: if by_units {
            Vec::new()
        } else {
            made.chars().map(|letter| RoleId::new(&letter.to_string()).expect("an id")).collect()
        },
        units: if by_units { made.chars().map(unit).collect() } else { Vec::new() },
    };
    let parts = |all: &[Made], by_units: bool| all.iter().map(|made| part(made, by_units)).collect();
    Campaign {
        scores: vec![ScoreId::new("1.1").expect("an id")],
        ..campaign_of(name, parts(units, true), parts(&FAMILIES, false))
    }
}

/// Parts that stand together, by their names with spaces between: so many people, of whom so many are below target.
type Stand = (&'static str, u32, u32);

fn table(campaign: &Campaign, groups: &[Stand]) -> Vec<Group> {
    let group = |(parts, people, below): &Stand| {
        let mut counts = vec![0; Contribution::length(campaign)];
        counts[1] = people.cast_signed();
        counts[4] = below.cast_signed();
        Group { parts: parts.split(' ').map(id).collect(), people: *people, variance: noise_variance(*people), counts }
    };
    groups.iter().map(group).collect()
}

fn aggregate(campaign: &Campaign, day: &str, units: &[Stand], families: &[Stand]) -> Aggregate {
    let tables = vec![table(campaign, units), table(campaign, families)];
    let mut aggregate = Aggregate::new(campaign.clone());
    let tally = Tally { gate: Gate::Trustee, day: Day::read(day).expect("a day"), tables };
    assert_eq!(aggregate.add(tally), Added::New);
    aggregate
}

const BEFORE: &str = "2026-11-25";
const AFTER: &str = "2027-11-25";

/// Two in five of each part, of whom so many in a hundred are below target.
fn even(name: &str, day: &str, percent: u32) -> Aggregate {
    let own = campaign(name, &UNITS);
    let units: Vec<Stand> = ["p1", "p2", "p3", "p4"].map(|part| (part, 40, 40 * percent / 100)).to_vec();
    let families: Vec<Stand> = ["x", "y"].map(|part| (part, 80, 80 * percent / 100)).to_vec();
    aggregate(&own, day, &units, &families)
}

fn words(line: &ComparedLine) -> String {
    let names = |parts: &[PartId]| parts.iter().map(PartId::as_str).collect::<Vec<_>>().join(" ");
    let said = match &line.cells {
        Ok(_) => "compared".to_owned(),
        Err(why) => format!("{why:?}"),
    };
    format!("{} | {} | {said}", names(&line.parts[0]), names(&line.parts[1]))
}

fn lines(compared: &Compared) -> Vec<String> {
    compared.tables[0].lines.iter().map(words).collect()
}

/// The numbers of a body of 100 who took part of 200, 60 of them below target before and 30 after, with noise of variance 12 on each counter,
/// so of 48 on how many were measured, as a program of its own has them from dense grids and a full convolution; likewise of parts of 60 and 40
/// with noise of variance 7 and 5, of which the body says how many are usually measured. The tenth of the page is divided by three: one comparison of the body, two in each
/// partition.
#[test]
fn numbers_are_those_of_an_independent_calculation() {
    let made: [Made; 2] = [("p1", 120, "a"), ("p2", 80, "b")];
    let own = |name: &str| {
        let mut own = campaign(name, &made);
        own.partitions[1].parts[0].headcount = 120;
        own.partitions[1].parts[1].headcount = 80;
        own
    };
    let before = aggregate(&own("one"), BEFORE, &[("p1", 60, 36), ("p2", 40, 24)], &[("x", 60, 36), ("y", 40, 24)]);
    let after = aggregate(&own("two"), AFTER, &[("p1", 60, 18), ("p2", 40, 12)], &[("x", 60, 18), ("y", 40, 12)]);
    let compared = compare(&before, &after).expect("two campaigns");
    assert_eq!((compared.moved().count(), compared.apart(), compared.by_chance()), (5, 0, 1));
    let moved = |line: &ComparedLine| line.cells.clone().expect("compared")[0].expect("measured");
    let body = moved(&compared.body);
    assert_eq!(body.points, Points { change: -30, low: -50, high: -9 });
    assert_eq!(body.verdict(), Verdict::Fallen);
    assert_eq!(body.shares.map(|share| (share.share, share.low, share.high)), [(60, 48, 73), (30, 21, 42)]);
    assert_eq!(body.everybody, [-76, 47]);
    let parts: Vec<_> = compared.tables[0].lines.iter().map(moved).collect();
    assert_eq!(parts[0].points, Points { change: -30, low: -55, high: -2 });
    assert_eq!(parts[1].points, Points { change: -30, low: -60, high: 4 });
    assert_eq!([parts[0].verdict(), parts[1].verdict()], [Verdict::Fallen, Verdict::Unsaid]);
    let turned = compare(
        &aggregate(&own("one"), BEFORE, &[("p1", 60, 18), ("p2", 40, 12)], &[("x", 60, 18), ("y", 40, 12)]),
        &aggregate(&own("two"), AFTER, &[("p1", 60, 36), ("p2", 40, 24)], &[("x", 60, 36), ("y", 40, 24)]),
    );
    let turned = moved(&turned.expect("two campaigns").body);
    assert_eq!((turned.points, turned.verdict()), (Points { change: 30, low: 9, high: 50 }, Verdict::Risen));
}

/// Where fewer than 30 were measured a change is told in steps of ten points, however fine the counts are.
#[test]
fn few_people_are_told_in_steps_of_ten() {
    let of = |name: &str, day: &str, below: u32| {
        let own = campaign(name, &UNITS);
        let units: Vec<Stand> = ["p1", "p2", "p3", "p4"].map(|part| (part, 25, below)).to_vec();
        aggregate(&own, day, &units, &[("x", 50, 2 * below), ("y", 50, 2 * below)])
    };
    let compared = compare(&of("one", BEFORE, 10), &of("two", AFTER, 11)).expect("two campaigns");
    let of_line = |line: &ComparedLine| line.cells.clone().expect("compared")[0].expect("measured").points.change;
    // 40 % and 44 %.
    assert_eq!((of_line(&compared.tables[0].lines[0]), of_line(&compared.body)), (0, 4));
}

/// What is what: the parts after, what the gates made of them, and the lines that come of it.
type Row = (&'static str, Vec<Made>, Vec<Stand>, Vec<Stand>, Vec<&'static str>);

#[test]
fn parts_are_known_again_by_their_units_and_stand_together_where_they_do_in_one() {
    let same = UNITS.to_vec();
    let apart: Vec<Stand> = ["p1", "p2", "p3", "p4"].map(|part| (part, 40, 20)).to_vec();
    let rows: [Row; 7] = [
        (
            "the same parts",
            same.clone(),
            apart.clone(),
            apart.clone(),
            vec!["p1 | p1 | compared", "p2 | p2 | compared", "p3 | p3 | compared", "p4 | p4 | compared"],
        ),
        (
            "joined before: they stand together in both",
            same.clone(),
            vec![("p1 p2", 80, 40), ("p3", 40, 20), ("p4", 40, 20)],
            apart.clone(),
            vec!["p1 p2 | p1 p2 | compared", "p3 | p3 | compared", "p4 | p4 | compared"],
        ),
        (
            "joined otherwise each time: the chain stands together, and what is between cannot be subtracted",
            same.clone(),
            vec![("p1 p2", 80, 40), ("p3", 40, 20), ("p4", 40, 20)],
            vec![("p1", 40, 20), ("p2 p3", 80, 40), ("p4", 40, 20)],
            vec!["p1 p2 p3 | p1 p2 p3 | compared", "p4 | p4 | compared"],
        ),
        (
            "bundled otherwise: known by the units, whatever the parts are called",
            vec![("p2", 100, "a"), ("p1", 200, "bcd"), ("p4", 100, "e")],
            apart.clone(),
            vec![("p2", 40, 20), ("p1", 80, 40), ("p4", 40, 20)],
            vec!["p1 | p2 | compared", "p2 p3 | p1 | compared", "p4 | p4 | compared"],
        ),
        (
            "a unit has gone elsewhere",
            vec![("p1", 100, "a"), ("p2", 100, "b"), ("p3", 100, "c"), ("p4", 100, "e")],
            apart.clone(),
            apart.clone(),
            vec!["p1 | p1 | compared", "p2 | p2 | compared", "p3 | p3 | Other", "p4 | p4 | compared"],
        ),
        (
            "a part is new, another is gone",
            vec![("p1", 100, "a"), ("p2", 100, "b"), ("p3", 100, "cd"), ("p5", 100, "f")],
            apart.clone(),
            vec![("p1", 40, 20), ("p2", 40, 20), ("p3", 40, 20), ("p5", 40, 20)],
            vec!["p1 | p1 | compared", "p2 | p2 | compared", "p3 | p3 | compared", " | p5 | Other", "p4 |  | Other"],
        ),
        (
            "far more people, far more of them took part, more than there are",
            vec![("p1", 160, "a"), ("p2", 100, "b"), ("p3", 100, "cd"), ("p4", 30, "e")],
            apart.clone(),
            vec![("p1", 40, 20), ("p2", 60, 30), ("p3", 59, 30), ("p4", 40, 20)],
            vec!["p1 | p1 | Headcount", "p2 | p2 | TakingPart", "p3 | p3 | compared", "p4 | p4 | Crowd"],
        ),
    ];
    for (what, made, before, after, expected) in rows {
        let sum = |groups: &[Stand]| groups.iter().map(|(_, people, _)| people).sum::<u32>() / 2;
        let families = |groups: &[Stand]| vec![("x", sum(groups), 10), ("y", sum(groups), 10)];
        // An odd number of people is split as it goes.
        let split = |groups: &[Stand]| {
            let mut own = families(groups);
            own[1].1 += groups.iter().map(|(_, people, _)| people).sum::<u32>() % 2;
            own
        };
        let compared = compare(
            &aggregate(&campaign("one", &UNITS), BEFORE, &before, &split(&before)),
            &aggregate(&campaign("two", &made), AFTER, &after, &split(&after)),
        );
        assert_eq!(lines(&compared.expect(what)), expected, "{what}");
    }
}

/// A box counts for its own part; to which family its people belong is not told, and is never guessed from the difference.
#[test]
fn people_whose_part_is_not_told_are_not_compared() {
    let own = campaign("two", &UNITS);
    let mut after = even("two", AFTER, 50);
    let tables = vec![table(&own, &[("p1", 12, 6)]), table(&own, &[("x y", 12, 6)])];
    let name = Gate::Box([7; 16]);
    assert_eq!(after.add(Tally { gate: name, day: Day::read(AFTER).expect("a day"), tables }), Added::New);
    let compared = compare(&even("one", BEFORE, 50), &after).expect("two campaigns");
    let families: Vec<String> = compared.tables[1].lines.iter().map(words).collect();
    assert_eq!(families, ["x | x | compared", "y | y | compared", " |  | Untold"]);
    assert_eq!(compared.tables[1].lines[2].kind, LineKind::Untold);
    let mut alone = Aggregate::new(campaign("two", &UNITS));
    let tables = vec![table(&own, &[("p1", 40, 20)]), table(&own, &[("x y", 40, 20)])];
    alone.add(Tally { gate: name, day: Day::read(AFTER).expect("a day"), tables });
    let compared = compare(&even("one", BEFORE, 50), &alone).expect("two campaigns");
    assert_eq!(
        lines(&compared),
        ["p1 | p1 | compared", "p2 | p2 | Nobody(1)", "p3 | p3 | Nobody(1)", "p4 | p4 | Nobody(1)"]
    );
    assert_eq!(compared.body.cells, Err(Incomparable::TakingPart), "a tenth of the body is not the body");
    // Of which family they are is not told: it may be either, so that neither had nobody.
    let families: Vec<String> = compared.tables[1].lines.iter().map(words).collect();
    assert_eq!(families, ["x | x | NotTold(1)", "y | y | NotTold(1)", " |  | Untold"]);
    assert_eq!(compared.tables[1].lines[0].people, [Some(80), None], "no count, rather than nobody");
    assert_eq!(compared.tables[0].lines[1].people, [Some(40), Some(0)], "here it is told: nobody");
}

#[test]
fn what_cannot_be_compared_at_all_is_said() {
    let (before, after) = (even("one", BEFORE, 50), even("two", AFTER, 50));
    let with = |change: fn(&mut Campaign)| {
        let mut own = campaign("two", &UNITS);
        change(&mut own);
        let families: Vec<Stand> = vec![("x", 80, 40), ("y", 80, 40)];
        aggregate(&own, AFTER, &["p1", "p2", "p3", "p4"].map(|part| (part, 40, 20)), &families)
    };
    assert_eq!(compare(&before, &before), Err(NotCompared::Same));
    assert_eq!(compare(&after, &before), Err(NotCompared::Turned));
    assert_eq!(compare(&before, &with(|own| own.body = both("Another body"))), Err(NotCompared::OtherBody));
    assert!(compare(&before, &with(|own| own.body = both(" body\u{a0} "))).is_ok(), "the same words are the same body");
    let other = |own: &mut Campaign| own.scores = vec![ScoreId::new("2.1").expect("an id")];
    assert_eq!(compare(&before, &with(other)), Err(NotCompared::NoMeasure));
    let empty = |name: &str| Aggregate::new(campaign(name, &UNITS));
    assert_eq!(compare(&empty("one"), &after), Err(NotCompared::Empty(0)));
    assert_eq!(compare(&before, &empty("two")), Err(NotCompared::Empty(1)));
    let more = |own: &mut Campaign| {
        own.scores.push(ScoreId::new("2.1").expect("an id"));
        own.areas.push(AreaId::new("1").expect("an id"));
    };
    let compared = compare(&before, &with(more)).expect("one measure in common");
    assert_eq!((compared.measures.len(), compared.left.len()), (1, 2));
}

/// A body of which more than a tenth is not made of the same units is not the body it was.
#[test]
fn a_body_of_other_units_is_not_compared() {
    let made = [("p1", 100, "a"), ("p2", 100, "b"), ("p3", 100, "cd"), ("p5", 100, "f")];
    let groups = [("p1", 40, 20), ("p2", 40, 20), ("p3", 40, 20), ("p5", 40, 20)];
    let after = aggregate(&campaign("two", &made), AFTER, &groups, &[("x", 80, 40), ("y", 80, 40)]);
    let compared = compare(&even("one", BEFORE, 50), &after).expect("two campaigns");
    assert_eq!(compared.body.cells, Err(Incomparable::Other));
}

/// Few of those who took part were measured: it is said, and no share.
#[test]
fn too_few_measured_in_one_are_not_compared() {
    let mut after = campaign("two", &UNITS);
    after.threshold = 10;
    let mut tables = vec![
        table(&after, &["p1", "p2", "p3", "p4"].map(|part| (part, 40, 20))),
        table(&after, &[("x", 80, 40), ("y", 80, 40)]),
    ];
    for group in tables.iter_mut().flatten() {
        group.counts.fill(0);
    }
    let mut few = Aggregate::new(after);
    few.add(Tally { gate: Gate::Trustee, day: Day::read(AFTER).expect("a day"), tables });
    let compared = compare(&even("one", BEFORE, 50), &few).expect("two campaigns");
    assert_eq!(compared.body.cells, Ok(vec![Err(Incomparable::TooFew)]));
    assert_eq!((compared.moved().count(), compared.apart(), compared.by_chance()), (0, 7, 0));
}

/// Of 100 who belong 80 took part and 30 were measured. Of the other 70 nothing is known, whether they took part or not: so the share of
/// all lies between three tenths of the lower bound and seven tenths more than three tenths of the upper one.
#[test]
fn who_was_not_measured_can_be_like_anybody() {
    let of = |name: &str, day: &str| {
        let own = campaign(name, &UNITS);
        let measured = |groups: &[Stand], share: u32| {
            let mut table = table(&own, groups);
            for group in &mut table {
                group.counts[1] = (group.people * share / 80).cast_signed();
                group.counts[4] = group.counts[1] * 6 / 10;
            }
            table
        };
        let units: Vec<Stand> = ["p1", "p2", "p3", "p4"].map(|part| (part, 80, 0)).to_vec();
        let tables = vec![measured(&units, 30), measured(&[("x", 160, 0), ("y", 160, 0)], 30)];
        let mut aggregate = Aggregate::new(own);
        assert_eq!(
            aggregate.add(Tally { gate: Gate::Trustee, day: Day::read(day).expect("a day"), tables }),
            Added::New
        );
        aggregate
    };
    let compared = compare(&of("one", BEFORE), &of("two", AFTER)).expect("two campaigns");
    for line in [&compared.body, &compared.tables[0].lines[0]] {
        let moved = line.cells.clone().expect("compared")[0].expect("measured");
        let [one, other] = moved.shares;
        let least = |share: u32| 0.3 * f64::from(share);
        let most = |share: u32| 0.3 * f64::from(share) + 70.0;
        let expected = [least(other.low) - most(one.high), most(other.high) - least(one.low)];
        // The bounds of the shares are told in whole points, of which three tenths count each time.
        for (bound, right) in moved.everybody.into_iter().zip(expected) {
            assert!((f64::from(bound) - right).abs() < 2.0, "{:?} is not {expected:?}", moved.everybody);
        }
    }
}

/// The attack: whatever the gates joined each time, a line is a union of whole groups of both files, all of a partition's people are in
/// its lines once, and no line has fewer people than the threshold of either. So nothing can be had by subtracting lines that the files do not
/// give by themselves.
#[test]
fn no_line_is_finer_than_what_both_files_hold() {
    const LETTERS: &str = "abcdefghijkl";
    let names: Vec<&'static str> = vec!["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12"];
    let mut chance = Chance::new(&Seed([3; 32]));
    let mut drawn = |below: u32| chance.word() % below;
    for round in 0..300 {
        let mut sides = Vec::new();
        for (name, day) in [("one", BEFORE), ("two", AFTER)] {
            // Parts of one or two units, in an order of their own.
            let mut units = Vec::new();
            let mut at = 0;
            while at < LETTERS.len() {
                let size = (1 + drawn(2) as usize).min(LETTERS.len() - at);
                units.push((names[units.len()], 40, &LETTERS[at..at + size]));
                at += size;
            }
            let own = campaign(name, &units);
            let took: Vec<u32> = units.iter().map(|_| drawn(30)).collect();
            let groups = sestante::cohort::joined(&took, own.threshold);
            let group = |places: &Vec<usize>| {
                let people = places.iter().map(|place| took[*place]).sum();
                let mut counts = vec![0; Contribution::length(&own)];
                counts[1] = i32::try_from(people).expect("few");
                let parts = places.iter().map(|place| own.partitions[0].parts[*place].id.clone()).collect();
                Group { parts, people, variance: noise_variance(people), counts }
            };
            let units: Vec<Group> = groups.iter().map(group).collect();
            let people: u32 = units.iter().map(|group| group.people).sum();
            let families = table(&own, &[("x", people / 2, 5), ("y", people - people / 2, 5)]);
            let mut aggregate = Aggregate::new(own);
            let tally =
                Tally { gate: Gate::Trustee, day: Day::read(day).expect("a day"), tables: vec![units, families] };
            if people >= 20 {
                assert_eq!(aggregate.add(tally), Added::New);
            }
            sides.push(aggregate);
        }
        let Ok(compared) = compare(&sides[0], &sides[1]) else { continue };
        for (side, own) in sides.iter().enumerate() {
            let groups: Vec<&Group> = own.tallies().flat_map(|tally| &tally.tables[0]).collect();
            let lines = &compared.tables[0].lines;
            let told: u32 = lines.iter().filter_map(|line| line.people[side]).sum();
            assert_eq!(told, own.people(), "round {round}: everybody is in a line once");
            for line in lines {
                let whole = |group: &&&Group| group.parts.iter().all(|part| line.parts[side].contains(part));
                let touched = |group: &&&Group| group.parts.iter().any(|part| line.parts[side].contains(part));
                assert_eq!(groups.iter().filter(touched).count(), groups.iter().filter(whole).count(), "round {round}");
                assert!(line.cells.is_err() || line.people[side] >= Some(own.campaign().threshold), "round {round}");
            }
        }
    }
}
