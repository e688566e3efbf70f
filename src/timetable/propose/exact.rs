//! The problem as a mixed-integer model, where it is small enough to be proven.
//!
//! A room is in or out for a course at a time, and so is a trainer at a site; as many rooms as trainers at each site.
//! The seats of all editions of a course at one time are one number a group, of which each edition can be given its share.

use microlp::{ComparisonOp, Error, OptimizationDirection, ResumeOptions, SolveOptions, SolveOutcome, Variable};

use super::super::problem::{Held, Problem};
use super::board::Board;
use super::ground::Ground;

/// Most variables of a model that is tried.
const MOST_VARIABLES: usize = 600;

/// Nodes of branch and bound in one step.
const NODES: u64 = 4;

/// Steps after which the proof is given up, so that its memory has an end.
const MOST_STEPS: u32 = 20_000;

/// Sum of variables, each with its factor.
type Row = Vec<(Variable, f64)>;

/// A proof under way that no plan serves more than one that is known; or else how much can be served.
pub(super) struct Proof {
    outcome: Option<SolveOutcome>,
    /// Need served by the locked editions.
    locked: u64,
    /// What a better plan would have to serve.
    floor: u64,
    most: Option<u64>,
    steps: u32,
}

impl Proof {
    /// Sets out to prove that no plan around the locked editions of `start` serves more than `served`; `None` where the
    /// problem is too large for that.
    pub fn new(problem: &Problem, start: &[Held], served: u64) -> Option<Self> {
        let locked: Vec<Held> = start.iter().filter(|held| held.locked).cloned().collect();
        let board = Board::new(Ground::new(problem, &locked).into(), &locked);
        let mut model = Model::new(&board)?;
        let floor = served + 1;
        let goal = std::mem::take(&mut model.served);
        model.problem.add_constraint(goal, ComparisonOp::Ge, floor.saturating_sub(board.served) as f64);
        let mut options = SolveOptions::default();
        options.node_limit = Some(NODES);
        let mut proof = Self { outcome: None, locked: board.served, floor, most: None, steps: 0 };
        let outcome = model.problem.solve_with(options);
        proof.take(outcome);
        Some(proof)
    }

    /// Goes on for some nodes of branch and bound. The same everywhere: no clock is asked.
    pub fn step(&mut self) {
        let Some(outcome) = self.outcome.take() else { return };
        self.steps += 1;
        if self.steps < MOST_STEPS {
            let mut options = ResumeOptions::default();
            options.node_limit = Some(NODES);
            self.take(outcome.resume_with(options));
        }
    }

    /// The most that any plan can serve, as far as it is known.
    pub fn most(&self) -> Option<u64> {
        self.most
    }

    fn take(&mut self, outcome: Result<SolveOutcome, Error>) {
        match outcome {
            // Whatever serves more than the floor breaks a rule.
            Err(Error::Infeasible) => self.most = Some(self.floor - 1),
            // The solver lost its way: nothing is proven, and what was proven before stays.
            Err(_) => (),
            Ok(outcome) => {
                if let Some(bound) = outcome.stats().best_bound {
                    // A hair above, against what floating point loses.
                    let most = self.locked + (bound + 1e-4).floor().max(0.0) as u64;
                    self.most = Some(self.most.map_or(most, |before| before.min(most)).max(self.floor - 1));
                }
                if !outcome.is_optimal() {
                    self.outcome = Some(outcome);
                }
            }
        }
    }
}

/// The model as it is written down.
struct Model {
    problem: microlp::Problem,
    served: Row,
    many: usize,
}

/// What one course can be at one time.
#[derive(Default)]
struct Cell {
    rooms: Vec<(usize, Variable)>,
    teachers: Vec<(Option<usize>, usize, Variable)>,
    seats: Vec<(usize, Variable)>,
}

impl Model {
    fn new(board: &Board) -> Option<Self> {
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
    fn at_most(&mut self, more: Row, less: Row, most: f64) {
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
        let people: u32 = comers.iter().map(|(_, people)| people).sum();
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
                for from in 0..way.len() {
                    let far = |site: Option<usize>| site.is_some_and(|site| way[from][site] > gap);
                    let here = at(slot).filter(|(site, _, _)| *site == Some(from)).map(|(_, _, there)| (*there, 1.0));
                    let then = at(slot + 1).filter(|(site, _, _)| far(*site)).map(|(_, _, there)| (*there, 1.0));
                    self.at_most(here.chain(then).collect(), Row::new(), 1.0);
                }
            }
        }
    }

    fn limit_groups(&mut self, board: &Board, cells: &[Vec<Cell>]) {
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
                    let befores = ground.problem.lessons[lesson].opened_by.iter();
                    let befores =
                        befores.flat_map(|before| seats(*before, &|time| ground.time(*before, time).to < start));
                    let befores = befores.collect();
                    let (opened, begun) = (board.opened(lesson, group, start), board.begun(lesson, group, start));
                    self.at_most(row, befores, f64::from(need.now + opened) - f64::from(begun));
                }
            }
        }
    }

    fn limit_money(&mut self, board: &Board, cells: &[Vec<Cell>]) {
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

/// The cells at the times that are wanted, each with how many half days it takes.
fn of<'a>(
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
