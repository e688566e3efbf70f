//! When a trainer is busy by a calendar file: what calendars say in many ways comes to the same times, and what is not
//! understood is told with its line.

use sestante::app::trainer::unread_words;
use sestante::base::{Day, Language};
use sestante::formats::{Misread, Unread, read_busy};
use sestante::i18n::Phrases;

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

/// Busy times as `2027-04-05 09:00-13:00`.
fn said(text: &str, first: &str, last: &str) -> (Vec<String>, Vec<Unread>) {
    let (busy, unread) = read_busy(text, day(first), day(last));
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    (busy.iter().map(|one| format!("{} {}-{}", one.day, clock(one.from), clock(one.to))).collect(), unread)
}

/// A calendar of events, each as its lines.
fn calendar(events: &[&str]) -> String {
    let event = |lines: &&str| format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", lines.replace("; ", "\n"));
    let events = events.iter().map(event).collect::<Vec<_>>().concat();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n").replace('\n', "\r\n")
}

#[test]
fn times_are_read_however_they_are_written() {
    for (what, events, expected) in [
        (
            "by the clock of Rome",
            "DTSTART;TZID=Europe/Rome:20270405T090000; DTEND;TZID=Europe/Rome:20270405T113000",
            "2027-04-05 09:00-11:30",
        ),
        ("by universal time in summer", "DTSTART:20270405T070000Z; DTEND:20270405T093000Z", "2027-04-05 09:00-11:30"),
        ("by universal time in winter", "DTSTART:20270215T080000Z; DTEND:20270215T090000Z", "2027-02-15 09:00-10:00"),
        ("by no clock", "DTSTART:20270405T090000; DTEND:20270405T100000", "2027-04-05 09:00-10:00"),
        ("with a length", "DTSTART:20270405T090000; DURATION:PT1H30M", "2027-04-05 09:00-10:30"),
        ("a name in quotes", "DTSTART;TZID=\"Europe/Rome\":20270405T090000; DURATION:PT1H", "2027-04-05 09:00-10:00"),
        (
            "a clock of Windows",
            "DTSTART;TZID=W. Europe Standard Time:20270405T090000; DURATION:PT1H",
            "2027-04-05 09:00-10:00",
        ),
        (
            "a name with a path",
            "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Rome:20270405T090000; DURATION:PT1H",
            "2027-04-05 09:00-10:00",
        ),
        ("a whole day", "DTSTART;VALUE=DATE:20270405", "2027-04-05 00:00-24:00"),
        (
            "whole days, the end not among them",
            "DTSTART;VALUE=DATE:20270405; DTEND;VALUE=DATE:20270407",
            "2027-04-05 00:00-24:00, 2027-04-06 00:00-24:00",
        ),
        (
            "over midnight",
            "DTSTART:20270405T220000; DTEND:20270406T013000",
            "2027-04-05 22:00-24:00, 2027-04-06 00:00-01:30",
        ),
        ("seconds belong to their minute", "DTSTART:20270405T090030; DTEND:20270405T095959", "2027-04-05 09:00-10:00"),
        ("begun before the first day", "DTSTART:20261220T090000; DTEND:20270101T120000", "2027-01-01 00:00-12:00"),
        (
            "over the change of the clock: four hours by the clock are three",
            "DTSTART:20270328T000000; DTEND:20270328T040000",
            "2027-03-28 00:00-04:00",
        ),
        (
            "three hours over the change of the clock",
            "DTSTART:20270328T000000; DURATION:PT3H",
            "2027-03-28 00:00-04:00",
        ),
        (
            "a day over the change of the clock",
            "DTSTART:20270327T120000; DURATION:P1D",
            "2027-03-27 12:00-24:00, 2027-03-28 00:00-12:00",
        ),
        ("of no length", "DTSTART:20270405T090000", ""),
        ("marked as free", "DTSTART:20270405T090000; DURATION:PT1H; TRANSP:TRANSPARENT", ""),
        ("cancelled", "DTSTART:20270405T090000; DURATION:PT1H; STATUS:CANCELLED", ""),
        ("after the last day", "DTSTART:20280105T090000; DURATION:PT1H", ""),
        ("small letters", "dtstart:20270405T090000; duration:PT1H; transp:opaque", "2027-04-05 09:00-10:00"),
        (
            "an alarm within has a length of its own",
            "DTSTART:20270405T090000; BEGIN:VALARM; TRIGGER:-PT15M; DURATION:PT5M; END:VALARM; DURATION:PT1H",
            "2027-04-05 09:00-10:00",
        ),
    ] {
        let (busy, unread) = said(&calendar(&[events]), "2027-01-01", "2027-12-31");
        assert_eq!((busy.join(", ").as_str(), unread), (expected, Vec::new()), "{what}");
    }
}

