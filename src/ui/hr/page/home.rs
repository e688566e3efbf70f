//! Home: what this room is, and the campaigns kept in this browser.

use leptos::prelude::*;

use crate::app::hr::{Event, Keep, Page};
use crate::base::CampaignId;
use crate::cohort::Campaign;
use crate::i18n::{date, whole};
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::FileDrop;
use crate::ui::shell::focus;
use crate::ui::widget::{drawn, t};

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let store = Store::get();
    let campaigns = store.memo(|state| state.campaigns.values().cloned().collect::<Vec<_>>());
    let memory = store.memo(|state| state.keep != Keep::Shelf);
    let list = move || {
        let campaigns = campaigns.get();
        if campaigns.is_empty() {
            return view! { <p class="soft">{t("home-none")}</p> }.into_any();
        }
        view! { <ul class="rounds">{campaigns.into_iter().map(|one| view! { <Entry campaign=one /> }).collect_view()}</ul> }
            .into_any()
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("home-title")}</h1>
                <ul class="promises">
                    <li>{t("home-what")}</li>
                    <li>{t("home-row")}</li>
                    <li>{t("home-where")}</li>
                </ul>
            </div>
            <section class="part home-part">
                <h2>{t("home-campaigns")}</h2>
                {drawn(list)}
            </section>
            <section class="part home-part">
                <h2>{t("home-open")}</h2>
                <FileDrop
                    id="open-file"
                    label="home-open-file"
                    hint="home-open-hint"
                    accept=".json,application/json"
                    on_file=Callback::new(move |(name, bytes)| store.tell(Event::FileCame(name, bytes)))
                />
            </section>
            <section class="part home-part">
                <h2>{t("home-erase-title")}</h2>
                <p class="soft">{drawn(move || store.text(if memory.get() { "home-kept-memory" } else { "home-kept-shelf" }))}</p>
                <Erase />
            </section>
        </div>
    }
}

/// A campaign of the list.
#[component]
fn Entry(campaign: Campaign) -> impl IntoView {
    let store = Store::get();
    let id = campaign.id.clone();
    let (title, body) = (campaign.title.clone(), campaign.body.clone());
    let facts = move || {
        let people: u32 =
            campaign.partitions.first().map_or(0, |first| first.parts.iter().map(|part| part.headcount).sum());
        let days = match (campaign.from, campaign.to) {
            (None, None) => store.text("home-no-days"),
            (from, to) => {
                let value = |day: Option<_>| day.map_or_else(|| "…".to_owned(), date).into();
                store.text_with("home-days", &[("from", value(from)), ("to", value(to))])
            }
        };
        let shown = whole(store.language(), people);
        let people =
            store.phrases(|phrases| phrases.with("home-people", &[("count", people.into()), ("shown", shown.into())]));
        format!("{days} · {people}")
    };
    let erase = move |id: CampaignId| {
        store.tell(Event::CampaignErased(id));
        focus(".notice button");
    };
    let invented = campaign.invented;
    let (for_file, for_erase) = (id.clone(), id.clone());
    view! {
        <li class="plate round">
            {invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
            <p class="soft small">{move || body.get(store.language()).to_owned()}</p>
            <h3>{move || title.get(store.language()).to_owned()}</h3>
            <p class="soft">{drawn(facts)}</p>
            <div class="actions">
                <a class="btn btn-primary" href=Page::Collect(id.clone()).address()>{t("home-collect")}</a>
                <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::CampaignFileWanted(for_file.clone()))>
                    {t("home-save-file")}
                </button>
                <button type="button" class="btn btn-link" on:click=move |_| erase(for_erase.clone())>{t("home-erase-one")}</button>
            </div>
        </li>
    }
}

/// Erasing everything asks once more, since it cannot be taken back.
#[component]
fn Erase() -> impl IntoView {
    let store = Store::get();
    let asking = RwSignal::new(false);
    let ask = move |on: bool, next: &'static str| {
        asking.set(on);
        focus(next);
    };
    view! {
        {drawn(move || if asking.get() {
            view! {
                <div class="plate task task-grave">
                    <p id="erase-sure">{t("home-erase-sure")}</p>
                    <div class="actions">
                        <button type="button" id="erase-no" class="btn btn-outline-primary" aria-describedby="erase-sure" on:click=move |_| ask(false, "#erase")>
                            {t("data-erase-no")}
                        </button>
                        <button
                            type="button"
                            class="btn btn-outline-primary btn-grave"
                            on:click=move |_| {
                                store.tell(Event::EraseWanted);
                                ask(false, "#erase");
                            }
                        >
                            {t("data-erase-yes")}
                        </button>
                    </div>
                </div>
            }
            .into_any()
        } else {
            view! {
                <button type="button" id="erase" class="btn btn-outline-primary btn-grave" on:click=move |_| ask(true, "#erase-no")>
                    {t("home-erase")}
                </button>
            }
            .into_any()
        })}
    }
}
