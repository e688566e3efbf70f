//! The path of a situation: wishes, training done, what is left out and why, and the weeks.

use sestante::base::{Bilingual, CourseId, Day, Language, ScoreId};
use sestante::framework::Level;
use sestante::profile::{Estimate, Outcome, Profile};
use sestante::target::Target;
use sestante::training::path::{Held, Pick, Plan, Problem, Situation, Step, Why, explain, placed, solve, weeks};
use sestante::training::{Catalogue, Cost, Course, Effect, Hours, Learned, Meeting, Mode, Offered, Wishes, by_year};

fn score(id: &str) -> ScoreId {
    ScoreId::new(id).expect("an id")
}

fn id(id: &str) -> CourseId {
    CourseId::new(id).expect("an id")
}

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

/// A free course in Italian of one hour, self-paced, from level 1 to 3 of score 1.1.
fn course(name: &str) -> Course {
    Course {
        id: id(name),
        title: Bilingual { it: name.to_owned(), en: name.to_owned() },
        provider: String::new(),
        url: None,
        languages: vec!["it".to_owned()],
        hours: Hours::Published(60),
        mode: Mode::SelfPaced,
        cost: Cost::Free,
        to_check: false,
        prerequisites: Vec::new(),
        effects: effects(&[("1.1", 1, 3)]),
        editions: Vec::new(),
    }
}

fn effects(of: &[(&str, u8, u8)]) -> Vec<Effect> {
    of.iter().map(|(id, entry, exit)| Effect { score: score(id), entry: level(*entry), exit: level(*exit) }).collect()
}

/// Somebody at level 1 to 2 in two scores, of whom level 6 is asked in both, with the courses and wishes given.
struct Case {
    profile: Profile,
    targets: Vec<Target>,
    catalogue: Catalogue,
    wishes: Wishes,
    learned: Vec<Learned>,
    language: Language,
}

impl Case {
    fn new(courses: Vec<Course>) -> Self {
        let names = ["1.1", "1.2"].map(score);
        let low = || Outcome::Measured(Estimate::normal(-2.0, 0.3, 5));
        let (catalogue, faults) = Catalogue::new(courses);
        assert!(faults.is_empty(), "{faults:?}");
        Self {
            profile: Profile { scores: names.iter().map(|name| (name.clone(), low())).collect(), areas: Vec::new() },
            targets: names.map(|score| Target { score, level: level(6), weight: 3 }).into(),
            catalogue,
            wishes: Wishes::default(),
            learned: Vec::new(),
            language: Language::Italian,
        }
    }

    fn situation(&self) -> Situation<'_> {
        let Self { profile, targets, catalogue, wishes, learned, language } = self;
        let latest = Some(day("2026-06-15"));
        Situation { profile, targets, catalogue, wishes, learned, language: *language, latest }
    }

    fn problem(&self) -> Problem {
        Problem::of(&self.situation())
    }

    fn plan(&self) -> Plan {
        let problem = self.problem();
        explain(&solve(&problem).expect("an answer"), &problem, &self.situation()).expect("it stands the walk")
    }

    fn steps(&self) -> Vec<String> {
        self.plan().steps.iter().map(|step| step.course.to_string()).collect()
    }

    fn left(&self) -> Vec<(String, Why)> {
        self.plan().left.into_iter().map(|left| (left.course.to_string(), left.why)).collect()
    }
}

#[test]
fn a_course_is_chosen_only_where_every_wish_admits_it() {
    let all = || {
        vec![
            course("plain"),
            Course { languages: vec!["en".to_owned(), "fr".to_owned()], ..course("foreign") },
            Course { languages: Vec::new(), ..course("unsaid") },
            Course { mode: Mode::Live, ..course("live") },
            Course { cost: Cost::Cents(5000), ..course("dear") },
            Course { cost: Cost::Unknown, ..course("unpriced") },
        ]
    };
    let refused = |change: fn(&mut Wishes), language| {
        let mut case = Case { language, ..Case::new(all()) };
        change(&mut case.wishes);
        let never = case.problem().courses.into_iter().zip(all()).filter(|(course, _)| course.pick == Pick::Never);
        never.map(|(_, course)| course.id.to_string()).collect::<Vec<_>>()
    };
    let nothing: fn(&mut Wishes) = |_| {};
    for (change, language, expected) in [
        (nothing, Language::Italian, vec!["foreign"]),
        (nothing, Language::English, vec!["plain", "live", "dear", "unpriced"]),
        (|wishes| wishes.languages = Some(["it", "fr"].map(str::to_owned).into()), Language::English, vec![]),
        (|wishes| wishes.without = [Mode::Live].into(), Language::Italian, vec!["foreign", "live"]),
        (|wishes| wishes.most_cents = Some(0), Language::Italian, vec!["foreign", "dear", "unpriced"]),
        (|wishes| wishes.most_cents = Some(4999), Language::Italian, vec!["foreign", "dear", "unpriced"]),
        (|wishes| wishes.most_cents = Some(5000), Language::Italian, vec!["foreign", "unpriced"]),
        (|wishes| wishes.never = [id("plain")].into(), Language::Italian, vec!["plain", "foreign"]),
        (|wishes| wishes.must = [id("foreign")].into(), Language::Italian, vec![]),
    ] {
        assert_eq!(refused(change, language), expected);
    }
}

