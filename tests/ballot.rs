//! The ballot box: what it adds up, when it closes, what its shelf and its file let anybody see, and how a sitting at it ends.

use std::collections::BTreeMap;

use sestante::app::ballot::{DATABASE, Effect, End, Event, IDLE, READ, Stage, State, Trouble, WARNED, Writing, update};
use sestante::app::{self, CONTENT_FILES, Content, ContentTexts, Entropy, Keep, Loaded, Offered, Page, read_content};
use sestante::assessment::{Answer, Reply};
use sestante::base::{Chance, Day, Language, PartId, Seed};
use sestante::cohort::{BallotBox, BoxFault, Campaign, Contribution, Gate, Inside, Source, Tally, noise_variance};
use sestante::formats::{Person, Taken, read_aggregate, read_ballot, write_aggregate, write_ballot};
use sestante::storage::{MemoryShelf, Opened, Shelf, ShelfFault};

const NAME: [u8; 16] = [0xab; 16];
const KEY: &str = "box-abababababababababababababababab";
const DAY: &str = "2026-11-25";

fn content() -> Content {
    let texts: ContentTexts =
        CONTENT_FILES.map(|file| std::fs::read_to_string(format!("public/{file}")).expect("content"));
    read_content(&texts).expect("sound content").0
}

fn campaign() -> Campaign {
    content().campaign.expect("the invented campaign")
}

fn day() -> Day {
    Day::read(DAY).expect("a day")
}

/// The first bundle of units, with the place of its partition.
fn bundle(campaign: &Campaign) -> (usize, PartId) {
    BallotBox::parts(campaign).map(|(place, part)| (place, part.id.clone())).next().expect("a bundle")
}

fn open(campaign: &Campaign) -> BallotBox {
    let (place, part) = bundle(campaign);
    BallotBox::open(campaign.clone(), place, part, 14, Language::Italian, NAME).expect("a box")
}

/// The vector of an invented person, from a seed: for each score and area one band or none, for each course one use or none.
fn vector(campaign: &Campaign, seed: u8) -> Contribution {
    let mut chance = Chance::new(&Seed([seed; 32]));
    let mut counts = Vec::new();
    for _ in 0..campaign.scores.len() + campaign.areas.len() {
        let band = chance.word() % 5;
        counts.extend((0..4).map(|other| u32::from(other == band)));
        counts.push(u32::from(band < 4) * (chance.word() % 2));
    }
    for _ in 0..campaign.offer.len() {
        let of = chance.word() % 3;
        counts.extend((0..2).map(|other| u32::from(other == of)));
    }
    Contribution(counts)
}

fn filled(campaign: &Campaign, people: u8) -> BallotBox {
    let mut ballot = open(campaign);
    for seed in 0..people {
        ballot.add(&vector(campaign, seed)).expect("added");
    }
    ballot
}

fn tally(ballot: &BallotBox) -> &Tally {
    match &ballot.inside {
        Inside::Closed(tally) => tally,
        Inside::Open(_) => panic!("it is open"),
    }
}

#[test]
fn a_box_is_opened_for_a_bundle_of_units_alone() {
    let campaign = campaign();
    let by_units: Vec<usize> = BallotBox::parts(&campaign).map(|(place, _)| place).collect();
    assert!(by_units.len() > 10);
    let of_roles = |place: usize| campaign.partitions[place].parts.iter().any(|part| !part.roles.is_empty());
    assert!(by_units.into_iter().all(|place| !of_roles(place)));
    let unknown = PartId::new("nowhere").expect("a name");
    let opened = BallotBox::open(campaign.clone(), 0, unknown.clone(), 12, Language::Italian, NAME);
    assert_eq!(opened, Err(BoxFault::NoPart));
    assert_eq!(BallotBox::open(campaign, 9, unknown, 12, Language::Italian, NAME), Err(BoxFault::NoPart));
}

/// The sums are those of plain addition, whatever the order.
#[test]
fn the_order_of_people_leaves_no_trace() {
    let campaign = campaign();
    let forth = filled(&campaign, 12);
    let mut back = open(&campaign);
    for seed in (0..12).rev() {
        back.add(&vector(&campaign, seed)).expect("added");
    }
    assert_eq!(write_ballot(&forth), write_ballot(&back));
    let Inside::Open(sums) = &forth.inside else { panic!("it is open") };
    for (place, sum) in sums.iter().enumerate() {
        assert_eq!(*sum, (0..12).map(|seed| vector(&campaign, seed).0[place]).sum::<u32>());
    }
    assert_eq!(forth.people, 12);
}

