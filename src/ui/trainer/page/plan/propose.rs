//! A proposal: wanted, being worked out, taken or left.

use leptos::prelude::*;

use crate::app::trainer::{Effort, Event, Proposing, typed};
use crate::i18n::whole;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{Entry, Kind, percent};
use crate::ui::widget::{drawn, focus, focus_if_lost, t};

/// The panel.
#[component]
pub(super) fn Propose() -> impl IntoView {
    let store = Store::get();
    let working = store.memo(|state| state.proposing.is_some());
    let ready = store.memo(|state| !state.resources().trainers.is_empty());
    let editions = store.memo(|state| state.plan().editions.len() as u32);
    let locked = store.memo(|state| state.plan().editions.iter().filter(|edition| edition.locked).count() as u32);
    let effort = RwSignal::new(Effort::default());
    let seed = RwSignal::new(1_u32);
    Effect::new(move |before: Option<bool>| {
        let now = working.get();
        if before == Some(true) && !now {
            focus_if_lost("#propose:enabled, .plan-page:not(:has(#propose:enabled)) h1");
        }
        now
    });
    let begin = move |_| {
        store.tell(Event::ProposalWanted(seed.get_untracked(), effort.get_untracked()));
        focus("#take");
    };
    let take_seed = Callback::new(move |text: String| {
        seed.set(typed::whole(&text, 0, u32::MAX)?);
        Ok(())
    });
    let idle = move || {
        let hint = move || match (editions.get(), locked.get()) {
            (0, _) => store.text("propose-first"),
            (_, 0) => store.text("propose-again"),
            (_, locked) => store.phrases(|phrases| phrases.count("propose-around", locked)),
        };
        let option = |(one, label): (Effort, &'static str)| {
            view! { <option value=label selected=move || effort.get() == one>{t(label)}</option> }
        };
        let efforts = Effort::ALL.into_iter().zip(["effort-short", "effort-usual", "effort-long"]);
        let choose = move |event: web_sys::Event| {
            let value = event_target_value(&event);
            let found = Effort::ALL
                .into_iter()
                .zip(["effort-short", "effort-usual", "effort-long"])
                .find(|(_, label)| *label == value);
            effort.set(found.map(|(one, _)| one).unwrap_or_default());
        };
        view! {
            <p>{drawn(hint)}</p>
            {drawn(move || (!ready.get()).then(|| view! { <p class="group-warn">{t("propose-no-trainers")}</p> }))}
            <div class="propose-row">
                <button type="button" id="propose" class="btn btn-primary" disabled=move || !ready.get() on:click=begin>{drawn(move || store.text(if editions.get() == 0 { "propose-it" } else { "propose-rest" }))}</button>
                <div class="propose-field">
                    <label for="effort">{t("propose-effort")}</label>
                    <select class="control" id="effort" on:change=choose>{efforts.map(option).collect_view()}</select>
                </div>
                <div class="propose-field">
                    <label for="seed">{t("propose-seed")}</label>
                    <Entry id="seed" kind=Kind::Number described="seed-hint" value=Signal::derive(move || seed.get().to_string()) take=take_seed />
                </div>
            </div>
            <p class="field-hint" id="seed-hint">{t("propose-seed-hint")}</p>
        }
        .into_any()
    };
    let far = store.memo(|state| {
        let proposing = state.proposing.as_ref()?;
        let progress = proposing.progress;
        let value = progress.map_or((0, 0, false), |progress| (progress.value.served, progress.bound, progress.proven));
        Some((progress.map_or(0, |progress| progress.steps), proposing.steps, value, proposing.seed))
    });
    let need = store.memo(|state| state.standing.need);
    let around = store.memo(|state| state.proposing.as_ref().is_some_and(Proposing::is_around));
    let so_far = move || {
        let Some((_, _, (served, bound, proven), _)) = far.get() else { return String::new() };
        if bound == 0 {
            return store.text("propose-begins");
        }
        let [share, most] = [served, bound].map(|part| percent(part, need.get()).to_string());
        let name = match (proven, around.get()) {
            (true, false) => "propose-proven",
            (true, true) => "propose-proven-around",
            (false, false) => "propose-far",
            (false, true) => "propose-far-around",
        };
        store.text_with(name, &[("share", share.into()), ("most", most.into())])
    };
    let busy = move || {
        let steps = move || far.get().map_or((0, 1), |(done, all, ..)| (done, all));
        let told = move || {
            let (done, all) = steps();
            let [done, all] = [done, all].map(|number| whole(store.language(), number as u32));
            let seed = far.get().map_or(0, |(.., seed)| seed).to_string();
            store.text_with("propose-steps", &[("done", done.into()), ("all", all.into()), ("seed", seed.into())])
        };
        view! {
            <p role="status">{t("propose-working")}</p>
            <progress max=move || steps().1.to_string() value=move || steps().0.to_string() aria-label=t("propose-working")></progress>
            <p><strong>{drawn(so_far)}</strong></p>
            <p class="soft small">{drawn(told)}</p>
            <div class="actions">
                <button type="button" id="take" class="btn btn-primary" on:click=move |_| store.tell(Event::ProposalTaken)>{t("propose-take")}</button>
                <button type="button" id="leave" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::ProposalLeft)>{t("propose-leave")}</button>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="plate propose" aria-labelledby="propose-title" data-working=move || working.get().to_string()>
            <h2 id="propose-title">{t("propose-title")}</h2>
            {drawn(move || if working.get() { busy() } else { idle() })}
        </section>
    }
}
