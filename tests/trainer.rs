//! The trainer's loop, driven as the screen drives it, with the planner beside it: from the invented example to a plan, changed by hand.

use std::collections::BTreeMap;
use std::fs;
use std::rc::Rc;

use sestante::app::room::Common;
use sestante::app::trainer::{
    CONTENT_FILES, Change, ContentTexts, Deed, EXAMPLE_FILES, Effect, Effort, Event, Given, Keep, Kept, Mark, Move,
    News, Notice, Page, State, Step, Supply, read_content, read_kept, update,
};
use sestante::base::{Day, Language, Moment};
use sestante::cohort::{NotCompared, Verdict};
use sestante::formats::read_editions;
use sestante::i18n::Phrases;
use sestante::job::Planning;
use sestante::storage::ShelfFault;
use sestante::timetable::{Demand, Edition, HalfDay, MOST_SEATS, Session, Span, Whom};

/// How many pieces of what the planner tells are waited for: some 400 steps of a proposal.
const PATIENCE: usize = 3;

/// A room with a shelf that does as it is told, and a planner.
struct Room {
    state: State,
    shelf: BTreeMap<String, String>,
    files: Vec<(String, String)>,
    bytes: Vec<(String, Vec<u8>)>,
}

fn public(path: &str) -> String {
    fs::read_to_string(format!("public/{path}")).expect("a file of the app")
}

fn today() -> Day {
    Day::read("2026-12-01").expect("a day")
}

impl Room {
    fn new(kept: Kept) -> Self {
        let mut room = Self {
            state: State::new(Language::Italian, today(), kept),
            shelf: BTreeMap::new(),
            files: Vec::new(),
            bytes: Vec::new(),
        };
        let texts: ContentTexts = CONTENT_FILES.map(public);
        let (content, faults) = read_content(&texts);
        assert_eq!(faults, [], "the content is sound");
        room.tell(Event::Room(Common::ContentCame(Some((Rc::new(content), faults)))));
        for language in Language::ALL {
            let code = language.code();
            let text =
                format!("{}\n{}", public(&format!("lang/{code}.ftl")), public(&format!("lang/trainer.{code}.ftl")));
            room.tell(Event::Room(Common::TextsCame(Rc::new(Phrases::new(language, &text).expect("sound phrases")))));
        }
        room
    }

    fn example() -> Self {
        let mut room = Self::new(Kept::default());
        room.tell(Event::ExampleWanted);
        room
    }

    /// Tells an event and carries out what follows, as a browser would, to its end.
    fn tell(&mut self, event: Event) {
        let mut events = vec![event];
        while !events.is_empty() {
            for effect in update(&mut self.state, events.remove(0)) {
                match effect {
                    Effect::Keep(key, Some(text)) => {
                        self.shelf.insert(key, text);
                        events.push(Event::Room(Common::Kept(Ok(()))));
                    }
                    Effect::Keep(key, None) => {
                        self.shelf.remove(&key);
                        events.push(Event::Room(Common::Kept(Ok(()))));
                    }
                    Effect::Erase => {
                        self.shelf.clear();
                        events.push(Event::Room(Common::Erased(Ok(()))));
                    }
                    Effect::Own(Deed::FetchExample) => events.push(Event::ExampleCame(Some(EXAMPLE_FILES.map(public)))),
                    Effect::Own(Deed::Ask(request)) => {
                        let planning = Planning::new(&request).expect("a request").take(PATIENCE);
                        events.extend(planning.map(|text| Event::PlannerTold(Some(text))));
                    }
                    Effect::Download { name, text } => self.files.push((name, text)),
                    Effect::DownloadBytes { name, bytes } => self.bytes.push((name, bytes)),
                    _ => {}
                }
            }
        }
    }

    fn plan(&mut self, step: Move) {
        self.tell(Event::Changed(Change::Plan(step)));
    }

    /// Has a plan proposed, and takes what there is after a while.
    fn propose(&mut self) {
        self.tell(Event::ProposalWanted(1, Effort::Usual));
        assert!(self.state.proposing.as_ref().is_some_and(|proposing| proposing.progress.is_some()));
        self.tell(Event::ProposalTaken);
    }

    fn editions(&self) -> &[Edition] {
        &self.state.plan().editions
    }

    fn hard_clashes(&self) -> Vec<String> {
        self.state.clashes.iter().filter(|clash| !clash.is_mild()).map(|clash| format!("{clash:?}")).collect()
    }
}

