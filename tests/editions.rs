//! The proposal of course editions: every hard rule over every plan, the laws of the search, the reasons and what a little more brings.
//!
//! The rules are checked by `breaches`, which is written from their wording in `src/timetable/problem.rs` and shares nothing
//! with the search; each is shown to fail on a planted breach.

#[path = "tools/instances.rs"]
mod instances;

use instances::{SHAPES, Shape, make};
use sestante::base::Seed;
use sestante::timetable::problem::{Audience, Held, Lesson, Need, Problem, Slot, Teacher, Venue};
use sestante::timetable::propose::{Extra, Reason, Search, served_from, value, why_not};

const SEED: Seed = Seed([7; 32]);

fn shape(name: &str) -> Shape {
    SHAPES.into_iter().find(|shape| shape.name == name).expect("a shape")
}

fn small() -> impl Iterator<Item = Shape> {
    SHAPES.into_iter().filter(|shape| shape.name.starts_with("small"))
}

/// Which rules a plan breaks, in a word each; sorted, each once. Locked editions answer for nothing by themselves.
fn breaches(problem: &Problem, plan: &[Held]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let new = |held: &&Held| !held.locked;
    let seats = |held: &Held| held.seats.iter().map(|(_, seats)| seats).sum::<u32>();
    let seats_of = |held: &Held, group: usize| -> u32 {
        held.seats.iter().filter(|(other, _)| *other == group).map(|(_, seats)| seats).sum()
    };
    for held in plan.iter().filter(new) {
        let lesson = &problem.lessons[held.lesson];
        if !lesson.times.contains(&held.slots) {
            found.push("time");
        }
        match held.venue {
            None if !lesson.rooms.is_empty() => found.push("no room"),
            None => (),
            Some(venue) => {
                if !lesson.rooms.contains(&venue) {
                    found.push("unfit room");
                }
                if !held.slots.iter().all(|slot| problem.venues[venue].free[*slot]) {
                    found.push("closed room");
                }
                if seats(held) > problem.venues[venue].seats {
                    found.push("full room");
                }
            }
        }
        let teacher = &problem.teachers[held.teacher];
        if !teacher.courses.contains(&held.lesson) {
            found.push("cannot give");
        }
        if !held.slots.iter().all(|slot| teacher.free[*slot]) {
            found.push("absent trainer");
        }
        if seats(held) < lesson.least {
            found.push("too few");
        }
        if seats(held) > lesson.most {
            found.push("too many");
        }
        if held.seats.iter().any(|(_, seats)| *seats == 0) || !held.seats.is_sorted_by(|a, b| a.0 < b.0) {
            found.push("seats out of order");
        }
    }
    for (place, one) in plan.iter().enumerate() {
        for other in &plan[..place] {
            if one.locked && other.locked {
                continue;
            }
            let pair = [(one, other), (other, one)];
            let same_slot = one.slots.iter().any(|slot| other.slots.contains(slot));
            // The gap where one ends and the other begins in the slot after, on one day.
            let gaps = pair.iter().flat_map(|(first, second)| {
                first
                    .slots
                    .iter()
                    .filter(|slot| second.slots.contains(&(*slot + 1)))
                    .filter_map(|slot| problem.slots[*slot].gap)
            });
            let shortest = gaps.min();
            if let Some(venue) = one.venue.filter(|venue| other.venue == Some(*venue)) {
                if same_slot {
                    found.push("room twice");
                }
                let set_up = problem.venues[venue].set_up;
                if shortest.is_some_and(|gap| gap < set_up) {
                    found.push("set-up");
                }
            }
            if one.teacher == other.teacher {
                if same_slot {
                    found.push("trainer twice");
                }
                for (first, second) in pair {
                    let (Some(from), Some(to)) = (first.venue, second.venue) else { continue };
                    let way = problem.travel[problem.venues[from].site][problem.venues[to].site];
                    let then = |slot: &usize| second.slots.contains(&(slot + 1));
                    let mut gaps =
                        first.slots.iter().filter(|slot| then(slot)).filter_map(|slot| problem.slots[*slot].gap);
                    if gaps.any(|gap| gap < way) {
                        found.push("way");
                    }
                }
            }
        }
    }
    for (place, teacher) in problem.teachers.iter().enumerate() {
        let of = |held: &&Held| held.teacher == place;
        let half_days: usize = plan.iter().filter(of).map(|held| held.slots.len()).sum();
        if half_days > teacher.most as usize && plan.iter().filter(of).any(|held| !held.locked) {
            found.push("half days");
        }
    }
    for group in 0..problem.audiences.len() {
        for slot in 0..problem.slots.len() {
            let here = |held: &&Held| held.slots.contains(&slot) && seats_of(held, group) > 0;
            let away: u32 = plan.iter().filter(here).map(|held| seats_of(held, group)).sum();
            if away > problem.audiences[group].away[slot] && plan.iter().filter(here).any(|held| !held.locked) {
                found.push("group away");
            }
        }
        for lesson in 0..problem.lessons.len() {
            let need = problem.needs[lesson][group];
            let of = |held: &&Held| held.lesson == lesson && seats_of(held, group) > 0;
            let unlocked = plan.iter().filter(of).any(|held| !held.locked);
            let all: u32 = plan.iter().filter(of).map(|held| seats_of(held, group)).sum();
            if unlocked && need.had + all > need.now + need.after {
                found.push("need");
            }
            for held in plan.iter().filter(of) {
                let begins = held.slots[0];
                let so_far: u32 = plan
                    .iter()
                    .filter(of)
                    .filter(|other| other.slots[0] <= begins)
                    .map(|other| seats_of(other, group))
                    .sum();
                let rules = &problem.lessons[lesson];
                let each = rules.opened_by.iter().map(|before| {
                    let ended =
                        |other: &&Held| other.lesson == *before && other.slots.iter().all(|slot| *slot < begins);
                    let ended = plan.iter().filter(ended).map(|other| seats_of(other, group));
                    problem.needs[*before][group].had + ended.sum::<u32>()
                });
                let opened: u32 = if rules.all { each.min().unwrap_or(0) } else { each.sum() };
                if unlocked && need.had + so_far > need.now + opened {
                    found.push("before");
                }
            }
        }
    }
    if problem.budget.is_some_and(|budget| cents(problem, plan) > budget) && plan.iter().any(|held| !held.locked) {
        found.push("budget");
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn cents(problem: &Problem, plan: &[Held]) -> u64 {
    plan.iter()
        .map(|held| {
            let lesson = &problem.lessons[held.lesson];
            let room = held.venue.map_or(0, |venue| problem.venues[venue].cents);
            let half_day = room + problem.teachers[held.teacher].cents;
            let seats: u32 = held.seats.iter().map(|(_, seats)| seats).sum();
            lesson.cents + half_day * held.slots.len() as u64 + lesson.seat_cents * u64::from(seats)
        })
        .sum()
}

/// The weights of all seats that are needed.
fn served(problem: &Problem, plan: &[Held]) -> u64 {
    let mut sum = 0;
    for (lesson, needs) in problem.needs.iter().enumerate() {
        for (group, need) in needs.iter().enumerate() {
            let of = plan.iter().filter(|held| held.lesson == lesson).flat_map(|held| &held.seats);
            let seats: u32 = need.had + of.filter(|(other, _)| *other == group).map(|(_, seats)| seats).sum::<u32>();
            sum += u64::from(seats.min(need.now + need.after)) * u64::from(need.weight);
        }
    }
    sum
}

/// A search after so many steps, its plan checked.
fn search(problem: &Problem, start: &[Held], steps: u64) -> Search {
    let mut search = Search::new(problem, start, &SEED);
    search.run(steps);
    let plan = search.best();
    assert_eq!(breaches(problem, &plan), Vec::<&str>::new());
    let worth = search.value();
    assert_eq!(worth.served, served(problem, &plan));
    assert_eq!(worth.cents, cents(problem, &plan));
    assert_eq!(worth, value(problem, start, &plan), "counted anew");
    assert!(worth.served <= search.bound());
    search
}

/// Two courses, the second after the first; two rooms at two sites an hour apart, two trainers, two groups, two days.
fn tiny() -> Problem {
    let lesson = |rooms: &[usize], opened_by: &[usize]| Lesson {
        times: (0..4).map(|slot| vec![slot]).collect(),
        least: 2,
        most: 6,
        rooms: rooms.to_vec(),
        opened_by: opened_by.to_vec(),
        all: false,
        cents: 100,
        seat_cents: 10,
    };
    let venue = |site, set_up| Venue { site, seats: 5, set_up, free: vec![true; 4], cents: 50 };
    let teacher = |courses: &[usize]| Teacher { courses: courses.to_vec(), free: vec![true; 4], most: 3, cents: 200 };
    let need = |now, after, weight| Need { now, after, weight, had: 0 };
    Problem {
        slots: [(0, Some(30)), (0, None), (1, Some(30)), (1, None)].map(|(day, gap)| Slot { day, gap }).to_vec(),
        lessons: vec![lesson(&[0, 1], &[]), lesson(&[0, 1], &[0])],
        venues: vec![venue(0, 45), venue(1, 0)],
        teachers: vec![teacher(&[0, 1]), teacher(&[0, 1])],
        audiences: vec![Audience { site: Some(0), away: vec![4; 4] }, Audience { site: Some(1), away: vec![3; 4] }],
        needs: vec![vec![need(4, 0, 2), need(3, 0, 2)], vec![need(0, 4, 3), need(1, 2, 3)]],
        travel: vec![vec![0, 60], vec![60, 0]],
        budget: Some(5000),
    }
}

fn held(lesson: usize, slot: usize, venue: usize, teacher: usize, seats: &[(usize, u32)]) -> Held {
    Held { lesson, slots: vec![slot], venue: Some(venue), teacher, seats: seats.to_vec(), was: None, locked: false }
}

type Change = fn(&mut Problem, &mut Vec<Held>);

#[test]
fn each_rule_is_seen_to_be_broken() {
    let problem = &tiny();
    let sound = [held(0, 0, 0, 0, &[(0, 3), (1, 2)]), held(1, 2, 0, 0, &[(0, 3), (1, 1)])];
    assert_eq!(breaches(problem, &sound), Vec::<&str>::new());
    let rows: [(&str, Change); 24] = [
        ("time", |problem, _| problem.lessons[1].times = vec![vec![1]]),
        ("no room", |_, plan| plan[0].venue = None),
        ("unfit room", |problem, _| problem.lessons[1].rooms = vec![1]),
        ("closed room", |problem, _| problem.venues[0].free[2] = false),
        ("full room", |problem, _| problem.venues[0].seats = 4),
        ("cannot give", |problem, _| problem.teachers[0].courses = vec![0]),
        ("absent trainer", |problem, _| problem.teachers[0].free[0] = false),
        ("too few", |problem, _| problem.lessons[1].least = 5),
        ("too many", |problem, _| problem.lessons[0].most = 4),
        ("seats out of order", |_, plan| plan[0].seats.reverse()),
        ("room twice", |_, plan| plan.push(held(0, 0, 0, 1, &[(0, 1), (1, 1)]))),
        ("set-up", |_, plan| plan.push(held(0, 3, 0, 1, &[(0, 1), (1, 1)]))),
        ("trainer twice", |_, plan| plan.push(held(0, 0, 1, 0, &[(0, 1), (1, 1)]))),
        ("way", |_, plan| plan.push(held(0, 1, 1, 0, &[(0, 1), (1, 1)]))),
        ("half days", |problem, _| problem.teachers[0].most = 1),
        ("group away", |problem, _| problem.audiences[1].away[0] = 1),
        ("need", |problem, _| problem.needs[0][0].now = 2),
        ("before", |_, plan| plan[1].slots = vec![0]),
        ("before", |_, plan| plan[0].slots = vec![3]),
        ("before", |_, plan| plan[0].seats = vec![(0, 2), (1, 3)]),
        ("before", |problem, _| problem.lessons[1].opened_by.clear()),
        ("before", |problem, _| {
            problem.lessons.push(problem.lessons[0].clone());
            problem.needs.push(vec![Need { weight: 1, ..Need::default() }; 2]);
            (problem.lessons[1].opened_by, problem.lessons[1].all) = (vec![0, 2], true);
        }),
        ("need", |problem, _| problem.needs[0][0].had = 2),
        ("budget", |problem, _| problem.budget = Some(100)),
    ];
    for (rule, change) in rows {
        let (mut problem, mut plan) = (problem.clone(), sound.to_vec());
        change(&mut problem, &mut plan);
        assert!(breaches(&problem, &plan).contains(&rule), "{rule}: {:?}", breaches(&problem, &plan));
    }
}

/// By hand: both courses for all; the first in the two rooms or at two times, the second after it.
#[test]
fn a_tiny_problem_is_solved_and_proven() {
    let problem = &tiny();
    let search = search(problem, &[], 500);
    assert_eq!(search.value().served, 4 * 2 + 3 * 2 + 4 * 3 + 3 * 3);
    assert_eq!(search.value().share, 1000);
    assert!(search.progress().proven);
    assert_eq!(why_not(problem, &search.best()), []);
}

/// A third course that all need now and none has had; the second course comes after both of the others.
fn with_two_before(all: bool) -> Problem {
    let mut problem = tiny();
    problem.budget = None;
    problem.lessons.push(problem.lessons[0].clone());
    problem.needs.push(problem.needs[0].clone());
    problem.teachers.iter_mut().for_each(|who| who.courses.push(2));
    (problem.lessons[1].opened_by, problem.lessons[1].all) = (vec![0, 2], all);
    problem
}

/// Prerequisites come all before a course: who has had one of them only is not there yet. What leads to a level is enough by itself.
#[test]
fn of_several_prerequisites_all_are_needed() {
    // Nobody gives the third course. Where it is needed, the second is held for the one person who needs it now, or for nobody.
    for (all, most) in [(true, 1), (false, 7)] {
        let mut problem = with_two_before(all);
        problem.teachers.iter_mut().for_each(|who| who.courses = vec![0, 1]);
        let search = search(&problem, &[], 14_000);
        let plan = search.best();
        let seats = plan.iter().filter(|held| held.lesson == 1).flat_map(|held| &held.seats).map(|(_, seats)| seats);
        assert!(seats.sum::<u32>() <= most, "{all}: {plan:?}");
        assert!(search.progress().proven, "{all}");
        let reasons = why_not(&problem, &plan);
        let of =
            |group: usize| reasons.iter().find(|told| (told.lesson, told.group) == (1, group)).map(|told| told.reason);
        assert_eq!(of(0) == Some(Reason::NotOpened), all, "{reasons:?}");
        // Who has had the third before all this begins needs the first only.
        for group in 0..2 {
            problem.needs[2][group].had = problem.needs[2][group].now;
        }
        let again = self::search(&problem, &[], 400);
        assert_eq!(
            again.value().served,
            7 * 2 + (4 * 2 + 3 * 2) + 4 * 3 + 3 * 3,
            "{all}: both are served, and what was had"
        );
    }
    // Everything can be held, and the proof agrees with the search either way.
    let [all, any] = [true, false].map(|all| search(&with_two_before(all), &[], 12_000));
    assert!(all.progress().proven && any.progress().proven);
    assert!(all.value().served <= any.value().served);
}

/// The same over drawn problems: the search keeps the rule, the bound stays above, and needing all serves no more than needing any.
#[test]
fn drawn_problems_with_two_prerequisites_stand_the_rules_and_the_bound() {
    for shape in small() {
        let drawn = |all: bool| {
            let mut problem = make(shape);
            for (place, lesson) in problem.lessons.iter_mut().enumerate().filter(|(place, _)| place % 4 == 3) {
                (lesson.opened_by, lesson.all) = (vec![place - 1, place - 2], all);
            }
            problem
        };
        let [all, any] = [true, false].map(|all| search(&drawn(all), &[], 600));
        assert!(all.value().served <= any.progress().bound, "{}", shape.name);
    }
}

#[test]
fn plans_of_all_shapes_stand_the_rules_and_the_bound() {
    for shape in SHAPES {
        let problem = make(shape);
        let steps = if shape.name == "large" { 60 } else { 600 };
        let search = search(&problem, &[], steps);
        assert!(search.value().served > 0, "{}", shape.name);
        let unserved = why_not(&problem, &search.best());
        let of = |lesson: usize, group: usize| {
            let plan = search.best();
            let of = plan.iter().filter(|held| held.lesson == lesson).flat_map(|held| held.seats.clone());
            of.filter(|(other, _)| *other == group).map(|(_, seats)| seats).sum::<u32>()
        };
        for (lesson, needs) in problem.needs.iter().enumerate().step_by(7) {
            for (group, need) in needs.iter().enumerate() {
                let told = unserved.iter().find(|told| (told.lesson, told.group) == (lesson, group));
                let left = need.now + need.after - of(lesson, group);
                assert_eq!(told.map_or(0, |told| told.people), left, "{} {lesson} {group}", shape.name);
            }
        }
    }
}

#[test]
fn the_same_seed_and_steps_give_the_same_plan() {
    let problem = make(shape("medium"));
    let whole = search(&problem, &[], 300);
    let mut slices = Search::new(&problem, &[], &SEED);
    (0..30).for_each(|_| slices.run(10));
    assert_eq!(whole.best(), slices.best());
    assert_eq!(whole.progress(), slices.progress());
    let mut other = Search::new(&problem, &[], &Seed([8; 32]));
    other.run(300);
    assert_ne!(whole.best(), other.best(), "chance comes from the seed");
}

#[test]
fn more_steps_are_never_worse_and_the_bound_never_rises() {
    let problem = make(shape("medium"));
    let mut search = Search::new(&problem, &[], &SEED);
    let mut before = search.progress();
    for _ in 0..20 {
        search.run(40);
        let now = search.progress();
        assert!(now.value >= before.value && now.bound <= before.bound);
        before = now;
    }
}

/// Locked editions stay to the letter, whatever they break; what is added breaks nothing more.
#[test]
fn what_is_locked_stays() {
    for shape in small() {
        let problem = make(shape);
        let plan = search(&problem, &[], 400).best();
        let mut start = plan.clone();
        for held in start.iter_mut().step_by(2) {
            held.locked = true;
        }
        // One locked where nothing of its kind may be.
        if let Some(held) = start.first_mut() {
            held.seats = vec![(0, 1)];
        }
        let again = search(&problem, &start, 400);
        for (place, locked) in start.iter().enumerate().filter(|(_, held)| held.locked) {
            let stays = again.best().into_iter().find(|held| held.was == Some(place)).expect("it stays");
            assert_eq!(Held { was: None, ..stays }, Held { was: None, ..locked.clone() });
        }
    }
}

/// A plan that nothing speaks against stays; when a trainer falls ill, what is not theirs mostly stays.
#[test]
fn planning_again_changes_little() {
    let mut problem = make(shape("small-5"));
    let first = search(&problem, &[], 5000);
    let plan = first.best();
    let same = search(&problem, &plan, 500);
    assert_eq!(same.value().changes * u32::from(same.value().served == first.value().served), 0);
    let ill = plan[0].teacher;
    problem.teachers[ill].free.fill(false);
    let theirs = plan.iter().filter(|held| held.teacher == ill).count() as u32;
    let again = search(&problem, &plan, 5000);
    assert!(again.value().changes >= theirs);
    assert!(again.best().iter().all(|held| held.teacher != ill));
    let mut from_nothing = Search::new(&problem, &[], &SEED);
    from_nothing.run(5000);
    let changes = value(&problem, &plan, &from_nothing.best()).changes;
    assert!(again.value().changes <= changes, "{} against {changes}", again.value().changes);
    let mut named: Vec<usize> = again.best().iter().filter_map(|held| held.was).collect();
    let all = named.len();
    named.sort_unstable();
    named.dedup();
    assert_eq!(named.len(), all, "no two editions are the same one of before");
}

/// Dates that people have noted do not move for a seat more: of a large plan nine in ten of the editions that an illness does not touch
/// stay, and no more than two in a hundred of the need is lost by that.
#[test]
fn a_change_makes_up_for_itself() {
    let mut problem = make(shape("medium"));
    let plan = search(&problem, &[], 1500).best();
    let ill = plan[0].teacher;
    problem.teachers[ill].free.fill(false);
    let theirs = plan.iter().filter(|held| held.teacher == ill).count();
    let again = search(&problem, &plan, 1500).value();
    let (moved, others) = (again.changes as usize - theirs, plan.len() - theirs);
    assert!(moved * 10 <= others, "{moved} of {others} moved");
    let anew = search(&problem, &[], 1500).value();
    assert!(again.served * 100 >= anew.served * 98, "{} against {}", again.served, anew.served);
}

type Twist = fn(&mut Problem);

#[test]
fn every_reason_is_found_where_it_is_the_reason() {
    let rows: [(Reason, usize, usize, Twist); 10] = [
        (Reason::NobodyGivesIt, 0, 0, |problem| problem.teachers.iter_mut().for_each(|who| who.courses = vec![1])),
        (Reason::NoSuitableRoom, 0, 0, |problem| problem.venues.iter_mut().for_each(|room| room.seats = 1)),
        (Reason::NotOpened, 1, 0, |problem| problem.needs[0][0].now = 0),
        (Reason::NoTime, 0, 1, |problem| problem.audiences[1].away.fill(0)),
        (Reason::TooFew { people: 3, least: 4 }, 0, 1, |problem| {
            problem.lessons[0].least = 4;
            problem.audiences[0].away.fill(0);
        }),
        (Reason::NoTrainer, 0, 0, |problem| problem.teachers.iter_mut().for_each(|who| who.most = 0)),
        (Reason::NoTrainer, 0, 0, |problem| problem.teachers.iter_mut().for_each(|who| who.free.fill(false))),
        (Reason::NoRoom, 0, 0, |problem| problem.venues.iter_mut().for_each(|room| room.free.fill(false))),
        (Reason::NoPair, 0, 0, |problem| {
            problem.venues.iter_mut().for_each(|room| room.free = vec![true, true, false, false]);
            problem.teachers.iter_mut().for_each(|who| who.free = vec![false, false, true, true]);
        }),
        (Reason::Budget, 0, 0, |problem| problem.budget = Some(200)),
    ];
    for (reason, lesson, group, change) in rows {
        let mut problem = tiny();
        change(&mut problem);
        let plan = search(&problem, &[], 300).best();
        let unserved = why_not(&problem, &plan);
        let told: Vec<Reason> = unserved
            .iter()
            .filter(|told| (told.lesson, told.group) == (lesson, group))
            .map(|told| told.reason)
            .collect();
        assert_eq!(told, [reason], "{unserved:?}");
    }
    let problem = tiny();
    assert!(why_not(&problem, &[]).iter().any(|told| told.reason == Reason::Possible), "an empty plan is no reason");
    let mut full = tiny();
    full.audiences[0].away = vec![2, 0, 0, 0];
    full.lessons[0].times = vec![vec![0]];
    let plan = [held(0, 0, 0, 0, &[(0, 2)])];
    assert_eq!(why_not(&full, &plan)[0].reason, Reason::GroupLimit);
    // By hand: one full edition, and two people left where three are needed. (The search would hold two of 3 and 4.)
    let mut full = tiny();
    (full.lessons[0].least, full.lessons[0].most) = (3, 5);
    let plan = [held(0, 0, 0, 0, &[(0, 3), (1, 2)])];
    assert_eq!(why_not(&full, &plan)[0].reason, Reason::NoSeats { people: 2, least: 3 });
}

#[test]
fn more_of_what_is_short_brings_something() {
    let mut problem = tiny();
    let extras = [Extra::Room { like: 0 }, Extra::Trainer { lesson: 0 }, Extra::Money { cents: 100_000 }];
    let gains = |problem: &Problem| -> Vec<u64> {
        let plan = search(problem, &[], 300).best();
        let served = |problem: &Problem| served_from(problem, &plan, &SEED, 300);
        extras.iter().map(|extra| served(&extra.added_to(problem)).saturating_sub(served(problem))).collect()
    };
    assert_eq!(gains(&problem), [0, 0, 0], "all need is served already");
    problem.budget = Some(600);
    let [room, trainer, money] = gains(&problem)[..] else { panic!("one each") };
    assert_eq!((room, trainer), (0, 0), "money is what is short");
    assert!(money > 0);
    problem.budget = None;
    problem.teachers.iter_mut().for_each(|who| who.courses = vec![1]);
    assert!(gains(&problem)[1] >= 2 * 7, "the first course can be held for all");
}

/// What `HiGHS` at gap 0 and CP-SAT find and prove for the small instances, all four goals (`tests/tools/editions.py`).
#[test]
fn small_problems_are_solved_as_the_judges_solve_them() {
    let text = std::fs::read_to_string("tests/data/editions/small.csv").expect("the judges' values");
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let number = |place: usize| fields[place].parse::<u64>().expect("a number");
        let problem = make(shape(fields[0]));
        let search = search(&problem, &[], 12_000);
        let worth = search.value();
        let own = [worth.served, u64::from(worth.share), worth.cents, worth.away];
        assert_eq!(own, [number(1), number(2), number(3), number(4)], "{}", fields[0]);
    }
}
