//! Groups of people: where they work, how many may be away, when they can come; and waves.

use leptos::prelude::*;

use super::{fresh, heads, retitled, row_actions, row_more};
use crate::app::trainer::Supply;
use crate::app::trainer::typed::{self, Ends};
use crate::base::{Bilingual, Day, PlaceId, WaveId};
use crate::i18n::whole;
use crate::timetable::{GroupLimits, Wave, Week};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{Choice, Field, Kind, Spans, WeekTicks, cell, cell_choice, group_title_at, take_end};
use crate::ui::widget::{drawn, focus, t};

/// All people of a group, in percent.
const HUNDRED: u32 = 100;

/// Days of a wave that is new.
const WAVE_DAYS: u32 = 60;

/// The part of the page.
#[component]
pub(super) fn Groups() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| state.demand().groups.len());
    let usual = store.memo(|state| state.resources().usual_share.to_string());
    let opened = RwSignal::new(None);
    let share = Callback::new(move |text: String| {
        store.supply(Supply::UsualShare(typed::whole(&text, 1, HUNDRED)?));
        Ok(())
    });
    view! {
        <Field id="usual-share" label="res-usual-share" hint="res-usual-share-hint" kind=Kind::Number value=usual take=share />
        <Waves />
        <section class="part" aria-labelledby="list-of-groups">
            <h2 id="list-of-groups">{t("res-groups-list")}</h2>
            {drawn(move || if count.get() == 0 {
                view! { <p class="soft">{t("plan-no-need")}</p> }.into_any()
            } else {
                view! {
                    <table class="table stacked sheet" id="groups">
                        <caption class="visually-hidden">{t("res-groups")}</caption>
                        {heads(&["need-group", "res-site", "res-share", "need-wave"])}
                        {(0..count.get()).map(|place| view! { <Row place opened /> }).collect_view()}
                    </table>
                }
                .into_any()
            })}
        </section>
    }
}

/// A group.
#[component]
fn Row(place: usize, opened: RwSignal<Option<usize>>) -> impl IntoView {
    let store = Store::get();
    let limits = store.memo(move |state| {
        let id = &state.demand().groups.get(place)?.id;
        Some(state.resources().limits(id).cloned().unwrap_or_else(|| GroupLimits::new(id.clone())))
    });
    let change = move |alter: &dyn Fn(&mut GroupLimits)| {
        if let Some(mut limits) = limits.get_untracked() {
            alter(&mut limits);
            store.supply(Supply::Limits(limits));
        }
    };
    let title = Signal::derive(move || store.with(|state| group_title_at(store, state, place)));
    let people = move || {
        let numbers = store.with(|state| {
            state
                .demand()
                .groups
                .get(place)
                .map(|group| (group.people, group.headcount, state.basis().most_away(place)))
        });
        let (people, headcount, away) = numbers.unwrap_or_default();
        let [people, all, away] = [people, headcount, away].map(|number| whole(store.language(), number));
        store.text_with("res-group-people", &[("people", people.into()), ("all", all.into()), ("away", away.into())])
    };
    let none = move |list: Vec<Choice>, phrase: &str| {
        let mut all = vec![(String::new(), store.text(phrase))];
        all.extend(list);
        all
    };
    let sites = Signal::derive(move || {
        let language = store.language();
        let list = store.with(|state| {
            let sites = state.resources().sites.iter();
            sites.map(|site| (site.id.to_string(), site.title.get(language).to_owned())).collect()
        });
        none(list, "res-no-site")
    });
    let waves = Signal::derive(move || {
        let language = store.language();
        let list = store.with(|state| {
            let waves = state.resources().waves.iter();
            waves.map(|wave| (wave.id.to_string(), wave.title.get(language).to_owned())).collect()
        });
        none(list, "need-no-wave")
    });
    let of = move |read: fn(&GroupLimits) -> Option<String>| {
        Signal::derive(move || limits.get().as_ref().and_then(read).unwrap_or_default())
    };
    let more = move || {
        view! {
            <WeekTicks legend="res-free-group" value=Signal::derive(move || limits.get().map_or(Week::NONE, |limits| limits.free)) on_change=Callback::new(move |week| change(&move |limits| limits.free = week)) />
            <Spans id=format!("group-{place}") legend="res-away-group" value=Signal::derive(move || limits.get().map(|limits| limits.away).unwrap_or_default()) on_change=Callback::new(move |spans: Vec<_>| change(&move |limits| limits.away.clone_from(&spans))) />
        }
        .into_any()
    };
    view! {
        <tbody>
            <tr>
                <th scope="row">{drawn(move || title.get())}<span class="soft small block">{drawn(people)}</span></th>
                {cell_choice("res-site", title, sites, of(|limits| limits.site.as_ref().map(PlaceId::to_string)), move |text| {
                    let site = PlaceId::new(&text).ok();
                    change(&move |limits| limits.site.clone_from(&site));
                })}
                {cell(Kind::Number, "res-share", title, of(|limits| limits.share.map(|share| share.to_string())), move |text| {
                    let share = typed::or_none(&text, |text| typed::whole(text, 1, HUNDRED))?;
                    change(&move |limits| limits.share = share);
                    Ok(())
                })}
                {cell_choice("need-wave", title, waves, of(|limits| limits.wave.as_ref().map(WaveId::to_string)), move |text| {
                    let wave = WaveId::new(&text).ok();
                    change(&move |limits| limits.wave.clone_from(&wave));
                })}
                {row_actions(place, title, opened, None)}
            </tr>
            {row_more(place, 5, opened, more)}
        </tbody>
    }
}