#[test]
fn the_example_brings_need_and_resources_and_can_be_taken_back() {
    let mut room = Room::example();
    assert!(room.state.demand().groups.len() > 40 && room.state.demand().invented);
    assert_eq!(room.state.demand().courses.len(), 10);
    assert!(room.state.resources().rooms.len() == 8 && room.state.resources().trainers.len() == 12);
    assert_eq!(
        room.shelf.keys().map(String::as_str).collect::<Vec<_>>(),
        ["aggregate/esempio", "compared/after", "compared/before", "work"]
    );
    assert_eq!(room.state.keeping.mark, Mark::Saved);
    let kept = read_kept(room.shelf.clone().into_iter().collect());
    assert_eq!((kept.broken.len(), kept.work.as_ref()), (0, Some(&*room.state.desk.work)));
    room.tell(Event::Undone);
    assert!(!room.state.has_work() && !room.shelf.contains_key("aggregate/esempio"));
    room.tell(Event::Redone);
    assert!(room.state.has_work() && room.shelf.contains_key("aggregate/esempio"));
    room.tell(Event::Room(Common::EraseWanted));
    assert!(!room.state.has_work() && room.shelf.is_empty() && room.state.before.is_empty());
    assert_eq!(room.state.notices, [Notice::Erased]);
}

#[test]
fn an_aggregate_counts_once_and_a_foreign_file_is_refused_with_its_place() {
    let mut room = Room::new(Kept::default());
    let text = public(EXAMPLE_FILES[0]);
    let file = |name: &str, text: &str| Event::FileCame(name.to_owned(), text.as_bytes().into());
    room.tell(file("a.json", &text));
    let work = room.state.desk.work.clone();
    room.tell(file("b.json", &text));
    assert_eq!(room.state.desk.work, work);
    assert!(matches!(room.state.notices[..], [Notice::Own(News::NeedOpened(_, true))]));
    for (name, text) in
        [("c.json", "{\"format\": \"sestante-campaign\", \"version\": 1}"), ("d.txt", "Buongiorno a tutti")]
    {
        room.tell(file(name, text));
        let refused = room.state.notices.iter().find_map(|notice| match notice {
            Notice::Refused(fault) => Some(fault.file.clone()),
            _ => None,
        });
        assert_eq!(refused.as_deref(), Some(name));
        assert_eq!(room.state.desk.work, work);
    }
}

/// What is compared is kept apart from the need, can be taken back, and is read again; a campaign of the same body in the need is told, since
/// its people count twice there.
#[test]
fn two_campaigns_are_compared_beside_the_need_and_kept() {
    let mut room = Room::new(Kept::default());
    let [before, after] = [EXAMPLE_FILES[0], EXAMPLE_FILES[2]].map(public);
    room.tell(Event::Room(Common::Opened(Page::Effect)));
    let file = |side, name: &str, text: &str| Event::SideFileCame(side, name.to_owned(), text.as_bytes().into());
    // Both chosen at once for one side: the second goes to the other.
    room.tell(file(0, "a.json", &before));
    assert!(room.state.compared().is_none());
    room.tell(file(0, "b.json", &after));
    let found = room.state.compared().expect("both are there").clone();
    let compared = (*found).as_ref().expect("two campaigns of one body");
    assert!(room.state.demand().groups.is_empty() && room.state.has_work());
    let kept = read_kept(room.shelf.clone().into_iter().collect());
    assert!(kept.broken.is_empty() && kept.pair == *room.state.desk.pair);
    let mut again = Room::new(kept);
    again.tell(Event::Room(Common::Opened(Page::Effect)));
    assert_eq!(again.state.compared().map(|found| (**found).clone()), Some(Ok(compared.clone())));
    // What the invented body learned, and nobody forgot: `tests/picture.rs` says who learned what.
    let fallen = compared.moved().filter(|(.., moved)| moved.verdict() == Verdict::Fallen).count();
    let of_body = compared.moved().filter(|(place, ..)| place.is_none()).count();
    assert!(fallen >= 2 && of_body == compared.measures.len());
    assert!(compared.moved().all(|(.., moved)| moved.verdict() != Verdict::Risen));
    room.tell(Event::SidesTurned);
    assert_eq!(room.state.compared().map(|found| (**found).clone()), Some(Err(NotCompared::Turned)));
    room.tell(Event::Undone);
    room.tell(file(0, "c.json", "{\"format\": \"sestante-campaign\", \"version\": 1}"));
    assert!(room.state.notices.iter().any(|notice| matches!(notice, Notice::Refused(fault) if fault.file == "c.json")));
    room.tell(Event::SideCleared(1));
    assert!(room.state.compared().is_none() && !room.shelf.contains_key("compared/after"));
    room.tell(Event::FileCame("a.json".to_owned(), before.as_bytes().into()));
    room.tell(Event::FileCame("b.json".to_owned(), after.as_bytes().into()));
    assert!(room.state.notices.contains(&Notice::Own(News::OneBodyTwice)));
}

