//! Clashes of a plan: each kind planted is found with its cause, and none is made up. A plan without clashes keeps the hard rules of the
//! problem that it becomes.

#[path = "tools/room.rs"]
#[allow(dead_code)]
mod room;
#[path = "tools/rules.rs"]
mod rules;

use std::collections::BTreeMap;

use sestante::app::trainer::Standing;
use sestante::base::{Bilingual, CampaignId, Chance, CourseId, Day, PartId, PlaceId, RoomId, Seed, TrainerId, WaveId};
use sestante::timetable::propose::Search;
use sestante::timetable::{
    Absent, Basis, Clash, Count, Demand, DemandGroup, Demanded, Edition, EditionId, GroupId, HalfDay, Holiday, Plan,
    Resources, Rhythm, Session, Setting, Shut, Span, Unfit, Unheld, Wave, Whom,
};
use sestante::training::{Catalogue, Cost, Course, Hours, Mode};

fn words(text: &str) -> Bilingual {
    Bilingual { it: text.to_owned(), en: text.to_owned() }
}

fn course_id(id: &str) -> CourseId {
    CourseId::new(id).expect(id)
}

fn group_id(part: &str) -> GroupId {
    GroupId { campaign: CampaignId::new("x").expect("x"), part: PartId::new(part).expect(part) }
}

/// A half day such as `03-01-am` of 2027.
fn at(text: &str) -> Session {
    let day = Day::read(&format!("2027-{}", &text[..5])).expect(text);
    Session { day, half: if text.ends_with("am") { HalfDay::Morning } else { HalfDay::Afternoon } }
}

/// From Monday 1 March to Friday 30 April 2027; mornings of four hours, afternoons of three, one hour between them.
const RESOURCES: &str = r#"{"format": "sestante-resources", "version": 1,
 "sites": [{"id": "north", "title": {"it": "n", "en": "n"}}, {"id": "south", "title": {"it": "s", "en": "s"}}],
 "ways": [{"from": "north", "to": "south", "minutes": 90}],
 "rooms": [
  {"id": "small", "title": {"it": "p", "en": "s"}, "site": "north", "seats": 8, "computers": true, "set_up": 90, "cents": 1000},
  {"id": "large", "title": {"it": "g", "en": "l"}, "site": "south", "seats": 30, "away": ["2027-03-15..2027-03-16-am"]},
  {"id": "other", "title": {"it": "a", "en": "o"}, "site": "south", "seats": 30, "half_days": ["mon-am", "mon-pm", "tue-am", "tue-pm"]}
 ],
 "trainers": [
  {"id": "ada", "title": {"it": "A", "en": "A"}, "courses": ["base", "next", "live", "alone"], "most": 6, "cents": 2000},
  {"id": "bob", "title": {"it": "B", "en": "B"}, "courses": ["base", "typing"], "half_days": ["mon-am", "mon-pm", "tue-am"], "away": ["2027-03-08-pm"]}
 ],
 "editions": [
  {"course": "base", "least": 4, "most": 20, "cents": 500, "seat_cents": 10},
  {"course": "next", "least": 2, "most": 10},
  {"course": "live", "least": 2, "most": 50},
  {"course": "typing", "least": 2, "most": 8, "setting": "computers", "rhythm": "consecutive"},
  {"course": "alone", "least": 2, "most": 8, "accompanied": 120}
 ],
 "waves": [{"id": "early", "title": {"it": "p", "en": "e"}, "from": "2027-03-01", "to": "2027-03-31"}],
 "groups": [
  {"campaign": "x", "part": "one", "site": "north", "share": 10},
  {"campaign": "x", "part": "two", "half_days": ["mon-am", "mon-pm", "tue-am"], "away": ["2027-03-09"], "wave": "early"}
 ],
 "budget": 100000,
 "calendar": {"from": "2027-03-01", "to": "2027-04-30", "weekdays": ["mon", "tue", "wed", "thu", "fri"],
  "half_days": [{"id": "am", "from": "09:00", "to": "13:00"}, {"id": "pm", "from": "14:00", "to": "17:00"}],
  "patron": {"month": 4, "day": 1, "title": {"it": "p", "en": "p"}},
  "closed": [{"from": "2027-04-06", "to": "2027-04-07", "title": {"it": "c", "en": "c"}}]}}"#;

fn course(id: &str, minutes: u32, mode: Mode, prerequisites: &[&str]) -> Course {
    Course {
        id: course_id(id),
        title: words(id),
        provider: String::new(),
        url: None,
        languages: Vec::new(),
        hours: Hours::Published(minutes),
        mode,
        cost: Cost::Free,
        to_check: false,
        prerequisites: prerequisites.iter().map(|id| course_id(id)).collect(),
        effects: Vec::new(),
        editions: Vec::new(),
    }
}

fn catalogue() -> Catalogue {
    let courses = vec![
        course("base", 240, Mode::Classroom, &[]),
        course("next", 480, Mode::Mixed, &["base"]),
        course("live", 180, Mode::Live, &[]),
        course("typing", 420, Mode::Classroom, &[]),
        course("alone", 2000, Mode::SelfPaced, &[]),
        course("unsized", 200, Mode::Classroom, &[]),
        course("private", 200, Mode::SelfPaced, &[]),
    ];
    Catalogue::new(courses).0
}

