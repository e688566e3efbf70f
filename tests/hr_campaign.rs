//! HR's loop, from a new campaign to what goes out; what is kept, and what is not.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::rc::Rc;
use std::sync::Arc;

use sestante::app::hr::{
    CONTENT_FILES, Change, Deed, Effect, Event, Keep, Kept, Mark, Notice, Page, Reader, State, Step, letter,
    read_content, read_kept, update,
};
use sestante::app::room::Common;
use sestante::base::{CampaignId, Day, Language, UnitId};
use sestante::cohort::{Added, Aggregate, CampaignFault, Channel, DraftFault, Gate};
use sestante::formats::{
    Columns, Lines, fingerprint, read_aggregate, read_campaign, read_draft, write_aggregate, write_campaign,
    write_draft,
};
use sestante::i18n::Phrases;
use sestante::storage::ShelfFault;

/// A loop with a shelf that does what it is told.
struct Room {
    state: State,
    shelf: BTreeMap<String, String>,
    downloads: Vec<(String, String)>,
}

impl Room {
    fn open(kept: Kept) -> Self {
        let day = Day::read("2026-11-25").expect("a day");
        let mut room =
            Self { state: State::new(Language::Italian, day, kept), shelf: BTreeMap::new(), downloads: Vec::new() };
        for language in Language::ALL {
            let text = |start: &str| {
                fs::read_to_string(format!("public/lang/{start}{}.ftl", language.code())).expect("a phrase file")
            };
            let phrases = Phrases::new(language, &format!("{}\n{}", text(""), text("hr."))).expect("sound phrases");
            room.tell(Event::Room(Common::TextsCame(Rc::new(phrases))));
        }
        let texts = CONTENT_FILES.map(|file| fs::read_to_string(format!("public/{file}")).expect("a content file"));
        let (content, faults) = read_content(&texts);
        assert_eq!(faults, []);
        room.tell(Event::Room(Common::ContentCame(Some((Rc::new(content), faults)))));
        room
    }

    fn new() -> Self {
        Self::open(Kept::default())
    }

    fn tell(&mut self, event: Event) {
        for effect in update(&mut self.state, event) {
            match effect {
                Effect::Keep(key, text) => {
                    match text {
                        Some(text) => self.shelf.insert(key, text),
                        None => self.shelf.remove(&key),
                    };
                    self.tell(Event::Room(Common::Kept(Ok(()))));
                }
                Effect::Erase => {
                    self.shelf.clear();
                    self.tell(Event::Room(Common::Erased(Ok(()))));
                }
                Effect::Go(page) => self.tell(Event::Room(Common::Opened(page))),
                Effect::Download { name, text } => self.downloads.push((name, text)),
                Effect::Own(Deed::Pack(id, _)) => {
                    self.tell(Event::Packed(id, Some(("https://x.example/s/".to_owned(), "packed".to_owned()))));
                }
                Effect::Own(Deed::FetchFile(file)) => {
                    let text = fs::read_to_string(format!("public/{file}")).ok();
                    self.tell(Event::Fetched(file, text));
                }
                // Nothing is collected here.
                _ => {}
            }
        }
    }

    fn change(&mut self, change: Change) {
        self.tell(Event::Changed(change));
    }

    fn go(&mut self, step: Step) {
        let id = self.state.page.campaign().cloned().expect("a campaign");
        self.tell(Event::Room(Common::Opened(Page::Make(id, step))));
    }

    fn faults(&self) -> Vec<DraftFault> {
        self.state.made().expect("a draft").1
    }

    /// Reads a file as the body, and takes what was counted.
    fn body(&mut self, text: &str, lines: Lines) {
        self.tell(Event::BodyCame("uffici.csv".to_owned(), Arc::from(text.as_bytes())));
        self.tell(Event::ReadingChanged(Some(lines), Columns::default(), None));
        self.tell(Event::ReadingTaken);
    }
}

const OFFICES: &str =
    "Ufficio;Settore;Persone\nAnagrafe;Sportelli;40\nURP;Sportelli;20\nStrade;Lavori;30\nParchi;Lavori;25\n";

/// A campaign of a hundred and fifteen people, with everything that it needs.
fn whole() -> Room {
    let mut room = Room::new();
    room.tell(Event::DraftWanted([1, 2, 3, 4]));
    room.change(Change::Title(Language::Italian, "Competenze 2027".to_owned()));
    room.change(Change::Body(Language::Italian, "Comune di Prova".to_owned()));
    room.change(Change::Trustee(Language::English, "Works council".to_owned()));
    room.body(OFFICES, Lines::Offices);
    room.change(Change::WayAdded(Channel::Mail));
    room
}