#[test]
fn what_is_no_contribution_is_refused_and_changes_nothing() {
    let campaign = campaign();
    let mut ballot = filled(&campaign, 3);
    let before = ballot.clone();
    let length = Contribution::length(&campaign);
    for (counts, fault) in [
        (vec![0; length - 1], BoxFault::Counters),
        (vec![0; length + 1], BoxFault::Counters),
        (Vec::new(), BoxFault::Counters),
        (vec![2; length], BoxFault::Beyond),
        (vec![u32::MAX; length], BoxFault::Beyond),
    ] {
        assert_eq!(ballot.add(&Contribution(counts)), Err(fault));
        assert_eq!(ballot, before);
    }
}

#[test]
fn it_closes_from_the_threshold_up_once_and_for_all() {
    let campaign = campaign();
    let threshold = campaign.threshold as u8;
    for people in [0, 1, threshold - 1] {
        let mut ballot = filled(&campaign, people);
        let closed = ballot.close(day(), &mut Chance::new(&Seed([9; 32])));
        assert_eq!(closed.err(), Some(BoxFault::TooFew(people.into())));
        assert!(ballot.is_open() && ballot.aggregate().is_none(), "it lets nothing out");
    }
    let mut ballot = filled(&campaign, threshold);
    assert_eq!(ballot.missing(), 0);
    ballot.close(day(), &mut Chance::new(&Seed([9; 32]))).expect("closed");
    let (before, file) = (ballot.clone(), write_aggregate(&ballot.aggregate().expect("a file")));
    assert_eq!(ballot.add(&vector(&campaign, 1)), Err(BoxFault::Closed));
    // Another day and other chance give the same tally and the same bytes.
    let later = Day::read("2027-01-01").expect("a day");
    ballot.close(later, &mut Chance::new(&Seed([77; 32]))).expect("as before");
    assert_eq!(ballot, before);
    assert_eq!(write_aggregate(&ballot.aggregate().expect("a file")), file);
}

/// What comes out is one tally that its campaign accepts: the bundle in its own partition, everybody together in the other,
/// and one draw of noise, since the mean of two would be nearer to the sums than the stated variance.
#[test]
fn the_tally_is_sound_and_its_noise_is_drawn_once() {
    let campaign = campaign();
    let mut ballot = filled(&campaign, 12);
    let Inside::Open(sums) = ballot.inside.clone() else { panic!("it is open") };
    ballot.close(day(), &mut Chance::new(&Seed([9; 32]))).expect("closed");
    let tally = tally(&ballot);
    assert!(tally.faults(&campaign).is_empty() && tally.doubts(&campaign).is_empty());
    assert_eq!((tally.gate, tally.day), (Gate::Box(NAME), day()));
    let (own, part) = bundle(&campaign);
    for (place, table) in tally.tables.iter().enumerate() {
        let [group] = &table[..] else { panic!("one group") };
        assert_eq!((group.people, group.variance), (12, noise_variance(12)));
        assert_eq!(group.counts, tally.tables[0][0].counts, "the same noise");
        let expected: Vec<PartId> = campaign.partitions[place].parts.iter().map(|part| part.id.clone()).collect();
        assert_eq!(group.parts, if place == own { vec![part.clone()] } else { expected });
    }
    let noise = tally.tables[0][0].counts.iter().zip(&sums).map(|(count, sum)| f64::from(*count) - f64::from(*sum));
    let squares: Vec<f64> = noise.map(|noise| noise * noise).collect();
    let variance = squares.iter().sum::<f64>() / squares.len() as f64;
    // 188 draws of variance 4: the mean of their squares has a deviation of 0.41; five of them.
    assert!((variance - 4.0).abs() < 2.1, "{variance}");
    let (aggregate, faults) =
        read_aggregate("x", &write_aggregate(&ballot.aggregate().expect("a file"))).expect("read");
    assert_eq!((aggregate.people(), faults.len()), (12, 0));
}

