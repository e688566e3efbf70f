//! A person's record over the versions, and two of them that were changed side by side.

use std::fs;

use sestante::app::{Content, Effect, Event, Keep, Notice, ROLES_FILE, SaveMark, State, update};
use sestante::assessment::{Answer, Goal, Length, Reply, Sitting};
use sestante::base::{CampaignId, Day, ItemId, Language, RoleId, ScoreId, Seed};
use sestante::cohort::{Contribution, Source};
use sestante::formats::{Handed, PERSON_VERSION, Person, read_person, write_person};
use sestante::framework::Level;
use sestante::storage::{Opened, ShelfFault};
use sestante::training::Learned;

fn day(text: &str) -> Day {
    Day::read(text).expect("a day")
}

fn item(number: usize) -> ItemId {
    ItemId::new(&format!("LO1.1.{number:02}")).expect("a name")
}

fn answered(number: u8) -> Reply {
    Reply::Answered(Answer::new(number).expect("0 to 3"))
}

/// Answers to the first items; `None` for one that was only shown.
type Answers<'a> = &'a [Option<u8>];

/// A sitting with answers to the first items.
fn sitting(seed: u8, answers: Answers) -> Sitting {
    let reply = |answer: &Option<u8>| answer.map_or(Reply::Open, answered);
    let trail = answers.iter().enumerate().map(|(place, answer)| (item(place), reply(answer)));
    Sitting::resume(Seed([seed; 32]), trail)
}

fn with(sitting: Sitting) -> Person {
    Person { sitting, ..Person::new(Seed([1; 32])) }
}

fn role(name: &str) -> RoleId {
    RoleId::new(name).expect("a name")
}

/// The sample of a version, as an app of that version wrote it. These files are never changed.
fn sample(version: u32) -> Person {
    let path = format!("tests/data/person/v{version}.json");
    let text = fs::read_to_string(&path).expect("a sample of each version");
    read_person(&path, &text).expect("opens")
}

#[test]
fn a_file_of_every_version_opens_with_all_that_it_holds() {
    for version in 1..=PERSON_VERSION {
        let person = sample(version);
        assert_eq!(person.role, Some(role("bibliotecario")), "{version}");
        assert_eq!(person.sitting.seed, Seed([5; 32]));
        let replies: Vec<_> = person.sitting.trail().iter().map(|(item, reply)| (item.as_str(), *reply)).collect();
        let (skipped, open) = (Reply::Skipped, Reply::Open);
        let all = [("LO1.1.01", answered(2)), ("LO1.1.02", skipped), ("LO7.7.77", answered(3)), ("LO1.1.03", open)];
        assert_eq!(replies, all, "{version}: in their order, with that of an item no longer in the bank");
        let handed = &person.handed[&CampaignId::new("esempio").expect("a name")];
        assert_eq!((handed.revision, handed.saved, handed.parts.len()), (3, true, 2));
        assert_eq!((handed.source, &handed.mask), (Source([1; 16]), &Seed([4; 32])), "the envelopes stay the same");
        let read = read_person("x", &write_person(&person));
        assert_eq!(read.as_ref(), Ok(&person), "{version}: and is written as the newest version without a loss");
    }
    assert!(!std::path::Path::new(&format!("tests/data/person/v{}.json", PERSON_VERSION + 1)).exists());
}

#[test]
fn what_came_with_version_2_opens_too() {
    let person = sample(2);
    assert_eq!((person.length, person.sitting.latest), (Length::ALL[1], Some(day("2026-11-25"))));
    assert!(matches!(person.goal, Goal::Area(area) if area.as_str() == "2"));
    assert_eq!(person.past.iter().map(|sitting| sitting.latest).collect::<Vec<_>>(), [Some(day("2026-03-01"))]);
    assert_eq!(person.targets.values().map(|level| level.map(Level::number)).collect::<Vec<_>>(), [Some(5), None]);
    assert_eq!((person.wishes.weekly, person.wishes.weeks, person.learned[0].minutes), (90, 30, 90));
    assert!(person.campaign.is_some());
    assert_eq!(sample(1).wishes.weekly, 121, "40 hours and a minute, spread over 20 weeks, and no minute less");
}

#[test]
fn no_answer_is_lost_when_two_records_are_put_together() {
    let base = with(sitting(5, &[Some(0), None]));
    let rows: [(&str, Answers, Answers, Answers); 6] = [
        ("both went on", &[Some(0), Some(1)], &[Some(0), Some(2), Some(3)], &[Some(0), Some(1), Some(3)]),
        ("only they did", &[Some(0), None], &[Some(0), Some(2), None], &[Some(0), Some(2), None]),
        ("only we did", &[Some(0), Some(3), None], &[Some(0), None], &[Some(0), Some(3), None]),
        ("they changed their mind", &[Some(0), None], &[Some(1), None], &[Some(1), None]),
        ("we changed ours", &[Some(2), None], &[Some(0), Some(2)], &[Some(2), Some(2)]),
        (
            "what was only shown here has an answer there",
            &[Some(0), None, None],
            &[Some(0), None, Some(1)],
            &[Some(0), None, Some(1)],
        ),
    ];
    for (what, ours, theirs, both) in rows {
        let merged = with(sitting(5, ours)).merged(Some(&base), &with(sitting(5, theirs)));
        assert_eq!(merged, with(sitting(5, both)), "{what}");
    }
}

