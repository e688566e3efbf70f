//! Numbers to shapes. No DOM and no words: what a shape means is said beside it.

mod arc;
mod code;
mod columns;

pub use arc::{Arc, Hanger, Size};
pub use code::{Code, LONGEST_CODE, code};
pub use columns::{Column, Columns};

/// A coordinate with two decimals. The standard float formatting would weigh more than the rest of this room.
fn n(number: f64) -> String {
    let hundredths = (number * 100.0).round() as i32;
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}