/// Groups of 60 and 40 people, of which all took part; 10 a group need each course now, of *next* everybody after another.
fn demand() -> Demand {
    let group = |part: &str, people| DemandGroup {
        id: group_id(part),
        body: words("body"),
        titles: vec![words(part)],
        parts: vec![PartId::new(part).expect(part)],
        people,
        headcount: people,
    };
    let count = |best| Count { best, low: 0.0, high: 40.0, raw: best, variance: 0.0 };
    let now = Demanded { now: count(10.0), ..Demanded::default() };
    let after = Demanded { after: count(10.0), ..Demanded::default() };
    let courses: Vec<CourseId> = ["base", "next", "live", "typing", "alone"].map(course_id).to_vec();
    let cell = |id: &CourseId| Some(if id.as_str() == "next" { after } else { now });
    Demand {
        invented: true,
        cells: courses.iter().map(|id| vec![cell(id); 2]).collect(),
        courses,
        groups: vec![group("one", 60), group("two", 40)],
    }
}

fn edition(id: u32, course: &str, room: &str, trainer: &str, sessions: &[&str], seats: &[(&str, u32)]) -> Edition {
    Edition {
        id: EditionId(id),
        course: course_id(course),
        room: (!room.is_empty()).then(|| RoomId::new(room).expect(room)),
        trainer: TrainerId::new(trainer).expect(trainer),
        sessions: sessions.iter().map(|session| at(session)).collect(),
        seats: seats.iter().map(|(part, seats)| (group_id(part), *seats)).collect(),
        locked: false,
    }
}

/// A plan that keeps all rules.
fn sound() -> Plan {
    let editions = vec![
        edition(0, "base", "small", "ada", &["03-01-am"], &[("one", 6)]),
        edition(1, "base", "large", "bob", &["03-02-am"], &[("two", 6)]),
        edition(2, "next", "large", "ada", &["03-03-am", "03-10-am"], &[("one", 5)]),
        edition(3, "live", "", "ada", &["03-04-pm"], &[("one", 6)]),
        edition(4, "typing", "small", "bob", &["03-15-am", "03-15-pm"], &[("one", 5), ("two", 3)]),
    ];
    Plan { editions, next: 5 }
}

struct World {
    resources: Resources,
    demand: Demand,
    plan: Plan,
}

fn world() -> World {
    let (resources, faults) = sestante::formats::read_resources("r", RESOURCES).expect("resources");
    assert_eq!(faults, []);
    World { resources, demand: demand(), plan: sound() }
}

fn clashes(world: &World) -> Vec<Clash> {
    let catalogue = catalogue();
    Basis::new(&world.resources, &world.demand, &catalogue, Whom::TookPart).clashes(&world.plan)
}

fn id(number: u32) -> EditionId {
    EditionId(number)
}

fn room_id(room: &str) -> RoomId {
    RoomId::new(room).expect(room)
}

fn trainer_id(trainer: &str) -> TrainerId {
    TrainerId::new(trainer).expect(trainer)
}

type Plant = fn(&mut World);

