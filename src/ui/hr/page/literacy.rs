//! The AI-literacy record of a campaign: what HR fills in, and the sheet.

use leptos::prelude::*;

use super::exports::{Field, Nothing, shown};
use super::report::line;
use crate::app::hr::{Event, Export, Page, literacy};
use crate::formats::Note;
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::{Paper, PrintBar};
use crate::ui::widget::{drawn, t};

/// The page.
#[component]
pub fn Literacy() -> impl IntoView {
    let store = Store::get();
    let id = store.memo(shown);
    let sheet = move || {
        let Some(id) = id.get() else { return view! { <Nothing title="literacy-title" /> }.into_any() };
        let blocks = store.memo({
            let id = id.clone();
            move |state| literacy(state, &id)
        });
        let back = Page::Exports(id.clone()).address();
        let (for_file, for_line) = (id.clone(), id.clone());
        let paper = move || {
            let line = line(store, &for_line);
            blocks.get().map(|blocks| view! { <Paper title=store.text("literacy-title") line blocks /> })
        };
        view! {
            <PrintBar title="literacy-title" back />
            <section class="screen-only export-form" aria-labelledby="literacy-form">
                <h2 id="literacy-form">{t("literacy-form")}</h2>
                <p class="soft">{t("literacy-form-hint")}</p>
                <Field id=id.clone() note=Note::Systems name="literacy-systems" hint="literacy-systems-hint" long=true />
                <Field id=id.clone() note=Note::Taken name="literacy-taken" hint="literacy-taken-hint" long=true />
                <Field id=id.clone() note=Note::Planned name="literacy-planned" hint="literacy-planned-hint" long=true />
                <Field id note=Note::Office name="literacy-office" hint="literacy-office-hint" />
                <button
                    type="button"
                    class="btn btn-outline-primary"
                    on:click=move |_| store.tell(Event::ExportWanted(for_file.clone(), Export::Literacy))
                >
                    {t("exports-get-literacy")}
                </button>
            </section>
            {drawn(paper)}
        }
        .into_any()
    };
    view! { <div class="page wrap">{drawn(sheet)}</div> }
}
