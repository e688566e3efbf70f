//! Campaigns: their file both ways, what is refused, how one is taken, and what follows for the contribution.

use sestante::app::{
    CONTENT_FILES, Effect, Entropy, Event, Notice, Offered, Page, State, UnpackFault, envelopes, read_content, update,
};
use sestante::assessment::{Answer, Reply};
use sestante::base::{CampaignId, Day, Language, PartId, RoleId, Seed, UnitId};
use sestante::cohort::{Campaign, Channel, Source};
use sestante::formats::{Fault, LONGEST_CAMPAIGN, Reason, fingerprint, read_campaign, write_campaign, write_envelope};
use sestante::storage::Opened;

fn example() -> String {
    std::fs::read_to_string("public/data/campaign.json").expect("the example")
}

/// The example with one text in place of another.
fn changed(from: &str, to: &str) -> String {
    let text = example();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

fn read(text: &str) -> Campaign {
    read_campaign("c.json", text).expect("a sound campaign")
}

#[test]
fn a_campaign_is_written_the_same_each_time_and_reads_back_equal() {
    let campaign = read(&example());
    let text = write_campaign(&campaign);
    assert_eq!(read(&text), campaign);
    assert_eq!(write_campaign(&read(&text)), text);
    assert_eq!((campaign.from, campaign.to), (Day::read("2026-11-02"), Day::read("2027-01-29")));
    assert_eq!(campaign.ways.iter().map(|way| way.channel).collect::<Vec<_>>(), [Channel::Mail, Channel::Box]);
    let unit = UnitId::new("avvocatura").expect("an id");
    let part = campaign.partitions[0].parts.iter().find(|part| part.has_unit(&unit)).expect("its part");
    let title = part.units.iter().find(|own| own.id == unit).and_then(|own| own.title.clone()).expect("a title");
    assert_eq!((title.get(Language::Italian), title.get(Language::English)), ("Avvocatura", "Legal office"));
}

/// A file from before there were days, ways and titles of units.
#[test]
fn a_campaign_without_the_new_fields_is_read_and_written_without_them() {
    let old = r#"{"format":"sestante-campaign","version":1,"id":"c","invented":false,"title":{"it":"a","en":"b"},"body":{"it":"a","en":"b"},"trustee":{"it":"a","en":"b"},"threshold":5,"partitions":[{"id":"u","title":{"it":"a","en":"b"},"parts":[{"id":"p","title":{"it":"a","en":"b"},"headcount":9,"units":["x","y"]}]},{"id":"r","title":{"it":"a","en":"b"},"parts":[{"id":"p","title":{"it":"a","en":"b"},"headcount":9,"roles":["bibliotecario"]}]}],"scores":["1.1"],"areas":[],"offer":[]}"#;
    assert_eq!(write_campaign(&read(old)), old);
}

#[test]
fn what_a_campaign_must_not_have_is_refused_with_its_place() {
    let long = format!("\"en\": \"{}\"", "x".repeat(201));
    let many = |count: usize| (0..count).map(|place| format!("\"s{place}\"")).collect::<Vec<_>>().join(",");
    for (from, to, place) in [
        (r#""from": "2026-11-02""#, r#""from": "novembre""#, "from"),
        (r#""to": "2027-01-29""#, r#""to": "2026-11-01""#, "to"),
        (r#""channel": "mail""#, r#""channel": "web""#, "ways[0].channel"),
        ("garante@borgo-esempio.example", " Competenze@borgo-esempio.example", "ways[0].trustee"),
        (r#""hr": "competenze"#, r#""hr": "\u202ecompetenze"#, "ways[0].hr"),
        (r#""en": "Example campaign""#, &long, "title.en"),
        (r#""en": "Example campaign""#, r#""en": "two\nlines""#, "title.en"),
        (r#""scores": ["#, &format!(r#""scores": [{}, "#, many(101)), "scores"),
        (r#""threshold": 10"#, r#""threshold": 4"#, "threshold"),
        (r#""headcount": 35"#, r#""headcount": 9"#, "b01"),
        (r#""protocollo-archivio", "title""#, r#""avvocatura", "title""#, ""),
    ] {
        let faults = read_campaign("c.json", &changed(from, to)).expect_err(to);
        assert!(faults.iter().any(|fault| fault.place == place && fault.file == "c.json"), "{to}: {faults:?}");
    }
    let way = r#""ways": ["#;
    let box_way = r#"{"channel":"box","text":{"it":"a","en":"b"}},"#;
    let faults =
        read_campaign("c.json", &changed(way, &format!("{way}{}", box_way.repeat(5)))).expect_err("seven ways");
    assert_eq!(faults[0].place, "ways");
}

#[test]
fn a_campaign_that_is_too_long_is_refused_before_it_is_read() {
    let padded = format!("{}{}", example(), " ".repeat(LONGEST_CAMPAIGN));
    let rule = Reason::Rule("at most 1000000 bytes".to_owned());
    assert_eq!(read_campaign("c.json", &padded), Err(vec![Fault::new("c.json", "", rule)]));
}

/// `tests/journeys/campaign.test.mjs` holds it against SHA-256 as node has it.
#[test]
fn the_fingerprint_is_that_of_what_is_written_and_of_nothing_else() {
    let campaign = read(&example());
    let print = fingerprint(&campaign);
    assert_eq!(print.split(' ').map(str::len).collect::<Vec<_>>(), [4; 8]);
    let spaced = example().replace("\": ", "\" :  ").replacen('{', r#"{"note": "nothing that the app reads","#, 1);
    assert_eq!(fingerprint(&read(&spaced)), print, "spaces and unknown fields are not in it");
    for (from, to) in [
        (r#""id": "esempio""#, r#""id": "esempio-1""#),
        (r#""id": "b01""#, r#""id": "b01x""#),
        (r#""en": "Legal office""#, r#""en": "Legal offices""#),
        (r#""to": "2027-01-29""#, r#""to": "2027-01-30""#),
        ("garante@", "garanti@"),
        (r#""threshold": 10"#, r#""threshold": 11"#),
        (r#""elements-of-ai""#, r#""elements-of-ai-2""#),
    ] {
        assert_ne!(fingerprint(&read(&changed(from, to))), print, "{to}");
    }
}

fn entropy(number: u8) -> Entropy {
    Entropy { source: Source([number; 16]), bands: Seed([number; 32]), mask: Seed([number; 32]) }
}

/// Somebody with twelve answers.
fn state() -> State {
    let read = |path: &str| std::fs::read_to_string(format!("public/{path}")).expect("content");
    let (content, faults) = read_content(&CONTENT_FILES.map(read)).expect("content");
    assert_eq!(faults, []);
    let day = Day::read("2026-11-25").expect("a day");
    let mut state = State::new(Language::Italian, day, content.clone(), Opened::default(), Seed([1; 32]));
    update(&mut state, Event::ContentCame(Some((content.into(), Vec::new()))));
    let items: Vec<_> = state.content.bank.items().iter().step_by(40).map(|item| item.id.clone()).collect();
    for item in items {
        update(&mut state, Event::Replied(item, Reply::Answered(Answer::ALL[2])));
    }
    state
}

/// Opens a link and lets its text come.
fn open(state: &mut State, packed: &str, result: Result<String, UnpackFault>) {
    let effects = update(state, Event::Opened(Page::Campaign(packed.to_owned())));
    assert_eq!(effects, [Effect::Unpack(packed.to_owned())]);
    assert_eq!(state.offered, Offered::Coming);
    update(state, Event::Unpacked(packed.to_owned(), result));
}

#[test]
fn a_campaign_is_taken_only_on_yes_and_its_address_leaves_the_history() {
    let mut state = state();
    let other = changed(r#""id": "esempio""#, r#""id": "altra""#);
    open(&mut state, "abc", Ok(other.clone()));
    assert!(matches!(&state.offered, Offered::Here(taken) if taken.campaign.id.as_str() == "altra"));
    assert_eq!(state.person.campaign, None, "looked at, not taken");
    let effects = update(&mut state, Event::CampaignDeclined);
    assert_eq!(effects, [Effect::Replace(Page::Start)]);
    assert_eq!((state.person.campaign.clone(), state.offered.clone()), (None, Offered::Nothing));
    open(&mut state, "abc", Ok(other.clone()));
    let effects = update(&mut state, Event::CampaignTaken);
    assert!(matches!(effects.as_slice(), [Effect::Save(..), Effect::Replace(Page::Start)]), "{effects:?}");
    assert_eq!(state.person.campaign.as_ref().map(|taken| taken.text.clone()), Some(other));
    assert_eq!((&state.page, state.notices.as_slice()), (&Page::Start, [Notice::Taken].as_slice()));
    assert_eq!(state.campaign().map(|campaign| campaign.id.as_str()), Some("altra"));
    assert_eq!(update(&mut state, Event::CampaignTaken), [], "nothing is looked at any more");
    update(&mut state, Event::CampaignLeft);
    assert_eq!(state.campaign().map(|campaign| campaign.id.as_str()), Some("esempio"));
}

#[test]
fn what_is_broken_is_told_and_takes_nothing() {
    let mut state = state();
    for fault in [UnpackFault::Damaged, UnpackFault::TooLong, UnpackFault::Unable] {
        open(&mut state, "x", Err(fault));
        assert_eq!(state.offered, Offered::NotUnpacked(fault));
        assert_eq!(update(&mut state, Event::CampaignTaken), []);
    }
    for (text, reason) in [
        ("{", Reason::Damaged),
        (r#"{"format":"sestante-person","version":2}"#, Reason::NotOurs("sestante-campaign")),
        (r#"{"format":"sestante-campaign","version":2}"#, Reason::Newer(2)),
    ] {
        open(&mut state, "x", Ok(text.to_owned()));
        assert!(matches!(&state.offered, Offered::Unsound(faults) if faults[0].reason == reason), "{text}");
    }
    let effects = update(&mut state, Event::Opened(Page::Campaign("x".repeat(LONGEST_CAMPAIGN + 1))));
    assert_eq!((effects, &state.offered), (Vec::new(), &Offered::NotUnpacked(UnpackFault::TooLong)));
    assert_eq!(state.person.campaign, None);
}

#[test]
fn the_text_of_a_link_left_behind_comes_too_late() {
    let mut state = state();
    update(&mut state, Event::Opened(Page::Campaign("one".to_owned())));
    update(&mut state, Event::Opened(Page::Campaign("two".to_owned())));
    update(&mut state, Event::Unpacked("one".to_owned(), Ok(example())));
    assert_eq!(state.offered, Offered::Coming);
    update(&mut state, Event::Opened(Page::Start));
    update(&mut state, Event::Unpacked("two".to_owned(), Ok(example())));
    assert_eq!(state.offered, Offered::Nothing);
}

#[test]
fn a_file_is_looked_at_before_it_is_taken_too() {
    let mut state = state();
    update(&mut state, Event::Opened(Page::Contribute));
    let effects = update(&mut state, Event::CampaignCame("c.json".to_owned(), example()));
    assert_eq!(effects, [Effect::Go(Page::Campaign(String::new()))]);
    assert!(matches!(state.offered, Offered::Here(_)) && state.person.campaign.is_none());
    update(&mut state, Event::CampaignCame("holiday.json".to_owned(), "{".to_owned()));
    assert!(matches!(&state.offered, Offered::Unsound(faults) if faults[0].file == "holiday.json"));
}

/// Takes a campaign.
fn take(state: &mut State, text: String) {
    open(state, "x", Ok(text));
    update(state, Event::CampaignTaken);
}

fn parts(state: &State, campaign: &str) -> Vec<Option<String>> {
    let handed = &state.person.handed[&CampaignId::new(campaign).expect("an id")];
    handed.parts.iter().map(|part| part.as_ref().map(PartId::to_string)).collect()
}

#[test]
fn the_unit_proposes_the_part_and_leaves_only_as_that() {
    let mut state = state();
    update(&mut state, Event::UnitChosen(UnitId::new("avvocatura").ok()));
    update(&mut state, Event::RoleChosen(RoleId::new("bibliotecario").ok()));
    update(&mut state, Event::ContributionOpened(entropy(1)));
    let proposed = parts(&state, "esempio");
    assert_eq!(proposed[0].as_deref(), Some("b03"), "Protocollo e archivio, Avvocatura");
    assert!(proposed[1].is_some(), "the family of the role");
    let campaign = state.campaign().expect("a campaign").clone();
    let handed = state.person.handed.values().next().expect("made ready");
    for envelope in envelopes(&campaign, handed).expect("both parts") {
        let text = write_envelope(&envelope);
        assert!(text.contains(r#""parts":["b03""#), "{text}");
        assert!(!text.contains("avvocatura") && !text.contains("bibliotecario"), "{text}");
    }
    // What the person chooses stays, whatever the unit says.
    update(&mut state, Event::PartChosen(0, PartId::new("b08").ok()));
    update(&mut state, Event::ContributionOpened(entropy(2)));
    assert_eq!(parts(&state, "esempio")[0].as_deref(), Some("b08"));
    update(&mut state, Event::PartChosen(0, None));
    assert_eq!(parts(&state, "esempio")[0], None);
}

#[test]
fn units_to_choose_from_are_those_of_the_campaign_taken() {
    let mut state = state();
    let known = state.content.organisation.as_ref().map_or(0, |organisation| organisation.units.len());
    assert_eq!(state.units().len(), known, "without a campaign, the organisation's");
    take(&mut state, example());
    let units = state.units();
    assert_eq!(units.len(), 159);
    let (_, title, group) = units.iter().find(|(id, ..)| id.as_str() == "avvocatura").expect("a unit");
    assert_eq!(title.get(Language::Italian), "Avvocatura");
    assert_eq!(group.as_ref().map(|group| group.get(Language::Italian)), Some("Protocollo e archivio, Avvocatura"));
    // One without unit titles offers its groups, each once.
    let bare = r#"{"format":"sestante-campaign","version":1,"id":"c","invented":false,"title":{"it":"a","en":"b"},"body":{"it":"a","en":"b"},"trustee":{"it":"a","en":"b"},"threshold":5,"partitions":[{"id":"u","title":{"it":"a","en":"b"},"parts":[{"id":"p","title":{"it":"a","en":"b"},"headcount":9,"units":["x","y"]}]},{"id":"r","title":{"it":"a","en":"b"},"parts":[{"id":"p","title":{"it":"a","en":"b"},"headcount":9}]}],"scores":["1.1"],"areas":[],"offer":[]}"#;
    take(&mut state, bare.to_owned());
    assert_eq!(state.units().len(), 1);
}

/// Somebody sends a campaign with the name of the one before but other groups: nothing goes out under a part that it lacks,
/// and no mask serves two vectors.
#[test]
fn another_campaign_of_the_same_name_starts_from_its_own_parts() {
    let mut state = state();
    update(&mut state, Event::ContributionOpened(entropy(1)));
    update(&mut state, Event::PartChosen(0, PartId::new("b01").ok()));
    update(&mut state, Event::PartChosen(1, PartId::new("polizia").ok()));
    update(&mut state, Event::HrEnvelopeWanted);
    let before = state.person.handed.values().next().expect("made ready").clone();
    take(
        &mut state,
        changed(r#""id": "b01""#, r#""id": "trap""#).replacen(r#""scores": ["1.1", "#, r#""scores": ["#, 1),
    );
    update(&mut state, Event::ContributionOpened(entropy(2)));
    let after = state.person.handed.values().next().expect("made ready").clone();
    assert_eq!(parts(&state, "esempio"), [None, Some("polizia".to_owned())]);
    assert_ne!(before.contribution, after.contribution);
    assert_ne!(before.mask, after.mask);
    assert_eq!((after.revision, after.saved, after.source), (2, false, before.source));
}

#[test]
fn a_replaced_campaign_keeps_what_was_handed_in_and_forgetting_draws_a_new_name() {
    let mut state = state();
    update(&mut state, Event::ContributionOpened(entropy(1)));
    update(&mut state, Event::PartChosen(0, PartId::new("b01").ok()));
    update(&mut state, Event::PartChosen(1, PartId::new("polizia").ok()));
    update(&mut state, Event::HrEnvelopeWanted);
    take(&mut state, changed(r#""id": "esempio""#, r#""id": "altra""#));
    update(&mut state, Event::Opened(Page::Contribute));
    update(&mut state, Event::ContributionOpened(entropy(2)));
    let [old, new] = ["esempio", "altra"].map(|id| CampaignId::new(id).expect("an id"));
    assert_eq!(state.person.handed.keys().collect::<Vec<_>>(), [&new, &old]);
    assert!(state.person.handed[&old].saved && state.person.handed[&old].day == Day::read("2026-11-25"));
    assert_ne!(state.person.handed[&old].source, state.person.handed[&new].source, "no name for two campaigns");
    update(&mut state, Event::ContributionForgotten(old.clone(), entropy(3)));
    assert_eq!(state.person.handed.keys().collect::<Vec<_>>(), [&new], "another campaign's does not come back");
    update(&mut state, Event::ContributionForgotten(new.clone(), entropy(4)));
    let again = &state.person.handed[&new];
    assert_eq!((again.source, again.revision, again.saved), (Source([4; 16]), 1, false));
}