/// The attack: a box opened, closed, and the shelf read afterwards. What lies there says no more than the file does: two
/// boxes with other people in them and the same tally are the same text.
#[test]
fn the_shelf_of_a_closed_box_says_no_more_than_its_file() {
    let campaign = campaign();
    let mut ballot = filled(&campaign, 12);
    let open = write_ballot(&ballot);
    assert!(open.contains("\"sums\""));
    ballot.close(day(), &mut Chance::new(&Seed([9; 32]))).expect("closed");
    let closed = write_ballot(&ballot);
    assert!(!closed.contains("\"sums\""));
    let mut other = self::open(&campaign);
    other.people = 12;
    other.inside = Inside::Closed(tally(&ballot).clone());
    assert_eq!(write_ballot(&other), closed);
    // And it cannot be opened again by reading it: it stays closed.
    let mut read = read_ballot("x", &closed).expect("read");
    assert_eq!(read, ballot);
    assert_eq!(read.add(&vector(&campaign, 1)), Err(BoxFault::Closed));
}

#[test]
fn the_text_reads_back_the_same_and_damage_is_refused_with_its_place() {
    let campaign = campaign();
    let ballot = filled(&campaign, 4);
    let text = write_ballot(&ballot);
    assert_eq!(read_ballot("x", &text), Ok(ballot));
    for (from, to, place) in [
        ("\"people\":4", "\"people\":1", "sums"),
        ("\"people\":4", "\"people\":-4", "people"),
        ("\"sums\":[", "\"sums\":[0,", "sums"),
        ("\"partition\":0", "\"partition\":7", "part"),
        ("\"language\":\"it\"", "\"language\":\"xx\"", "language"),
        ("\"threshold\":10", "\"threshold\":1", "threshold"),
        ("\"sums\":", "\"other\":", ""),
    ] {
        assert!(text.contains(from), "{from}");
        let fault = read_ballot("x", &text.replacen(from, to, 1)).expect_err(to);
        assert_eq!(fault.place, place, "{to}");
    }
}

#[test]
fn debug_shows_no_sum() {
    let campaign = campaign();
    let ballot = filled(&campaign, 12);
    assert_eq!(format!("{ballot:?}"), format!("BallotBox(12 people in {})", bundle(&campaign).1));
    let effect = Effect::Write { key: KEY.to_owned(), known: None, text: write_ballot(&ballot) };
    assert_eq!(format!("{effect:?}"), "Write");
}

// The update: a desk with its shelf, on which writes can be made to fail.

struct Desk {
    state: State,
    visitor: app::State,
    shelf: MemoryShelf,
    /// How the next writes go instead of as they should.
    plan: Vec<Result<(), ShelfFault>>,
    files: Vec<(String, String)>,
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("the shelf in memory waits for nothing"),
    }
}

fn nobody() -> app::State {
    let mut visitor = app::State::new(Language::Italian, day(), content(), Opened::default(), Seed([0; 32]));
    visitor.keep = Keep::Visit;
    visitor.loaded = Loaded::All;
    visitor
}

fn entropy() -> Entropy {
    Entropy { source: Source([1; 16]), bands: Seed([2; 32]), mask: Seed([3; 32]) }
}

impl Desk {
    /// A desk whose shelf holds texts.
    fn with(texts: &BTreeMap<&str, String>) -> Self {
        let shelf = MemoryShelf::default();
        for (key, text) in texts {
            wait(shelf.write(key, text)).expect("written");
        }
        Self::on(shelf)
    }

    /// A desk that starts on a shelf, as after a crash.
    fn on(shelf: MemoryShelf) -> Self {
        let mut desk = Self { state: State::default(), visitor: nobody(), shelf, plan: Vec::new(), files: Vec::new() };
        let keys = wait(desk.shelf.keys()).expect("keys");
        let texts = keys.into_iter().map(|key| {
            let text = wait(desk.shelf.read(&key)).expect("read").expect("a text");
            (key, text)
        });
        let texts = texts.collect();
        desk.tell(Event::ShelfRead(Ok(texts)));
        desk
    }

    /// A desk with a box of some people.
    fn of(people: u8) -> Self {
        Self::with(&BTreeMap::from([(KEY, write_ballot(&filled(&campaign(), people)))]))
    }

    /// Takes in an event and carries out its effects, as the browser would.
    fn tell(&mut self, event: Event) {
        let mut effects = self.update(event);
        while !effects.is_empty() {
            let effect = effects.remove(0);
            effects.extend(self.carry_out(effect));
        }
    }

