//! Which item to ask next.
//!
//! The item expected to shrink the doubt most, within a few rules, one file each.

mod mix_kinds;
mod not_in_a_row;
mod start_low;

use std::collections::BTreeMap;

use super::sitting::posterior_of;
use super::{Design, Posterior, Reply, Sitting};
use crate::base::{Chance, ScoreId, Seed};
use crate::framework::{Bank, Framework, Item};

/// Chooses the next item of a sitting, or `None` when every item of the bank has a reply.
///
/// An item that is shown and still open comes first. Otherwise it is the item whose expected drop of variance
/// I v^2 / (1 + I v) is largest, for information I (averaged over the posterior) and variance v of its score
/// (van der Linden 1998, one dimension). The rules narrow the choice; where a rule would leave nothing it yields.
/// Items within a hundredth of the best are drawn by the sitting's seed.
pub fn next_item<'a>(framework: &Framework, sitting: &Sitting, bank: &'a Bank, design: &Design) -> Option<&'a Item> {
    let open = sitting.trail().iter().find(|(_, reply)| *reply == Reply::Open);
    if let Some(item) = open.and_then(|(id, _)| bank.item(id)) {
        return Some(item);
    }
    let mut choice: Vec<&Item> = bank
        .items()
        .iter()
        .filter(|item| sitting.reply_to(&item.id).is_none() && framework.score(&item.score).is_some())
        .collect();
    narrow(&mut choice, |item| start_low::allows(item, sitting, bank));
    narrow(&mut choice, |item| not_in_a_row::allows(item, sitting, bank));
    narrow(&mut choice, |item| mix_kinds::allows(item, sitting, bank));
    best(&choice, sitting, bank, design)
}

fn narrow<'a>(choice: &mut Vec<&'a Item>, allows: impl Fn(&'a Item) -> bool) {
    if choice.iter().any(|item| allows(item)) {
        choice.retain(|item| allows(item));
    }
}

fn best<'a>(choice: &[&'a Item], sitting: &Sitting, bank: &Bank, design: &Design) -> Option<&'a Item> {
    let mut posteriors: BTreeMap<&ScoreId, Posterior> = BTreeMap::new();
    for item in choice {
        posteriors.entry(&item.score).or_insert_with(|| posterior_of(&item.score, sitting, bank, design));
    }
    let drops: Vec<f64> = choice
        .iter()
        .map(|item| {
            let posterior = &posteriors[&item.score];
            let curves = design.curves(item);
            let information = posterior.expected(|theta| curves.information(theta));
            let variance = posterior.error().powi(2);
            information * variance * variance / (1.0 + information * variance)
        })
        .collect();
    let most = drops.iter().copied().fold(0.0, f64::max);
    let near: Vec<&Item> =
        choice.iter().zip(&drops).filter(|(_, drop)| **drop >= 0.99 * most).map(|(item, _)| *item).collect();
    let place = (draw(&sitting.seed, sitting.trail().len()) * near.len() as f64) as usize;
    near.get(place).copied()
}

/// The seed's number for a place in the trail: the same whatever was answered before.
fn draw(seed: &Seed, place: usize) -> f64 {
    let mut chance = Chance::new(seed);
    (0..place).for_each(|_| {
        chance.unit();
    });
    chance.unit()
}

/// The items of the trail that the bank has, from the last shown back.
fn latest<'a>(sitting: &'a Sitting, bank: &'a Bank) -> impl Iterator<Item = &'a Item> {
    sitting.trail().iter().rev().filter_map(|(id, _)| bank.item(id))
}
