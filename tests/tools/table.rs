//! Writes a table as the app does, in each language, and beside it what a spreadsheet must find in it. For `office.sh`.

mod nasty;

use std::fs;
use std::path::Path;

use nasty::{HARMLESS, NASTY};
use sestante::base::{Day, Language};
use sestante::formats::{Cell, write_csv};

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let texts: Vec<&str> = NASTY.iter().chain(&HARMLESS).copied().collect();
    let day = |place: usize| Day::read("2026-01-05").map(|day| day.after(place as u32 * 5)).unwrap_or_default();
    let (minutes, cents) = (|place: usize| 5 + 35 * place as u32, |place: usize| 250 * place as u32 + 5);
    for language in Language::ALL {
        let rows: Vec<Vec<Cell>> = texts
            .iter()
            .enumerate()
            .map(|(place, text)| {
                vec![
                    Cell::Text((*text).to_owned()),
                    Cell::Day(day(place)),
                    Cell::Hours(minutes(place)),
                    Cell::Money(cents(place)),
                    Cell::Whole(place as u32),
                    Cell::Text("x".to_owned()),
                ]
            })
            .collect();
        fs::write(Path::new(&folder).join(format!("{}.csv", language.code())), write_csv(language, &rows))?;
    }
    // What would happen without apostrophes: each text in quotes beside a word.
    let bare: Vec<String> = texts.iter().map(|text| format!("x;\"{}\"\r\n", text.replace('"', "\"\""))).collect();
    fs::write(Path::new(&folder).join("bare.csv"), format!("\u{feff}{}", bare.concat()))?;
    let expected: Vec<serde_json::Value> = texts
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let guarded = NASTY.contains(text);
            serde_json::json!([text, guarded, day(place).to_string(), minutes(place), cents(place), place])
        })
        .collect();
    fs::write(Path::new(&folder).join("expected.json"), serde_json::Value::from(expected).to_string())
}
