//! Before the first statement: the role, for whoever wants.

use leptos::prelude::*;

use crate::ui::page::RolePicker;
use crate::ui::widget::t;

/// The page.
#[component]
pub fn Who() -> impl IntoView {
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("box-who-title")}</h1>
                <p class="lead">{t("box-who-lead")}</p>
            </div>
            <div class="box-form">
                <div class="field"><RolePicker label="start-role" hint="box-role-hint" /></div>
                <div class="actions"><a class="btn btn-primary btn-lg" href="#/sitting">{t("box-begin-statements")}</a></div>
            </div>
        </div>
    }
}
