//! The noise that a gate adds to each counter: discrete Gaussian, drawn exactly.
//!
//! Canonne, Kamath and Steinke, *The Discrete Gaussian for Differential Privacy* (2020), algorithms 1 to 3. Only whole numbers
//! are computed with, so that no rounding can show through the noise (Mironov 2012).

use crate::base::Chance;

/// Least variance of the noise on a counter: a standard deviation of 2 people.
const LEAST_VARIANCE: u32 = 4;

/// One more of variance for so many people. In a large group that costs a quarter of the width of an interval; and who knows
/// everybody else both there and in the small group of the other partition learns hardly more than from the latter alone.
const PEOPLE_PER_VARIANCE: u32 = 8;

/// Largest variance: that of eight million people. With it all numbers of the drawing fit into 64 bits.
const MOST_VARIANCE: u32 = 1_000_000;

/// Variance of the noise on each counter of a group of so many people.
///
/// ```
/// use sestante::cohort::noise_variance;
/// assert_eq!([10, 39, 40, 400].map(noise_variance), [4, 4, 5, 50]);
/// ```
pub fn noise_variance(people: u32) -> u32 {
    (people / PEOPLE_PER_VARIANCE).clamp(LEAST_VARIANCE, MOST_VARIANCE)
}

/// Draws a whole number k with probability proportional to exp(-k^2 / (2 variance)).
///
/// ```
/// use sestante::base::{Chance, Seed};
/// use sestante::cohort::noise;
/// let draw = || noise(4, &mut Chance::new(&Seed([7; 32])));
/// assert_eq!(draw(), draw());
/// ```
pub fn noise(variance: u32, chance: &mut Chance) -> i32 {
    let (variance, scale) = (u64::from(variance), u64::from(variance.isqrt()) + 1);
    loop {
        let proposal = laplace(scale, chance);
        // (|k| - variance / scale)^2 / (2 variance), over one denominator.
        let distance = (scale * u64::from(proposal.unsigned_abs())).abs_diff(variance);
        if exp_of_minus(distance * distance, 2 * variance * scale * scale, chance) {
            return proposal;
        }
    }
}

/// Algorithm 2: a whole number k with probability proportional to exp(-|k| / scale).
fn laplace(scale: u64, chance: &mut Chance) -> i32 {
    loop {
        let rest = below(scale, chance);
        if !exp_of_minus(rest, scale, chance) {
            continue;
        }
        let mut whole = 0;
        while exp_of_minus(1, 1, chance) {
            whole += 1;
        }
        let size = i32::try_from(rest + scale * whole).unwrap_or(i32::MAX);
        let negative = below(2, chance) == 1;
        if negative && size == 0 {
            continue;
        }
        return if negative { -size } else { size };
    }
}

/// Algorithm 1: true with probability exp(-over / under).
fn exp_of_minus(over: u64, under: u64, chance: &mut Chance) -> bool {
    (0..over / under).all(|_| exp_of_minus_share(1, 1, chance)) && exp_of_minus_share(over % under, under, chance)
}

/// True with probability exp(-over / under), for a share of at most 1.
fn exp_of_minus_share(over: u64, under: u64, chance: &mut Chance) -> bool {
    let mut round = 1;
    while below(under * round, chance) < over {
        round += 1;
    }
    round % 2 == 1
}

/// A whole number below another, each equally likely: words beyond the largest multiple are drawn again.
fn below(bound: u64, chance: &mut Chance) -> u64 {
    let small = u32::try_from(bound).is_ok();
    let words = if small { u64::from(u32::MAX) } else { u64::MAX };
    // The largest multiple of the bound that there is a word below.
    let most = words - words % bound;
    loop {
        let word = u64::from(chance.word());
        let word = if small { word } else { word << 32 | u64::from(chance.word()) };
        if word < most {
            return word % bound;
        }
    }
}