/// The table holds what the screen shows: shares and changes in whole points, no counts, and a reason where there is no number.
#[test]
fn the_table_of_a_comparison_holds_what_may_be_said_and_nothing_finer() {
    let mut room = Room::example();
    room.tell(Event::Room(Common::Opened(Page::Effect)));
    let found = room.state.compared().expect("the example has both").clone();
    let compared = (*found).as_ref().expect("comparable");
    room.tell(Event::FileWanted(Given::ComparedTable, Moment::default()));
    room.tell(Event::FileWanted(Given::Compared, Moment::default()));
    assert!(matches!(&room.bytes[..], [(name, _)] if name == "sestante-effetto-2026.xlsx"));
    let (name, text) = room.files.last().expect("a table").clone();
    assert_eq!(name, "sestante-effetto-2026.csv");
    let rows: Vec<&str> = text.trim_end().lines().skip(1).collect();
    assert_eq!(rows.len(), compared.lines().count() * compared.measures.len());
    for row in rows {
        let numbers: Vec<&str> = row.split(';').rev().take(11).collect();
        let whole = |field: &&str| field.parse::<i32>().is_ok_and(|number| (-200..=100).contains(&number));
        assert!(numbers.iter().all(|field| field.is_empty()) || numbers.iter().all(whole), "{row}");
    }
}

#[test]
fn a_proposal_keeps_every_rule_and_is_the_same_for_the_same_number() {
    let plan = |whom| {
        let mut room = Room::example();
        room.tell(Event::Changed(Change::Whom(whom)));
        room.tell(Event::Room(Common::Opened(Page::Plan)));
        room.propose();
        assert_eq!(room.hard_clashes(), Vec::<String>::new());
        assert!(room.editions().len() > 5, "{} editions", room.editions().len());
        let judged = room.state.judged().expect("a judgement").clone();
        assert_eq!(judged.value.served, room.state.standing.served, "both count the same need");
        assert!(judged.bound >= judged.value.served && judged.bound <= room.state.standing.need);
        let left: u32 = judged.unserved.iter().map(|one| one.people).sum();
        let all = |many: usize| (0..many).collect::<Vec<_>>();
        let (courses, groups) = (room.state.demand().courses.len(), room.state.demand().groups.len());
        let of_all = room.state.standing.of(&all(courses), &all(groups));
        assert_eq!(left, of_all.need - of_all.seats, "what is not served is told in full");
        room
    };
    let (one, same, all) = (plan(Whom::TookPart), plan(Whom::TookPart), plan(Whom::Everybody));
    assert_eq!(one.state.plan(), same.state.plan());
    assert!(all.state.standing.need > one.state.standing.need);
}

#[test]
fn more_seats_than_a_room_can_have_are_not_given() {
    let mut room = Room::example();
    room.propose();
    let edition = room.editions()[0].clone();
    let (group, _) = edition.seats[0].clone();
    room.plan(Move::Seats(edition.id, group.clone(), MOST_SEATS + 1));
    assert_eq!(room.state.edition(edition.id), Some(&edition));
    room.plan(Move::Seats(edition.id, group.clone(), MOST_SEATS));
    let seats = &room.state.edition(edition.id).expect("it").seats;
    assert!(seats.contains(&(group, MOST_SEATS)));
}

#[test]
fn a_bound_holds_only_for_the_editions_that_were_locked_then() {
    let mut room = Room::example();
    room.tell(Event::Room(Common::Opened(Page::Plan)));
    room.propose();
    assert!(room.state.bound().is_some());
    let ids: Vec<_> = room.editions().iter().map(|edition| edition.id).collect();
    let judgement = room.state.judgement.clone();
    // Until the planner has looked again, nothing is said of a plan with other locks.
    room.plan(Move::Locked(ids[0], true));
    room.state.judgement.clone_from(&judgement);
    assert_eq!(room.state.bound(), None);
    room.plan(Move::Locked(ids[0], false));
    room.state.judgement.clone_from(&judgement);
    assert!(room.state.bound().is_some());
    // What is not locked may go as it likes.
    room.plan(Move::Removed(ids[1]));
    room.state.judgement.clone_from(&judgement);
    assert!(room.state.bound().is_some());
}