/// Each kind of clash: what is done to a sound plan, and all that is wrong then.
fn planted() -> Vec<(&'static str, Plant, Vec<Clash>)> {
    let early = || Absent::Wave(WaveId::new("early").expect("early"));
    vec![
        ("nothing", |_| {}, vec![]),
        ("a number twice", |w| w.plan.editions[3].id = EditionId(2), vec![Clash::SameNumber(id(2))]),
        (
            "no such course",
            |w| w.plan.editions[3].course = course_id("none"),
            vec![
                Clash::Unheld { edition: id(3), course: course_id("none"), why: Unheld::Unknown },
                Clash::CannotGive { edition: id(3), trainer: trainer_id("ada"), course: course_id("none") },
                Clash::BeyondNeed {
                    editions: vec![id(3)],
                    course: course_id("none"),
                    group: group_id("one"),
                    seats: 6,
                    need: 0,
                },
            ],
        ),
        (
            "a course without a size",
            |w| w.resources.sizes.retain(|size| size.course.as_str() != "live"),
            vec![Clash::Unheld { edition: id(3), course: course_id("live"), why: Unheld::NoSize }],
        ),
        (
            "a course that everybody takes alone",
            |w| {
                w.plan.editions[3].course = course_id("alone");
                w.resources.sizes[4].accompanied = None;
            },
            vec![Clash::Unheld { edition: id(3), course: course_id("alone"), why: Unheld::Alone }],
        ),
        (
            "no such room",
            |w| w.plan.editions[1].room = Some(room_id("none")),
            vec![Clash::UnknownRoom { edition: id(1), room: room_id("none") }],
        ),
        (
            "no such trainer",
            |w| w.plan.editions[3].trainer = trainer_id("eve"),
            vec![Clash::UnknownTrainer { edition: id(3), trainer: trainer_id("eve") }],
        ),
        (
            "no such group",
            |w| w.plan.editions[3].seats.push((group_id("none"), 2)),
            vec![Clash::UnknownGroup { edition: id(3), group: group_id("none") }],
        ),
        ("half days out of order", |w| w.plan.editions[2].sessions.reverse(), vec![Clash::Order { edition: id(2) }]),
        (
            "a public holiday",
            |w| w.plan.editions[3].sessions = vec![at("03-29-pm")],
            vec![Clash::Closed { edition: id(3), session: at("03-29-pm"), why: Shut::Holiday(Holiday::EasterMonday) }],
        ),
        (
            "the patron saint",
            |w| w.plan.editions[3].sessions = vec![at("04-01-am")],
            vec![Clash::Closed { edition: id(3), session: at("04-01-am"), why: Shut::Patron }],
        ),
        (
            "a closure",
            |w| w.plan.editions[3].sessions = vec![at("04-07-am")],
            vec![Clash::Closed { edition: id(3), session: at("04-07-am"), why: Shut::Closure(0) }],
        ),
        (
            "a Sunday",
            |w| w.plan.editions[3].sessions = vec![at("03-07-am")],
            vec![Clash::Closed {
                edition: id(3),
                session: at("03-07-am"),
                why: Shut::Weekday(sestante::timetable::Weekday::Sunday),
            }],
        ),
        (
            "after the calendar",
            |w| w.plan.editions[3].sessions = vec![at("05-03-am")],
            vec![Clash::Closed { edition: id(3), session: at("05-03-am"), why: Shut::Outside }],
        ),
        (
            "a half day too few",
            |w| w.plan.editions[2].sessions.truncate(1),
            vec![Clash::Sessions { edition: id(2), held: 1, takes: 2 }],
        ),
        (
            "a half day too many",
            |w| w.plan.editions[3].sessions.push(at("03-11-pm")),
            vec![Clash::Sessions { edition: id(3), held: 2, takes: 1 }],
        ),
        (
            "afternoons too short",
            |w| w.plan.editions[2].sessions = vec![at("03-03-pm"), at("03-10-pm")],
            vec![Clash::Short { edition: id(2), minutes: 360, takes: 480 }],
        ),
        (
            "a week left out",
            |w| w.plan.editions[2].sessions = vec![at("03-03-am"), at("03-17-am")],
            vec![Clash::Rhythm { edition: id(2), rhythm: Rhythm::Weekly }],
        ),
        (
            "another day of the next week",
            |w| w.plan.editions[2].sessions = vec![at("03-03-am"), at("03-11-am")],
            vec![Clash::Rhythm { edition: id(2), rhythm: Rhythm::Weekly }],
        ),
        (
            "half days that do not follow each other",
            |w| {
                w.plan.editions[4].seats = vec![(group_id("one"), 5)];
                w.plan.editions[4].sessions = vec![at("03-15-am"), at("03-16-am")];
            },
            vec![Clash::Rhythm { edition: id(4), rhythm: Rhythm::Consecutive }],
        ),
        ("a trainer of other courses", |w| w.plan.editions[1].trainer = trainer_id("ada"), vec![]),
        (
            "a trainer who cannot give it",
            |w| {
                w.plan.editions[3].trainer = trainer_id("bob");
                w.plan.editions[3].sessions = vec![at("03-01-pm")];
            },
            vec![Clash::CannotGive { edition: id(3), trainer: trainer_id("bob"), course: course_id("live") }],
        ),
        (
            "a trainer on another half day",
            |w| {
                w.plan.editions[1].sessions = vec![at("03-01-am")];
                w.plan.editions[4].sessions = vec![at("03-17-am"), at("03-17-pm")];
                w.plan.editions[4].seats = vec![(group_id("one"), 5)];
            },
            vec![Clash::TrainerAbsent {
                edition: id(4),
                trainer: trainer_id("bob"),
                sessions: vec![at("03-17-am"), at("03-17-pm")],
                why: Absent::Week,
            }],
        ),
        (
            "a busy trainer",
            |w| w.plan.editions[4].sessions = vec![at("03-08-am"), at("03-08-pm")],
            vec![Clash::TrainerAbsent {
                edition: id(4),
                trainer: trainer_id("bob"),
                sessions: vec![at("03-08-pm")],
                why: Absent::Span(Span { from: at("03-08-pm"), to: at("03-08-pm") }),
            }],
        ),
        (
            "a trainer in two editions",
            |w| {
                w.plan.editions[3].sessions = vec![at("03-03-am")];
                w.plan.editions[3].seats = vec![(group_id("one"), 1), (group_id("two"), 0)];
                w.resources.sizes[2].least = 1;
            },
            vec![Clash::TrainerTaken {
                editions: [id(2), id(3)],
                trainer: trainer_id("ada"),
                sessions: vec![at("03-03-am")],
            }],
        ),
        (
            "a way too long",
            |w| {
                w.plan.editions[0].trainer = trainer_id("bob");
                w.plan.editions[1].room = Some(room_id("other"));
                w.plan.editions[1].sessions = vec![at("03-01-pm")];
                w.resources.sizes[0].sessions = Some(1);
            },
            vec![Clash::Way {
                editions: [id(0), id(1)],
                trainer: trainer_id("bob"),
                sites: ["north", "south"].map(|site| PlaceId::new(site).expect(site)),
                session: at("03-01-pm"),
                way: 90,
                gap: 60,
            }],
        ),
        (
            "too many half days of a trainer",
            |w| w.resources.trainers[0].most = Some(3),
            vec![Clash::TrainerBeyond {
                trainer: trainer_id("ada"),
                editions: vec![id(0), id(2), id(3)],
                half_days: 4,
                most: 3,
            }],
        ),
        (
            "no room",
            |w| w.plan.editions[2].room = None,
            vec![Clash::Unfit { edition: id(2), room: None, why: Unfit::NoRoom }],
        ),
        (
            "a room for something online",
            |w| w.plan.editions[3].room = Some(room_id("large")),
            vec![Clash::Unfit { edition: id(3), room: Some(room_id("large")), why: Unfit::Online }],
        ),
        (
            "no computers",
            |w| w.plan.editions[4].room = Some(room_id("other")),
            vec![Clash::Unfit { edition: id(4), room: Some(room_id("other")), why: Unfit::NoComputers }],
        ),
        (
            "a room too small",
            |w| {
                w.plan.editions[0].seats = vec![(group_id("one"), 6), (group_id("two"), 4)];
            },
            vec![Clash::RoomSmall { edition: id(0), room: room_id("small"), seats: 8, people: 10 }],
        ),
        (
            "a room that cannot be had then",
            |w| {
                w.plan.editions[1].sessions = vec![at("03-15-am")];
                w.plan.editions[1].trainer = trainer_id("ada");
                w.plan.editions[4].seats = vec![(group_id("one"), 5)];
            },
            vec![Clash::RoomAbsent {
                edition: id(1),
                room: room_id("large"),
                sessions: vec![at("03-15-am")],
                why: Absent::Span(Span { from: at("03-15-am"), to: at("03-16-am") }),
            }],
        ),
        (
            "a room that is not free on that day of the week",
            |w| w.plan.editions[2].room = Some(room_id("other")),
            vec![Clash::RoomAbsent {
                edition: id(2),
                room: room_id("other"),
                sessions: vec![at("03-03-am"), at("03-10-am")],
                why: Absent::Week,
            }],
        ),
        (
            "a room taken",
            |w| {
                w.plan.editions[1].sessions = vec![at("03-01-am")];
                w.plan.editions[1].room = Some(room_id("small"));
            },
            vec![Clash::RoomTaken { editions: [id(0), id(1)], room: room_id("small"), sessions: vec![at("03-01-am")] }],
        ),
        (
            "a set-up too short",
            |w| {
                w.plan.editions[1].sessions = vec![at("03-01-pm")];
                w.plan.editions[1].room = Some(room_id("small"));
                w.resources.sizes[0].sessions = Some(1);
            },
            vec![Clash::SetUp {
                editions: [id(0), id(1)],
                room: room_id("small"),
                session: at("03-01-pm"),
                set_up: 90,
                gap: 60,
            }],
        ),
        (
            "too few people",
            |w| w.plan.editions[2].seats = vec![(group_id("one"), 1)],
            vec![Clash::TooFew { edition: id(2), people: 1, least: 2 }],
        ),
        (
            "too many people",
            |w| w.resources.sizes[1].most = 4,
            vec![Clash::TooMany { edition: id(2), people: 5, most: 4 }],
        ),
        (
            "a shift",
            |w| {
                w.plan.editions[1].sessions = vec![at("03-03-am")];
                w.plan.editions[1].trainer = trainer_id("ada");
                w.plan.editions[2].sessions = vec![at("03-04-am"), at("03-11-am")];
            },
            vec![Clash::GroupAbsent {
                edition: id(1),
                group: group_id("two"),
                sessions: vec![at("03-03-am")],
                why: Absent::Week,
            }],
        ),
        (
            "a term",
            |w| w.plan.editions[1].sessions = vec![at("03-09-am")],
            vec![Clash::GroupAbsent {
                edition: id(1),
                group: group_id("two"),
                sessions: vec![at("03-09-am")],
                why: Absent::Span(Span { from: at("03-09-am"), to: at("03-09-pm") }),
            }],
        ),
        (
            "outside the wave",
            |w| w.plan.editions[1].sessions = vec![at("04-12-am")],
            vec![Clash::GroupAbsent {
                edition: id(1),
                group: group_id("two"),
                sessions: vec![at("04-12-am")],
                why: early(),
            }],
        ),
        (
            "too many away at once",
            |w| {
                w.plan.editions[1].seats = vec![(group_id("one"), 4)];
                w.plan.editions[3].sessions = vec![at("03-02-am")];
            },
            vec![Clash::GroupBeyond {
                editions: vec![id(1), id(3)],
                group: group_id("one"),
                sessions: vec![at("03-02-am")],
                away: 10,
                most: 6,
            }],
        ),
        (
            "more seats than needed",
            |w| w.demand.cells[2][0].as_mut().expect("a cell").now.best = 4.4,
            vec![Clash::BeyondNeed {
                editions: vec![id(3)],
                course: course_id("live"),
                group: group_id("one"),
                seats: 6,
                need: 4,
            }],
        ),
        (
            "a course that nobody was asked about",
            |w| w.demand.cells[2][0] = None,
            vec![Clash::BeyondNeed {
                editions: vec![id(3)],
                course: course_id("live"),
                group: group_id("one"),
                seats: 6,
                need: 0,
            }],
        ),
        (
            "before the course that leads to it",
            |w| w.plan.editions[0].sessions = vec![at("03-04-am")],
            vec![Clash::Before {
                edition: id(2),
                course: course_id("next"),
                group: group_id("one"),
                people: 5,
                opened_by: vec![course_id("base")],
            }],
        ),
        (
            "the course before for too few of them",
            |w| w.plan.editions[0].seats = vec![(group_id("one"), 4)],
            vec![Clash::Before {
                edition: id(2),
                course: course_id("next"),
                group: group_id("one"),
                people: 1,
                opened_by: vec![course_id("base")],
            }],
        ),
        (
            "no course before on offer",
            |w| {
                w.plan.editions.retain(|edition| edition.course.as_str() != "base");
                w.demand.courses.remove(0);
                w.demand.cells.remove(0);
            },
            vec![Clash::Before {
                edition: id(2),
                course: course_id("next"),
                group: group_id("one"),
                people: 5,
                opened_by: vec![],
            }],
        ),
        // Two of base: 500 each, 6 seats of 10 each; ada for 4 half days, the small room for 3.
        (
            "money",
            |w| w.resources.budget = Some(12_119),
            vec![Clash::Budget { cents: 2 * (500 + 60) + 4 * 2000 + 3 * 1000, most: 12_119 }],
        ),
        ("just enough money", |w| w.resources.budget = Some(12_120), vec![]),
    ]
}

