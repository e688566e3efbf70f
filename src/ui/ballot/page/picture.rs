//! Where one stands, to be seen once.

use leptos::prelude::*;

use crate::app::State;
use crate::profile::Profile;
use crate::ui::page::{Top, tops};
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

/// The page.
#[component]
pub fn Picture() -> impl IntoView {
    let store = Store::get();
    let profile = store.memo(State::profile);
    let empty = Memo::new(move |_| profile.with(Profile::is_empty));
    let language = store.language_shown();
    let rows = move || {
        language.get();
        let profile = profile.get();
        untrack(|| tops(store, &profile).into_iter().map(|row| view! { <Top row /> }).collect_view())
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("profile-title")}</h1>
                <p class="lead">{drawn(move || store.text(if empty.get() { "box-picture-empty" } else { "box-picture-lead" }))}</p>
            </div>
            {drawn(move || if empty.get() {
                view! { <div class="actions"><a class="btn btn-primary" href="#/sitting">{t("box-begin-statements")}</a></div> }.into_any()
            } else {
                view! {
                    <div class="actions box-onward">
                        <a class="btn btn-primary btn-lg" href="#/contribute">{t("box-to-review")}</a>
                        <a class="btn btn-outline-primary" href="#/sitting">{t("profile-go-on")}</a>
                    </div>
                    <h2 class="visually-hidden">{t("profile-areas")}</h2>
                    <div class="areas"><ul class="areas-list">{rows}</ul></div>
                }.into_any()
            })}
        </div>
    }
}
