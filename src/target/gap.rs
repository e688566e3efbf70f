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

    /// What closing it is worth: the probability that the target is missed times the weight, 0 to 5; `None` when the score
    /// is not measured.
    pub fn worth(&self) -> Option<f64> {
        self.missed.map(|missed| missed * f64::from(self.weight))
    }
}

/// The gaps with the most worth first. Equal ones keep their order, and so do those not measured, which come last:
/// nothing is known of them.
pub fn by_worth(mut gaps: Vec<Gap>) -> Vec<Gap> {
    gaps.sort_by(|a, b| b.worth().unwrap_or(-1.0).total_cmp(&a.worth().unwrap_or(-1.0)));
    gaps
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
    let worth = |gap: &Gap| gap.worth().unwrap_or_default();
    let open =
        gaps.iter().filter(|gap| !matches!(gap.likelihood(), None | Some(Likelihood::No)) && Some(&gap.score) != but);
    open.max_by(|a, b| worth(a).total_cmp(&worth(b))).map(|gap| gap.score.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Estimate, Outcome};

    #[test]
    fn the_order_is_by_probability_times_weight_and_what_is_not_measured_comes_last() {
        let gap = |(score, missed, weight): (&str, Option<f64>, u8)| Gap {
            score: ScoreId::new(score).expect("an id"),
            target: Level::ALL[4],
            weight,
            missed,
        };
        let gaps = [
            ("not-measured", None, 5),
            ("likely-of-little-weight", Some(0.9), 1),
            ("reached", Some(0.0), 5),
            ("perhaps-of-much-weight", Some(0.4), 5),
            ("first-of-two-alike", Some(0.5), 2),
            ("second-of-two-alike", Some(0.25), 4),
            ("not-measured-either", None, 1),
        ]
        .map(gap);
        let order: Vec<String> = by_worth(gaps.to_vec()).iter().map(|gap| gap.score.to_string()).collect();
        let expected = [
            "perhaps-of-much-weight",
            "first-of-two-alike",
            "second-of-two-alike",
            "likely-of-little-weight",
            "reached",
            "not-measured",
            "not-measured-either",
        ];
        assert_eq!(order, expected);
        assert_eq!(most_worth(&gaps, None).map(|score| score.to_string()).as_deref(), Some(expected[0]));
    }

    #[test]
    fn a_gap_is_the_probability_below_the_target_and_what_is_not_asked_is_left_out() {
        let id = |score| ScoreId::new(score).expect("an id");
        let scores = vec![
            (id("1.1"), Outcome::Measured(Estimate::normal(0.0, 0.5, 4))),
            (id("1.2"), Outcome::NotMeasured),
            (id("1.3"), Outcome::NotMeasured),
        ];
        let profile = Profile { scores, areas: Vec::new() };
        let target = |score, level: usize| Target { score: id(score), level: Level::ALL[level - 1], weight: 3 };
        // Level 5 begins at the mean, so that it is missed and reached alike.
        let found = gaps(&profile, &[target("1.2", 1), target("1.1", 5)]);
        assert_eq!(found.iter().map(|gap| gap.score.as_str()).collect::<Vec<_>>(), ["1.1", "1.2"]);
        assert!(found[0].missed.is_some_and(|missed| (missed - 0.5).abs() < 1e-12));
        assert_eq!(found.iter().map(Gap::likelihood).collect::<Vec<_>>(), [Some(Likelihood::Perhaps), None]);
    }
}
