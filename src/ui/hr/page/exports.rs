//! Exports: a card for each file and page to be had of a campaign's picture.

use leptos::prelude::*;

use crate::app::hr::{Event, Export, Page, State, export_size, missing_notes};
use crate::base::CampaignId;
use crate::formats::{LONGEST_NOTE, Licence, Note};
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

/// The queries for more envelopes than one browser collects, below `scale/`.
const SCALE: [&str; 3] = ["README.md", "sums.duckdb.sql", "sums.spark.sql"];

/// The campaign of the page, when it has a picture.
pub(super) fn shown(state: &State) -> Option<CampaignId> {
    match &state.page {
        Page::Exports(id) | Page::Report(id) | Page::Literacy(id) => state.picture(id).map(|_| id.clone()),
        _ => None,
    }
}

/// The page.
#[component]
pub fn Exports() -> impl IntoView {
    let store = Store::get();
    let id = store.memo(shown);
    let cards = move || match id.get() {
        Some(id) => view! { <Cards id /> }.into_any(),
        None => view! { <Nothing title="exports-title" /> }.into_any(),
    };
    view! { <div class="page wrap">{drawn(cards)}</div> }
}

/// In place of a page for which there is no picture yet.
#[component]
pub fn Nothing(
    /// Phrase of the heading.
    title: &'static str,
) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1 tabindex="-1">{t(title)}</h1>
            <p class="lead">{t("exports-none")}</p>
            <p><a href=Page::Home.address()>{t("exports-home")}</a></p>
        </div>
    }
}

#[component]
fn Cards(id: CampaignId) -> impl IntoView {
    let store = Store::get();
    let for_title = id.clone();
    let what = move || {
        let title = store.with(|state| Some(state.campaigns.get(&for_title)?.title.get(state.language).to_owned()));
        store.text_with("exports-what", &[("title", title.unwrap_or_default().into())])
    };
    let get = |export, label| view! { <Get id=id.clone() export label /> }.into_any();
    let page = |page: Page| {
        view! { <a class="btn btn-outline-primary" href=page.address()>{t("exports-open-page")}</a> }.into_any()
    };
    let invented = store.with(|state| state.campaigns.get(&id).is_some_and(|one| one.invented));
    view! {
        <div class="page-head">
            <h1 tabindex="-1">{t("exports-title")}</h1>
            <p class="lead">{drawn(what)}</p>
        </div>
        <section class="part">
            <h2>{t("exports-pages")}</h2>
            <ul class="exports">
                <Card title="exports-report" what="exports-report-what" who="exports-who-body" buttons=vec![page(Page::Report(id.clone()))] />
                <Card title="exports-literacy" what="exports-literacy-what" who="exports-who-body" buttons=vec![page(Page::Literacy(id.clone()))] />
            </ul>
        </section>
        <section class="part">
            <h2>{t("exports-tables")}</h2>
            <ul class="exports">
                <Card title="exports-workbook" what="exports-workbook-what" who="exports-who-body" buttons=vec![get(Export::Workbook, "exports-get-workbook")] />
                <Card
                    title="exports-csv"
                    what="exports-csv-what"
                    who="exports-who-body"
                    buttons=vec![get(Export::Shares, "exports-get-shares"), get(Export::Demand, "exports-get-demand")]
                />
                <Card title="exports-aggregate" what="exports-aggregate-what" who="exports-who-trainer" buttons=vec![get(Export::Aggregate, "exports-get-aggregate")] />
            </ul>
        </section>
        <section class="part">
            <h2>{t("exports-public")}</h2>
            <div class="plate export-open">
                <h3>{t("exports-open")}</h3>
                <p>{t("exports-open-what")}</p>
                <Who who="exports-who-all" />
                {invented.then(|| view! { <p class="example-mark">{t("exports-open-invented")}</p> })}
                <Field id=id.clone() note=Note::Code name="exports-note-code" hint="exports-note-code-hint" />
                <Field id=id.clone() note=Note::Mail name="exports-note-mail" hint="exports-note-mail-hint" />
                <Field id=id.clone() note=Note::Address name="exports-note-address" hint="exports-note-address-hint" />
                <LicenceField id=id.clone() />
                <Package id />
            </div>
        </section>
        <section class="part">
            <h2>{t("exports-scale")}</h2>
            <p class="read">{t("exports-scale-what")}</p>
            <ul>
                {SCALE.into_iter().map(|file| view! { <li><a href=format!("scale/{file}") download=file>{file}</a></li> }).collect_view()}
            </ul>
        </section>
    }
}

