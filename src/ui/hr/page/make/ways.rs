//! The trustee, and the ways to hand in.

use leptos::prelude::*;

use crate::app::hr::{Change, Event};
use crate::cohort::{Channel, Draft, MOST_WAYS, Way};
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::Pair;
use crate::ui::widget::{Field, drawn, focus, t};

/// The phrase of a channel's name.
fn channel_phrase(channel: Channel) -> &'static str {
    match channel {
        Channel::Mail => "guide-mail",
        Channel::Share => "guide-share",
        Channel::Box => "guide-box",
    }
}

#[component]
pub fn Ways() -> impl IntoView {
    let store = Store::get();
    let change = move |change: Change| store.tell(Event::Changed(change));
    let of = move |read: fn(&Draft) -> String| store.memo(move |state| state.draft().map(read).unwrap_or_default());
    let channels = store.memo(|state| {
        state
            .draft()
            .map(|draft| draft.ways.iter().map(|way| way.channel as usize).collect::<Vec<_>>())
            .unwrap_or_default()
    });
    let add = move |channel: Channel| {
        let number = move || channels.with(Vec::len);
        view! {
            <button type="button" class="btn btn-outline-primary" on:click=move |_| {
                let place = number();
                change(Change::WayAdded(channel));
                focus(&format!("#way-{place}-it"));
            }>{t("ways-add")}": "{t(channel_phrase(channel))}</button>
        }
    };
    view! {
        <section class="plate">
            <h2 class="h3">{t("ways-trustee")}</h2>
            <p class="prose">{t("ways-trustee-text")}</p>
            <Pair
                id="trustee"
                legend="ways-trustee-field"
                values=[of(|draft| draft.trustee.it.clone()), of(|draft| draft.trustee.en.clone())]
                on_change=Callback::new(move |(language, text)| change(Change::Trustee(language, text)))
            />
        </section>
        <section class="part">
            <h2 id="ways-head" tabindex="-1">{t("ways-how")}</h2>
            <p class="prose">{t("ways-how-text")}</p>
            {drawn(move || {
                let ways = channels.get().into_iter().enumerate();
                ways.map(|(place, channel)| view! { <Entry place channel=Channel::ALL[channel] /> }).collect_view()
            })}
            {drawn(move || (channels.with(Vec::len) < MOST_WAYS).then(|| view! { <p class="actions">{Channel::ALL.map(add)}</p> }))}
        </section>
    }
}

/// A way: its words, and for envelopes the two places, which must differ.
#[component]
fn Entry(place: usize, channel: Channel) -> impl IntoView {
    let store = Store::get();
    let of = move |read: fn(&Way) -> String| {
        store.memo(move |state| state.draft().and_then(|draft| draft.ways.get(place)).map(read).unwrap_or_default())
    };
    let change = move |alter: &dyn Fn(&mut Way)| {
        let way = store.with(|state| state.draft().and_then(|draft| draft.ways.get(place).cloned()));
        if let Some(mut way) = way {
            alter(&mut way);
            store.tell(Event::Changed(Change::WayChanged(place, way)));
        }
    };
    let text = move |code: &'static str, value: Memo<String>| {
        let id = format!("way-{place}-{code}");
        let italian = code == "it";
        view! {
            <div class="field">
                <label class="field-label" for=id.clone()>{t(if italian { "field-italian" } else { "field-english" })}</label>
                <textarea
                    class="control way-text"
                    id=id
                    lang=code
                    maxlength="1000"
                    prop:value=value
                    on:change=move |event| {
                        let words = event_target_value(&event).split_whitespace().collect::<Vec<_>>().join(" ");
                        change(&|way| if italian { way.text.it.clone_from(&words) } else { way.text.en.clone_from(&words) });
                    }
                ></textarea>
            </div>
        }
    };
    let filled = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let envelopes = (channel != Channel::Box).then(|| view! {
        <div class="field-pair">
            <Field
                id=format!("way-{place}-hr")
                label="ways-hr"
                hint="ways-place-hint"
                value=of(|way| way.hr.clone().unwrap_or_default())
                on_change=Callback::new(move |text: String| { let place = filled(text); change(&|way| way.hr.clone_from(&place)); })
            />
            <Field
                id=format!("way-{place}-trustee")
                label="ways-to-trustee"
                hint="ways-other-place-hint"
                value=of(|way| way.trustee.clone().unwrap_or_default())
                on_change=Callback::new(move |text: String| { let place = filled(text); change(&|way| way.trustee.clone_from(&place)); })
            />
        </div>
    });
    view! {
        <div class="plate way" role="group" aria-label=t(channel_phrase(channel))>
            <h3>{place + 1}". "{t(channel_phrase(channel))}</h3>
            <div class="field-pair">
                {text("it", of(|way| way.text.it.clone()))}
                {text("en", of(|way| way.text.en.clone()))}
            </div>
            {envelopes}
            <button type="button" class="btn btn-link" on:click=move |_| {
                store.tell(Event::Changed(Change::WayRemoved(place)));
                focus("#ways-head");
            }>{t("ways-remove")}</button>
        </div>
    }
}
