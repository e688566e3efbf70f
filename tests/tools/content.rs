//! Checks all content files and says what is wrong, with file and place; then how much there is. Ends with 1 on a fault.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use sestante::app::check_content;
use sestante::base::Language;
use sestante::i18n::Phrases;

fn main() -> ExitCode {
    let read = |path: &str| fs::read_to_string(format!("public/{path}")).ok();
    let names = fs::read_dir("public/data").into_iter().flatten().flatten();
    let mut names: Vec<String> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|kind| kind == "json"));
    names.sort();
    let words = read("lang/en.ftl").and_then(|text| Phrases::new(Language::English, &text).ok());
    let (faults, counts) = check_content(&read, &names);
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
