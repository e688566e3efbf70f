//! The head of every page: skip link, brand, menu, language.

use leptos::prelude::*;

use super::widget::focus;
use super::widget::t;
use crate::base::Language;

/// The head. On a phone the menu is folded.
#[component]
pub fn Masthead(
    /// Phrase of the room's name beside the brand; empty in the employee's app.
    #[prop(optional)]
    room: &'static str,
    /// Address, phrase and page name of each entry.
    menu: Vec<(String, &'static str, &'static str)>,
    /// Name of the page whose entry is the present one.
    current: Memo<&'static str>,
    /// Whether the menu is unfolded.
    unfolded: RwSignal<bool>,
    /// Whether a language is the one chosen.
    is_chosen: Callback<Language, bool>,
    /// Takes in the choice of a language.
    on_choose: Callback<Language>,
) -> impl IntoView {
    view! {
        <div class="skiplinks"><a class="visually-hidden-focusable" href="#main" on:click=move |event| skip(&event)>{t("skip-link")}</a></div>
        <header class="masthead">
            <div class="wrap masthead-inner">
                <a class="brand" href="#/">
                    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
                        <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
                            <path d="M4.3 22.5L16 4.5L27.7 22.5" />
                            <path d="M4.3 22.5A21.5 21.5 0 0 0 27.7 22.5" stroke-width="3.5" />
                            <path d="M9.9 14Q16 17.4 22.1 14" />
                            <path class="brand-arm" d="M16 4.5L20.4 27" />
                        </g>
                        <circle cx="16" cy="4.5" r="2.5" fill="currentColor" />
                    </svg>
                    <span>{t("app-name")}</span>
                    {(!room.is_empty()).then(|| view! { <span class="brand-room">{t(room)}</span> })}
                </a>
                <nav class="menu-box" aria-label=t("menu") on:keydown=move |event| if event.key() == "Escape" && unfolded.get_untracked() {
                    unfolded.set(false);
                    focus(".menu-fold");
                }>
                    <button
                        type="button"
                        class="menu-fold"
                        aria-expanded=move || unfolded.get().to_string()
                        aria-controls="menu"
                        on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                    >
                        {t("menu")}
                    </button>
                    <ul class="menu" id="menu" class:menu-unfolded=unfolded>
                        {menu.into_iter().map(|(address, phrase, own)| {
                            view! { <li><a href=address aria-current=move || (current.get() == own).then_some("page")>{t(phrase)}</a></li> }
                        }).collect_view()}
                    </ul>
                </nav>
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
                            aria-pressed=move || is_chosen.run(language).to_string()
                            on:click=move |_| on_choose.run(language)
                        >
                            {language.code().to_uppercase()}
                        </button>
                    })}
                </div>
            </div>
        </header>
    }
}

/// Follows the skip link without touching the address, which belongs to the pages.
fn skip(event: &leptos::ev::MouseEvent) {
    event.prevent_default();
    focus("#main");
}
