//! A quiet line where answers are in memory only: they can be saved to a file before the page is closed.

use leptos::prelude::*;

use super::start::answer_count;
use crate::app::{Event, Keep};
use crate::ui::store::Store;
use crate::ui::widget::t;

/// The line; nothing where the answers are on the shelf, or there are none.
#[component]
pub fn Unkept() -> impl IntoView {
    let store = Store::get();
    let shown = store.memo(|state| !matches!(state.keep, Keep::Shelf | Keep::Visit) && answer_count(state) > 0);
    move || {
        shown.get().then(|| {
            view! {
                <div class="unkept screen-only">
                    <p id="unkept">{t("unkept-text")}</p>
                    <button type="button" class="btn btn-outline-primary" aria-describedby="unkept" on:click=move |_| store.tell(Event::FileWanted)>
                        {t("notice-save-file")}
                    </button>
                </div>
            }
        })
    }
}
