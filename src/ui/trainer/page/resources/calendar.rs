//! The calendar: from when to when, on which days and at what hours, and what is closed.

use leptos::prelude::*;

use super::retitled;
use crate::app::trainer::Supply;
use crate::app::trainer::typed::{self, Ends, Wanted};
use crate::base::{Bilingual, Day};
use crate::i18n::date;
use crate::timetable::{Calendar, Closure, HalfDay, Hours, Patron, Weekday};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{DaysForm, Field, Kind, half, months_day, weekday};
use crate::ui::widget::{drawn, focus, t};

/// Minutes of an hour.
const HOUR: u16 = 60;

/// The part of the page.
#[component]
pub(super) fn Days() -> impl IntoView {
    let store = Store::get();
    let calendar = store.memo(|state| state.resources().calendar.clone());
    let change = move |alter: &dyn Fn(&mut Calendar)| {
        let mut new = calendar.get_untracked();
        alter(&mut new);
        store.supply(Supply::Calendar(new));
    };
    let open = store.memo(|state| state.resources().calendar.open().len() as u32);
    let ends = StoredValue::new(Ends::default());
    let end = move |place: usize| {
        Callback::new(move |text: String| {
            let now = calendar.get_untracked();
            let typed = typed::day(&text);
            let taken = ends
                .try_update_value(|ends| ends.take([now.from, now.to], place, typed, typed::days_of_calendar))
                .unwrap_or(Err(Wanted::Day));
            taken.map(|[from, to]| store.supply(Supply::Calendar(Calendar { from, to, ..now })))
        })
    };
    let shown = move |read: fn(&Calendar) -> Day| Signal::derive(move || calendar.with(read).to_string());
    let weekdays = Weekday::ALL.map(|one| {
        let held = move || calendar.with(|calendar| calendar.weekdays.contains(&one));
        let set = move |event: web_sys::Event| {
            let on = event_target_checked(&event);
            change(&move |calendar| {
                calendar.weekdays.retain(|other| *other != one);
                if on {
                    calendar.weekdays.push(one);
                    calendar.weekdays.sort_unstable();
                }
            });
        };
        view! { <label class="tick"><input type="checkbox" prop:checked=held on:change=set /><span>{drawn(move || weekday(store, one, false))}</span></label> }
    });
    view! {
        <div class="field-pair narrow-pair">
            <Field id="from" label="res-from" kind=Kind::Day value=shown(|calendar| calendar.from) take=end(0) />
            <Field id="to" label="res-to" kind=Kind::Day value=shown(|calendar| calendar.to) take=end(1) />
        </div>
        <p class="soft">{drawn(move || store.phrases(|phrases| phrases.count("res-open", open.get())))}</p>
        <fieldset class="field">
            <legend>{t("res-hours")}</legend>
            {HalfDay::ALL.map(|half| view! { <HalfHours half calendar /> }).collect_view()}
        </fieldset>
        <fieldset class="field">
            <legend>{t("res-weekdays")}</legend>
            <div class="tick-grid">{weekdays.collect_view()}</div>
        </fieldset>
        <label class="tick">
            <input type="checkbox" id="holidays" prop:checked=move || calendar.get().holidays on:change=move |event| {
                let on = event_target_checked(&event);
                change(&move |calendar| calendar.holidays = on);
            } />
            <span>{t("res-holidays")}</span>
        </label>
        <PatronDay calendar />
        <Closures calendar />
    }
}

/// From when to when a half of a day is.
#[component]
fn HalfHours(half: HalfDay, calendar: Memo<Calendar>) -> impl IntoView {
    let store = Store::get();
    let hours = move || calendar.with(|calendar| calendar.hours_of(half));
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / HOUR, minutes % HOUR);
    let set = move |new: Option<Hours>| {
        let mut calendar = calendar.get_untracked();
        calendar.hours.retain(|hours| hours.half != half);
        calendar.hours.extend(new.filter(|hours| hours.from < hours.to));
        calendar.hours.sort_by_key(|hours| hours.half);
        let sound = calendar.hours.is_sorted_by(|one, next| one.to <= next.from);
        if sound && (new.is_none() || calendar.hours_of(half) == new) {
            store.supply(Supply::Calendar(calendar));
        }
    };
    let usual = if half == HalfDay::Morning { (9, 13) } else { (14, 17) };
    let toggle = move |event: web_sys::Event| {
        let usual = Hours { half, from: usual.0 * HOUR, to: usual.1 * HOUR };
        set(event_target_checked(&event).then_some(usual));
    };
    let field = move |label: &'static str, end: bool| {
        let value = move || hours().map(|hours| clock(if end { hours.to } else { hours.from })).unwrap_or_default();
        let change = move |event: web_sys::Event| {
            let text = event_target_value(&event);
            let typed = text.split_once(':').and_then(|(hour, minute)| {
                let minute = minute.get(..2)?.parse::<u16>().ok()?;
                Some(hour.parse::<u16>().ok()? * HOUR + minute)
            });
            if let (Some(now), Some(minutes)) = (hours(), typed) {
                set(Some(if end { Hours { to: minutes, ..now } } else { Hours { from: minutes, ..now } }));
            }
        };
        let id = format!("{label}-{}", half as u8);
        view! {
            <span class="hours-field">
                <label for=id.clone()>{t(label)}<span class="visually-hidden">" "{drawn(move || self::half(store, half))}</span></label>
                <input type="time" class="control control-time" id=id prop:value=value disabled=move || hours().is_none() on:change=change />
            </span>
        }
    };
    view! {
        <div class="hours-row">
            <label class="tick"><input type="checkbox" prop:checked=move || hours().is_some() on:change=toggle /><span>{drawn(move || self::half(store, half))}</span></label>
            {field("res-hours-from", false)}
            {field("res-hours-to", true)}
        </div>
    }
}

