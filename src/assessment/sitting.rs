//! A sitting: what was asked, what was answered, and what follows from it.

use super::{Aim, Design, Joint, Wanted};
use crate::base::{AreaId, Day, ItemId, Seed};
use crate::framework::{Area, Bank, Framework, Item, Score};
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
    /// Day of the latest reply, by the clock of the computer; `None` before the first.
    pub latest: Option<Day>,
    trail: Vec<(ItemId, Reply)>,
}

impl Sitting {
    /// Opens a sitting with nothing asked yet.
    pub fn new(seed: Seed) -> Self {
        Self { seed, latest: None, trail: Vec::new() }
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

    /// How many answers are to items that the bank lacks: they are kept, and have no say.
    pub fn gone(&self, bank: &Bank) -> usize {
        self.answers().filter(|(item, _)| bank.item(item).is_none()).count()
    }

    /// The answers given, in the order of the trail.
    pub fn answers(&self) -> impl Iterator<Item = (&ItemId, Answer)> {
        self.trail.iter().filter_map(|(item, reply)| match reply {
            Reply::Answered(answer) => Some((item, *answer)),
            Reply::Open | Reply::Skipped => None,
        })
    }
}

/// The profile after a sitting: an estimate for each score with at least one answer of its own and each area with at
/// least one, *not measured* for the rest. An area is the mean of its competences; one without an answer enters with
/// what the others say about it, so that the area's doubt says what is missing.
pub fn profile_of(framework: &Framework, sitting: &Sitting, bank: &Bank, design: &Design) -> Profile {
    let joint = Joint::of(sitting, bank, design);
    let outcome = |places: &[usize]| {
        let answers = places.iter().map(|place| joint.answers(*place)).sum();
        if answers == 0 {
            return Outcome::NotMeasured;
        }
        let (mean, error) = joint.mean_of(places);
        Outcome::Measured(Estimate::normal(mean, error, answers))
    };
    let score = |score: &Score| (score.id.clone(), outcome(design.prior.place(&score.id).as_slice()));
    let area = |area: &Area| (area.id.clone(), outcome(&places_of(framework, &area.id, design)));
    Profile { scores: framework.scores.iter().map(score).collect(), areas: framework.areas.iter().map(area).collect() }
}

/// Places of an area's scores in the prior.
pub(super) fn places_of(framework: &Framework, area: &AreaId, design: &Design) -> Vec<usize> {
    framework.scores_of(area).filter_map(|score| design.prior.place(&score.id)).collect()
}

/// How far a sitting has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Precision {
    /// Share of the precision wanted that is gained, 0 to 1.
    pub gained: f64,
    /// Whether everything wanted has it.
    pub enough: bool,
}

/// Precision gained towards an aim: of each thing wanted the information so far against what its error asks, averaged.
/// One whose items are spent, or that has none in the bank, asks for nothing more.
pub fn precision_of(sitting: &Sitting, bank: &Bank, design: &Design, aim: &Aim) -> Precision {
    let joint = Joint::of(sitting, bank, design);
    let before = Joint::before(&design.prior);
    let open = open_scores(sitting, bank, design);
    let gained = aim.wanted.iter().map(|Wanted { places, .. }| {
        if !places.iter().any(|place| open[*place]) {
            return 1.0;
        }
        let information = |error: f64| error.powi(-2);
        let start = information(before.mean_of(places).1);
        let ask = information(aim.enough) - start;
        if ask <= 0.0 { 1.0 } else { ((information(joint.mean_of(places).1) - start) / ask).clamp(0.0, 1.0) }
    });
    let gained: Vec<f64> = gained.collect();
    let count = gained.len().max(1) as f64;
    Precision { gained: gained.iter().sum::<f64>() / count, enough: gained.iter().all(|share| *share >= 1.0) }
}

/// For each score whether an item is left that has neither an answer nor been skipped.
fn open_scores(sitting: &Sitting, bank: &Bank, design: &Design) -> Vec<bool> {
    let mut left = vec![0_usize; design.prior.scores.len()];
    let place = |item: &Item| design.prior.place(&item.score);
    bank.items().iter().filter_map(place).for_each(|place| left[place] += 1);
    let replied = sitting.trail().iter().filter(|(_, reply)| *reply != Reply::Open);
    replied.filter_map(|(id, _)| place(bank.item(id)?)).for_each(|place| left[place] -= 1);
    left.into_iter().map(|count| count > 0).collect()
}
