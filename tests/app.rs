//! The loop: what a person does, and what must come of it.

use std::fs;
use std::rc::Rc;

use sestante::app::{
    CONTENT_FILES, Content, Effect, Entropy, Event, Keep, Loaded, Notice, Page, PathState, ROLES_FILE, SaveMark, State,
    Texts, envelopes, read_content, update,
};
use sestante::assessment::{Answer, Reply};
use sestante::base::{Bilingual, Day, ItemId, Language, Moment, PartId, RoleId, Seed};
use sestante::cohort::{Side, Source};
use sestante::formats::{read_person, write_envelope};
use sestante::framework::Wording;
use sestante::i18n::Phrases;
use sestante::job;
use sestante::storage::{Opened, ShelfFault};
use sestante::training::{Catalogue, Meeting, Offered as Edition, Wishes};

fn start(opened: Opened) -> State {
    let mut state = first(opened);
    tell(&mut state, content_came());
    state
}

/// The state of the first screen, before the rest has come.
fn first(opened: Opened) -> State {
    let roles = fs::read_to_string(format!("public/{ROLES_FILE}")).expect(ROLES_FILE);
    State::new(
        Language::Italian,
        Day::read("2026-11-25").expect("a day"),
        Content::first(&roles),
        opened,
        Seed([1; 32]),
    )
}

fn content_came() -> Event {
    let texts = CONTENT_FILES.map(|path| fs::read_to_string(format!("public/{path}")).expect(path));
    let (content, faults) = read_content(&texts).expect("content");
    Event::ContentCame(Some((Rc::new(content), faults)))
}

/// The first screen chooses a role before the rest is there; a page that waits opens once it has come; nothing is lost.
#[test]
fn the_first_screen_works_before_the_content_has_come() {
    let mut state = first(Opened::default());
    let role = state.content.roles[3].id.clone();
    assert!(saved(&tell(&mut state, Event::RoleChosen(Some(role.clone())))).is_some());
    assert_eq!(tell(&mut state, Event::Opened(Page::Sitting(None))), [], "nothing to ask yet");
    assert_eq!((state.loaded, &state.page), (Loaded::First, &Page::Sitting(None)));
    let effects = tell(&mut state, content_came());
    assert!(matches!(state.page, Page::Sitting(Some(_))), "the page that waited has its first item");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Replace(Page::Sitting(Some(_))))));
    assert_eq!(state.person.role, Some(role));
    assert!(state.role().is_some_and(|role| !role.targets.is_empty()), "the role has its targets now");
}

#[test]
fn content_that_does_not_come_is_said() {
    let mut state = first(Opened::default());
    tell(&mut state, Event::Opened(Page::Profile));
    tell(&mut state, Event::ContentCame(None));
    assert_eq!(state.loaded, Loaded::Failed);
}

/// Wishes for a path of so many hours.
fn hours(hours: u32) -> Event {
    Event::WishesChanged(Wishes { weekly: hours * 60 / 20, weeks: 20, ..Wishes::default() })
}

fn tell(state: &mut State, event: Event) -> Vec<Effect> {
    update(state, event)
}

fn shown(state: &State) -> ItemId {
    match &state.page {
        Page::Sitting(Some(item)) => item.clone(),
        page => panic!("no item on {page:?}"),
    }
}

/// Answers the item shown; from a pause it goes on with the next length.
fn answer(state: &mut State, number: usize) -> Vec<Effect> {
    let item = shown(state);
    let effects = tell(state, Event::Replied(item, Reply::Answered(Answer::ALL[number])));
    if state.page == Page::Enough {
        let next = state.person.length.next().unwrap_or_default();
        tell(state, Event::LengthChosen(next));
        tell(state, Event::Opened(Page::Sitting(None)));
    }
    effects
}

/// A state with `count` answers, all of the same number.
fn answered(count: usize, number: usize) -> State {
    let mut state = start(Opened::default());
    tell(&mut state, Event::Opened(Page::Sitting(None)));
    for _ in 0..count {
        answer(&mut state, number);
    }
    state
}

