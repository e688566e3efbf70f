//! Collecting on the screen: how one side's collector stands, and what it answered.

use std::sync::Arc;

use crate::base::CampaignId;
use crate::cohort::Campaign;
use crate::formats::{Progress, Trouble};
use crate::job::Answer;

/// How the collector of one campaign stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Collecting {
    /// The campaign.
    pub campaign: CampaignId,
    /// How it stands; `None` until it has been opened.
    pub progress: Option<Progress>,
    /// What was not taken in.
    pub troubles: Arc<Vec<Trouble>>,
    /// Whether the worker has failed.
    pub failed: bool,
    /// The last answer to a question, until there is another.
    pub answer: Option<Answer>,
    /// What became of each file that came out of a gate, newest last.
    pub gates: Vec<(String, GateFile)>,
}

/// What became of a file that came out of a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GateFile {
    /// So many people are new.
    New(u32),
    /// It was here already.
    Again,
    /// Another one of the same gate is here: none of them counts.
    Conflict,
    /// It is none of this campaign, or unsound.
    Refused,
}

/// What is asked of a collector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Begin on a campaign, with what is kept of it.
    Open(Box<Campaign>),
    /// Leave the files that are being read.
    Cancel,
    /// HR's list.
    List,
    /// The pairs, by HR's list.
    Pairs(String),
    /// The closing, by HR's list and how many people handed in.
    Close(String, u32),
    /// The sums that a closing opens.
    Combine(String),
    /// Erase what was collected.
    Erase,
}

impl Collecting {
    /// The beginning.
    pub fn new(campaign: CampaignId) -> Self {
        Self { campaign, progress: None, troubles: Arc::default(), failed: false, answer: None, gates: Vec::new() }
    }

    /// Takes in how it stands.
    pub fn stands(&mut self, mut progress: Progress) {
        let troubles = std::mem::take(&mut progress.troubles);
        if !troubles.is_empty() {
            Arc::make_mut(&mut self.troubles).extend(troubles);
        }
        self.progress = Some(progress);
    }

    /// Whether files are being read.
    pub fn is_working(&self) -> bool {
        self.progress.as_ref().is_some_and(|progress| progress.working)
    }

    /// People whose envelopes are here.
    pub fn people(&self) -> u32 {
        self.progress.as_ref().map_or(0, |progress| progress.standing.people)
    }
}
