//! Unit bundles and role families: everyone in exactly one part, nobody left out, enough people in each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sestante::base::{Bilingual, CampaignId, Chance, Seed, UnitId};
use sestante::cohort::{
    Campaign, Draft, Grouping, LEAST_BUNDLE, Organisation, Unit, bundles, families, role_groups, seats,
};
use sestante::formats::{read_campaign, read_organisation, read_roles};

fn text(name: &str) -> String {
    fs::read_to_string(format!("public/data/{name}.json")).expect("a content file")
}

fn organisation(name: &str) -> Organisation {
    read_organisation(name, &text(name)).expect("a sound organisation")
}

fn example() -> Campaign {
    read_campaign("campaign", &text("campaign")).expect("a sound campaign")
}

fn both(text: &str) -> Bilingual {
    Bilingual { it: text.to_owned(), en: text.to_owned() }
}

/// A body of units: name, what it belongs to, headcount.
fn body(units: &[(&str, &str, Option<u32>)]) -> Organisation {
    let unit = |(id, parent, headcount): &(&str, &str, Option<u32>)| Unit {
        id: UnitId::new(id).expect("a name"),
        parent: UnitId::new(parent).ok(),
        title: both(id),
        site: None,
        headcount: *headcount,
        families: Vec::new(),
        as_of: None,
        source: None,
    };
    let organisation =
        Organisation { title: both("body"), note: both(""), invented: false, units: units.iter().map(unit).collect() };
    assert_eq!(organisation.faults(), []);
    organisation
}

/// The bundles as people and units, with those that go with them.
fn bundled(organisation: &Organisation) -> Vec<(u32, Vec<String>)> {
    let seats = seats(organisation);
    let seat = |id: &UnitId| seats.seats.iter().find(|seat| seat.unit == *id).expect("a seat");
    let units = |id: &UnitId| {
        let seat = seat(id);
        std::iter::once(&seat.unit).chain(&seat.also).map(UnitId::to_string).collect::<Vec<_>>()
    };
    let bundle =
        |bundle: Vec<UnitId>| (bundle.iter().map(|id| seat(id).people).sum(), bundle.iter().flat_map(units).collect());
    bundles(organisation, &seats).into_iter().map(bundle).collect()
}

/// What holds for every body: each person in exactly one bundle, each unit in at most one, as many people in each as there
/// should be, and nothing that depends on chance.
fn check(organisation: &Organisation) {
    let bundled = bundled(organisation);
    let total: u32 = bundled.iter().map(|(people, _)| people).sum();
    assert_eq!(total, organisation.headcount(), "nobody left out, nobody twice");
    let units: Vec<&String> = bundled.iter().flat_map(|(_, units)| units).collect();
    assert_eq!(units.len(), units.iter().collect::<BTreeSet<_>>().len(), "each unit in one bundle");
    let seats = seats(organisation);
    for unit in &organisation.units {
        let gathers =
            unit.headcount.is_none() && organisation.units.iter().any(|other| other.parent.as_ref() == Some(&unit.id));
        let there = units.iter().any(|id| **id == unit.id.to_string());
        assert!(there || gathers || seats.uncounted.contains(&unit.id), "{} is nowhere", unit.id);
    }
    if total >= LEAST_BUNDLE {
        assert!(bundled.iter().all(|(people, _)| *people >= LEAST_BUNDLE), "{bundled:?}");
    } else {
        assert!(bundled.len() <= 1, "a small body is one");
    }
    assert_eq!(bundled, self::bundled(organisation));
}

