//! The best choice of courses, by a mixed-integer solver.
//!
//! One 0/1 variable a course, one variable a level that can be closed. The goals in order, each a solve with the
//! earlier ones held: as many as can be of the courses that the person must have; most gain; within 1 % of it the
//! fewest minutes; the lowest cost, unknown ones last; the most gain at that price; then the earliest courses of the
//! catalogue. What order of courses there is enters lazily:
//! where a chosen set cannot be walked through, a cut forbids it and the solver runs again, so that two courses
//! can never lift each other up by their own bootstraps.

use good_lp::{Expression, ProblemVariables, Solution, SolutionStatus, SolverModel, Variable, variable};

use super::{Pick, Problem, Value, walk};

/// The gain that may be given up for fewer minutes, in hundredths.
const GIVE_UP: u32 = 1;

/// Most cuts before the solver gives up. Never seen above a dozen.
const MOST_CUTS: usize = 500;

/// The chosen courses and what is proven of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Places of the chosen courses, in the order in which they can be taken.
    pub order: Vec<usize>,
    /// What they are worth, counted by the walk and not by the solver.
    pub value: Value,
    /// The most that any choice within the budget could gain with as many of the courses that must be.
    pub most_gain: u32,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SolveFault {
    /// The solver failed or stopped early, with its own words.
    Solver(String),
    /// The solver's answer does not stand the walk.
    Unproven,
}

/// Chooses courses. The answer is proven best, or there is none.
///
/// # Errors
/// [`SolveFault`] when the solver fails or its answer does not stand the check in whole numbers.
pub fn solve(problem: &Problem) -> Result<Choice, SolveFault> {
    let mut model = Model::new(problem);
    if model.open.iter().any(|course| problem.courses[*course].pick == Pick::Must) {
        model.least_musts = model.optimise(Goal::Musts)?.musts;
    }
    let best = model.optimise(Goal::Gain)?;
    let most_gain = best.gain;
    model.least_gain = most_gain - most_gain * GIVE_UP / 100;
    model.most_minutes = model.optimise(Goal::Minutes)?.minutes;
    let cheapest = model.optimise(Goal::Cost)?;
    model.most_cost = Some(model.price(&cheapest));
    model.least_gain = model.optimise(Goal::Gain)?.gain;
    let value = model.optimise(Goal::Earliest)?;
    Ok(Choice { order: model.order, value, most_gain })
}

#[derive(Clone, Copy)]
enum Goal {
    Musts,
    Gain,
    Minutes,
    Cost,
    Earliest,
}

/// A choice of courses is refused unless, where any course of `stuck` is in it, one of `helpers` is too.
struct Cut {
    stuck: Vec<usize>,
    helpers: Vec<usize>,
}

struct Model<'a> {
    problem: &'a Problem,
    /// Courses that may be chosen: the rest can never be started or do not fit.
    open: Vec<usize>,
    cuts: Vec<Cut>,
    least_musts: u32,
    least_gain: u32,
    most_minutes: u32,
    most_cost: Option<u32>,
    unknown_price: u32,
    order: Vec<usize>,
}

impl<'a> Model<'a> {
    fn new(problem: &'a Problem) -> Self {
        let fitting: Vec<usize> =
            (0..problem.courses.len()).filter(|course| problem.courses[*course].minutes <= problem.budget).collect();
        let known: u32 = problem.courses.iter().filter_map(|course| course.cents).sum();
        Self {
            problem,
            open: walk(problem, &fitting).order,
            cuts: Vec::new(),
            least_musts: 0,
            least_gain: 0,
            most_minutes: problem.budget,
            most_cost: None,
            unknown_price: known + 1,
            order: Vec::new(),
        }
    }

    /// Cost as one number: a course of unknown cost counts more than all known ones together.
    fn price(&self, value: &Value) -> u32 {
        value.unknown_costs * self.unknown_price + value.cents
    }

    fn optimise(&mut self, goal: Goal) -> Result<Value, SolveFault> {
        for _ in 0..MOST_CUTS {
            let chosen = self.solve_once(goal)?;
            let walked = walk(self.problem, &chosen);
            if walked.stuck.is_empty() {
                return self.accept(walked.order, walked.value);
            }
            let cut = self.cut(&walked.stuck, &walked.levels, &walked.order);
            self.cuts.push(cut);
        }
        Err(SolveFault::Solver(format!("{MOST_CUTS} cuts")))
    }