#[test]
fn a_new_campaign_tells_all_that_is_missing_where_it_stands() {
    let mut room = Room::new();
    room.tell(Event::DraftWanted([0xab, 2, 3, 4]));
    let id = CampaignId::new("c2026-ab020304").expect("a name");
    assert_eq!(room.state.page, Page::Make(id.clone(), Step::Name));
    let faults = room.faults();
    let steps: Vec<Step> = faults.iter().map(Step::of).collect();
    for (fault, step) in [
        (DraftFault::NoTitle, Step::Name),
        (DraftFault::NoBody, Step::Name),
        (DraftFault::NoPeople, Step::Body),
        (DraftFault::NoTrustee, Step::Ways),
        (DraftFault::NoWay, Step::Ways),
    ] {
        let place = faults.iter().position(|one| *one == fault).unwrap_or_else(|| panic!("{fault:?} in {faults:?}"));
        assert_eq!(steps[place], step);
    }
    room.tell(Event::CampaignFixed);
    assert!(room.state.campaigns.is_empty(), "nothing unsound is fixed");
    assert!(room.shelf.contains_key(&format!("draft/{id}")), "but the draft is kept from the first moment");
}

#[test]
fn a_whole_campaign_is_fixed_and_given_out() {
    let mut room = whole();
    assert_eq!(room.faults(), []);
    room.tell(Event::CampaignFixed);
    let id = room.state.page.campaign().cloned().expect("a campaign");
    let text = room.shelf.get(&format!("campaign/{id}")).expect("kept").clone();
    let campaign = read_campaign("c", &text).expect("what is kept is sound");
    assert_eq!(campaign.body.en, "Comune di Prova", "a language that is missing says what the other says");
    assert_eq!(campaign.trustee.it, "Works council");
    let parts: Vec<(&str, u32)> =
        campaign.partitions[0].parts.iter().map(|part| (part.title.it.as_str(), part.headcount)).collect();
    assert_eq!(parts, [("Anagrafe, URP", 60), ("Strade, Parchi", 55)]);
    assert_eq!(campaign.partitions[1].parts.iter().map(|part| part.headcount).sum::<u32>(), 115);
    assert_eq!((campaign.scores.len(), campaign.areas.len()), (23, 5));
    assert!((1..=24).contains(&campaign.offer.len()));
    room.tell(Event::CampaignFileWanted(id.clone()));
    assert_eq!(room.downloads, [(format!("sestante-campaign-{id}.json"), write_campaign(&campaign))]);
    let link = room.state.link.clone().expect("a link").addresses.expect("packed");
    assert_eq!(link, ["https://x.example/s/", "https://x.example/s/#/campaign/packed"]);
    for language in Language::ALL {
        let phrases = room.state.texts[&language].clone();
        for (reader, _) in Reader::ALL {
            let text = letter(&phrases, &campaign, reader, &link[0], Some(&link[1]));
            assert!(text.contains(&fingerprint(&campaign)), "{text}");
            assert!(!text.contains("letter-") && !text.contains("{ $"), "{text}");
            assert_eq!(text.contains(&link[1]), reader == Reader::Staff);
        }
        let long = format!("{}{}", link[1], "x".repeat(3000));
        let text = letter(&phrases, &campaign, Reader::Staff, &link[0], Some(&long));
        assert!(text.contains(&link[0]) && !text.contains(&long), "mail programs would break it");
    }
}

type Expected = fn(&DraftFault) -> bool;