#[test]
fn times_that_touch_become_one_and_free_ones_take_nothing_away() {
    let text = calendar(&[
        "DTSTART:20270405T110000; DURATION:PT2H",
        "DTSTART:20270405T090000; DURATION:PT1H",
        "DTSTART:20270405T100000; DURATION:PT90M",
        "DTSTART:20270405T080000; DURATION:PT8H; TRANSP:TRANSPARENT",
    ]);
    assert_eq!(said(&text, "2027-01-01", "2027-12-31").0, ["2027-04-05 09:00-13:00"]);
}

/// The first day, the rule, the last day that is asked for, and the days.
const RULES: &str = "\
1997-09-02 | FREQ=DAILY;COUNT=10 | 1999-12-31 | 0902 0903 0904 0905 0906 0907 0908 0909 0910 0911
1997-09-02 | FREQ=DAILY;INTERVAL=10;COUNT=5 | 1999-12-31 | 0902 0912 0922 1002 1012
1997-09-02 | FREQ=DAILY;INTERVAL=2 | 1997-09-10 | 0902 0904 0906 0908 0910
1998-01-01 | FREQ=DAILY;UNTIL=19980103T080000Z;BYMONTH=1 | 1999-12-31 | 0101 0102 0103
1997-09-02 | FREQ=WEEKLY;COUNT=10 | 1999-12-31 | 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104
1997-09-02 | FREQ=WEEKLY;INTERVAL=2;WKST=SU | 1997-12-31 | 0902 0916 0930 1014 1028 1111 1125 1209 1223
1997-09-02 | FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH | 1999-12-31 | 0902 0904 0909 0911 0916 0918 0923 0925 0930 1002
1997-09-01 | FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR | 1999-12-31 | 0901 0903 0905 0915 0917 0919 0929 1001 1003 1013 1015 1017 1027 1029 1031 1110 1112 1114 1124 1126 1128 1208 1210 1212 1222
1997-09-02 | FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 1999-12-31 | 0902 0904 0916 0918 0930 1002 1014 1016
1997-08-05 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1999-12-31 | 0805 0810 0819 0824
1997-08-05 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1999-12-31 | 0805 0817 0819 0831
1997-09-05 | FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1999-12-31 | 0905 1003 1107 1205 0102 0206 0306 0403 0501 0605
1997-09-05 | FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR | 1999-12-31 | 0905 1003 1107 1205
1997-09-07 | FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 1999-12-31 | 0907 0928 1102 1130 0104 0125 0301 0329 0503 0531
1997-09-22 | FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1999-12-31 | 0922 1020 1117 1222 0119 0216
1997-09-28 | FREQ=MONTHLY;BYMONTHDAY=-3 | 1998-02-28 | 0928 1029 1128 1229 0129 0226
1997-09-02 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15 | 1999-12-31 | 0902 0915 1002 1015 1102 1115 1202 1215 0102 0115
1997-09-30 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1999-12-31 | 0930 1001 1031 1101 1130 1201 1231 0101 0131 0201
1997-09-10 | FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 1999-12-31 | 0910 0911 0912 0913 0914 0915 0310 0311 0312 0313
1997-09-02 | FREQ=MONTHLY;INTERVAL=2;BYDAY=TU | 1998-01-27 | 0902 0909 0916 0923 0930 1104 1111 1118 1125 0106 0113 0120 0127
1997-09-13 | FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 1998-06-30 | 0913 1011 1108 1213 0110 0207 0307 0411 0509 0613
1997-09-04 | FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1999-12-31 | 0904 1007 1106
1997-09-29 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | 1998-03-31 | 0929 1030 1127 1230 0129 0226 0330
2007-01-15 | FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 2009-12-31 | 0115 0130 0215 0315 0330
1997-06-10 | FREQ=YEARLY;COUNT=6;BYMONTH=6,7 | 2009-12-31 | 0610 0710 0610 0710 0610 0710
1997-03-10 | FREQ=YEARLY;INTERVAL=2;COUNT=4;BYMONTH=1,2,3 | 2009-12-31 | 0310 0110 0210 0310
1997-03-13 | FREQ=YEARLY;BYMONTH=3;BYDAY=TH | 1998-12-31 | 0313 0320 0327 0305 0312 0319 0326
1996-11-05 | FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 2004-12-31 | 1105 1107 1102
2024-02-29 | FREQ=YEARLY | 2033-12-31 | 0229 0229 0229";

