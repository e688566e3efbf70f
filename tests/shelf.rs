//! Opening the record, whatever state the shelf is in.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use sestante::base::{RoleId, Seed, UnitId};
use sestante::formats::{Person, Reason, write_person};
use sestante::storage::{Job, Line, MemoryShelf, Outcome, RECORD, Shelf, ShelfFault, open_record, save_record};

/// Runs a future that never waits, as those of the memory shelf do.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn shelf(text: &str) -> MemoryShelf {
    let shelf = MemoryShelf::default();
    now(shelf.write(RECORD, text)).expect("written");
    shelf
}

fn somebody() -> Person {
    Person::new(Seed([1; 32]))
}

#[test]
fn a_sound_record_is_opened_and_an_empty_shelf_is_no_fault() {
    let opened = now(open_record(&shelf(&write_person(&somebody())), None));
    assert_eq!((opened.person, opened.broken, opened.shelf, opened.unsaved), (Some(somebody()), None, None, false));
    assert_eq!(opened.known, Some(write_person(&somebody())));
    assert_eq!(now(open_record(&MemoryShelf::default(), None)), sestante::storage::Opened::default());
}

#[test]
fn a_broken_record_is_kept_aside_and_never_overwritten() {
    let shelf = shelf("{ broken");
    let first = now(open_record(&shelf, None));
    assert_eq!(first.broken.map(|fault| fault.reason), Some(Reason::Damaged));
    assert_eq!(first.aside, ["{ broken"]);
    assert_eq!(now(shelf.read("aside-1")), Ok(Some("{ broken".to_owned())));
    let again = now(open_record(&shelf, None));
    assert_eq!(again.aside, ["{ broken"], "the same text is kept once");
    now(shelf.write(RECORD, "another")).expect("written");
    let second = now(open_record(&shelf, None));
    assert_eq!(second.aside, ["{ broken", "another"]);
    now(shelf.write(RECORD, &write_person(&somebody()))).expect("written");
    let sound = now(open_record(&shelf, None));
    assert_eq!((sound.person, sound.aside.len()), (Some(somebody()), 2), "and stays after a sound record");
}

#[test]
fn a_record_of_a_newer_version_is_kept_aside_too() {
    let newer = write_person(&somebody()).replace("\"version\":2", "\"version\":99");
    let opened = now(open_record(&shelf(&newer), None));
    assert_eq!(opened.broken.map(|fault| fault.reason), Some(Reason::Newer(99)));
    assert_eq!(opened.aside, [newer]);
}

#[test]
fn a_shelf_that_cannot_be_used_is_said() {
    for fault in [ShelfFault::Refused, ShelfFault::Full] {
        assert_eq!(now(open_record(&MemoryShelf::failing(fault), None)).shelf, Some(fault));
    }
}

/// Somebody who chose a role.
fn in_role(role: &str) -> Person {
    Person { role: Some(RoleId::new(role).expect("a name")), ..somebody() }
}

/// What a page leaves behind that was writing one text, had another one waiting, and knew of a third.
fn left(known: Option<&str>, first: &str, newer: Option<&str>) -> String {
    let mut line = Line::new(known.map(str::to_owned));
    line.save(1, first.to_owned());
    assert!(line.take().is_some());
    if let Some(newer) = newer {
        line.save(2, newer.to_owned());
    }
    line.left().expect("something is open")
}

#[test]
fn what_a_page_left_unsaved_is_the_record() {
    let [a, b, c] = ["a", "b", "c"].map(|role| write_person(&in_role(role)));
    let rows: [(&str, Option<&str>, String, &str, bool); 6] = [
        ("nothing had been saved", None, left(None, &b, None), "b", true),
        ("the write did not get through", Some(&a), left(Some(&a), &b, None), "b", true),
        ("the write got through, its word did not", Some(&b), left(Some(&a), &b, None), "b", false),
        ("a newer one waited, the write got through", Some(&b), left(Some(&a), &b, Some(&c)), "c", true),
        ("a newer one waited, the write did not", Some(&a), left(Some(&a), &b, Some(&c)), "c", true),
        ("a newer one took the change back", Some(&b), left(Some(&a), &b, Some(&a)), "a", true),
    ];
    for (what, stored, left, role, unsaved) in rows {
        let shelf = stored.map_or_else(MemoryShelf::default, shelf);
        let opened = now(open_record(&shelf, Some(&left)));
        assert_eq!((opened.person, opened.unsaved), (Some(in_role(role)), unsaved), "{what}");
        assert_eq!(opened.known.as_deref(), stored, "{what}: nothing is written before it is on the screen");
        assert_eq!((opened.broken, opened.aside.len()), (None, 0), "{what}");
    }
}