#[test]
fn each_kind_of_clash_is_found_with_its_cause_and_nothing_else() {
    for (what, plant, expected) in planted() {
        let mut world = world();
        plant(&mut world);
        assert_eq!(clashes(&world), expected, "{what}");
    }
}

#[test]
fn each_kind_of_clash_is_planted_once_at_least() {
    let kind = |clash: &Clash| format!("{clash:?}").split([' ', '(']).next().unwrap_or_default().to_owned();
    let mut kinds: Vec<String> = planted().iter().flat_map(|(_, _, clashes)| clashes.iter().map(kind)).collect();
    kinds.sort();
    kinds.dedup();
    // As many as the enumeration has.
    let source = std::fs::read_to_string("src/timetable/clash/kind.rs").expect("kind.rs");
    let body = source.split("pub enum Clash {").nth(1).and_then(|rest| rest.split("\n}").next()).expect("the kinds");
    let named = body
        .lines()
        .filter(|line| line.starts_with("    ") && line[4..].starts_with(|sign: char| sign.is_ascii_uppercase()));
    assert_eq!(kinds.len(), named.count(), "{kinds:?}");
}

#[test]
fn unusual_is_not_impossible() {
    for (what, plant, mild) in [
        ("a week left out", (|w| w.plan.editions[2].sessions[1] = at("03-17-am")) as Plant, true),
        ("a half day too many", |w| w.plan.editions[3].sessions.push(at("03-11-pm")), true),
        ("a half day too few", |w| w.plan.editions[2].sessions.truncate(1), false),
    ] {
        let mut world = world();
        plant(&mut world);
        let found: Vec<bool> = clashes(&world).iter().map(Clash::is_mild).collect();
        assert_eq!(found, [mild], "{what}");
    }
}

