//! All that HR's screens show.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::{Collecting, HrRoom, Page, Reading, Trustee};
use crate::app::room::{self, Frame};
use crate::base::{Bilingual, CampaignId, Day, Language};
use crate::cohort::{Aggregate, Campaign, Draft, DraftFault, LONGEST_TITLE, Picture};
use crate::formats::{Fault, Notes, plain_words, read_aggregate, read_campaign, read_draft, read_notes};
use crate::i18n::Value;

/// Beginning of the keys of campaigns; the name of the campaign follows.
pub(super) const CAMPAIGN: &str = "campaign/";

/// Beginning of the keys of aggregates; the name of the campaign follows.
pub(super) const AGGREGATE: &str = "aggregate/";

/// Beginning of the keys of what HR wrote beside a campaign; the name of the campaign follows.
pub(super) const NOTES: &str = "record/";

/// Beginning of the keys of drafts, likewise.
pub(super) const DRAFT: &str = "draft/";

/// What the shelf held at the start.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The campaigns.
    pub campaigns: BTreeMap<CampaignId, Campaign>,
    /// What came out of the gates of each.
    pub aggregates: BTreeMap<CampaignId, Aggregate>,
    /// The drafts.
    pub drafts: BTreeMap<CampaignId, Draft>,
    /// What HR wrote beside each.
    pub notes: BTreeMap<CampaignId, Notes>,
    /// What could not be read: key, text, and what is wrong. It stays on the shelf as it is.
    pub broken: Vec<(String, String, Fault)>,
}

/// Something to tell, until it is put away.
pub type Notice = room::Notice<News>;

/// What only HR's room tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A campaign was opened from a file.
    CampaignOpened(CampaignId),
    /// What came out of gates of a campaign was taken in: how much of it was new, known, and in conflict.
    AggregateOpened(CampaignId, [u32; 3]),
    /// A campaign was erased, and can be had back: it, its draft and what came out of its gates, as far as there were.
    CampaignErased(Box<(Option<Campaign>, Option<Draft>, Option<Aggregate>)>),
    /// The campaign of a name was fixed.
    Fixed,
}

/// The link of a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The campaign that it holds.
    pub campaign: Campaign,
    /// Address of the app's folder, and of the campaign; `None` where the browser cannot pack.
    pub addresses: Option<[String; 2]>,
}

/// All that HR's screens show.
#[derive(Clone)]
pub struct State {
    /// What the state of each room holds.
    pub(super) frame: Frame<HrRoom>,
    /// The campaigns kept here.
    pub campaigns: BTreeMap<CampaignId, Campaign>,
    /// What came out of the gates of each.
    pub aggregates: BTreeMap<CampaignId, Aggregate>,
    /// What HR wrote beside each campaign.
    pub notes: BTreeMap<CampaignId, Notes>,
    /// What was written beside the campaign erased last, while that can be taken back.
    pub erased_notes: Option<(CampaignId, Notes)>,
    /// The pictures made of them so far.
    pub pictures: BTreeMap<CampaignId, Arc<Picture>>,
    /// The campaigns that are being made.
    pub drafts: BTreeMap<CampaignId, Draft>,
    /// What the last draft changed was before each change, oldest first.
    pub undo: Vec<Draft>,
    /// The file that the body is being made of.
    pub reading: Option<Reading>,
    /// The name for a campaign of the invented body that is on its way.
    pub sample: Option<[u8; 4]>,
    /// The link of the campaign looked at.
    pub link: Option<Link>,
    /// The collector of HR's envelopes, once it has been opened.
    pub collecting: Option<Collecting>,
    /// The trustee's room.
    pub trustee: Trustee,
}

impl State {
    /// The state at the start, with what the shelf held.
    pub fn new(language: Language, today: Day, kept: Kept) -> Self {
        Self {
            frame: Frame::new(language, today, Page::Home, kept.broken),
            campaigns: kept.campaigns,
            aggregates: kept.aggregates,
            notes: kept.notes,
            erased_notes: None,
            pictures: BTreeMap::new(),
            drafts: kept.drafts,
            undo: Vec::new(),
            reading: None,
            sample: None,
            link: None,
            collecting: None,
            trustee: Trustee::default(),
        }
    }