#[test]
fn what_a_campaign_must_not_have_is_refused() {
    let cases: [(Change, Expected); 4] = [
        (Change::Threshold(4), |fault| matches!(fault, DraftFault::Campaign(CampaignFault::Threshold(4)))),
        (Change::Threshold(56), |fault| matches!(fault, DraftFault::Campaign(CampaignFault::TooSmall(_)))),
        (Change::FamilyPeople(0, Some(114)), |fault| *fault == DraftFault::Totals(115, 114)),
        (Change::FamilyPeople(0, None), |fault| *fault == DraftFault::FamilyUnknown(0)),
    ];
    for (change, expected) in cases {
        let mut room = whole();
        room.change(change.clone());
        assert!(room.faults().iter().any(expected), "{change:?}: {:?}", room.faults());
        room.tell(Event::CampaignFixed);
        assert!(room.state.campaigns.is_empty(), "{change:?}");
        room.tell(Event::ChangeUndone);
        assert_eq!(room.faults(), [], "{change:?} taken back");
    }
    let mut room = whole();
    let mut way = room.state.draft().expect("a draft").ways[0].clone();
    (way.hr, way.trustee) = (Some("a@b.example".to_owned()), Some(" A@B.example".to_owned()));
    room.change(Change::WayChanged(0, way));
    assert_eq!(room.faults(), [DraftFault::Campaign(CampaignFault::SamePlace(0))]);
    let mut room = whole();
    room.change(Change::From(Day::read("2027-03-01")));
    room.change(Change::To(Day::read("2027-02-01")));
    assert_eq!(room.faults(), [DraftFault::Campaign(CampaignFault::Days)]);
}

#[test]
fn groups_are_changed_by_hand_and_everyone_stays_in_one() {
    let mut room = whole();
    let unit = |name: &str| UnitId::new(name).expect("a name");
    let groups = |room: &Room| -> Vec<Vec<String>> {
        let groups = &room.state.draft().expect("a draft").groups;
        groups.iter().map(|group| group.units.iter().map(UnitId::to_string).collect()).collect()
    };
    let proposed = groups(&room);
    for (change, expected) in [
        (Change::UnitMoved(unit("urp"), Some(1)), vec![vec!["anagrafe"], vec!["strade", "parchi", "urp"]]),
        (Change::UnitMoved(unit("strade"), None), vec![vec!["anagrafe"], vec!["parchi", "urp"], vec!["strade"]]),
        (Change::GroupJoined(1), vec![vec!["anagrafe"], vec!["parchi", "urp", "strade"]]),
        (Change::GroupSplit(1), vec![vec!["anagrafe"], vec!["parchi"], vec!["urp"], vec!["strade"]]),
        (
            Change::UnitMoved(unit("nowhere"), Some(0)),
            vec![vec!["anagrafe"], vec!["parchi"], vec!["urp"], vec!["strade"]],
        ),
        (Change::GroupJoined(9), vec![vec!["anagrafe"], vec!["parchi"], vec!["urp"], vec!["strade"]]),
    ] {
        room.change(change.clone());
        assert_eq!(groups(&room), expected, "{change:?}");
        let people: u32 =
            room.state.made().expect("made").0.partitions[0].parts.iter().map(|part| part.headcount).sum();
        assert_eq!(people, 115, "{change:?}");
    }
    room.change(Change::GroupsProposed);
    assert_eq!(groups(&room), proposed);
    // A new number leaves the groups as they were made; a new office has them proposed again.
    room.change(Change::GroupJoined(0));
    room.change(Change::UnitChanged(unit("urp"), "URP".to_owned(), Some(unit("sportelli")), Some(22)));
    assert_eq!(groups(&room).len(), 1);
    room.change(Change::UnitAdded("Nidi".to_owned(), None, Some(50)));
    assert_eq!(groups(&room).len(), 3);
    room.change(Change::UnitRemoved(unit("sportelli")));
    let above = |name: &str| room.state.draft().and_then(|draft| draft.organisation.unit(&unit(name))?.parent.clone());
    assert_eq!(above("urp"), None, "what belonged to it belongs to what it belonged to");
}

#[test]
fn a_unit_is_moved_with_all_below_it() {
    let mut room = whole();
    let unit = |name: &str| UnitId::new(name).expect("a name");
    room.change(Change::UnitChanged(unit("sportelli"), "Sportelli".to_owned(), Some(unit("lavori")), None));
    assert_eq!(room.state.draft().expect("a draft").organisation.faults(), [], "each stands after what it belongs to");
    let before = room.state.draft().cloned();
    room.change(Change::UnitChanged(unit("lavori"), "Lavori".to_owned(), Some(unit("urp")), None));
    assert_eq!(room.state.draft().cloned(), before, "nothing belongs to what is below it");
}

