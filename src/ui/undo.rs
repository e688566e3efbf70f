//! What was just done and can be taken back: one line at the foot of a page, and where the focus goes.

use std::rc::Rc;

use leptos::prelude::*;

use super::store::Store;
use super::widget::focus;
use super::widget::{drawn, t};
use crate::app::PathState;

/// What was just done.
#[derive(Clone)]
struct Done {
    /// Phrase that tells it, with a `$title`.
    phrase: &'static str,
    title: String,
    /// Takes it back.
    back: Rc<dyn Fn()>,
    /// Name of the element that has the focus then.
    next: String,
}

/// The line of a page.
#[derive(Clone, Copy)]
pub struct Undo {
    done: RwSignal<Option<Done>, LocalStorage>,
    /// Where the focus goes when what has it is gone: a selector.
    next: StoredValue<String>,
}

impl Undo {
    /// Makes the line of a page.
    pub fn provide() -> Self {
        let undo = Self { done: RwSignal::new_local(None), next: StoredValue::new(String::new()) };
        provide_context(undo);
        undo
    }

    /// The line of the page.
    pub fn get() -> Self {
        expect_context()
    }

    /// Tells what was done (a phrase with a `$title`) and offers to take it back. The focus goes to the offer, since what
    /// was pressed may be gone, and afterwards to the element of a name.
    pub fn offer(self, phrase: &'static str, title: String, next: &str, back: impl Fn() + 'static) {
        self.done.set(Some(Done { phrase, title, back: Rc::new(back), next: next.to_owned() }));
        focus("#undo");
    }

    /// Notes the element that is to have the focus should it be lost.
    pub fn note(self, id: &str) {
        self.next.set_value(format!("[id=\"{id}\"]"));
    }

    /// Gives the focus back if it was lost when the page was drawn anew: to the element noted, or else to the first that
    /// a selector finds. Without a selector the element noted is waited for.
    pub fn restore(self, or: Option<&'static str>) {
        request_animation_frame(move || {
            let lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
            let next = self.next.get_value();
            if lost && !next.is_empty() {
                let there = document().query_selector(&next).ok().flatten().is_some();
                if there || or.is_some() {
                    self.next.set_value(String::new());
                }
                if let Some(selector) = if there { Some(next.as_str()) } else { or } {
                    focus(selector);
                }
            }
        });
    }

    fn close(self, store: Store, back: bool) {
        if let Some(done) = self.done.get_untracked() {
            self.done.set(None);
            self.note(&done.next);
            if back {
                (done.back)();
            }
            // A path that is being worked out may bring the element back.
            let comes = store.with(|state| matches!(state.path, PathState::Working(..)));
            self.restore((!comes).then_some("#main h1"));
        }
    }
}

/// The line, where there is something to take back.
#[component]
pub fn UndoBar() -> impl IntoView {
    let (store, undo) = (Store::get(), Undo::get());
    view! {
        <div class="undo screen-only" role="status">
            {drawn(move || undo.done.get().map(|done| view! {
                <div class="undo-line">
                    <p>{drawn(move || store.text_with(done.phrase, &[("title", done.title.clone().into())]))}</p>
                    <div class="undo-actions">
                        <button type="button" id="undo" class="btn btn-outline-primary" on:click=move |_| undo.close(store, true)>{t("notice-undo")}</button>
                        <button type="button" class="btn btn-link" on:click=move |_| undo.close(store, false)>{t("notice-close")}</button>
                    </div>
                </div>
            }))}
        </div>
    }
}