    /// Checks an answer in whole numbers against everything that was asked.
    fn accept(&mut self, order: Vec<usize>, value: Value) -> Result<Value, SolveFault> {
        let cost = self.most_cost.is_none_or(|most| self.price(&value) <= most);
        let kept = value.musts >= self.least_musts && value.gain >= self.least_gain;
        if !kept || value.minutes > self.most_minutes || !cost {
            return Err(SolveFault::Unproven);
        }
        self.order = order;
        Ok(value)
    }

    /// The first of the stuck courses to be started needs what it lacks now from a course outside them.
    fn cut(&self, stuck: &[usize], levels: &[Option<u8>], taken: &[usize]) -> Cut {
        let lacks = |course: usize, helper: usize| {
            let needs = &self.problem.courses[course];
            let before = needs.prerequisites.iter().find(|before| !taken.contains(before));
            let level =
                needs.effects.iter().find(|(score, entry, _)| levels[*score].is_some_and(|level| level < *entry));
            match (before, level) {
                (Some(before), _) => *before == helper,
                (None, Some((score, entry, _))) => self.problem.courses[helper].credits(*score, *entry),
                (None, None) => false,
            }
        };
        let helpers = self.open.iter().copied().filter(|helper| !stuck.contains(helper));
        let helpers = helpers.filter(|helper| stuck.iter().any(|course| lacks(*course, *helper))).collect();
        Cut { stuck: stuck.to_vec(), helpers }
    }

    fn solve_once(&self, goal: Goal) -> Result<Vec<usize>, SolveFault> {
        let problem = self.problem;
        let mut variables = ProblemVariables::new();
        let take: Vec<(usize, Variable)> =
            self.open.iter().map(|course| (*course, variables.add(variable().binary()))).collect();
        let sum = |number: &dyn Fn(usize) -> u32| -> Expression {
            take.iter().map(|(course, taken)| f64::from(number(*course)) * *taken).sum()
        };
        let any = |wanted: &dyn Fn(usize) -> bool| -> Expression {
            take.iter().filter(|(course, _)| wanted(*course)).map(|(_, taken)| *taken).sum()
        };
        let mut gain = Expression::default();
        let mut rows = Vec::new();
        for (score, wanted) in problem.scores.iter().enumerate() {
            for (worth, level) in wanted.gains.iter().zip(1_u8..).filter(|(worth, _)| **worth > 0) {
                let closed = variables.add(variable().min(0).max(1));
                gain += f64::from(*worth) * closed;
                rows.push((Expression::from(closed), any(&|course| problem.courses[course].credits(score, level))));
            }
        }
        for (course, taken) in &take {
            let course = &problem.courses[*course];
            for before in &course.prerequisites {
                rows.push((Expression::from(*taken), any(&|other| other == *before)));
            }
            for (score, entry, _) in &course.effects {
                if problem.scores[*score].level.is_some_and(|level| level < *entry) {
                    rows.push((Expression::from(*taken), any(&|other| problem.courses[other].credits(*score, *entry))));
                }
            }
        }
        for cut in &self.cuts {
            for (_, taken) in take.iter().filter(|(course, _)| cut.stuck.contains(course)) {
                rows.push((Expression::from(*taken), any(&|other| cut.helpers.contains(&other))));
            }
        }
        let minutes = sum(&|course| problem.courses[course].minutes);
        let musts = sum(&|course| u32::from(problem.courses[course].pick == Pick::Must));
        let price = sum(&|course| problem.courses[course].cents.unwrap_or(self.unknown_price));
        let objective = match goal {
            Goal::Musts => -musts.clone(),
            Goal::Gain => -gain.clone(),
            Goal::Minutes => minutes.clone(),
            Goal::Cost => price.clone(),
            Goal::Earliest => sum(&|course| course as u32 + 1),
        };
        let mut model = variables.minimise(objective).using(good_lp::microlp);
        for (less, more) in rows {
            model = model.with(less.leq(more));
        }
        model = model.with(minutes.leq(f64::from(self.most_minutes))).with(gain.geq(f64::from(self.least_gain)));
        if self.least_musts > 0 {
            model = model.with(musts.geq(f64::from(self.least_musts)));
        }
        if let Some(most) = self.most_cost {
            model = model.with(price.leq(f64::from(most)));
        }
        let solution = model.solve().map_err(|fault| SolveFault::Solver(fault.to_string()))?;
        if !matches!(solution.status(), SolutionStatus::Optimal) {
            return Err(SolveFault::Solver("stopped early".to_owned()));
        }
        Ok(take.iter().filter(|(_, taken)| solution.value(*taken) > 0.5).map(|(course, _)| *course).collect())
    }
}