#[test]
fn a_sitting_begun_on_one_side_leaves_the_other_among_the_earlier_ones() {
    let old = with(sitting(5, &[Some(0), None]));
    let gone_on = with(sitting(5, &[Some(0), Some(3)]));
    let anew = Person { past: vec![sitting(5, &[Some(0), None])], ..with(sitting(6, &[Some(1)])) };
    let both = Person { past: vec![sitting(5, &[Some(0), Some(3)])], ..with(sitting(6, &[Some(1)])) };
    assert_eq!(anew.merged(Some(&old), &gone_on), both, "we began anew");
    assert_eq!(gone_on.merged(Some(&old), &anew), both, "they did");
    let third = Person { past: vec![sitting(5, &[Some(0), None])], ..with(sitting(7, &[Some(2)])) };
    let merged = anew.merged(Some(&old), &third);
    assert_eq!((merged.sitting, merged.past.len()), (sitting(6, &[Some(1)]), 2), "both did");
    let (one, other) = (with(sitting(6, &[Some(1)])), with(sitting(7, &[Some(2)])));
    let merged = one.merged(None, &other);
    assert_eq!((merged.sitting, merged.past), (one.sitting, vec![other.sitting]), "of a first visit in two tabs");
    let empty = with(sitting(5, &[]));
    let merged = with(sitting(6, &[Some(1)])).merged(Some(&empty), &with(sitting(5, &[Some(2)])));
    assert_eq!(merged.past, [sitting(5, &[Some(2)])], "an empty one that was dropped here was answered there");
    let dropped = with(sitting(6, &[Some(1)]));
    let kept = Person { past: vec![sitting(5, &[Some(0)])], ..with(sitting(6, &[])) };
    assert_eq!(
        dropped.merged(Some(&kept), &kept).past,
        [],
        "what one side took out and the other left alone stays out"
    );
}

#[test]
fn of_everything_else_the_side_that_changed_it_has_its_way() {
    let learned = |name: &str, date: &str| Learned {
        day: day(date),
        title: name.to_owned(),
        provider: String::new(),
        course: None,
        minutes: 60,
    };
    let score = |name: &str| ScoreId::new(name).expect("a name");
    let handed = |revision: u32, saved: bool, mask: u8| Handed {
        title: None,
        source: Source([1; 16]),
        bands: Seed([2; 32]),
        parts: Vec::new(),
        revision,
        saved,
        day: None,
        contribution: Contribution(Vec::new()),
        mask: Seed([mask; 32]),
    };
    let campaign = || CampaignId::new("c").expect("a name");
    let base = Person {
        role: Some(role("old")),
        targets: [(score("1.1"), Level::new(3)), (score("1.2"), None)].into(),
        learned: vec![learned("a", "2026-01-01"), learned("b", "2026-02-01")],
        handed: [(campaign(), handed(1, true, 1))].into(),
        ..with(sitting(5, &[]))
    };
    let ours = Person {
        role: None,
        targets: [(score("1.1"), Level::new(4)), (score("1.2"), None)].into(),
        learned: vec![learned("b", "2026-02-01"), learned("d", "2026-04-01")],
        handed: [(campaign(), handed(2, false, 2))].into(),
        ..base.clone()
    };
    let theirs = Person {
        length: Length::ALL[2],
        targets: [(score("1.1"), Level::new(3)), (score("1.3"), Level::new(7))].into(),
        learned: vec![learned("a", "2026-01-01"), learned("b", "2026-02-01"), learned("c", "2026-03-01")],
        handed: [(campaign(), handed(2, true, 3))].into(),
        ..base.clone()
    };
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let both = one.merged(Some(&base), other);
        assert_eq!((both.role, both.length), (None, Length::ALL[2]), "a choice taken back stays taken back");
        assert_eq!(both.targets, [(score("1.1"), Level::new(4)), (score("1.3"), Level::new(7))].into());
        assert_eq!(both.learned.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["b", "c", "d"]);
        assert_eq!(
            both.handed[&campaign()].mask,
            Seed([3; 32]),
            "the envelope that was saved, not another of its number"
        );
    }
}

fn open(today: &str, opened: Opened) -> State {
    let roles = fs::read_to_string(format!("public/{ROLES_FILE}")).expect(ROLES_FILE);
    State::new(Language::Italian, day(today), Content::first(&roles), opened, Seed([1; 32]))
}