/// The promise of the payroll list: after counting, no name is anywhere.
#[test]
fn nothing_of_a_payroll_list_is_kept() {
    let mut text = "Cognome;Nome;Ufficio;Ruolo\n".to_owned();
    for number in 0..80 {
        let office = ["Strade", "Parchi"][number % 2];
        let _ = writeln!(text, "Rossini{number};Ada{number};{office};Geometra – perito");
    }
    let mut room = whole();
    room.tell(Event::BodyCame("stipendi.csv".to_owned(), Arc::from(text.as_bytes())));
    assert!(room.state.reading.as_ref().expect("read").staff.units.is_empty(), "what a row is, is asked first");
    room.tell(Event::ReadingChanged(Some(Lines::People), Columns::default(), None));
    room.tell(Event::ReadingTaken);
    assert!(room.state.reading.is_none(), "the rows are let go of");
    let draft = room.state.draft().expect("a draft");
    assert_eq!(draft.organisation.headcount(), 80);
    assert_eq!(
        draft.families.iter().map(|family| (family.roles.len(), family.people)).collect::<Vec<_>>(),
        [(28, Some(80))]
    );
    room.tell(Event::CampaignFixed);
    let id = room.state.page.campaign().cloned().expect("a campaign");
    room.tell(Event::CampaignFileWanted(id));
    let all: Vec<&String> = room.shelf.values().chain(room.downloads.iter().map(|(_, text)| text)).collect();
    assert!(all.len() >= 3 && all.iter().all(|text| !text.contains("Rossini") && !text.contains("Ada1")));
    // A file that is left, by word or by going elsewhere, is let go of too.
    for leave in [Event::ReadingLeft, Event::Room(Common::Opened(Page::Home))] {
        let mut room = whole();
        room.tell(Event::BodyCame("stipendi.csv".to_owned(), Arc::from(text.as_bytes())));
        room.tell(leave);
        assert!(room.state.reading.is_none());
    }
}

#[test]
fn the_invented_body_makes_a_whole_campaign() {
    let mut room = Room::new();
    room.tell(Event::SampleWanted([9; 4]));
    let (campaign, faults) = room.state.made().expect("a draft");
    assert_eq!(faults, []);
    assert!(campaign.invented);
    assert_eq!((campaign.partitions[0].parts.len(), campaign.partitions[1].parts.len()), (80, 7));
    assert!(matches!(room.state.page, Page::Campaign(_)));
    let id = room.state.page.campaign().cloned().expect("a campaign");
    room.tell(Event::SampleWanted([8; 4]));
    assert_eq!(room.state.drafts.len(), 2, "a second one is another campaign");
    room.tell(Event::CampaignErased(id.clone()));
    assert!(!room.shelf.keys().any(|key| key.ends_with(id.as_str())));
    room.tell(Event::CampaignEraseUndone);
    assert!(room.state.drafts.contains_key(&id) && room.shelf.contains_key(&format!("draft/{id}")));
    room.tell(Event::Room(Common::EraseWanted));
    assert!(room.shelf.is_empty() && room.state.drafts.is_empty());
    assert_eq!(room.state.notices, [Notice::Erased]);
}

#[test]
fn what_was_kept_is_there_again() {
    let mut room = whole();
    room.tell(Event::CampaignFixed);
    room.go(Step::Families);
    room.change(Change::FamilySplit(0));
    let drafts = room.state.drafts.clone();
    for draft in drafts.values() {
        assert_eq!(read_draft("d", &write_draft(draft)).as_ref(), Ok(draft));
    }
    let mut texts: Vec<(String, String)> = room.shelf.clone().into_iter().collect();
    texts.push(("draft/broken".to_owned(), "{".to_owned()));
    texts.push(("campaign/broken".to_owned(), "rubbish".to_owned()));
    texts.push(("of-another-room".to_owned(), "x".to_owned()));
    let kept = read_kept(texts);
    let again = Room::open(kept);
    assert_eq!((&again.state.drafts, &again.state.campaigns), (&drafts, &room.state.campaigns));
    assert_eq!(again.state.broken.len(), 2, "what cannot be read is told");
    assert!(matches!(again.state.notices[..], [Notice::Broken(_, 2)]));
    // What comes under its key puts it aside.
    let mut again = again;
    again.shelf.insert("draft/broken".to_owned(), "{".to_owned());
    let [draft] = drafts.values().collect::<Vec<_>>()[..] else { panic!("one draft") };
    let effects = again.state.keep("draft/broken".to_owned(), Some(write_draft(draft)));
    let keys =
        effects.iter().filter_map(|effect| if let Effect::Keep(key, _) = effect { Some(key.as_str()) } else { None });
    assert_eq!(keys.collect::<Vec<_>>(), ["aside/1", "draft/broken"]);
}