#[test]
fn an_own_estimate_counts_only_where_the_hours_are_not_published() {
    let mut case = Case::new(vec![course("known"), Course { hours: Hours::Estimated(480), ..course("guessed") }]);
    case.wishes.minutes = [(id("known"), 5), (id("guessed"), 30)].into();
    assert_eq!(case.problem().courses.iter().map(|course| course.minutes).collect::<Vec<_>>(), [60, 30]);
    assert_eq!(case.steps(), ["guessed"], "it is the shorter now");
}

fn done(course: &str, on: &str) -> Learned {
    Learned { day: day(on), title: course.to_owned(), provider: String::new(), course: Some(id(course)), minutes: 60 }
}

/// A first course leads from 1 to 3, a second from 3 to 5 and asks for the first.
fn ladder() -> Vec<Course> {
    let second = Course { prerequisites: vec![id("first")], effects: effects(&[("1.1", 3, 5)]), ..course("second") };
    vec![course("first"), second]
}

#[test]
fn what_was_done_after_the_answers_counts_as_reached_and_what_was_done_before_does_not() {
    let mut case = Case::new(ladder());
    assert_eq!(case.steps(), ["first", "second"]);
    case.learned = vec![done("first", "2026-06-16")];
    assert_eq!(case.steps(), ["second"], "its exit is the entry of the next, and it is not taken again");
    assert_eq!((case.problem().scores[0].level, case.problem().scores[0].gains[..3].iter().sum::<u32>()), (Some(3), 0));
    assert_eq!(case.plan().steps[0].raises, [(score("1.1"), level(3), level(5))]);
    for on in ["2026-06-15", "2026-01-01"] {
        case.learned = vec![done("first", on)];
        assert!(case.steps().is_empty(), "by the answers of {on} or later the level is still the old one");
        let from = Level::new(case.problem().scores[0].level.expect("measured")).expect("a level");
        assert_eq!(
            case.left(),
            [("first".to_owned(), Why::Done), ("second".to_owned(), Why::Entry(score("1.1"), from, level(3)))],
        );
    }
}

#[test]
fn a_course_done_satisfies_what_asks_for_it() {
    let mut case = Case::new(vec![
        Course { effects: effects(&[("1.2", 1, 2)]), ..course("first") },
        Course { prerequisites: vec![id("first")], ..course("second") },
    ]);
    case.wishes.never = [id("first")].into();
    assert!(case.steps().is_empty());
    assert!(case.left().contains(&("second".to_owned(), Why::Before(id("first")))));
    case.learned = vec![done("first", "2026-01-01")];
    assert_eq!(case.steps(), ["second"]);
}

#[test]
fn each_course_left_out_has_the_first_reason_that_holds() {
    let long = |name, minutes| Course { hours: Hours::Published(minutes), ..course(name) };
    let mut case = Case::new(vec![
        long("chosen", 60),
        long("never", 5000),
        Course { languages: vec!["en".to_owned()], mode: Mode::Live, ..course("foreign") },
        Course { mode: Mode::Live, cost: Cost::Unknown, ..course("live") },
        Course { cost: Cost::Cents(1), ..long("dear", 5000) },
        Course { cost: Cost::Unknown, ..course("unpriced") },
        long("long", 601),
        Course { effects: effects(&[("1.1", 4, 6)]), ..course("high") },
        long("twin", 120),
        Course { effects: effects(&[("1.2", 1, 4)]), ..long("big", 520) },
        Course { effects: effects(&[("1.2", 1, 5)]), ..long("bigger", 540) },
        Course { effects: effects(&[("2.1", 1, 4)]), ..course("elsewhere") },
    ]);
    case.wishes = Wishes {
        weekly: 600,
        weeks: 1,
        never: [id("never")].into(),
        without: [Mode::Live].into(),
        most_cents: Some(0),
        ..case.wishes
    };
    assert_eq!(case.steps(), ["chosen", "bigger"]);
    let left: Vec<(&str, Why)> = vec![
        ("never", Why::Never),
        ("foreign", Why::Language),
        ("live", Why::Mode),
        ("dear", Why::Cost),
        ("unpriced", Why::CostUnknown),
        ("long", Why::TooLong),
        ("high", Why::Entry(score("1.1"), level(3), level(4))),
        ("twin", Why::NothingMore),
        ("big", Why::NothingMore),
    ];
    let told: Vec<(String, Why)> = case.left();
    assert_eq!(told, left.into_iter().map(|(name, why)| (name.to_owned(), why)).collect::<Vec<_>>());
    case.wishes.weekly = 599;
    assert_eq!(case.steps(), ["chosen", "big"]);
    assert!(case.left().contains(&("bigger".to_owned(), Why::NoHours)));
}

