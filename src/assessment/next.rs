//! Which item to ask next.
//!
//! The item expected to shrink the doubt most, within a few rules, one file each.

mod mix_kinds;
mod not_in_a_row;
mod start_low;

use super::{Aim, Design, Joint, Reply, Sitting};
use crate::base::{Chance, Seed};
use crate::framework::{Bank, Item};

/// Chooses the next item of a sitting for an aim, or `None` when every item that the aim asks for has a reply.
///
/// An item that is shown and still open comes first. Otherwise it is the item whose expected drop of variance is largest,
/// summed over what is known least of what is wanted. The rules narrow the choice; where a rule would leave nothing it
/// yields. Items within a hundredth of the best are drawn by the sitting's seed.
pub fn next_item<'a>(sitting: &Sitting, bank: &'a Bank, design: &Design, aim: &Aim) -> Option<&'a Item> {
    let place = |item: &Item| design.prior.place(&item.score).filter(|place| aim.covers(*place));
    let shown: Vec<(&Item, Reply)> =
        sitting.trail().iter().rev().filter_map(|(id, reply)| Some((bank.item(id)?, *reply))).collect();
    let open = shown.iter().rev().find(|(item, reply)| *reply == Reply::Open && place(item).is_some());
    if let Some((item, _)) = open {
        return Some(item);
    }
    let latest: Vec<&Item> = shown.into_iter().map(|(item, _)| item).collect();
    let mut choice: Vec<(&Item, usize)> = bank
        .items()
        .iter()
        .filter_map(|item| Some((item, place(item)?)))
        .filter(|(item, _)| !latest.iter().any(|shown| std::ptr::eq(*shown, *item)))
        .collect();
    narrow(&mut choice, |item| start_low::allows(item, &latest));
    narrow(&mut choice, |item| not_in_a_row::allows(item, &latest));
    narrow(&mut choice, |item| mix_kinds::allows(item, &latest));
    best(&choice, sitting, &Joint::of(sitting, bank, design), design, aim)
}

fn narrow(choice: &mut Vec<(&Item, usize)>, allows: impl Fn(&Item) -> bool) {
    let allowed: Vec<(&Item, usize)> = choice.iter().copied().filter(|(item, _)| allows(item)).collect();
    if !allowed.is_empty() {
        *choice = allowed;
    }
}

/// Of the choice, the one that tells most about what is wanted and known least. Ties are drawn.
fn best<'a>(
    choice: &[(&'a Item, usize)],
    sitting: &Sitting,
    joint: &Joint,
    design: &Design,
    aim: &Aim,
) -> Option<&'a Item> {
    let wanted = aim.wanted.iter().map(|wanted| wanted.places.as_slice());
    let least = joint.least_known(wanted.filter(|places| choice.iter().any(|(_, p)| places.contains(p))).collect());
    let drop = |(item, place): &(&Item, usize)| {
        joint.drop(&least, *place, design.curves(item).information(joint.value(*place)))
    };
    let drops: Vec<f64> = choice.iter().map(drop).collect();
    let most = drops.iter().copied().fold(0.0, f64::max);
    let near: Vec<&Item> =
        choice.iter().zip(&drops).filter(|(_, drop)| **drop >= 0.99 * most).map(|((item, _), _)| *item).collect();
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