#[test]
fn a_trainer_falls_ill_and_the_rest_is_planned_around_what_is_locked() {
    let mut room = Room::example();
    room.propose();
    let before = room.state.plan().clone();
    let ill = before.editions[0].trainer.clone();
    let others: Vec<&Edition> = before.editions.iter().filter(|edition| edition.trainer != ill).collect();
    let locked = others[0].clone();
    room.plan(Move::Locked(locked.id, true));
    let mut trainer = room.state.resources().trainer(&ill).expect("the trainer").clone();
    let calendar = &room.state.resources().calendar;
    trainer.away = vec![Span::days(calendar.from, calendar.to)];
    room.tell(Event::Changed(Change::Supply(Box::new(Supply::Trainer(trainer)))));
    let when =
        |edition: &Edition| (edition.id, edition.sessions.clone(), edition.room.clone(), edition.trainer.clone());
    let dates: Vec<_> = others.iter().map(|edition| when(edition)).collect();
    let lost = before.editions.iter().filter(|edition| edition.trainer == ill).count();
    let told = room.state.clashes.iter().filter(|clash| format!("{clash:?}").contains("TrainerAbsent")).count();
    assert_eq!(told, lost, "each edition of the trainer clashes at once");
    room.propose();
    assert_eq!(room.hard_clashes(), Vec::<String>::new());
    assert!(room.editions().iter().all(|edition| edition.trainer != ill));
    let stay = room.editions().iter().filter(|edition| dates.contains(&when(edition))).count();
    assert!(stay * 10 >= dates.len() * 9, "{stay} of {} stay where they are", dates.len());
    let now = room.state.edition(locked.id).expect("the locked edition");
    assert_eq!(
        (now.sessions.clone(), now.room.clone(), now.seats.clone()),
        (locked.sessions, locked.room, locked.seats)
    );
}

#[test]
fn an_edition_is_moved_step_by_step_and_never_to_a_closed_day() {
    let mut room = Room::example();
    room.propose();
    let edition = room.editions().iter().find(|edition| edition.sessions.len() > 1).expect("several sessions").clone();
    let id = edition.id;
    let sessions = |room: &Room| room.state.edition(id).expect("the edition").sessions.clone();
    let week = if sessions(&room)[0].day > room.state.resources().calendar.from.after(7) {
        Step::Week(false)
    } else {
        Step::Week(true)
    };
    room.plan(Move::Stepped(id, week));
    let moved = sessions(&room);
    assert_ne!(moved, edition.sessions);
    assert_eq!(moved.len(), edition.sessions.len());
    assert!(moved.iter().all(|session| room.state.resources().calendar.shut(*session).is_none()));
    room.tell(Event::Undone);
    assert_eq!(sessions(&room), edition.sessions);
    // 25 April 2027 is a Sunday; Easter Monday is 29 March, 1 May a Saturday, 2 June a Wednesday.
    for day in ["2027-03-29", "2027-06-02", "2027-04-25"] {
        let day = Day::read(day).expect("a day");
        room.plan(Move::Put(id, 0, Session { day, half: HalfDay::Morning }));
        assert_eq!(sessions(&room), edition.sessions);
        assert!(room.state.notices.contains(&Notice::Own(News::NotMoved(id))));
    }
    room.plan(Move::Put(id, 1, moved[0]));
    let put = sessions(&room);
    assert!(put.contains(&moved[0]));
}

#[test]
fn an_edition_added_by_hand_clashes_with_nothing_and_goes_again() {
    let mut room = Room::example();
    let course = room.state.demand().courses.iter().find(|id| room.state.resources().size(id).is_some()).cloned();
    let course = course.expect("a course that is held");
    room.plan(Move::Added(course.clone()));
    let added = room.editions()[0].clone();
    assert_eq!(added.course, course);
    assert!(added.taken() >= room.state.resources().size(&course).map_or(0, |size| size.least));
    assert_eq!(room.hard_clashes(), Vec::<String>::new());
    let (group, seats) = added.seats[0].clone();
    room.plan(Move::Seats(added.id, group.clone(), 10_000));
    assert!(!room.hard_clashes().is_empty(), "too many seats clash at once");
    room.plan(Move::Seats(added.id, group, seats));
    assert_eq!(room.hard_clashes(), Vec::<String>::new());
    room.plan(Move::Removed(added.id));
    assert!(room.editions().is_empty());
    room.plan(Move::Added(course));
    assert_ne!(room.editions()[0].id, added.id, "a number is never given again");
}

#[test]
fn what_a_little_more_would_bring_is_told_for_rooms_trainers_and_money() {
    let mut room = Room::example();
    room.propose();
    room.tell(Event::MarginsWanted);
    let margins = room.state.margins.clone().expect("margins");
    assert_eq!(margins.found.len(), PATIENCE);
    assert!(margins.of >= 6, "each site and the courses with most need");
    room.tell(Event::Changed(Change::Supply(Box::new(Supply::UsualShare(30)))));
    assert_eq!(room.state.margins, None, "they were those of another work");
}

