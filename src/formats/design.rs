//! `model.json`: the design values of the response model.

use serde::Deserialize;

use super::wire::Sheet;
use super::{Fault, Reason};
use crate::assessment::{Design, Prior};

#[derive(Deserialize)]
struct WireDesign {
    slope: f64,
    locations: [f64; 4],
    steps: [f64; 3],
    prior_mean: f64,
    prior_variance: f64,
    enough: f64,
}

/// Reads the design values.
///
/// # Errors
/// A [`Fault`] when the file cannot be read or a value breaks its rule. There is no scoring without them.
pub fn read_design(name: &str, text: &str) -> Result<Design, Fault> {
    let wire: WireDesign = Sheet::open(name, text, "sestante-model", 1)?.whole()?;
    let rising = |values: &[f64]| values.windows(2).all(|pair| pair[0] < pair[1]);
    for (place, sound, rule) in [
        ("slope", wire.slope > 0.0, "must be above 0"),
        ("locations", rising(&wire.locations), "must rise"),
        ("steps", rising(&wire.steps), "must rise"),
        ("prior_variance", wire.prior_variance > 0.0, "must be above 0"),
        (
            "enough",
            wire.enough > 0.0 && wire.enough.powi(2) < wire.prior_variance,
            "must be above 0 and below the prior's error",
        ),
    ] {
        if !sound {
            return Err(Fault::new(name, place, Reason::Rule(rule.to_owned())));
        }
    }
    Ok(Design {
        slope: wire.slope,
        locations: wire.locations,
        steps: wire.steps,
        prior: Prior { mean: wire.prior_mean, variance: wire.prior_variance },
        enough: wire.enough,
    })
}