/// What is told of every edition that is over.
fn is_over(clash: &Clash) -> bool {
    matches!(clash, Clash::Closed { why: Shut::Outside, .. })
}

/// What was held before the calendar begins stays, and opens what it leads to.
#[test]
fn what_was_held_before_the_calendar_opens_what_follows() {
    let mut world = world();
    world.resources.calendar.from = at("03-02-am").day;
    world.resources.trainers[0].most = None;
    world.plan.editions.truncate(1);
    world.plan.editions[0].locked = true;
    let catalogue = catalogue();
    let basis = Basis::new(&world.resources, &world.demand, &catalogue, Whom::TookPart);
    let told = basis.translate(&world.plan);
    assert_eq!(told.start, []);
    // Six of ten of the first group had a seat in *base*; four still need it, and six of ten can come to *next* on the first day.
    let had: Vec<u32> = told.problem.needs.iter().map(|needs| needs[0].had).collect();
    assert_eq!((had, told.served_apart), (vec![6, 0, 0, 0, 0], 0));
    let mut search = Search::new(&told.problem, &[], &Seed([1; 32]));
    search.run(300);
    let seats = |course: usize| {
        let best = search.best();
        let of = best.iter().filter(|held| held.lesson == course).flat_map(|held| held.seats.clone());
        of.filter(|(group, _)| *group == 0).map(|(_, seats)| seats).sum::<u32>()
    };
    assert!(seats(0) <= 4 && seats(1) >= 6, "{} and {}", seats(0), seats(1));
    assert_eq!(
        basis.clashes(&told.plan(&search.best(), &world.plan)).iter().filter(|clash| !is_over(clash)).count(),
        0
    );
    assert_eq!(told.problem.budget, Some(100_000 - 560 - 1000 - 2000));
    assert_eq!(told.plan(&[], &world.plan), world.plan);
}

/// What was held, or has begun, is never planned away, locked or not: the people were there.
#[test]
fn what_has_begun_stays_also_where_it_is_not_locked() {
    let mut world = world();
    world.resources.calendar.from = at("03-09-am").day;
    world.plan.editions.truncate(3);
    let catalogue = catalogue();
    let basis = Basis::new(&world.resources, &world.demand, &catalogue, Whom::TookPart);
    let told = basis.translate(&world.plan);
    // Both of *base* are over; of *next* the second half day is to come.
    assert_eq!(told.start.iter().map(|held| (held.slots.len(), held.locked)).collect::<Vec<_>>(), [(1, true)]);
    assert_eq!([0, 1].map(|group| told.problem.needs[0][group].had), [6, 6]);
    let mut search = Search::new(&told.problem, &told.start, &Seed([1; 32]));
    search.run(200);
    let plan = told.plan(&search.best(), &world.plan);
    assert_eq!(plan.editions[..3], world.plan.editions, "and none of them is locked by that");
    assert!(plan.editions.len() > 3, "the rest is planned");
}

