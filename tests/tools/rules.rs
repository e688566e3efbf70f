//! The hard rules of the planning problem, word by word as its page states them, checked with nothing but loops.

use sestante::timetable::problem::{Held, Problem};

/// What of the rules a plan breaks.
pub fn broken(problem: &Problem, plan: &[Held]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (number, held) in plan.iter().enumerate() {
        alone(problem, held, &mut |what: &str| wrong.push(format!("{number}: {what}")));
    }
    for (one, held) in plan.iter().enumerate() {
        for (other, next) in plan.iter().enumerate().filter(|(other, _)| *other != one) {
            two(problem, held, next, &mut |what: &str| wrong.push(format!("{one} and {other}: {what}")));
        }
    }
    for (place, teacher) in problem.teachers.iter().enumerate() {
        let half_days: usize = plan.iter().filter(|held| held.teacher == place).map(|held| held.slots.len()).sum();
        if half_days > teacher.most as usize {
            wrong.push(format!("trainer {place}: {half_days} half days"));
        }
    }
    for group in 0..problem.audiences.len() {
        for slot in 0..problem.slots.len() {
            let away: u32 = plan.iter().filter(|held| held.slots.contains(&slot)).map(|held| seats(held, group)).sum();
            if away > problem.audiences[group].away[slot] {
                wrong.push(format!("group {group}, slot {slot}: {away} away"));
            }
        }
        for lesson in 0..problem.lessons.len() {
            need(problem, plan, lesson, group, &mut |what: &str| {
                wrong.push(format!("{lesson}, group {group}: {what}"));
            });
        }
    }
    if problem.budget.is_some_and(|budget| cents(problem, plan) > budget) {
        wrong.push("budget".to_owned());
    }
    wrong
}

/// Cents of all together.
pub fn cents(problem: &Problem, plan: &[Held]) -> u64 {
    let cost = |held: &Held| {
        let lesson = &problem.lessons[held.lesson];
        let room = held.venue.map_or(0, |venue| problem.venues[venue].cents);
        let half_days = held.slots.len() as u64;
        lesson.cents
            + lesson.seat_cents * u64::from(total(held))
            + half_days * (room + problem.teachers[held.teacher].cents)
    };
    plan.iter().map(cost).sum()
}

fn seats(held: &Held, group: usize) -> u32 {
    held.seats.iter().filter(|(own, _)| *own == group).map(|(_, seats)| seats).sum()
}

fn total(held: &Held) -> u32 {
    held.seats.iter().map(|(_, seats)| seats).sum()
}

fn alone(problem: &Problem, held: &Held, tell: &mut impl FnMut(&str)) {
    let lesson = &problem.lessons[held.lesson];
    if !lesson.times.contains(&held.slots) {
        tell("none of the times");
    }
    match held.venue {
        None if !lesson.rooms.is_empty() => tell("no room"),
        Some(venue) if !lesson.rooms.contains(&venue) => tell("not this room"),
        Some(venue) => {
            if held.slots.iter().any(|slot| !problem.venues[venue].free[*slot]) {
                tell("room not free");
            }
            if total(held) > problem.venues[venue].seats {
                tell("room too small");
            }
        }
        None => {}
    }
    let teacher = &problem.teachers[held.teacher];
    if !teacher.courses.contains(&held.lesson) {
        tell("not this trainer");
    }
    if held.slots.iter().any(|slot| !teacher.free[*slot]) {
        tell("trainer not free");
    }
    if !(lesson.least..=lesson.most).contains(&total(held)) {
        tell("too few or too many people");
    }
}

/// What is wrong between an edition and another that comes later, or at once.
fn two(problem: &Problem, held: &Held, next: &Held, tell: &mut impl FnMut(&str)) {
    for slot in &held.slots {
        if next.slots.contains(slot) {
            if held.venue.is_some() && held.venue == next.venue {
                tell("one room");
            }
            if held.teacher == next.teacher {
                tell("one trainer");
            }
        }
        let Some(gap) = problem.slots[*slot].gap.filter(|_| next.slots.contains(&(slot + 1))) else { continue };
        let (Some(here), Some(there)) = (held.venue, next.venue) else { continue };
        if here == there && gap < problem.venues[here].set_up {
            tell("set-up");
        }
        if held.teacher == next.teacher && gap < problem.travel[problem.venues[here].site][problem.venues[there].site] {
            tell("way");
        }
    }
}

fn need(problem: &Problem, plan: &[Held], lesson: usize, group: usize, tell: &mut impl FnMut(&str)) {
    let need = problem.needs[lesson][group];
    let own = || plan.iter().filter(|held| held.lesson == lesson);
    if need.had + own().map(|held| seats(held, group)).sum::<u32>() > need.now + need.after {
        tell("more seats than needed");
    }
    for start in own().filter(|held| seats(held, group) > 0).map(|held| held.slots[0]) {
        let begun: u32 = own().filter(|held| held.slots[0] <= start).map(|held| seats(held, group)).sum();
        let rules = &problem.lessons[lesson];
        let each = rules.opened_by.iter().map(|before| {
            let own = plan.iter().filter(|held| held.lesson == *before);
            let ended = own.filter(|held| held.slots.last().is_some_and(|last| *last < start));
            problem.needs[*before][group].had + ended.map(|held| seats(held, group)).sum::<u32>()
        });
        let opened: u32 = if rules.all { each.min().unwrap_or(0) } else { each.sum() };
        if need.had + begun > need.now + opened {
            tell("before what leads to it");
        }
    }
}
