//! Opening the record, whatever state the shelf is in.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use sestante::formats::{Reason, write_person};
use sestante::storage::{MemoryShelf, RECORD, Shelf, ShelfFault, open_record};

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

fn somebody() -> sestante::formats::Person {
    sestante::formats::Person::new(sestante::base::Seed([1; 32]))
}

#[test]
fn a_sound_record_is_opened_and_an_empty_shelf_is_no_fault() {
    let opened = now(open_record(&shelf(&write_person(&somebody()))));
    assert_eq!((opened.person, opened.broken, opened.shelf), (Some(somebody()), None, None));
    assert_eq!(now(open_record(&MemoryShelf::default())), sestante::storage::Opened::default());
}

#[test]
fn a_broken_record_is_kept_aside_and_never_overwritten() {
    let shelf = shelf("{ broken");
    let first = now(open_record(&shelf));
    assert_eq!(first.broken.map(|fault| fault.reason), Some(Reason::Damaged));
    assert_eq!(first.aside, ["{ broken"]);
    assert_eq!(now(shelf.read("aside-1")), Ok(Some("{ broken".to_owned())));
    let again = now(open_record(&shelf));
    assert_eq!(again.aside, ["{ broken"], "the same text is kept once");
    now(shelf.write(RECORD, "another")).expect("written");
    let second = now(open_record(&shelf));
    assert_eq!(second.aside, ["{ broken", "another"]);
    now(shelf.write(RECORD, &write_person(&somebody()))).expect("written");
    let sound = now(open_record(&shelf));
    assert_eq!((sound.person, sound.aside.len()), (Some(somebody()), 2), "and stays after a sound record");
}

#[test]
fn a_record_of_a_newer_version_is_kept_aside_too() {
    let newer = write_person(&somebody()).replace("\"version\":2", "\"version\":99");
    let opened = now(open_record(&shelf(&newer)));
    assert_eq!(opened.broken.map(|fault| fault.reason), Some(Reason::Newer(99)));
    assert_eq!(opened.aside, [newer]);
}

#[test]
fn a_shelf_that_cannot_be_used_is_said() {
    for fault in [ShelfFault::Refused, ShelfFault::Full] {
        assert_eq!(now(open_record(&MemoryShelf::failing(fault))).shelf, Some(fault));
    }
}
