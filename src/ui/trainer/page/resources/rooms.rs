//! Rooms and sites, and the ways between them.

use leptos::prelude::*;

use super::{fresh, heads, retitled, row_actions, row_more};
use crate::app::trainer::typed::{self, LONGEST};
use crate::app::trainer::{State, Supply};
use crate::base::{Bilingual, PlaceId, RoomId};
use crate::timetable::{MOST_SEATS, Place, Room, Week};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{
    Choice, Entry, Field, Kind, Spans, WeekTicks, cell, cell_choice, cell_tick, cents_typed, site_title,
};
use crate::ui::widget::{drawn, focus, t};

/// Seats of a room that is new.
const SEATS: u32 = 20;

/// The part of the page.
#[component]
pub(super) fn Rooms() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| state.resources().rooms.len());
    let opened = RwSignal::new(None);
    let add = move |_| {
        let room = store.peek(|state| {
            let rooms = &state.resources().rooms;
            let id = RoomId::new(&fresh("room", |name| rooms.iter().any(|room| room.id.as_str() == name))).ok()?;
            let title = store.text_with("res-room-new", &[("number", (rooms.len() + 1).to_string().into())]);
            let site = state.resources().sites.first().map(|site| site.id.clone());
            Some((id, title, site))
        });
        let Some((id, title, site)) = room else { return };
        let title = Bilingual { it: title.clone(), en: title };
        let site = site.or_else(|| {
            let site = PlaceId::new("site-1").ok()?;
            store.supply(Supply::Site(Place { id: site.clone(), title: new_site(store, 0) }));
            Some(site)
        });
        let Some(site) = site else { return };
        store.supply(Supply::Room(Room {
            id,
            title,
            site,
            seats: SEATS,
            computers: false,
            set_up: 0,
            cents: 0,
            free: Week::ALL,
            away: Vec::new(),
        }));
        focus("#rooms tbody:last-of-type input");
    };
    view! {
        {drawn(move || (count.get() == 0).then(|| view! { <p class="soft">{t("res-rooms-none")}</p> }))}
        {drawn(move || (count.get() > 0).then(|| view! {
            <table class="table stacked sheet" id="rooms">
                <caption class="visually-hidden">{t("res-rooms")}</caption>
                {heads(&["res-title", "res-site", "res-seats", "res-computers", "res-set-up", "res-cost-half"])}
                {(0..count.get()).map(|place| view! { <Row place opened /> }).collect_view()}
            </table>
        }))}
        <button type="button" id="add-room" class="btn btn-outline-primary" on:click=add>{t("res-add-room")}</button>
        <Sites />
    }
}

/// A room.
#[component]
fn Row(place: usize, opened: RwSignal<Option<usize>>) -> impl IntoView {
    let store = Store::get();
    let room = store.memo(move |state| state.resources().rooms.get(place).cloned());
    let change = move |alter: &dyn Fn(&mut Room)| {
        if let Some(mut room) = room.get_untracked() {
            alter(&mut room);
            store.supply(Supply::Room(room));
        }
    };
    let of = move |read: fn(&Room) -> String| Signal::derive(move || room.get().as_ref().map(read).unwrap_or_default());
    let title =
        Signal::derive(move || room.get().map(|room| room.title.get(store.language()).to_owned()).unwrap_or_default());
    let sites = Signal::derive(move || store.with(|state| site_choices(state, store)));
    let cost = Signal::derive(move || cents_typed(store.language(), room.get().map_or(0, |room| room.cents)));
    let remove = move || {
        if let Some(room) = room.get_untracked() {
            store.supply(Supply::RoomRemoved(room.id));
            focus("#add-room");
        }
    };
    let more = move || {
        view! {
            <WeekTicks legend="res-free-room" value=Signal::derive(move || room.get().map_or(Week::NONE, |room| room.free)) on_change=Callback::new(move |week| change(&move |room| room.free = week)) />
            <Spans id=format!("room-{place}") legend="res-away-room" value=Signal::derive(move || room.get().map(|room| room.away).unwrap_or_default()) on_change=Callback::new(move |spans: Vec<_>| change(&move |room| room.away.clone_from(&spans))) />
        }
        .into_any()
    };
    view! {
        <tbody>
            <tr>
                {cell(Kind::Words, "res-title", title, title, move |text| {
                    let (language, text) = (store.language(), typed::name(&text)?);
                    change(&|room| room.title = retitled(&room.title, language, text));
                    Ok(())
                })}
                {cell_choice("res-site", title, sites, of(|room| room.site.to_string()), move |text| {
                    if let Ok(site) = PlaceId::new(&text) {
                        change(&move |room| room.site = site.clone());
                    }
                })}
                {cell(Kind::Number, "res-seats", title, of(|room| room.seats.to_string()), move |text| {
                    let seats = typed::whole(&text, 1, MOST_SEATS)?;
                    change(&move |room| room.seats = seats);
                    Ok(())
                })}
                {cell_tick("res-computers", title, Signal::derive(move || room.get().is_some_and(|room| room.computers)), move |flag| change(&move |room| room.computers = flag))}
                {cell(Kind::Number, "res-set-up", title, of(|room| room.set_up.to_string()), move |text| {
                    let minutes = typed::or_none(&text, |text| typed::whole(text, 0, LONGEST))?;
                    change(&move |room| room.set_up = minutes.unwrap_or(0));
                    Ok(())
                })}
                {cell(Kind::Amount, "res-cost-half", title, cost, move |text| {
                    let cents = typed::cost(store.language(), &text)?;
                    change(&move |room| room.cents = cents);
                    Ok(())
                })}
                {row_actions(place, title, opened, Some(Box::new(remove)))}
            </tr>
            {row_more(place, 7, opened, more)}
        </tbody>
    }
}