/// The rest of a plan is planned around an edition that is under way, two of its four half days being over.
#[test]
fn the_rest_is_planned_around_what_is_under_way() {
    let mut world = world();
    world.resources.calendar.from = at("03-10-am").day;
    world.resources.sizes[0].sessions = Some(4);
    world.resources.trainers[0].most = Some(12);
    let weekly = ["03-01-am", "03-08-am", "03-15-am", "03-22-am"];
    world.plan.editions = vec![edition(0, "base", "small", "ada", &weekly, &[("one", 6)])];
    world.plan.editions[0].locked = true;
    let catalogue = catalogue();
    let basis = Basis::new(&world.resources, &world.demand, &catalogue, Whom::TookPart);
    let told = basis.translate(&world.plan);
    let slots: Vec<_> = told.start[0].slots.iter().map(|slot| basis.open()[*slot].session).collect();
    assert_eq!((told.start.len(), slots), (1, vec![at("03-15-am"), at("03-22-am")]));
    // Two of twelve half days of the trainer are over, and paid for.
    assert_eq!((told.problem.teachers[0].most, told.problem.budget), (10, Some(100_000 - 2 * 3000)));
    for seed in 0..6 {
        let mut search = Search::new(&told.problem, &told.start, &Seed([seed; 32]));
        search.run(300);
        let plan = told.plan(&search.best(), &world.plan);
        assert_eq!(plan.editions[0], world.plan.editions[0], "it stays");
        let wrong: Vec<Clash> = basis.clashes(&plan).into_iter().filter(|clash| !is_over(clash)).collect();
        assert_eq!(wrong, [], "seed {seed}");
        let follows = |one: &&Edition| one.course == course_id("next") && one.sessions[0] > at("03-22-am");
        let seats = plan.editions.iter().filter(follows).flat_map(|one| &one.seats);
        assert_eq!(seats.filter(|(group, _)| *group == group_id("one")).map(|(_, seats)| seats).sum::<u32>(), 6);
    }
}

/// A plan of the sample body, put together edition by edition: each takes what a naive look at resources and need still allows. Nothing of
/// what is tested is used.
fn built(resources: &Resources, demand: &Demand, catalogue: &Catalogue, chance: &mut Chance, most: usize) -> Plan {
    let mut plan = Plan::default();
    for _ in 0..40 * most {
        if plan.editions.len() == most {
            break;
        }
        plan.editions.extend(tried(resources, demand, catalogue, chance, &plan));
        plan.next = plan.editions.len() as u32;
    }
    plan
}

fn any<'a, T>(chance: &mut Chance, all: &'a [T]) -> Option<&'a T> {
    (!all.is_empty()).then(|| &all[chance.word() as usize % all.len()])
}

fn is_open(resources: &Resources, session: Session) -> bool {
    let calendar = &resources.calendar;
    let inside = calendar.from <= session.day && session.day <= calendar.to;
    let weekday = (session.day.number() + 3).rem_euclid(7) < 5;
    // The public holidays of the sample's half year that are no Saturday or Sunday, and its own.
    let closed = ["2027-03-29", "2027-03-30", "2027-05-14", "2027-06-02", "2027-06-03", "2027-06-04"];
    inside && weekday && !closed.contains(&session.day.to_string().as_str())
}

/// The half days of an edition from a first one on.
fn sessions_from(resources: &Resources, first: Session, rhythm: Rhythm, minutes: u32) -> Option<Vec<Session>> {
    let longest = 240;
    let mut count = minutes.div_ceil(longest) as usize;
    // With mornings and afternoons in turn, two half days have 420 minutes.
    if rhythm == Rhythm::Consecutive {
        count = (1..100).find(|count| (count / 2) * 420 + (count % 2) * 240 >= minutes as usize)?;
    }
    let mut sessions = vec![first];
    let mut next = first;
    while sessions.len() < count {
        next = match (rhythm, next.half) {
            (Rhythm::Weekly, half) => Session { day: next.day.after(7), half },
            (Rhythm::Consecutive, HalfDay::Morning) => Session { half: HalfDay::Afternoon, ..next },
            (Rhythm::Consecutive, HalfDay::Afternoon) => Session { day: next.day.after(1), half: HalfDay::Morning },
        };
        if next.day > resources.calendar.to {
            return None;
        }
        if is_open(resources, next) {
            sessions.push(next);
        }
    }
    let length = |session: &Session| if session.half == HalfDay::Morning { 240 } else { 180 };
    let held: u32 = sessions.iter().map(length).sum();
    (is_open(resources, first) && held >= minutes).then_some(sessions)
}

