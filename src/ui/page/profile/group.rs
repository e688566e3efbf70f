//! The competences under their areas, each to be opened.

use leptos::prelude::*;

use super::detail::detail;
use super::name::area_title;
use super::row::Row;
use crate::base::{AreaId, ScoreId};
use crate::ui::page::sitting::hue;
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, drawn, t};

/// The competences of an area, or the AI scores.
pub struct Group {
    /// Title of the area.
    pub title: String,
    /// Class of its colour.
    pub hue: &'static str,
    /// Why the role asks what it does here.
    pub reason: Option<String>,
    /// Its scores.
    pub rows: Vec<Row>,
}

/// The rows under their areas, those for AI last.
pub fn groups(store: Store, rows: Vec<Row>) -> Vec<Group> {
    let areas = store.with(|state| {
        let areas = state.content.framework.areas.iter().map(|area| Some(area.id.clone()));
        areas.chain([None]).collect::<Vec<Option<AreaId>>>()
    });
    let mut rows = rows.into_iter().peekable();
    let mut groups = Vec::new();
    for area in areas {
        let own = hue(area.as_ref().map(AreaId::as_str));
        let mut members = Vec::new();
        while let Some(row) = rows.next_if(|row| row.hue == own) {
            members.push(row);
        }
        let reason = store.with(|state| Some(state.role()?.reason(area.as_ref())?.get(state.language).to_owned()));
        let title = area.map_or_else(|| store.text("profile-ai"), |area| area_title(store, &area));
        groups.push(Group { title, hue: own, reason, rows: members });
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// The scores that are open, so that they stay so when the page is drawn anew in the other language.
pub type Opened = StoredValue<Vec<ScoreId>>;

/// An area's competences under its title.
#[component]
pub fn Group(group: Group, opened: Opened) -> impl IntoView {
    view! {
        <div class=format!("group {}", group.hue)>
            <h3>{group.title}</h3>
            {group.reason.map(|reason| view! { <p class="group-reason"><span class="soft">{t("profile-reason")}</span>" "{reason}</p> })}
            {group.rows.into_iter().map(|row| view! { <Line row opened /> }).collect_view()}
        </div>
    }
}

/// A score, in a list. What is in it is drawn when it is opened.
#[component]
fn Line(row: Row, opened: Opened) -> impl IntoView {
    let store = Store::get();
    let id = row.score.clone();
    let is_open = opened.with_value(|opened| opened.iter().any(|other| Some(other) == id.as_ref()));
    let open = RwSignal::new(is_open);
    let toggle = move |event: leptos::ev::Event| {
        let now = event_target::<web_sys::Element>(&event).has_attribute("open");
        opened.update_value(|opened| {
            opened.retain(|other| Some(other) != id.as_ref());
            opened.extend(id.clone().filter(|_| now));
        });
        open.set(now);
    };
    let row = StoredValue::new(row);
    let part = move |read: fn(&Row) -> String| row.with_value(read);
    let (hue, measured) = row.with_value(|row| (row.hue, row.measured));
    view! {
        <details class=format!("comp {hue}") open=is_open on:toggle=toggle>
            <summary>
                <ArcDrawing arc=row.with_value(|row| row.arc.clone()) hue />
                <span class="comp-name">{part(|row| row.name.clone())}</span>
                <span class="comp-words" class:comp-words-none=!measured>{part(Row::whole_words)}</span>
                {row.with_value(|row| row.change.clone()).map(|change| view! { <span class="comp-change">{change}</span> })}
            </summary>
            {drawn(move || open.get().then(|| untrack(|| row.with_value(|row| detail(store, row)))))}
        </details>
    }
}
