//! The rows of the [model](super::model) that limit groups and money.

use super::board::Board;
use super::model::{Cell, Model, Row, of};
use crate::base::sum_of;

impl Model {
    /// Holds who may be away, the need, and what comes before.
    pub fn limit_groups(&mut self, board: &Board, cells: &[Vec<Cell>]) {
        let ground = &board.ground;
        for (group, audience) in ground.problem.audiences.iter().enumerate() {
            for slot in 0..ground.slots {
                let here = of(board, cells, |slots| slots.contains(&slot)).flat_map(|(_, cell)| &cell.seats);
                let row: Row = here.filter(|(other, _)| *other == group).map(|(_, seats)| (*seats, 1.0)).collect();
                let left = audience.away[slot].saturating_sub(board.away[group * ground.slots + slot]);
                self.at_most(row, Row::new(), f64::from(left));
            }
            for (lesson, times) in cells.iter().enumerate() {
                let need = ground.problem.needs[lesson][group];
                let seats = |lesson: usize, wanted: &dyn Fn(usize) -> bool| -> Row {
                    let times = cells[lesson].iter().enumerate().filter(|(time, _)| wanted(*time));
                    let seats = times.flat_map(|(_, cell)| &cell.seats).filter(|(other, _)| *other == group);
                    seats.map(|(_, seats)| (*seats, 1.0)).collect()
                };
                let taken = board.taken[lesson * ground.groups + group];
                self.at_most(
                    seats(lesson, &|_| true),
                    Row::new(),
                    f64::from((need.now + need.after).saturating_sub(taken)),
                );
                if need.after == 0 {
                    continue;
                }
                let mut starts: Vec<usize> = (0..times.len()).map(|time| ground.time(lesson, time).from).collect();
                starts.extend(board.starts(lesson, group));
                starts.sort_unstable();
                starts.dedup();
                for start in starts {
                    let row = seats(lesson, &|time| ground.time(lesson, time).from <= start);
                    let rules = &ground.problem.lessons[lesson];
                    let begun = board.begun(lesson, group, start);
                    // Where all are needed each by itself, else all together.
                    let apart = if rules.all { 1 } else { rules.opened_by.len().max(1) };
                    let none = rules.opened_by.is_empty().then_some(&[][..]);
                    for befores in rules.opened_by.chunks(apart).chain(none) {
                        let ended = befores.iter().map(|before| board.ended(*before, group, start));
                        let most = need.now.saturating_add(sum_of(ended)).saturating_sub(begun);
                        let seats_of = |before: &usize| seats(*before, &|time| ground.time(*before, time).to < start);
                        let opening = befores.iter().flat_map(seats_of).collect();
                        self.at_most(row.clone(), opening, f64::from(most));
                    }
                }
            }
        }
    }

    /// Holds the budget.
    pub fn limit_money(&mut self, board: &Board, cells: &[Vec<Cell>]) {
        let problem = &board.ground.problem;
        let Some(budget) = problem.budget else { return };
        let mut row = Row::new();
        for (lesson, times) in cells.iter().enumerate() {
            let rules = &problem.lessons[lesson];
            for (time, cell) in times.iter().enumerate() {
                let length = board.ground.time(lesson, time).slots.len() as u64;
                for (venue, here) in &cell.rooms {
                    row.push((*here, (problem.venues[*venue].cents * length) as f64));
                }
                for (_, teacher, there) in &cell.teachers {
                    row.push((*there, (rules.cents + problem.teachers[*teacher].cents * length) as f64));
                }
                for (_, seats) in &cell.seats {
                    row.push((*seats, rules.seat_cents as f64));
                }
            }
        }
        self.at_most(row, Row::new(), budget.saturating_sub(board.cents) as f64);
    }
}
