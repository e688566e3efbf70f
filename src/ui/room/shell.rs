//! What stands around every page of a room: header, menu, notices, footer.

use std::rc::Rc;

use leptos::prelude::*;

use super::{Program, Said, Store, Told};
use crate::app::Loaded;
use crate::app::room::{Common, Notice, Place};
use crate::formats::Fault;
use crate::storage::ShelfFault;
use crate::ui::masthead::Masthead;
use crate::ui::widget::{Act, Notices, Told as Shown, drawn, focus, t};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The whole screen.
pub(super) fn shell<R: Program>(store: Store<R>) -> impl IntoView {
    let name = store.memo(|state| state.page.name());
    let page = store.memo(|state| state.page.clone());
    let menu = store.memo(|state| R::menu(&state.page));
    let waits = store.memo(|state| (state.page.needs_content() && state.loaded != Loaded::All).then_some(state.loaded));
    Effect::new(move |_| {
        let (page, room) = (store.text(R::title(name.get())), store.text(menu.get().0));
        document().set_title(&format!("{page} – {room} – {}", store.text("app-name")));
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", store.language().code());
        }
    });
    let unfolded = RwSignal::new(false);
    Effect::new(move |before: Option<R::Page>| {
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
            let (room, pages) = menu.get();
            view! {
                <Masthead
                    room
                    menu=pages.iter().map(|page| (page.address(), R::title(page.name()), page.name())).collect()
                    current=name
                    unfolded
                    is_chosen=Callback::new(move |language| store.language() == language)
                    on_choose=Callback::new(move |language| store.tell(Common::LanguageChosen(language)))
                />
            }
            .into_any()
        })}
        <Notices list=move || notices.get().iter().zip(0..).map(|(notice, place)| told(store, notice, place)).collect() />
        <main id="main" tabindex="-1">
            {drawn(move || match waits.get() {
                Some(Loaded::Failed) => waiting("content-failed"),
                Some(_) => waiting("content-coming"),
                None => R::page(page.get()),
            })}
        </main>
        {R::below(store)}
        <footer class="foot">
            <div class="wrap foot-inner">
                <p>{t("footer-promise")}</p>
                <p>{drawn(move || store.text_with("footer-version", &[("version", VERSION.into())]))}</p>
                <p class="gaps">
                    {R::LINKS.iter().map(|(address, phrase)| view! { <a href=*address>{t(phrase)}</a> }).collect_view()}
                </p>
            </div>
        </footer>
    }
}

/// In place of a page whose content is still on its way, or did not come.
fn waiting(words: &'static str) -> AnyView {
    view! { <div class="page wrap" role="status"><h1 tabindex="-1" class="lead">{t(words)}</h1></div> }.into_any()
}

/// A notice, by its place among all.
fn told<R: Program>(store: Store<R>, notice: &Told<R>, place: usize) -> Shown {
    let act = |event: R::Event| -> Act { Rc::new(move || store.tell(event.clone())) };
    let Said { good, words, action } = said(store, notice);
    let action = action.map(|(label, event)| (label, act(event)));
    Shown { good, words, action, close: act(Common::NoticeDismissed(place).into()) }
}

fn said<R: Program>(store: Store<R>, notice: &Told<R>) -> Said<R::Event> {
    let fault = |fault: &Fault| store.phrases(|phrases| phrases.fault(fault));
    let all = &R::COMMON;
    let words = match notice {
        Notice::Own(news) => return R::news(store, news),
        Notice::Broken(first, count) => store.counted(all.broken, *count, fault(first)),
        Notice::Aside(count) => store.counted(all.aside, *count, String::new()),
        Notice::Shelf(ShelfFault::Refused) => store.text(all.refused),
        Notice::Shelf(ShelfFault::Full) => store.text(all.full),
        Notice::Content(faults) => {
            store.counted("notice-content", faults.len() as u32, faults.first().map(fault).unwrap_or_default())
        }
        Notice::Refused(first) => store.text_with(all.file, &[("fault", fault(first).into())]),
        Notice::NotFetched => store.text(all.not_fetched),
        Notice::Copied(done) => store.text(all.copied[usize::from(!done)]),
        Notice::Erased => store.text(all.erased[0]),
        Notice::NotErased => store.text(all.erased[1]),
    };
    let good = matches!(notice, Notice::Erased | Notice::Copied(true));
    let action = matches!(notice, Notice::Broken(..) | Notice::Aside(_))
        .then(|| ("notice-broken-save", Common::BrokenWanted.into()));
    Said { good, words, action }
}

impl<R: Program> Store<R> {
    /// The phrase that tells a first fault, of so many.
    pub fn counted(self, name: &str, count: u32, fault: String) -> String {
        let shown = count.to_string();
        self.text_with(name, &[("count", count.into()), ("shown", shown.into()), ("fault", fault.into())])
    }
}
