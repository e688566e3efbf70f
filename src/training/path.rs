//! The path of one employee: which courses, in what order, and why.
//!
//! The problem of a situation is stated in whole numbers (`problem`), solved by a mixed-integer solver (`solve`), checked by
//! walking through the courses one by one (`walk`), and given reasons (`explain`), also for
//! what is left out (`left`), and laid over weeks (`weeks`). Only `solve` needs the solver;
//! it runs in the worker, so that its weight is not on the first screen.

mod left;
mod problem;
mod reason;
mod situation;
mod solve;
mod walk;
mod weeks;

pub use left::{Left, Why};
pub use problem::{Pick, Problem, Requirement, Wanted};
pub use reason::{Plan, Step, explain};
pub use situation::{Situation, refused};
pub use solve::{Choice, SolveFault, solve};
pub use walk::{Value, Walk, walk};
pub use weeks::{Held, Placed, Stretch, placed, weeks};