#[test]
fn the_file_of_the_work_brings_everything_back_and_the_tables_are_offered() {
    let mut room = Room::example();
    room.propose();
    for given in [
        Given::Work,
        Given::Resources,
        Given::Workbook,
        Given::Editions,
        Given::EditionsTable,
        Given::Catalogue,
        Given::Calendars,
    ] {
        room.tell(Event::FileWanted(given, Moment::default()));
    }
    let (name, text) = room.files[0].clone();
    assert_eq!(name, "sestante-editions-2026-12-01.json");
    assert_eq!(read_editions(&name, &text).expect("a work").0, *room.state.desk.work);
    assert_eq!((room.files.len(), room.bytes.len()), (4, 3));
    let id = room.editions()[0].id;
    for given in [Given::Invitation(id), Given::Register(id)] {
        room.tell(Event::FileWanted(given, Moment::default()));
    }
    assert_eq!(room.files.len(), 6);
    assert!(room.shelf.contains_key("given"), "what was given out is known again");
    let mut other = Room::new(Kept::default());
    other.tell(Event::FileCame(name, text.as_bytes().into()));
    assert_eq!(other.state.desk.work, room.state.desk.work);
    assert_eq!(other.hard_clashes(), Vec::<String>::new());
}

/// The example as if it were a campaign of another name, of another body.
fn aggregate_of(name: &str) -> Event {
    let text = public("data/sample-aggregate.json").replace("\"id\":\"esempio\"", &format!("\"id\":\"{name}\""));
    let text = text.replace("Borgo Esempio", name);
    Event::FileCame("aggregate.json".to_owned(), text.into_bytes().into())
}

impl Room {
    /// Gives calendars out. What stands in that of all editions: of each appointment whose it is, and whether it is cancelled.
    fn calendar(&mut self) -> BTreeMap<String, bool> {
        self.tell(Event::FileWanted(Given::Calendars, Moment::default()));
        let (_, bytes) = self.bytes.pop().expect("a package");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a package");
        let all = archive.file_names().map(|name| name.expect("a name").into_owned()).find(|name| !name.contains('/'));
        let Some(all) = all else { return BTreeMap::new() };
        let mut text = String::new();
        let mut file = archive.by_name(&all).expect("a file");
        std::io::Read::read_to_string(&mut file, &mut text).expect("text");
        let text = text.replace("\r\n ", "");
        let uid = |event: &str| Some(event.split("UID:").nth(1)?.lines().next()?.to_owned());
        let event = |event: &str| Some((uid(event)?, event.contains("STATUS:CANCELLED")));
        text.split("BEGIN:VEVENT").skip(1).filter_map(event).collect()
    }
}

