//! Method and sources, in short.

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
                <h2>{t("about-sources-title")}</h2>
                <ul class="sources">
                    <li><p>{t("about-digcomp")}</p></li>
                    <li><p>{t("about-roles")}</p></li>
                    <li><p>{t("about-courses")}</p></li>
                    <li><p>{t("about-sample")}</p></li>
                    <li><a href="THIRD-PARTY-NOTICES.txt" download="sestante-notices.txt">{t("about-notices")}</a></li>
                </ul>
            </div>
        </div>
    }
}
