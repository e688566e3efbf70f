//! Gaps: role minus profile, with its doubt.

use super::{Target, target_of};
use crate::base::ScoreId;
use crate::framework::Level;
use crate::profile::Profile;

/// How likely a gap is, in three words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likelihood {
    /// The target is reached with a probability of at least three quarters.
    No,
    /// It may or may not be reached.
    Perhaps,
    /// It is missed with a probability of at least three quarters.
    Likely,
}

/// Gap of one score that the role asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The score.
    pub score: ScoreId,
    /// The level asked for.
    pub target: Level,
    /// Importance for the role, 1 to 5.
    pub weight: u8,
    /// Probability that the target is missed; `None` when the score is not measured.
    pub missed: Option<f64>,
}

impl Gap {
    /// The gap in a word; `None` when the score is not measured.
    pub fn likelihood(&self) -> Option<Likelihood> {
        self.missed.map(|missed| match missed {
            missed if missed >= 0.75 => Likelihood::Likely,
            missed if missed > 0.25 => Likelihood::Perhaps,
            _ => Likelihood::No,
        })
    }
}

/// The gaps of a profile against targets, in the order of the profile's scores. What is not asked is left out.
pub fn gaps(profile: &Profile, targets: &[Target]) -> Vec<Gap> {
    profile
        .scores
        .iter()
        .filter_map(|(score, outcome)| {
            let target = target_of(targets, score)?;
            Some(Gap {
                score: score.clone(),
                target: target.level,
                weight: target.weight,
                missed: outcome.estimate().map(|estimate| 1.0 - estimate.at_least(target.level.number())),
            })
        })
        .collect()
}

/// The score most worth a step: the largest probability of a gap times its weight, among gaps that are at least *perhaps*
/// there, and not the one named (the strongest, which would be puzzling to read twice).
pub fn most_worth(gaps: &[Gap], but: Option<&ScoreId>) -> Option<ScoreId> {
    let worth = |gap: &Gap| gap.missed.unwrap_or_default() * f64::from(gap.weight);
    let open =
        gaps.iter().filter(|gap| !matches!(gap.likelihood(), None | Some(Likelihood::No)) && Some(&gap.score) != but);
    open.max_by(|a, b| worth(a).total_cmp(&worth(b))).map(|gap| gap.score.clone())
}
