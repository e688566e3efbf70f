//! The trustee's room: a campaign is closed once, and what was given out is given out again.

use super::collect::troubles;
use crate::app::hr::trustee::{CAMPAIGN_KEY, CLOSING, LIST};
use crate::app::hr::{Collecting, Deed, Effect, Request, State, Trustee, TrusteeEvent, TrusteeWord};
use crate::cohort::Holder;
use crate::formats::{Fault, Reason, Trouble, Why, read_campaign, read_closing, read_list_of_sources, write_campaign};
use crate::job::{Answer, AnswerKind, Found, Told};

/// Opens the room's shelf, unless it is open.
pub(super) fn open(state: &State) -> Vec<Effect> {
    if state.trustee.opened { Vec::new() } else { vec![Effect::Own(Deed::TrusteeOpen)] }
}

/// Takes in what happens in the room.
pub(super) fn update(state: &mut State, event: TrusteeEvent) -> Vec<Effect> {
    let trustee = &mut state.trustee;
    match event {
        TrusteeEvent::Opened(result) => {
            match result {
                Ok(texts) => trustee.read(texts),
                Err(fault) => (trustee.fault, trustee.opened) = (Some(fault), true),
            }
            collect(trustee)
        }
        TrusteeEvent::CampaignCame(name, text) => campaign(trustee, &name, &text),
        TrusteeEvent::LinkFailed => {
            trustee.word = Some(TrusteeWord::NoLink);
            Vec::new()
        }
        TrusteeEvent::Told(told) => self::told(trustee, told),
        TrusteeEvent::CancelWanted => vec![Effect::Own(Deed::Collect(Holder::Trustee, Request::Cancel))],
        TrusteeEvent::HandedIn(text) => {
            trustee.handed_in = text;
            Vec::new()
        }
        TrusteeEvent::CloseWanted => close(trustee),
        TrusteeEvent::Settled(id, result) => {
            trustee.closing = false;
            match result.map(|text| (read_closing("", &text), text)) {
                Ok((Ok(closing), text)) => {
                    trustee.word = None;
                    trustee.closings.insert(id, (closing, text));
                }
                Ok((Err(fault), _)) => trustee.word = Some(TrusteeWord::Refused(fault)),
                Err(fault) => (trustee.word, trustee.fault) = (Some(TrusteeWord::NotKept), Some(fault)),
            }
            Vec::new()
        }
        TrusteeEvent::FileWanted => {
            let file = |(closing, text): &(crate::cohort::Closing, String)| Effect::Download {
                name: format!("sestante-closing-{}.json", closing.campaign),
                text: text.clone(),
            };
            trustee.closed().map(file).into_iter().collect()
        }
        TrusteeEvent::TroublesWanted => {
            let Some(phrases) = state.texts() else { return Vec::new() };
            let collecting = state.trustee.collecting.as_ref();
            collecting.map(|collecting| troubles(&phrases, &collecting.troubles)).into_iter().collect()
        }
        TrusteeEvent::EraseWanted => vec![Effect::Own(Deed::Collect(Holder::Trustee, Request::Erase))],
        TrusteeEvent::Kept(result) => {
            if let Err(fault) = result {
                trustee.fault = Some(fault);
            }
            Vec::new()
        }
    }
}

/// Opens the collector of the campaign.
fn collect(trustee: &mut Trustee) -> Vec<Effect> {
    let Some(campaign) = &trustee.campaign else { return Vec::new() };
    trustee.collecting = Some(Collecting::new(campaign.id.clone()));
    vec![Effect::Own(Deed::Collect(Holder::Trustee, Request::Open(campaign.clone())))]
}

fn campaign(trustee: &mut Trustee, name: &str, text: &str) -> Vec<Effect> {
    match read_campaign(name, text) {
        Ok(_) if trustee.campaign.is_some() => Vec::new(),
        Ok(campaign) => {
            trustee.word = None;
            let mut effects =
                vec![Effect::Own(Deed::TrusteeKeep(CAMPAIGN_KEY.to_owned(), Some(write_campaign(&campaign))))];
            trustee.campaign = Some(Box::new(campaign));
            effects.extend(collect(trustee));
            effects
        }
        Err(faults) => {
            trustee.word = faults.into_iter().next().map(TrusteeWord::Refused);
            Vec::new()
        }
    }
}

