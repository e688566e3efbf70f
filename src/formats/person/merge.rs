//! Two records of the same person that were changed side by side.

use std::collections::{BTreeMap, BTreeSet};

use super::{Handed, Person};
use crate::assessment::{Reply, Sitting};
use crate::base::{CampaignId, Day, Seed};
use crate::training::Learned;

impl Person {
    /// What both of two records hold that went out from one, `base`: `self`, and `theirs`, which was stored meanwhile.
    /// Where `self` was changed since it has its way, else `theirs` has; every answer stays, and of two sittings begun
    /// side by side the other one is kept among the earlier ones.
    #[must_use]
    pub fn merged(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let nobody = Self::new(Seed([0; 32]));
        let base = base.unwrap_or(&nobody);
        let (sitting, past) = sittings(base, self, theirs);
        Self {
            role: chosen(&base.role, &self.role, &theirs.role),
            unit: chosen(&base.unit, &self.unit, &theirs.unit),
            goal: chosen(&base.goal, &self.goal, &theirs.goal),
            length: chosen(&base.length, &self.length, &theirs.length),
            sitting,
            past,
            targets: {
                let scores: BTreeSet<_> = self.targets.keys().chain(theirs.targets.keys()).collect();
                let own = |person: &Self, score| person.targets.get(score).copied();
                let target = |score| chosen(&own(base, score), &own(self, score), &own(theirs, score));
                scores.into_iter().filter_map(|score| Some((score.clone(), target(score)?))).collect()
            },
            wishes: chosen(&base.wishes, &self.wishes, &theirs.wishes),
            learned: learned(&base.learned, &self.learned, &theirs.learned),
            catalogue: chosen(&base.catalogue, &self.catalogue, &theirs.catalogue),
            campaign: chosen(&base.campaign, &self.campaign, &theirs.campaign),
            handed: handed(&self.handed, &theirs.handed),
        }
    }

    /// The newest day in the record; `None` where there is none.
    pub fn newest_day(&self) -> Option<Day> {
        let sittings = self.past.iter().chain([&self.sitting]).filter_map(|sitting| sitting.latest);
        let learned = self.learned.iter().map(|learned| learned.day);
        sittings.chain(learned).chain(self.handed.values().filter_map(|handed| handed.day)).max()
    }
}

fn chosen<T: PartialEq + Clone>(base: &T, ours: &T, theirs: &T) -> T {
    if ours == base { theirs.clone() } else { ours.clone() }
}

/// The sitting that goes on, and the earlier ones, told apart by their seeds. One that either side took out stays out.
fn sittings(base: &Person, ours: &Person, theirs: &Person) -> (Sitting, Vec<Sitting>) {
    let all = |person: &Person| -> Vec<Sitting> { person.past.iter().chain([&person.sitting]).cloned().collect() };
    let (old, mine, others) = (all(base), all(ours), all(theirs));
    let find = |list: &[Sitting], seed: &Seed| list.iter().find(|sitting| sitting.seed == *seed).cloned();
    let present = chosen(&base.sitting.seed, &ours.sitting.seed, &theirs.sitting.seed);
    let mut past = Vec::new();
    let mut current = Sitting::new(present.clone());
    let only_mine = mine.iter().filter(|sitting| find(&others, &sitting.seed).is_none());
    for sitting in others.iter().chain(only_mine) {
        let seed = &sitting.seed;
        let before = find(&old, seed);
        let merged = match (find(&mine, seed), find(&others, seed)) {
            (Some(mine), Some(other)) => one_sitting(before.as_ref(), &mine, other),
            // One side took it out, and the other has not touched it since.
            _ if *seed != present && before.as_ref() == Some(sitting) => continue,
            _ => sitting.clone(),
        };
        if *seed == present {
            current = merged;
        } else if merged.answers().next().is_some() {
            past.push(merged);
        }
    }
    past.sort_by_key(|sitting| sitting.latest);
    (current, past)
}

/// Both sides of one sitting: theirs, and in it what was replied here since.
fn one_sitting(base: Option<&Sitting>, ours: &Sitting, mut theirs: Sitting) -> Sitting {
    for (item, reply) in ours.trail() {
        let before = base.and_then(|base| base.reply_to(item));
        let only_shown = *reply == Reply::Open && before.is_none() && theirs.reply_to(item).is_some();
        if before != Some(*reply) && !only_shown {
            theirs.reply(item, *reply);
        }
    }
    theirs.latest = theirs.latest.max(ours.latest);
    theirs
}

/// Theirs, without what was taken out here and with what was added here, in the order of the days.
fn learned(base: &[Learned], ours: &[Learned], theirs: &[Learned]) -> Vec<Learned> {
    let stays = |one: &&Learned| !base.contains(one) || ours.contains(one);
    let added = ours.iter().filter(|one| !base.contains(one) && !theirs.contains(one));
    let mut all: Vec<Learned> = theirs.iter().filter(stays).chain(added).cloned().collect();
    all.sort_by_key(|one| one.day);
    all
}

/// Of each campaign the higher revision, whose envelope may be out already; of the same one that which was saved.
fn handed(ours: &BTreeMap<CampaignId, Handed>, theirs: &BTreeMap<CampaignId, Handed>) -> BTreeMap<CampaignId, Handed> {
    let mut all = theirs.clone();
    for (campaign, own) in ours {
        let rank = |handed: &Handed| (handed.revision, handed.saved);
        if all.get(campaign).is_none_or(|other| rank(own) >= rank(other)) {
            all.insert(campaign.clone(), own.clone());
        }
    }
    all
}
