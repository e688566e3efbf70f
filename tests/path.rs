//! The path against brute force, and the traps that a simpler method falls into.

use sestante::base::{Chance, Seed};
use sestante::training::path::{Choice, Pick, Problem, Requirement, Value, Wanted, solve, walk};

/// A problem of up to 14 courses on 4 scores, with prerequisites, unknown costs, and courses that must or may not be.
fn instance(seed: u8) -> Problem {
    let mut chance = Chance::new(&Seed([seed; 32]));
    let mut up_to = |most: u32| chance.word() % most;
    let scores = (0..4)
        .map(|_| {
            let weight = up_to(5) + 1;
            let level = if up_to(8) == 0 { None } else { Some(1 + up_to(4) as u8) };
            let target = 3 + up_to(4) as u8;
            let mut gains = [0; 8];
            if let Some(level) = level {
                for (gain, number) in gains.iter_mut().zip(1..=target) {
                    *gain = if number <= level { weight * up_to(8) } else { weight * (10 + up_to(11)) };
                }
            }
            Wanted { level, gains }
        })
        .collect();
    let count = 6 + up_to(9) as usize;
    let courses = (0..count)
        .map(|place| {
            let mut effects: Vec<(usize, u8, u8)> = Vec::new();
            for score in 0..4 {
                if up_to(3) == 0 || (score == place % 4 && effects.is_empty()) {
                    let entry = 1 + up_to(5) as u8;
                    effects.push((score, entry, (entry + 1 + up_to(3) as u8).min(8)));
                }
            }
            let prerequisites = if place > 0 && up_to(4) == 0 { vec![up_to(place as u32) as usize] } else { vec![] };
            let cents = match up_to(4) {
                0 => None,
                1 => Some(up_to(5) * 1000),
                _ => Some(0),
            };
            let pick = match up_to(8) {
                0 => Pick::Must,
                1 => Pick::Never,
                _ => Pick::Free,
            };
            Requirement { effects, prerequisites, minutes: 60 * (1 + up_to(12)), cents, pick }
        })
        .collect();
    Problem { scores, courses, budget: 60 * (6 + up_to(30)) }
}

/// The best value by trying every set without a course that may not be: most of those that must be; most gain; within 1 % of it fewest minutes, lowest cost (unknown ones last), most gain.
fn brute_force(problem: &Problem) -> (u32, Value) {
    let count = problem.courses.len();
    let values: Vec<Value> = (0..1_u32 << count)
        .map(|set| (0..count).filter(|course| set >> course & 1 == 1).collect::<Vec<_>>())
        .filter(|chosen| chosen.iter().all(|course| problem.courses[*course].pick != Pick::Never))
        .map(|chosen| walk(problem, &chosen))
        .filter(|walked| walked.stuck.is_empty() && walked.value.minutes <= problem.budget)
        .map(|walked| walked.value)
        .collect();
    let count = |value: &Value| value.musts;
    let musts = values.iter().map(count).max().expect("the empty set is one");
    let values: Vec<Value> = values.into_iter().filter(|value| value.musts == musts).collect();
    let most = values.iter().map(|value| value.gain).max().expect("the empty set is one");
    let enough = values
        .into_iter()
        .filter(|value| value.gain * 100 >= most * 100 - most / 100 * 100 && value.gain >= most - most / 100);
    let best = enough.min_by_key(|value| (value.minutes, value.unknown_costs, value.cents, u32::MAX - value.gain));
    (most, best.expect("the best is within 1 % of itself"))
}

#[test]
fn the_path_is_what_brute_force_finds_on_200_catalogues() {
    for seed in 0..200 {
        let problem = instance(seed);
        let Choice { order, value, most_gain } = solve(&problem).expect("an answer");
        assert_eq!((most_gain, value), brute_force(&problem), "seed {seed}");
        let walked = walk(&problem, &order);
        assert_eq!((walked.order, walked.value), (order, value), "seed {seed}: it can be walked in its order");
    }
}