fn saved(effects: &[Effect]) -> Option<(u64, String)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Save(number, text) => Some((*number, text.clone())),
        _ => None,
    })
}

fn downloaded(effects: &[Effect]) -> Option<(String, String)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Download { name, text } => Some((name.clone(), text.clone())),
        _ => None,
    })
}

fn entropy(number: u8) -> Entropy {
    Entropy { source: Source([number; 16]), bands: Seed([number; 32]), mask: Seed([number + 100; 32]) }
}

#[test]
fn every_answer_is_saved_whole_and_the_mark_says_so_only_for_the_newest() {
    let mut state = answered(2, 1);
    let (first, _) = saved(&answer(&mut state, 2)).expect("a save");
    let (second, text) = saved(&answer(&mut state, 3)).expect("a save");
    tell(&mut state, Event::Saved(first, Ok(())));
    assert_eq!(state.mark, SaveMark::Saving, "an older save says nothing of the newer answer");
    tell(&mut state, Event::Saved(second, Ok(())));
    assert_eq!(state.mark, SaveMark::Saved);
    assert_eq!(read_person("x", &text), Ok(state.person.clone()));
}

#[test]
fn a_sitting_goes_on_where_it_was_left() {
    let state = answered(5, 1);
    let mut again = start(Opened { person: Some(state.person.clone()), ..Opened::default() });
    tell(&mut again, Event::Opened(Page::Sitting(None)));
    assert_eq!(shown(&again), shown(&state), "the item that was open is shown again");
    assert_eq!(again.person.sitting.answers().count(), 5);
}

#[test]
fn an_answer_belongs_to_the_item_shown_after_back_and_forward() {
    let mut state = answered(4, 1);
    let trail: Vec<ItemId> = state.person.sitting.trail().iter().map(|(item, _)| item.clone()).collect();
    tell(&mut state, Event::Opened(Page::Sitting(Some(trail[1].clone()))));
    let effects = answer(&mut state, 3);
    assert_eq!(state.person.sitting.reply_to(&trail[1]), Some(Reply::Answered(Answer::ALL[3])));
    assert_eq!(
        state.person.sitting.reply_to(&trail[2]),
        Some(Reply::Answered(Answer::ALL[1])),
        "the others are untouched"
    );
    assert!(
        effects.contains(&Effect::Go(Page::Sitting(Some(trail[2].clone())))),
        "one goes on to the next of the trail"
    );
    assert_eq!(state.person.sitting.trail().len(), trail.len(), "nothing is asked twice");
}

#[test]
fn an_item_that_is_unknown_leads_to_the_next_one() {
    let mut state = answered(1, 1);
    let next = shown(&state);
    let effects = tell(&mut state, Event::Opened(Page::Sitting(ItemId::new("LO9.9.99").ok())));
    assert_eq!(shown(&state), next);
    assert!(effects.contains(&Effect::Replace(Page::Sitting(Some(next)))));
}

#[test]
fn each_length_pauses_once_and_the_bank_has_an_end() {
    let mut state = start(Opened::default());
    tell(&mut state, Event::Opened(Page::Sitting(None)));
    let (mut pauses, mut replies) = (0, 0);
    while let Page::Sitting(Some(item)) = state.page.clone() {
        tell(&mut state, Event::Replied(item, Reply::Answered(Answer::ALL[replies % 3])));
        replies += 1;
        if state.page == Page::Enough {
            pauses += 1;
            tell(&mut state, Event::Opened(Page::Sitting(None)));
            if let Some(next) = state.person.length.next() {
                assert_eq!(state.page, Page::Enough, "the sitting has come to its end");
                tell(&mut state, Event::LengthChosen(next));
                tell(&mut state, Event::Opened(Page::Sitting(None)));
            }
        }
    }
    assert_eq!((pauses, replies), (3, state.content.bank.items().len()));
    assert_eq!(state.page, Page::Sitting(None), "the end");
}

