//! What stands around HR's pages, and what only HR's room tells.

use std::rc::Rc;

use leptos::prelude::*;

use super::page::{Campaign, Collect, Exports, Home, Literacy, Make, Picture, Poster, Report, TrusteeRoom};
use super::store::{Store, Tools, carry_out};
use crate::app::hr::{Deed, Event, HrRoom, News, Page};
use crate::base::CampaignId;
use crate::ui::room::{Common, Program, Said};

impl Program for HrRoom {
    type Tools = Rc<Tools>;

    const COMMON: Common = Common {
        aside: "hr-notice-aside",
        broken: "hr-notice-broken",
        refused: "hr-notice-refused",
        full: "hr-notice-full",
        file: "hr-notice-file",
        not_fetched: "hr-notice-not-fetched",
        copied: ["hr-notice-copied", "hr-notice-not-copied"],
        erased: ["hr-notice-erased", "hr-notice-not-erased"],
    };
    const LINKS: &'static [(&'static str, &'static str)] = &[
        ("#/trustee", "page-hr-trustee"),
        ("index.html", "room-employee"),
        ("index.html#/about", "page-about"),
        ("index.html#/privacy", "page-privacy"),
    ];

    fn carry_out(store: Store, deed: Deed) {
        carry_out(store, deed);
    }

    fn complete(_: Store, done: fn()) {
        done();
    }

    fn menu(page: &Page) -> (&'static str, Vec<Page>) {
        // The trustee is somebody else: that room has its own name, and no way to HR's pages.
        if *page == Page::Trustee { ("room-trustee", vec![Page::Trustee]) } else { ("room-hr", vec![Page::Home]) }
    }

    fn title(name: &str) -> &'static str {
        match name {
            "picture" => "page-hr-picture",
            "campaign" => "page-hr-campaign",
            "poster" => "poster-title",
            "name" => "step-name",
            "body" => "step-body",
            "groups" => "step-groups",
            "families" => "step-families",
            "offer" => "step-offer",
            "ways" => "step-ways",
            "collect" => "page-hr-collect",
            "trustee" => "page-hr-trustee",
            "exports" => "page-hr-exports",
            "report" => "page-hr-report",
            "literacy" => "page-hr-literacy",
            _ => "page-hr-home",
        }
    }

    fn page(page: Page) -> AnyView {
        match page {
            Page::Home => view! { <Home /> }.into_any(),
            Page::Campaign(id) => view! { <Campaign id /> }.into_any(),
            Page::Make(id, step) => view! { <Make step id /> }.into_any(),
            Page::Poster(id) => view! { <Poster id /> }.into_any(),
            Page::Picture(_) => view! { <Picture /> }.into_any(),
            Page::Collect(_) => view! { <Collect /> }.into_any(),
            Page::Trustee => view! { <TrusteeRoom /> }.into_any(),
            Page::Exports(_) => view! { <Exports /> }.into_any(),
            Page::Report(_) => view! { <Report /> }.into_any(),
            Page::Literacy(_) => view! { <Literacy /> }.into_any(),
        }
    }

    fn below(_: Store) -> AnyView {
        ().into_any()
    }

    fn news(store: Store, news: &News) -> Said<Event> {
        let good = !matches!(news, News::AggregateOpened(_, [_, _, conflicts]) if *conflicts > 0);
        let action = matches!(news, News::CampaignErased(_)).then_some(("notice-undo", Event::CampaignEraseUndone));
        Said { good, words: words(store, news), action }
    }
}

fn words(store: Store, news: &News) -> String {
    let language = store.language();
    let told = |name: &str, title: String| store.text_with(name, &[("title", title.into())]);
    let title = |id: &CampaignId| {
        let title = store.with(|state| state.campaigns.get(id).map(|one| one.title.get(language).to_owned()));
        title.unwrap_or_default()
    };
    match news {
        News::CampaignOpened(id) => told("hr-notice-opened", title(id)),
        News::AggregateOpened(id, [_, _, conflicts]) if *conflicts > 0 => {
            told("hr-notice-aggregate-conflict", title(id))
        }
        News::AggregateOpened(id, [0, _, _]) => told("hr-notice-aggregate-known", title(id)),
        News::AggregateOpened(id, _) => told("hr-notice-aggregate", title(id)),
        News::CampaignErased(campaign) => {
            let title = campaign.0.as_ref().map(|one| &one.title).or(campaign.1.as_ref().map(|draft| &draft.title));
            told("hr-notice-campaign-erased", title.map(|title| title.get(language).to_owned()).unwrap_or_default())
        }
        News::Fixed => store.text("hr-notice-fixed"),
    }
}