    fn update(&mut self, event: Event) -> Vec<Effect> {
        update(&mut self.state, &mut self.visitor, event)
    }

    fn carry_out(&mut self, effect: Effect) -> Vec<Effect> {
        match effect {
            Effect::Write { key, known, text } => {
                let planned = if self.plan.is_empty() { Ok(()) } else { self.plan.remove(0) };
                let result = match planned {
                    Ok(()) => wait(self.shelf.replace(&key, known.as_deref(), &text)),
                    Err(fault) => Err(fault),
                };
                self.update(Event::Written(result))
            }
            Effect::Remove(key) => {
                let result = wait(self.shelf.remove(&key));
                self.update(Event::Removed(key, result))
            }
            Effect::Download { name, text } => {
                self.files.push((name, text));
                Vec::new()
            }
            Effect::Visitor(effect) => {
                assert!(
                    matches!(effect, app::Effect::Go(_) | app::Effect::Replace(_)),
                    "a sitting at the box keeps nothing: {effect:?}"
                );
                Vec::new()
            }
            Effect::ClearAddress => Vec::new(),
        }
    }

    /// What the shelf holds of the box.
    fn kept(&self) -> BallotBox {
        let text = wait(self.shelf.read(KEY)).expect("read").expect("a box");
        read_ballot(KEY, &text).expect("sound")
    }

    /// Somebody sits down and answers a few statements with one answer, then looks at what is added.
    fn sit(&mut self, answer: u8) {
        self.tell(Event::VisitBegun(Seed([answer; 32]), 1000));
        self.tell(Event::Followed(Page::Sitting(None), entropy()));
        for _ in 0..6 {
            let Page::Sitting(Some(item)) = self.visitor.page.clone() else { panic!("a statement") };
            let reply = Reply::Answered(Answer::new(answer).expect("an answer"));
            for effect in app::update(&mut self.visitor, app::Event::Replied(item, reply)) {
                self.carry_out(Effect::Visitor(effect));
            }
        }
        self.tell(Event::Followed(Page::Contribute, entropy()));
    }

    /// The vector that is shown.
    fn shown(&self) -> Contribution {
        self.visitor.person.handed.values().next().expect("made ready").contribution.clone()
    }

    /// That nothing of anybody is left in memory.
    fn is_wiped(&self) {
        assert!(self.visitor.person == Person::new(Seed([0; 32])), "a person without anything");
        assert_eq!(self.visitor.page, Page::Start);
        assert_eq!(self.visitor.keep, Keep::Visit);
        assert!(self.visitor.notices.is_empty() && self.visitor.before_load.is_none());
        assert!(self.state.writing.is_none() && self.state.tried.is_none());
    }
}

#[test]
fn a_sitting_adds_exactly_what_was_shown_and_is_wiped() {
    let mut desk = Desk::of(4);
    assert_eq!(desk.state.stage, Stage::Next);
    app::update(&mut desk.visitor, app::Event::LanguageChosen(Language::English));
    desk.sit(2);
    let shown = desk.shown();
    let mut expected = filled(&campaign(), 4);
    expected.add(&shown).expect("added");
    desk.tell(Event::AddWanted);
    assert_eq!(desk.state.stage, Stage::Ended(End::Added));
    assert_eq!(desk.kept(), expected);
    desk.is_wiped();
    assert_eq!(wait(desk.shelf.keys()).expect("keys"), [KEY], "and nothing else lies on the shelf");
    assert_eq!(desk.visitor.language, Language::English, "the end is told in the language of the sitting");
    // The next one begins with nobody.
    desk.tell(Event::NextWanted);
    assert_eq!(desk.visitor.language, Language::Italian, "the language of the box");
    desk.tell(Event::VisitBegun(Seed([5; 32]), 1));
    assert!(desk.visitor.person.sitting.trail().is_empty() && desk.visitor.person.role.is_none());
}

#[test]
fn whoever_leaves_or_goes_idle_is_wiped_and_not_added() {
    for (events, end) in [
        (vec![Event::Left], End::Left),
        (vec![Event::Clock(1000 + IDLE)], End::Idle),
        (vec![Event::Clock(1000 + WARNED), Event::Clock(1000 + IDLE)], End::Idle),
    ] {
        let mut desk = Desk::of(4);
        let before = desk.kept();
        desk.sit(3);
        for event in events {
            desk.tell(event);
        }
        assert_eq!(desk.state.stage, Stage::Ended(end));
        assert_eq!(desk.kept(), before);
        desk.is_wiped();
    }
}