#[test]
fn skipping_everything_measures_nothing() {
    let mut state = start(Opened::default());
    tell(&mut state, Event::Opened(Page::Sitting(None)));
    while let Page::Sitting(Some(item)) = state.page.clone() {
        tell(&mut state, Event::Replied(item, Reply::Skipped));
        if state.page == Page::Enough {
            tell(&mut state, Event::Opened(Page::Sitting(None)));
        }
    }
    assert!(state.profile().is_empty());
}

#[test]
fn a_shelf_that_fails_is_said_once_and_the_app_goes_on_in_memory() {
    for fault in [ShelfFault::Refused, ShelfFault::Full] {
        let mut state = answered(1, 1);
        let number = state.saves;
        tell(&mut state, Event::Saved(number, Err(fault)));
        tell(&mut state, Event::Saved(number, Err(fault)));
        assert_eq!((state.keep, state.mark), (Keep::Memory(fault), SaveMark::InMemory));
        assert_eq!(state.notices, [Notice::Shelf(fault)]);
        assert_eq!(saved(&answer(&mut state, 2)), None, "no more writes");
        assert!(downloaded(&tell(&mut state, Event::FileWanted)).is_some(), "a file is offered");
    }
}

#[test]
fn a_shared_computer_keeps_nothing_until_it_is_unshared() {
    let mut state = answered(3, 1);
    assert_eq!(tell(&mut state, Event::SharedComputer(true)), [Effect::Erase]);
    assert_eq!(saved(&answer(&mut state, 2)), None);
    assert_eq!(state.mark, SaveMark::InMemory);
    let (_, text) = saved(&tell(&mut state, Event::SharedComputer(false))).expect("a save");
    assert_eq!(read_person("x", &text).expect("a person").sitting.answers().count(), 4, "nothing was lost meanwhile");
}

#[test]
fn loading_a_file_can_be_undone_and_a_bad_file_changes_nothing() {
    let mut state = answered(3, 1);
    let mine = state.person.clone();
    let (name, file) = downloaded(&tell(&mut answered(5, 2), Event::FileWanted)).expect("a file");
    assert_eq!(name, "sestante.json");
    tell(&mut state, Event::FileChosen(name.clone(), file));
    assert_eq!(state.person.sitting.answers().count(), 5);
    tell(&mut state, Event::LoadUndone);
    assert_eq!(state.person, mine);
    for bad in ["", "{}", "{\"format\":\"sestante-person\",\"version\":99}", "PK\u{3}\u{4}"] {
        assert_eq!(saved(&tell(&mut state, Event::FileChosen(name.clone(), bad.to_owned()))), None);
        assert!(matches!(state.notices.last(), Some(Notice::NotLoaded(fault)) if fault.file == name), "{bad}");
        assert_eq!(state.person, mine);
    }
}

/// Two tabs: what one saves the other follows, so that its next save takes nothing away.
#[test]
fn a_tab_follows_what_another_saved() {
    let mut one = answered(1, 1);
    let mut other = start(Opened { person: Some(one.person.clone()), ..Opened::default() });
    let (_, text) = saved(&answer(&mut one, 2)).expect("a save");
    tell(&mut other, Event::RecordChanged(Some(text.clone()), Seed([7; 32])));
    let (_, kept) = saved(&tell(&mut other, Event::RoleChosen(RoleId::new("bibliotecario").ok()))).expect("a save");
    assert_eq!(read_person("x", &kept).expect("a person").sitting, one.person.sitting);
    for unreadable in ["", "{}"] {
        tell(&mut other, Event::RecordChanged(Some(unreadable.to_owned()), Seed([7; 32])));
        assert_eq!(other.person.sitting, one.person.sitting, "what cannot be read is not followed");
    }
    tell(&mut one, Event::SharedComputer(true));
    let mine = one.person.clone();
    tell(&mut one, Event::RecordChanged(None, Seed([7; 32])));
    assert_eq!(one.person, mine, "a tab that keeps its record in memory stays as it is");
    tell(&mut other, Event::RecordChanged(None, Seed([7; 32])));
    assert_eq!(other.person.sitting.trail().len(), 0, "what was erased there is erased here");
}

