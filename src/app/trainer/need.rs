//! The need that a plan serves, and need added up.

use crate::timetable::problem::Need;
use crate::timetable::{Basis, Count, Demanded, Plan};

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
                    standing.cells[course][group].seats += seats;
                }
            }
        }
        for (course, row) in standing.cells.iter_mut().enumerate() {
            for (group, cell) in row.iter_mut().enumerate() {
                let Need { now, after, weight } = basis.need(course, group);
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
    all.fold(Served::default(), |sum, one| Served { need: sum.need + one.need, seats: sum.seats + one.seats })
}

/// The need of several groups together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Total {
    /// For whom a course is useful now, among those who took part.
    pub now: Count,
    /// For whom it is useful after another course, among those who took part.
    pub after: Count,
    /// For whom it is useful now or after another course, among those who did not take part.
    pub others: Count,
}

/// Adds up the need of cells, each of a course and a group, given with those of the group who did not take part. The noise of groups is
/// drawn apart, so that the distances to their bounds add up as squares; what is not known of those who did not take part is not known
/// of any of them in the same way, and adds up as it is. One of them needs a course now or later, never both: there are no more than
/// there are people.
///
/// ```
/// use sestante::app::trainer::total;
/// use sestante::timetable::{Count, Demanded};
/// let one = |best, low, high| Demanded { now: Count { best, low, high }, ..Demanded::default() };
/// let sum = total([(&one(10.0, 7.0, 14.0), 0), (&one(20.0, 16.0, 23.0), 0)].into_iter()).now;
/// assert_eq!((sum.best, sum.low, sum.high), (30.0, 25.0, 35.0));
/// ```
pub fn total<'a>(cells: impl Iterator<Item = (&'a Demanded, u32)>) -> Total {
    let (mut sum, mut low, mut high) = (Total::default(), [0.0_f64; 2], [0.0_f64; 2]);
    for (cell, others) in cells {
        for (place, (sum, one)) in [(&mut sum.now, cell.now), (&mut sum.after, cell.after)].into_iter().enumerate() {
            sum.best += one.best;
            low[place] += (one.best - one.low).powi(2);
            high[place] += (one.high - one.best).powi(2);
        }
        let (now, after) = (cell.others_now, cell.others_after);
        let of = |both: f64| both.min(others.into());
        sum.others.best += of(now.best + after.best);
        sum.others.low += of(now.low + after.low);
        sum.others.high += of(now.high + after.high);
    }
    for (place, sum) in [&mut sum.now, &mut sum.after].into_iter().enumerate() {
        sum.low = (sum.best - low[place].sqrt()).max(0.0);
        sum.high = sum.best + high[place].sqrt();
    }
    sum
}
