//! What is typed in the trainer's room: what is taken, and what is refused with what is expected.

use super::{Ends, Wanted, day};

#[test]
fn a_year_that_is_still_being_typed_is_no_day() {
    for text in ["0002-06-30", "0020-06-30", "0202-06-30", "1999-12-31", "2100-01-01", "2027-02-29", "", "30/06/2027"] {
        assert_eq!(day(text), Err(Wanted::Day), "{text}");
    }
    for text in ["2000-01-01", "2027-06-30", "2099-12-31"] {
        assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Ok(text));
    }
}

fn in_order(ends: [u32; 2]) -> Result<(), Wanted> {
    if ends[0] <= ends[1] { Ok(()) } else { Err(Wanted::DaysInOrder) }
}

#[test]
fn an_end_never_drags_the_other_along() {
    let mut ends = Ends::default();
    assert_eq!(ends.take([10, 20], 0, Ok(30), in_order), Err(Wanted::DaysInOrder));
    assert_eq!(ends.take([10, 20], 1, Ok(5), in_order), Err(Wanted::DaysInOrder));
    assert_eq!(ends.take([10, 20], 1, Ok(12), in_order), Ok([10, 12]));
}

#[test]
fn what_was_refused_is_taken_with_an_end_that_it_fits() {
    let mut ends = Ends::default();
    assert_eq!(ends.take([10, 20], 0, Ok(30), in_order), Err(Wanted::DaysInOrder));
    assert_eq!(ends.take([10, 20], 1, Ok(25), in_order), Ok([10, 25]), "it does not fit yet");
    assert_eq!(ends.take([10, 25], 1, Ok(40), in_order), Ok([30, 40]));
    assert_eq!(ends.take([30, 40], 1, Ok(41), in_order), Ok([30, 41]), "and is forgotten then");
}

#[test]
fn what_was_refused_is_forgotten_when_its_field_is_not_what_it_was() {
    let mut ends = Ends::default();
    assert_eq!(ends.take([10, 20], 0, Ok(30), in_order), Err(Wanted::DaysInOrder));
    assert_eq!(ends.take([11, 20], 1, Ok(40), in_order), Ok([11, 40]), "it was changed elsewhere");
    assert_eq!(ends.take([11, 40], 0, Ok(50), in_order), Err(Wanted::DaysInOrder));
    assert_eq!(ends.take([11, 40], 0, Err(Wanted::Day), in_order), Err(Wanted::Day));
    assert_eq!(ends.take([11, 40], 1, Ok(60), in_order), Ok([11, 60]), "something else was typed over it");
}
