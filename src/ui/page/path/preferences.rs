//! Which courses the path may choose: languages, ways of holding them, cost.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::hours::wish;
use crate::training::{Mode, Wishes};
use crate::ui::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// Euro of a limit that was just chosen.
const FIRST_LIMIT: u32 = 100;

/// Most euro of a limit.
const MOST_LIMIT: u32 = 10_000;

const MODES: [Mode; 5] = [Mode::SelfPaced, Mode::Live, Mode::Classroom, Mode::Mixed, Mode::Unknown];

/// The preferences, folded.
#[component]
pub(super) fn Preferences() -> impl IntoView {
    let store = Store::get();
    let codes = store.memo(|state| -> BTreeSet<String> {
        state.catalogue().courses().iter().flat_map(|course| course.languages.iter().cloned()).collect()
    });
    view! {
        <details class="more preferences">
            <summary><span>{t("path-preferences")}</span></summary>
            <div class="preferences-grid">
                <fieldset class="field" aria-describedby="languages-hint">
                    <legend>{t("path-languages")}</legend>
                    {drawn(move || codes.get().into_iter().map(|code| view! { <Spoken code /> }).collect_view())}
                    <p class="field-hint" id="languages-hint">{t("path-languages-hint")}</p>
                </fieldset>
                <fieldset class="field">
                    <legend>{t("path-modes")}</legend>
                    {MODES.map(|mode| {
                        let wanted = store.memo(move |state| !state.person.wishes.without.contains(&mode));
                        let choose = move |on| wish(store, |wishes| {
                            if on { wishes.without.remove(&mode) } else { wishes.without.insert(mode) };
                        });
                        let words = move || store.phrases(|phrases| phrases.mode(mode));
                        view! { <Tick on=wanted choose words /> }
                    })}
                </fieldset>
                <Cost />
            </div>
        </details>
    }
}

/// One language. Those of the interface alone are what is planned with anyway, and follow it.
#[component]
fn Spoken(code: String) -> impl IntoView {
    let store = Store::get();
    let own = code.clone();
    let name = code.clone();
    let on = store.memo(move |state| match &state.person.wishes.languages {
        Some(languages) => languages.contains(&own),
        None => own == state.language.code(),
    });
    let choose = move |on: bool| {
        let usual = BTreeSet::from([store.language().code().to_owned()]);
        wish(store, |wishes| {
            let mut languages = wishes.languages.take().unwrap_or_else(|| usual.clone());
            if on {
                languages.insert(code.clone());
            } else {
                languages.remove(&code);
            }
            wishes.languages = Some(languages).filter(|languages| *languages != usual);
        });
    };
    view! { <Tick on choose words=move || store.phrases(|phrases| phrases.languages(std::slice::from_ref(&name))) /> }
}

/// A box to tick.
#[component]
fn Tick(
    on: Memo<bool>,
    #[prop(into)] choose: Callback<bool>,
    words: impl Fn() -> String + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=on on:change=move |event| choose.run(event_target_checked(&event)) />
            <span>{words}</span>
        </label>
    }
}

/// What a single course may cost.
#[component]
fn Cost() -> impl IntoView {
    let store = Store::get();
    let most = store.memo(|state| state.person.wishes.most_cents);
    let choose = move |cents: Option<u32>| wish(store, |wishes: &mut Wishes| wishes.most_cents = cents);
    let limit = move |text: String| {
        if let Ok(euro) = text.parse::<u32>() {
            choose(Some(euro.clamp(1, MOST_LIMIT) * 100));
        }
    };
    let limited = Memo::new(move |_| most.get().is_some_and(|most| most > 0));
    let kinds = [
        ("cost-any", "path-cost-any", None),
        ("cost-free", "path-cost-free", Some(0)),
        ("cost-limit", "path-cost-limit", Some(FIRST_LIMIT * 100)),
    ];
    // Any limit above nothing is the same choice.
    let is = move |cents: Option<u32>| most.get().map(|most| most > 0) == cents.map(|cents| cents > 0);
    view! {
        <fieldset class="field" aria-describedby="cost-hint">
            <legend>{t("path-cost")}</legend>
            {kinds.map(|(id, words, cents)| view! {
                <label class="tick">
                    <input
                        type="radio"
                        name="cost"
                        id=id
                        prop:checked=move || is(cents)
                        on:change=move |_| {
                            choose(cents);
                            if cents.is_some_and(|cents| cents > 0) {
                                focus("#cost-euro");
                            }
                        }
                    />
                    <span>{t(words)}</span>
                </label>
            })}
            {drawn(move || limited.get().then(|| view! {
                <label class="field-label" for="cost-euro">{t("path-cost-euro")}</label>
                <input
                    type="number"
                    id="cost-euro"
                    class="control control-number"
                    inputmode="numeric"
                    min="1"
                    max=MOST_LIMIT
                    prop:value=move || (most.get().unwrap_or_default() / 100).to_string()
                    on:change=move |event| limit(event_target_value(&event))
                />
            }))}
            <p class="field-hint" id="cost-hint">{t("path-cost-hint")}</p>
        </fieldset>
    }
}