/// What an export is for, who may read it, and the button.
#[component]
fn Card(title: &'static str, what: &'static str, who: &'static str, buttons: Vec<AnyView>) -> impl IntoView {
    view! {
        <li class="plate export">
            <h3>{t(title)}</h3>
            <p>{t(what)}</p>
            <Who who />
            <div class="actions">{buttons}</div>
        </li>
    }
}

#[component]
fn Who(who: &'static str) -> impl IntoView {
    let store = Store::get();
    view! { <p class="soft small">{drawn(move || store.text_with("exports-who", &[("who", store.text(who).into())]))}</p> }
}

/// A button that offers a file.
#[component]
fn Get(id: CampaignId, export: Export, label: &'static str) -> impl IntoView {
    let store = Store::get();
    // Files are made anew for their size when the language changes, and not with every key pressed.
    let language = store.memo(|state| state.language);
    let for_size = id.clone();
    let bytes = Memo::new(move |_| {
        language.get();
        untrack(|| store.with(|state| export_size(state, &for_size, export)))
    });
    let size = move || {
        let kilobytes = whole(store.language(), (bytes.get().unwrap_or_default() as u32).div_ceil(1000));
        store.text_with("exports-size", &[("size", format!("{kilobytes}\u{a0}KB").into())])
    };
    view! {
        <span class="export-get">
            <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::ExportWanted(id.clone(), export))>
                {t(label)}
            </button>
            <span class="soft small">{drawn(size)}</span>
        </span>
    }
}

/// The button of the open-data package, or which fields it waits for.
#[component]
fn Package(id: CampaignId) -> impl IntoView {
    let store = Store::get();
    let for_missing = id.clone();
    let missing = store.memo(move |state| {
        let name = |note: &Note| match note {
            Note::Mail => "exports-note-mail",
            Note::Address => "exports-note-address",
            _ => "exports-note-code",
        };
        missing_notes(state, &for_missing).iter().map(name).collect::<Vec<_>>()
    });
    let words = move || {
        let fields: Vec<String> = missing.get().into_iter().map(|name| store.text(name)).collect();
        if fields.is_empty() {
            return String::new();
        }
        store.text_with("exports-open-missing", &[("fields", fields.join(", ").into())])
    };
    view! {
        <p id="open-missing" role="status">{words}</p>
        <button
            type="button"
            class="btn btn-outline-primary"
            aria-describedby="open-missing"
            disabled=move || !missing.get().is_empty()
            on:click=move |_| store.tell(Event::ExportWanted(id.clone(), Export::Open))
        >
            {t("exports-get-open")}
        </button>
    }
}

/// A field beside a campaign. What is typed is kept at once.
#[component]
pub fn Field(
    /// The campaign.
    id: CampaignId,
    /// Which field.
    note: Note,
    /// Phrase of its label, and its id.
    name: &'static str,
    /// Phrase of its hint.
    hint: &'static str,
    /// Whether it holds several lines.
    #[prop(optional)]
    long: bool,
) -> impl IntoView {
    let store = Store::get();
    let kept = untrack(|| store.with(|state| state.notes.get(&id).map(|notes| notes.get(note).to_owned())))
        .unwrap_or_default();
    let write = move |event: leptos::ev::Event| {
        store.tell(Event::NoteChanged(id.clone(), note, event_target_value(&event)));
    };
    let hint_id = format!("{name}-hint");
    let most = LONGEST_NOTE.to_string();
    let control = if long {
        view! { <textarea id=name class="control" rows="4" maxlength=most aria-describedby=hint_id.clone() on:input=write prop:value=kept></textarea> }
            .into_any()
    } else {
        view! { <input type="text" id=name class="control" maxlength="300" autocomplete="off" aria-describedby=hint_id.clone() prop:value=kept on:input=write /> }
            .into_any()
    };
    view! {
        <div class="field">
            <label class="field-label" for=name>{t(name)}</label>
            {control}
            <p class="field-hint" id=hint_id>{t(hint)}</p>
        </div>
    }
}

/// The choice of a licence.
#[component]
fn LicenceField(id: CampaignId) -> impl IntoView {
    let store = Store::get();
    let now = untrack(|| store.with(|state| state.notes.get(&id).map(|notes| Licence::of(notes.get(Note::Licence)))))
        .unwrap_or_default();
    let choice = move |(licence, name): (Licence, &'static str)| {
        let label = if licence == Licence::Zero { "exports-note-zero" } else { "exports-note-by" };
        let id = id.clone();
        view! {
            <label class="tick">
                <input
                    type="radio"
                    name="licence"
                    value=name
                    checked=licence == now
                    on:change=move |_| store.tell(Event::NoteChanged(id.clone(), Note::Licence, name.to_owned()))
                />
                <span>{t(label)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{t("exports-note-licence")}</legend>
            {Licence::ALL.into_iter().map(choice).collect_view()}
        </fieldset>
    }
}