#[test]
fn a_touch_prolongs_the_sitting() {
    let mut desk = Desk::of(4);
    desk.sit(1);
    for round in 1..5 {
        let now = 1000 + round * WARNED;
        desk.tell(Event::Clock(now));
        assert!(desk.state.warned, "it is announced a minute before");
        assert_eq!(desk.state.stage, Stage::Visit);
        desk.tell(Event::Touched(now));
        assert!(!desk.state.warned);
    }
    // A clock that is set back takes nothing away.
    desk.tell(Event::Clock(5));
    desk.tell(Event::Clock(6));
    assert_eq!(desk.state.stage, Stage::Visit);
    // Nobody sits here: nothing ends.
    desk.tell(Event::Left);
    desk.tell(Event::NextWanted);
    desk.tell(Event::Clock(u64::MAX));
    assert_eq!(desk.state.stage, Stage::Next);
}

#[test]
fn a_failed_write_is_said_changes_nothing_and_can_be_tried_again() {
    for fault in [ShelfFault::Full, ShelfFault::Refused] {
        let mut desk = Desk::of(4);
        desk.sit(2);
        let shown = desk.shown();
        desk.plan = vec![Err(fault), Err(fault)];
        desk.tell(Event::AddWanted);
        desk.tell(Event::AddWanted);
        assert_eq!((desk.state.stage, desk.state.trouble), (Stage::Visit, Some(Trouble::Shelf(fault))));
        assert_eq!(desk.kept().people, 4);
        assert_eq!(desk.shown(), shown, "nothing is wiped yet");
        desk.tell(Event::AddWanted);
        assert_eq!(desk.state.stage, Stage::Ended(End::Added));
        assert_eq!(desk.kept().people, 5);
        desk.is_wiped();
    }
}

/// The browser says that a write failed, and yet it is there: neither the same vector nor a changed one is added on top.
#[test]
fn a_write_that_was_there_after_all_is_not_added_twice() {
    for changes in [false, true] {
        let mut desk = Desk::of(4);
        desk.sit(2);
        let first = desk.update(Event::AddWanted);
        let [Effect::Write { key, text, .. }] = &first[..] else { panic!("one write") };
        wait(desk.shelf.write(key, text)).expect("written");
        desk.tell(Event::Written(Err(ShelfFault::Refused)));
        if changes {
            desk.visitor.person.handed.values_mut().for_each(|handed| handed.contribution = vector(&campaign(), 99));
        }
        let mut expected = filled(&campaign(), 4);
        expected.add(&desk.shown()).expect("added");
        desk.tell(Event::AddWanted);
        assert_eq!(desk.state.stage, Stage::Ended(End::Added));
        assert_eq!(desk.kept(), expected, "once, and what was shown last");
    }
}

/// The browser is killed in mid-addition: the text on the shelf is the one before or the one after, and the box goes on.
#[test]
fn a_kill_in_mid_addition_leaves_the_sums_before_or_after() {
    for arrives in [false, true] {
        let mut desk = Desk::of(4);
        desk.sit(2);
        let [Effect::Write { key, known, text }] = &desk.update(Event::AddWanted)[..] else { panic!("one write") };
        assert_eq!(desk.state.stage, Stage::Visit, "nothing is said or wiped before the write is confirmed");
        if arrives {
            wait(desk.shelf.replace(key, known.as_deref(), text)).expect("written");
        }
        let desk = Desk::on(desk.shelf);
        assert_eq!(desk.state.stage, Stage::Next);
        assert_eq!(desk.kept().people, if arrives { 5 } else { 4 });
        assert_eq!(desk.state.ballot().map(|ballot| ballot.people), Some(desk.kept().people));
        desk.is_wiped();
    }
}

/// Another tab added meanwhile, where the browser knows no locks: both are in.
#[test]
fn what_another_tab_added_is_not_lost() {
    let mut desk = Desk::of(4);
    desk.sit(2);
    let mut expected = filled(&campaign(), 6);
    wait(desk.shelf.write(KEY, &write_ballot(&expected))).expect("written");
    expected.add(&desk.shown()).expect("added");
    desk.tell(Event::AddWanted);
    assert_eq!(desk.state.stage, Stage::Ended(End::Added));
    assert_eq!(desk.kept(), expected);
}

