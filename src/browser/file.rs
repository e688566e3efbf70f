//! Files out and in.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, FileList, HtmlAnchorElement, HtmlInputElement, Url, window};

/// Kinds of files by the ending of their names.
const KINDS: [(&str, &str); 6] = [
    (".csv", "text/csv;charset=utf-8"),
    (".ics", "text/calendar;charset=utf-8"),
    (".html", "text/html;charset=utf-8"),
    (".txt", "text/plain;charset=utf-8"),
    (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (".zip", "application/zip"),
];

/// Offers a text as a file to save. It goes nowhere but to the place that the person chooses.
pub fn download(name: &str, text: &str) -> Option<()> {
    offer(name, &text.into())
}

/// Offers bytes likewise.
pub fn download_bytes(name: &str, bytes: &[u8]) -> Option<()> {
    offer(name, &js_sys::Uint8Array::from(bytes))
}

fn offer(name: &str, content: &JsValue) -> Option<()> {
    let kind = BlobPropertyBag::new();
    let known = KINDS.iter().find(|(ending, _)| name.ends_with(ending));
    kind.set_type(known.map_or("application/json", |(_, kind)| kind));
    let parts = js_sys::Array::of1(content);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url).ok()
}

/// Reads the file chosen in an input: its name and text, damaged bytes replaced; `None` when none is chosen.
/// The input is emptied, so that the same file can be chosen again.
pub async fn read_chosen(input: &HtmlInputElement) -> Option<(String, String)> {
    let read = read(input.files()?.get(0)?, None).await?;
    input.set_value("");
    Some(read)
}

/// Reads the file chosen in an input likewise, but no more of it than a limit in bytes and one byte beyond.
pub async fn read_chosen_to(input: &HtmlInputElement, most: usize) -> Option<(String, String)> {
    let read = read(input.files()?.get(0)?, Some(most)).await?;
    input.set_value("");
    Some(read)
}

/// Reads the first of the files dropped, no more of it than a limit in bytes and one byte beyond.
pub async fn read_dropped(event: &DragEvent, most: usize) -> Option<(String, String)> {
    read(event.data_transfer()?.files()?.get(0)?, Some(most)).await
}

/// Reads all files chosen in an input: name and bytes of each. The input is emptied, so that the same can be chosen again.
pub async fn read_all_chosen(input: &HtmlInputElement) -> Vec<(String, Vec<u8>)> {
    let read = read_all(input.files()).await;
    input.set_value("");
    read
}

/// Reads all files dropped: name and bytes of each.
pub async fn read_all_dropped(event: &DragEvent) -> Vec<(String, Vec<u8>)> {
    read_all(event.data_transfer().and_then(|data| data.files())).await
}

/// A file that cannot be read, such as a folder, is left out.
async fn read_all(files: Option<FileList>) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    let files: Vec<File> = files.iter().flat_map(|files| (0..files.length()).filter_map(|at| files.get(at))).collect();
    for file in files {
        if let Ok(bytes) = JsFuture::from(file.array_buffer()).await {
            all.push((file.name(), js_sys::Uint8Array::new(&bytes).to_vec()));
        }
    }
    all
}

async fn read(file: File, most: Option<usize>) -> Option<(String, String)> {
    let name = file.name();
    let blob: Blob = match most {
        Some(most) => file.slice_with_f64_and_f64(0.0, most as f64 + 1.0).ok()?,
        None => file.into(),
    };
    Some((name, JsFuture::from(blob.text()).await.ok()?.as_string()?))
}
