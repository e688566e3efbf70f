//! The browser's cryptographic randomness.

use wasm_bindgen::prelude::*;

use crate::base::Seed;

/// So many bytes from `crypto.getRandomValues`. Without it there is no safe envelope, so its absence is a panic.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let crypto = web_sys::window().unwrap_throw().crypto().unwrap_throw();
    crypto.get_random_values_with_u8_array(&mut bytes).unwrap_throw();
    bytes
}

/// A fresh seed.
pub fn seed() -> Seed {
    Seed(random_bytes())
}
