//! For the next person: what it takes, how many are in the box, and the way in. For the organiser a quiet way to close.

use leptos::prelude::*;

use crate::app::ballot::Event;
use crate::assessment::{Length, minutes};
use crate::browser;
use crate::i18n::whole;
use crate::ui::ballot::desk::Desk;
use crate::ui::ballot::shell::single;
use crate::ui::page::{both, fingerprint_told};
use crate::ui::store::{Store, seed};
use crate::ui::widget::{drawn, t};

/// The page.
#[component]
pub fn Next() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let begin = move |event: leptos::ev::MouseEvent| {
        if !single(&event) {
            return;
        }
        if !browser::fills() {
            browser::fill(true);
        }
        browser::stand_before_back();
        desk.tell(Event::VisitBegun(seed(), browser::now()));
    };
    let time = move || store.phrases(|phrases| phrases.count("start-minutes", minutes(Length::USUAL_ITEMS[0])));
    let campaign = desk.with(|state| state.ballot().map(|ballot| ballot.campaign.clone()));
    view! {
        <div class="page wrap box-next">
            <div class="box-next-main">
                <h1 tabindex="-1">{t("box-next-title")}</h1>
                <ol class="promises">
                    <li>{drawn(move || store.text_with("box-next-answer", &[("time", time().into())]))}</li>
                    <li>{t("box-next-see")}</li>
                    <li>{t("box-next-wiped")}</li>
                </ol>
                <div class="actions"><button type="button" id="begin" class="btn btn-primary btn-lg" on:click=begin>{t("box-begin")}</button></div>
                <p class="soft small">{t("box-language")}</p>
            </div>
            <aside class="plate box-count">
                <Inside />
                {campaign.map(|campaign| view! {
                    <div class="box-campaign">
                        {campaign.invented.then(|| view! { <p class="example-mark">{t("contribute-invented")}</p> })}
                        <h2 class="h3">{both(campaign.title.clone())}</h2>
                        <p class="soft">{both(campaign.body.clone())}</p>
                        <details class="more"><summary><span>{t("campaign-fingerprint")}</span></summary>{fingerprint_told(&campaign)}</details>
                    </div>
                })}
            </aside>
            <section class="box-next-more">
                <details class="more">
                    <summary><span>{t("box-honest")}</span></summary>
                    <Honest />
                </details>
                <p><button type="button" id="close" class="btn btn-link" on:click=move |_| desk.tell(Event::CloseWanted)>{t("box-close-look")}</button></p>
            </section>
        </div>
    }
}

/// The number in the box, and whether it is enough.
#[component]
pub fn Inside() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let inside = desk.memo(|state| {
        state.ballot().map_or((0, 0, 0), |ballot| (ballot.people, ballot.missing(), ballot.campaign.threshold))
    });
    let number = move || whole(store.language(), inside.get().0);
    let enough = move || {
        let (_, missing, threshold) = inside.get();
        match missing {
            0 => store.text_with("box-enough", &[("threshold", whole(store.language(), threshold).into())]),
            missing => store.phrases(|phrases| phrases.count("box-missing", missing)),
        }
    };
    view! {
        <p class="box-number"><span class="box-figure" id="inside">{number}</span>" "<span>{drawn(move || store.phrases(|phrases| phrases.count("box-inside", inside.get().0)))}</span></p>
        <p class="box-reached" data-enough=move || (inside.get().1 == 0).to_string()>{enough}</p>
    }
}

/// What this computer keeps, and who could see what.
#[component]
pub fn Honest() -> impl IntoView {
    view! {
        <ul class="prose box-truths">
            <li>{t("box-honest-sums")}</li>
            <li>{t("box-seen")}</li>
            <li>{t("box-honest-count")}</li>
            <li>{t("box-honest-family")}</li>
            <li>{t("box-honest-noise")}</li>
        </ul>
    }
}
