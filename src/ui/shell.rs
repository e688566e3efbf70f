//! What stands around every page: header, menu, language, notices, footer.

use std::rc::Rc;

use leptos::prelude::*;

use super::masthead::Masthead;
use super::page::{
    About, Campaign, Compare, Contribute, Data, Enough, Gaps, Path, Print, Privacy, Profile, Record, Sitting, Sources,
    Start,
};
use super::store::Store;
use super::widget::{Act, Notices, Told, drawn, focus, t};
use crate::app::{Event, Keep, Loaded, Notice, Page};
use crate::i18n::date;
use crate::storage::ShelfFault;

const VERSION: &str = env!("CARGO_PKG_VERSION");

const MENU: [Page; 8] = [
    Page::Start,
    Page::Sitting(None),
    Page::Profile,
    Page::Gaps,
    Page::Path,
    Page::Record,
    Page::Contribute,
    Page::Data,
];

/// The whole screen.
#[component]
pub fn Shell() -> impl IntoView {
    let store = Store::get();
    let name = store.memo(|state| state.page.name());
    let waits = store.memo(|state| (state.page.needs_content() && state.loaded != Loaded::All).then_some(state.loaded));
    Effect::new(move |_| {
        let root = document().document_element();
        let title = format!("{} – {}", page_title(store, name.get()), store.text("app-name"));
        document().set_title(&title);
        if let Some(root) = root {
            let _ = root.set_attribute("lang", store.language().code());
        }
    });
    let current = Memo::new(move |_| match name.get() {
        "enough" => "sitting",
        "compare" => "profile",
        name => name,
    });
    // On a phone the menu is folded; it folds again with each page.
    let unfolded = RwSignal::new(false);
    Effect::new(move |before: Option<&'static str>| {
        let name = name.get();
        unfolded.set(false);
        if before.is_some_and(|before| before != name) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus("#main h1");
        }
        name
    });
    let notices = store.memo(|state| state.notices.clone());
    view! {
        <Masthead
            menu=MENU.map(|page| (page.address(), page_phrase(page.name()), page.name())).to_vec()
            current
            unfolded
            is_chosen=Callback::new(move |language| store.language() == language)
            on_choose=Callback::new(move |language| store.tell(Event::LanguageChosen(language)))
        />
        <Notices list=move || told(store, &notices.get()) />
        <main id="main" tabindex="-1">
            {drawn(move || match waits.get() {
                Some(loaded) => view! { <Waiting loaded /> }.into_any(),
                None => page(name.get()),
            })}
        </main>
        <footer class="foot">
            <div class="wrap foot-inner">
                <p>{t("footer-promise")}</p>
                <p>{drawn(move || store.text_with("footer-version", &[("version", VERSION.into())]))}</p>
                <p class="gaps"><a href="#/about">{t("page-about")}</a><a href="#/privacy">{t("page-privacy")}</a><a href="#/sources">{t("page-sources")}</a></p>
            </div>
        </footer>
    }
}

/// The page of a name.
fn page(name: &str) -> AnyView {
    match name {
        "sitting" => view! { <Sitting /> }.into_any(),
        "enough" => view! { <Enough /> }.into_any(),
        "profile" => view! { <Profile /> }.into_any(),
        "path" => view! { <Path /> }.into_any(),
        "contribute" => view! { <Contribute /> }.into_any(),
        "data" => view! { <Data /> }.into_any(),
        "about" => view! { <About /> }.into_any(),
        "compare" => view! { <Compare /> }.into_any(),
        "gaps" => view! { <Gaps /> }.into_any(),
        "record" => view! { <Record /> }.into_any(),
        "campaign" => view! { <Campaign /> }.into_any(),
        "privacy" => view! { <Privacy /> }.into_any(),
        "print" => view! { <Print /> }.into_any(),
        "sources" => view! { <Sources /> }.into_any(),
        _ => view! { <Start /> }.into_any(),
    }
}

