//! Compare.

use leptos::prelude::*;

use crate::ui::widget::t;

/// The page.
#[component]
pub fn Compare() -> impl IntoView {
    view! { <div class="page wrap"><div class="page-head"><h1 tabindex="-1">{t("page-compare")}</h1></div></div> }
}
