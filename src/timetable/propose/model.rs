//! The problem as a mixed-integer model.
//!
//! A room is in or out for a course at a time, and so is a trainer at a site; as many rooms as trainers at each site.
//! The seats of all editions of a course at one time are one number a group, of which each edition can be given its share.

use microlp::{ComparisonOp, OptimizationDirection, Variable};

use super::board::Board;
use crate::base::sum_of;

/// Most variables of a model that is tried.
const MOST_VARIABLES: usize = 600;

/// Sum of variables, each with its factor.
pub(super) type Row = Vec<(Variable, f64)>;

/// The model as it is written down.
pub(super) struct Model {
    pub problem: microlp::Problem,
    /// The weights of all seats.
    pub served: Row,
    many: usize,
}

/// What one course can be at one time.
#[derive(Default)]
pub(super) struct Cell {
    pub rooms: Vec<(usize, Variable)>,
    pub teachers: Vec<(Option<usize>, usize, Variable)>,
    pub seats: Vec<(usize, Variable)>,
}

impl Model {
    /// Writes the model down around what is on the board; `None` where it is too large.
    pub fn new(board: &Board) -> Option<Self> {
        let ground = &board.ground;
        let problem = microlp::Problem::new(OptimizationDirection::Maximize);
        let mut model = Self { problem, served: Row::new(), many: 0 };
        let mut cells: Vec<Vec<Cell>> = Vec::new();
        for lesson in 0..ground.offered.len() {
            let mut of_lesson = Vec::new();
            for time in 0..ground.offered[lesson] {
                of_lesson.push(model.cell(board, lesson, time));
                if model.many > MOST_VARIABLES {
                    return None;
                }
            }
            cells.push(of_lesson);
        }
        model.limit_rooms(board, &cells);
        model.limit_teachers(board, &cells);
        model.limit_groups(board, &cells);
        model.limit_money(board, &cells);
        Some(model)
    }

    /// Holds that the sum of `more` without that of `less` is no more than `most`.
    pub fn at_most(&mut self, more: Row, less: Row, most: f64) {
        let row: Row = more.into_iter().chain(less.into_iter().map(|(var, factor)| (var, -factor))).collect();
        if !row.is_empty() {
            self.problem.add_constraint(row, ComparisonOp::Le, most);
        }
    }

    fn binary(&mut self) -> Variable {
        self.many += 1;
        self.problem.add_binary_var(0.0)
    }

    fn cell(&mut self, board: &Board, lesson: usize, time: usize) -> Cell {
        let ground = &board.ground;
        let (problem, rules, slots) = (&ground.problem, &ground.problem.lessons[lesson], ground.time(lesson, time));
        let mut cell = Cell::default();
        let rooms = rules
            .rooms
            .iter()
            .copied()
            .filter(|venue| problem.venues[*venue].seats >= rules.least && board.has_venue(*venue, slots));
        let rooms: Vec<usize> = rooms.collect();
        let teachers = ground.teachers[lesson].iter().copied().filter(|teacher| board.has_teacher(*teacher, slots));
        let teachers: Vec<usize> = teachers.collect();
        let comers = ground.takers[lesson].iter().map(|group| {
            let need = problem.needs[lesson][*group];
            let left = (need.now + need.after).saturating_sub(board.taken[lesson * ground.groups + group]);
            let away = slots.slots.iter().map(|slot| {
                problem.audiences[*group].away[*slot].saturating_sub(board.away[group * ground.slots + slot])
            });
            (*group, left.min(away.min().unwrap_or_default()))
        });
        let comers: Vec<(usize, u32)> = comers.filter(|(_, people)| *people > 0).collect();
        let people = sum_of(comers.iter().map(|(_, people)| *people));
        let online = rules.rooms.is_empty();
        if people < rules.least || teachers.is_empty() || (rooms.is_empty() && !online) {
            return cell;
        }
        for venue in rooms {
            cell.rooms.push((venue, self.binary()));
        }
        let mut sites: Vec<Option<usize>> = if online {
            vec![None]
        } else {
            cell.rooms.iter().map(|(venue, _)| Some(problem.venues[*venue].site)).collect()
        };
        sites.sort_unstable();
        sites.dedup();
        for site in sites {
            let first = cell.teachers.len();
            for teacher in teachers.iter().filter(|teacher| board.can_travel(**teacher, slots, site)) {
                let there = self.binary();
                cell.teachers.push((site, *teacher, there));
            }
            if site.is_some() {
                let teachers: Row = cell.teachers[first..].iter().map(|(_, _, there)| (*there, 1.0)).collect();
                let here = cell.rooms.iter().filter(|(venue, _)| Some(problem.venues[*venue].site) == site);
                let rooms: Row = here.map(|(_, here)| (*here, 1.0)).collect();
                self.at_most(rooms.clone(), teachers.clone(), 0.0);
                self.at_most(teachers, rooms, 0.0);
            }
        }
        let held: Vec<(Variable, u32)> = if online {
            cell.teachers.iter().map(|(_, _, there)| (*there, rules.most.min(people))).collect()
        } else {
            cell.rooms
                .iter()
                .map(|(venue, here)| (*here, rules.most.min(problem.venues[*venue].seats).min(people)))
                .collect()
        };
        let any = |factor: f64| -> Row { held.iter().map(|(here, _)| (*here, factor)).collect() };
        for (group, people) in comers {
            self.many += 1;
            let weight = f64::from(problem.needs[lesson][group].weight);
            let seats = self.problem.add_integer_var(weight, (0, people.cast_signed()));
            cell.seats.push((group, seats));
            self.served.push((seats, weight));
            self.at_most(vec![(seats, 1.0)], any(f64::from(people)), 0.0);
        }
        let seats: Row = cell.seats.iter().map(|(_, seats)| (*seats, 1.0)).collect();
        let most: Row = held.iter().map(|(here, most)| (*here, f64::from(*most))).collect();
        self.at_most(seats.clone(), most, 0.0);
        self.at_most(any(f64::from(rules.least)), seats, 0.0);
        cell
    }