#[test]
fn units_are_joined_with_their_neighbours() {
    let known = |units: &[(&str, &str, u32)]| {
        body(&units.iter().map(|(id, parent, people)| (*id, *parent, Some(*people))).collect::<Vec<_>>())
    };
    for (organisation, expected) in [
        (known(&[("a", "", 35), ("b", "", 35)]), vec!["35 a", "35 b"]),
        (known(&[("a", "", 34), ("b", "", 1), ("c", "", 40)]), vec!["35 a b", "40 c"]),
        // What is left over joins the one before.
        (known(&[("a", "", 40), ("b", "", 3)]), vec!["43 a b"]),
        (known(&[("a", "", 3), ("b", "", 40), ("c", "", 3)]), vec!["46 a b c"]),
        // A body that is smaller is one.
        (known(&[("a", "", 3), ("b", "", 4)]), vec!["7 a b"]),
        (known(&[]), vec![]),
        // People of the unit itself come before those of the units below it.
        (known(&[("a", "", 100), ("b", "a", 50), ("c", "a", 45)]), vec!["55 a b", "45 c"]),
        // A small sector goes up and joins its neighbour; a large one keeps to itself.
        (
            body(&[
                ("s", "", None),
                ("a", "s", Some(10)),
                ("b", "s", Some(10)),
                ("t", "", None),
                ("c", "t", Some(40)),
                ("d", "t", Some(20)),
                ("u", "", None),
                ("e", "u", Some(16)),
            ]),
            vec!["36 a b e", "60 c d"],
        ),
    ] {
        let told: Vec<String> =
            bundled(&organisation).iter().map(|(people, units)| format!("{people} {}", units.join(" "))).collect();
        assert_eq!(told, expected);
        check(&organisation);
    }
}

#[test]
fn a_unit_of_unknown_headcount_goes_up() {
    for (organisation, expected, uncounted) in [
        // Its people are among those of the unit above.
        (body(&[("a", "", Some(90)), ("b", "a", None), ("c", "a", Some(40))]), vec!["50 a b", "40 c"], 0),
        (body(&[("a", "", Some(90)), ("b", "a", None), ("c", "b", Some(40))]), vec!["50 a b", "40 c"], 0),
        // Above it nothing is known, but beside it.
        (body(&[("s", "", None), ("a", "s", Some(40)), ("b", "s", None)]), vec!["40 a b"], 0),
        (body(&[("s", "", None), ("b", "s", None), ("a", "s", Some(40))]), vec!["40 a b"], 0),
        // Nothing is known at all: no guess is made.
        (body(&[("a", "", Some(40)), ("x", "", None), ("y", "x", None)]), vec!["40 a"], 2),
    ] {
        let told: Vec<String> =
            bundled(&organisation).iter().map(|(people, units)| format!("{people} {}", units.join(" "))).collect();
        assert_eq!(told, expected);
        assert_eq!(seats(&organisation).uncounted.len(), uncounted);
        check(&organisation);
    }
}

#[test]
fn the_real_bodies_are_bundled() {
    let organisation = organisation("organisation");
    check(&organisation);
    let bundled = bundled(&organisation);
    assert_eq!(bundled.iter().map(|(people, _)| people).sum::<u32>(), 4200 + 458);
    let with = |unit: &str| bundled.iter().find(|(_, units)| units.iter().any(|one| one == unit)).expect("bundled");
    assert_eq!(with("comune-bologna").0, 4200 - 548, "all areas without a number stand together");
    assert!(with("comune-bologna").1.contains(&"area-personale".to_owned()));
    assert!(!with("pl-unita-territoriali").1.contains(&"asp-servizi".to_owned()), "bodies are not mixed without need");
    let uncounted = seats(&organisation).uncounted;
    assert!(uncounted.iter().any(|unit| unit.as_str() == "citta-metropolitana"), "no number is made up for it");
}

/// The invented campaign was made by another program: the same rule gives the same parts.
#[test]
fn the_sample_body_gives_the_parts_of_the_example_campaign() {
    let organisation = organisation("sample-organisation");
    check(&organisation);
    let example = example();
    let roles = read_roles("roles", &text("roles")).0;
    let groups = bundles(&organisation, &seats(&organisation));
    let mut draft = Draft::new(CampaignId::new("esempio").expect("a name"), 10);
    draft.groups = groups.into_iter().map(|units| Grouping { title: None, units }).collect();
    let join = |_: &[&Bilingual]| both("several");
    draft.families = families(&organisation, &roles, &role_groups(&example.partitions[1]), &both("everyone"), join);
    draft.organisation = organisation;
    draft.title = example.title.clone();
    draft.trustee = example.trustee.clone();
    (draft.from, draft.to) = (example.from, example.to);
    draft.offer.clone_from(&example.offer);
    draft.ways.clone_from(&example.ways);
    let more = |above: Option<&Bilingual>, first: &Bilingual, count: usize| {
        let above = above.expect("they have a sector in common");
        Bilingual {
            it: format!("{}: {} e altre {count} unità", above.it, first.it),
            en: format!("{}: {} and {count} more", above.en, first.en),
        }
    };
    let titles = [&example.partitions[0].title, &example.partitions[1].title];
    let made = draft.campaign(&example.scores, &example.areas, titles, more);
    assert_eq!(made.partitions[0], example.partitions[0]);
    let families = |campaign: &Campaign| {
        let parts = campaign.partitions[1].parts.iter();
        parts.map(|part| (part.title.clone(), part.headcount, part.roles.clone())).collect::<Vec<_>>()
    };
    assert_eq!(families(&made), families(&example));
    assert_eq!(draft.faults(&made), []);
    assert_eq!(made.body, example.body);
}

