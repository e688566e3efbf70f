//! The proposal of a plan of course editions: a search that can be stopped at any time, and a bound on what is best.
//!
//! No clock and no threads: a worker calls [`Search::run`] in slices and shows [`Search::progress`]. The same problem, seed
//! and number of steps give the same plan on every machine.
//!
//! The method is a large-neighbourhood search (Shaw 1998; ruin and recreate, Schrimpf et al. 2000): some editions that have
//! something in common are lifted, then the most worth for what it takes is put back, and the change is kept as in
//! simulated annealing. The bound is that of [`Bound`]; where a plan reaches it, the plan is proven best in the first goal.

mod board;
mod bound;
mod exact;
mod fill;
mod ground;
mod journal;
mod limit;
mod margin;
mod model;
mod offer;
mod recreate;
mod relax;
mod ruin;
mod search;
mod start;
mod value;
mod why;

pub use bound::Bound;
pub use margin::{Extra, Margin, served_from};
pub use search::{Progress, Search};
pub use value::{Value, value};
pub use why::{Reason, Unserved, why_not};
