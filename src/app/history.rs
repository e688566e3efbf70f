//! The sittings of a person, one after the other.

use super::State;
use crate::assessment::{Sitting, profile_of};
use crate::base::Day;
use crate::profile::Profile;

impl State {
    /// The sittings in the order in which they were held, oldest first: the earlier ones, then that of now if it has an answer.
    pub fn sittings(&self) -> Vec<&Sitting> {
        let now = Some(&self.person.sitting).filter(|sitting| sitting.answers().next().is_some());
        self.person.past.iter().chain(now).collect()
    }

    /// The profile after a sitting.
    pub fn profile_of(&self, sitting: &Sitting) -> Profile {
        profile_of(&self.content.framework, sitting, &self.content.bank, &self.content.design)
    }

    /// Whether the days of the sittings cannot be right as they follow each other: one lies before the one preceding it, or
    /// after today. Then the computer's clock was wrong at some time; the order of the sittings holds all the same.
    pub fn clock_was_set_back(&self) -> bool {
        let days: Vec<Day> = self.sittings().iter().filter_map(|sitting| sitting.latest).collect();
        days.windows(2).any(|pair| pair[1] < pair[0]) || days.iter().any(|day| *day > self.today)
    }
}
