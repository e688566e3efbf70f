//! Name, months, threshold.

use leptos::prelude::*;

use crate::app::hr::{Change, Event};
use crate::base::Day;
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::Pair;
use crate::ui::widget::{Field, t};

#[component]
pub fn Name() -> impl IntoView {
    let store = Store::get();
    let change = move |change: Change| store.tell(Event::Changed(change));
    let of = move |read: fn(&crate::cohort::Draft) -> String| {
        store.memo(move |state| state.draft().map(read).unwrap_or_default())
    };
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let (from, to) = (
        store.memo(move |state| day(state.draft().and_then(|draft| draft.from))),
        store.memo(move |state| day(state.draft().and_then(|draft| draft.to))),
    );
    view! {
        <Pair
            id="title"
            legend="name-title-field"
            values=[of(|draft| draft.title.it.clone()), of(|draft| draft.title.en.clone())]
            on_change=Callback::new(move |(language, text)| change(Change::Title(language, text)))
        />
        <Pair
            id="body"
            legend="name-body-field"
            values=[of(|draft| draft.organisation.title.it.clone()), of(|draft| draft.organisation.title.en.clone())]
            on_change=Callback::new(move |(language, text)| change(Change::Body(language, text)))
        />
        <div class="field-pair narrow-pair">
            <Field id="from" kind="date" label="name-from" value=from on_change=Callback::new(move |text: String| change(Change::From(Day::read(&text)))) />
            <Field id="to" kind="date" label="name-to" value=to on_change=Callback::new(move |text: String| change(Change::To(Day::read(&text)))) />
        </div>
        <p class="field-hint">{t("name-days-hint")}</p>
        <section class="part plate">
            <h2 class="h3">{t("threshold-title")}</h2>
            <p class="prose">{t("threshold-text")}</p>
            <Field
                id="threshold"
                kind="number"
                label="threshold-field"
                hint="threshold-hint"
                value=of(|draft| draft.threshold.to_string())
                on_change=Callback::new(move |text: String| change(Change::Threshold(text.trim().parse().unwrap_or_default())))
            />
        </section>
    }
}
