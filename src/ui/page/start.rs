//! Start: what this is, what happens with the answers, and the role.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::app::{Event, Keep, State};
use crate::base::RoleId;
use crate::ui::store::Store;
use crate::ui::widget::{ArcReading, t};

/// The first page.
#[component]
pub fn Start() -> impl IntoView {
    let store = Store::get();
    let answers = store.memo(answer_count);
    let shared = store.memo(|state| state.keep == Keep::Shared);
    view! {
        <div class="page wrap start-grid">
            <div class="start-main">
                <div class="start-head">
                    <h1 tabindex="-1">{t("start-title")}</h1>
                    <ul class="promises">
                        <li>{t("start-what")}</li>
                        <li>{t("start-where")}</li>
                        <li>{t("start-why")}</li>
                    </ul>
                </div>
                <div class="part">
                    <div class="field"><RolePicker label="start-role" hint="start-role-hint" /></div>
                    <div class="field">
                        <label class="tick">
                            <input
                                type="checkbox"
                                aria-describedby="shared-hint"
                                prop:checked=shared
                                on:change=move |event| store.tell(Event::SharedComputer(event_target_checked(&event)))
                            />
                            <span>{t("start-shared")}</span>
                        </label>
                        <p class="field-hint" id="shared-hint">{t("start-shared-hint")}</p>
                    </div>
                    <div class="start-go actions">
                        <a class="btn btn-primary btn-lg" href="#/sitting">
                            {move || store.text(if answers.get() > 0 { "start-resume" } else { "start-begin" })}
                        </a>
                        <span class="soft">
                            {move || match answers.get() {
                                0 => store.text("start-minutes"),
                                answers => store.phrases(|phrases| phrases.count("start-resume-hint", answers)),
                            }}
                        </span>
                    </div>
                    <p class="soft small">{t("start-topics")}</p>
                </div>
            </div>
            <aside class="start-aside"><ArcReading /></aside>
        </div>
    }
}

/// How many items have an answer.
pub fn answer_count(state: &State) -> u32 {
    u32::try_from(state.person.sitting.answers().count()).unwrap_or(u32::MAX)
}

/// Choice of the role.
#[component]
pub fn RolePicker(label: &'static str, hint: &'static str) -> impl IntoView {
    let store = Store::get();
    let chosen = store.memo(|state| state.person.role.clone().map(|role| role.to_string()).unwrap_or_default());
    let options = move || {
        let mut roles = BTreeMap::new();
        store.with(|state| {
            for role in &state.content.roles {
                roles.insert(role.title.get(state.language).to_owned(), role.id.to_string());
            }
        });
        let option = |(title, id): (String, String)| {
            let own = id.clone();
            view! { <option value=id selected=move || chosen.get() == own>{title}</option> }
        };
        roles.into_iter().map(option).collect_view()
    };
    // The options are drawn anew with the language; the choice is then set again.
    Effect::new(move |_| {
        store.language();
        let role = chosen.get();
        request_animation_frame(move || {
            let found = document().get_element_by_id("role");
            if let Some(select) =
                found.and_then(|found| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlSelectElement>(found).ok())
            {
                select.set_value(&role);
            }
        });
    });
    view! {
        <label class="field-label" for="role">{t(label)}</label>
        <select
            id="role"
            class="control"
            aria-describedby="role-hint"
            prop:value=chosen
            on:change=move |event| store.tell(Event::RoleChosen(RoleId::new(&event_target_value(&event)).ok()))
        >
            <option value="">{t("start-role-none")}</option>
            {options}
        </select>
        <p class="field-hint" id="role-hint">{t(hint)}</p>
    }
}