#[test]
fn calendars_know_their_plan_again_and_no_other() {
    let mut room = Room::example();
    for course in room.state.demand().courses.clone().into_iter().take(3) {
        room.plan(Move::Added(course));
    }
    let before = room.calendar();
    assert!(before.len() >= 2 && before.values().all(|cancelled| !cancelled));
    // What is taken out is cancelled, and once more in the calendars after those.
    let gone = room.editions()[0].id;
    room.plan(Move::Removed(gone));
    for _ in 0..2 {
        let now = room.calendar();
        assert_eq!(now.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
        let cancelled = |uid: &String| uid.contains(&format!("-{gone}-"));
        assert!(now.iter().all(|(uid, was)| *was == cancelled(uid)), "{now:?}");
    }
    // A campaign whose name comes before makes no other appointments.
    room.tell(aggregate_of("aaa"));
    assert_eq!(room.calendar().keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    // Nor does a reload; another work knows nothing of this one.
    let mut again = Room::new(read_kept(room.shelf.clone().into_iter().collect()));
    assert_eq!(again.calendar(), room.calendar());
    let mut other = Room::new(Kept::default());
    other.tell(aggregate_of("zzz"));
    other.tell(Event::FileWanted(Given::Work, Moment::default()));
    let (name, text) = other.files[0].clone();
    again.tell(Event::FileCame(name, text.into_bytes().into()));
    assert_eq!(again.calendar(), BTreeMap::new());
}

#[test]
fn the_need_that_a_work_brought_stays_beside_what_is_opened() {
    let mut room = Room::example();
    room.tell(aggregate_of("aaa"));
    let (demand, groups) = (room.state.demand().clone(), room.state.demand().groups.len());
    room.tell(Event::FileWanted(Given::Work, Moment::default()));
    let (name, text) = room.files[0].clone();
    let mut other = Room::new(Kept::default());
    other.tell(Event::FileCame(name, text.into_bytes().into()));
    other.tell(aggregate_of("mmm"));
    let now = other.state.demand();
    assert_eq!(now.groups.len(), groups / 2 * 3);
    for group in &demand.groups {
        let (was, is) = (demand.group(&group.id).expect("known"), now.group(&group.id).expect("still there"));
        for course in &demand.courses {
            let of = |need: &Demand, group| need.cell(need.course(course).expect("asked for"), group).copied();
            assert_eq!(of(now, is), of(&demand, was));
        }
    }
    // What is opened again takes the place of what the work brought.
    other.tell(aggregate_of("aaa"));
    assert_eq!(other.state.demand().groups.len(), groups / 2 * 3);
}

#[test]
fn what_cannot_be_read_is_put_aside_before_anything_takes_its_place() {
    let newer = public("data/sample-resources.json");
    let mut room = Room::example();
    room.tell(Event::FileWanted(Given::Work, Moment::default()));
    let sound = room.files[0].1.clone();
    let cut = sound.replacen("\"seats\":", "\"seat\":", 1);
    for text in ["rubbish", &newer, &sound.replacen("\"version\":1", "\"version\":99", 1), &cut] {
        let mut room = Room::new(read_kept(vec![("work".to_owned(), text.to_owned())]));
        room.shelf.insert("work".to_owned(), text.to_owned());
        assert!(matches!(room.state.notices[..], [Notice::Broken(_, 1)]), "{:?}", room.state.notices);
        for share in [7, 8] {
            room.tell(supply(Supply::UsualShare(share)));
        }
        assert_eq!(room.shelf.get("aside/1").map(String::as_str), Some(text));
        assert_eq!(room.shelf.len(), 2, "it is put aside once");
        let mut again = Room::new(*of_shelf(&room));
        assert_eq!(again.state.notices, [Notice::Aside(1)]);
        again.tell(Event::Room(Common::BrokenWanted));
        assert_eq!(again.files[0].1, text);
    }
    // So it is where another tab, of a newer program, has put it.
    let mut room = Room::example();
    let broken = read_kept(vec![("work".to_owned(), "of a newer program".to_owned())]);
    room.tell(Event::Room(Common::CameFromTab(Box::new(broken))));
    assert!(room.state.notices.iter().any(|notice| matches!(notice, Notice::Broken(..))));
    room.tell(supply(Supply::UsualShare(7)));
    assert_eq!(room.shelf.get("aside/1").map(String::as_str), Some("of a newer program"));
}

#[test]
fn tabs_that_only_compare_campaigns_follow_each_other() {
    let after = public(EXAMPLE_FILES[2]);
    let side = |side| Event::SideFileCame(side, "a.json".to_owned(), after.as_bytes().into());
    let mut here = Room::new(Kept::default());
    here.tell(side(0));
    assert_eq!(here.shelf.keys().collect::<Vec<_>>(), ["compared/before"], "nothing else is kept");
    let mut there = Room::new(Kept::default());
    there.tell(Event::Room(Common::CameFromTab(of_shelf(&here))));
    assert_eq!(there.state.desk.pair, here.state.desk.pair);
    here.tell(side(1));
    there.tell(Event::Room(Common::CameFromTab(of_shelf(&here))));
    assert_eq!(there.state.desk.pair, here.state.desk.pair);
    there.tell(Event::Room(Common::CameFromTab(Box::default())));
    assert!(!there.state.has_work(), "erased in one tab, erased in all");
}

#[test]
fn a_planner_that_failed_is_no_planner_until_it_tells_something() {
    let mut room = Room::example();
    update(&mut room.state, Event::ProposalWanted(1, Effort::Short));
    update(&mut room.state, Event::PlannerTold(None));
    let effects = update(&mut room.state, Event::ProposalWanted(1, Effort::Short));
    let Some(Effect::Own(Deed::Ask(request))) = effects.last() else { panic!("{effects:?}") };
    assert!(room.state.planner_failed, "the browser starts another for this");
    let told = Planning::new(request).expect("a request").next().expect("how far it is");
    update(&mut room.state, Event::PlannerTold(Some(told)));
    assert!(!room.state.planner_failed);
}

#[test]
fn a_proposal_that_is_left_changes_nothing_and_a_change_ends_it() {
    let mut room = Room::example();
    let work = room.state.desk.work.clone();
    let effects = update(&mut room.state, Event::ProposalWanted(1, Effort::Short));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Own(Deed::Ask(_)))) && room.state.proposing.is_some());
    let effects = update(&mut room.state, Event::ProposalLeft);
    assert!(effects.contains(&Effect::Own(Deed::StopPlanner)) && room.state.proposing.is_none());
    assert_eq!(room.state.desk.work, work);
    update(&mut room.state, Event::ProposalWanted(1, Effort::Short));
    let effects = update(&mut room.state, Event::Changed(Change::Whom(Whom::Everybody)));
    assert!(effects.contains(&Effect::Own(Deed::StopPlanner)) && room.state.proposing.is_none());
    update(&mut room.state, Event::ProposalWanted(1, Effort::Short));
    update(&mut room.state, Event::PlannerTold(None));
    assert!(room.state.proposing.is_none() && room.state.notices.contains(&Notice::Own(News::PlannerFailed)));
}