#[test]
fn a_box_closed_by_another_tab_takes_nobody() {
    let mut desk = Desk::of(12);
    desk.sit(2);
    let mut closed = filled(&campaign(), 12);
    closed.close(day(), &mut Chance::new(&Seed([9; 32]))).expect("closed");
    wait(desk.shelf.write(KEY, &write_ballot(&closed))).expect("written");
    desk.tell(Event::AddWanted);
    assert_eq!((desk.state.stage, desk.state.trouble), (Stage::Visit, Some(Trouble::Closed)));
    assert_eq!(desk.kept(), closed);
    desk.tell(Event::Left);
    assert_eq!(desk.state.stage, Stage::Closed);
    desk.is_wiped();
}

/// The storage was cleared under the open page: what is in memory is written again.
#[test]
fn a_cleared_storage_loses_nobody() {
    let mut desk = Desk::of(4);
    desk.sit(2);
    wait(desk.shelf.clear()).expect("cleared");
    desk.tell(Event::AddWanted);
    assert_eq!((desk.state.stage, desk.kept().people), (Stage::Ended(End::Added), 5));
}

#[test]
fn closing_writes_before_anything_gets_out_and_gives_the_same_bytes_again() {
    let mut desk = Desk::of(12);
    desk.tell(Event::CloseMeant(day(), Seed([7; 32])));
    assert!(desk.kept().is_open(), "it is looked at first");
    desk.tell(Event::CloseWanted);
    desk.plan = vec![Err(ShelfFault::Full)];
    desk.tell(Event::CloseMeant(day(), Seed([7; 32])));
    desk.tell(Event::FileWanted(KEY.to_owned()));
    assert_eq!((desk.state.stage, desk.files.len()), (Stage::Closing, 0), "a tally that is not kept is not let out");
    desk.tell(Event::CloseMeant(day(), Seed([8; 32])));
    assert_eq!(desk.state.stage, Stage::Closed);
    desk.tell(Event::FileWanted(KEY.to_owned()));
    // Another day, another start of the program.
    let mut later = Desk::on(desk.shelf);
    assert_eq!(later.state.stage, Stage::Opening);
    later.tell(Event::Chosen(KEY.to_owned()));
    assert_eq!(later.state.stage, Stage::Closed);
    later.tell(Event::CloseMeant(day(), Seed([1; 32])));
    later.tell(Event::VisitBegun(Seed([1; 32]), 0));
    assert_eq!(later.state.stage, Stage::Closed, "nobody can be added");
    later.tell(Event::FileWanted(KEY.to_owned()));
    assert_eq!(later.files, desk.files);
    assert_eq!(later.files[0].0, "sestante-box-abababab.json");
}

#[test]
fn below_the_threshold_nothing_comes_out() {
    let mut desk = Desk::of(9);
    desk.tell(Event::CloseWanted);
    desk.tell(Event::CloseMeant(day(), Seed([7; 32])));
    desk.tell(Event::FileWanted(KEY.to_owned()));
    assert!(desk.files.is_empty() && desk.kept().is_open());
    assert_eq!(desk.state.stage, Stage::Closing);
}

#[test]
fn a_box_counts_as_open_once_it_lies_on_the_shelf() {
    let mut desk = Desk::with(&BTreeMap::new());
    assert_eq!(desk.state.stage, Stage::Opening);
    let campaign = campaign();
    let wanted = |partition, part| Event::OpenWanted { partition, part, expected: 12, name: NAME };
    let (place, part) = bundle(&campaign);
    desk.tell(wanted(place, part.clone()));
    assert_eq!(desk.state.stage, Stage::Opening, "without a campaign there is no box");
    desk.visitor.offered = Offered::Here(Box::new(Taken { text: String::new(), campaign: campaign.clone() }));
    let family = campaign.partitions.iter().position(|one| !one.parts[0].roles.is_empty()).expect("families");
    desk.tell(wanted(family, campaign.partitions[family].parts[0].id.clone()));
    assert_eq!(desk.state.stage, Stage::Opening, "nor for a family of roles");
    desk.plan = vec![Err(ShelfFault::Full)];
    desk.tell(wanted(place, part.clone()));
    assert_eq!((desk.state.stage, desk.state.trouble), (Stage::Opening, Some(Trouble::Shelf(ShelfFault::Full))));
    desk.tell(wanted(place, part));
    assert_eq!((desk.state.stage, desk.kept().people), (Stage::Next, 0));
    desk.is_wiped();
}

