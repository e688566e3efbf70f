//! Checks all content files and says what is wrong, with file and place; then how much there is. Ends with 1 on a fault.

mod data_files;

use std::process::ExitCode;

use sestante::app::check_content;
use sestante::base::Language;
use sestante::i18n::Phrases;

use data_files::{data_files, read};

fn main() -> ExitCode {
    let words = read("lang/en.ftl").and_then(|text| Phrases::new(Language::English, &text).ok());
    let (faults, counts) = check_content(&read, &data_files());
    for fault in &faults {
        println!("{}", words.as_ref().map_or_else(|| format!("{fault:?}"), |words| words.fault(fault)));
    }
    println!(
        "outcomes {}, statements {}, AI-explicit {}, roles {}, courses {}, units {}, faults {}",
        counts.outcomes,
        counts.statements,
        counts.ai_explicit,
        counts.roles,
        counts.courses,
        counts.units,
        faults.len()
    );
    ExitCode::from(u8::from(!faults.is_empty()))
}
