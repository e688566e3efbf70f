//! The own contributions by campaign: which revision, saved or not and when. Never an answer.

use leptos::prelude::*;

use crate::app::{Event, State};
use crate::base::{Bilingual, CampaignId, Day};
use crate::i18n::date;
use crate::ui::page::campaign::both;
use crate::ui::store::{Store, entropy};
use crate::ui::widget::{drawn, focus, t};

/// What is told of a contribution.
#[derive(Clone, PartialEq)]
struct Entry {
    id: CampaignId,
    title: Option<Bilingual>,
    revision: u32,
    saved: bool,
    day: Option<Day>,
    /// Whether it belongs to the present campaign.
    present: bool,
}

/// The entries, that of the present campaign first.
fn entries(state: &State) -> Vec<Entry> {
    let present = state.campaign().map(|campaign| &campaign.id);
    let mut entries: Vec<Entry> = state
        .person
        .handed
        .iter()
        .map(|(id, handed)| Entry {
            id: id.clone(),
            title: handed.title.clone(),
            revision: handed.revision,
            saved: handed.saved,
            day: handed.day,
            present: present == Some(id),
        })
        .collect();
    entries.sort_by_key(|entry| !entry.present);
    entries
}

/// The list; nothing where there is none.
#[component]
pub fn Contributions() -> impl IntoView {
    let store = Store::get();
    let entries = store.memo(entries);
    let asking = RwSignal::new(None::<CampaignId>);
    move || {
        let entries = entries.get();
        (!entries.is_empty()).then(|| view! {
            <section class="part" id="contributions">
                <h2 tabindex="-1">{t("list-title")}</h2>
                <p class="prose">{t("list-intro")}</p>
                <ul class="contributions">{entries.into_iter().map(|entry| view! { <Card entry asking /> }).collect_view()}</ul>
            </section>
        })
    }
}

#[component]
fn Card(entry: Entry, asking: RwSignal<Option<CampaignId>>) -> impl IntoView {
    let store = Store::get();
    let Entry { id, title, revision, saved, day, present } = entry;
    let name = match title {
        Some(title) => view! { <h3>{both(title)}</h3> }.into_any(),
        None => view! { <h3>{id.to_string()}</h3> }.into_any(),
    };
    let words = move || {
        let name = match (saved, day) {
            (true, Some(_)) => "list-saved",
            (true, None) => "list-saved-once",
            (false, Some(_)) => "list-changed",
            (false, None) => "list-ready",
        };
        let day = day.map(date).unwrap_or_default();
        store.text_with(name, &[("revision", revision.to_string().into()), ("day", day.into())])
    };
    // A random name that never left is none to forget.
    let left = saved || day.is_some() || revision > 1;
    let asked = {
        let id = id.clone();
        Memo::new(move |_| asking.with(|asking| asking.as_ref() == Some(&id)))
    };
    let id = StoredValue::new(id);
    let forget = move |_| {
        asking.set(None);
        store.tell(Event::ContributionForgotten(id.get_value(), entropy()));
        focus("#contributions h2, #main h1");
    };
    let ask = move |_| {
        asking.set(Some(id.get_value()));
        focus(".forget-no");
    };
    let keep = move |_| {
        asking.set(None);
        focus("#contributions h2");
    };
    view! {
        <li class="plate contribution">
            {name}
            <p class="soft">{t(if present { "list-present" } else { "list-other" })}</p>
            <p>{words}</p>
            {drawn(move || left.then(|| if asked.get() {
                view! {
                    <p class="forget-sure">{t("list-forget-sure")}</p>
                    <div class="actions">
                        <button type="button" class="btn btn-outline-primary forget-no" on:click=keep>{t("list-forget-no")}</button>
                        <button type="button" class="btn btn-outline-primary btn-grave forget-yes" on:click=forget>{t("list-forget-yes")}</button>
                    </div>
                }.into_any()
            } else {
                view! { <button type="button" class="btn btn-link forget" on:click=ask>{t("list-forget")}</button> }.into_any()
            }))}
        </li>
    }
}
