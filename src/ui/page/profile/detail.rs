//! What is in a competence: what its band means, the answers behind it, and what would come next.

use leptos::prelude::*;

use super::row::Row;
use crate::app::State;
use crate::assessment::{Reply, ahead};
use crate::base::{ItemId, ScoreId};
use crate::framework::Band;
use crate::ui::store::Store;

/// Draws it, as things stand.
pub fn detail(store: Store, row: &Row) -> AnyView {
    let Some(id) = &row.score else { return ().into_any() };
    let target = row.target.map(|(level, own)| {
        let values = [("level", level.number().to_string().into()), ("gap", row.gap.clone().into())];
        store.text_with(if own { "say-target-own" } else { "say-target" }, &values)
    });
    let mut bands: Vec<Band> = row.bands.into_iter().flatten().collect();
    bands.dedup();
    let to_gaps = store.text(if target.is_some() { "profile-change-target" } else { "profile-ask" });
    view! {
        <div class="comp-body">
            <p>{row.about.clone()}</p>
            {bands.into_iter().map(|band| view! { <p>{format!("{}: {}", band_name(store, band), meaning(store, band))}</p> }).collect_view()}
            <p>{target}" "<a href="#/gaps">{to_gaps}</a></p>
            {answers(store, id, row.answers)}
            {next(store, id, row)}
        </div>
    }
    .into_any()
}

/// The statement of an item, and its language where it is not that of the interface.
fn statement(state: &State, item: &ItemId) -> (String, Option<&'static str>) {
    let own = state.texts.get(&state.language).and_then(|texts| texts.wording.statement(item));
    if let Some(statement) = own {
        return (statement.text.clone(), None);
    }
    let mut other = state.texts.iter().filter_map(|(language, texts)| Some((language, texts.wording.statement(item)?)));
    other
        .next()
        .map_or_else(|| (item.to_string(), None), |(language, words)| (words.text.clone(), Some(language.code())))
}

/// The answers that count here, and the statements that were skipped.
fn answers(store: Store, id: &ScoreId, count: usize) -> AnyView {
    let replies: Vec<(ItemId, Option<u8>)> = store.with(|state| {
        let own = |item: &ItemId| state.content.bank.item(item).is_some_and(|item| item.score == *id);
        let trail = state.person.sitting.trail().iter().filter(|(item, _)| own(item));
        let given = trail.filter_map(|(item, reply)| match reply {
            Reply::Open => None,
            Reply::Skipped => Some((item.clone(), None)),
            Reply::Answered(answer) => Some((item.clone(), Some(answer.number()))),
        });
        given.collect()
    });
    let line = |(item, answer): (ItemId, Option<u8>)| {
        let (text, lang) = store.with(|state| statement(state, &item));
        let kind = store.with(|state| state.content.bank.item(&item).map(|item| item.kind));
        let words = match (kind, answer) {
            (Some(kind), Some(answer)) => store.phrases(|phrases| phrases.answer(kind, answer)),
            _ => store.text("profile-skipped"),
        };
        let change = store.text(if answer.is_some() { "profile-change" } else { "profile-answer" });
        let label = format!("{change}: {text}");
        view! {
            <li>
                <span class="said-text" lang=lang>{text}</span>
                <span class="said-answer" class:said-skipped=answer.is_none()>{words}</span>
                <a href=format!("#/sitting/{item}") aria-label=label>{change}</a>
            </li>
        }
    };
    let title = store.phrases(|phrases| phrases.count("say-answers", u32::try_from(count).unwrap_or(u32::MAX)));
    let none = replies.is_empty();
    view! {
        <h4>{title}</h4>
        {none.then(|| view! { <p>{store.text("profile-no-answers")}" "<a href="#/sitting">{store.text("profile-go-on")}</a></p> })}
        {(!none).then(|| view! { <ul class="said">{replies.into_iter().map(line).collect_view()}</ul> })}
    }
    .into_any()
}

/// What would come next: the band above, with what people in it can do; of several bands that above the lowest.
fn next(store: Store, id: &ScoreId, row: &Row) -> AnyView {
    let Some([low, high]) = row.bands else { return ().into_any() };
    let Some(above) = Band::ALL.get(low.index() + 1).copied() else {
        return view! { <h4>{store.text("profile-next")}</h4><p>{store.text("profile-next-none")}</p> }.into_any();
    };
    let examples = store.with(|state| {
        let items = ahead(&state.content.bank, &state.person.sitting, id, above);
        items.iter().map(|item| statement(state, &item.id)).collect::<Vec<_>>()
    });
    let title = store.text_with("profile-next-band", &[("band", band_name(store, above).into())]);
    let unsure = (low != high).then(|| store.text("profile-next-unsure"));
    view! {
        <h4>{title}</h4>
        {unsure.map(|words| view! { <p>{words}" "<a href="#/sitting">{store.text("profile-go-on")}</a></p> })}
        {(low == high).then(|| view! { <p>{meaning(store, above)}</p> })}
        {(!examples.is_empty()).then(|| view! {
            <p>{store.text("profile-next-examples")}</p>
            <ul class="ahead">{examples.into_iter().map(|(text, lang)| view! { <li lang=lang>{text}</li> }).collect_view()}</ul>
        })}
    }
    .into_any()
}

/// What somebody in a band can do.
fn meaning(store: Store, band: Band) -> String {
    store.with(|state| {
        let words = state.content.framework.bands.get(band.index());
        words.map(|words| words.get(state.language).to_owned()).unwrap_or_default()
    })
}

fn band_name(store: Store, band: Band) -> String {
    store.phrases(|phrases| phrases.band(band))
}
