//! The trustee's room: a campaign, the trustee's envelopes, HR's list, and the one closing. Its shelf is its own.

use std::collections::BTreeMap;

use super::Collecting;
use crate::base::CampaignId;
use crate::cohort::{Campaign, Closing};
use crate::formats::{Fault, read_campaign, read_closing};
use crate::job::Told;
use crate::storage::ShelfFault;

/// Name of the trustee's database.
pub const TRUSTEE_DATABASE: &str = "sestante-trustee";

/// Keys of the trustee's shelf; the name of the campaign follows those that end in a stroke.
pub(super) const CAMPAIGN_KEY: &str = "campaign";
pub(super) const LIST: &str = "list/";
pub(super) const CLOSING: &str = "closing/";

/// What the trustee's room shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trustee {
    /// Whether the shelf has been read.
    pub opened: bool,
    /// Why the shelf cannot be used.
    pub fault: Option<ShelfFault>,
    /// The campaign.
    pub campaign: Option<Box<Campaign>>,
    /// The collector of its envelopes.
    pub collecting: Option<Collecting>,
    /// HR's list, as its file's text.
    pub list: Option<String>,
    /// Whose both halves are there, as numbers; told at `job::AnswerKind::Paired`.
    pub paired: Option<Vec<u32>>,
    /// What was typed for how many people handed in.
    pub handed_in: String,
    /// All closings that were ever made here, by campaign, as the texts of their files. They stay when envelopes are erased.
    pub closings: BTreeMap<CampaignId, (Closing, String)>,
    /// What to tell last.
    pub word: Option<TrusteeWord>,
    /// Whether the closing is being made.
    pub closing: bool,
}

/// Something to tell in the trustee's room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrusteeWord {
    /// A file was refused.
    Refused(Fault),
    /// The link is none of a campaign.
    NoLink,
    /// Fewer pairs than the threshold: so many.
    TooFew(u32),
    /// More pairs than people handed in: pairs, people.
    TooMany(u32, u32),
    /// What is here does not fit the campaign.
    Unfit,
    /// The closing could not be kept, and is not given out.
    NotKept,
    /// The envelopes were erased, or not.
    Erased(bool),
}

/// What can happen in the trustee's room.
#[derive(Clone, Debug)]
pub enum TrusteeEvent {
    /// The shelf has been read: keys with their texts.
    Opened(Result<Vec<(String, String)>, ShelfFault>),
    /// The file of a campaign: its name and text.
    CampaignCame(String, String),
    /// A link could not be unpacked.
    LinkFailed,
    /// The collector tells something.
    Told(Told),
    /// Leave the files that are being read.
    CancelWanted,
    /// How many people handed in was typed.
    HandedIn(String),
    /// Close the campaign.
    CloseWanted,
    /// The closing is kept: this is the text that counts; or it is not.
    Settled(CampaignId, Result<String, ShelfFault>),
    /// The file for HR is wanted.
    FileWanted,
    /// The table of what was not taken in is wanted.
    TroublesWanted,
    /// Erase envelopes, list and campaign; the closing stays.
    EraseWanted,
    /// Something was kept, or not.
    Kept(Result<(), ShelfFault>),
}

impl Trustee {
    /// The closing of the campaign, if it was made.
    pub fn closed(&self) -> Option<&(Closing, String)> {
        self.campaign.as_ref().and_then(|campaign| self.closings.get(&campaign.id))
    }

    /// How many people handed in, if a number was typed.
    pub fn handed_in(&self) -> Option<u32> {
        self.handed_in.trim().parse().ok()
    }

    /// Takes in what the shelf held.
    pub(super) fn read(&mut self, texts: Vec<(String, String)>) {
        self.opened = true;
        for (key, text) in &texts {
            if let Some(Ok(closing)) = key.strip_prefix(CLOSING).map(|_| read_closing(key, text)) {
                self.closings.insert(closing.campaign.clone(), (closing, text.clone()));
            } else if key == CAMPAIGN_KEY {
                self.campaign = read_campaign(key, text).ok().map(Box::new);
            }
        }
        let list = self.campaign.as_ref().map(|campaign| format!("{LIST}{}", campaign.id));
        self.list = texts.into_iter().find(|(key, _)| Some(key) == list.as_ref()).map(|(_, text)| text);
    }
}
