//! Which item to ask next.
//!
//! The item expected to shrink the doubt most, within a few rules, one file each.

mod mix_kinds;
mod not_in_a_row;
mod start_low;

use super::sitting::wanted;
use super::{Design, Joint, Reply, Sitting};
use crate::base::{Chance, Seed};
use crate::framework::{Bank, Framework, Item};

/// An area or AI score whose error is at least this share of the largest belongs to the least known.
const LEAST_KNOWN: f64 = 0.9;

/// Chooses the next item of a sitting, or `None` when every item of the bank has a reply.
///
/// An item that is shown and still open comes first. Otherwise it is the item whose expected drop of variance is largest,
/// summed over the least known areas and AI scores: I c^2 / (1 + I v), for information I at the estimate, variance v of the item's score, and
/// covariance c of that score with each of those (Segall 1996; van der Linden 1999). The rules narrow the choice; where
/// a rule would leave nothing it yields. Items within a hundredth of the best are drawn by the sitting's seed.
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
    let latest: Vec<&Item> = sitting.trail().iter().rev().filter_map(|(id, _)| bank.item(id)).collect();
    narrow(&mut choice, |item| start_low::allows(item, &latest));
    narrow(&mut choice, |item| not_in_a_row::allows(item, &latest));
    narrow(&mut choice, |item| mix_kinds::allows(item, &latest));
    best(framework, &choice, sitting, bank, design)
}

fn narrow<'a>(choice: &mut Vec<&'a Item>, allows: impl Fn(&'a Item) -> bool) {
    if choice.iter().any(|item| allows(item)) {
        choice.retain(|item| allows(item));
    }
}

/// Of the choice, the one that tells most about those areas and AI scores that are known least. Ties are drawn.
fn best<'a>(
    framework: &Framework,
    choice: &[&'a Item],
    sitting: &Sitting,
    bank: &Bank,
    design: &Design,
) -> Option<&'a Item> {
    let joint = Joint::of(sitting, bank, design);
    let mut wanted = wanted(framework, design);
    let open = |places: &[usize]| choice.iter().any(|item| place(item, design).is_some_and(|p| places.contains(&p)));
    wanted.retain(|places| open(places));
    let error = |places: &[usize]| joint.mean_of(places).1;
    let largest = wanted.iter().map(|places| error(places)).fold(0.0, f64::max);
    wanted.retain(|places| error(places) >= LEAST_KNOWN * largest);
    let drop = |item: &Item| -> f64 {
        let Some(place) = place(item, design) else { return 0.0 };
        let information = design.curves(item).information(joint.value(place));
        let told: f64 = wanted.iter().map(|places| joint.with(places, place).powi(2)).sum();
        information * told / (1.0 + information * joint.variance(place))
    };
    let drops: Vec<f64> = choice.iter().map(|item| drop(item)).collect();
    let most = drops.iter().copied().fold(0.0, f64::max);
    let near: Vec<&Item> =
        choice.iter().zip(&drops).filter(|(_, drop)| **drop >= 0.99 * most).map(|(item, _)| *item).collect();
    let place = (draw(&sitting.seed, sitting.trail().len()) * near.len() as f64) as usize;
    near.get(place).copied()
}

fn place(item: &Item, design: &Design) -> Option<usize> {
    design.prior.place(&item.score)
}

/// The seed's number for a place in the trail: the same whatever was answered before.
fn draw(seed: &Seed, place: usize) -> f64 {
    let mut chance = Chance::new(seed);
    (0..place).for_each(|_| {
        chance.unit();
    });
    chance.unit()
}
