//! What the comparison of two campaigns is worth: how often a page on which nothing has changed tells of a change, and how often a true
//! change of a size is found in parts of a size. People answer as coins fall and the gates' own noise is drawn; nothing of how the
//! intervals are made comes into it.

#[path = "tools/campaign.rs"]
mod campaign;

use campaign::{both, campaign_of};
use sestante::base::{AreaId, Chance, Day, PartId, Seed};
use sestante::cohort::{
    Added, Aggregate, Campaign, Compared, Contribution, Gate, Group, Part, Tally, Verdict, compare, noise,
    noise_variance,
};

/// How many of a hundred who took part are measured in a measure.
const MEASURED: f64 = 0.9;

/// A campaign whose parts have so many participants, two in five of those who belong to them.
fn campaign(name: &str, sizes: [&[u32]; 2], measures: usize) -> Campaign {
    let part = |(place, people): (usize, &u32)| Part {
        id: PartId::new(&format!("p{place}")).expect("an id"),
        title: both(&format!("Part {place}")),
        headcount: people * 5 / 2,
        roles: Vec::new(),
        units: Vec::new(),
    };
    let [units, families] = sizes.map(|sizes| sizes.iter().enumerate().map(part).collect());
    Campaign {
        areas: (0..measures).map(|place| AreaId::new(&format!("a{place}")).expect("an id")).collect(),
        ..campaign_of(name, units, families)
    }
}

/// What comes out of a gate: of each part and measure a share is below target, as coins fall, with the gate's noise.
fn drawn(
    campaign: &Campaign,
    day: &str,
    sizes: [&[u32]; 2],
    share: &dyn Fn(usize, usize, usize) -> f64,
    chance: &mut Chance,
) -> Aggregate {
    let mut tables = Vec::new();
    for (partition, sizes) in sizes.iter().enumerate() {
        let mut groups = Vec::new();
        for (place, people) in sizes.iter().enumerate() {
            let variance = noise_variance(*people);
            let mut counts = vec![0_i32; Contribution::length(campaign)];
            for (measure, slots) in counts.chunks_exact_mut(5).enumerate() {
                for _ in 0..*people {
                    if chance.unit() < MEASURED {
                        slots[(chance.word() % 4) as usize] += 1;
                        slots[4] += i32::from(chance.unit() < share(partition, place, measure));
                    }
                }
                for slot in slots.iter_mut() {
                    *slot += noise(variance, chance);
                }
            }
            groups.push(Group {
                parts: vec![campaign.partitions[partition].parts[place].id.clone()],
                people: *people,
                variance,
                counts,
            });
        }
        tables.push(groups);
    }
    let mut aggregate = Aggregate::new(campaign.clone());
    let tally = Tally { gate: Gate::Trustee, day: Day::read(day).expect("a day"), tables };
    assert_eq!(aggregate.add(tally), Added::New);
    aggregate
}

fn pair(
    sizes: [&[u32]; 2],
    measures: usize,
    shares: [&dyn Fn(usize, usize, usize) -> f64; 2],
    chance: &mut Chance,
) -> Compared {
    let [before, after] =
        [("one", "2026-11-25"), ("two", "2027-11-25")].map(|(name, day)| (campaign(name, sizes, measures), day));
    let before = drawn(&before.0, before.1, sizes, shares[0], chance);
    let after = drawn(&after.0, after.1, sizes, shares[1], chance);
    compare(&before, &after).expect("two campaigns")
}