#[test]
fn where_the_shelf_refuses_everything_stays_in_memory() {
    let mut room = Room::new(Kept::default());
    room.tell(Event::Room(Common::Kept(Err(ShelfFault::Refused))));
    room.tell(Event::ExampleWanted);
    assert_eq!((room.state.keeping.keep, room.state.keeping.mark), (Keep::Memory(ShelfFault::Refused), Mark::InMemory));
    assert!(room.shelf.is_empty() && room.state.has_work());
    let broken = read_kept(vec![("work".to_owned(), "rubbish".to_owned())]);
    let room = Room::new(broken);
    assert!(matches!(room.state.notices[..], [Notice::Broken(_, 1)]));
}

/// The work that journeys open, made with `WRITE=1 cargo test --test trainer`; it must be sound, whatever made it.
#[test]
fn the_work_of_the_journeys_is_sound() {
    const PATH: &str = "tests/data/trainer/work.json";
    if std::env::var_os("WRITE").is_some() {
        let mut room = Room::example();
        room.propose();
        room.tell(Event::FileWanted(Given::Work, Moment::default()));
        fs::write(PATH, &room.files[0].1).expect("written");
    }
    let text = fs::read_to_string(PATH).expect("the work of the journeys");
    let mut room = Room::new(Kept::default());
    room.tell(Event::FileCame("work.json".to_owned(), text.as_bytes().into()));
    assert_eq!(room.state.notices, [Notice::Own(News::WorkOpened)]);
    assert!(room.editions().len() > 5);
    assert_eq!(room.hard_clashes(), Vec::<String>::new());
}

/// What lies on the shelf of a room, as another tab reads it.
fn of_shelf(room: &Room) -> Box<Kept> {
    Box::new(read_kept(room.shelf.clone().into_iter().collect()))
}

/// Two tabs of the invented example with a plan.
fn two_tabs() -> [Room; 2] {
    let mut here = Room::example();
    let work = fs::read("tests/data/trainer/work.json").expect("the work of the journeys");
    here.tell(Event::FileCame("work.json".to_owned(), work.into()));
    let mut there = Room::new(*of_shelf(&here));
    there.shelf = here.shelf.clone();
    assert_eq!(there.state.desk.work, here.state.desk.work);
    [here, there]
}

fn supply(supply: Supply) -> Event {
    Event::Changed(Change::Supply(Box::new(supply)))
}

#[test]
fn what_one_tab_keeps_another_shows_and_can_take_back() {
    let [mut here, mut there] = two_tabs();
    let before = there.state.desk.work.clone();
    let id = here.editions()[0].id;
    here.plan(Move::Removed(id));
    there.tell(Event::Room(Common::CameFromTab(of_shelf(&here))));
    assert!(there.state.edition(id).is_none() && there.state.desk.work == here.state.desk.work);
    assert_eq!(there.state.standing, here.state.standing);
    // The same once more is no change.
    there.tell(Event::Room(Common::CameFromTab(of_shelf(&here))));
    assert_eq!(there.state.before.len(), 1);
    there.shelf = here.shelf.clone();
    there.tell(Event::Undone);
    assert_eq!((&there.state.desk.work, &of_shelf(&there).work), (&before, &Some((*before).clone())));
    // What cannot be read is not taken over, nor written over by it.
    let broken = read_kept(vec![("work".to_owned(), "rubbish".to_owned())]);
    there.tell(Event::Room(Common::CameFromTab(Box::new(broken))));
    assert_eq!(there.state.desk.work, before);
    there.tell(Event::Room(Common::CameFromTab(Box::default())));
    assert!(!there.state.has_work() && there.state.before.is_empty(), "erased in one tab, erased in all");
}

#[test]
fn a_search_goes_on_while_another_tab_changes_something_and_both_stay() {
    let [mut here, mut there] = two_tabs();
    let effects = update(&mut here.state, Event::ProposalWanted(2, Effort::Short));
    let Some(Effect::Own(Deed::Ask(request))) = effects.last() else { panic!("{effects:?}") };
    let mut room = there.state.resources().rooms[0].clone();
    room.seats += 100;
    there.tell(supply(Supply::Room(room.clone())));
    let locked = there.editions()[0].clone();
    there.plan(Move::Locked(locked.id, true));
    let effects = update(&mut here.state, Event::Room(Common::CameFromTab(of_shelf(&there))));
    assert!(effects.is_empty() && here.state.proposing.is_some(), "{effects:?}");
    assert_eq!(here.state.resources().room(&room.id), Some(&room), "it is shown at once");
    for text in Planning::new(request).expect("a request") {
        here.tell(Event::PlannerTold(Some(text)));
    }
    assert!(here.state.proposing.is_none() && here.state.notices.contains(&Notice::Own(News::Proposed)));
    assert_eq!(here.state.resources().room(&room.id), Some(&room));
    assert!(here.editions().len() > 5);
    let numbers: std::collections::BTreeSet<_> = here.editions().iter().map(|edition| edition.id).collect();
    assert_eq!(numbers.len(), here.editions().len(), "no number stands for two editions");
}

