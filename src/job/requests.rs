//! What the collector is asked once envelopes are here: the list, the pairs, the closing, the sums.

use super::{Collector, Found};
use crate::base::{Chance, Day, Seed};
use crate::cohort::{Added, Aggregate, CombineFault, Listed, NotClosed, ShareHalf, Source, close, combine, pair};
use crate::formats::{
    Fault, Progress, read_closing, read_list_of_sources, write_aggregate, write_closing, write_list_of_sources,
};

/// What an answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// The text is HR's list.
    List,
    /// The numbers: pairs, people whom HR lacks, people whom the trustee lacks, people whose halves disagree, people who
    /// count with an earlier revision, people whose earlier revision was replaced.
    Paired,
    /// The text is the closing.
    Closed,
    /// Too few pairs: so many.
    TooFew,
    /// More pairs than people handed in: so many, and so many handed in.
    TooMany,
    /// The text is an aggregate with the sums; the numbers: people here whom the closing left out, people whom it counts with
    /// an earlier revision than the latest here.
    Combined,
    /// So many halves that the closing counts are not here.
    Missing,
    /// A half here has other parts or counters than it should.
    Differs,
    /// The closing does not fit the campaign; or it does not open what is here: its numbers of people are others.
    Unfit,
    /// The file is none, or of another campaign; the text says at which place.
    Unread,
}

impl AnswerKind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::List,
        Self::Paired,
        Self::Closed,
        Self::TooFew,
        Self::TooMany,
        Self::Combined,
        Self::Missing,
        Self::Differs,
        Self::Unfit,
        Self::Unread,
    ];
}

/// An answer of the collector; what text and numbers are is told at its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it is about.
    pub kind: AnswerKind,
    /// Its text.
    pub text: String,
    /// Its numbers.
    pub numbers: Vec<u32>,
}

/// What the collector tells the page, from its worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// How it stands.
    Progress(Progress),
    /// A file that is no envelope but one of ours.
    Found(Found),
    /// The answer to a question.
    Answer(Answer),
    /// Whether what was collected has been erased.
    Erased(bool),
    /// The worker has failed, or could not be started.
    Failed,
}

impl Answer {
    fn new(kind: AnswerKind, text: String, numbers: &[usize]) -> Self {
        Self { kind, text, numbers: numbers.iter().map(|number| *number as u32).collect() }
    }

    fn unread(fault: Fault) -> Self {
        Self::new(AnswerKind::Unread, fault.place, &[])
    }
}

impl Collector {
    /// HR's list for the trustee.
    pub fn list(&self) -> Answer {
        let text = write_list_of_sources(&self.campaign, &self.collection.listed());
        Answer::new(AnswerKind::List, text, &[])
    }

    /// Compares the trustee's halves with HR's list.
    pub fn pairs(&self, list: &str) -> Answer {
        let paired = |list: Vec<Listed>| {
            let pairing = pair(&self.collection, &list);
            let people = [&pairing.not_at_hr, &pairing.not_here, &pairing.apart, &pairing.behind, &pairing.replaced];
            let mut numbers = vec![pairing.halves.len()];
            numbers.extend(people.map(Vec::len));
            Answer::new(AnswerKind::Paired, String::new(), &numbers)
        };
        read_list_of_sources("", list, &self.campaign).map_or_else(Answer::unread, paired)
    }

    /// Closes the campaign with the pairs of the trustee's halves and HR's list. The seed must be fresh and secret.
    pub fn close(&self, list: &str, handed_in: u32, day: Day, seed: &Seed) -> Answer {
        let list = match read_list_of_sources("", list, &self.campaign) {
            Ok(list) => list,
            Err(fault) => return Answer::unread(fault),
        };
        let halves = pair(&self.collection, &list).halves;
        match close(&self.campaign, day, &halves, handed_in, &mut Chance::new(seed)) {
            Ok(closing) => Answer::new(AnswerKind::Closed, write_closing(&closing), &[]),
            Err(NotClosed::TooFew(people)) => Answer::new(AnswerKind::TooFew, String::new(), &[people as usize]),
            Err(NotClosed::TooMany(people, handed)) => {
                Answer::new(AnswerKind::TooMany, String::new(), &[people as usize, handed as usize])
            }
            Err(NotClosed::Unsound) => Answer::new(AnswerKind::Unfit, String::new(), &[]),
        }
    }

    /// Opens the sums of HR's halves with the trustee's closing.
    pub fn combine(&self, closing: &str) -> Answer {
        let closing = match read_closing("", closing) {
            Ok(closing) => closing,
            Err(fault) => return Answer::unread(fault),
        };
        let held = |source: Source, revision: u32| {
            self.collection.half(source, revision).map(|half| ShareHalf { parts: half.parts, share: half.body })
        };
        match combine(&self.campaign, &closing, held) {
            Ok(tally) => {
                let mut aggregate = Aggregate::new(self.campaign.clone());
                if let Added::Unsound(_) = aggregate.add(tally) {
                    return Answer::new(AnswerKind::Unfit, String::new(), &[]);
                }
                let (left, earlier) = self.left_out(&closing.list);
                Answer::new(AnswerKind::Combined, write_aggregate(&aggregate), &[left, earlier])
            }
            Err(CombineFault::OtherCampaign(id)) => Answer::new(AnswerKind::Unread, id.to_string(), &[]),
            Err(CombineFault::Missing(list)) => Answer::new(AnswerKind::Missing, String::new(), &[list.len()]),
            Err(CombineFault::Differs(_)) => Answer::new(AnswerKind::Differs, String::new(), &[]),
            Err(CombineFault::Groups) => Answer::new(AnswerKind::Unfit, String::new(), &[]),
        }
    }

    /// How many people here are not in a list, and how many are in it with an earlier revision than their latest here.
    fn left_out(&self, list: &[(Source, u32)]) -> (usize, usize) {
        let mut latest: Vec<(Source, u32)> =
            self.collection.halves().map(|half| (half.source, half.revision)).collect();
        latest.reverse();
        latest.dedup_by_key(|(source, _)| *source);
        let mut counts = (0, 0);
        for (source, revision) in latest {
            match list.binary_search_by_key(&source, |(source, _)| *source) {
                Err(_) => counts.0 += 1,
                Ok(place) if list[place].1 < revision => counts.1 += 1,
                Ok(_) => {}
            }
        }
        counts
    }
}
