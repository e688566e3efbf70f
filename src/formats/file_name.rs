//! Names of files.

use super::folded;

/// Longest name, in characters: with folders and endings it stays below what old systems allow.
const LONGEST: usize = 60;

/// Names that Windows keeps for itself, with any ending.
const KEPT: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Makes the name of a file, without ending, of words: small letters without accents, digits, and hyphens between them.
///
/// ```
/// use sestante::formats::file_name;
/// assert_eq!(file_name("Attività  per l’ufficio: 2/3"), "attivita-per-l-ufficio-2-3");
/// assert_eq!(file_name("../.."), "x");
/// assert_eq!(file_name("Con"), "x-con");
/// ```
pub fn file_name(words: &str) -> String {
    let mut name = String::new();
    for sign in folded(words).chars() {
        match sign {
            sign if sign.is_ascii_alphanumeric() => name.push(sign),
            _ if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            _ => {}
        }
    }
    name.truncate(LONGEST);
    let name = name.trim_end_matches('-');
    let kept = KEPT.contains(&name.trim_end_matches(|sign: char| sign.is_ascii_digit()));
    match name {
        "" => "x".to_owned(),
        _ if kept => format!("x-{name}"),
        _ => name.to_owned(),
    }
}
