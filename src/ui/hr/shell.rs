//! What stands around every page of HR's room: header, menu, notices, footer.

use std::rc::Rc;

use leptos::prelude::*;

use super::page::{Campaign, Collect, Exports, Home, Literacy, Make, Picture, Poster, Report, TrusteeRoom};
use super::store::Store;
use crate::app::Loaded;
use crate::app::hr::{Event, Notice, Page};
use crate::storage::ShelfFault;
use crate::ui::masthead::Masthead;
use crate::ui::widget::{Act, Notices, Told, drawn, focus, t};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Pages of the menu.
const MENU: [Page; 1] = [Page::Home];

/// The whole screen.
#[component]
pub fn Shell() -> impl IntoView {
    let store = Store::get();
    let name = store.memo(|state| state.page.name());
    let page = store.memo(|state| state.page.clone());
    let in_trustees = store.memo(|state| state.page == Page::Trustee);
    let waits = store.memo(|state| (state.page.needs_content() && state.loaded != Loaded::All).then_some(state.loaded));
    Effect::new(move |_| {
        let title = format!(
            "{} – {} – {}",
            store.text(page_phrase(name.get())),
            store.text(if in_trustees.get() { "room-trustee" } else { "room-hr" }),
            store.text("app-name")
        );
        document().set_title(&title);
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", store.language().code());
        }
    });
    let unfolded = RwSignal::new(false);
    Effect::new(move |before: Option<Page>| {
        let page = page.get();
        unfolded.set(false);
        if before.is_some_and(|before| before != page) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus("#main h1");
        }
        page
    });
    let notices = store.memo(|state| state.notices.clone());
    view! {
        {drawn(move || {
            // The trustee is somebody else: that room has its own name, and no way to HR's pages.
            let (room, pages) = if in_trustees.get() { ("room-trustee", [Page::Trustee]) } else { ("room-hr", MENU) };
            view! {
                <Masthead
                    room
                    menu=pages.map(|page| (page.address(), page_phrase(page.name()), page.name())).to_vec()
                    current=name
                    unfolded
                    is_chosen=Callback::new(move |language| store.language() == language)
                    on_choose=Callback::new(move |language| store.tell(Event::LanguageChosen(language)))
                />
            }
            .into_any()
        })}
        <Notices list=move || told(store, &notices.get()) />
        <main id="main" tabindex="-1">
            {drawn(move || match waits.get() {
                Some(Loaded::Failed) => waiting("content-failed"),
                Some(_) => waiting("content-coming"),
                None => drawn_page(page.get()),
            })}
        </main>
        <footer class="foot">
            <div class="wrap foot-inner">
                <p>{t("footer-promise")}</p>
                <p>{drawn(move || store.text_with("footer-version", &[("version", VERSION.into())]))}</p>
                <p class="gaps">
                    <a href="#/trustee">{t("page-hr-trustee")}</a>
                    <a href="index.html">{t("room-employee")}</a>
                    <a href="index.html#/about">{t("page-about")}</a>
                    <a href="index.html#/privacy">{t("page-privacy")}</a>
                </p>
            </div>
        </footer>
    }
}

/// A page.
fn drawn_page(page: Page) -> AnyView {
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

fn page_phrase(name: &str) -> &'static str {
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

/// In place of a page whose content is still on its way, or did not come.
fn waiting(words: &'static str) -> AnyView {
    view! { <div class="page wrap" role="status"><h1 tabindex="-1" class="lead">{t(words)}</h1></div> }.into_any()
}

/// All that there is to tell.
fn told(store: Store, notices: &[Notice]) -> Vec<Told> {
    let act = |event: Event| -> Act { Rc::new(move || store.tell(event.clone())) };
    let tell = |(place, notice)| Told {
        good: is_good(notice),
        words: words(store, notice),
        action: action(notice).map(|(label, event)| (label, act(event))),
        close: act(Event::NoticeDismissed(place)),
    };
    notices.iter().enumerate().map(tell).collect()
}

fn is_good(notice: &Notice) -> bool {
    matches!(
        notice,
        Notice::CampaignOpened(_)
            | Notice::AggregateOpened(_, [_, _, 0])
            | Notice::CampaignErased(_)
            | Notice::Erased
            | Notice::Fixed
            | Notice::Copied(true)
    )
}

fn words(store: Store, notice: &Notice) -> String {
    let language = store.language();
    store.phrases(|phrases| match notice {
        Notice::Broken(fault, count) => {
            let shown = count.to_string();
            phrases.with(
                "hr-notice-broken",
                &[("count", (*count).into()), ("shown", shown.into()), ("fault", phrases.fault(fault).into())],
            )
        }
        Notice::Shelf(ShelfFault::Refused) => phrases.get("hr-notice-refused"),
        Notice::Shelf(ShelfFault::Full) => phrases.get("hr-notice-full"),
        Notice::Content(faults) => {
            let first = faults.first().map(|fault| phrases.fault(fault)).unwrap_or_default();
            let count = u32::try_from(faults.len()).unwrap_or(u32::MAX);
            let shown = count.to_string();
            phrases.with("notice-content", &[("count", count.into()), ("shown", shown.into()), ("fault", first.into())])
        }
        Notice::Refused(fault) => phrases.with("hr-notice-file", &[("fault", phrases.fault(fault).into())]),
        Notice::CampaignOpened(id) => {
            let title = store.with(|state| state.campaigns.get(id).map(|one| one.title.get(language).to_owned()));
            phrases.with("hr-notice-opened", &[("title", title.unwrap_or_default().into())])
        }
        Notice::AggregateOpened(id, [new, _, conflicts]) => {
            let title = store.with(|state| state.campaigns.get(id).map(|one| one.title.get(language).to_owned()));
            let name = match (*conflicts, *new) {
                (1.., _) => "hr-notice-aggregate-conflict",
                (0, 0) => "hr-notice-aggregate-known",
                _ => "hr-notice-aggregate",
            };
            phrases.with(name, &[("title", title.unwrap_or_default().into())])
        }
        Notice::CampaignErased(campaign) => {
            let title = campaign.0.as_ref().map(|one| &one.title).or(campaign.1.as_ref().map(|draft| &draft.title));
            let title = title.map(|title| title.get(language)).unwrap_or_default();
            phrases.with("hr-notice-campaign-erased", &[("title", title.into())])
        }
        Notice::Fixed => phrases.get("hr-notice-fixed"),
        Notice::Copied(true) => phrases.get("hr-notice-copied"),
        Notice::Copied(false) => phrases.get("hr-notice-not-copied"),
        Notice::NotFetched => phrases.get("hr-notice-not-fetched"),
        Notice::Erased => phrases.get("hr-notice-erased"),
        Notice::NotErased => phrases.get("hr-notice-not-erased"),
    })
}

/// What can be done about it.
fn action(notice: &Notice) -> Option<(&'static str, Event)> {
    Some(match notice {
        Notice::Broken(..) => ("notice-broken-save", Event::BrokenWanted),
        Notice::CampaignErased(..) => ("notice-undo", Event::CampaignEraseUndone),
        _ => return None,
    })
}
