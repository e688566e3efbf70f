//! The walls between the rooms, each shown to fail on a planted breach.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms from the ground up; those of one row do not see each other. `app` does not see `chart`.
const ROWS: [&[&str]; 11] = [
    &["base"],
    &["framework"],
    &["profile"],
    &["assessment", "target"],
    &["training"],
    &["cohort"],
    &["timetable"],
    &["formats"],
    &["storage", "job", "chart", "i18n"],
    &["app"],
    &["browser"],
];

fn row(room: &str) -> Option<usize> {
    if room == "ui" { Some(ROWS.len()) } else { ROWS.iter().position(|row| row.contains(&room)) }
}

/// The room of a file below `src`: its first folder, or its own name; `None` for `lib.rs` and the binaries.
fn room(path: &Path) -> Option<String> {
    let first = path.components().next()?.as_os_str().to_str()?.trim_end_matches(".rs").to_owned();
    row(&first).is_some().then_some(first)
}

/// Everything that breaks a wall in a source text, in words.
fn breaches(path: &Path, text: &str) -> Vec<String> {
    let room = room(path);
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        let mut tell = |what: &str| found.push(format!("{}:{}: {what}", path.display(), number + 1));
        for (at, _) in code.match_indices("crate::") {
            let name: String = code[at + 7..]
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_' || *c == '1' || *c == '8')
                .collect();
            if let (Some(from), Some(to)) = (room.as_deref(), row(&name)) {
                let own = from == name;
                let lower = row(from).is_some_and(|from| to < from);
                if !own && !lower || (from, name.as_str()) == ("app", "chart") {
                    tell(&format!("{from} may not import {name}"));
                }
            }
        }
        let in_browser = matches!(room.as_deref(), Some("browser" | "ui")) || room.is_none();
        for web in ["web_sys", "js_sys", "wasm_bindgen", "leptos", "gloo_", "idb::"] {
            if code.contains(web) && !in_browser {
                tell(&format!("{web} belongs to browser and ui"));
            }
        }
        if (code.contains("serde::") || code.contains("serde_json")) && room.as_deref() != Some("formats") {
            tell("serde belongs to formats");
        }
        if code.contains("unsafe ") {
            tell("no unsafe code");
        }
        if room.as_deref() == Some("ui") && code.contains("style=") {
            tell("the security policy drops style attributes; use a class or style:x");
        }
    }
    found
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

#[test]
fn no_wall_is_broken() {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    assert!(files.len() > 60, "the sources are found");
    let found: Vec<String> = files
        .iter()
        .flat_map(|path| {
            breaches(path.strip_prefix("src").expect("below src"), &fs::read_to_string(path).expect("text"))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_wall_fails_on_a_planted_breach() {
    for (path, planted) in [
        ("base/id.rs", "use crate::framework::Level;"),
        ("target/gap.rs", "use crate::assessment::Sitting;"),
        ("training.rs", "let x = crate::cohort::Campaign;"),
        ("storage/shelf.rs", "use crate::i18n::Phrases;"),
        ("app/state.rs", "use crate::chart::Arc;"),
        ("formats/fault.rs", "use crate::app::State;"),
        ("app/state.rs", "use web_sys::Window;"),
        ("chart/arc.rs", "use leptos::prelude::*;"),
        ("cohort/envelope.rs", "use serde::Serialize;"),
        ("ui/store.rs", "let x = serde_json::to_string(&x);"),
        ("base/chance.rs", "unsafe { x() }"),
        ("ui/shell.rs", "view! { <p style=\"color: red\"></p> }"),
    ] {
        assert!(!breaches(Path::new(path), planted).is_empty(), "{path}: {planted}");
    }
    for (path, sound) in [
        ("ui/shell.rs", "use crate::chart::Arc; use leptos::prelude::*;"),
        ("formats/bank.rs", "use serde::Deserialize; use crate::framework::Bank;"),
        ("main.rs", "use leptos::prelude::*;"),
        ("base/id.rs", "// crate::framework knows what it means"),
    ] {
        assert!(breaches(Path::new(path), sound).is_empty(), "{path}: {sound}");
    }
}

/// Names in backquotes that look like paths of the project must exist.
#[test]
fn the_paths_that_architecture_names_exist() {
    let text = fs::read_to_string("ARCHITECTURE.md").expect("ARCHITECTURE.md");
    let roots = ["src/", "public/", "style/", "tests/", "LICENSES/", ".ci/"];
    let named: Vec<&str> =
        text.split('`').skip(1).step_by(2).filter(|name| roots.iter().any(|root| name.starts_with(root))).collect();
    assert!(named.len() > 10, "it names paths");
    let gone: Vec<&str> =
        named.into_iter().filter(|name| !name.contains(['*', '<']) && !Path::new(name).exists()).collect();
    assert!(gone.is_empty(), "{gone:?}");
}
