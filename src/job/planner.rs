//! The planner: proposals, judgements and margins of a plan of editions, as text in and texts out; the same in a worker and on the
//! host. A request is answered by as many texts as there is to tell, the last of which says that it is done.

mod wire;

use crate::base::Seed;
use crate::timetable::problem::{Held, Problem};
use crate::timetable::propose::{Bound, Extra, Margin, Progress, Search, Unserved, Value, served_from, value, why_not};
use wire::{Numbers, Read};

/// Steps by which a bound is sought for a plan that is judged.
const BOUND_STEPS: u32 = 400;

/// Steps of a search between two things told.
const SLICE: u64 = 200;

/// Part of its steps after which a proposal ends that is proven to serve the most.
const PROVEN: u64 = 5;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A plan of the problem, from what there is; by which number the chance begins, and in how many steps.
    Proposal(Problem, Vec<Held>, u32, u64),
    /// What a plan is worth, and what it leaves unserved.
    Judgement(Problem, Vec<Held>),
    /// What each of these would bring to a plan, in so many steps each.
    Margins(Problem, Vec<Held>, Vec<Extra>, u64),
}

/// What the planner thinks of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What it is worth.
    pub value: Value,
    /// The most need that any plan around its locked editions could serve.
    pub bound: u64,
    /// The need that it leaves unserved, and why.
    pub unserved: Vec<Unserved>,
}

/// What the planner tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// How far the search is, and the best plan so far where it is a new one.
    Far(Progress, Option<Vec<Held>>),
    /// The judgement.
    Judged(Judged),
    /// What something would bring.
    Margin(Margin),
    /// There is nothing more to come.
    Done,
}

/// Writes a request under a number, which comes back with all that is told.
pub fn write_asked(number: u32, asked: &Asked) -> String {
    let mut numbers = Numbers::new(number);
    match asked {
        Asked::Proposal(problem, start, seed, steps) => {
            numbers.put(0).problem(problem).plan(start).put(*seed).put_long(*steps);
        }
        Asked::Judgement(problem, plan) => {
            numbers.put(1).problem(problem).plan(plan);
        }
        Asked::Margins(problem, plan, extras, steps) => {
            numbers.put(2).problem(problem).plan(plan).put_long(*steps).list(extras, |numbers, extra| {
                numbers.extra(*extra);
            });
        }
    }
    numbers.done()
}

fn read_asked(text: &str) -> Option<(u32, Asked)> {
    let mut read = Read::new(text);
    let number = read.whole()?;
    let asked = match read.whole()? {
        0 => Asked::Proposal(read.problem()?, read.plan()?, read.whole()?, read.long()?),
        1 => Asked::Judgement(read.problem()?, read.plan()?),
        _ => {
            let (problem, plan, steps) = (read.problem()?, read.plan()?, read.long()?);
            Asked::Margins(problem, plan, read.list(Read::extra)?, steps)
        }
    };
    Some((number, asked))
}

/// Writes what there is to tell about the request of a number.
fn write_heard(number: u32, heard: &Heard) -> String {
    let mut numbers = Numbers::new(number);
    match heard {
        Heard::Far(progress, plan) => {
            numbers.put(0).put_long(progress.steps).value(progress.value).put_long(progress.bound);
            numbers.flag(progress.proven).flag(plan.is_some());
            if let Some(plan) = plan {
                numbers.plan(plan);
            }
        }
        Heard::Judged(judged) => {
            numbers.put(1).value(judged.value).put_long(judged.bound);
            numbers.list(&judged.unserved, |numbers, one| {
                numbers.unserved(one);
            });
        }
        Heard::Margin(margin) => {
            numbers.put(2).extra(margin.extra).put_long(margin.served);
        }
        Heard::Done => {
            numbers.put(3);
        }
    }
    numbers.done()
}

/// Reads what the planner tells, with the number of the request; `None` when it is nothing of ours.
pub fn read_heard(text: &str) -> Option<(u32, Heard)> {
    let mut read = Read::new(text);
    let number = read.whole()?;
    let heard = match read.whole()? {
        0 => {
            let (steps, value, bound) = (read.long()?, read.value()?, read.long()?);
            let proven = read.flag()?;
            let plan = if read.flag()? { Some(read.plan()?) } else { None };
            Heard::Far(Progress { steps, value, bound, proven }, plan)
        }
        1 => Heard::Judged(Judged {
            value: read.value()?,
            bound: read.long()?,
            unserved: read.list(Read::one_unserved)?,
        }),
        2 => Heard::Margin(Margin { extra: read.extra()?, served: read.long()? }),
        _ => Heard::Done,
    };
    Some((number, heard))
}

