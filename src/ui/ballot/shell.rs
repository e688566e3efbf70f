//! What stands around every page of the box: which box it is, the way out of a sitting, the whole screen, the language.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::desk::Desk;
use super::page::{Closed, Closing, Ended, Next, Opening, Picture, Refused, Review, Who};
use crate::app::ballot::{Event, Stage};
use crate::app::{self, Page};
use crate::base::Language;
use crate::browser;
use crate::ui::page::{Enough, Sitting, both};
use crate::ui::store::{Store, entropy};
use crate::ui::widget::{drawn, focus, t};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The whole screen.
#[component]
pub fn Shell() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let stage = desk.memo(|state| state.stage);
    let page = store.memo(|state| state.page.name());
    let screen = Memo::new(move |_| (stage.get(), if stage.get() == Stage::Visit { page.get() } else { "" }));
    Effect::new(move |_| {
        // One title for all, since the browser's history keeps titles.
        document().set_title(&format!("{} – {}", store.text("box-name"), store.text("app-name")));
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", store.language().code());
        }
    });
    Effect::new(move |before: Option<(Stage, &'static str)>| {
        let screen = screen.get();
        if before.is_some_and(|before| before != screen) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            focus("#main h1");
        }
        screen
    });
    let follow = move |event: leptos::ev::MouseEvent| {
        let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = element.and_then(|element| element.closest("a[href^='#']").ok().flatten());
        let Some(address) = link.and_then(|link| link.get_attribute("href")) else { return };
        event.prevent_default();
        if address == "#main" {
            focus("#main");
        } else {
            desk.tell(Event::Followed(Page::of_address(&address), entropy()));
        }
    };
    view! {
        <div class="box-root" on:click=follow>
            <div class="skiplinks"><a class="visually-hidden-focusable" href="#main">{t("skip-link")}</a></div>
            <header class="masthead">
                <div class="wrap masthead-inner box-head">
                    <p class="brand">
                        <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
                            <path d="M5 13H27V28H5Z" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
                            <path d="M11 13H21" stroke="currentColor" stroke-width="4" />
                            <path class="brand-arm" d="M12 3H20V11H12Z" fill="none" stroke-width="2" />
                        </svg>
                        <span>{t("box-name")}</span>
                    </p>
                    <p class="box-which">{drawn(move || desk.with(|state| state.ballot().and_then(|ballot| ballot.own_part().cloned())).map(|part| both(part.title)))}</p>
                    <Fill />
                    <div class="lang" role="group" aria-label=t("language-choice")>
                        {Language::ALL.map(|language| view! {
                            <button
                                type="button"
                                class="lang-choice"
                                lang=language.code()
                                aria-label=match language {
                                    Language::Italian => "Italiano (IT)",
                                    Language::English => "English (EN)",
                                }
                                aria-pressed=move || (store.language() == language).to_string()
                                on:click=move |_| store.tell(app::Event::LanguageChosen(language))
                            >
                                {language.code().to_uppercase()}
                            </button>
                        })}
                    </div>
                </div>
            </header>
            {drawn(move || (stage.get() == Stage::Visit).then(|| view! { <Way /> }))}
            <main id="main" tabindex="-1">{drawn(move || {
                let (stage, page) = screen.get();
                untrack(|| drawn_page(stage, page))
            })}</main>
            <footer class="foot">
                <div class="wrap foot-inner">
                    <p>{t("footer-promise")}</p>
                    <p>{drawn(move || store.text_with("footer-version", &[("version", VERSION.into())]))}</p>
                </div>
            </footer>
        </div>
    }
}

/// Whether a click is no second one of a double click, which would hit what came in the place of the first unseen.
pub fn single(event: &leptos::ev::MouseEvent) -> bool {
    event.detail() <= 1
}

fn drawn_page(stage: Stage, page: &str) -> AnyView {
    match (stage, page) {
        (Stage::Coming, _) => {
            view! { <div class="page wrap" role="status"><h1 tabindex="-1" class="lead">{t("content-coming")}</h1></div> }
                .into_any()
        }
        (Stage::Elsewhere, _) => view! { <Refused title="box-elsewhere" words="box-elsewhere-text" /> }.into_any(),
        (Stage::NoShelf(_), _) => view! { <Refused title="box-no-shelf" words="box-no-shelf-text" /> }.into_any(),
        (Stage::Opening, _) => view! { <Opening /> }.into_any(),
        (Stage::Next, _) => view! { <Next /> }.into_any(),
        (Stage::Visit, "sitting") => view! { <Sitting /> }.into_any(),
        (Stage::Visit, "enough") => view! { <Enough /> }.into_any(),
        (Stage::Visit, "profile") => view! { <Picture /> }.into_any(),
        (Stage::Visit, "contribute") => view! { <Review /> }.into_any(),
        (Stage::Visit, _) => view! { <Who /> }.into_any(),
        (Stage::Ended(end), _) => view! { <Ended end /> }.into_any(),
        (Stage::Closing, _) => view! { <Closing /> }.into_any(),
        (Stage::Closed, _) => view! { <Closed /> }.into_any(),
    }
}

/// The whole screen, where the browser gives it.
#[component]
fn Fill() -> impl IntoView {
    let filled = RwSignal::new(browser::fills());
    browser::when_filled(move |fills| filled.set(fills));
    browser::can_fill().then(|| {
        view! {
            <button type="button" class="btn btn-link box-fill" aria-pressed=move || filled.get().to_string() on:click=move |_| browser::fill(!filled.get_untracked())>
                {t("box-fill")}
            </button>
        }
    })
}

/// The line above a sitting: that nothing is kept, the way out, and the warning before it is wiped.
#[component]
fn Way() -> impl IntoView {
    let (desk, store) = (Desk::get(), Store::get());
    let asked = RwSignal::new(false);
    let warned = desk.memo(|state| state.warned);
    let busy = desk.memo(|state| state.writing.is_some());
    let ask = move |_| {
        // Without an answer there is nothing to be lost.
        if store.with(|state| state.person.sitting.answers().next().is_none()) {
            desk.tell(Event::Left);
        } else {
            asked.set(true);
            focus("#leave-no");
        }
    };
    let leave = move |event: leptos::ev::MouseEvent| {
        if single(&event) {
            desk.tell(Event::Left);
        }
    };
    let stay = move |_| {
        asked.set(false);
        focus("#leave");
    };
    view! {
        <section class="box-way" aria-label=t("box-way-name")>
            <div class="wrap box-way-inner">
                {drawn(move || if asked.get() {
                    view! {
                        <p>{t("box-leave-sure")}</p>
                        <div class="actions">
                            <button type="button" id="leave-no" class="btn btn-outline-primary" on:click=stay>{t("box-leave-no")}</button>
                            <button type="button" id="leave-yes" class="btn btn-outline-primary btn-grave" disabled=busy on:click=leave>{t("box-leave-yes")}</button>
                        </div>
                    }.into_any()
                } else {
                    view! {
                        <p class="soft">{t("box-way")}</p>
                        <button type="button" id="leave" class="btn btn-link" disabled=busy on:click=ask>{t("box-leave")}</button>
                    }.into_any()
                })}
            </div>
            <div role="alert">{drawn(move || warned.get().then(|| view! {
                <div class="box-warned"><div class="wrap"><p>{t("box-warned")}</p></div></div>
            }))}</div>
        </section>
    }
}
