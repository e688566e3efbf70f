//! What was changed on the board, so that it can be taken back.

use super::board::{Board, Placed};

/// A change of the board.
pub(super) enum Change {
    Opened(usize),
    Closed(usize, Placed),
    Seats(usize, usize, i64),
}

impl Board {
    /// Keeps everything as it is.
    pub fn settle(&mut self) {
        self.journal.clear();
    }

    /// Takes back everything since the board was settled.
    pub fn undo(&mut self) {
        self.undo_to(0);
    }

    /// Takes back everything since the journal was so long.
    pub fn undo_to(&mut self, length: usize) {
        while self.journal.len() > length {
            let Some(change) = self.journal.pop() else { return };
            match change {
                Change::Opened(id) => {
                    if let Some(placed) = self.editions[id].take() {
                        self.mark(id, &placed, false);
                        self.free_ids.push(id);
                    }
                }
                Change::Closed(id, placed) => {
                    self.free_ids.retain(|free| *free != id);
                    self.mark(id, &placed, true);
                    self.editions[id] = Some(placed);
                }
                Change::Seats(id, group, by) => self.count_seats(id, group, -by),
            }
        }
    }
}
