//! The path problem and its answer, as they cross to the worker and back.

use serde::{Deserialize, Serialize};

use super::Fault;
use super::wire::{Sheet, write};
use crate::training::path::{Choice, Problem, Requirement, SolveFault, Value, Wanted};

const PROBLEM: &str = "sestante-path-problem";
const CHOICE: &str = "sestante-path-choice";

#[derive(Serialize, Deserialize)]
struct WireProblem {
    format: String,
    version: u32,
    scores: Vec<WireWanted>,
    courses: Vec<WireRequirement>,
    budget: u32,
}

#[derive(Serialize, Deserialize)]
struct WireWanted {
    level: Option<u8>,
    gains: [u32; 8],
}

#[derive(Serialize, Deserialize)]
struct WireRequirement {
    effects: Vec<(usize, u8, u8)>,
    prerequisites: Vec<usize>,
    minutes: u32,
    cents: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct WireChoice {
    format: String,
    version: u32,
    order: Vec<usize>,
    value: [u32; 4],
    most_gain: u32,
    fault: Option<String>,
}

/// Writes a problem.
pub fn write_problem(problem: &Problem) -> String {
    let wanted = |score: &Wanted| WireWanted { level: score.level, gains: score.gains };
    let requirement = |course: &Requirement| WireRequirement {
        effects: course.effects.clone(),
        prerequisites: course.prerequisites.clone(),
        minutes: course.minutes,
        cents: course.cents,
    };
    write(&WireProblem {
        format: PROBLEM.to_owned(),
        version: 1,
        scores: problem.scores.iter().map(wanted).collect(),
        courses: problem.courses.iter().map(requirement).collect(),
        budget: problem.budget,
    })
}

/// Reads a problem.
///
/// # Errors
/// A [`Fault`] when the text is none.
pub fn read_problem(text: &str) -> Result<Problem, Fault> {
    let wire: WireProblem = Sheet::open("", text, PROBLEM, 1)?.whole()?;
    let wanted = |score: WireWanted| Wanted { level: score.level, gains: score.gains };
    let requirement = |course: WireRequirement| Requirement {
        effects: course.effects,
        prerequisites: course.prerequisites,
        minutes: course.minutes,
        cents: course.cents,
    };
    Ok(Problem {
        scores: wire.scores.into_iter().map(wanted).collect(),
        courses: wire.courses.into_iter().map(requirement).collect(),
        budget: wire.budget,
    })
}

/// Writes a choice, or why there is none.
pub fn write_choice(choice: &Result<Choice, SolveFault>) -> String {
    let nothing = Choice { order: Vec::new(), value: Value::default(), most_gain: 0 };
    let (choice, fault) = match choice {
        Ok(choice) => (choice, None),
        Err(SolveFault::Solver(words)) => (&nothing, Some(words.clone())),
        Err(SolveFault::Unproven) => (&nothing, Some(String::new())),
    };
    let value = choice.value;
    write(&WireChoice {
        format: CHOICE.to_owned(),
        version: 1,
        order: choice.order.clone(),
        value: [value.gain, value.minutes, value.unknown_costs, value.cents],
        most_gain: choice.most_gain,
        fault,
    })
}

/// Reads a choice, or why there is none.
///
/// # Errors
/// A [`Fault`] when the text is neither.
pub fn read_choice(text: &str) -> Result<Result<Choice, SolveFault>, Fault> {
    let wire: WireChoice = Sheet::open("", text, CHOICE, 1)?.whole()?;
    let [gain, minutes, unknown_costs, cents] = wire.value;
    Ok(match wire.fault {
        None => Ok(Choice {
            order: wire.order,
            value: Value { gain, minutes, unknown_costs, cents },
            most_gain: wire.most_gain,
        }),
        Some(words) if words.is_empty() => Err(SolveFault::Unproven),
        Some(words) => Err(SolveFault::Solver(words)),
    })
}
