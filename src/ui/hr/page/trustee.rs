//! The trustee's room: collect the other half, compare with HR's list, close once.

use leptos::prelude::*;
use std::sync::Arc;

use crate::app::hr::{Event, Trustee, TrusteeEvent, TrusteeWord};
use crate::browser::{spawn, unpack};
use crate::cohort::{Campaign, Holder};
use crate::formats::fingerprint;
use crate::i18n::{date, whole};
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::{Counters, Intake, Troubles};
use crate::ui::widget::{FileDrop, Sure, drawn, focus, t};

/// What stands before the packed campaign in a link.
const BEFORE: &str = "#/campaign/";

/// The page.
#[component]
pub fn TrusteeRoom() -> impl IntoView {
    let store = Store::get();
    let opened = store.memo(|state| state.trustee.opened);
    let campaign = store.memo(|state| state.trustee.campaign.clone());
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("trustee-title")}</h1>
                <ul class="promises">
                    <li>{t("trustee-what")}</li>
                    <li><strong>{t("trustee-never-give")}</strong></li>
                    <li><strong>{t("trustee-never-twice")}</strong></li>
                </ul>
            </div>
            <Word />
            {drawn(move || match (opened.get(), campaign.get()) {
                (false, _) => view! { <p class="lead" role="status">{t("intake-opening")}</p> }.into_any(),
                (true, None) => view! { <First /> }.into_any(),
                (true, Some(campaign)) => view! { <Open campaign=*campaign /> }.into_any(),
            })}
            <section class="part">
                <h2>{t("trustee-cannot")}</h2>
                <ul class="read">
                    <li>{t("trustee-cannot-both")}</li>
                    <li>{t("trustee-cannot-sender")}</li>
                    <li>{t("trustee-cannot-forge")}</li>
                    <li>{t("trustee-cannot-chosen")}</li>
                </ul>
            </section>
        </div>
    }
}

fn tell(event: TrusteeEvent) {
    Store::get().tell(Event::Trustee(event));
}

/// What there is to tell.
#[component]
fn Word() -> impl IntoView {
    let store = Store::get();
    let told = store.memo(|state| (state.trustee.word.clone(), state.trustee.fault));
    let number = move |count: u32| whole(store.language(), count).into();
    view! {
        <div role="status">
            {drawn(move || {
                let (word, fault) = told.get();
                let words = word.map(|word| match word {
                    TrusteeWord::Refused(fault) => store.phrases(|phrases| phrases.with("hr-notice-file", &[("fault", phrases.fault(&fault).into())])),
                    TrusteeWord::NoLink => store.text("trustee-no-link"),
                    TrusteeWord::TooFew(pairs) => store.text_with("trustee-too-few", &[("pairs", number(pairs))]),
                    TrusteeWord::TooMany(pairs, people) => {
                        store.text_with("trustee-too-many", &[("pairs", number(pairs)), ("people", number(people))])
                    }
                    TrusteeWord::Unfit => store.text("trustee-unfit"),
                    TrusteeWord::NotKept => store.text("trustee-not-kept"),
                    TrusteeWord::Erased(true) => store.text("trustee-erased"),
                    TrusteeWord::Erased(false) => store.text("hr-notice-not-erased"),
                });
                view! {
                    {fault.map(|_| view! { <p class="note-warn">{t("trustee-no-shelf")}</p> })}
                    {words.map(|words| view! { <p class="note-warn trustee-word">{words}</p> })}
                }
                .into_any()
            })}
        </div>
    }
}

