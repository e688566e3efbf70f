//! The example to play with: four statements of one competence, and what the answers say. Nothing of it is kept.

use leptos::prelude::*;

use crate::app::State;
use crate::assessment::{Answer, Reply, Sitting, profile_of};
use crate::base::{ItemId, ScoreId, Seed};
use crate::chart::{Arc, Column, Columns, Size};
use crate::framework::{Band, Item, Kind};
use crate::profile::{Estimate, Saying};
use crate::ui::page::profile::score_title;
use crate::ui::page::sitting::hue;
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, drawn, t};

/// The answers at the beginning, from the lowest band up.
const FIRST: [u8; 4] = [3, 2, 1, 0];

/// The first competence that has something to do in each band, and a statement of each; what one can do says most.
fn chosen(state: &State) -> Option<(ScoreId, Vec<(ItemId, Kind)>)> {
    let items = state.content.bank.items();
    let of = |score: &ScoreId, band: Band| {
        let fits = |item: &&Item| item.score == *score && item.band == band && item.kind == Kind::Skill;
        items.iter().find(fits).map(|item| (item.id.clone(), item.kind))
    };
    let scores = state.content.framework.scores.iter().filter(|score| score.area.is_some());
    scores.map(|score| &score.id).find_map(|score| {
        let four: Option<Vec<_>> = Band::ALL.iter().map(|band| of(score, *band)).collect();
        Some((score.clone(), four?))
    })
}

/// What the profile would say of the competence after these answers and no other.
fn estimate(state: &State, score: &ScoreId, items: &[(ItemId, Kind)], answers: [u8; 4]) -> Option<Estimate> {
    let mut sitting = Sitting::new(Seed([0; 32]));
    for ((item, _), answer) in items.iter().zip(answers) {
        sitting.reply(item, Reply::Answered(Answer::new(answer)?));
    }
    let content = &state.content;
    profile_of(&content.framework, &sitting, &content.bank, &content.design).score(score).cloned()
}

/// The example; nothing where no competence has a statement in each band.
#[component]
pub fn Example() -> impl IntoView {
    let store = Store::get();
    let example = store.with(chosen);
    example.map(|(score, items)| view! { <Played score items /> })
}

#[component]
fn Played(score: ScoreId, items: Vec<(ItemId, Kind)>) -> impl IntoView {
    let store = Store::get();
    let answers = RwSignal::new(FIRST);
    let items = StoredValue::new(items);
    let id = score.clone();
    let estimate = store.memo(move |state| {
        let answers = answers.get();
        items.with_value(|items| estimate(state, &id, items, answers))
    });
    let colour = store.with(|state| {
        hue(state
            .content
            .framework
            .score(&score)
            .and_then(|score| score.area.as_ref())
            .map(crate::base::AreaId::as_str))
    });
    let arc = move || {
        let found = estimate.get();
        let arc =
            Arc::new(Size::Large, found.as_ref().map(|one| one.interval), found.as_ref().map(|one| one.mean), None);
        view! { <ArcDrawing arc hue=colour /> }
    };
    let words = move || estimate.get().map(|one| store.phrases(|phrases| phrases.saying(Saying::of_competence(&one))));
    let middle = move || {
        estimate
            .get()
            .map(|one| store.text_with("example-middle", &[("level", one.reached().number().to_string().into())]))
    };
    let columns = move || estimate.get().map(|one| view! { <Plausible columns=Columns::new(&one.levels) /> });
    let again = move |_| answers.set(FIRST);
    view! {
        <section class="example-play" aria-labelledby="example-title">
            <h2 id="example-title">{t("example-title")}</h2>
            <p class="prose">{drawn(move || store.text_with("example-intro", &[("score", score_title(store, &score).into())]))}</p>
            <div class="example-grid">
                <div class="example-result plate">
                    {arc}
                    <div role="status">
                        <p class="example-words">{words}</p>
                        <p class="soft small" id="example-middle">{middle}</p>
                    </div>
                </div>
                <div class="example-items">
                    {items.with_value(|items| items.iter().enumerate().map(|(place, (item, kind))| {
                        view! { <Question place item=item.clone() kind=*kind answers /> }
                    }).collect_view())}
                    <button type="button" id="example-again" class="btn btn-outline-primary" on:click=again>{t("example-again")}</button>
                </div>
                <div class="example-levels plate">
                    <h3>{t("example-plausible")}</h3>
                    {columns}
                    <p class="soft small">{t("example-note")}</p>
                </div>
            </div>
        </section>
    }
}

/// A statement with its four answers.
#[component]
fn Question(place: usize, item: ItemId, kind: Kind, answers: RwSignal<[u8; 4]>) -> impl IntoView {
    let store = Store::get();
    let text =
        move || store.with(|state| Some(state.texts()?.wording.statement(&item)?.text.clone())).unwrap_or_default();
    let choice = move |answer: u8| {
        let chosen = move || answers.get()[place] == answer;
        view! {
            <label class="tick">
                <input
                    type="radio"
                    name=format!("example-{place}")
                    value=answer
                    prop:checked=chosen
                    on:change=move |_| answers.update(|answers| answers[place] = answer)
                />
                <span>{drawn(move || store.phrases(|phrases| phrases.answer(kind, answer)))}</span>
            </label>
        }
    };
    view! {
        <fieldset class="example-item">
            <legend>{text}</legend>
            <div class="example-answers">{[0, 1, 2, 3].map(choice)}</div>
        </fieldset>
    }
}

/// How plausible each level is, drawn; a screen reader gets the numbers as one sentence.
#[component]
fn Plausible(columns: Columns) -> impl IntoView {
    let store = Store::get();
    let said = {
        let percents: Vec<u32> = columns.columns.iter().map(|column| column.percent).collect();
        move || {
            let one = |(place, percent): (usize, &u32)| {
                let share = if *percent == 0 { "<1".to_owned() } else { percent.to_string() };
                store.text_with("example-level", &[("level", (place + 1).to_string().into()), ("share", share.into())])
            };
            percents.iter().enumerate().map(one).collect::<Vec<_>>().join(", ")
        }
    };
    let base = "132";
    let column = |(place, column): (usize, Column)| {
        // A few answers rule nothing out.
        let share = if column.percent == 0 { "<1".to_owned() } else { column.percent.to_string() };
        view! {
            <path class="column" d=column.path />
            <text class="column-share" x=column.middle.clone() y=column.top>{share}</text>
            <text class="column-level" x=column.middle y=base>{place + 1}</text>
        }
    };
    view! {
        <svg class="columns" viewBox=columns.view role="img" aria-label=said>
            {columns.columns.into_iter().enumerate().map(column).collect_view()}
        </svg>
    }
}
