//! All that HR's screens show.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Collecting, Content, Page, Trustee};
use crate::app::Loaded;
use crate::base::{CampaignId, Day, Language};
use crate::cohort::{Aggregate, Campaign};
use crate::formats::{Fault, read_aggregate, read_campaign};
use crate::i18n::Phrases;
use crate::storage::ShelfFault;

/// Name of HR's database.
pub const DATABASE: &str = "sestante-hr";

/// Beginning of the keys of campaigns; the name of the campaign follows.
pub(super) const CAMPAIGN: &str = "campaign/";

/// Beginning of the keys of what came out of a campaign's gates; the name of the campaign follows.
pub(super) const AGGREGATE: &str = "aggregate/";

/// Where things are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// On HR's shelf in this browser.
    Shelf,
    /// In memory only: the shelf cannot be used.
    Memory(ShelfFault),
}

/// How far the last save is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing to save yet.
    Nothing,
    /// Under way.
    Saving,
    /// Done: it survives a crash.
    Saved,
    /// In memory only.
    InMemory,
}

/// What the shelf held at the start.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The campaigns.
    pub campaigns: BTreeMap<CampaignId, Campaign>,
    /// What came out of the gates of each.
    pub aggregates: BTreeMap<CampaignId, Aggregate>,
    /// What could not be read: key, text, and what is wrong. It stays on the shelf as it is.
    pub broken: Vec<(String, String, Fault)>,
    /// Why the shelf cannot be used.
    pub fault: Option<ShelfFault>,
}

/// Something to tell, until it is put away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something on the shelf could not be read: the first fault, and how many there are.
    Broken(Fault, u32),
    /// The shelf cannot be used.
    Shelf(ShelfFault),
    /// Content files have faults; the sound rest is used.
    Content(Vec<Fault>),
    /// A file was refused.
    Refused(Fault),
    /// A campaign was opened from a file.
    CampaignOpened(CampaignId),
    /// A campaign was erased, and can be had back.
    CampaignErased(Box<Campaign>),
    /// Everything was erased.
    Erased,
    /// Erasing failed.
    NotErased,
}

/// All that HR's screens show.
#[derive(Clone)]
pub struct State {
    /// Language of the interface.
    pub language: Language,
    /// The day, by the clock of the computer.
    pub today: Day,
    /// Phrases that have been loaded.
    pub texts: BTreeMap<Language, Rc<Phrases>>,
    /// Page shown.
    pub page: Page,
    /// The content.
    pub content: Rc<Content>,
    /// How much of it is here.
    pub loaded: Loaded,
    /// The campaigns kept here.
    pub campaigns: BTreeMap<CampaignId, Campaign>,
    /// What came out of the gates of each.
    pub aggregates: BTreeMap<CampaignId, Aggregate>,
    /// The collector of HR's envelopes, once it has been opened.
    pub collecting: Option<Collecting>,
    /// The trustee's room.
    pub trustee: Trustee,
    /// What the shelf held and could not be read: key and text.
    pub broken: Vec<(String, String)>,
    /// Where things are kept.
    pub keep: Keep,
    /// How far the last save is.
    pub mark: Mark,
    /// How many saves are under way.
    pub saving: u32,
    /// What there is to tell.
    pub notices: Vec<Notice>,
}

impl State {
    /// The state at the start, with what the shelf held.
    pub fn new(language: Language, today: Day, kept: Kept) -> Self {
        let mut notices = Vec::new();
        if let Some((_, _, fault)) = kept.broken.first() {
            notices.push(Notice::Broken(fault.clone(), kept.broken.len() as u32));
        }
        notices.extend(kept.fault.map(Notice::Shelf));
        Self {
            language,
            today,
            texts: BTreeMap::new(),
            page: Page::Home,
            content: Rc::default(),
            loaded: Loaded::First,
            campaigns: kept.campaigns,
            aggregates: kept.aggregates,
            collecting: None,
            trustee: Trustee::default(),
            broken: kept.broken.into_iter().map(|(key, text, _)| (key, text)).collect(),
            keep: kept.fault.map_or(Keep::Shelf, Keep::Memory),
            mark: Mark::Nothing,
            saving: 0,
            notices,
        }
    }

    /// The phrases of the interface's language, or of the other while they load.
    pub fn texts(&self) -> Option<Rc<Phrases>> {
        self.texts.get(&self.language).or_else(|| self.texts.values().next()).cloned()
    }
}

/// Sorts what the shelf held: keys with their texts.
pub fn read_kept(texts: Vec<(String, String)>) -> Kept {
    let mut kept = Kept::default();
    for (key, text) in texts {
        if key.starts_with(AGGREGATE) {
            match read_aggregate(&key, &text) {
                Ok((aggregate, _)) => {
                    kept.aggregates.insert(aggregate.campaign().id.clone(), aggregate);
                }
                Err(faults) => kept.broken.extend(faults.into_iter().next().map(|fault| (key, text, fault))),
            }
            continue;
        }
        if !key.starts_with(CAMPAIGN) {
            continue;
        }
        match read_campaign(&key, &text) {
            Ok(campaign) => {
                kept.campaigns.insert(campaign.id.clone(), campaign);
            }
            Err(faults) => kept.broken.extend(faults.into_iter().next().map(|fault| (key, text, fault))),
        }
    }
    kept
}