/// Without a campaign: the file or the link of one.
#[component]
fn First() -> impl IntoView {
    let store = Store::get();
    let link = RwSignal::new(String::new());
    let came = move |name: String, text: String| store.tell(Event::Trustee(TrusteeEvent::CampaignCame(name, text)));
    let open_link = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let text = link.get_untracked();
        let packed = text.split_once(BEFORE).map_or("", |(_, packed)| packed).trim().to_owned();
        spawn(Box::pin(async move {
            match unpack(&packed).await {
                Ok(text) => came(String::new(), text),
                Err(_) => store.tell(Event::Trustee(TrusteeEvent::LinkFailed)),
            }
        }));
    };
    let closed = store.memo(|state| state.trustee.closings.len() as u32);
    view! {
        <section class="part">
            <h2>{t("trustee-campaign")}</h2>
            <p class="read">{t("trustee-campaign-text")}</p>
            <FileDrop
                id="trustee-file"
                label="home-open-file"
                hint="home-open-hint"
                accept=".json,application/json"
                on_file=Callback::new(move |(name, bytes): (String, Arc<[u8]>)| came(name, String::from_utf8_lossy(&bytes).into_owned()))
            />
            <form class="link-form" on:submit=open_link>
                <label class="field-label" for="trustee-link">{t("trustee-link")}</label>
                <div class="actions">
                    <input
                        type="text"
                        id="trustee-link"
                        class="control"
                        autocomplete="off"
                        on:input=move |event| link.set(event_target_value(&event))
                    />
                    <button type="submit" class="btn btn-outline-primary">{t("trustee-link-open")}</button>
                </div>
            </form>
            {drawn(move || (closed.get() > 0).then(|| {
                let shown = whole(store.language(), closed.get());
                view! { <p class="soft">{store.text_with("trustee-closed-before", &[("count", closed.get().into()), ("shown", shown.into())])}</p> }
            }).into_any())}
        </section>
    }
}

