//! Fields of a form. They follow the state, and tell of a change when they are left.

use leptos::prelude::*;

use super::t;

/// A field for a line of text or a day.
#[component]
pub fn Field(
    /// Id of the input.
    #[prop(into)]
    id: String,
    /// Phrase of the label.
    label: &'static str,
    /// Phrase of the line below; empty for none.
    #[prop(optional)]
    hint: &'static str,
    /// What kind of input it is, as HTML names it.
    #[prop(default = "text")]
    kind: &'static str,
    /// Language of what is written in it, where that is not the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
    /// What stands in it.
    value: Memo<String>,
    /// Takes in what was written.
    on_change: Callback<String>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let described = (!hint.is_empty()).then(|| hint_id.clone());
    let class = match kind {
        "date" => "control control-day",
        _ => "control",
    };
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{t(label)}</label>
            <input
                type=kind
                class=class
                id=id
                lang=lang
                maxlength=(kind == "text").then_some("200")
                autocomplete="off"
                aria-describedby=described
                prop:value=value
                on:change=move |event| on_change.run(event_target_value(&event))
            />
            {(!hint.is_empty()).then(|| view! { <p class="field-hint" id=hint_id>{t(hint)}</p> })}
        </div>
    }
}
