//! Words that others read: short, with no sign that hides or turns around what is read.

/// Whether a sign hides, or turns around what stands beside it.
pub(super) fn hides(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Makes words of a text that may have been typed or pasted anywhere: on one line, without signs that hide, and cut where they are
/// longer than so many characters.
///
/// ```
/// use sestante::formats::plain_words;
/// assert_eq!(plain_words("Piazza\n Maggiore\u{200b}", 200), "Piazza Maggiore");
/// assert_eq!(plain_words("Sala Borsa", 6), "Sala…");
/// ```
pub fn plain_words(text: &str, longest: usize) -> String {
    let shown: String =
        text.chars().filter(|sign| !hides(*sign)).map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= longest {
        return words;
    }
    let cut: String = words.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}