fn tried(
    resources: &Resources,
    demand: &Demand,
    catalogue: &Catalogue,
    chance: &mut Chance,
    plan: &Plan,
) -> Option<Edition> {
    let size = any(chance, &resources.sizes)?;
    let place = demand.courses.iter().position(|id| *id == size.course)?;
    let course = catalogue.course(&size.course)?;
    let minutes = if course.mode == Mode::SelfPaced { size.accompanied? } else { course.hours.minutes() };
    let setting = size.setting.unwrap_or(if course.mode == Mode::Live { Setting::Online } else { Setting::Room });
    let days = (resources.calendar.to.number() - resources.calendar.from.number()) as u32;
    let half = if chance.word().is_multiple_of(2) { HalfDay::Morning } else { HalfDay::Afternoon };
    let first = Session { day: resources.calendar.from.after(chance.word() % days), half };
    let sessions = sessions_from(resources, first, size.rhythm, minutes)?;
    let free = |week: sestante::timetable::Week, away: &[Span]| {
        sessions.iter().all(|session| {
            let slot = sestante::timetable::Slot {
                weekday: sestante::timetable::Weekday::of(session.day),
                half: session.half,
            };
            week.slots().any(|own| own == slot) && !away.iter().any(|span| span.from <= *session && *session <= span.to)
        })
    };
    let same_day =
        |edition: &Edition| edition.sessions.iter().any(|own| sessions.iter().any(|other| own.day == other.day));
    let room = if setting == Setting::Online {
        None
    } else {
        let room = any(chance, &resources.rooms)?;
        let suits = setting == Setting::Room || room.computers;
        // To be on the safe side, nobody else is in the room on the day when it takes long to set up.
        let taken = plan.editions.iter().filter(|edition| edition.room.as_ref() == Some(&room.id)).any(|edition| {
            if room.set_up > 60 { same_day(edition) } else { edition.sessions.iter().any(|own| sessions.contains(own)) }
        });
        if !suits || taken || !free(room.free, &room.away) {
            return None;
        }
        Some(room)
    };
    let able: Vec<_> = resources.trainers.iter().filter(|trainer| trainer.courses.contains(&size.course)).collect();
    let trainer = any(chance, &able)?;
    let busy = |edition: &&Edition| edition.trainer == trainer.id;
    let half_days: usize = plan.editions.iter().filter(busy).map(|edition| edition.sessions.len()).sum();
    let beyond = trainer.most.is_some_and(|most| half_days + sessions.len() > most as usize);
    if beyond || plan.editions.iter().filter(busy).any(same_day) || !free(trainer.free, &trainer.away) {
        return None;
    }
    let most = room.map_or(size.most, |room| room.seats.min(size.most));
    let mut left = most;
    let mut seats = Vec::new();
    for (number, group) in demand.groups.iter().enumerate() {
        let limits = resources.groups.iter().find(|limits| limits.group == group.id);
        let comes = limits.is_none_or(|limits| {
            let wave = limits.wave.as_ref().and_then(|id| resources.waves.iter().find(|wave| wave.id == *id));
            let inside = |session: &Session| wave.is_none_or(|wave| wave.from <= session.day && session.day <= wave.to);
            free(limits.free, &limits.away) && sessions.iter().all(inside)
        });
        let share = limits.and_then(|limits| limits.share).unwrap_or(resources.usual_share);
        let allowed = (group.headcount * share / 100).max(1);
        let own =
            |edition: &Edition| edition.seats.iter().filter(|(id, _)| *id == group.id).map(|(_, n)| *n).sum::<u32>();
        let away = sessions.iter().map(|session| {
            plan.editions.iter().filter(|edition| edition.sessions.contains(session)).map(own).sum::<u32>()
        });
        let had: u32 = plan.editions.iter().filter(|edition| edition.course == size.course).map(own).sum();
        // Only those who can come now, so that nothing has to come before.
        let now = demand.cells[place][number].map_or(0.0, |cell| cell.now.best).round() as u32;
        let give = left.min(allowed.saturating_sub(away.max().unwrap_or(0))).min(now.saturating_sub(had));
        if comes && give > 0 && !chance.word().is_multiple_of(3) {
            seats.push((group.id.clone(), give));
            left -= give;
        }
    }
    (most - left >= size.least).then(|| Edition {
        id: EditionId(plan.editions.len() as u32),
        course: size.course.clone(),
        room: room.map(|room| room.id.clone()),
        trainer: trainer.id.clone(),
        sessions,
        seats,
        locked: false,
    })
}

#[test]
fn no_clash_is_made_up_and_what_has_none_keeps_the_rules() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let basis = Basis::new(&resources, &demand, &catalogue, Whom::TookPart);
    for seed in 0..12 {
        let plan = built(&resources, &demand, &catalogue, &mut Chance::new(&Seed([seed; 32])), 40);
        assert!(plan.editions.len() > 25, "{} editions", plan.editions.len());
        assert_eq!(basis.clashes(&plan), [], "seed {seed}");
        let told = basis.translate(&plan);
        assert_eq!(told.start.len(), plan.editions.len());
        assert_eq!(rules::broken(&told.problem, &told.start), Vec::<String>::new(), "seed {seed}");
        assert_eq!(rules::cents(&told.problem, &told.start), basis.cents(&plan));
        assert_eq!(told.plan(&told.start, &plan), plan, "there and back");
    }
}

/// What is clashed about and what the problem's rules forbid is the same, also where a plan is made without any look at the rules.
#[test]
fn clashes_are_told_exactly_where_rules_are_broken() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let basis = Basis::new(&resources, &demand, &catalogue, Whom::TookPart);
    let mut seen = BTreeMap::new();
    for seed in 0..60 {
        let mut chance = Chance::new(&Seed([100 + seed; 32]));
        let mut plan = built(&resources, &demand, &catalogue, &mut chance, 20);
        for _ in 0..=seed % 3 {
            disturb(&resources, &demand, &mut chance, &mut plan);
        }
        let told = basis.translate(&plan);
        if told.start.len() < plan.editions.len() {
            continue;
        }
        let (clashes, broken) = (basis.clashes(&plan), rules::broken(&told.problem, &told.start));
        assert_eq!(clashes.is_empty(), broken.is_empty(), "seed {seed}: {clashes:?} {broken:?}");
        *seen.entry(clashes.is_empty()).or_insert(0) += 1;
    }
    assert!(seen.get(&false) > Some(&20), "{seen:?}");
}

/// Changes something in an edition by chance.
fn disturb(resources: &Resources, demand: &Demand, chance: &mut Chance, plan: &mut Plan) {
    let place = chance.word() as usize % plan.editions.len();
    let other = plan.editions[chance.word() as usize % plan.editions.len()].clone();
    let edition = &mut plan.editions[place];
    match chance.word() % 7 {
        0 => edition.sessions = other.sessions,
        1 => edition.trainer = other.trainer,
        2 if edition.room.is_some() => edition.room = any(chance, &resources.rooms).map(|room| room.id.clone()),
        3 => {
            let group = any(chance, &demand.groups).expect("groups").id.clone();
            if !edition.seats.iter().any(|(own, _)| *own == group) {
                edition.seats.push((group, 1 + chance.word() % 9));
            }
        }
        4 => edition.seats.truncate(1),
        5 => {
            edition.sessions.pop();
        }
        _ => edition.seats.iter_mut().for_each(|(_, seats)| *seats += 3),
    }
}