/// The examples of RFC 5545, 3.8.5.3 (and 3.8.5.1 for what is left out), here by the clock of Rome.
#[test]
fn rules_of_recurrence_give_the_days_of_the_standard() {
    for row in RULES.lines() {
        let [start, rule, last, expected] = row.split(" | ").collect::<Vec<_>>()[..] else { panic!("{row}") };
        let compact = start.replace('-', "");
        let event = format!("DTSTART;TZID=Europe/Rome:{compact}T090000; DURATION:PT1H; RRULE:{rule}");
        let (busy, unread) = said(&calendar(&[&event]), start, last);
        let days: Vec<String> = busy.iter().map(|one| one[5..10].replace('-', "")).collect();
        assert_eq!((days.join(" ").as_str(), unread), (expected, Vec::new()), "{rule}");
        assert!(busy.iter().all(|one| one.ends_with(" 09:00-10:00")), "by the clock on the wall, summer and winter");
    }
}

#[test]
fn occurrences_are_the_same_however_late_one_looks() {
    for rule in
        ["FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY"]
    {
        let event = format!("DTSTART:20020103T090000; DURATION:PT1H; RRULE:{rule}");
        let all = said(&calendar(&[&event]), "2002-01-01", "2027-12-31").0;
        let late = said(&calendar(&[&event]), "2027-01-01", "2027-12-31").0;
        let expected: Vec<_> = all.into_iter().filter(|one| one.starts_with("2027")).collect();
        assert_eq!(late, expected, "{rule}");
        assert!(!late.is_empty(), "{rule}");
    }
}

#[test]
fn single_occurrences_are_left_out_moved_and_added() {
    let weekly = "UID:a; DTSTART;TZID=Europe/Rome:20270405T090000; DURATION:PT1H; RRULE:FREQ=WEEKLY;COUNT=4";
    for (what, events, expected) in [
        (
            "left out",
            vec![format!("{weekly}; EXDATE;TZID=Europe/Rome:20270412T090000,20270419T090000")],
            "04-05 09:00 04-26 09:00",
        ),
        (
            "left out by universal time",
            vec![format!("{weekly}; EXDATE:20270412T070000Z")],
            "04-05 09:00 04-19 09:00 04-26 09:00",
        ),
        (
            "left out by its day",
            vec![format!("{weekly}; EXDATE;VALUE=DATE:20270412")],
            "04-05 09:00 04-19 09:00 04-26 09:00",
        ),
        (
            "of another time is not left out",
            vec![format!("{weekly}; EXDATE:20270412T090000Z")],
            "04-05 09:00 04-12 09:00 04-19 09:00 04-26 09:00",
        ),
        (
            "added",
            vec![format!("{weekly}; RDATE;TZID=Europe/Rome:20270407T090000")],
            "04-05 09:00 04-07 09:00 04-12 09:00 04-19 09:00 04-26 09:00",
        ),
        (
            "moved",
            vec![
                weekly.to_owned(),
                "UID:a; RECURRENCE-ID;TZID=Europe/Rome:20270412T090000; DTSTART:20270413T140000; DURATION:PT1H"
                    .to_owned(),
            ],
            "04-05 09:00 04-13 14:00 04-19 09:00 04-26 09:00",
        ),
        (
            "cancelled",
            vec![
                "UID:a; RECURRENCE-ID:20270412T070000Z; DTSTART:20270412T070000Z; DURATION:PT1H; STATUS:CANCELLED"
                    .to_owned(),
                weekly.to_owned(),
            ],
            "04-05 09:00 04-19 09:00 04-26 09:00",
        ),
        (
            "another's is not moved",
            vec![
                weekly.to_owned(),
                "UID:b; RECURRENCE-ID:20270412T070000Z; DTSTART:20270413T140000; DURATION:PT1H".to_owned(),
            ],
            "04-05 09:00 04-12 09:00 04-13 14:00 04-19 09:00 04-26 09:00",
        ),
    ] {
        let events: Vec<&str> = events.iter().map(String::as_str).collect();
        let (busy, unread) = said(&calendar(&events), "2027-01-01", "2027-12-31");
        let starts: Vec<&str> = busy.iter().map(|one| &one[5..16]).collect();
        assert_eq!((starts.join(" ").as_str(), unread), (expected, Vec::new()), "{what}");
    }
}