/// The day of the patron saint.
#[component]
fn PatronDay(calendar: Memo<Calendar>) -> impl IntoView {
    let store = Store::get();
    let value = Memo::new(move |_| {
        calendar.get().patron.map(|patron| months_day(patron.month, patron.day)).unwrap_or_default()
    });
    let set = move |text: String| {
        let mut calendar = calendar.get_untracked();
        let title = calendar.patron.take().map_or_else(
            || {
                let title = store.text("res-patron-new");
                Bilingual { it: title.clone(), en: title }
            },
            |patron| patron.title,
        );
        let mut numbers = text.trim().splitn(2, ['/', '.', '-', ' ']).map(|number| number.trim().parse::<u8>().ok());
        let (day, month) = (numbers.next().flatten(), numbers.next().flatten());
        // A leap year, so that 29 February can be one.
        let known = month.zip(day).filter(|(month, day)| Day::new(2028, *month, *day).is_some());
        if known.is_none() && !text.trim().is_empty() {
            return;
        }
        calendar.patron = known.map(|(month, day)| Patron { month, day, title });
        store.supply(Supply::Calendar(calendar));
    };
    view! { <crate::ui::widget::Field id="patron" label="res-patron" hint="res-patron-hint" value on_change=Callback::new(set) /> }
}

/// Days that are closed besides.
#[component]
fn Closures(calendar: Memo<Calendar>) -> impl IntoView {
    let store = Store::get();
    let form = DaysForm::new("closed");
    let why = RwSignal::new(String::new());
    let put = move |closed: Vec<Closure>| {
        store.supply(Supply::Calendar(Calendar { closed, ..calendar.get_untracked() }));
    };
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some([from, to]) = form.read() else { return };
        let title = Some(why.get_untracked())
            .filter(|title| !title.trim().is_empty())
            .unwrap_or_else(|| store.text("res-closed-new"));
        let title = retitled(&Bilingual { it: String::new(), en: String::new() }, store.language(), &title);
        let mut closed = calendar.get_untracked().closed;
        closed.push(Closure { from, to, title });
        closed.sort_by_key(|closure| (closure.from, closure.to));
        put(closed);
        form.clear();
        why.set(String::new());
        focus("#closed-from");
    };
    let list = move || {
        let closed = calendar.get().closed;
        let line = |(place, closure): (usize, Closure)| {
            let days = if closure.from == closure.to {
                date(closure.from)
            } else {
                store.text_with("spans-days", &[("from", date(closure.from).into()), ("to", date(closure.to).into())])
            };
            let words = format!("{days}: {}", closure.title.get(store.language()));
            let label = store.text_with("spans-remove-of", &[("what", words.clone().into())]);
            let remove = move |_| {
                let mut closed = calendar.get_untracked().closed;
                if place < closed.len() {
                    closed.remove(place);
                }
                put(closed);
                focus("#closed-from");
            };
            view! { <li>{words}" "<button type="button" class="btn btn-link" aria-label=label on:click=remove>{t("res-remove")}</button></li> }
        };
        view! { <ul class="spans-list">{closed.into_iter().enumerate().map(line).collect_view()}</ul> }
    };
    view! {
        <section class="part" aria-labelledby="closed-title">
            <h2 id="closed-title">{t("res-closed")}</h2>
            {drawn(list)}
            <form class="spans-add" novalidate on:submit=add>
                {form.fields()}
                <div>
                    <label class="field-hint" for="closed-why">{t("res-closed-why")}</label>
                    <input type="text" class="control" id="closed-why" autocomplete="off" maxlength="200" prop:value=why on:input=move |event| why.set(event_target_value(&event)) />
                </div>
                <button type="submit" class="btn btn-outline-primary">{t("spans-add")}</button>
            </form>
            {form.told()}
        </section>
    }
}
