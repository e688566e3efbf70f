//! Writes planning problems as JSON, and the plans that the app proposes for them, for `editions.py`.
//!
//! usage: `editions list`, `editions problem NAME`, `editions plan NAME STEPS [SEED]`, `editions run NAME SECONDS`, `editions solve NAME
//! SECONDS` (until it is proven), `editions asked NAME` (what the page asks of the planner)

mod instances;

use instances::{SHAPES, Shape, make};
use serde_json::{Value, json};
use sestante::base::Seed;
use sestante::job::{Asked, write_asked};
use sestante::timetable::problem::{Held, Problem};
use sestante::timetable::propose::Search;

fn problem_json(problem: &Problem) -> Value {
    json!({
        "slots": problem.slots.iter().map(|slot| json!({ "day": slot.day, "gap": slot.gap })).collect::<Vec<_>>(),
        "lessons": problem.lessons.iter().map(|lesson| json!({
            "times": lesson.times, "least": lesson.least, "most": lesson.most, "rooms": lesson.rooms,
            "opened_by": lesson.opened_by, "all": lesson.all, "cents": lesson.cents, "seat_cents": lesson.seat_cents,
        })).collect::<Vec<_>>(),
        "venues": problem.venues.iter().map(|venue| json!({
            "site": venue.site, "seats": venue.seats, "set_up": venue.set_up, "free": venue.free, "cents": venue.cents,
        })).collect::<Vec<_>>(),
        "teachers": problem.teachers.iter().map(|teacher| json!({
            "courses": teacher.courses, "free": teacher.free, "most": teacher.most, "cents": teacher.cents,
        })).collect::<Vec<_>>(),
        "audiences": problem.audiences.iter()
            .map(|audience| json!({ "site": audience.site, "away": audience.away })).collect::<Vec<_>>(),
        "needs": problem.needs.iter().map(|needs| needs.iter()
            .map(|need| json!([need.now, need.after, need.weight])).collect::<Vec<_>>()).collect::<Vec<_>>(),
        "travel": problem.travel,
        "budget": problem.budget,
    })
}

fn held_json(held: &Held) -> Value {
    json!({
        "lesson": held.lesson, "slots": held.slots, "venue": held.venue, "teacher": held.teacher, "seats": held.seats,
    })
}

fn named(name: &str) -> Result<Shape, String> {
    SHAPES.into_iter().find(|shape| shape.name == name).ok_or_else(|| format!("{name}: no such instance"))
}

/// A plan as it stands after so many steps, seconds, or once proven; a line of progress each time the steps have doubled.
#[expect(clippy::disallowed_methods, reason = "a bench takes the time")]
fn plan(name: &str, most_steps: u64, most_seconds: f64, until_proven: bool, seed: u8) -> Result<(), String> {
    let started = std::time::Instant::now();
    let mut search = Search::new(&make(named(name)?), &[], &Seed([seed; 32]));
    let (mut done, mut told) = (0, 64);
    let seconds = || started.elapsed().as_secs_f64();
    while done < most_steps && seconds() < most_seconds && !(until_proven && search.progress().proven) {
        let slice = (most_steps - done).min(16);
        search.run(slice);
        done += slice;
        if done >= told {
            told *= 2;
            eprintln!("{:.1} s {:?}", seconds(), search.progress());
        }
    }
    let (progress, held) = (search.progress(), search.best());
    let value = progress.value;
    let held: Vec<Value> = held.iter().map(held_json).collect();
    println!(
        "{}",
        json!({
            "steps": done, "seconds": seconds(), "served": value.served, "share": value.share, "cents": value.cents,
            "away": value.away, "bound": progress.bound, "proven": progress.proven, "plan": held,
        })
    );
    Ok(())
}

fn number<T: std::str::FromStr>(word: &str) -> Result<T, String> {
    word.parse().map_err(|_| format!("{word}: no number"))
}

fn main() -> Result<(), String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["list"] => SHAPES.iter().for_each(|shape| println!("{}", shape.name)),
        ["problem", name] => println!("{}", problem_json(&make(named(name)?))),
        ["asked", name] => print!("{}", write_asked(1, &Asked::Proposal(make(named(name)?), vec![], 1, u64::MAX))),
        ["plan", name, steps] => plan(name, number(steps)?, f64::INFINITY, false, 1)?,
        ["plan", name, steps, seed] => plan(name, number(steps)?, f64::INFINITY, false, number(seed)?)?,
        ["run", name, seconds] => plan(name, u64::MAX, number(seconds)?, false, 1)?,
        ["solve", name, seconds] => plan(name, u64::MAX, number(seconds)?, true, 1)?,
        _ => {
            return Err(
                "usage: editions list | problem NAME | plan NAME STEPS [SEED] | run NAME SECONDS | solve NAME SECONDS | asked NAME"
                    .to_owned(),
            );
        }
    }
    Ok(())
}
