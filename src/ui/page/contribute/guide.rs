//! How to hand in so that the way gives away least.

use leptos::prelude::*;

use crate::cohort::{Campaign, Channel, Way};
use crate::ui::page::campaign::both;
use crate::ui::widget::t;

/// The channels, those that the campaign names first and open.
#[component]
pub fn Guide(campaign: StoredValue<Campaign>) -> impl IntoView {
    let ways = campaign.with_value(|campaign| campaign.ways.clone());
    let named = |channel: &Channel| ways.iter().any(|way| way.channel == *channel);
    let (first, rest): (Vec<Channel>, Vec<Channel>) = Channel::ALL.into_iter().partition(named);
    let channels = first.into_iter().chain(rest);
    let entry = |channel: Channel| {
        let own: Vec<Way> = ways.iter().filter(|way| way.channel == channel).cloned().collect();
        view! { <Entry channel own /> }
    };
    view! {
        <section class="part" id="guide">
            <h2>{t("guide-title")}</h2>
            <p class="prose">{t("guide-intro")}</p>
            {channels.map(entry).collect_view()}
        </section>
    }
}

#[component]
fn Entry(channel: Channel, own: Vec<Way>) -> impl IntoView {
    let [title, gives, least] = match channel {
        Channel::Mail => ["guide-mail", "guide-mail-gives", "guide-mail-least"],
        Channel::Share => ["guide-share", "guide-share-gives", "guide-share-least"],
        Channel::Box => ["guide-box", "guide-box-gives", "guide-box-least"],
    };
    let named = !own.is_empty();
    view! {
        <details class="more channel" open=named>
            <summary><span>{t(title)}{named.then(|| view! { <span class="chip">{t("guide-named")}</span> })}</span></summary>
            {own.into_iter().map(|way| view! { <Named way /> }).collect_view()}
            <dl class="kept">
                <div class="kept-row"><dt>{t("guide-gives")}</dt><dd>{t(gives)}</dd></div>
                <div class="kept-row"><dt>{t("guide-least")}</dt><dd>{t(least)}</dd></div>
            </dl>
        </details>
    }
}

/// A way as the campaign words it. Addresses are plain text: nothing here is a link that could carry anything out.
#[component]
fn Named(way: Way) -> impl IntoView {
    let place = |name: &'static str, place: Option<String>| {
        place.map(|place| view! { <p>{t(name)}": "<span class="file-name">{place}</span></p> })
    };
    view! {
        <div class="plate named-way">
            <p>{both(way.text)}</p>
            {place("picture-hr", way.hr)}
            {place("picture-trustee", way.trustee)}
        </div>
    }
}
