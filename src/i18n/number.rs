//! Numbers as each language writes them.

use crate::base::{Day, Language};

/// A whole number with its thousands grouped: `12.345` in Italian, `12,345` in English; four digits stay together.
///
/// ```
/// use sestante::{base::Language, i18n::whole};
/// assert_eq!(whole(Language::Italian, 12_345), "12.345");
/// assert_eq!(whole(Language::English, 1_234), "1234");
/// ```
pub fn whole(language: Language, number: u32) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mark = match language {
        Language::Italian => '.',
        Language::English => ',',
    };
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// A number to three decimals, without those that say nothing: `-0,5` in Italian, `-0.5` in English, with a true minus.
///
/// ```
/// use sestante::{base::Language, i18n::decimal};
/// assert_eq!(decimal(Language::Italian, -0.5), "−0,5");
/// assert_eq!(decimal(Language::English, 1.7), "1.7");
/// assert_eq!(decimal(Language::English, 0.4851), "0.485");
/// assert_eq!(decimal(Language::Italian, 2.0), "2");
/// ```
pub fn decimal(language: Language, number: f64) -> String {
    let thousandths = (number * 1000.0).round() as i32;
    let sign = if thousandths < 0 { "−" } else { "" };
    let whole = whole(language, thousandths.unsigned_abs() / 1000);
    let mark = match language {
        Language::Italian => ',',
        Language::English => '.',
    };
    let rest = format!("{:03}", thousandths.unsigned_abs() % 1000);
    match rest.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}{mark}{rest}"),
    }
}

/// A day as both languages write it in figures.
///
/// ```
/// use sestante::base::Day;
/// assert_eq!(Day::read("2026-11-05").map(sestante::i18n::date).as_deref(), Some("05/11/2026"));
/// ```
pub fn date(day: Day) -> String {
    let (month, number) = day.month_and_day();
    format!("{number:02}/{month:02}/{}", day.year())
}

/// Euro cents as money: `12,50 €` in Italian, `€12.50` in English, without cents where there are none.
///
/// ```
/// use sestante::{base::Language, i18n::money};
/// assert_eq!(money(Language::Italian, 1_250), "12,50\u{a0}€");
/// assert_eq!(money(Language::English, 4_900), "€49");
/// ```
pub fn money(language: Language, cents: u32) -> String {
    let euros = whole(language, cents / 100);
    let rest = cents % 100;
    match (language, rest) {
        (Language::Italian, 0) => format!("{euros}\u{a0}€"),
        (Language::Italian, _) => format!("{euros},{rest:02}\u{a0}€"),
        (Language::English, 0) => format!("€{euros}"),
        (Language::English, _) => format!("€{euros}.{rest:02}"),
    }
}
