//! The calendar: from when to when, on which days and at what hours, and what is closed.

use leptos::prelude::*;

use super::retitled;
use crate::app::trainer::Supply;
use crate::app::trainer::typed::{self, Ends, Wanted};
use crate::base::{Bilingual, Day};
use crate::i18n::{Value, date};
use crate::timetable::{Calendar, Closure, HalfDay, Hours, Patron, Weekday};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{DaysForm, Entry, Field, Kind, Taken, half, months_day, take_end, weekday};
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
            let taken = take_end(ends, [now.from, now.to], place, typed::day(&text), typed::days_of_calendar);
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
    let set = move |new: Option<Hours>| -> Taken {
        let now = calendar.get_untracked();
        let hours = typed::hours(&now.hours, half, new)?;
        store.supply(Supply::Calendar(Calendar { hours, ..now }));
        Ok(())
    };
    let usual = if half == HalfDay::Morning { (9, 13) } else { (14, 17) };
    let wrong = RwSignal::new(None::<Wanted>);
    Effect::new(move |_| {
        calendar.track();
        wrong.set(None);
    });
    let toggle = move |event: web_sys::Event| {
        let usual = Hours { half, from: usual.0 * HOUR, to: usual.1 * HOUR };
        let taken = set(event_target_checked(&event).then_some(usual));
        if let Some(wanted) = taken.err() {
            wrong.set(Some(wanted));
            // It does not look ticked where it is not.
            tick_off(&event);
        }
    };
    let told = move || {
        wrong.get().map(|wanted| {
            let clock = |hour: u16| Value::from(clock(hour * HOUR));
            let words = store.phrases(|phrases| wanted.words(phrases));
            store.text_with(
                "wanted-else-not-ticked",
                &[("wanted", words.into()), ("from", clock(usual.0)), ("to", clock(usual.1))],
            )
        })
    };
    let field = move |label: &'static str, end: bool| {
        let value = move || hours().map(|hours| clock(if end { hours.to } else { hours.from })).unwrap_or_default();
        let take = Callback::new(move |text: String| {
            let minutes = typed::clock(&text)?;
            let Some(now) = hours() else { return Ok(()) };
            set(Some(if end { Hours { to: minutes, ..now } } else { Hours { from: minutes, ..now } }))
        });
        let id = format!("{label}-{}", half as u8);
        view! {
            <div class="hours-field">
                <label for=id.clone()>{t(label)}<span class="visually-hidden">" "{drawn(move || self::half(store, half))}</span></label>
                <Entry id kind=Kind::Time value=Signal::derive(value) shut=Signal::derive(move || hours().is_none()) take />
            </div>
        }
    };
    let wrong_id = format!("half-{}-wrong", half as u8);
    view! {
        <div class="hours-row">
            <label class="tick">
                <input type="checkbox" prop:checked=move || hours().is_some() aria-invalid=move || wrong.get().map(|_| "true") aria-describedby=wrong_id.clone() on:change=toggle />
                <span>{drawn(move || self::half(store, half))}</span>
            </label>
            {field("res-hours-from", false)}
            {field("res-hours-to", true)}
            <p class="field-wrong" id=wrong_id role="alert">{drawn(told)}</p>
        </div>
    }
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / HOUR, minutes % HOUR)
}

fn tick_off(event: &web_sys::Event) {
    let input =
        event.target().and_then(|target| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlInputElement>(target).ok());
    if let Some(input) = input {
        input.set_checked(false);
    }
}

/// The day of the patron saint.
#[component]
fn PatronDay(calendar: Memo<Calendar>) -> impl IntoView {
    let store = Store::get();
    let value = Memo::new(move |_| {
        calendar.get().patron.map(|patron| months_day(patron.month, patron.day)).unwrap_or_default()
    });
    let take = Callback::new(move |text: String| {
        let known = typed::or_none(&text, typed::months_day)?;
        let mut calendar = calendar.get_untracked();
        let title = calendar.patron.take().map_or_else(
            || {
                let title = store.text("res-patron-new");
                Bilingual { it: title.clone(), en: title }
            },
            |patron| patron.title,
        );
        calendar.patron = known.map(|(month, day)| Patron { month, day, title });
        store.supply(Supply::Calendar(calendar));
        Ok(())
    });
    view! { <Field id="patron" label="res-patron" hint="res-patron-hint" kind=Kind::Words value take /> }
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
