//! The courses that the demand is counted for.

use leptos::prelude::*;

use crate::app::hr::{Change, Event};
use crate::base::CourseId;
use crate::cohort::MOST_OFFERED;
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

#[component]
pub fn Offer() -> impl IntoView {
    let store = Store::get();
    let courses = store.memo(|state| {
        let courses = state.content.catalogue.courses().iter();
        let mut all: Vec<(CourseId, String, String)> = courses
            .map(|course| (course.id.clone(), course.title.get(state.language).to_owned(), course.provider.clone()))
            .collect();
        all.sort_by(|one, other| one.2.cmp(&other.2).then_with(|| one.1.cmp(&other.1)));
        all
    });
    let offered = store.memo(|state| state.draft().map(|draft| draft.offer.clone()).unwrap_or_default());
    let count = move || {
        let language = store.language();
        let values = [
            ("shown", whole(language, offered.with(Vec::len) as u32).into()),
            ("most", whole(language, MOST_OFFERED as u32).into()),
        ];
        store.text_with("offer-count", &values)
    };
    let row = move |(id, title, provider): (CourseId, String, String)| {
        let own = id.clone();
        let checked = move || offered.with(|offered| offered.contains(&own));
        view! {
            <li>
                <label class="tick">
                    <input type="checkbox" prop:checked=checked on:change=move |event| {
                        store.tell(Event::Changed(Change::Offer(id.clone(), event_target_checked(&event))));
                    } />
                    <span>{title}<span class="soft small offer-provider">{provider}</span></span>
                </label>
            </li>
        }
    };
    view! {
        <p class="offer-count" role="status">{drawn(count)}</p>
        <p class="actions">
            <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::Changed(Change::OfferProposed))>{t("offer-propose")}</button>
        </p>
        {drawn(move || view! { <ul class="offer">{courses.get().into_iter().map(row).collect_view()}</ul> })}
    }
}
