//! The need for courses, inside the file of a plan.

use super::at::{At, Wrong};
use super::campaign::write_both;
use super::pen::Pen;
use super::resources::{group_id, write_group};
use super::staff::MOST_PEOPLE;
use crate::base::{CourseId, PartId};
use crate::timetable::{Count, Demand, DemandGroup, Demanded};

/// Counts of a cell.
const COUNTS: usize = 4;

/// Numbers of a count: best guess, lower and upper bound, what was counted, and the variance of its noise.
const NUMBERS: usize = 5;

/// Writes the fields of a need.
pub(super) fn write_fields<'a>(pen: &'a mut Pen, demand: &Demand) -> &'a mut Pen {
    pen.field("invented").flag(demand.invented);
    pen.field("courses").list(demand.courses.iter().map(CourseId::as_str), Pen::text);
    pen.field("groups").list(&demand.groups, |pen, group| {
        write_group(pen.open('{'), &group.id);
        write_both(pen.field("body"), &group.body).field("titles").list(&group.titles, write_both);
        pen.field("parts").list(group.parts.iter().map(PartId::as_str), Pen::text);
        pen.field("people").whole(group.people).field("headcount").whole(group.headcount).close('}')
    });
    pen.field("cells").list(&demand.cells, |pen, row| {
        pen.list(row, |pen, cell| match cell {
            None => pen.maybe_text(None),
            Some(cell) => {
                let counts = [cell.now, cell.after, cell.others_now, cell.others_after];
                let numbers = |count: Count| [count.best, count.low, count.high, count.raw, count.variance];
                pen.list(counts.into_iter().flat_map(numbers), Pen::number)
            }
        })
    })
}

/// Reads a need. It is of one piece: places in it count.
pub(super) fn demand(root: &At) -> Result<Demand, Wrong> {
    let courses = root.at("courses").all(|id| id.id(CourseId::new))?;
    let groups = root.at("groups").all(group)?;
    let cells = root.at("cells");
    cells.exactly(courses.len())?;
    let row = |row: &At| {
        row.exactly(groups.len())?;
        row.all(|at| at.maybe(cell))
    };
    let cells = cells.all(row)?;
    Ok(Demand { invented: root.at("invented").flag()?, courses, groups, cells })
}

fn group(entry: &At) -> Result<DemandGroup, Wrong> {
    let people = entry.at("people").whole()?;
    Ok(DemandGroup {
        id: group_id(entry)?,
        body: entry.at("body").both()?,
        titles: entry.at("titles").all(At::both)?,
        parts: entry.at("parts").all(|id| id.id(PartId::new))?,
        people,
        headcount: entry.at("headcount").between(people, MOST_PEOPLE)?,
    })
}

fn cell(at: &At) -> Result<Demanded, Wrong> {
    at.exactly(NUMBERS * COUNTS)?;
    let count = |place: usize| {
        let nth = |offset: usize| at.nth(NUMBERS * place + offset);
        let number = |offset: usize| nth(offset).number();
        let count =
            Count { best: number(0)?, low: number(1)?, high: number(2)?, raw: number(3)?, variance: number(4)? };
        if !(0.0 <= count.low && count.low <= count.best && count.best <= count.high) {
            return Err(nth(0).breaks("from nobody on, between its bounds"));
        }
        if count.variance < 0.0 {
            return Err(nth(4).breaks("0 or more"));
        }
        Ok(count)
    };
    Ok(Demanded { now: count(0)?, after: count(1)?, others_now: count(2)?, others_after: count(3)? })
}
