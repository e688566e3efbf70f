//! Print.

use leptos::prelude::*;

use crate::ui::widget::t;

/// The page.
#[component]
pub fn Print() -> impl IntoView {
    view! { <div class="page wrap"><div class="page-head"><h1 tabindex="-1">{t("page-print")}</h1></div></div> }
}
