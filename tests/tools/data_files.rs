//! The content files as they lie in the folder, for the tests of content and the program behind `make content`.

use std::fs;
use std::path::Path;

/// Text of a file by its address below the app's folder.
pub fn read(path: &str) -> Option<String> {
    fs::read_to_string(format!("public/{path}")).ok()
}

/// Names of all data files, in order.
pub fn data_files() -> Vec<String> {
    let entries = fs::read_dir("public/data").into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|kind| kind == "json"));
    names.sort();
    names
}
