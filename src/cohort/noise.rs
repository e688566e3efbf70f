//! The noise that a gate adds to each counter: discrete Gaussian, drawn exactly.
//!
//! Canonne, Kamath and Steinke, *The Discrete Gaussian for Differential Privacy* (2020), algorithms 1 to 3. Only whole numbers
//! are computed with, so that no rounding can show through the noise (Mironov 2012).

use crate::base::Chance;

/// Variance of the noise on a counter: a standard deviation of 2.
pub const NOISE_VARIANCE: u32 = 4;

/// Scale of the discrete Laplace distribution that proposals are drawn from: one more than the standard deviation, rounded down.
const SCALE: u64 = 3;

/// Draws a whole number k with probability proportional to exp(-k^2 / (2 [`NOISE_VARIANCE`])).
///
/// ```
/// use sestante::base::{Chance, Seed};
/// use sestante::cohort::noise;
/// let draw = || noise(&mut Chance::new(&Seed([7; 32])));
/// assert_eq!(draw(), draw());
/// ```
pub fn noise(chance: &mut Chance) -> i32 {
    loop {
        let proposal = laplace(chance);
        // (|k| - variance / scale)^2 / (2 variance), over one denominator.
        let distance = (SCALE * u64::from(proposal.unsigned_abs())).abs_diff(u64::from(NOISE_VARIANCE));
        if exp_of_minus(distance * distance, 2 * u64::from(NOISE_VARIANCE) * SCALE * SCALE, chance) {
            return proposal;
        }
    }
}

/// Algorithm 2: a whole number k with probability proportional to exp(-|k| / [`SCALE`]).
fn laplace(chance: &mut Chance) -> i32 {
    loop {
        let rest = below(SCALE, chance);
        if !exp_of_minus(rest, SCALE, chance) {
            continue;
        }
        let mut whole = 0;
        while exp_of_minus(1, 1, chance) {
            whole += 1;
        }
        let size = i32::try_from(rest + SCALE * whole).unwrap_or(i32::MAX);
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
    let words = 1_u64 << 32;
    let most = words - words % bound;
    loop {
        let word = u64::from(chance.word());
        if word < most {
            return word % bound;
        }
    }
}
