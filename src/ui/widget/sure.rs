//! A step that cannot be taken back: a button, then the question once more.

use leptos::prelude::*;

use super::{drawn, focus, t};

/// The button of a phrase, under a name of its own; `sure` is the phrase that asks once more.
#[component]
pub fn Sure(id: &'static str, label: &'static str, sure: &'static str, on_yes: Callback<()>) -> impl IntoView {
    let asking = RwSignal::new(false);
    let no = move |_| {
        asking.set(false);
        focus(&format!("#{id}"));
    };
    let yes = move |_| {
        asking.set(false);
        on_yes.run(());
        focus("#main h1");
    };
    let ask = move |_| {
        asking.set(true);
        focus("#erase-no");
    };
    drawn(move || {
        if asking.get() {
            view! {
                <div class="plate task task-grave">
                    <p id="erase-sure">{t(sure)}</p>
                    <div class="actions">
                        <button type="button" id="erase-no" class="btn btn-outline-primary" aria-describedby="erase-sure" on:click=no>{t("data-erase-no")}</button>
                        <button type="button" class="btn btn-outline-primary btn-grave" on:click=yes>{t("data-erase-yes")}</button>
                    </div>
                </div>
            }
            .into_any()
        } else {
            view! { <button type="button" id=id class="btn btn-outline-primary btn-grave" on:click=ask>{t(label)}</button> }.into_any()
        }
    })
}
