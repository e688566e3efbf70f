//! The need for courses: what HR's picture says of each line of the partition by units, and nothing finer.

#[path = "tools/room.rs"]
#[allow(dead_code)]
mod room;

use sestante::app::trainer::{Total, total};
use sestante::base::{Bilingual, CampaignId, Chance, CourseId, Day, PartId, PartitionId, Seed};
use sestante::cohort::{
    Added, Aggregate, Campaign, Gate, Group, LineKind, Part, Partition, Picture, Tally, noise, noise_variance,
};
use sestante::timetable::{Basis, Count, Demand, Demanded, OneName, Whom};

fn words(text: &str) -> Bilingual {
    Bilingual { it: text.to_owned(), en: text.to_owned() }
}

fn id(part: &str) -> PartId {
    PartId::new(part).expect(part)
}

/// Four parts of 50, 40, 30 and 20 people, one family, two courses, and nothing measured.
fn campaign(name: &str) -> Campaign {
    let part = |(id, headcount): (&str, u32)| Part {
        id: self::id(id),
        title: words(id),
        headcount,
        roles: Vec::new(),
        units: Vec::new(),
    };
    let partition = |name: &str, parts: &[(&str, u32)]| Partition {
        id: PartitionId::new(name).expect(name),
        title: words(name),
        parts: parts.iter().copied().map(part).collect(),
    };
    Campaign {
        id: CampaignId::new(name).expect(name),
        title: words(name),
        body: words("body"),
        trustee: words("trustee"),
        invented: true,
        from: None,
        to: None,
        ways: Vec::new(),
        threshold: 10,
        partitions: vec![
            partition("units", &[("a", 50), ("b", 40), ("c", 30), ("d", 20)]),
            partition("families", &[("f", 100), ("g", 40)]),
        ],
        scores: Vec::new(),
        areas: Vec::new(),
        offer: ["one", "two"].map(|course| CourseId::new(course).expect(course)).to_vec(),
    }
}

fn group(parts: &[&str], people: u32, counts: [i32; 4]) -> Group {
    Group { parts: parts.iter().map(|part| id(part)).collect(), people, variance: 4, counts: counts.to_vec() }
}

/// A tally of groups by units; by families all stand together.
fn tally(gate: Gate, units: Vec<Group>) -> Tally {
    let people = units.iter().map(|group| group.people).sum();
    let families = vec![group(&["f", "g"], people, [0; 4])];
    Tally { gate, day: Day::default(), tables: vec![units, families] }
}

fn aggregate(name: &str, tallies: Vec<Tally>) -> Aggregate {
    let mut aggregate = Aggregate::new(campaign(name));
    for tally in tallies {
        aggregate.add(tally);
    }
    aggregate
}

fn near(one: Count, best: f64, low: f64, high: f64) {
    for (own, other) in [(one.best, best), (one.low, low), (one.high, high)] {
        assert!((own - other).abs() < 0.02, "{one:?} is not {best}, {low}, {high}");
    }
}

fn cell(demand: &Demand, course: usize, group: usize) -> Demanded {
    *demand.cell(course, group).expect("asked for")
}

fn names(demand: &Demand) -> Vec<&str> {
    demand.groups.iter().map(|group| group.id.part.as_str()).collect()
}

/// The bounds are those of an independent program: the posterior of a share p of n people for a flat prior, normal with mean
/// np and variance np(1-p) + 4, on a grid of 200,000 points.
#[test]
fn each_line_has_its_need_with_the_bounds_of_the_share() {
    let units = vec![group(&["a"], 20, [10, 5, -2, 3]), group(&["b", "c", "d"], 15, [3, -2, 3, 3])];
    let demand = Demand::of(&[aggregate("x", vec![tally(Gate::Trustee, units)])]).expect("one campaign");
    assert!(demand.invented);
    assert_eq!(names(&demand), ["a", "b"]);
    let [one, rest] = &demand.groups[..] else { panic!("two groups") };
    assert_eq!((one.people, one.headcount), (20, 50));
    assert_eq!((rest.people, rest.headcount, rest.parts.len()), (15, 90, 3));
    assert_eq!(rest.titles, ["b", "c", "d"].map(words));
    let need = cell(&demand, 0, 0);
    near(need.now, 10.0, 20.0 * 0.2770, 20.0 * 0.7230);
    near(need.after, 5.0, 20.0 * 0.0790, 20.0 * 0.4971);
    // 30 people of that group did not take part.
    near(need.others_now, 15.0, 0.0, 30.0 * 0.7230);
    near(need.others_after, 7.5, 0.0, 30.0 * 0.4971);
    let need = cell(&demand, 0, 1);
    near(need.now, 3.0, 15.0 * 0.0371, 15.0 * 0.5089);
    // A count below nobody is the noise's; the best guess is the lower bound.
    near(need.after, 15.0 * 0.0059, 15.0 * 0.0059, 15.0 * 0.2851);
    near(need.others_after, 75.0 * 0.0059, 0.0, 75.0 * 0.2851);
}