/// The instances must have what they are to try: courses that must be and can, that must be and cannot, and that would be
/// chosen if they might.
#[test]
fn the_catalogues_try_must_and_never() {
    let (mut kept, mut lost, mut missed) = (0, 0, 0);
    for seed in 0..200 {
        let problem = instance(seed);
        let musts = problem.courses.iter().filter(|course| course.pick == Pick::Must).count() as u32;
        let value = solve(&problem).expect("an answer").value;
        let mut free = problem.clone();
        free.courses.iter_mut().for_each(|course| course.pick = Pick::Free);
        let order = solve(&free).expect("an answer").order;
        kept += u32::from(value.musts > 0);
        lost += u32::from(value.musts < musts);
        missed += u32::from(order.iter().any(|course| problem.courses[*course].pick == Pick::Never));
    }
    assert!(kept > 50 && lost > 10 && missed > 20, "{kept}, {lost}, {missed}");
}

/// Takes again and again the course that closes most a minute, as a planner without a model would.
fn greedy(problem: &Problem) -> Value {
    let mut taken: Vec<usize> = Vec::new();
    loop {
        let now = walk(problem, &taken).value;
        let better = (0..problem.courses.len()).filter(|course| !taken.contains(course)).filter_map(|course| {
            let with = walk(problem, &[taken.clone(), vec![course]].concat());
            let fits = with.stuck.is_empty() && with.value.minutes <= problem.budget && with.value.gain > now.gain;
            fits.then(|| ((with.value.gain - now.gain) * 1000 / problem.courses[course].minutes, course))
        });
        match better.max_by_key(|(rate, course)| (*rate, usize::MAX - course)) {
            Some((_, course)) => taken.push(course),
            None => return now,
        }
    }
}

fn course(effects: &[(usize, u8, u8)], minutes: u32) -> Requirement {
    Requirement { effects: effects.to_vec(), prerequisites: vec![], minutes, cents: Some(0), pick: Pick::Free }
}

fn wanted(level: u8, target: u8, worth: u32) -> Wanted {
    let mut gains = [0; 8];
    gains[usize::from(level)..usize::from(target)].fill(worth);
    Wanted { level: Some(level), gains }
}

/// A short course looks best by the minute, but then the one that closes nearly everything no longer fits.
#[test]
fn it_beats_greedy_where_a_tempting_short_course_blocks_the_long_one() {
    let problem = Problem {
        scores: vec![wanted(2, 6, 20)],
        courses: vec![course(&[(0, 2, 3)], 60), course(&[(0, 2, 6)], 600)],
        budget: 600,
    };
    assert_eq!(greedy(&problem).gain, 20);
    assert_eq!(solve(&problem).expect("an answer").value.gain, 80);
}

#[test]
fn a_course_that_closes_nothing_itself_is_taken_when_it_opens_the_one_that_does() {
    let problem = Problem {
        scores: vec![wanted(2, 5, 20), Wanted { level: Some(1), gains: [0; 8] }],
        courses: vec![course(&[(1, 1, 3)], 60), course(&[(0, 2, 5), (1, 3, 4)], 120)],
        budget: 600,
    };
    let choice = solve(&problem).expect("an answer");
    assert_eq!((choice.order, choice.value.gain), (vec![0, 1], 60));
}

/// Each of two courses gives the other's entry level; nobody can start with either.
#[test]
fn two_courses_cannot_lift_each_other_by_their_bootstraps() {
    let problem = Problem {
        scores: vec![wanted(1, 5, 20), wanted(1, 5, 20)],
        courses: vec![course(&[(0, 3, 5), (1, 1, 3)], 60), course(&[(1, 3, 5), (0, 1, 3)], 60)],
        budget: 600,
    };
    let choice = solve(&problem).expect("an answer");
    assert_eq!((choice.order.len(), choice.value.gain), (0, 0));
    assert_eq!(walk(&problem, &[0, 1]).stuck, [0, 1], "and the checker says so");
}