    /// The picture of a campaign; `None` while nothing has come out of a gate.
    pub fn picture(&self, id: &CampaignId) -> Option<&Arc<Picture>> {
        self.pictures.get(id)
    }

    /// Makes the picture of a campaign, unless it is there.
    pub(super) fn make_picture(&mut self, id: &CampaignId) {
        if !self.pictures.contains_key(id)
            && let Some(picture) = self.aggregates.get(id).and_then(Picture::new)
        {
            self.pictures.insert(id.clone(), Arc::new(picture));
        }
    }

    /// The draft of the page.
    pub fn draft(&self) -> Option<&Draft> {
        self.drafts.get(self.page.campaign()?)
    }

    /// The campaign of the page, as it was fixed.
    pub fn campaign(&self) -> Option<&Campaign> {
        self.campaigns.get(self.page.campaign()?)
    }

    /// The campaign that the draft of the page is so far, and what is missing or wrong.
    pub fn made(&self) -> Option<(Campaign, Vec<DraftFault>)> {
        let draft = self.draft()?;
        let scores: Vec<_> = self.content.framework.scores.iter().map(|score| score.id.clone()).collect();
        let areas: Vec<_> = self.content.framework.areas.iter().map(|area| area.id.clone()).collect();
        let (units, families) = (self.both("draft-units", &[]), self.both("draft-families", &[]));
        let more = |above: Option<&Bilingual>, first: &Bilingual, count: usize| self.more(above, first, count);
        let campaign = draft.campaign(&scores, &areas, [&units, &families], more);
        let faults = draft.faults(&campaign);
        Some((campaign, faults))
    }

    /// A group of more than two units, in words.
    pub fn more(&self, above: Option<&Bilingual>, first: &Bilingual, count: usize) -> Bilingual {
        let say = |language: Language| {
            let name = if above.is_some() { "draft-more-of" } else { "draft-more" };
            let above = above.map(|above| above.get(language)).unwrap_or_default();
            let values =
                [("above", above.into()), ("first", first.get(language).into()), ("shown", count.to_string().into())];
            let title = self.texts.get(&language).map(|phrases| phrases.with(name, &values)).unwrap_or_default();
            plain_words(&title, LONGEST_TITLE)
        };
        Bilingual { it: say(Language::Italian), en: say(Language::English) }
    }

    /// A phrase in both languages.
    pub fn both(&self, name: &str, values: &[(&str, Value)]) -> Bilingual {
        let say = |language| self.texts.get(&language).map(|phrases| phrases.with(name, values)).unwrap_or_default();
        Bilingual { it: say(Language::Italian), en: say(Language::English) }
    }
}

impl Deref for State {
    type Target = Frame<HrRoom>;

    fn deref(&self) -> &Self::Target {
        &self.frame
    }
}

impl DerefMut for State {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.frame
    }
}

/// Sorts what the shelf held: keys with their texts.
pub fn read_kept(texts: Vec<(String, String)>) -> Kept {
    let mut kept = Kept::default();
    for (key, text) in texts {
        let fault = if key.starts_with(DRAFT) {
            match read_draft(&key, &text) {
                Ok(draft) => {
                    kept.drafts.insert(draft.id.clone(), draft);
                    None
                }
                Err(fault) => Some(fault),
            }
        } else if key.starts_with(CAMPAIGN) {
            match read_campaign(&key, &text) {
                Ok(campaign) => {
                    kept.campaigns.insert(campaign.id.clone(), campaign);
                    None
                }
                Err(faults) => faults.into_iter().next(),
            }
        } else if key.starts_with(AGGREGATE) {
            match read_aggregate(&key, &text) {
                Ok((aggregate, faults)) => {
                    kept.aggregates.insert(aggregate.campaign().id.clone(), aggregate);
                    faults.into_iter().next()
                }
                Err(faults) => faults.into_iter().next(),
            }
        } else if let Some(Ok(id)) = key.strip_prefix(NOTES).map(CampaignId::new) {
            match read_notes(&key, &text) {
                Ok(notes) => {
                    kept.notes.insert(id, notes);
                    None
                }
                Err(fault) => Some(fault),
            }
        } else {
            room::of_aside(&key)
        };
        kept.broken.extend(fault.map(|fault| (key, text, fault)));
    }
    kept
}