fn told(trustee: &mut Trustee, told: Told) -> Vec<Effect> {
    let Some(collecting) = &mut trustee.collecting else { return Vec::new() };
    match told {
        Told::Progress(progress) => {
            let rests = !progress.working;
            collecting.stands(progress);
            if rests { pairs(trustee) } else { Vec::new() }
        }
        Told::Failed => {
            collecting.failed = true;
            trustee.closing = false;
            Vec::new()
        }
        Told::Found(found) => self::found(trustee, found),
        Told::Answer(answer) => answered(trustee, answer),
        Told::Erased(done) => erased(trustee, done),
    }
}

/// Asks for the pairs anew, when there is a list.
fn pairs(trustee: &Trustee) -> Vec<Effect> {
    trustee.list.iter().map(|list| Effect::Own(Deed::Collect(Holder::Trustee, Request::Pairs(list.clone())))).collect()
}

/// Takes in a file that is no envelope but one of ours: HR's list.
fn found(trustee: &mut Trustee, found: Found) -> Vec<Effect> {
    let (Some(campaign), Some(collecting)) = (&trustee.campaign, &mut trustee.collecting) else { return Vec::new() };
    if found.kind != "list" {
        let trouble = Trouble { file: found.name, line: 0, why: Why::Foreign, detail: found.kind.to_owned() };
        std::sync::Arc::make_mut(&mut collecting.troubles).push(trouble);
        return Vec::new();
    }
    if let Err(fault) = read_list_of_sources(&found.name, &found.text, campaign) {
        trustee.word = Some(TrusteeWord::Refused(fault));
        return Vec::new();
    }
    let mut effects = vec![Effect::Own(Deed::TrusteeKeep(format!("{LIST}{}", campaign.id), Some(found.text.clone())))];
    trustee.word = None;
    trustee.list = Some(found.text);
    effects.extend(pairs(trustee));
    effects
}

fn close(trustee: &mut Trustee) -> Vec<Effect> {
    let (Some(list), Some(handed_in)) = (&trustee.list, trustee.handed_in()) else { return Vec::new() };
    if trustee.closed().is_some() || trustee.closing || trustee.fault.is_some() {
        return Vec::new();
    }
    trustee.closing = true;
    trustee.word = None;
    vec![Effect::Own(Deed::Collect(Holder::Trustee, Request::Close(list.clone(), handed_in)))]
}

fn answered(trustee: &mut Trustee, answer: Answer) -> Vec<Effect> {
    let number = |place: usize| answer.numbers.get(place).copied().unwrap_or_default();
    let word = match answer.kind {
        AnswerKind::Paired => {
            trustee.paired = Some(answer.numbers);
            return Vec::new();
        }
        AnswerKind::Closed => {
            // Only what is kept is given out: otherwise it could be made anew, with other noise.
            let id = trustee.campaign.as_ref().map(|campaign| campaign.id.clone());
            return id
                .map(|id| Effect::Own(Deed::TrusteeSettle(id.clone(), format!("{CLOSING}{id}"), answer.text)))
                .into_iter()
                .collect();
        }
        AnswerKind::TooFew => TrusteeWord::TooFew(number(0)),
        AnswerKind::TooMany => TrusteeWord::TooMany(number(0), number(1)),
        AnswerKind::Unread => TrusteeWord::Refused(Fault::new("", answer.text, Reason::Damaged)),
        _ => TrusteeWord::Unfit,
    };
    trustee.closing = false;
    trustee.word = Some(word);
    Vec::new()
}

/// After the envelopes the list and the campaign go too; closings stay, so that none is made twice.
fn erased(trustee: &mut Trustee, done: bool) -> Vec<Effect> {
    trustee.word = Some(TrusteeWord::Erased(done));
    if !done {
        return Vec::new();
    }
    let Some(campaign) = trustee.campaign.take() else { return Vec::new() };
    (trustee.collecting, trustee.list, trustee.paired) = (None, None, None);
    trustee.handed_in.clear();
    vec![
        Effect::Own(Deed::TrusteeKeep(format!("{LIST}{}", campaign.id), None)),
        Effect::Own(Deed::TrusteeKeep(CAMPAIGN_KEY.to_owned(), None)),
    ]
}