    fn limit_rooms(&mut self, board: &Board, cells: &[Vec<Cell>]) {
        let ground = &board.ground;
        for (venue, room) in ground.problem.venues.iter().enumerate() {
            for slot in 0..ground.slots {
                let tight = ground.gap(slot).is_some_and(|gap| gap < room.set_up);
                let row = of(board, cells, |slots| slots.contains(&slot) || tight && slots.contains(&(slot + 1)));
                let row = row.flat_map(|(_, cell)| &cell.rooms).filter(|(other, _)| *other == venue);
                self.at_most(row.map(|(_, here)| (*here, 1.0)).collect(), Row::new(), 1.0);
            }
        }
    }

    fn limit_teachers(&mut self, board: &Board, cells: &[Vec<Cell>]) {
        let ground = &board.ground;
        let way = &ground.problem.travel;
        for (teacher, who) in ground.problem.teachers.iter().enumerate() {
            let mut load = Row::new();
            for (time, cell) in of(board, cells, |_| true) {
                for (_, _, there) in cell.teachers.iter().filter(|(_, other, _)| *other == teacher) {
                    load.push((*there, time as f64));
                }
            }
            self.at_most(load, Row::new(), f64::from(who.most.saturating_sub(board.load[teacher])));
            for slot in 0..ground.slots {
                let at = |slot: usize| {
                    let here =
                        of(board, cells, move |slots| slots.contains(&slot)).flat_map(|(_, cell)| &cell.teachers);
                    here.filter(|(_, other, _)| *other == teacher)
                };
                self.at_most(at(slot).map(|(_, _, there)| (*there, 1.0)).collect(), Row::new(), 1.0);
                let Some(gap) = ground.gap(slot) else { continue };
                for (from, ways) in way.iter().enumerate() {
                    let far = |site: Option<usize>| site.is_some_and(|site| ways[site] > gap);
                    let here = at(slot).filter(|(site, _, _)| *site == Some(from)).map(|(_, _, there)| (*there, 1.0));
                    let then = at(slot + 1).filter(|(site, _, _)| far(*site)).map(|(_, _, there)| (*there, 1.0));
                    self.at_most(here.chain(then).collect(), Row::new(), 1.0);
                }
            }
        }
    }
}

/// The cells at the times that are wanted, each with how many half days it takes.
pub(super) fn of<'a>(
    board: &'a Board,
    cells: &'a [Vec<Cell>],
    wanted: impl Fn(&[usize]) -> bool + 'a,
) -> impl Iterator<Item = (usize, &'a Cell)> {
    let all = cells
        .iter()
        .enumerate()
        .flat_map(|(lesson, times)| times.iter().enumerate().map(move |(time, cell)| (lesson, time, cell)));
    all.filter_map(move |(lesson, time, cell)| {
        let slots = &board.ground.time(lesson, time).slots;
        wanted(slots).then_some((slots.len(), cell))
    })
}
