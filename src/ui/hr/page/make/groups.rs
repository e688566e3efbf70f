//! Unit bundles: proposed, and changed by hand.

use leptos::prelude::*;

use crate::app::hr::{Change, Event};
use crate::base::{Bilingual, UnitId};
use crate::cohort::{Draft, LEAST_BUNDLE, seats};
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// A group as it is shown: its title, its people, its units (name, title, people, how many more go with it).
type Shown = (String, u32, Vec<(UnitId, String, u32, usize)>);

#[component]
pub fn Groups() -> impl IntoView {
    let store = Store::get();
    let shown = store.memo(|state| {
        let Some(draft) = state.draft() else { return Vec::new() };
        let seats = seats(&draft.organisation);
        let language = state.language;
        let more = |above: Option<&Bilingual>, first: &Bilingual, count: usize| state.more(above, first, count);
        let unit = |id: &UnitId| {
            let seat = seats.seats.iter().find(|seat| seat.unit == *id)?;
            let title = draft.organisation.unit(id)?.title.get(language).to_owned();
            Some((id.clone(), title, seat.people, seat.also.len()))
        };
        let group = |group: &crate::cohort::Grouping| {
            let title = draft.title_of(group, more).get(language).to_owned();
            (title, Draft::people(&seats, group), group.units.iter().filter_map(unit).collect())
        };
        draft.groups.iter().map(group).collect::<Vec<Shown>>()
    });
    let threshold = store.memo(|state| state.draft().map_or(0, |draft| draft.threshold));
    // Which group is open, so that it stays so while it is changed.
    let open = RwSignal::new(None::<usize>);
    let summary = move || {
        let (count, least) = shown.with(|shown| (shown.len() as u32, shown.iter().map(|(_, people, _)| *people).min()));
        let language = store.language();
        let values = [
            ("groups", whole(language, count).into()),
            ("least", whole(language, least.unwrap_or_default()).into()),
            ("wanted", whole(language, LEAST_BUNDLE).into()),
        ];
        store.text_with("groups-total", &values)
    };
    view! {
        <p class="soft">{drawn(summary)}</p>
        <p class="actions">
            <button type="button" class="btn btn-outline-primary" id="propose" on:click=move |_| store.tell(Event::Changed(Change::GroupsProposed))>
                {t("groups-propose")}
            </button>
        </p>
        {drawn(move || {
            let shown = shown.get();
            let titles: Vec<String> = shown.iter().map(|(title, ..)| title.clone()).collect();
            let titles = StoredValue::new(titles);
            let last = shown.len().saturating_sub(1);
            let entries = shown.into_iter().enumerate().map(|(place, group)| entry(store, place, last, group, threshold, open, titles));
            view! { <ol class="bundles">{entries.collect_view()}</ol> }
        })}
    }
}

fn entry(
    store: Store,
    place: usize,
    last: usize,
    (title, people, units): Shown,
    threshold: Memo<u32>,
    open: RwSignal<Option<usize>>,
    titles: StoredValue<Vec<String>>,
) -> AnyView {
    let warn = move || {
        if people < threshold.get() {
            Some("groups-refused")
        } else if people < LEAST_BUNDLE {
            Some("groups-small")
        } else {
            None
        }
    };
    let count = store.phrases(|phrases| phrases.count("people-count", people));
    let several = units.len() > 1;
    let units = StoredValue::new(units);
    let inside = move || {
        (open.get() == Some(place)).then(|| {
            let row = |(id, title, people, also): (UnitId, String, u32, usize)| {
                member(store, place, id, title, people, also, titles)
            };
            view! { <ul class="members">{units.get_value().into_iter().map(row).collect_view()}</ul> }
        })
    };
    let of = move |name: &'static str, title: &str| store.text_with(name, &[("title", title.into())]);
    let toggle = {
        let title = title.clone();
        view! {
            <button
                type="button"
                class="btn btn-link"
                id=format!("group-{place}")
                aria-expanded=move || (open.get() == Some(place)).to_string()
                aria-label=of("groups-units-of", &title)
                on:click=move |_| open.update(|open| *open = if *open == Some(place) { None } else { Some(place) })
            >
                {drawn(move || store.phrases(|phrases| phrases.count("groups-units", units.with_value(Vec::len) as u32)))}
            </button>
        }
    };
    let tell = move |change: Change| {
        store.tell(Event::Changed(change));
        focus(&format!("#group-{place}"));
    };
    view! {
        <li class="plate bundle" class:bundle-small=move || warn().is_some()>
            <h2 class="h3">{title.clone()}</h2>
            <p class="group-people">{count}{drawn(move || warn().map(|words| view! { <span class="group-warn">{t(words)}</span> }))}</p>
            <div class="group-actions">
                {toggle}
                {(place < last).then(|| view! {
                    <button type="button" class="btn btn-link" aria-label=of("groups-join-of", &title) on:click=move |_| tell(Change::GroupJoined(place))>{t("groups-join")}</button>
                })}
                {several.then(|| view! {
                    <button type="button" class="btn btn-link" aria-label=of("groups-split-of", &title) on:click=move |_| tell(Change::GroupSplit(place))>{t("groups-split")}</button>
                })}
            </div>
            {drawn(inside)}
        </li>
    }
    .into_any()
}

/// A unit of an open group, with where it can go.
fn member(
    store: Store,
    place: usize,
    id: UnitId,
    title: String,
    people: u32,
    also: usize,
    titles: StoredValue<Vec<String>>,
) -> AnyView {
    let count = store.phrases(|phrases| phrases.count("people-count", people));
    let also = (also > 0).then(|| store.phrases(|phrases| phrases.count("groups-also", also as u32)));
    let option = |(to, title): (usize, String)| view! { <option value=to.to_string()>{title}</option> };
    let others = titles.get_value().into_iter().enumerate().filter(|(to, _)| *to != place).map(option).collect_view();
    let label = store.text_with("groups-move-of", &[("title", title.clone().into())]);
    let change = move |event: leptos::ev::Event| {
        let to = event_target_value(&event);
        if !to.is_empty() {
            store.tell(Event::Changed(Change::UnitMoved(id.clone(), to.parse().ok())));
            focus(&format!("#group-{place}, #propose"));
        }
    };
    view! {
        <li>
            <span>{title}</span>
            <span class="soft">{count}{also.map(|words| view! { " · "{words} })}</span>
            <select class="control" aria-label=label on:change=change>
                <option value="">{t("groups-move")}</option>
                <option value="new">{t("groups-move-new")}</option>
                {others}
            </select>
        </li>
    }
    .into_any()
}
