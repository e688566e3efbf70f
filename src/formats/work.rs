//! The path problem and its answer, as they cross to the worker and back.

use super::Fault;
use super::at::{At, Wrong};
use super::pen::Pen;
use super::wire::Sheet;
use crate::training::path::{Choice, Pick, Problem, Requirement, SolveFault, Value, Wanted};

const PROBLEM: &str = "sestante-path-problem";
const CHOICE: &str = "sestante-path-choice";

const PICKS: [&str; 3] = ["free", "must", "never"];
const PICK_VALUES: [Pick; 3] = [Pick::Free, Pick::Must, Pick::Never];

/// Writes a problem.
pub fn write_problem(problem: &Problem) -> String {
    let mut pen = Pen::new(PROBLEM, 1);
    pen.field("scores").list(&problem.scores, |pen, score| {
        pen.open('{').field("level").maybe_whole(score.level.map(u32::from));
        pen.field("gains").list(score.gains, Pen::whole).close('}')
    });
    pen.field("courses").list(&problem.courses, |pen, course| {
        pen.open('{').field("effects").list(&course.effects, |pen, (score, entry, exit)| {
            pen.list([*score as u32, (*entry).into(), (*exit).into()], Pen::whole)
        });
        pen.field("prerequisites").list(&course.prerequisites, |pen, place| pen.whole(*place as u32));
        pen.field("minutes").whole(course.minutes).field("cents").maybe_whole(course.cents);
        pen.field("pick").text(PICKS[course.pick as usize]).close('}')
    });
    pen.field("budget").whole(problem.budget);
    pen.done()
}

/// Reads a problem.
///
/// # Errors
/// A [`Fault`] when the text is none.
pub fn read_problem(text: &str) -> Result<Problem, Fault> {
    let sheet = Sheet::open("", text, PROBLEM, 1)?;
    Ok(problem(&sheet.root())?)
}

fn problem(root: &At) -> Result<Problem, Wrong> {
    Ok(Problem {
        scores: root.at("scores").all(|score| {
            Ok(Wanted { level: score.at("level").maybe(At::small)?, gains: wholes(&score.at("gains"))? })
        })?,
        courses: root.at("courses").all(|course| {
            Ok(Requirement {
                effects: course.at("effects").all(effect)?,
                prerequisites: course.at("prerequisites").all(At::place)?,
                minutes: course.at("minutes").whole()?,
                cents: course.at("cents").maybe(At::whole)?,
                pick: PICK_VALUES[course.at("pick").one_of(&PICKS)?],
            })
        })?,
        budget: root.at("budget").whole()?,
    })
}

fn effect(entry: &At) -> Result<(usize, u8, u8), Wrong> {
    entry.exactly(3)?;
    Ok((entry.nth(0).place()?, entry.nth(1).small()?, entry.nth(2).small()?))
}

fn wholes<const N: usize>(at: &At) -> Result<[u32; N], Wrong> {
    at.exactly(N)?;
    let mut numbers = [0; N];
    for (place, number) in numbers.iter_mut().enumerate() {
        *number = at.nth(place).whole()?;
    }
    Ok(numbers)
}

/// Writes a choice, or why there is none.
pub fn write_choice(choice: &Result<Choice, SolveFault>) -> String {
    let nothing = Choice { order: Vec::new(), value: Value::default(), most_gain: 0 };
    let (choice, fault) = match choice {
        Ok(choice) => (choice, None),
        Err(SolveFault::Solver(words)) => (&nothing, Some(words.as_str())),
        Err(SolveFault::Unproven) => (&nothing, Some("")),
    };
    let value = choice.value;
    let mut pen = Pen::new(CHOICE, 1);
    pen.field("order").list(&choice.order, |pen, place| pen.whole(*place as u32));
    pen.field("value").list([value.gain, value.minutes, value.unknown_costs, value.cents, value.musts], Pen::whole);
    pen.field("most_gain").whole(choice.most_gain);
    pen.field("fault").maybe_text(fault);
    pen.done()
}

/// Reads a choice, or why there is none.
///
/// # Errors
/// A [`Fault`] when the text is neither.
pub fn read_choice(text: &str) -> Result<Result<Choice, SolveFault>, Fault> {
    let sheet = Sheet::open("", text, CHOICE, 1)?;
    Ok(choice(&sheet.root())?)
}

fn choice(root: &At) -> Result<Result<Choice, SolveFault>, Wrong> {
    let [gain, minutes, unknown_costs, cents, musts] = wholes(&root.at("value"))?;
    let order = root.at("order").all(At::place)?;
    let most_gain = root.at("most_gain").whole()?;
    Ok(match root.at("fault").maybe(At::text)? {
        None => Ok(Choice { order, value: Value { gain, minutes, unknown_costs, cents, musts }, most_gain }),
        Some(words) if words.is_empty() => Err(SolveFault::Unproven),
        Some(words) => Err(SolveFault::Solver(words)),
    })
}
