//! How many more items something is likely to take.

use super::joint::Joint;
use super::{Aim, Design, Reply, Sitting};
use crate::framework::{Band, Bank, Item};

/// How many more items each thing wanted is likely to take until the aim is reached, in the order of the aim. Items are
/// taken as [`next_item`](super::next_item) would take them, without its rules and its chance, and each teaches what it is
/// expected to teach; the answers themselves are not known, so that a sitting may end some items sooner or later.
pub fn forecast(sitting: &Sitting, bank: &Bank, design: &Design, aim: &Aim) -> Vec<usize> {
    let joint = Joint::of(sitting, bank, design);
    let told = (0..design.prior.scores.len()).map(|place| told(&joint, design, place)).collect();
    let mut course = Course { joint, left: left(sitting, bank, design, aim), told };
    let mut counts = vec![0; aim.wanted.len()];
    while let Some(place) = course.step(design, aim) {
        for (count, wanted) in counts.iter_mut().zip(&aim.wanted) {
            *count += usize::from(wanted.places.contains(&place));
        }
    }
    counts
}

/// A number for each band.
type ByBand<T> = [T; Band::ALL.len()];

/// How things stand on the way.
struct Course {
    joint: Joint,
    /// For each score how many items are left.
    left: Vec<ByBand<usize>>,
    /// For each score the information that an item is expected to give.
    told: Vec<ByBand<f64>>,
}

/// For each score and band how many items are left, none for a score outside the aim.
fn left(sitting: &Sitting, bank: &Bank, design: &Design, aim: &Aim) -> Vec<ByBand<usize>> {
    let mut left = vec![[0_usize; Band::ALL.len()]; design.prior.scores.len()];
    let mut count = |item: &Item, taken: bool| {
        if let Some(place) = design.prior.place(&item.score).filter(|place| aim.covers(*place)) {
            let cell = &mut left[place][item.band.index()];
            *cell = if taken { cell.saturating_sub(1) } else { *cell + 1 };
        }
    };
    bank.items().iter().for_each(|item| count(item, false));
    let replied = sitting.trail().iter().filter(|(_, reply)| *reply != Reply::Open);
    replied.filter_map(|(id, _)| bank.item(id)).for_each(|item| count(item, true));
    left
}

/// Information that an item is expected to give about a score: over the posterior of the score, by the rule of Gauss and
/// Hermite with three points.
fn told(joint: &Joint, design: &Design, place: usize) -> ByBand<f64> {
    let (mean, reach) = (joint.value(place), (3.0 * joint.variance(place)).sqrt());
    std::array::from_fn(|band| {
        let curves = design.curves_at(band);
        (4.0 * curves.information(mean) + curves.information(mean - reach) + curves.information(mean + reach)) / 6.0
    })
}

impl Course {
    /// Takes the item that is expected to teach most about what is known least, and gives the place of its score; `None`
    /// when everything is known well enough or nothing is left.
    fn step(&mut self, design: &Design, aim: &Aim) -> Option<usize> {
        let has_items = |places: &[usize]| places.iter().any(|place| self.left[*place].iter().any(|count| *count > 0));
        let open: Vec<&[usize]> =
            aim.wanted.iter().map(|wanted| wanted.places.as_slice()).filter(|places| has_items(places)).collect();
        if !open.iter().any(|places| self.joint.mean_of(places).1 > aim.enough) {
            return None;
        }
        let least = self.joint.least_known(open);
        let mut best: Option<(f64, usize, usize)> = None;
        for (place, counts) in self.left.iter().enumerate() {
            for band in (0..counts.len()).filter(|band| counts[*band] > 0) {
                let drop = self.joint.drop(&least, place, self.told[place][band]);
                if best.is_none_or(|(most, ..)| drop > most) {
                    best = Some((drop, place, band));
                }
            }
        }
        let (_, place, band) = best?;
        self.left[place][band] -= 1;
        self.joint.learn(place, self.told[place][band]);
        self.told[place] = told(&self.joint, design, place);
        Some(place)
    }
}
