//! Packed texts of links: raw deflate (RFC 1951) as the browser has it.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStreamDefaultReader, ReadableWritablePair};

use crate::app::UnpackFault;
use crate::formats::{LONGEST_CAMPAIGN, read_base64url, write_base64url};

/// Packs a text: raw deflate, written as base64url; `None` where the browser cannot.
pub async fn pack(text: &str) -> Option<String> {
    let packed = through("CompressionStream", text.as_bytes(), usize::MAX).await.ok()?;
    Some(write_base64url(&packed))
}

/// Unpacks a text that may come from anybody: it ends as soon as there is more than a campaign may have.
///
/// # Errors
/// [`UnpackFault`] with the reason.
pub async fn unpack(packed: &str) -> Result<String, UnpackFault> {
    let bytes = read_base64url(packed).ok_or(UnpackFault::Damaged)?;
    let bytes = through("DecompressionStream", &bytes, LONGEST_CAMPAIGN).await?;
    String::from_utf8(bytes).map_err(|_| UnpackFault::Damaged)
}

/// Sends bytes through a stream of the browser that no typed binding offers yet.
async fn through(class: &str, bytes: &[u8], most: usize) -> Result<Vec<u8>, UnpackFault> {
    let reader = open(class, bytes).map_err(|_| UnpackFault::Unable)?;
    let mut whole = Vec::new();
    loop {
        let part = JsFuture::from(reader.read()).await.map_err(|_| UnpackFault::Damaged)?;
        let field = |name: &str| Reflect::get(&part, &name.into()).unwrap_or_default();
        if field("done").is_truthy() {
            return Ok(whole);
        }
        whole.extend(Uint8Array::new(&field("value")).to_vec());
        if whole.len() > most {
            let _: Promise = reader.cancel();
            return Err(UnpackFault::TooLong);
        }
    }
}

fn open(class: &str, bytes: &[u8]) -> Result<ReadableStreamDefaultReader, JsValue> {
    let class: Function = Reflect::get(&js_sys::global(), &class.into())?.dyn_into()?;
    let stream: ReadableWritablePair = Reflect::construct(&class, &Array::of1(&"deflate-raw".into()))?.unchecked_into();
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes)))?;
    Ok(blob.stream().pipe_through(&stream).get_reader().unchecked_into())
}
