//! A QR code (ISO/IEC 18004) as one path.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

/// Longest text that a phone reads from a poster without trouble, in bytes: with more the squares become too small (version 25, 117
/// squares a side, with the lowest correction).
pub const LONGEST_CODE: usize = 1273;

/// The quiet border that readers need, in squares.
const QUIET: usize = 4;

/// A code to be drawn in a square.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The view box.
    pub view: String,
    /// The dark squares, row by row.
    pub path: String,
}

/// Makes the code of a text; `None` when it is longer than [`LONGEST_CODE`].
pub fn code(text: &str) -> Option<Code> {
    if text.len() > LONGEST_CODE {
        return None;
    }
    let level = if text.len() > LONGEST_CODE / 2 { EcLevel::L } else { EcLevel::M };
    let code = QrCode::with_error_correction_level(text, level).ok()?;
    let (width, squares) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (row, squares) in squares.chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let run = squares[column..].iter().take_while(|square| **square == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    let side = width + 2 * QUIET;
    Some(Code { view: format!("0 0 {side} {side}"), path })
}