/// Parts that a gate has joined come together, so that the limits of each of them hold for all.
#[test]
fn the_limits_of_joined_parts_hold_together() {
    let mut world = world();
    let mut joined = world.demand.groups[0].clone();
    (joined.parts, joined.headcount) = (["one", "two"].map(|part| PartId::new(part).expect(part)).to_vec(), 100);
    world.demand.groups[0] = joined;
    let catalogue = catalogue();
    let basis = Basis::new(&world.resources, &world.demand, &catalogue, Whom::TookPart);
    // A tenth may be away as in the first part, on the half days and in the wave of the second.
    assert_eq!(basis.most_away(0), 10);
    assert_eq!(basis.absent(0, at("03-01-am")), None);
    assert_eq!(basis.absent(0, at("03-03-am")), Some(Absent::Week));
    let away = Span { from: at("03-09-am"), to: at("03-09-pm") };
    assert_eq!(basis.absent(0, at("03-09-am")), Some(Absent::Span(away)));
    assert_eq!(basis.absent(0, at("04-12-am")), Some(Absent::Wave(WaveId::new("early").expect("early"))));
    assert_eq!(basis.site_of(0), Some(&PlaceId::new("north").expect("north")), "only one is known");

    // Two waves, two sites: the later wave, and no site.
    let late = Wave {
        id: WaveId::new("late").expect("late"),
        from: at("04-01-am").day,
        to: at("04-30-am").day,
        title: words("l"),
    };
    world.resources.waves.push(late.clone());
    world.resources.groups[0].wave = Some(late.id.clone());
    world.resources.groups[1].site = Some(PlaceId::new("south").expect("south"));
    let basis = Basis::new(&world.resources, &world.demand, &catalogue, Whom::TookPart);
    assert_eq!(basis.absent(0, at("03-01-am")), Some(Absent::Wave(late.id)));
    assert_eq!((basis.absent(0, at("04-12-am")), basis.site_of(0)), (None, None));
}

/// Numbers that no body has, as a file may bring them, are many; they never come round to few.
#[test]
fn seats_beyond_counting_are_many() {
    let mut world = world();
    world.plan.editions.truncate(1);
    world.plan.editions[0].seats = vec![(group_id("one"), u32::MAX), (group_id("two"), 6)];
    assert_eq!(world.plan.editions[0].taken(), u32::MAX);
    let too_many = |clash: &Clash| matches!(clash, Clash::TooMany { people: u32::MAX, .. });
    assert!(clashes(&world).iter().any(too_many));
    let twice = world.plan.editions[0].clone();
    world.plan.editions.push(Edition { id: EditionId(1), ..twice });
    let beyond = |clash: &Clash| matches!(clash, Clash::BeyondNeed { seats: u32::MAX, .. });
    assert!(clashes(&world).iter().any(beyond));
    let standing = {
        let catalogue = catalogue();
        Standing::new(&Basis::new(&world.resources, &world.demand, &catalogue, Whom::TookPart), &world.plan)
    };
    assert_eq!(standing.of_course(0).seats, 20, "as many as need it");
}

/// A course with two prerequisites: who has had one of them only comes before the other. Where one is not on offer nobody can come.
#[test]
fn all_prerequisites_come_before_a_course() {
    let courses = |prerequisites: &[&str]| {
        let others =
            catalogue().courses().iter().filter(|course| course.id.as_str() != "next").cloned().collect::<Vec<_>>();
        Catalogue::new([others, vec![course("next", 480, Mode::Mixed, prerequisites)]].concat()).0
    };
    let world = world();
    let before = |clash: &Clash| match clash {
        Clash::Before { edition, people, opened_by, .. } => Some((edition.0, *people, opened_by.len())),
        _ => None,
    };
    let told = |catalogue: &Catalogue, plan: &Plan| -> Vec<(u32, u32, usize)> {
        let basis = Basis::new(&world.resources, &world.demand, catalogue, Whom::TookPart);
        basis.clashes(plan).iter().filter_map(before).collect()
    };
    // In the sound plan six of the first group have had *base* before *next* begins with five; *live* is after that.
    let both = courses(&["base", "live"]);
    assert_eq!(told(&both, &world.plan), [(2, 5, 2)]);
    let mut earlier = world.plan.clone();
    earlier.editions[3].sessions = vec![at("03-02-pm")];
    assert_eq!(told(&both, &earlier), []);
    earlier.editions[3].seats[0].1 = 3;
    assert_eq!(told(&both, &earlier), [(2, 2, 2)], "three of five have had both");
    assert_eq!(
        told(&courses(&["base", "unsized"]), &earlier),
        [(2, 5, 0)],
        "nobody can have had a course that is not on offer"
    );

    // The planner keeps the same rule, with what was held before it begins and what it plans itself.
    let mut past = world.resources.clone();
    past.calendar.from = at("03-02-am").day;
    past.trainers[0].most = None;
    let basis = Basis::new(&past, &world.demand, &both, Whom::TookPart);
    let begun = Plan { editions: world.plan.editions[..1].to_vec(), next: 5 };
    let told = basis.translate(&begun);
    let mut search = Search::new(&told.problem, &told.start, &Seed([3; 32]));
    search.run(400);
    let plan = told.plan(&search.best(), &begun);
    assert_eq!(basis.clashes(&plan).into_iter().filter(|clash| !is_over(clash)).collect::<Vec<_>>(), []);
    assert!(plan.editions.iter().any(|one| one.course == course_id("next")), "{plan:?}");
}