#[test]
fn what_was_left_and_what_another_page_saved_since_are_put_together() {
    let known = write_person(&somebody());
    let ours = write_person(&in_role("a"));
    let theirs = Person { unit: Some(UnitId::new("u").expect("a name")), ..somebody() };
    let opened = now(open_record(&shelf(&write_person(&theirs)), Some(&left(Some(&known), &ours, None))));
    let person = opened.person.expect("a record");
    assert_eq!((person.role, person.unit, opened.unsaved), (in_role("a").role, theirs.unit, true));
}

#[test]
fn what_was_left_broken_is_kept_aside_and_the_stored_record_stays() {
    let shelf = shelf(&write_person(&somebody()));
    for _ in 0..2 {
        let opened = now(open_record(&shelf, Some("rubbish\n\n")));
        assert_eq!((opened.person, opened.unsaved), (Some(somebody()), false));
        assert_eq!(
            opened.broken.map(|fault| (fault.file, fault.reason)),
            Some(("sestante.unsaved".to_owned(), Reason::Damaged))
        );
        assert_eq!(opened.aside, ["rubbish"]);
    }
    assert_eq!(now(shelf.keys()), Ok(vec!["aside-1".to_owned(), RECORD.to_owned()]));
}

#[test]
fn what_was_left_is_shown_even_where_the_shelf_cannot_be_used() {
    let opened = now(open_record(
        &MemoryShelf::failing(ShelfFault::Refused),
        Some(&left(None, &write_person(&in_role("a")), None)),
    ));
    assert_eq!((opened.person, opened.shelf), (Some(in_role("a")), Some(ShelfFault::Refused)));
}

#[test]
fn a_save_takes_nothing_away_that_it_did_not_know_of() {
    let [a, b] = ["a", "b"].map(|role| write_person(&in_role(role)));
    let save =
        |shelf: &MemoryShelf, known: Option<&str>, text: &str| now(save_record(shelf, known, text)).expect("a shelf");
    let empty = MemoryShelf::default();
    assert_eq!(save(&empty, None, &a), Outcome::Written);
    assert_eq!(save(&empty, Some(&a), &b), Outcome::Written);
    assert_eq!(save(&empty, Some("older"), &b), Outcome::Written, "the same text lies there already");
    assert_eq!(save(&empty, Some(&a), &a), Outcome::Differs(b.clone()));
    assert_eq!(now(empty.read(RECORD)), Ok(Some(b.clone())), "and stays there");
    assert_eq!(save(&MemoryShelf::default(), Some(&a), &b), Outcome::Anew, "the storage was cleared");
    let newer = b.replace("\"version\":2", "\"version\":99");
    let shelf = shelf(&newer);
    let Outcome::Aside(text, fault) = save(&shelf, Some(&a), &b) else { panic!("a newer app has saved") };
    assert_eq!((text, fault.reason), (newer.clone(), Reason::Newer(99)));
    assert_eq!([now(shelf.read("aside-1")), now(shelf.read(RECORD))], [Ok(Some(newer)), Ok(Some(b))]);
}

#[test]
fn of_many_texts_that_wait_only_the_newest_is_written() {
    let text = |number: u64| format!("text {number}");
    let job = |number: u64, known: Option<&str>| {
        Some(Job::Save { number, text: text(number), known: known.map(str::to_owned) })
    };
    let mut line = Line::default();
    assert!(line.idle() && line.take().is_none() && line.left().is_none());
    line.save(1, text(1));
    assert_eq!(line.take(), job(1, None));
    for number in 2..=60 {
        line.save(number, text(number));
        assert_eq!(line.take(), None, "one thing after the other");
    }
    assert_eq!(line.unsaved(), Some("text 60"));
    line.done(Some(text(1)));
    assert_eq!(line.take(), job(60, Some("text 1")));
    assert_eq!(line.unsaved(), Some("text 60"), "not confirmed yet");
    line.done(Some(text(60)));
    assert!(line.idle() && line.unsaved().is_none());
}

#[test]
fn erasing_comes_after_the_write_under_way_and_lets_go_of_what_waits() {
    let mut line = Line::new(Some("old".to_owned()));
    line.save(1, "one".to_owned());
    assert!(line.take().is_some());
    line.save(2, "two".to_owned());
    line.erase();
    assert_eq!((line.left(), line.erasing(), line.take()), (None, true, None), "nothing may be left behind any more");
    line.done(None);
    assert_eq!(line.take(), Some(Job::Erase));
    line.save(3, "three".to_owned());
    line.done(None);
    let after = Job::Save { number: 3, text: "three".to_owned(), known: None };
    assert_eq!(line.take(), Some(after), "what is entered afterwards is saved");
    line.save(4, "four".to_owned());
    line.failed();
    assert!(line.idle() && line.unsaved().is_none(), "where the shelf cannot be used nothing waits for it");
}