/// A person needs a course now or after another one, so that both bounds together are no more than there are people.
#[test]
fn of_those_who_did_not_take_part_no_more_need_a_course_than_there_are() {
    let units = vec![group(&["a"], 20, [10, 5, -2, 3]), group(&["b", "c", "d"], 15, [3, -2, 3, 3])];
    let demand = Demand::of(&[aggregate("x", vec![tally(Gate::Trustee, units)])]).expect("one campaign");
    let of = |groups: &[usize]| {
        let cells: Vec<(usize, usize)> = groups.iter().map(|group| (0, *group)).collect();
        total(&demand, &cells).others
    };
    near(of(&[0]), 22.5, 0.0, 30.0);
    near(of(&[1]), 15.0 + 75.0 * 0.0059, 0.0, 75.0 * (0.5089 + 0.2851));
    near(of(&[0, 1]), 37.5 + 75.0 * 0.0059, 0.0, 30.0 + 75.0 * (0.5089 + 0.2851));

    let boxes = vec![tally(Gate::Box([1; 16]), vec![group(&["b"], 20, [10, 5, 0, 0])])];
    let alone = Demand::of(&[aggregate("x", boxes)]).expect("one campaign");
    near(total(&alone, &[(0, 0)]).others, 37.5, 0.0, 50.0);
}

#[test]
fn of_a_part_where_nobody_took_part_only_the_body_is_known() {
    let boxes = vec![tally(Gate::Box([1; 16]), vec![group(&["b"], 20, [10, 5, 0, 0])])];
    let demand = Demand::of(&[aggregate("x", boxes)]).expect("one campaign");
    assert_eq!(names(&demand), ["a", "b", "c", "d"]);
    let need = cell(&demand, 0, 0);
    assert_eq!((need.now, need.after), (Count::default(), Count::default()));
    near(need.others_now, 25.0, 0.0, 50.0);
    near(need.others_after, 12.5, 0.0, 50.0);
}

#[test]
fn people_of_no_told_part_are_a_group_of_the_parts_without_a_line() {
    let all = || tally(Gate::Trustee, vec![group(&["a", "b", "c", "d"], 12, [8, 3, 0, 0])]);
    let alone = Demand::of(&[aggregate("x", vec![all()])]).expect("one campaign");
    assert_eq!(names(&alone), ["a"]);
    assert_eq!((alone.groups[0].people, alone.groups[0].headcount, alone.groups[0].parts.len()), (12, 140, 4));

    let in_box = |number: u8, part: &str, people: u32| {
        tally(Gate::Box([number; 16]), vec![group(&[part], people, [(people / 2).cast_signed(), 5, 0, 0])])
    };
    let beside = Demand::of(&[aggregate("x", vec![all(), in_box(1, "a", 20), in_box(2, "c", 10)])]).expect("one");
    assert_eq!(names(&beside), ["a", "c", "b"]);
    let untold = &beside.groups[2];
    assert_eq!((untold.people, untold.headcount), (12, 60), "those of b and d");
    near(cell(&beside, 0, 2).now, 8.0, 12.0 * 0.3245, 12.0 * 0.9197);
    near(cell(&beside, 0, 2).others_now, 32.0, 0.0, 48.0 * 0.9197);

    let everywhere = ["a", "b", "c", "d"].into_iter().zip(1..).map(|(part, number)| in_box(number, part, 10));
    let full = Demand::of(&[aggregate("x", everywhere.chain([all()]).collect())]).expect("one");
    assert_eq!(names(&full), ["a", "b", "c", "d", "units"]);
    assert_eq!((full.groups[4].people, full.groups[4].headcount), (12, 12), "nobody is beside them");
    assert_eq!(full.groups[4].titles, []);
}