#[test]
fn a_must_that_cannot_be_is_told_with_why_and_one_that_can_be_needs_no_gain() {
    let mut case = Case::new(vec![
        course("useful"),
        Course { hours: Hours::Published(5000), ..course("long") },
        Course { effects: Vec::new(), ..course("pleasure") },
        Course { effects: effects(&[("1.1", 6, 8)]), ..course("high") },
    ]);
    case.wishes.must = ["long", "pleasure", "high"].map(id).into();
    let plan = case.plan();
    let steps: Vec<&str> = plan.steps.iter().map(|step| step.course.as_str()).collect();
    assert_eq!((steps, plan.value.musts), (vec!["useful", "pleasure"], 1));
    let missed: Vec<(&str, &Why)> =
        plan.left.iter().filter(|left| left.must).map(|left| (left.course.as_str(), &left.why)).collect();
    assert_eq!(missed, [("long", &Why::TooLong), ("high", &Why::Entry(score("1.1"), level(3), level(6)))]);
}

#[test]
fn a_target_that_no_course_reaches_is_told_apart_from_one_behind_the_own_wishes() {
    let mut case = Case::new(vec![
        Course { effects: effects(&[("1.1", 1, 6)]), cost: Cost::Cents(100), ..course("far") },
        Course { effects: effects(&[("1.2", 1, 5)]), ..course("near") },
    ]);
    let plan = case.plan();
    assert_eq!((plan.out_of_reach, plan.beyond_wishes), (vec![(score("1.2"), level(6))], vec![]));
    case.wishes.most_cents = Some(0);
    let plan = case.plan();
    assert_eq!(plan.out_of_reach, [(score("1.2"), level(6))], "the whole catalogue, not what the wishes leave of it");
    assert_eq!(plan.beyond_wishes, [(score("1.1"), level(6))]);
}

/// No week has more than its minutes, courses come one after the other, and no minute is lost.
#[test]
fn the_weeks_hold_what_is_laid_over_them() {
    for weekly in [15, 30, 60, 90, 119, 120, 2160] {
        for minutes in [vec![], vec![1], vec![120, 120, 120], vec![490, 60, 105, 1440, 15, 1], vec![7200]] {
            let laid = weeks(&minutes, weekly);
            let sums: Vec<u32> = laid.iter().map(|parts| parts.iter().map(|part| part.minutes).sum()).collect();
            assert_eq!(sums, minutes);
            let all: Vec<(u32, u32)> = laid.iter().flatten().map(|part| (part.week, part.minutes)).collect();
            assert!(all.windows(2).all(|pair| pair[0].0 <= pair[1].0), "in order");
            let last = all.last().map_or(0, |(week, _)| week + 1);
            let of_week = |week: u32| all.iter().filter(|(other, _)| *other == week).map(|(_, part)| part).sum::<u32>();
            assert!((0..last).all(|week| of_week(week) <= weekly));
            assert!((0..last.max(1) - 1).all(|week| of_week(week) == weekly), "no week but the last has room left");
        }
    }
    assert!(weeks(&[60], 0).concat().is_empty(), "without hours there are no weeks");
}

#[test]
fn each_course_has_its_weeks_and_days() {
    let mut case = Case::new(ladder());
    case.wishes = Wishes { weekly: 40, weeks: 3, ..case.wishes };
    let laid = placed(&case.plan(), &case.catalogue, &case.wishes, day("2026-12-28"));
    let told: Vec<(u32, u32, String, String)> =
        laid.iter().map(|one| (one.first, one.last, one.from.to_string(), one.until.to_string())).collect();
    let date = |text: &str| text.to_owned();
    assert_eq!(told, [(1, 2, date("2026-12-28"), date("2027-01-10")), (2, 3, date("2027-01-04"), date("2027-01-17"))]);
}

