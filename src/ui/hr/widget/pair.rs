//! A text in both languages.

use leptos::prelude::*;

use crate::base::Language;
use crate::ui::widget::{Field, t};

/// Two fields for a text in both languages. One that is empty has what the other says.
#[component]
pub fn Pair(
    /// Beginning of the ids.
    id: &'static str,
    /// Phrase of the label.
    legend: &'static str,
    /// What stands in the fields: Italian, English.
    values: [Memo<String>; 2],
    /// Takes in what was written in a language.
    on_change: Callback<(Language, String)>,
) -> impl IntoView {
    let field = |(language, value): (Language, Memo<String>)| {
        let code = language.code();
        let label = if language == Language::Italian { "field-italian" } else { "field-english" };
        let change = Callback::new(move |text| on_change.run((language, text)));
        view! { <Field id=format!("{id}-{code}") label lang=code value on_change=change /> }
    };
    view! {
        <fieldset class="pair">
            <legend class="field-label">{t(legend)}</legend>
            <div class="field-pair">{Language::ALL.into_iter().zip(values).map(field).collect_view()}</div>
        </fieldset>
    }
}