#[test]
fn erasing_leaves_nothing_and_says_so_only_when_it_is_true() {
    let mut state = answered(3, 1);
    tell(&mut state, Event::RoleChosen(RoleId::new("bibliotecario").ok()));
    assert_eq!(tell(&mut state, Event::EraseWanted(Seed([9; 32]))), [Effect::Erase]);
    assert_eq!((state.person.role.clone(), state.person.sitting.trail().len()), (None, 0));
    assert_eq!(state.notices, []);
    tell(&mut state, Event::Erased(Err(ShelfFault::Refused)));
    assert_eq!(state.notices, [Notice::NotErased]);
    let mut state = answered(3, 1);
    tell(&mut state, Event::EraseWanted(Seed([9; 32])));
    tell(&mut state, Event::Erased(Ok(())));
    assert_eq!(state.notices, [Notice::Erased]);
}

#[test]
fn a_path_is_asked_for_when_what_it_hangs_on_changes_and_only_the_last_answer_counts() {
    let mut state = answered(20, 0);
    assert_eq!(tell(&mut state, Event::Opened(Page::Path)), [], "without a role there is nothing to plan");
    let planned = |effects: Vec<Effect>| {
        effects.into_iter().find_map(|effect| match effect {
            Effect::Plan(ticket, request) => Some((ticket, request)),
            _ => None,
        })
    };
    let (first, request) =
        planned(tell(&mut state, Event::RoleChosen(RoleId::new("bibliotecario").ok()))).expect("a request");
    let old = job::run(&request).ok();
    let (second, request) = planned(tell(&mut state, hours(10))).expect("a request");
    tell(&mut state, Event::Planned(first, old));
    assert!(matches!(state.path, PathState::Working(..)), "the answer to 40 hours is not one to 10");
    tell(&mut state, Event::Planned(second, job::run(&request).ok()));
    let PathState::Ready(_, plan) = state.path.clone() else { panic!("{:?}", state.path) };
    assert!(plan.value.minutes <= 600 && !plan.steps.is_empty());
    assert_eq!(planned(tell(&mut state, Event::Opened(Page::Path))), None, "nothing changed: it is not planned again");
    let (third, _) = planned(tell(&mut state, hours(20))).expect("a request");
    tell(&mut state, Event::Planned(third, None));
    assert!(matches!(state.path, PathState::Failed(_)), "a worker that failed is said");
}

#[test]
fn an_answer_of_the_worker_that_does_not_stand_the_check_is_not_shown() {
    let mut state = answered(20, 0);
    tell(&mut state, Event::RoleChosen(RoleId::new("bibliotecario").ok()));
    let effects = tell(&mut state, Event::Opened(Page::Path));
    let [Effect::Plan(ticket, request)] = effects.as_slice() else { panic!("{effects:?}") };
    let good = job::run(request).expect("an answer");
    let gain = good.split("\"value\":[").nth(1).and_then(|rest| rest.split(',').next()).expect("a gain");
    let forged = good.replacen(&format!("\"value\":[{gain},"), "\"value\":[999999,", 1);
    tell(&mut state, Event::Planned(*ticket, Some(forged)));
    assert!(matches!(state.path, PathState::Failed(_)));
}

/// The lines of a file that begin so, without what stands before the colon.
fn values(file: &(String, String), name: &str) -> Vec<String> {
    let lines = file.1.replace("\r\n ", "");
    let own = lines.split("\r\n").filter(|line| line.split([';', ':']).next() == Some(name));
    own.filter_map(|line| Some(line.split_once(':')?.1.to_owned())).collect()
}

