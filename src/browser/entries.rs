//! Files that were dropped or chosen, those in folders among them, with their names below the folder.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DragEvent, File, FileSystemDirectoryEntry, FileSystemDirectoryReader, FileSystemEntry, FileSystemFileEntry,
    HtmlInputElement,
};

/// Folders within folders that are gone through.
const DEEPEST: usize = 32;

/// The files chosen in an input, which may have been a folder. The input is emptied, so that the same can be chosen again.
pub fn chosen_files(input: &HtmlInputElement) -> Vec<(File, String)> {
    let files: Vec<File> =
        input.files().map(|files| (0..files.length()).filter_map(|at| files.get(at)).collect()).unwrap_or_default();
    let named = files.into_iter().map(|file| {
        let path = Reflect::get(&file, &"webkitRelativePath".into()).ok().and_then(|path| path.as_string());
        let name = path.filter(|path| !path.is_empty()).unwrap_or_else(|| file.name());
        (file, name)
    });
    let named = named.collect();
    input.set_value("");
    named
}

/// The files dropped, and those in folders that were dropped.
pub fn dropped_files(event: &DragEvent) -> impl Future<Output = Vec<(File, String)>> + use<> {
    // What was dropped is there only until the event is over.
    let items = event.data_transfer().map(|data| data.items());
    let entries: Vec<FileSystemEntry> = items
        .iter()
        .flat_map(|items| (0..items.length()).filter_map(|at| items.get(at)))
        .filter_map(|item| item.webkit_get_as_entry().ok().flatten())
        .collect();
    async move {
        let mut waiting: Vec<(FileSystemEntry, usize)> = entries.into_iter().rev().map(|entry| (entry, 0)).collect();
        let mut files = Vec::new();
        while let Some((entry, depth)) = waiting.pop() {
            if entry.is_file() {
                let entry: &FileSystemFileEntry = entry.unchecked_ref();
                let file = called(|done, fail| {
                    entry.file_with_callback_and_callback(done, fail);
                    Ok(())
                })
                .await;
                if let Some(file) = file {
                    files.push((file.unchecked_into(), entry.full_path().trim_start_matches('/').to_owned()));
                }
            } else if depth < DEEPEST {
                let reader = entry.unchecked_ref::<FileSystemDirectoryEntry>().create_reader();
                waiting.extend(all(&reader).await.into_iter().map(|entry| (entry, depth + 1)));
            }
        }
        files
    }
}

/// All entries of a folder: they come by the hundred.
async fn all(reader: &FileSystemDirectoryReader) -> Vec<FileSystemEntry> {
    let mut entries = Vec::new();
    loop {
        let some = called(|done, fail| reader.read_entries_with_callback_and_callback(done, fail)).await;
        let some: Array = some.map(JsCast::unchecked_into).unwrap_or_default();
        if some.length() == 0 {
            return entries;
        }
        entries.extend(some.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}

/// Waits for a call that answers through functions; `None` when it failed.
async fn called(call: impl Fn(&Function, &Function) -> Result<(), JsValue>) -> Option<JsValue> {
    let promise = Promise::new(&mut |done, fail| {
        if call(&done, &fail).is_err() {
            let _ = fail.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(promise).await.ok()
}
