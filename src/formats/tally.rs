//! What a gate lets out, as an entry of other files.

use super::at::{At, Wrong};
use super::pen::{Pen, hex};
use super::{Fault, Reason};
use crate::base::PartId;
use crate::cohort::{Gate, Group, Tally, TallyFault};

/// Writes a tally as an object.
pub(super) fn write_tally<'a>(pen: &'a mut Pen, tally: &Tally) -> &'a mut Pen {
    pen.open('{').field("gate");
    match tally.gate {
        Gate::Trustee => pen.text("trustee"),
        Gate::Box(name) => pen.text("box").field("name").text(&hex(&name)),
    };
    pen.field("day").text(&tally.day.to_string());
    pen.field("tables").list(&tally.tables, |pen, table| pen.list(table, write_group)).close('}')
}

fn write_group<'a>(pen: &'a mut Pen, group: &Group) -> &'a mut Pen {
    write_parts(pen.open('{'), &group.parts, group.people, group.variance);
    pen.field("counts").list(&group.counts, |pen, count| pen.signed(*count)).close('}')
}

/// Writes which parts a group has, how many people, and the variance of their noise.
pub(super) fn write_parts<'a>(pen: &'a mut Pen, parts: &[PartId], people: u32, variance: u32) -> &'a mut Pen {
    pen.field("parts")
        .list(parts.iter().map(PartId::as_str), Pen::text)
        .field("people")
        .whole(people)
        .field("variance")
        .whole(variance)
}

/// Reads which parts a group has, how many people, and the variance of their noise.
pub(super) fn parts(group: &At) -> Result<(Vec<PartId>, u32, u32), Wrong> {
    Ok((group.at("parts").all(|id| id.id(PartId::new))?, group.at("people").whole()?, group.at("variance").whole()?))
}

/// Reads a tally.
pub(super) fn tally(entry: &At) -> Result<Tally, Wrong> {
    const GATES: [&str; 2] = ["trustee", "box"];
    let gate = match entry.at("gate").one_of(&GATES)? {
        0 => Gate::Trustee,
        _ => Gate::Box(entry.at("name").bytes()?),
    };
    Ok(Tally { gate, day: entry.at("day").day()?, tables: entry.at("tables").all(|table| table.all(group))? })
}

fn group(entry: &At) -> Result<Group, Wrong> {
    let (parts, people, variance) = parts(entry)?;
    Ok(Group { parts, people, variance, counts: entry.at("counts").all(At::signed)? })
}

/// The fault of a tally that is none of its campaign.
pub(super) fn unsound(name: &str, place: &str, fault: TallyFault) -> Fault {
    let (place, reason) = match fault {
        TallyFault::Tables(number) => {
            (format!("{place}.tables"), Reason::Rule(format!("{number}: one for each partition")))
        }
        TallyFault::Unknown(part) => (format!("{place}.tables"), Reason::Unknown(part.to_string())),
        TallyFault::Twice(part) => (format!("{place}.tables"), Reason::Twice(part.to_string())),
        TallyFault::Left(part) => (format!("{place}.tables.{part}"), Reason::Missing),
        TallyFault::NoParts => (format!("{place}.tables"), Reason::Rule("each group must have parts".to_owned())),
        TallyFault::TooFew(part, people) => (
            format!("{place}.tables.{part}.people"),
            Reason::Rule(format!("{people}: must not be below the threshold")),
        ),
        TallyFault::Counters(part, number) => (
            format!("{place}.tables.{part}.counts"),
            Reason::Rule(format!("{number}: one for each counter of the campaign")),
        ),
        TallyFault::People(one, other) => (
            format!("{place}.tables"),
            Reason::Rule(format!("{one} and {other} people: each table must count the same")),
        ),
        TallyFault::Noise(part, variance) => (
            format!("{place}.tables.{part}.variance"),
            Reason::Rule(format!("{variance}: less noise than a gate adds")),
        ),
    };
    Fault::new(name, place, reason)
}
