//! A place for files: chosen by a button or dropped.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::t;
use crate::browser::{read_all_chosen, read_all_dropped, spawn};

/// A place for files. Each file comes as its name and bytes, one after the other.
#[component]
pub fn FileDrop(
    /// Id of the input.
    id: &'static str,
    /// Phrase of the button.
    label: &'static str,
    /// Phrase of the line beside it.
    hint: &'static str,
    /// What the browser's own dialog offers, as `accept` writes it.
    accept: &'static str,
    /// Takes in a file.
    on_file: Callback<(String, Arc<[u8]>)>,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let hint_id = format!("{id}-hint");
    let take = move |files: Vec<(String, Vec<u8>)>| {
        for (name, bytes) in files {
            on_file.run((name, bytes.into()));
        }
    };
    let choose = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) else { return };
        spawn(Box::pin(async move { take(read_all_chosen(&input).await) }));
    };
    let dropped = move |event: web_sys::DragEvent| {
        event.prevent_default();
        over.set(false);
        spawn(Box::pin(async move { take(read_all_dropped(&event).await) }));
    };
    view! {
        <div
            class="drop"
            class:drop-over=over
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <p id=hint_id.clone()>{t(hint)}</p>
            <span class="file">
                <input type="file" id=id multiple accept=accept aria-label=t(label) aria-describedby=hint_id on:change=choose />
                <span class="btn btn-outline-primary" aria-hidden="true">{t(label)}</span>
            </span>
        </div>
    }
}
