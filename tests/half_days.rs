//! The calendar of editions: what is open, why the rest is not, and what somebody who is busy misses.

use sestante::base::{Bilingual, Day};
use sestante::timetable::{
    Calendar, Closure, HalfDay, Holiday, Hours, Patron, Session, Shut, Slot, Span, Week, Weekday,
};

fn day(text: &str) -> Day {
    Day::read(text).expect(text)
}

fn at(text: &str, half: HalfDay) -> Session {
    Session { day: day(text), half }
}

fn words(text: &str) -> Bilingual {
    Bilingual { it: text.to_owned(), en: text.to_owned() }
}

/// From Monday 22 March to Sunday 11 April 2027; Easter is on 28 March.
fn calendar() -> Calendar {
    let hours = |half, from: u16, to: u16| Hours { half, from: from * 60, to: to * 60 };
    Calendar {
        from: day("2027-03-22"),
        to: day("2027-04-11"),
        hours: vec![hours(HalfDay::Morning, 9, 13), hours(HalfDay::Afternoon, 14, 17)],
        weekdays: Weekday::ALL[..5].to_vec(),
        holidays: true,
        patron: Some(Patron { month: 4, day: 1, title: words("patron") }),
        closed: vec![Closure { from: day("2027-04-06"), to: day("2027-04-08"), title: words("works") }],
    }
}

#[test]
fn each_half_day_is_open_or_says_why_not() {
    use HalfDay::{Afternoon, Morning};
    let mornings = Calendar { hours: calendar().hours[..1].to_vec(), ..calendar() };
    let all_year = Calendar { to: day("2028-12-31"), weekdays: Weekday::ALL.to_vec(), ..calendar() };
    let no_holidays = Calendar { holidays: false, ..calendar() };
    for (calendar, date, half, why) in [
        (calendar(), "2027-03-22", Morning, None),
        (calendar(), "2027-04-09", Afternoon, None),
        (calendar(), "2027-03-21", Morning, Some(Shut::Outside)),
        (calendar(), "2027-04-12", Morning, Some(Shut::Outside)),
        (calendar(), "2027-03-27", Morning, Some(Shut::Weekday(Weekday::Saturday))),
        (calendar(), "2027-03-28", Morning, Some(Shut::Holiday(Holiday::Easter))),
        (calendar(), "2027-03-29", Morning, Some(Shut::Holiday(Holiday::EasterMonday))),
        (no_holidays, "2027-03-29", Morning, None),
        (calendar(), "2027-04-01", Afternoon, Some(Shut::Patron)),
        (calendar(), "2027-04-05", Morning, None),
        (calendar(), "2027-04-06", Morning, Some(Shut::Closure(0))),
        (calendar(), "2027-04-08", Afternoon, Some(Shut::Closure(0))),
        (mornings, "2027-03-22", Afternoon, Some(Shut::Half(Afternoon))),
        (all_year.clone(), "2027-10-04", Morning, Some(Shut::Holiday(Holiday::Francis))),
        (all_year.clone(), "2027-04-25", Morning, Some(Shut::Holiday(Holiday::Liberation))),
        (all_year.clone(), "2028-04-01", Morning, Some(Shut::Patron)),
        (all_year, "2028-04-17", Morning, Some(Shut::Holiday(Holiday::EasterMonday))),
    ] {
        assert_eq!(calendar.shut(at(date, half)), why, "{date} {half:?}");
    }
}

#[test]
fn open_half_days_come_in_order_with_what_is_between_them() {
    let open = calendar().open();
    // Fifteen days from Monday to Friday without Easter Monday, the patron's day and three days of works.
    assert_eq!(open.len(), 2 * (15 - 1 - 1 - 3));
    assert!(open.is_sorted_by(|one, next| one.session < next.session));
    assert_eq!(open[0].session, at("2027-03-22", HalfDay::Morning));
    assert_eq!((open[0].from, open[0].to, open[0].gap), (540, 780, Some(60)));
    assert_eq!((open[1].from, open[1].to, open[1].gap), (840, 1020, None));
}

#[test]
fn who_is_busy_misses_the_half_days_that_it_touches() {
    use HalfDay::{Afternoon, Morning};
    let span = |from: (&str, HalfDay), to: (&str, HalfDay)| Span { from: at(from.0, from.1), to: at(to.0, to.1) };
    let one = |date, half| span((date, half), (date, half));
    for (from, to, missed) in [
        // From 9 to 10, and until 9, when the morning has not begun.
        (("2027-03-22", 540), ("2027-03-22", 600), vec![one("2027-03-22", Morning)]),
        (("2027-03-22", 480), ("2027-03-22", 540), vec![]),
        // In the break, and into the afternoon.
        (("2027-03-22", 780), ("2027-03-22", 840), vec![]),
        (("2027-03-22", 780), ("2027-03-22", 841), vec![one("2027-03-22", Afternoon)]),
        // A whole day, and two from noon to noon.
        (("2027-03-22", 0), ("2027-03-23", 0), vec![Span::days(day("2027-03-22"), day("2027-03-22"))]),
        (("2027-03-22", 720), ("2027-03-23", 720), vec![span(("2027-03-22", Morning), ("2027-03-23", Morning))]),
        (("2027-03-22", 800), ("2027-03-24", 720), vec![span(("2027-03-22", Afternoon), ("2027-03-24", Morning))]),
        // From before the calendar, to after it, and all outside.
        (("2027-01-01", 0), ("2027-03-22", 600), vec![one("2027-03-22", Morning)]),
        (("2027-04-11", 900), ("2027-12-31", 0), vec![one("2027-04-11", Afternoon)]),
        (("2026-01-01", 0), ("2026-02-01", 0), vec![]),
    ] {
        let busy = [(day(from.0), from.1), (day(to.0), to.1)];
        assert_eq!(calendar().missed(&[busy]), missed, "{busy:?}");
        assert_eq!(calendar().missed(&[busy, busy]), missed, "twice {busy:?}");
    }
    // A day in two pieces, the later first, the earlier to the end of the day.
    let pieces =
        [[(day("2027-03-23"), 0), (day("2027-03-23"), 1440)], [(day("2027-03-22"), 800), (day("2027-03-22"), 1440)]];
    let whole = span(("2027-03-22", Afternoon), ("2027-03-23", Afternoon));
    assert_eq!(calendar().missed(&pieces), [whole]);
}

#[test]
fn a_week_is_the_half_days_put_into_it() {
    let friday = Slot { weekday: Weekday::Friday, half: HalfDay::Afternoon };
    let week: Week = Slot::all().filter(|slot| slot.half == HalfDay::Morning).collect();
    assert_eq!(week.slots().count(), 7);
    assert!(!week.has(friday) && week.with(friday).has(friday));
    assert_eq!(week.with(friday).without(friday), week);
    assert_eq!(calendar().week().slots().count(), 10);
}