/// In one's own time on whole days; where the catalogue tells an edition, at its times and its place.
#[test]
fn the_path_is_a_calendar_of_weeks_and_of_the_sessions_of_editions() {
    let mut state = answered(20, 0);
    let text = fs::read_to_string("public/lang/it.ftl").expect("phrases");
    let phrases = Rc::new(Phrases::new(Language::Italian, &text).expect("sound phrases"));
    tell(&mut state, Event::TextsCame(Rc::new(Texts { phrases, wording: Wording::default() })));
    let save = |state: &mut State, minute| {
        let now = Moment::new(Day::read("2026-11-25").expect("a day"), minute).expect("a moment");
        downloaded(&tell(state, Event::PathCalendarWanted(now)))
    };
    assert_eq!(save(&mut state, 0), None, "without a path there is no calendar");
    tell(&mut state, Event::RoleChosen(RoleId::new("bibliotecario").ok()));
    let effects = tell(&mut state, Event::Opened(Page::Path));
    let [Effect::Plan(ticket, request)] = effects.as_slice() else { panic!("{effects:?}") };
    tell(&mut state, Event::Planned(*ticket, job::run(request).ok()));
    let PathState::Ready(_, plan) = state.path.clone() else { panic!("{:?}", state.path) };
    let own = save(&mut state, 600).expect("a file");
    assert_eq!(own.0, "sestante-percorso-2026.ics");
    let names: Vec<String> = plan.steps.iter().map(|step| format!("path-{}@sestante", step.course)).collect();
    assert_eq!(values(&own, "UID"), names);
    assert!(values(&own, "DTSTART")[2..].iter().all(|start| start.len() == 8), "whole days, behind those of the clock");
    assert!(values(&own, "TRANSP").iter().all(|value| value == "TRANSPARENT"));
    // The first course has an edition now.
    let mut courses = state.content.catalogue.courses().to_vec();
    let first = courses.iter_mut().find(|course| course.id == plan.steps[0].course).expect("a course");
    let meeting = |text, hours| Meeting { day: Day::read(text).expect("a day"), hours };
    first.editions = vec![Edition {
        number: 7,
        meetings: vec![meeting("2027-03-01", Some((540, 780))), meeting("2027-03-02", None)],
        site: Some(Bilingual { it: "Municipio".to_owned(), en: "Town hall".to_owned() }),
    }];
    let mut content = (*state.content).clone();
    content.catalogue = Catalogue::new(courses).0;
    state.content = Rc::new(content);
    let dated = save(&mut state, 601).expect("a file");
    let id = &plan.steps[0].course;
    assert_eq!(
        values(&dated, "UID")[..3],
        [format!("path-{id}-1@sestante"), format!("path-{id}-2@sestante"), names[1].clone()]
    );
    assert_eq!(values(&dated, "DTSTART")[2..4], ["20270301T090000", "20270302"]);
    assert_eq!(values(&dated, "LOCATION"), ["Municipio", "Municipio"]);
    assert_eq!(values(&dated, "TRANSP")[..3], ["OPAQUE", "OPAQUE", "TRANSPARENT"]);
    let told = "Edizione 7\\, Municipio: 01/03/2027 dalle 09:00 alle 13:00\\; 02/03/2027\\n";
    assert!(values(&dated, "DESCRIPTION")[0].starts_with(told), "{:?}", values(&dated, "DESCRIPTION")[0]);
    let number = |file| values(file, "SEQUENCE")[0].parse::<u32>().expect("a number");
    assert!(number(&dated) > number(&own), "what is saved later counts");
    let (name, table) = downloaded(&tell(&mut state, Event::PathTableWanted)).expect("a file");
    assert_eq!(name, "sestante-percorso-2026.csv");
    assert!(
        table.lines().nth(1).is_some_and(|row| row.contains(";01/03/2027;02/03/2027;") && row.ends_with(";7")),
        "{table}"
    );
}