fn of(person: Person) -> Opened {
    Opened { person: Some(person), ..Opened::default() }
}

#[test]
fn a_clock_behind_the_record_is_told_once_and_nothing_is_corrected() {
    let mut person = with(sitting(5, &[Some(1)]));
    person.sitting.latest = Some(day("2026-11-20"));
    let mut earlier = sitting(4, &[Some(1)]);
    earlier.latest = Some(day("2026-11-25"));
    person.past = vec![earlier];
    assert_eq!(open("2026-11-25", of(person.clone())).notices, [], "the same day is no day behind");
    let told = [Notice::Clock(day("2026-11-25"))];
    assert_eq!(open("2026-11-24", of(person.clone())).notices, told);
    let mut state = open("2026-11-26", of(person.clone()));
    update(&mut state, Event::DayCame(day("2026-11-24")));
    assert_eq!(state.notices, told, "while the page is open");
    update(&mut state, Event::NoticeDismissed(0));
    update(&mut state, Event::DayCame(day("2026-11-23")));
    assert_eq!(state.notices, [], "once");
    assert_eq!((state.today, state.person), (day("2026-11-23"), person));
}

#[test]
fn another_record_on_the_shelf_is_joined_and_saved() {
    let base = with(sitting(5, &[Some(0)]));
    let theirs = with(sitting(5, &[Some(0), Some(2)]));
    let mut state = open("2026-11-25", of(Person { role: Some(role("bibliotecario")), ..base.clone() }));
    let effects = update(&mut state, Event::Differed(Some(write_person(&base)), write_person(&theirs)));
    let both = Person { role: Some(role("bibliotecario")), ..theirs };
    assert_eq!(effects, [Effect::Save(1, write_person(&both))]);
    assert_eq!((state.person, state.notices), (both, vec![Notice::Merged]));
}

#[test]
fn what_is_not_on_the_shelf_is_saved_again_where_there_is_something() {
    let person = with(sitting(5, &[Some(0)]));
    let rows = [
        ("left unsaved", Opened { unsaved: true, ..of(person.clone()) }, SaveMark::Saving, 1),
        ("saved before", of(person.clone()), SaveMark::Saved, 1),
        ("nothing entered", Opened::default(), SaveMark::Nothing, 0),
        ("no shelf", Opened { shelf: Some(ShelfFault::Full), ..of(person) }, SaveMark::InMemory, 0),
    ];
    for (what, opened, mark, saves) in rows {
        let mut state = open("2026-11-25", opened);
        assert_eq!(state.mark, mark, "{what}");
        assert_eq!(update(&mut state, Event::SaveWanted).len(), saves, "{what}");
    }
}

#[test]
fn erasing_in_another_tab_erases_here_wherever_the_record_is_kept() {
    for keep in [Keep::Shelf, Keep::Memory(ShelfFault::Refused), Keep::Shared] {
        let mut state = open("2026-11-25", of(sample(2)));
        state.keep = keep;
        state.before_load = Some(sample(1));
        state.aside = vec!["{".to_owned()];
        assert_eq!(update(&mut state, Event::ErasedElsewhere(Seed([7; 32]))), []);
        assert_eq!((&state.person, &state.before_load, state.aside.len()), (&Person::new(Seed([7; 32])), &None, 0));
        assert_eq!((state.notices.as_slice(), state.mark), ([Notice::ErasedElsewhere].as_slice(), SaveMark::Nothing));
    }
}

#[test]
fn after_erasing_it_is_looked_at_what_is_left() {
    let mut state = open("2026-11-25", of(sample(2)));
    update(&mut state, Event::EraseWanted(Seed([7; 32])));
    assert_eq!(update(&mut state, Event::Erased(Ok(()))), [Effect::Look]);
    update(&mut state, Event::Looked([Some(0), None, Some(0), Some(0), Some(0), Some(3)]));
    assert_eq!(state.remains.map(|remains| remains[1]), Some(None));
    update(&mut state, Event::SharedComputer(true));
    assert_eq!(update(&mut state, Event::Erased(Ok(()))), [], "a shared computer needs no proof each time");
}

#[test]
fn what_cannot_be_read_on_the_shelf_is_kept_and_told() {
    let mut state = open("2026-11-25", of(sample(2)));
    let fault = read_person("person", "{").expect_err("no record");
    update(&mut state, Event::PutAside("{".to_owned(), fault.clone()));
    assert_eq!(
        (state.aside.as_slice(), state.notices.as_slice()),
        (["{".to_owned()].as_slice(), [Notice::Broken(fault)].as_slice())
    );
    assert_eq!(state.person, sample(2));
    let files = update(&mut state, Event::AsideWanted);
    assert!(matches!(&files[..], [Effect::Download { text, .. }] if text == "{"), "and can be saved to a file");
}
