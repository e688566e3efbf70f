//! Long work as data: a request as text, its answer as text, the same in a worker and on the host.
//!
//! Knows nothing of workers.

mod collector;
mod files;
mod planner;
mod requests;

pub use collector::{Collector, Found, LONGEST_LINE};
pub use files::{Pause, ignored, read_file};
pub use planner::{Asked, Heard, Judged, Planning, read_heard, write_asked};
pub use requests::{Answer, AnswerKind, Told};

use crate::formats::{Fault, read_problem, write_choice};
use crate::training::path::solve;

/// Does the work of a request and writes the answer.
///
/// # Errors
/// A [`Fault`] when the text is no request.
///
/// ```
/// use sestante::formats::{read_choice, write_problem};
/// use sestante::training::path::Problem;
/// let request = write_problem(&Problem { scores: vec![], courses: vec![], budget: 0 });
/// let answer = read_choice(&sestante::job::run(&request)?)?;
/// assert!(answer.is_ok_and(|choice| choice.order.is_empty()));
/// # Ok::<(), sestante::formats::Fault>(())
/// ```
pub fn run(request: &str) -> Result<String, Fault> {
    Ok(write_choice(&solve(&read_problem(request)?)))
}