/// Nothing has changed, whatever the shares are: at most one page in ten tells of any change.
#[test]
fn at_most_a_tenth_of_pages_tells_of_a_change_that_is_none() {
    const PAGES: u32 = 500;
    const MEASURES: usize = 4;
    let sizes: [&[u32]; 2] = [&[10, 12, 15, 20, 25, 30, 40, 60, 88], &[100, 200]];
    for (what, low, high) in
        [("shares from 2 to 98 %", 0.02, 0.98), ("few below", 0.01, 0.1), ("nearly all below", 0.9, 0.99)]
    {
        let mut chance = Chance::new(&Seed([41; 32]));
        let (mut pages, mut told, mut cells) = (0, 0, 0);
        for _ in 0..PAGES {
            let shares: Vec<f64> = (0..1024).map(|_| low + (high - low) * chance.unit()).collect();
            let share =
                |partition: usize, place: usize, measure: usize| shares[(partition * 16 + place) * 16 + measure];
            let compared = pair(sizes, MEASURES, [&share, &share], &mut chance);
            let wrong = compared.moved().filter(|(.., moved)| moved.verdict() != Verdict::Unsaid).count();
            cells += compared.moved().count();
            told += wrong;
            pages += u32::from(wrong > 0);
        }
        println!("{what}: {pages} of {PAGES} pages tell of a change, {told} of {cells} comparisons");
        // Three deviations of what is drawn: sqrt(.1 * .9 / 500) is .0134.
        assert!(f64::from(pages) / f64::from(PAGES) < 0.1 + 0.0402, "{what}");
        assert!(cells > 20_000, "{what}: they are compared");
    }
}

/// What is found on a page as large as that of the sample body (60 bundles and 10 families by 28 measures): written down on the method page.
#[test]
fn what_is_found_hangs_on_the_size_of_the_part() {
    const DROPS: [f64; 5] = [0.1, 0.2, 0.3, 0.4, 0.5];
    const SIZES: [u32; 6] = [15, 30, 60, 120, 240, 480];
    const MEASURES: usize = 28;
    const PAGES: usize = 3;
    let units: Vec<u32> = (0..60).map(|place| SIZES[place % 6]).collect();
    let families: Vec<u32> = vec![units.iter().sum::<u32>() / 10; 10];
    let mut chance = Chance::new(&Seed([42; 32]));
    let mut found = [[0_u32; 5]; 6];
    let mut all = [[0_u32; 5]; 6];
    let (mut body, mut family) = ([0_u32; 2], [0_u32; 2]);
    for drop in 0..5 {
        for _ in 0..PAGES {
            let before = |_: usize, _: usize, _: usize| 0.6;
            let after = |_: usize, _: usize, _: usize| 0.6 - DROPS[drop];
            let compared = pair([&units, &families], MEASURES, [&before, &after], &mut chance);
            for (place, _, moved) in compared.moved() {
                let fallen = u32::from(moved.verdict() == Verdict::Fallen);
                assert_ne!(moved.verdict(), Verdict::Risen);
                match place {
                    Some((0, line)) => {
                        found[line % 6][drop] += fallen;
                        all[line % 6][drop] += 1;
                    }
                    Some((1, _)) if drop == 0 => {
                        family[0] += fallen;
                        family[1] += 1;
                    }
                    None if drop == 0 => {
                        body[0] += fallen;
                        body[1] += 1;
                    }
                    _ => {}
                }
            }
        }
    }
    let rate = |size: usize, drop: usize| f64::from(found[size][drop]) / f64::from(all[size][drop]);
    println!("people, and how often a fall from 60 % by 10, 20, 30, 40, 50 points is found");
    for (size, people) in SIZES.iter().enumerate() {
        println!("{people}: {:.2?}", (0..5).map(|drop| rate(size, drop)).collect::<Vec<_>>());
    }
    println!("whole body of {} people, 10 points: {} of {}", units.iter().sum::<u32>(), body[0], body[1]);
    println!("families of {} people, 10 points: {} of {}", families[0], family[0], family[1]);
    assert_eq!(body[0], body[1], "what has changed everywhere shows in the whole body");
    for size in 0..6 {
        for drop in 0..4 {
            assert!(rate(size, drop) <= rate(size, drop + 1) + 0.05, "a larger change is found rather");
        }
    }
    assert!(rate(4, 3) > 0.9 && rate(5, 2) > 0.9, "240 people show 40 points, 480 show 30");
    assert!(rate(0, 4) < 0.1, "fifteen people do not even show 50 points");
}