fn page_phrase(name: &str) -> &'static str {
    match name {
        "sitting" => "page-sitting",
        "enough" => "page-enough",
        "profile" => "page-profile",
        "path" => "page-path",
        "contribute" => "page-contribute",
        "data" => "page-data",
        "about" => "page-about",
        "compare" => "page-compare",
        "gaps" => "page-gaps",
        "record" => "page-record",
        "campaign" => "page-campaign",
        "privacy" => "page-privacy",
        "print" => "page-print",
        "sources" => "page-sources",
        _ => "page-start",
    }
}

fn page_title(store: Store, name: &str) -> String {
    store.text(page_phrase(name))
}

/// A page whose content is still on its way, or did not come.
#[component]
fn Waiting(loaded: Loaded) -> impl IntoView {
    let words = if loaded == Loaded::Failed { "content-failed" } else { "content-coming" };
    // Where these words have the focus, what comes in their place takes it.
    on_cleanup(|| {
        if matches!(document().query_selector("#main :focus"), Ok(Some(_))) {
            focus("#main h1");
        }
    });
    view! { <div class="page wrap" role="status"><h1 tabindex="-1" class="lead">{t(words)}</h1></div> }
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
    matches!(notice, Notice::Loaded | Notice::Erased | Notice::Merged | Notice::Taken | Notice::Catalogue(_, None))
}

fn words(store: Store, notice: &Notice) -> String {
    store.phrases(|phrases| match notice {
        Notice::Broken(fault) => phrases.with("notice-broken", &[("fault", phrases.fault(fault).into())]),
        Notice::Shelf(ShelfFault::Refused) => phrases.get("notice-refused"),
        Notice::Shelf(ShelfFault::Full) => phrases.get("notice-full"),
        Notice::Loaded => phrases.get("notice-loaded"),
        Notice::NotLoaded(fault) => phrases.with("notice-not-loaded", &[("fault", phrases.fault(fault).into())]),
        Notice::Taken => {
            let title =
                store.with(|state| state.campaign().map(|campaign| campaign.title.get(state.language).to_owned()));
            phrases.with("notice-taken", &[("title", title.unwrap_or_default().into())])
        }
        Notice::Erased => phrases.get("notice-erased"),
        Notice::NotErased => phrases.get("notice-not-erased"),
        Notice::ErasedElsewhere => phrases.get("notice-erased-elsewhere"),
        Notice::Cleared => phrases.get("notice-cleared"),
        Notice::Merged => phrases.get("notice-merged"),
        Notice::Catalogue(true, Some((fault, count))) => {
            let values = [
                ("count", (*count).into()),
                ("shown", count.to_string().into()),
                ("fault", phrases.fault(fault).into()),
            ];
            phrases.with("notice-catalogue-some", &values)
        }
        Notice::Catalogue(true, None) => phrases.get("notice-catalogue"),
        Notice::Catalogue(false, _) => phrases.get("notice-catalogue-left"),
        Notice::NotCatalogue(fault) => {
            phrases.with("notice-catalogue-refused", &[("fault", phrases.fault(fault).into())])
        }
        Notice::Clock(day) => phrases.with("notice-clock", &[("day", date(*day).into())]),
        Notice::Content(faults) => {
            let first = faults.first().map(|fault| phrases.fault(fault)).unwrap_or_default();
            let count = u32::try_from(faults.len()).unwrap_or(u32::MAX);
            let shown = count.to_string();
            phrases.with("notice-content", &[("count", count.into()), ("shown", shown.into()), ("fault", first.into())])
        }
    })
}

/// What can be done about it.
fn action(notice: &Notice) -> Option<(&'static str, Event)> {
    Some(match notice {
        Notice::Broken(_) => ("notice-broken-save", Event::AsideWanted),
        Notice::Shelf(_) => ("notice-save-file", Event::FileWanted),
        Notice::Loaded => ("notice-undo", Event::LoadUndone),
        Notice::Catalogue(..) => ("notice-undo", Event::CatalogueUndone),
        _ => return None,
    })
}

/// Whether the record is kept, in the words of the sitting and of *My data*.
pub fn kept_phrase(keep: Keep) -> &'static str {
    match keep {
        Keep::Shelf => "data-where-shelf",
        Keep::Memory(_) => "data-where-memory",
        Keep::Shared | Keep::Visit => "data-where-shared",
    }
}
