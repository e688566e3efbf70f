//! One score with what is asked of it: arc, gap and slider.

use leptos::html::Input;
use leptos::prelude::*;

use crate::app::{Event, State};
use crate::base::ScoreId;
use crate::chart::{Arc, Size};
use crate::framework::Level;
use crate::target::Gap;
use crate::ui::page::profile::Row as Standing;
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, drawn, t};

/// The row. It keeps its elements while the level changes.
#[component]
pub fn Row(row: Standing, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let store = Store::get();
    let words = row.whole_words();
    let Standing { score, tag, name, hue, measured, arc, .. } = row;
    score.map(|id| {
        let (name_id, slider_id, word_id) = (format!("name-{id}"), format!("level-{id}"), format!("gap-{id}"));
        let of = StoredValue::new(id);
        let is = move |gap: &&Gap| of.with_value(|id| gap.score == *id);
        let gap = move || gaps.with(|gaps| gaps.iter().find(is).cloned());
        let level = move || gap().map(|gap| gap.target);
        // The notch alone moves.
        let drawing = move || Arc { notch: Arc::new(Size::Small, None, None, level()).notch, ..arc.clone() };
        let word = move || match gap() {
            Some(gap) => store.phrases(|phrases| phrases.likelihood(gap.likelihood())),
            None => store.text("gaps-not-asked"),
        };
        // An own level where the role asks for nothing has no weight that anybody gave it.
        let weighted = move |state: &State| of.with_value(|id| state.role().is_some_and(|role| role.target(id).is_some()));
        let weight = move || {
            let gap = gap().filter(|_| store.with(weighted))?;
            Some(store.text_with("gaps-weight", &[("weight", gap.weight.to_string().into())]))
        };
        let asked = move || store.phrases(|phrases| phrases.asked(level()));
        let choose = move |event| {
            if let Ok(number) = event_target_value(&event).parse() {
                store.tell(Event::TargetSet(of.get_value(), Level::new(number)));
            }
        };
        let slider = NodeRef::<Input>::new();
        view! {
            <li class=format!("gap {hue}")>
                <div class="gap-where">
                    {drawn(move || view! { <ArcDrawing arc=drawing() hue /> })}
                    <div>
                        <h3 id=name_id.clone()><span class="tag" aria-hidden="true">{tag}</span>{name}</h3>
                        <p class="gap-words" class:comp-words-none=!measured>{words}</p>
                    </div>
                </div>
                <div class="gap-far">
                    <p class="gap-word" id=word_id.clone()>{word}</p>
                    <p class="soft small">{weight}</p>
                </div>
                <div class="gap-ask">
                    <label for=slider_id.clone()><span id=format!("asked-{slider_id}")>{t("gaps-slider")}</span>": "<b>{asked}</b></label>
                    <input
                        type="range"
                        id=slider_id.clone()
                        node_ref=slider
                        min="0"
                        max="8"
                        aria-labelledby=format!("asked-{slider_id} {name_id}")
                        aria-describedby=word_id
                        aria-valuetext=asked
                        prop:value=move || level().map_or(0, Level::number).to_string()
                        on:input=choose
                    />
                    <Back of slider />
                </div>
            </li>
        }
    })
}

/// The way back to what the role proposes, where an own level stands in its place.
#[component]
fn Back(of: StoredValue<ScoreId>, slider: NodeRef<Input>) -> impl IntoView {
    let store = Store::get();
    let own = store.memo(move |state| of.with_value(|id| state.person.targets.contains_key(id)));
    let proposed = move |state: &State| of.with_value(|id| Some(state.role()?.target(id)?.level));
    let words = move || {
        let level = store.with(proposed);
        if store.with(|state| state.role().is_none()) {
            return store.text("gaps-drop");
        }
        store.phrases(|phrases| phrases.with("gaps-reset", &[("level", phrases.asked(level).into())]))
    };
    let reset = move |_| {
        store.tell(Event::TargetsReset(Some(of.get_value())));
        // The button goes; the slider beside it takes the focus.
        if let Some(slider) = slider.get_untracked() {
            let _ = slider.focus();
        }
    };
    move || own.get().then(|| view! { <button type="button" class="btn btn-link" on:click=reset>{words}</button> })
}