/// An edition of a course at days, each with hours such as `9-13`, or with none.
fn edition(number: u32, days: &[(&str, Option<(u16, u16)>)]) -> Offered {
    let meeting = |(text, hours): &(&str, Option<(u16, u16)>)| Meeting {
        day: day(text),
        hours: hours.map(|(from, to)| (from * 60, to * 60)),
    };
    Offered { number, meetings: days.iter().map(meeting).collect(), site: None }
}

/// Steps in this order, whatever a solver would choose, from Monday 4 January 2027 with an hour a week.
fn laid(courses: Vec<Course>) -> Vec<(Held, String, String)> {
    let step = |course: &Course| Step {
        course: course.id.clone(),
        raises: Vec::new(),
        secures: Vec::new(),
        opens: Vec::new(),
        unchecked: Vec::new(),
    };
    let steps: Vec<Step> = courses.iter().map(step).collect();
    let mut case = Case::new(courses);
    case.wishes.weekly = 60;
    let plan = Plan { steps, ..case.plan() };
    let told = placed(&plan, &case.catalogue, &case.wishes, day("2027-01-04"));
    told.iter().map(|one| (one.held, one.from.to_string(), one.until.to_string())).collect()
}

#[test]
fn a_course_with_editions_is_taken_on_the_days_of_one() {
    let apart = |name: &str, score: &str| Course { effects: effects(&[(score, 1, 3)]), ..course(name) };
    let after = |name: &str| Course { effects: effects(&[("1.1", 3, 5)]), ..course(name) };
    let with = |editions: Vec<Offered>, course: Course| Course { editions, ..course };
    let one =
        |number, days: &[&str]| edition(number, &days.iter().map(|day| (*day, Some((9, 13)))).collect::<Vec<_>>());
    let own = |from: &str, until: &str| (Held::OwnTime, from.to_owned(), until.to_owned());
    let held = |place, from: &str, until: &str| (Held::Edition(place), from.to_owned(), until.to_owned());
    let none = |from: &str, until: &str| (Held::NoEdition, from.to_owned(), until.to_owned());
    for (what, courses, expected) in [
        (
            "the edition that ends first, not one that is over",
            vec![with(
                vec![
                    one(1, &["2026-12-29"]),
                    one(2, &["2027-02-01", "2027-02-08"]),
                    one(3, &["2027-01-20", "2027-01-21"]),
                ],
                apart("a", "1.1"),
            )],
            vec![held(2, "2027-01-20", "2027-01-21")],
        ),
        (
            "after what it needs, which ends on a Sunday",
            vec![apart("a", "1.1"), with(vec![one(1, &["2027-01-10"]), one(2, &["2027-01-11"])], after("b"))],
            vec![own("2027-01-04", "2027-01-10"), held(1, "2027-01-11", "2027-01-11")],
        ),
        (
            "what needs nothing of it does not wait, what does waits for the week after",
            vec![with(vec![one(1, &["2027-01-20"])], apart("a", "1.1")), apart("b", "1.2"), after("c")],
            vec![held(0, "2027-01-20", "2027-01-20"), own("2027-01-04", "2027-01-10"), own("2027-01-25", "2027-01-31")],
        ),
        (
            "its hours are hours of its week",
            vec![with(vec![one(1, &["2027-01-06"])], apart("a", "1.1")), apart("b", "1.2")],
            vec![held(0, "2027-01-06", "2027-01-06"), own("2027-01-11", "2027-01-17")],
        ),
        (
            "none at the time of another",
            vec![
                with(vec![one(1, &["2027-01-20"])], apart("a", "1.1")),
                with(
                    vec![
                        edition(1, &[("2027-01-20", Some((12, 14)))]),
                        edition(2, &[("2027-01-20", None)]),
                        edition(3, &[("2027-01-20", Some((13, 15)))]),
                    ],
                    apart("b", "1.2"),
                ),
            ],
            vec![held(0, "2027-01-20", "2027-01-20"), held(2, "2027-01-20", "2027-01-20")],
        ),
        (
            "where none can be gone to it is told, and laid as without",
            vec![apart("a", "1.1"), with(vec![one(1, &["2027-01-05"])], after("b"))],
            vec![own("2027-01-04", "2027-01-10"), none("2027-01-11", "2027-01-17")],
        ),
    ] {
        assert_eq!(laid(courses), expected, "{what}");
    }
}

#[test]
fn minutes_are_summed_by_year_the_latest_first() {
    let on = |day: &str, minutes| Learned { minutes, ..done("first", day) };
    let learned = [on("2025-12-31", 60), on("2026-01-01", 90), on("2026-12-31", 30), on("1999-05-05", 5)];
    assert_eq!(by_year(&learned), [(2026, 120), (2025, 60), (1999, 5)]);
    assert_eq!(by_year(&[]), []);
}