/// The contribution of a state after it was looked at with some entropy, its parts chosen.
fn prepared(state: &mut State, number: u8) -> sestante::formats::Handed {
    tell(state, Event::ContributionOpened(entropy(number)));
    tell(state, Event::PartChosen(0, PartId::new("b08").ok()));
    tell(state, Event::PartChosen(1, PartId::new("polizia").ok()));
    state.person.handed.values().next().expect("made ready").clone()
}

#[test]
fn a_second_look_gives_the_same_envelopes_byte_for_byte() {
    let mut state = answered(20, 1);
    let first = prepared(&mut state, 1);
    let bytes = downloaded(&tell(&mut state, Event::HrEnvelopeWanted)).expect("a file");
    let second = prepared(&mut state, 2);
    assert_eq!((first.contribution, first.mask, first.source), (second.contribution, second.mask, second.source));
    assert_eq!(downloaded(&tell(&mut state, Event::HrEnvelopeWanted)), Some(bytes));
    assert_eq!(state.person.handed.values().next().map(|handed| handed.revision), Some(1));
}

#[test]
fn a_changed_contribution_has_a_new_mask_and_once_saved_a_new_revision() {
    let mut state = answered(8, 0);
    let first = prepared(&mut state, 1);
    for _ in 0..12 {
        tell(&mut state, Event::Opened(Page::Sitting(None)));
        answer(&mut state, 3);
    }
    let second = prepared(&mut state, 2);
    assert_ne!(first.contribution, second.contribution);
    assert_ne!(first.mask, second.mask, "two vectors under one mask would show their difference");
    assert_eq!((first.revision, second.revision), (1, 1), "nothing was handed in yet");
    tell(&mut state, Event::TrusteeEnvelopeWanted);
    for _ in 0..10 {
        tell(&mut state, Event::Opened(Page::Sitting(None)));
        answer(&mut state, 0);
    }
    let third = prepared(&mut state, 3);
    assert_ne!(second.contribution, third.contribution);
    assert_eq!((third.revision, third.source, third.bands), (2, first.source, first.bands));
    assert!(![first.mask, second.mask].contains(&third.mask));
}

#[test]
fn no_envelope_leaves_before_both_parts_are_chosen_and_no_part_is_guessed() {
    let mut state = answered(20, 1);
    tell(&mut state, Event::ContributionOpened(entropy(1)));
    assert!(state.person.handed.values().all(|handed| handed.parts.iter().all(Option::is_none)));
    assert_eq!(downloaded(&tell(&mut state, Event::HrEnvelopeWanted)), None);
    tell(&mut state, Event::PartChosen(0, PartId::new("b08").ok()));
    tell(&mut state, Event::PartChosen(1, PartId::new("nowhere").ok()));
    assert_eq!(downloaded(&tell(&mut state, Event::HrEnvelopeWanted)), None);
    tell(&mut state, Event::PartChosen(1, PartId::new("polizia").ok()));
    let (name, _) = downloaded(&tell(&mut state, Event::HrEnvelopeWanted)).expect("a file");
    assert_eq!(name, "sestante-hr-01010101.json");
}

#[test]
fn the_envelopes_do_not_hang_on_language_order_or_path_taken() {
    let mut state = answered(20, 1);
    let handed = prepared(&mut state, 1);
    let campaign = state.content.campaign.clone().expect("a campaign");
    let bytes = |handed| envelopes(&campaign, handed).expect("parts chosen").map(|envelope| write_envelope(&envelope));
    let before = bytes(&handed);
    tell(&mut state, Event::LanguageChosen(Language::English));
    tell(&mut state, hours(50));
    let after = bytes(&prepared(&mut state, 2));
    assert_eq!(before, after);
    let [hr, _] = envelopes(&campaign, &handed).expect("parts chosen");
    assert!(
        matches!(&hr.side, Side::Hr(share) if share.len() == 160 && share.iter().all(|share| *share > 1)),
        "no count lies open"
    );
}