#[test]
fn a_clock_that_the_calendar_explains_is_known_when_it_changes_as_that_of_italy() {
    let zone = |name: &str, to: &str, sunday: &str| {
        format!(
            "BEGIN:VTIMEZONE\nTZID:{name}\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:{to}\n\
             RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:16010101T020000\n\
             TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY={sunday};BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
        )
    };
    for (zone, known) in [
        (zone("Customized Time Zone", "+0100", "-1SU"), true),
        (zone("Customized Time Zone", "+0000", "-1SU"), false),
        (zone("Customized Time Zone", "+0100", "2SU"), false),
        (zone("Another", "+0100", "-1SU"), false),
        (String::new(), false),
    ] {
        let text = format!(
            "BEGIN:VCALENDAR\n{zone}BEGIN:VEVENT\nDTSTART;TZID=Customized Time Zone:20270405T090000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
        );
        let (busy, unread) = said(&text, "2027-01-01", "2027-12-31");
        assert_eq!((busy.len(), unread.len()), (usize::from(known), usize::from(!known)), "{zone}");
        let told = Misread::Zone("Customized Time Zone".to_owned());
        assert!(unread.iter().all(|one| one.why == told));
    }
}

#[test]
fn free_and_busy_without_anything_else_is_read() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nDTSTART:20270401T000000Z\nDTEND:20270430T000000Z\n\
        FREEBUSY:20270405T070000Z/20270405T090000Z,20270406T070000Z/PT1H\nFREEBUSY;FBTYPE=FREE:20270407T070000Z/PT1H\n\
        FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20270408T070000Z/PT1H\nEND:VFREEBUSY\nEND:VCALENDAR\n";
    let (busy, unread) = said(text, "2027-01-01", "2027-12-31");
    assert_eq!(busy, ["2027-04-05 09:00-11:00", "2027-04-06 09:00-10:00", "2027-04-08 09:00-10:00"]);
    assert_eq!(unread, []);
}

#[test]
fn folded_lines_marks_and_ends_of_lines_do_not_matter() {
    let plain = calendar(&["SUMMARY:secret; DTSTART;TZID=Europe/Rome:20270405T090000; DTEND:20270405T080000Z"]);
    let folded = plain.replace("TZID=Europe/Rome", "TZID=Eur\r\n ope/Ro\r\n\tme").replace("T0800", "T\r\n 0800");
    for text in [plain.clone(), folded.clone(), plain.replace("\r\n", "\n"), format!("\u{feff}{folded}\r\n\r\n")] {
        assert_eq!(said(&text, "2027-04-05", "2027-04-05"), (vec!["2027-04-05 09:00-10:00".to_owned()], Vec::new()));
    }
}

