//! A place for envelopes: files, folders and archives, chosen or dropped; and how far the reading is.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::app::hr::{Collecting, Event, Request, TrusteeEvent};
use crate::browser::{chosen_files, dropped_files, spawn};
use crate::cohort::Holder;
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// A place for envelopes of one side.
#[component]
pub fn Intake(
    /// Whose envelopes.
    holder: Holder,
    /// How the collector stands.
    collecting: Memo<Option<Collecting>>,
    /// Phrase of the line beside the buttons.
    hint: &'static str,
) -> impl IntoView {
    let store = Store::get();
    let over = RwSignal::new(false);
    let working = Memo::new(move |_| collecting.with(|one| one.as_ref().is_some_and(Collecting::is_working)));
    let opened = Memo::new(move |_| collecting.with(|one| one.as_ref().is_some_and(|one| one.progress.is_some())));
    let failed = Memo::new(move |_| collecting.with(|one| one.as_ref().is_some_and(|one| one.failed)));
    let choose = move |event: leptos::ev::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into().ok()) else { return };
        store.give_files(holder, &chosen_files(&input));
    };
    let dropped = move |event: web_sys::DragEvent| {
        event.prevent_default();
        over.set(false);
        let files = dropped_files(&event);
        spawn(Box::pin(async move { store.give_files(holder, &files.await) }));
    };
    let chooser = move |id: &'static str, folder: bool, label: &'static str| {
        view! {
            <span class="file">
                <input
                    type="file"
                    id=id
                    multiple
                    prop:webkitdirectory=folder
                    aria-label=t(label)
                    aria-describedby="intake-hint"
                    on:change=choose
                />
                <span class="btn btn-outline-primary" aria-hidden="true">{t(label)}</span>
            </span>
        }
    };
    let cancel = move |_| {
        store.tell(match holder {
            Holder::Hr => Event::CollectorAsked(Request::Cancel),
            Holder::Trustee => Event::Trustee(TrusteeEvent::CancelWanted),
        });
        focus("#intake-files");
    };
    let far = move || {
        collecting.with(|one| {
            let [done, all] = one.as_ref().and_then(|one| one.progress.as_ref()).map_or([0; 2], |one| one.kilobytes);
            (done.min(all), all.max(1))
        })
    };
    let so_far = move || {
        let (done, all) = far();
        let megabytes = |kilobytes: u32| whole(store.language(), kilobytes.div_ceil(1024)).into();
        store.text_with("intake-far", &[("done", megabytes(done)), ("all", megabytes(all))])
    };
    let idle = move || {
        view! {
            <p id="intake-hint">{t(hint)}</p>
            <div class="actions">
                {chooser("intake-files", false, "intake-files")}
                {chooser("intake-folder", true, "intake-folder")}
            </div>
        }
        .into_any()
    };
    let busy = move || {
        view! {
            <p role="status">{t("intake-working")}</p>
            <progress max=move || far().1.to_string() value=move || far().0.to_string() aria-label=t("intake-working")></progress>
            <p class="soft">{drawn(so_far)}</p>
            <button type="button" class="btn btn-outline-primary" on:click=cancel>{t("intake-cancel")}</button>
        }
        .into_any()
    };
    view! {
        <div
            class="drop intake"
            class:drop-over=over
            data-working=move || working.get().to_string()
            data-opened=move || opened.get().to_string()
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            {drawn(move || match (failed.get(), opened.get(), working.get()) {
                (true, ..) => view! { <p role="alert">{t("intake-failed")}</p> }.into_any(),
                (_, false, _) => view! { <p role="status">{t("intake-opening")}</p> }.into_any(),
                (_, _, true) => busy(),
                _ => idle(),
            })}
        </div>
    }
}
