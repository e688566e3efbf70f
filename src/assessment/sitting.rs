//! A sitting: what was asked, what was answered, and what follows from it.

use super::{Design, Posterior};
use crate::base::{AreaId, ItemId, ScoreId, Seed};
use crate::framework::{Bank, Framework};
use crate::profile::{Estimate, Outcome, Profile};

/// One of the four graded categories, 0 (lowest) to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer(u8);

impl Answer {
    /// The four answers from the lowest up.
    pub const ALL: [Self; 4] = [Self(0), Self(1), Self(2), Self(3)];

    /// The answer of a number, 0 to 3.
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// The answer as a number, 0 to 3.
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// What a person did with an item that was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Shown, nothing chosen yet.
    Open,
    /// Passed over: no evidence in either direction.
    Skipped,
    /// Answered.
    Answered(Answer),
}

/// One person's run through items. It can stop anywhere and go on later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Seed that breaks ties between equally good items.
    pub seed: Seed,
    trail: Vec<(ItemId, Reply)>,
}

impl Sitting {
    /// Opens a sitting with nothing asked yet.
    pub fn new(seed: Seed) -> Self {
        Self { seed, trail: Vec::new() }
    }

    /// Opens a sitting on a trail from storage; of an item that comes twice the later reply counts.
    pub fn resume(seed: Seed, trail: impl IntoIterator<Item = (ItemId, Reply)>) -> Self {
        let mut sitting = Self::new(seed);
        for (item, reply) in trail {
            sitting.reply(&item, reply);
        }
        sitting
    }

    /// The items in the order in which they were shown, with the replies. An item that has gone from the bank stays here.
    pub fn trail(&self) -> &[(ItemId, Reply)] {
        &self.trail
    }

    /// Puts a reply to an item, in place of an earlier one; an item not yet shown goes to the end of the trail.
    pub fn reply(&mut self, item: &ItemId, reply: Reply) {
        match self.trail.iter_mut().find(|(shown, _)| shown == item) {
            Some((_, old)) => *old = reply,
            None => self.trail.push((item.clone(), reply)),
        }
    }

    /// The reply to an item; `None` when it was never shown.
    pub fn reply_to(&self, item: &ItemId) -> Option<Reply> {
        self.place(item).map(|place| self.trail[place].1)
    }

    /// Place of an item in the trail, from 0.
    pub fn place(&self, item: &ItemId) -> Option<usize> {
        self.trail.iter().position(|(shown, _)| shown == item)
    }

    /// The answers given, in the order of the trail.
    pub fn answers(&self) -> impl Iterator<Item = (&ItemId, Answer)> {
        self.trail.iter().filter_map(|(item, reply)| match reply {
            Reply::Answered(answer) => Some((item, *answer)),
            Reply::Open | Reply::Skipped => None,
        })
    }
}

/// The posterior of one score after a sitting. Answers to items that the bank lacks have no say.
pub fn posterior_of(score: &ScoreId, sitting: &Sitting, bank: &Bank, design: &Design) -> Posterior {
    let mut posterior = Posterior::new(design.prior);
    for (id, answer) in sitting.answers() {
        if let Some(item) = bank.item(id).filter(|item| item.score == *score) {
            posterior.observe(&design.curves(item), usize::from(answer.number()));
        }
    }
    posterior
}

/// The profile after a sitting: an estimate for each score with at least one answer, *not measured* for the rest.
pub fn profile_of(framework: &Framework, sitting: &Sitting, bank: &Bank, design: &Design) -> Profile {
    let posteriors: Vec<(ScoreId, Posterior)> = framework
        .scores
        .iter()
        .map(|score| (score.id.clone(), posterior_of(&score.id, sitting, bank, design)))
        .collect();
    let outcome = |posterior: &Posterior| match posterior.answers() {
        0 => Outcome::NotMeasured,
        _ => Outcome::Measured(posterior.estimate()),
    };
    Profile {
        scores: posteriors.iter().map(|(score, posterior)| (score.clone(), outcome(posterior))).collect(),
        areas: framework
            .areas
            .iter()
            .map(|area| (area.id.clone(), area_outcome(framework, &area.id, &posteriors)))
            .collect(),
    }
}

/// The mean of an area's competences, with its error from their joint posterior, here that of independent scores.
/// A competence without an answer enters with its prior, so that the area's doubt says what is missing.
fn area_outcome(framework: &Framework, area: &AreaId, posteriors: &[(ScoreId, Posterior)]) -> Outcome {
    let members: Vec<&Posterior> = framework
        .scores_of(area)
        .filter_map(|score| posteriors.iter().find(|(id, _)| *id == score.id))
        .map(|(_, posterior)| posterior)
        .collect();
    let answers = members.iter().map(|member| member.answers()).sum();
    if answers == 0 {
        return Outcome::NotMeasured;
    }
    let count = members.len() as f64;
    let mean = members.iter().map(|member| member.mean()).sum::<f64>() / count;
    let error = members.iter().map(|member| member.error().powi(2)).sum::<f64>().sqrt() / count;
    Outcome::Measured(Estimate::normal(mean, error, answers))
}

/// How far a sitting has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precision {
    /// Share of the precision wanted that is gained, 0 to 1.
    pub gained: f64,
    /// Whether every score has it.
    pub enough: bool,
}

/// Precision gained: of each score the information so far against what its wanted error asks, averaged.
/// Scores without items in the bank are left out.
pub fn precision_of(framework: &Framework, sitting: &Sitting, bank: &Bank, design: &Design) -> Precision {
    let start = 1.0 / design.prior.variance;
    let wanted = design.enough.powi(-2) - start;
    let gained: Vec<f64> = framework
        .scores
        .iter()
        .filter(|score| bank.items().iter().any(|item| item.score == score.id))
        .map(|score| {
            let posterior = posterior_of(&score.id, sitting, bank, design);
            let spent = bank
                .items()
                .iter()
                .filter(|item| item.score == score.id)
                .all(|item| sitting.reply_to(&item.id).is_some_and(|reply| reply != Reply::Open));
            if spent { 1.0 } else { ((posterior.error().powi(-2) - start) / wanted).clamp(0.0, 1.0) }
        })
        .collect();
    let count = gained.len().max(1) as f64;
    Precision { gained: gained.iter().sum::<f64>() / count, enough: gained.iter().all(|share| *share >= 1.0) }
}