/// What is wrong, the line, and that the good rest is kept.
#[test]
fn what_is_not_understood_is_told_with_its_line_and_the_rest_is_read() {
    let rule = |part: &str| Misread::Rule(part.to_owned());
    for (event, line, why) in [
        ("DTSTART:2027-04-05; DURATION:PT1H", 4, Misread::Time("DTSTART")),
        ("DTSTART:20270431T090000; DURATION:PT1H", 4, Misread::Time("DTSTART")),
        ("SUMMARY:x; DURATION:PT1H", 3, Misread::Missing("DTSTART")),
        ("DTSTART:20270405T090000; DTEND:20270405", 5, Misread::Time("DTEND")),
        ("DTSTART:20270405T090000; DTEND:20270405T080000", 5, Misread::Backwards),
        ("DTSTART:20270405T090000; DURATION:-PT1H", 5, Misread::Time("DURATION")),
        (
            "DTSTART;TZID=America/New_York:20270405T090000; DURATION:PT1H",
            4,
            Misread::Zone("America/New_York".to_owned()),
        ),
        ("DTSTART:20270405T090000; DTEND;TZID=Asia/Tokyo:20270405T100000", 5, Misread::Zone("Asia/Tokyo".to_owned())),
        ("DTSTART:20270405T090000; RRULE:FREQ=HOURLY", 5, rule("FREQ=HOURLY")),
        ("DTSTART:20270405T090000; RRULE:INTERVAL=2", 5, rule("FREQ")),
        ("DTSTART:20270405T090000; RRULE:FREQ=YEARLY;BYWEEKNO=20", 5, rule("BYWEEKNO=20")),
        ("DTSTART:20270405T090000; RRULE:FREQ=YEARLY;BYMONTHDAY=15", 5, rule("BYMONTHDAY YEARLY")),
        ("DTSTART:00010101T090000; RRULE:FREQ=DAILY;COUNT=4000000", 5, rule("COUNT")),
        ("DTSTART:20270405T090000; RRULE:FREQ=WEEKLY;BYDAY=LU", 5, rule("BYDAY=LU")),
        ("DTSTART:20270405T090000; RRULE:FREQ=WEEKLY;BYDAY=1MO", 5, rule("BYDAY 1MO")),
        ("DTSTART:20270405T090000; RRULE:FREQ=DAILY;INTERVAL=0", 5, rule("INTERVAL=0")),
        ("DTSTART:20270405T090000; RRULE:FREQ=DAILY;COUNT=x", 5, rule("COUNT=X")),
        ("DTSTART:20270405T090000; RRULE:FREQ=DAILY;UNTIL=soon", 5, rule("UNTIL=SOON")),
        ("DTSTART:20270405T090000; RRULE:daily", 5, rule("DAILY")),
        ("DTSTART:20270405T090000; RRULE:FREQ=DAILY; RRULE:FREQ=WEEKLY", 6, rule("RRULE")),
        ("DTSTART:20270405T090000; EXRULE:FREQ=DAILY", 5, rule("EXRULE")),
        ("DTSTART:20270405T090000; EXDATE:tomorrow", 5, Misread::Time("EXDATE")),
        ("DTSTART:20270405T090000; RDATE;VALUE=PERIOD:20270405T090000Z/PT1H", 5, Misread::Time("RDATE")),
        ("DTSTART:20270405T090000; RECURRENCE-ID:20270405T090000", 3, Misread::Missing("UID")),
        ("UID:a; RECURRENCE-ID;RANGE=THISANDFUTURE:20270405T090000; DTSTART:20270405T090000", 5, rule("RANGE")),
    ] {
        let good = "DTSTART:20270406T090000; DURATION:PT1H";
        let (busy, unread) = said(&calendar(&[event, good]), "2027-01-01", "2027-12-31");
        assert_eq!(unread, [Unread { line, why }], "{event}");
        assert_eq!(busy, ["2027-04-06 09:00-10:00"], "{event}");
    }
}

