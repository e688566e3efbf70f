//! Method, in short.

use leptos::prelude::*;

use crate::ui::widget::t;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    view! {
        <div class="page wrap">
            <div class="page-head"><h1 tabindex="-1">{t("about-title")}</h1></div>
            <div class="prose">
                <h2>{t("about-how-title")}</h2>
                <p>{t("about-how")}</p>
                <p>{t("about-ai")}</p>
                <p>{t("about-limits")}</p>
                <h2>{t("about-path-title")}</h2>
                <p>{t("about-path")}</p>
                <h2>{t("about-privacy-title")}</h2>
                <p>{t("about-privacy")}</p>
                <p><a href="#/sources">{t("page-sources")}</a></p>
            </div>
        </div>
    }
}
