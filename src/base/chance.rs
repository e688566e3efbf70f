//! Seeded chance: the same seed gives the same numbers on every machine.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// Seed of a stream of numbers: 32 bytes. `Debug` prints none of them, since a seed can be a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed(pub [u8; 32]);

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seed(..)")
    }
}

/// Stream of numbers made from a seed by `ChaCha20` (Bernstein 2008; RFC 8439), a generator fit for masks
/// that hide answers as well as for the tie-breaks of a sitting.
///
/// ```
/// use sestante::base::{Chance, Seed};
/// let draw = || Chance::new(&Seed([7; 32])).word();
/// assert_eq!(draw(), draw());
/// ```
pub struct Chance(ChaCha20Rng);

impl Chance {
    /// Opens the stream of a seed at its beginning.
    pub fn new(seed: &Seed) -> Self {
        Self(ChaCha20Rng::from_seed(seed.0))
    }

    /// A whole number, uniform over all of `u32`.
    pub fn word(&mut self) -> u32 {
        self.0.next_u32()
    }

    /// A number in [0, 1), uniform over the multiples of 2^-53.
    pub fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