#[test]
fn files_that_are_none_or_cut_off_are_told() {
    let whole = calendar(&["DTSTART:20270405T090000; DURATION:PT1H", "DTSTART:20270406T090000; DURATION:PT1H"]);
    for (text, line, why, busy) in [
        ("", 1, Misread::NotACalendar, 0),
        ("Giorno;Ore\r\n05/04/2027;2\r\n", 1, Misread::NotACalendar, 0),
        ("BEGIN:VCARD\r\nEND:VCARD\r\n", 1, Misread::NotACalendar, 0),
        (whole.split("DTSTART:20270406").next().expect("a start"), 7, Misread::Unfinished, 1),
        (whole.strip_suffix("END:VCALENDAR\r\n").expect("an end"), 1, Misread::Unfinished, 2),
    ] {
        let (found, unread) = said(text, "2027-01-01", "2027-12-31");
        assert_eq!(unread, [Unread { line, why }], "{text}");
        assert_eq!(found.len(), busy);
    }
    let (found, unread) = said(&whole.replace("DURATION", "oh dear\r\nDURATION"), "2027-01-01", "2027-12-31");
    assert_eq!(found.len(), 2, "a line more that says nothing takes nothing away");
    assert_eq!(
        unread.iter().map(|one| (one.line, &one.why)).collect::<Vec<_>>(),
        [(5, &Misread::Line), (10, &Misread::Line)]
    );
}

/// Every file cut off anywhere, and every file with a byte in another's place, is read to its end.
#[test]
fn nothing_that_a_file_holds_stops_the_reader() {
    let text = calendar(&[
        "UID:é😀; DTSTART;TZID=\"Europe/Rome\":20270405T090000; DURATION:P1DT1H; RRULE:FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1;UNTIL=20280101",
        "RECURRENCE-ID:20270405T090000; UID:é😀; DTSTART;VALUE=DATE:99991231; RRULE:FREQ=YEARLY;INTERVAL=2000000000",
        "DTSTART;VALUE=DATE:00010101; RRULE:FREQ=WEEKLY;INTERVAL=300000000; DURATION:P4000000000D",
    ]);
    let ends: Vec<usize> = (0..text.len()).filter(|end| text.is_char_boundary(*end)).collect();
    for end in &ends {
        said(&text[..*end], "2027-01-01", "2027-12-31");
        for sign in [";", ":", "\"", "é", "\r\n", "9", "-", "="] {
            let next = (end + 1..=text.len()).find(|next| text.is_char_boundary(*next)).unwrap_or(text.len());
            said(&format!("{}{sign}{}", &text[..*end], &text[next..]), "2027-01-01", "2027-12-31");
        }
    }
    assert!(ends.len() > 400);
}

#[test]
fn each_fault_is_said_in_both_languages_with_what_to_do() {
    let phrases = |language: Language| {
        let text = std::fs::read_to_string(format!("public/lang/trainer.{}.ftl", language.code())).expect("phrases");
        Phrases::new(language, &text).expect("sound phrases")
    };
    let unread = Unread { line: 12, why: Misread::Zone("Asia/Tokyo".to_owned()) };
    assert_eq!(
        unread_words(&phrases(Language::Italian), "a.ics", &unread),
        "a.ics, riga 12: non si sa se l’orologio “Asia/Tokyo” è quello italiano: l’impegno non conta, si può aggiungere a mano o esportare con l’ora italiana."
    );
    let all = [
        Misread::NotACalendar,
        Misread::Line,
        Misread::Unfinished,
        Misread::Missing("DTSTART"),
        Misread::Time("DTEND"),
        Misread::Rule("FREQ=HOURLY".to_owned()),
        Misread::Backwards,
    ];
    for language in Language::ALL {
        let said: Vec<String> = all
            .iter()
            .map(|why| unread_words(&phrases(language), "a.ics", &Unread { line: 3, why: why.clone() }))
            .collect();
        for (place, words) in said.iter().enumerate() {
            assert!(words.starts_with("a.ics") && !words.contains('$'), "{words}");
            assert_eq!(said.iter().position(|other| other == words), Some(place), "each has its own words");
        }
    }
}
