//! How readable Italian is.

/// Gulpease index of readability (Lucisano and Piemontese 1988): 89 + (300 sentences - 10 letters) / words, about 0 to
/// 100. An apostrophe joins the words beside it into one. From 60 up a text is easy for people with lower secondary
/// school, from 40 up for those with upper secondary school.
///
/// ```
/// let index = sestante::app::gulpease("So fare una semplice ricerca di informazioni su Internet.");
/// assert!((index - 69.0).abs() < 0.1);
/// ```
pub fn gulpease(text: &str) -> f64 {
    let words = text.split_whitespace().count().max(1);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let sentences = text.matches(['.', '?', '!']).count().max(1);
    89.0 + (300.0 * sentences as f64 - 10.0 * letters as f64) / words as f64
}