/// Waves: some groups before others.
#[component]
fn Waves() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| state.resources().waves.len());
    let add = move |_| {
        let new = store.peek(|state| {
            let all = &state.resources().waves;
            let calendar = &state.resources().calendar;
            let id = WaveId::new(&fresh("wave", |name| all.iter().any(|wave| wave.id.as_str() == name))).ok()?;
            let title = store.text_with("res-wave-new", &[("number", (all.len() + 1).to_string().into())]);
            let from = all.last().map_or(calendar.from, |last| last.to.after(1));
            let to = from.after(WAVE_DAYS).min(calendar.to).max(from);
            Some(Wave { id, title: Bilingual { it: title.clone(), en: title }, from, to })
        });
        if let Some(wave) = new {
            store.supply(Supply::Wave(wave));
            focus("#waves tr:last-child input");
        }
    };
    let row = move |place: usize| {
        let wave = store.memo(move |state| state.resources().waves.get(place).cloned());
        let title = Signal::derive(move || {
            wave.get().map(|wave| wave.title.get(store.language()).to_owned()).unwrap_or_default()
        });
        let retitle = move |text: String| {
            let text = typed::name(&text)?;
            if let Some(mut wave) = wave.get_untracked() {
                wave.title = retitled(&wave.title, store.language(), text);
                store.supply(Supply::Wave(wave));
            }
            Ok(())
        };
        let ends = StoredValue::new(Ends::default());
        let end = move |end: usize| {
            move |text: String| {
                let Some(now) = wave.get_untracked() else { return Ok(()) };
                let others: Vec<[Day; 2]> = store.peek(|state| {
                    let others = state.resources().waves.iter().filter(|other| other.id != now.id);
                    others.map(|other| [other.from, other.to]).collect()
                });
                let sound = |days| typed::days_of_wave(days, &others);
                let taken = take_end(ends, [now.from, now.to], end, typed::day(&text), sound);
                taken.map(|[from, to]| store.supply(Supply::Wave(Wave { from, to, ..now })))
            }
        };
        let day = move |read: fn(&Wave) -> Day| {
            Signal::derive(move || wave.get().as_ref().map(|wave| read(wave).to_string()).unwrap_or_default())
        };
        let remove = move |_| {
            if let Some(wave) = wave.get_untracked() {
                store.supply(Supply::WaveRemoved(wave.id));
                focus("#add-wave");
            }
        };
        let label = move || format!("{}: {}", store.text("res-remove"), title.get());
        view! {
            <tr>
                {cell(Kind::Words, "need-wave", title, title, retitle)}
                {cell(Kind::Day, "res-from", title, day(|wave| wave.from), end(0))}
                {cell(Kind::Day, "res-to", title, day(|wave| wave.to), end(1))}
                <td class="row-actions"><button type="button" class="btn btn-link" aria-label=label on:click=remove>{t("res-remove")}</button></td>
            </tr>
        }
    };
    view! {
        <section class="part" aria-labelledby="waves-title">
            <h2 id="waves-title">{t("res-waves")}</h2>
            <p class="soft">{t("res-waves-hint")}</p>
            {drawn(move || (count.get() > 0).then(|| view! {
                <table class="table stacked sheet" id="waves">
                    <caption class="visually-hidden">{t("res-waves")}</caption>
                    {heads(&["need-wave", "res-from", "res-to"])}
                    <tbody>{(0..count.get()).map(row).collect_view()}</tbody>
                </table>
            }))}
            <button type="button" id="add-wave" class="btn btn-outline-primary" on:click=add>{t("res-add-wave")}</button>
        </section>
    }
}
