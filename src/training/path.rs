//! The path of one employee: which courses, in what order, and why.
//!
//! The problem is stated in whole numbers (`problem`), solved by a mixed-integer solver (`solve`), checked by
//! walking through the courses one by one (`walk`), and given reasons (`explain`). Only `solve` needs the solver;
//! it runs in the worker, so that its weight is not on the first screen.

mod problem;
mod reason;
mod solve;
mod walk;

pub use problem::{Problem, Requirement, Wanted, problem};
pub use reason::{Plan, Step, explain};
pub use solve::{Choice, SolveFault, solve};
pub use walk::{Value, Walk, walk};
