//! Gaps.

use leptos::prelude::*;

use crate::ui::widget::t;

/// The page.
#[component]
pub fn Gaps() -> impl IntoView {
    view! { <div class="page wrap"><div class="page-head"><h1 tabindex="-1">{t("page-gaps")}</h1></div></div> }
}
