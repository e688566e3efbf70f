//! Change between two profiles of one person: told only where it is more than doubt.

use super::{Estimate, Profile};

/// Quantile of the normal distribution that parts 90 % in the middle from 5 % at either end.
const QUANTILE_95: f64 = 1.645;

/// What can be told of a change from an earlier to a later estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Higher than before, beyond the doubt of both.
    Up,
    /// Lower than before, beyond the doubt of both.
    Down,
    /// Both are measured, and cannot be told apart.
    Unclear,
    /// One of them is not measured.
    NotComparable,
}

impl Change {
    /// Tells a change where the means differ by more than 1.645 times the square root of the sum of both squared errors:
    /// the bounds of a 90 % interval of the difference, as if the two errors had nothing in common.
    ///
    /// That is cautious in two ways. Both estimates are drawn towards the mean of one and the same prior, so that for
    /// somebody who has not changed they scatter less about each other than their errors say; and who meets a statement
    /// again tends to answer it as before. Of simulated people who have not changed, sitting twice with 42 statements, fewer
    /// than one in ten are told a change in a score (`tests/change.rs` holds the figures).
    ///
    /// ```
    /// use sestante::profile::{Change, Estimate};
    /// let [low, high] = [-0.5, 0.9].map(|mean| Estimate::normal(mean, 0.5, 3));
    /// assert_eq!(Change::between(Some(&low), Some(&high)), Change::Up);
    /// assert_eq!(Change::between(Some(&low), None), Change::NotComparable);
    /// ```
    pub fn between(earlier: Option<&Estimate>, later: Option<&Estimate>) -> Self {
        let (Some(earlier), Some(later)) = (earlier, later) else { return Self::NotComparable };
        let rise = later.mean - earlier.mean;
        match rise.abs() > QUANTILE_95 * earlier.error.hypot(later.error) {
            false => Self::Unclear,
            true if rise > 0.0 => Self::Up,
            true => Self::Down,
        }
    }
}

/// The changes from an earlier profile to a later one, in the order of the later one's areas and scores.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// One for each area.
    pub areas: Vec<Change>,
    /// One for each score.
    pub scores: Vec<Change>,
}

impl Changes {
    /// Compares two profiles.
    pub fn between(earlier: &Profile, later: &Profile) -> Self {
        let areas = later.areas.iter().map(|(id, outcome)| Change::between(earlier.area(id), outcome.estimate()));
        let scores = later.scores.iter().map(|(id, outcome)| Change::between(earlier.score(id), outcome.estimate()));
        Self { areas: areas.collect(), scores: scores.collect() }
    }

    /// How many areas and scores changed in this way.
    pub fn count(&self, change: Change) -> usize {
        self.areas.iter().chain(&self.scores).filter(|other| **other == change).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{AreaId, ScoreId};
    use crate::profile::Outcome;

    #[test]
    fn a_change_is_told_only_beyond_the_doubt_of_both_and_the_other_way_round_it_is_the_opposite() {
        use Change::{Down, NotComparable, Unclear, Up};
        let estimate = |(mean, error)| Estimate::normal(mean, error, 3);
        for (earlier, later, expected) in [
            (Some((0.0, 0.3)), Some((0.0, 0.3)), Unclear),
            // 1.645 times the root of 0.09 and 0.16 is 0.8225
            (Some((0.0, 0.3)), Some((0.82, 0.4)), Unclear),
            (Some((0.0, 0.3)), Some((0.83, 0.4)), Up),
            (Some((0.5, 0.4)), Some((-0.33, 0.3)), Down),
            (None, Some((0.5, 0.3)), NotComparable),
            (None, None, NotComparable),
        ] {
            let (earlier, later) = (earlier.map(estimate), later.map(estimate));
            assert_eq!(Change::between(earlier.as_ref(), later.as_ref()), expected, "{earlier:?} {later:?}");
            let opposite = match expected {
                Up => Down,
                Down => Up,
                same => same,
            };
            assert_eq!(Change::between(later.as_ref(), earlier.as_ref()), opposite, "{later:?} {earlier:?}");
        }
    }

    #[test]
    fn profiles_are_compared_by_name_and_equal_ones_never_change() {
        let outcome = |mean| Outcome::Measured(Estimate::normal(mean, 0.3, 4));
        let score = |id, outcome| (ScoreId::new(id).expect("an id"), outcome);
        let area = vec![(AreaId::new("1").expect("an id"), outcome(0.2))];
        let earlier =
            Profile { scores: vec![score("1.1", outcome(0.0)), score("1.2", outcome(2.0))], areas: area.clone() };
        let later = Profile {
            scores: vec![
                score("1.2", outcome(0.0)),
                score("1.1", outcome(2.0)),
                score("1.3", outcome(0.0)),
                score("1.4", Outcome::NotMeasured),
            ],
            areas: area,
        };
        let changes = Changes::between(&earlier, &later);
        assert_eq!(changes.scores, [Change::Down, Change::Up, Change::NotComparable, Change::NotComparable]);
        assert_eq!(changes.areas, [Change::Unclear]);
        assert_eq!([Change::Up, Change::Unclear, Change::NotComparable].map(|one| changes.count(one)), [1, 1, 2]);
        for same in [&earlier, &later] {
            let changes = Changes::between(same, same);
            assert_eq!((changes.count(Change::Up), changes.count(Change::Down)), (0, 0));
        }
    }
}