fn site_choices(state: &State, store: Store) -> Vec<Choice> {
    let sites = state.resources().sites.iter();
    sites.map(|site| (site.id.to_string(), site.title.get(store.language()).to_owned())).collect()
}

/// What a new site is called beside so many others: two of one name could not be told apart in a table.
fn new_site(store: Store, others: usize) -> Bilingual {
    let title = store.text_with("res-site-new", &[("number", (others + 1).to_string().into())]);
    Bilingual { it: title.clone(), en: title }
}

/// Sites, and the ways between them.
#[component]
fn Sites() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| state.resources().sites.len());
    let usual = store.memo(|state| state.resources().usual_way.to_string());
    let take_usual = Callback::new(move |text: String| {
        store.supply(Supply::UsualWay(typed::whole(&text, 0, LONGEST)?));
        Ok(())
    });
    let add = move |_| {
        let new = store.peek(|state| {
            let sites = &state.resources().sites;
            let id = PlaceId::new(&fresh("site", |name| sites.iter().any(|site| site.id.as_str() == name))).ok()?;
            Some(Place { id, title: new_site(store, sites.len()) })
        });
        if let Some(site) = new {
            store.supply(Supply::Site(site));
            focus("#sites li:last-child input");
        }
    };
    let site = move |place: usize| {
        let site = store.memo(move |state| state.resources().sites.get(place).cloned());
        let title = move || site.get().map(|site| site.title.get(store.language()).to_owned()).unwrap_or_default();
        let take = Callback::new(move |text: String| {
            let text = typed::name(&text)?;
            if let Some(mut site) = site.get_untracked() {
                site.title = retitled(&site.title, store.language(), text);
                store.supply(Supply::Site(site));
            }
            Ok(())
        });
        let remove = move |_| {
            if let Some(site) = site.get_untracked() {
                store.supply(Supply::SiteRemoved(site.id));
                focus("#add-site");
            }
        };
        let remove_label = move || format!("{}: {}", store.text("res-remove"), title());
        let input_label = move || format!("{} {}", store.text("res-site"), place + 1);
        view! {
            <li>
                <Entry kind=Kind::Words label=Signal::derive(input_label) value=Signal::derive(title) take />
                <button type="button" class="btn btn-link" aria-label=remove_label on:click=remove>{t("res-remove")}</button>
            </li>
        }
    };
    let pairs = move || {
        let count = count.get();
        let pairs: Vec<(usize, usize)> =
            (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other))).collect();
        pairs.into_iter().map(|(one, other)| way(store, one, other)).collect_view()
    };
    view! {
        <section class="part" aria-labelledby="sites-title">
            <h2 id="sites-title">{t("res-sites")}</h2>
            <p class="soft">{t("res-sites-hint")}</p>
            <ul class="sites" id="sites">{drawn(move || (0..count.get()).map(site).collect_view())}</ul>
            <button type="button" id="add-site" class="btn btn-outline-primary" on:click=add>{t("res-add-site")}</button>
            <div class="way-usual"><Field id="usual-way" label="res-usual-way" kind=Kind::Number value=usual take=take_usual /></div>
            {drawn(move || (count.get() > 1).then(|| view! {
                <details class="more"><summary><span>{t("res-ways")}</span></summary><ul class="ways">{drawn(pairs)}</ul></details>
            }))}
        </section>
    }
}

/// Minutes of the way between two sites, by their places.
fn way(store: Store, one: usize, other: usize) -> AnyView {
    let between = move |state: &State| {
        let sites = &state.resources().sites;
        Some([sites.get(one)?.id.clone(), sites.get(other)?.id.clone()])
    };
    let words = move || {
        let language = store.language();
        store.with(|state| {
            let both = between(state)?;
            let [from, to] = both.each_ref().map(|id| site_title(state, language, id));
            Some(store.text_with("res-way", &[("from", from.into()), ("to", to.into())]))
        })
    };
    let minutes = move || {
        store
            .with(|state| {
                let [from, to] = between(state)?;
                let same = |way: &&crate::timetable::Way| way.between.contains(&from) && way.between.contains(&to);
                state.resources().ways.iter().find(same).map(|way| way.minutes.to_string())
            })
            .unwrap_or_default()
    };
    let take = Callback::new(move |text: String| {
        let minutes = typed::or_none(&text, |text| typed::whole(text, 0, LONGEST))?;
        if let Some(both) = store.peek(between) {
            store.supply(Supply::Way(both, minutes));
        }
        Ok(())
    });
    let id = format!("way-{one}-{other}");
    view! {
        <li>
            <label for=id.clone()>{drawn(move || words().unwrap_or_default())}</label>
            <Entry id kind=Kind::Number value=Signal::derive(minutes) take />
        </li>
    }
    .into_any()
}