/// What a request asks, being done: each `next` does a piece of it and gives what there is to tell. The last says that it is
/// done.
///
/// ```
/// use sestante::job::{Asked, Heard, Planning, read_heard, write_asked};
/// use sestante::timetable::problem::Problem;
/// let empty = Problem {
///     slots: vec![], lessons: vec![], venues: vec![], teachers: vec![], audiences: vec![], needs: vec![], travel: vec![], budget: None,
/// };
/// let request = write_asked(7, &Asked::Judgement(empty, vec![]));
/// let told: Vec<_> = Planning::new(&request).into_iter().flatten().filter_map(|text| read_heard(&text)).collect();
/// assert!(matches!(told[..], [(7, Heard::Judged(_)), (7, Heard::Done)]));
/// ```
pub struct Planning {
    number: u32,
    work: Work,
}

enum Work {
    Search {
        search: Box<Search>,
        steps: u64,
        told: Option<Value>,
    },
    Judge(Box<Problem>, Vec<Held>),
    Margins {
        problem: Box<Problem>,
        plan: Vec<Held>,
        extras: std::vec::IntoIter<Extra>,
        steps: u64,
        before: Option<u64>,
    },
    Done,
    Gone,
}

impl Planning {
    /// Begins on a request; `None` when the text is none.
    pub fn new(request: &str) -> Option<Self> {
        let (number, asked) = read_asked(request)?;
        let work = match asked {
            Asked::Proposal(problem, start, seed, steps) => {
                Work::Search { search: Box::new(Search::new(&problem, &start, &seed_of(seed))), steps, told: None }
            }
            Asked::Judgement(problem, plan) => Work::Judge(Box::new(problem), plan),
            Asked::Margins(problem, plan, extras, steps) => {
                Work::Margins { problem: Box::new(problem), plan, extras: extras.into_iter(), steps, before: None }
            }
        };
        Some(Self { number, work })
    }
}

impl Iterator for Planning {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let heard = match &mut self.work {
            Work::Search { search, steps, told } => {
                let (heard, ended) = far(search, *steps, told);
                if ended {
                    self.work = Work::Done;
                }
                heard
            }
            Work::Judge(problem, plan) => {
                let judged = judge(problem, plan);
                self.work = Work::Done;
                Heard::Judged(judged)
            }
            Work::Margins { problem, plan, extras, steps, before } => {
                if let Some(extra) = extras.next() {
                    // Always with the same chance, so that the extra alone makes the difference.
                    let served = |problem: &Problem| served_from(problem, plan, &seed_of(0), *steps);
                    let before = *before.get_or_insert_with(|| served(problem));
                    let served = served(&extra.added_to(problem)).saturating_sub(before);
                    Heard::Margin(Margin { extra, served })
                } else {
                    self.work = Work::Gone;
                    Heard::Done
                }
            }
            Work::Done => {
                self.work = Work::Gone;
                Heard::Done
            }
            Work::Gone => return None,
        };
        Some(write_heard(self.number, &heard))
    }
}

/// The seed of a number.
fn seed_of(number: u32) -> Seed {
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&number.to_le_bytes());
    Seed(bytes)
}

/// Searches on, and says how far it is and whether it has come to its end.
fn far(search: &mut Search, steps: u64, told: &mut Option<Value>) -> (Heard, bool) {
    let done = search.progress().steps;
    search.run(if done == 0 { 1 } else { SLICE.min(steps.saturating_sub(done)) });
    let progress = search.progress();
    let plan = (*told != Some(progress.value)).then(|| search.best());
    *told = Some(progress.value);
    let ended = progress.steps >= steps || progress.proven && progress.steps * PROVEN >= steps;
    (Heard::Far(progress, plan), ended)
}

fn judge(problem: &Problem, plan: &[Held]) -> Judged {
    let value = value(problem, &[], plan);
    let locked: Vec<Held> = plan.iter().filter(|held| held.locked).cloned().collect();
    let mut bound = Bound::new(problem, &locked);
    bound.aim(value.served);
    for _ in 0..BOUND_STEPS {
        if bound.is_done() {
            break;
        }
        bound.step();
    }
    Judged { value, bound: bound.most().max(value.served), unserved: why_not(problem, plan) }
}
