//! What is typed in the trainer's room: what is taken, and what is refused with what is expected.

use super::{Ends, Wanted, cents, clock, cost, day, hours, months_day, name, or_none, whole};
use crate::base::Language::{self, English, Italian};
use crate::timetable::{HalfDay, Hours};

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

/// Amounts, with their cents in Italian and in English; none where they are refused.
const AMOUNTS: [(&str, Option<u32>, Option<u32>); 26] = [
    ("15000", Some(1_500_000), Some(1_500_000)),
    (" € 15000 ", Some(1_500_000), Some(1_500_000)),
    ("15000 €", Some(1_500_000), Some(1_500_000)),
    ("€15.000,50", Some(1_500_050), None),
    ("15000,50", Some(1_500_050), Some(1_500_050)),
    ("15000.50", Some(1_500_050), Some(1_500_050)),
    ("12,5", Some(1_250), Some(1_250)),
    ("0,05", Some(5), Some(5)),
    ("15.000", Some(1_500_000), None),
    ("15,000", None, Some(1_500_000)),
    ("15.000,50", Some(1_500_050), None),
    ("15,000.50", None, Some(1_500_050)),
    ("1.234.567", Some(123_456_700), None),
    ("1.234,567", None, None),
    ("1.234.56", None, None),
    ("1,234,56", None, None),
    ("1500.000", None, None),
    ("0.500", None, None),
    ("15.00,00", None, None),
    ("15 000", None, None),
    ("1e3", None, None),
    ("-5", None, None),
    ("15,", None, None),
    (",50", None, None),
    ("", None, None),
    ("50000000", None, None),
];

#[test]
fn amounts_are_read_as_the_language_writes_them_and_never_guessed() {
    for (text, italian, english) in AMOUNTS {
        for (language, read) in [(Italian, italian), (English, english)] {
            assert_eq!(cents(language, text), read.ok_or(Wanted::Amount), "{text} in {language:?}");
        }
    }
    assert_eq!(cost(Italian, " "), Ok(0));
    assert_eq!(cost(Italian, "molto"), Err(Wanted::Amount));
}

#[test]
fn what_the_app_writes_it_reads() {
    for language in Language::ALL {
        for all in [0, 5, 50, 1_250, 99_999, 100_000, 123_456_789, 4_000_000_000] {
            let words = crate::i18n::money(language, all);
            assert_eq!(cents(language, &words), Ok(all), "{words}");
        }
    }
}

#[test]
fn a_number_that_is_none_takes_nothing_away() {
    assert_eq!(or_none("abc", |text| whole(text, 1, 60)), Err(Wanted::Whole(1, 60)));
    assert_eq!(or_none(" ", |text| whole(text, 1, 60)), Ok(None));
    assert_eq!(or_none(" 4 ", |text| whole(text, 1, 60)), Ok(Some(4)));
    for text in ["0", "61", "1,5", "1.000", "+4", "-1", "", "4 5"] {
        assert_eq!(whole(text, 1, 60), Err(Wanted::Whole(1, 60)), "{text}");
    }
    assert_eq!(name("  "), Err(Wanted::Name));
    assert_eq!(months_day("13/06"), Ok((6, 13)));
    for text in ["06/13", "31/06", "13", "giugno"] {
        assert_eq!(months_day(text), Err(Wanted::MonthsDay), "{text}");
    }
}

#[test]
fn halves_of_a_day_do_not_overlap() {
    let of = |half, from: u16, to: u16| Hours { half, from: from * 60, to: to * 60 };
    let (morning, afternoon) = (of(HalfDay::Morning, 9, 13), of(HalfDay::Afternoon, 12, 17));
    assert_eq!(hours(&[afternoon], HalfDay::Morning, Some(morning)), Err(Wanted::HoursApart));
    let early = of(HalfDay::Morning, 8, 12);
    assert_eq!(hours(&[afternoon], HalfDay::Morning, Some(early)), Ok(vec![early, afternoon]));
    let backwards = of(HalfDay::Morning, 12, 8);
    assert_eq!(hours(&[afternoon], HalfDay::Morning, Some(backwards)), Err(Wanted::HoursInOrder));
    assert_eq!(hours(&[early, afternoon], HalfDay::Morning, None), Ok(vec![afternoon]));
    assert_eq!(
        (clock("09:30"), clock("9:30:00"), clock("24:00"), clock("")),
        (Ok(570), Ok(570), Err(Wanted::Clock), Err(Wanted::Clock))
    );
}