#[test]
fn campaigns_stand_side_by_side_and_one_is_put_together() {
    let trustee =
        || tally(Gate::Trustee, vec![group(&["a"], 20, [10, 5, 0, 0]), group(&["b", "c", "d"], 15, [3, 0, 0, 0])]);
    let other = |offer: &[&str]| {
        let mut campaign = campaign("y");
        campaign.offer = offer.iter().map(|course| CourseId::new(course).expect(course)).collect();
        let mut aggregate = Aggregate::new(campaign);
        aggregate.add(trustee());
        aggregate
    };
    let demand = Demand::of(&[aggregate("x", vec![trustee()]), other(&["two", "three"])]).expect("two names");
    let courses: Vec<&str> = demand.courses.iter().map(CourseId::as_str).collect();
    assert_eq!(courses, ["one", "two", "three"]);
    assert_eq!(names(&demand), ["a", "b", "a", "b"]);
    let asked: Vec<Vec<bool>> = demand.cells.iter().map(|row| row.iter().map(Option::is_some).collect()).collect();
    assert_eq!(asked, [[true, true, false, false], [true; 4], [false, false, true, true]]);
    near(cell(&demand, 1, 2).now, 10.0, 20.0 * 0.2770, 20.0 * 0.7230);

    let again = Demand::of(&[aggregate("x", vec![trustee()]), aggregate("x", vec![trustee()])]).expect("the same");
    assert_eq!(again, Demand::of(&[aggregate("x", vec![trustee()])]).expect("one"));
    let mut longer = campaign("x");
    longer.title = words("another");
    let unlike = Demand::of(&[aggregate("x", vec![trustee()]), Aggregate::new(longer)]);
    assert_eq!(unlike, Err(OneName(CampaignId::new("x").expect("x"))));
    assert_eq!(Demand::of(&[aggregate("x", vec![])]), Ok(Demand::default()), "nothing came out yet");
}

#[test]
fn the_sample_needs_what_its_picture_says() {
    let aggregate = room::sample_aggregate();
    let picture = Picture::new(&aggregate).expect("a picture");
    let demand = room::sample_demand();
    assert_eq!((demand.courses.len(), demand.groups.len()), (10, 80));
    assert_eq!(demand.groups.iter().map(|group| group.headcount).sum::<u32>(), 4200);
    assert_eq!(demand.groups.iter().map(|group| group.people).sum::<u32>(), aggregate.people());
    for (group, line) in picture.tables[0].lines.iter().enumerate() {
        assert_eq!(line.kind, LineKind::Part);
        for course in 0..demand.courses.len() {
            let need = cell(&demand, course, group);
            let (people, others) = (f64::from(line.people), f64::from(line.headcount - line.people));
            for (count, share, all) in [
                (need.now, line.demand[course][0], people),
                (need.after, line.demand[course][1], people),
                (need.others_now, line.demand[course][0], others),
                (need.others_after, line.demand[course][1], others),
            ] {
                assert!(0.0 <= count.low && count.low <= count.best && count.best <= count.high && count.high <= all);
                assert!((count.best - share.estimate * all).abs() < 1e-3);
                assert!((count.high - share.high * all).abs() < 1e-3);
            }
            assert!(need.others_now.low.abs() < 1e-9);
        }
    }
    // In the file, the counts of the fourth course (now) add up to 1039.
    let now: f64 = (0..80).map(|group| cell(&demand, 3, group).now.best).sum();
    assert!((now - 1039.0).abs() < 5.0, "{now}");
}

/// All cells of a course.
fn of_course(demand: &Demand, course: usize) -> Vec<(usize, usize)> {
    (0..demand.groups.len()).map(|group| (course, group)).collect()
}

/// The sample body's groups with a need drawn anew: of each hundred people so many, and the noise of the gate.
fn drawn(demand: &Demand, share: f64, chance: &mut Chance) -> (Demand, u32) {
    let campaign = &room::sample_aggregate().campaign().clone();
    let (mut truth, mut cells) = (0, Vec::new());
    for group in &demand.groups {
        let hits = (0..group.people).filter(|_| chance.unit() < share).count() as u32;
        truth += hits;
        cells.push((group.clone(), hits));
    }
    let scores = campaign.scores.len() + campaign.areas.len();
    let groups = cells.into_iter().map(|(group, hits)| {
        let mut counts = vec![0; 5 * scores + 2 * campaign.offer.len()];
        let variance = noise_variance(group.people);
        counts[5 * scores] = hits.cast_signed() + noise(variance, chance);
        Group { parts: group.parts, people: group.people, variance, counts }
    });
    let units: Vec<Group> = groups.collect();
    let people = units.iter().map(|group| group.people).sum();
    let all = campaign.partitions[1].parts.iter().map(|part| part.id.clone()).collect();
    let counts = vec![0; units[0].counts.len()];
    let families = vec![Group { parts: all, people, variance: noise_variance(people), counts }];
    let mut aggregate = Aggregate::new(campaign.clone());
    let tally = Tally { gate: Gate::Trustee, day: Day::default(), tables: vec![units, families] };
    assert_eq!(aggregate.add(tally), Added::New);
    (Demand::of(&[aggregate]).expect("one campaign"), truth)
}

