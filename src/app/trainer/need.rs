//! The need that a plan serves, and need added up.

use crate::cohort::Counted;
use crate::timetable::problem::Need;
use crate::timetable::{Basis, Count, Demand, DemandGroup, Demanded, Plan};

/// Deviations of a normal curve on either side of its middle that hold nine tenths of it.
const NINETY: f64 = 1.645;

/// People who need a course, and those of them who have a seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Served {
    /// Who need it, a person as often as they need a course.
    pub need: u32,
    /// Who have a seat.
    pub seats: u32,
}

/// How a plan stands, course by course and group by group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// By course, and then by group.
    cells: Vec<Vec<Served>>,
    /// The weights of all seats that serve a need.
    pub served: u64,
    /// The weights of all need.
    pub need: u64,
    /// What it costs, in cents.
    pub cents: u64,
}

impl Standing {
    /// Looks at a plan. Seats beyond the need serve nobody.
    pub fn new(basis: &Basis, plan: &Plan) -> Self {
        let (courses, groups) = (basis.demand.courses.len(), basis.demand.groups.len());
        let mut standing =
            Self { cells: vec![vec![Served::default(); groups]; courses], cents: basis.cents(plan), ..Self::default() };
        for edition in &plan.editions {
            let Some(course) = basis.demand.course(&edition.course) else { continue };
            for (group, seats) in &edition.seats {
                if let Some(group) = basis.demand.group(group) {
                    let own = &mut standing.cells[course][group].seats;
                    *own = own.saturating_add(*seats);
                }
            }
        }
        for (course, row) in standing.cells.iter_mut().enumerate() {
            for (group, cell) in row.iter_mut().enumerate() {
                let Need { now, after, weight, .. } = basis.need(course, group);
                cell.need = now + after;
                cell.seats = cell.seats.min(cell.need);
                standing.served += u64::from(cell.seats) * u64::from(weight);
                standing.need += u64::from(cell.need) * u64::from(weight);
            }
        }
        standing
    }

    /// Of a course and a group, by their places.
    pub fn cell(&self, course: usize, group: usize) -> Served {
        self.cells.get(course).and_then(|row| row.get(group)).copied().unwrap_or_default()
    }

    /// Of a course.
    pub fn of_course(&self, course: usize) -> Served {
        sum(self.cells.get(course).into_iter().flatten().copied())
    }

    /// Of some courses and some groups together, by their places.
    pub fn of(&self, courses: &[usize], groups: &[usize]) -> Served {
        sum(courses.iter().flat_map(|course| groups.iter().map(|group| self.cell(*course, *group))))
    }
}

fn sum(all: impl Iterator<Item = Served>) -> Served {
    all.fold(Served::default(), |sum, one| Served {
        need: sum.need.saturating_add(one.need),
        seats: sum.seats.saturating_add(one.seats),
    })
}

/// The need of some cells together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Total {
    /// For whom a course is useful now, among those who took part.
    pub now: Count,
    /// For whom it is useful after another course, among those who took part.
    pub after: Count,
    /// For whom it is useful now or after another course, among those who did not take part.
    pub others: Count,
}

/// The need of some cells together, by the places of their courses and groups. What was counted is added up as it was, with its
/// noise, and only the sum is held within nobody and all; so it may be less than its lines, of which each is held there by itself.
/// What is not known of those who did not take part is not known of any of them in the same way, and adds up as it is; one of them needs
/// a course now or later, never both, so that there are no more than there are people. One cell alone is as HR's picture says it.
pub fn total(demand: &Demand, cells: &[(usize, usize)]) -> Total {
    let known = |(course, group): &(usize, usize)| Some((demand.cell(*course, *group)?, demand.groups.get(*group)?));
    let known: Vec<(&Demanded, &DemandGroup)> = cells.iter().filter_map(known).collect();
    let people = known.iter().fold(0_u32, |sum, (_, group)| sum.saturating_add(group.people));
    let counted = |of: fn(&Demanded) -> Count| {
        if let [(alone, _)] = known[..] {
            return of(alone);
        }
        let add = |(raw, variance): (f64, f64), one: Count| (raw + one.raw, variance + one.variance);
        let (raw, variance) = known.iter().map(|(cell, _)| of(cell)).fold((0.0, 0.0), add);
        together(raw, variance, people)
    };
    let mut others = Count::default();
    for (cell, group) in &known {
        let (now, after) = (cell.others_now, cell.others_after);
        let of = |both: f64| both.min(group.headcount.saturating_sub(group.people).into());
        others.best += of(now.best + after.best);
        others.low += of(now.low + after.low);
        others.high += of(now.high + after.high);
    }
    others.raw = others.best;
    Total { now: counted(|cell| cell.now), after: counted(|cell| cell.after), others }
}

/// So many counted of so many people, with the noise of all of them: the bounds of HR's picture of a body (`cohort::Counted`), but from
/// nobody on, or up to all, where the noise alone could have made the difference. The picture's own bounds never reach so
/// far: of a course that nobody needs they would not hold the truth.
fn together(raw: f64, variance: f64, people: u32) -> Count {
    let all = f64::from(people);
    let Some(share) = Counted::of_people(raw, variance, people).share() else { return Count::default() };
    let likely = (raw / all).clamp(0.0, 1.0);
    let reach = NINETY * (variance + all * likely * (1.0 - likely)).sqrt();
    let low = if raw - reach <= 0.0 { 0.0 } else { share.low * all };
    let high = if raw + reach >= all { all } else { share.high * all };
    Count { best: raw.clamp(low, high), low, high, raw, variance }
}
