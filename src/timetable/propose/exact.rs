//! The proof that no plan serves more, where the problem is small enough for one.
//!
//! A plan that serves more than the best one known is looked for by branch and bound over the [model](super::model); where there is
//! none, that plan is proven best. The bound that it gives on the way holds too.

use microlp::{ComparisonOp, Error, ResumeOptions, SolveOptions, SolveOutcome};

use super::super::problem::{Held, Problem};
use super::board::Board;
use super::ground::Ground;
use super::model::Model;

/// Nodes of branch and bound in one step.
const NODES: u64 = 16;

/// Steps after which the proof is given up, so that its memory has an end.
const MOST_STEPS: u32 = 20_000;

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
        let board = Board::new(&Ground::new(problem, &locked).into(), &locked);
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