/// The page promises that the interval holds the true number nine times out of ten: of 80 groups together too, however few need a course.
#[test]
fn the_interval_of_a_total_holds_the_truth_nine_times_in_ten() {
    const ROUNDS: u32 = 120;
    let sample = room::sample_demand();
    let mut chance = Chance::new(&Seed([21; 32]));
    for share in [0.0, 0.03, 0.1, 0.5] {
        let people: u32 = sample.groups.iter().map(|group| group.people).sum();
        let (mut held, mut held_share, mut bias) = (0, 0, 0.0);
        for _ in 0..ROUNDS {
            let (demand, truth) = drawn(&sample, share, &mut chance);
            let sum = total(&demand, &of_course(&demand, 0)).now;
            let holds = |truth: f64| u32::from(sum.low <= truth && truth <= sum.high);
            held += holds(truth.into());
            held_share += holds(share * f64::from(people));
            bias += (sum.best - f64::from(truth)) / f64::from(ROUNDS);
        }
        let least = ROUNDS * 85 / 100;
        assert!(held >= least && held_share >= least, "{share}: {held} and {held_share} of {ROUNDS}");
        // What is cut off at nobody is half the noise of the sum, on average: 80 groups of variance 4.
        assert!(bias.abs() < if share == 0.0 { 10.0 } else { 6.0 }, "{share}: {bias}");
    }
}

/// The whole body on the trainer's page and on HR's: the same people, and noise that was drawn apart, for HR's seven families (variance 213 in
/// all) and for the trainer's 80 groups (320). So they differ by three deviations of that at most, and their intervals are about as wide.
#[test]
fn totals_of_the_sample_agree_with_the_picture_of_the_whole_body() {
    let aggregate = room::sample_aggregate();
    let picture = Picture::new(&aggregate).expect("a picture");
    let demand = room::sample_demand();
    let people = f64::from(picture.body.people);
    for course in 0..demand.courses.len() {
        let sum = total(&demand, &of_course(&demand, course));
        for (own, share) in [sum.now, sum.after].into_iter().zip(picture.body.demand[course]) {
            assert!(own.low <= own.best && own.best <= own.high, "{own:?}");
            let apart = own.best - share.estimate * people;
            assert!(apart.abs() <= 3.0 * (213.0_f64 + 320.0).sqrt(), "{own:?} {share:?}");
            let wide = (own.high - own.low) / ((share.high - share.low) * people);
            // Next to nobody it is the draw of the noise that makes them narrow or wide.
            assert!((0.9..1.35).contains(&wide) || share.low * people < 30.0, "{own:?} {share:?}");
        }
    }
    // Elements of AI, after another course: twelve less than nobody were counted.
    let sum = total(&demand, &of_course(&demand, 4)).after;
    assert!((sum.raw + 12.0).abs() < 1e-9 && sum.best.abs() < 1e-9 && sum.low.abs() < 1e-9, "{sum:?}");
    assert!((20.0..35.0).contains(&sum.high), "{sum:?}");
    // A line of one group is what the picture says of it.
    let (alone, own) = (total(&demand, &[(4, 7)]), cell(&demand, 4, 7));
    assert_eq!((alone.now, alone.after), (own.now, own.after));
    assert_eq!(total(&demand, &[]), Total::default());
}

/// Nobody is planned for *after another course* where nothing on offer leads there: they could never have a seat.
#[test]
fn nobody_is_planned_for_after_a_course_that_there_is_not() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let basis = Basis::new(&resources, &demand, &catalogue, Whom::TookPart);
    let mut without = 0;
    for course in 0..demand.courses.len() {
        let after: u32 = (0..demand.groups.len()).map(|group| basis.need(course, group).after).sum();
        assert_eq!(after == 0, basis.opened_by(course).is_empty(), "{}", demand.courses[course]);
        without += u32::from(after == 0);
    }
    assert!(without > 0 && without < 10, "{without}");
}