/// The same ring with a way in from outside, behind a course that is too long together with both.
#[test]
fn a_ring_opens_when_a_course_from_outside_fits() {
    let ring = |budget| Problem {
        scores: vec![wanted(1, 5, 20), wanted(1, 5, 20)],
        courses: vec![
            course(&[(0, 3, 5), (1, 1, 3)], 60),
            course(&[(1, 3, 5), (0, 1, 3)], 60),
            course(&[(0, 1, 3)], 60),
        ],
        budget,
    };
    assert_eq!(solve(&ring(180)).expect("an answer").value.gain, 160);
    assert_eq!(solve(&ring(120)).expect("an answer").value.gain, 120);
}

#[test]
fn a_level_is_not_credited_to_a_course_that_asks_for_it() {
    let mut unsure = wanted(4, 5, 20);
    unsure.gains[3] = 8;
    let problem = Problem { scores: vec![unsure], courses: vec![course(&[(0, 4, 5)], 60)], budget: 60 };
    assert_eq!(solve(&problem).expect("an answer").value.gain, 20, "level 4 is asked for, not taught");
}

#[test]
fn not_measured_neither_blocks_nor_counts() {
    let problem = Problem {
        scores: vec![Wanted { level: None, gains: [0; 8] }, wanted(1, 3, 20)],
        courses: vec![course(&[(0, 6, 7), (1, 1, 3)], 60), course(&[(0, 1, 8)], 60)],
        budget: 600,
    };
    let choice = solve(&problem).expect("an answer");
    assert_eq!((choice.order, choice.value.gain), (vec![0], 40));
}

#[test]
fn of_equal_gains_the_shorter_wins_then_the_cheaper_and_an_unknown_cost_comes_last() {
    let priced = |minutes, cents| Requirement { cents, ..course(&[(0, 1, 3)], minutes) };
    for (courses, expected) in [
        (vec![priced(120, Some(0)), priced(60, Some(5000))], 1),
        (vec![priced(60, Some(5000)), priced(60, Some(100))], 1),
        (vec![priced(60, None), priced(60, Some(90_000))], 1),
        (vec![priced(60, Some(0)), priced(60, Some(0))], 0),
    ] {
        let problem = Problem { scores: vec![wanted(1, 3, 20)], courses, budget: 600 };
        assert_eq!(solve(&problem).expect("an answer").order, [expected]);
    }
}

/// A course that must be comes before any gain, even one that closes nothing; of two that do not fit together one is kept.
#[test]
fn a_course_that_must_be_comes_before_any_gain() {
    let must = |course: Requirement| Requirement { pick: Pick::Must, ..course };
    let useful = course(&[(0, 1, 5)], 600);
    for (courses, expected) in [
        (vec![useful.clone(), must(course(&[(0, 1, 2)], 60))], vec![1]),
        (vec![useful.clone(), must(course(&[], 60))], vec![1]),
        (vec![must(course(&[(0, 1, 2)], 400)), must(course(&[(0, 1, 3)], 400)), useful.clone()], vec![1]),
        (vec![must(course(&[(0, 4, 6)], 60)), useful], vec![1]),
    ] {
        let problem = Problem { scores: vec![wanted(1, 5, 20)], courses, budget: 600 };
        assert_eq!(solve(&problem).expect("an answer").order, expected);
    }
}

/// The checker refuses what may not be chosen, and what needs it.
#[test]
fn the_walk_refuses_a_course_that_may_not_be() {
    let never = Requirement { pick: Pick::Never, ..course(&[(0, 1, 3)], 60) };
    let after = Requirement { prerequisites: vec![0], ..course(&[(0, 1, 2)], 60) };
    let problem = Problem { scores: vec![wanted(1, 5, 20)], courses: vec![never, after], budget: 600 };
    assert_eq!(walk(&problem, &[0, 1]).stuck, [0, 1]);
    assert_eq!(solve(&problem).expect("an answer").order, [0_usize; 0]);
}