/// With a campaign: collect, compare, close.
#[component]
fn Open(campaign: Campaign) -> impl IntoView {
    let store = Store::get();
    let collecting = store.memo(|state| state.trustee.collecting.clone());
    let closed =
        store.memo(|state| state.trustee.closed().map(|(closing, _)| (closing.day, closing.list.len() as u32)));
    let (title, body, trustee) = (campaign.title.clone(), campaign.body.clone(), campaign.trustee.clone());
    let print = fingerprint(&campaign);
    let threshold = campaign.threshold;
    view! {
        <section class="part plate">
            {campaign.invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
            <p class="soft small">{move || body.get(store.language()).to_owned()}</p>
            <h2>{move || title.get(store.language()).to_owned()}</h2>
            <p>{drawn(move || store.text_with("trustee-is", &[("trustee", trustee.get(store.language()).to_owned().into())]))}</p>
            <h3 class="h6">{t("campaign-fingerprint")}</h3>
            <p class="file-name">{print}</p>
            <p class="soft read">{t("trustee-fingerprint")}</p>
        </section>
        {drawn(move || match closed.get() {
            Some((day, people)) => {
                let values = [("day", date(day).into()), ("people", whole(store.language(), people).into())];
                view! {
                    <section class="part plate" id="closed">
                        <h2>{t("trustee-closed")}</h2>
                        <p>{store.text_with("trustee-closed-text", &values)}</p>
                        <div class="actions">
                            <button type="button" id="save-closing" class="btn btn-primary" on:click=move |_| tell(TrusteeEvent::FileWanted)>{t("trustee-save")}</button>
                        </div>
                    </section>
                }
                .into_any()
            }
            None => view! {
                <section class="part">
                    <h2>{t("trustee-collect")}</h2>
                    <Intake holder=Holder::Trustee collecting hint="trustee-hint" />
                    <Counters collecting />
                </section>
                <Pairs />
                <Close threshold />
                <Troubles collecting on_save=Callback::new(move |()| store.tell(Event::Trustee(TrusteeEvent::TroublesWanted))) />
            }
            .into_any(),
        })}
        <Erase />
    }
}

/// HR's list compared with the envelopes here.
#[component]
fn Pairs() -> impl IntoView {
    let store = Store::get();
    let paired = store.memo(|state| state.trustee.paired.clone().filter(|_| state.trustee.list.is_some()));
    let row = move |(place, name): (usize, &'static str), numbers: &[u32]| {
        let number = numbers.get(place).copied().unwrap_or_default();
        (place == 0 || number > 0).then(|| {
            let shown = whole(store.language(), number);
            view! { <div class="counter"><dt>{t(name)}</dt><dd class="num" data-counter=name>{shown}</dd></div> }
        })
    };
    let names = ["pairs-both", "pairs-not-at-hr", "pairs-not-here", "pairs-apart", "pairs-behind", "pairs-replaced"];
    view! {
        <section class="part" id="pairs">
            <h2>{t("pairs-title")}</h2>
            <p class="read">{t("pairs-text")}</p>
            {drawn(move || match paired.get() {
                None => view! { <p class="soft">{t("pairs-none")}</p> }.into_any(),
                Some(numbers) => {
                    let more = numbers[1..].iter().any(|number| *number > 0);
                    view! {
                        <dl class="counters">{names.into_iter().enumerate().map(|one| row(one, &numbers)).collect_view()}</dl>
                        {more.then(|| view! { <p class="read">{t("pairs-more")}</p> })}
                    }
                    .into_any()
                }
            })}
        </section>
    }
}

/// How many people handed in, and the closing.
#[component]
fn Close(threshold: u32) -> impl IntoView {
    let store = Store::get();
    let ready = store.memo(move |state| {
        let pairs = state.trustee.paired.as_ref().and_then(|numbers| numbers.first().copied());
        state.trustee.list.as_ref().and(pairs).is_some_and(|pairs| pairs >= threshold)
    });
    let typed = store.memo(|state| state.trustee.handed_in().is_some());
    let possible = store.memo(|state| state.trustee.fault.is_none());
    let closing = store.memo(|state| state.trustee.closing);
    let sure = RwSignal::new(false);
    let ask = move |on: bool, next: &'static str| {
        sure.set(on);
        focus(next);
    };
    let asked = move || {
        view! {
            <div class="plate task task-grave">
                <p id="close-sure">{t("trustee-close-sure")}</p>
                <div class="actions">
                    <button type="button" id="close-no" class="btn btn-outline-primary" aria-describedby="close-sure" on:click=move |_| ask(false, "#close")>{t("trustee-close-no")}</button>
                    <button
                        type="button"
                        id="close-yes"
                        class="btn btn-primary"
                        disabled=move || closing.get()
                        on:click=move |_| {
                            sure.set(false);
                            store.tell(Event::Trustee(TrusteeEvent::CloseWanted));
                            focus("#main h1");
                        }
                    >
                        {t("trustee-close-yes")}
                    </button>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="part">
            <h2>{t("trustee-close")}</h2>
            <label class="field-label" for="handed-in">{t("trustee-handed-in")}</label>
            <p class="field-hint read" id="handed-in-hint">{t("trustee-handed-in-hint")}</p>
            <input
                type="text"
                inputmode="numeric"
                id="handed-in"
                class="control control-short"
                autocomplete="off"
                aria-describedby="handed-in-hint"
                prop:value=move || store.with(|state| state.trustee.handed_in.clone())
                on:input=move |event| store.tell(Event::Trustee(TrusteeEvent::HandedIn(event_target_value(&event))))
            />
            {drawn(move || if sure.get() {
                asked()
            } else {
                let why = if !possible.get() {
                    Some("trustee-no-shelf")
                } else if !ready.get() {
                    Some("trustee-close-not-ready")
                } else if !typed.get() {
                    Some("trustee-close-number")
                } else {
                    None
                };
                view! {
                    <div class="actions">
                        <button type="button" id="close" class="btn btn-primary" disabled=why.is_some() on:click=move |_| ask(true, "#close-no")>{t("trustee-close-button")}</button>
                    </div>
                    {why.map(|why| view! { <p class="soft">{store.text_with(why, &[("threshold", threshold.to_string().into())])}</p> })}
                }
                .into_any()
            })}
        </section>
    }
}

/// Erasing asks once more.
#[component]
fn Erase() -> impl IntoView {
    let store = Store::get();
    let closed = store.memo(|state| Trustee::closed(&state.trustee).is_some());
    view! {
        <section class="part">
            <h2>{t("trustee-erase")}</h2>
            <p class="read">{drawn(move || store.text(if closed.get() { "trustee-erase-after" } else { "trustee-erase-before" }))}</p>
            <Sure
                id="trustee-erase"
                label="trustee-erase-button"
                sure="trustee-erase-sure"
                on_yes=Callback::new(move |()| store.tell(Event::Trustee(TrusteeEvent::EraseWanted)))
            />
        </section>
    }
}
