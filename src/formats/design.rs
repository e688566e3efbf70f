//! `model.json`: the design values of the response model.

use super::Fault;
use super::at::{At, Wrong};
use super::wire::Sheet;
use crate::assessment::{Design, Prior};
use crate::base::ScoreId;

/// Reads the design values.
///
/// # Errors
/// A [`Fault`] when the file cannot be read or a value breaks its rule. There is no scoring without them.
pub fn read_design(name: &str, text: &str) -> Result<Design, Fault> {
    let sheet = Sheet::open(name, text, "sestante-model", 1)?;
    Ok(design(&sheet.root())?)
}

fn design(root: &At) -> Result<Design, Wrong> {
    let design = Design {
        slope: root.at("slope").number()?,
        locations: numbers(&root.at("locations"))?,
        steps: numbers(&root.at("steps"))?,
        prior: prior(root)?,
        enough: numbers(&root.at("enough"))?,
    };
    let rising = |values: &[f64]| values.windows(2).all(|pair| pair[0] < pair[1]);
    let falling = design.enough.windows(2).all(|pair| pair[0] > pair[1]);
    for (place, sound, rule) in [
        ("slope", design.slope > 0.0, "must be above 0"),
        ("locations", rising(&design.locations), "must rise"),
        ("steps", rising(&design.steps), "must rise"),
        ("enough", falling && design.enough[2] > 0.0, "must fall and stay above 0"),
    ] {
        if !sound {
            return Err(root.at(place).breaks(rule));
        }
    }
    Ok(design)
}

/// The prior; of its covariance the file has the lower triangle, row by row.
fn prior(root: &At) -> Result<Prior, Wrong> {
    let scores = root.at("scores").all(|id| id.id(ScoreId::new))?;
    let triangle = root.at("prior_covariance");
    triangle.exactly(scores.len())?;
    let mut covariance: Vec<Vec<f64>> = Vec::with_capacity(scores.len());
    for row in 0..scores.len() {
        let line = triangle.nth(row);
        line.exactly(row + 1)?;
        let numbers = line.all(At::number)?;
        if numbers[row] <= 0.0 {
            return Err(line.nth(row).breaks("a variance must be above 0"));
        }
        for (above, number) in covariance.iter_mut().zip(&numbers) {
            above.push(*number);
        }
        covariance.push(numbers);
    }
    Ok(Prior { scores, mean: root.at("prior_mean").number()?, covariance })
}

fn numbers<const N: usize>(at: &At) -> Result<[f64; N], Wrong> {
    at.exactly(N)?;
    let mut numbers = [0.0; N];
    for (place, number) in numbers.iter_mut().enumerate() {
        *number = at.nth(place).number()?;
    }
    Ok(numbers)
}