#[test]
fn where_nothing_can_be_kept_all_works_in_memory() {
    let mut room = Room::open(Kept::default());
    room.tell(Event::Room(Common::Kept(Err(ShelfFault::Refused))));
    assert_eq!(room.state.keeping.keep, Keep::Memory(ShelfFault::Refused));
    assert_eq!(room.state.notices, [Notice::Shelf(ShelfFault::Refused)]);
    room.tell(Event::DraftWanted([1; 4]));
    room.change(Change::Title(Language::Italian, "X".to_owned()));
    assert_eq!((room.state.drafts.len(), room.state.keeping.mark, room.shelf.len()), (1, Mark::InMemory, 0));
    let mut room = whole();
    room.tell(Event::Room(Common::Kept(Err(ShelfFault::Full))));
    assert_eq!((room.state.keeping.keep, room.state.keeping.mark), (Keep::Memory(ShelfFault::Full), Mark::InMemory));
}

#[test]
fn files_that_are_none_are_refused_with_the_reason() {
    for (name, text) in
        [("foto.jpg", "\u{ff}rubbish"), ("x.json", "{}"), ("y.json", r#"{"format":"sestante-person","version":2}"#)]
    {
        let mut room = Room::new();
        room.tell(Event::FileCame(name.to_owned(), Arc::from(text.as_bytes())));
        assert!(
            matches!(&room.state.notices[..], [Notice::Refused(fault)] if fault.file == name),
            "{:?}",
            room.state.notices
        );
    }
    let text = fs::read_to_string("public/data/campaign.json").expect("the example");
    let mut room = Room::new();
    room.tell(Event::FileCame("c.json".to_owned(), Arc::from(text.as_bytes())));
    assert_eq!(room.state.page, Page::Campaign(CampaignId::new("esempio").expect("a name")));
    // A body as a file of ours keeps its number and its families.
    let text = fs::read("public/data/sample-organisation.json").expect("the sample");
    let mut room = whole();
    room.tell(Event::BodyCame("ente.json".to_owned(), text.into()));
    assert_eq!(room.state.draft().expect("a draft").organisation.headcount(), 4200);
    assert_eq!(room.state.draft().expect("a draft").families.len(), 7);
}

/// Two tabs of HR take in what came out of two gates without knowing of each other: the one that hears of the other puts both
/// together and keeps that; what the other erased goes here too.
#[test]
fn two_tabs_lose_nothing_and_follow_each_other() {
    let text = fs::read_to_string("public/data/sample-aggregate.json").expect("the example");
    let (whole, _) = read_aggregate("sample-aggregate.json", &text).expect("sound");
    let id = whole.campaign().id.clone();
    let mut gate = whole.tallies().next().expect("a tally").clone();
    gate.gate = Gate::Box([1; 16]);
    let mut boxes = Aggregate::new(whole.campaign().clone());
    assert_eq!(boxes.add(gate), Added::New);

    let mut here = Room::new();
    here.tell(Event::FileCame("boxes.json".to_owned(), write_aggregate(&boxes).into_bytes().into()));
    let mut there = Room::new();
    there.tell(Event::FileCame("sample-aggregate.json".to_owned(), text.into_bytes().into()));
    there.tell(Event::Room(Common::Opened(Page::Picture(id.clone()))));
    let before = there.state.picture(&id).expect("a picture").body.people;

    let of_shelf = |room: &Room| read_kept(room.shelf.clone().into_iter().collect());
    there.tell(Event::Room(Common::CameFromTab(Box::new(of_shelf(&here)))));
    let both = &there.state.aggregates[&id];
    assert_eq!(both.tallies().count(), 2);
    assert_eq!(there.state.picture(&id).expect("a picture").body.people, 2 * before, "the picture follows");
    let kept = &of_shelf(&there).aggregates[&id];
    assert_eq!(kept, both, "and is kept");
    there.tell(Event::Room(Common::CameFromTab(Box::new(of_shelf(&there)))));
    assert_eq!(there.state.aggregates[&id].tallies().count(), 2, "nothing new is nothing new");

    here.tell(Event::CampaignErased(id.clone()));
    there.tell(Event::Room(Common::CameFromTab(Box::new(of_shelf(&here)))));
    assert!(
        there.state.campaigns.is_empty() && there.state.aggregates.is_empty() && there.state.picture(&id).is_none()
    );
}