/// A forest drawn by a seed: units with and without a number, never fewer people than those below.
fn drawn(seed: u8) -> Organisation {
    let mut chance = Chance::new(&Seed([seed; 32]));
    let count = 1 + (chance.unit() * 60.0) as usize;
    let mut units: Vec<(String, Option<usize>, Option<u32>)> = Vec::new();
    for place in 0..count {
        let parent = (place > 0 && chance.unit() < 0.8).then(|| (chance.unit() * place as f64) as usize);
        let own = (chance.unit() * chance.unit() * 90.0) as u32;
        units.push((format!("u{place}"), parent, (chance.unit() < 0.75).then_some(own)));
    }
    // From the last to the first: who has a number has at least those below.
    let mut below: BTreeMap<usize, u32> = BTreeMap::new();
    for place in (0..count).rev() {
        let under = below.get(&place).copied().unwrap_or_default();
        let total = match &mut units[place].2 {
            Some(own) => {
                *own += under;
                *own
            }
            None => under,
        };
        if let Some(parent) = units[place].1 {
            *below.entry(parent).or_default() += total;
        }
    }
    let names: Vec<String> = units.iter().map(|(name, ..)| name.clone()).collect();
    let rows: Vec<(&str, &str, Option<u32>)> = units
        .iter()
        .map(|(name, parent, people)| (name.as_str(), parent.map_or("", |place| names[place].as_str()), *people))
        .collect();
    body(&rows)
}

#[test]
fn any_body_is_bundled_without_loss() {
    for seed in 0..=255 {
        check(&drawn(seed));
    }
}

#[test]
fn families_that_do_not_cover_everyone_are_one() {
    let roles = read_roles("roles", &text("roles")).0;
    let groups = role_groups(&example().partitions[1]);
    let join =
        |titles: &[&Bilingual]| both(&titles.iter().map(|title| title.en.as_str()).collect::<Vec<_>>().join(" + "));
    let found = |people: u32, counts: &[(&str, u32)]| {
        let mut organisation = body(&[("a", "", Some(people))]);
        organisation.units[0].families = counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        let found = families(&organisation, &roles, &groups, &both("everyone"), join);
        found.into_iter().map(|family| (family.title.en, family.people)).collect::<Vec<_>>()
    };
    let everyone = |people| vec![("everyone".to_owned(), Some(people))];
    assert_eq!(found(100, &[]), everyone(100), "nothing is known");
    assert_eq!(found(100, &[("tecnico", 60)]), everyone(100), "forty people would be left out");
    assert_eq!(found(100, &[("tecnico", 60), ("astronauta", 40)]), everyone(100), "a family without a role");
    assert_eq!(found(20, &[("tecnico", 20)]), everyone(20), "a small body is one");
    let [tecnici, police] = ["Technical, maintenance and IT", "Local police"];
    let culture = "Culture, libraries and communication";
    let rest = "Schools, nurseries and social services";
    let joined = found(100, &[("tecnico", 50), ("polizia-locale", 35), ("comunicazione", 15)]);
    assert_eq!(joined.iter().map(|(_, people)| people.expect("known")).sum::<u32>(), 100);
    assert_eq!(joined.len(), 2);
    assert!(joined[0].0.contains(tecnici) && joined[0].1 == Some(50), "{joined:?}");
    assert!(joined[1].0.contains(rest) && joined[1].0.contains(culture) && joined[1].0.contains(police), "{joined:?}");
}