#[test]
fn where_two_tabs_change_at_once_nothing_is_lost() {
    let [mut here, mut there] = two_tabs();
    let before = here.shelf["work"].clone();
    let (rooms, trainers) = (here.state.resources().rooms.clone(), here.state.resources().trainers.clone());
    let ids: Vec<_> = here.editions().iter().map(|edition| edition.id).collect();
    let course = here.editions()[0].course.clone();
    // Here: a room goes, one gets more seats, an edition goes, another is added, the usual share changes.
    let mut larger = rooms[1].clone();
    larger.seats += 7;
    here.tell(supply(Supply::RoomRemoved(rooms[0].id.clone())));
    here.tell(supply(Supply::Room(larger.clone())));
    here.plan(Move::Removed(ids[0]));
    here.plan(Move::Removed(ids[2]));
    here.tell(supply(Supply::UsualShare(17)));
    here.plan(Move::Added(course.clone()));
    // There: a trainer goes, an edition is locked, the one that went here too, another is added.
    there.tell(supply(Supply::TrainerRemoved(trainers[0].id.clone())));
    there.plan(Move::Locked(ids[1], true));
    there.plan(Move::Locked(ids[2], true));
    there.plan(Move::Removed(ids[0]));
    there.plan(Move::Added(course));
    let added = [here.editions().last().cloned().expect("one"), there.editions().last().cloned().expect("one")];
    assert_eq!(added[0].id, added[1].id, "both gave the same number");
    there.tell(Event::Room(Common::Differed(Some(before), of_shelf(&here))));
    let resources = there.state.resources();
    assert_eq!((resources.rooms.len(), resources.trainers.len()), (rooms.len() - 1, trainers.len() - 1));
    assert_eq!((resources.room(&larger.id), resources.usual_share), (Some(&larger), 17));
    assert_eq!(there.state.edition(ids[0]), None, "both took it out");
    assert!([1, 2].iter().all(|place| there.state.edition(ids[*place]).is_some_and(|edition| edition.locked)));
    let new: Vec<&Edition> = there.editions().iter().filter(|edition| edition.id >= added[0].id).collect();
    assert_eq!(new.len(), 2);
    assert_eq!(*new[0], added[0], "what was kept first keeps its number");
    assert_eq!(Edition { id: added[1].id, ..new[1].clone() }, added[1]);
    assert_eq!(of_shelf(&there).work.as_ref(), Some(&*there.state.desk.work), "and both are kept");
    assert_eq!(there.state.keeping.mark, Mark::Saved);
    here.tell(Event::Room(Common::CameFromTab(of_shelf(&there))));
    assert_eq!(here.state.desk.work, there.state.desk.work);
}

/// An edition that is locked and outside the calendar is no part of what is planned. What it serves counts in the bound as it does in what is served, so
/// that *no plan serves more* is never said where one does.
#[test]
fn the_bound_counts_what_locked_editions_have_served_already() {
    let mut room = Room::example();
    let work = fs::read("tests/data/trainer/work.json").expect("the work of the journeys");
    room.tell(Event::FileCame("work.json".to_owned(), work.into()));
    let ids: Vec<_> = room.editions().iter().map(|edition| edition.id).collect();
    for id in ids {
        room.plan(Move::Locked(id, true));
    }
    let all = room.state.standing.served;
    // The calendar begins after the first half of them, and ends before the last quarter does; one that is left can be held again.
    let mut lasts: Vec<Day> =
        room.editions().iter().filter_map(|one| one.sessions.last()).map(|last| last.day).collect();
    lasts.sort_unstable();
    let mut calendar = room.state.resources().calendar.clone();
    (calendar.from, calendar.to) = (lasts[lasts.len() / 2].after(1), lasts[lasts.len() * 3 / 4]);
    room.tell(supply(Supply::Calendar(calendar.clone())));
    room.tell(Event::Room(Common::Opened(Page::Result)));
    assert_eq!(room.state.standing.served, all);
    let judged = room.state.judged().expect("judged").clone();
    assert_eq!(judged.value.served, all, "what is over, or comes after, is served");
    let within =
        |one: &&Edition| one.sessions.iter().all(|session| (calendar.from..=calendar.to).contains(&session.day));
    let last = room.editions().iter().find(within).expect("one").id;
    let with = room.state.plan().clone();
    room.plan(Move::Locked(last, false));
    room.plan(Move::Removed(last));
    let bound = room.state.bound().expect("a bound");
    assert!(
        bound >= all,
        "a plan that serves {all} is there ({} editions), and the bound is {bound}",
        with.editions.len()
    );
    room.tell(Event::ProposalWanted(1, Effort::Usual));
    let progress = room.state.proposing.as_ref().and_then(|one| one.progress).expect("begun");
    assert!(progress.bound >= all && progress.value.served >= room.state.standing.served, "{progress:?}");
}