#[test]
fn without_a_shelf_there_is_no_box_and_what_is_broken_stays() {
    let mut desk = Desk::with(&BTreeMap::new());
    desk.tell(Event::ShelfRead(Err(ShelfFault::Refused)));
    assert_eq!(desk.state.stage, Stage::NoShelf(ShelfFault::Refused));
    let desk = Desk::with(&BTreeMap::from([(KEY, "rubbish".to_owned()), ("note", "not ours".to_owned())]));
    assert_eq!((desk.state.stage, desk.state.broken.len()), (Stage::Opening, 1));
    assert_eq!(wait(desk.shelf.read(KEY)), Ok(Some("rubbish".to_owned())));
}

#[test]
fn a_box_can_be_taken_off_the_computer_but_not_from_a_sitting() {
    let mut desk = Desk::of(4);
    desk.sit(2);
    desk.tell(Event::RemoveMeant(KEY.to_owned()));
    desk.tell(Event::CloseWanted);
    assert_eq!((desk.state.stage, desk.kept().people), (Stage::Visit, 4));
    desk.tell(Event::Left);
    desk.tell(Event::CloseWanted);
    desk.tell(Event::RemoveMeant(KEY.to_owned()));
    assert_eq!((desk.state.stage, wait(desk.shelf.keys())), (Stage::Opening, Ok(Vec::new())));
}

/// The end of a sitting gives way to the next person by itself, unless somebody is still reading.
#[test]
fn the_end_of_a_sitting_gives_way_to_the_next_person() {
    let mut desk = Desk::of(4);
    app::update(&mut desk.visitor, app::Event::LanguageChosen(Language::English));
    desk.sit(2);
    desk.tell(Event::AddWanted);
    desk.tell(Event::Clock(1000 + READ - 1));
    assert_eq!(desk.state.stage, Stage::Ended(End::Added));
    desk.tell(Event::Touched(1000 + READ - 1));
    desk.tell(Event::Clock(1000 + READ));
    assert_eq!(desk.state.stage, Stage::Ended(End::Added));
    desk.tell(Event::Clock(1000 + 2 * READ));
    assert_eq!((desk.state.stage, desk.visitor.language), (Stage::Next, Language::Italian));
}

/// While a write is under way nothing else is done, so that nothing is added twice and nobody is wiped too early.
#[test]
fn a_write_under_way_is_waited_for() {
    let mut desk = Desk::of(4);
    desk.sit(2);
    let first = desk.update(Event::AddWanted);
    for event in [Event::AddWanted, Event::Left, Event::Clock(u64::MAX), Event::NextWanted, Event::Back] {
        assert!(desk.update(event).is_empty());
        assert!(matches!(desk.state.writing, Some((Writing::Adding(_), ..))));
        assert_eq!(desk.state.stage, Stage::Visit);
    }
    for effect in first {
        desk.carry_out(effect);
    }
    assert_eq!((desk.state.stage, desk.kept().people), (Stage::Ended(End::Added), 5));
}

/// *Back* of the browser stays within the sitting; pages that keep or save something are not to be had.
#[test]
fn back_stays_in_the_sitting_and_other_pages_are_not_here() {
    let mut desk = Desk::of(4);
    desk.sit(2);
    let trail: Vec<_> = desk.visitor.person.sitting.trail().iter().map(|(item, _)| item.clone()).collect();
    desk.tell(Event::Back);
    assert_eq!(desk.visitor.page, Page::Profile);
    for item in trail.iter().rev() {
        desk.tell(Event::Back);
        assert_eq!(desk.visitor.page, Page::Sitting(Some(item.clone())));
    }
    desk.tell(Event::Back);
    desk.tell(Event::Back);
    assert_eq!((&desk.visitor.page, desk.state.stage), (&Page::Start, Stage::Visit));
    for page in [Page::Data, Page::Path, Page::Gaps, Page::Record, Page::Compare(None), Page::Sources] {
        desk.tell(Event::Followed(page, entropy()));
        assert_eq!(desk.visitor.page, Page::Start);
    }
    assert_eq!(DATABASE, "sestante-box");
}
