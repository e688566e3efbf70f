//! The pause: what was asked for is reached. What that says, what would make it more precise, and two ways on.

use leptos::prelude::*;

use super::sitting::hue;
use super::start::answer_count;
use super::unkept::Unkept;
use crate::app::{Event, Keep, State};
use crate::assessment::{Aim, Goal, Joint, Length, Subject, minutes, next_item};
use crate::framework::Level;
use crate::i18n::Phrases;
use crate::ui::store::Store;
use crate::ui::widget::{drawn, t};

/// Most things named by themselves.
const MOST_NAMED: usize = 3;

/// What the pause says.
#[derive(Clone, PartialEq)]
struct Pause {
    length: Length,
    reached: bool,
    /// What was measured; empty where a phrase says it.
    what: String,
    answers: u32,
    /// Of ten true levels so many lie within a level of the estimate, if the model is right.
    times: u32,
    /// The length to go on with; `None` after the last that would make a difference.
    next: Option<Length>,
    /// Whether any statement is left.
    left: bool,
    /// What is known least, with the statements that each would take.
    named: Vec<Named>,
    /// Statements that the rest would take.
    rest: u32,
}

/// Something known least.
#[derive(Clone, PartialEq)]
struct Named {
    hue: &'static str,
    tag: String,
    title: String,
    items: u32,
}

/// The page.
#[component]
pub fn Enough() -> impl IntoView {
    let store = Store::get();
    let pause = store.memo(pause);
    let visit = store.with(|state| state.keep == Keep::Visit);
    view! {
        <div class="page wrap pause">
            <div class="page-head">
                <h1 tabindex="-1">{drawn(move || store.text(title(&pause.get())))}</h1>
                <p class="lead">{drawn(move || store.phrases(|phrases| reached(phrases, &pause.get())))}</p>
            </div>
            <div class="choices">
                <section class="plate choice">
                    <h2>{t("enough-see-title")}</h2>
                    <p>{t(if visit { "enough-see-hint-here" } else { "enough-see-hint" })}</p>
                    <a class="btn btn-primary" href="#/profile">{t("enough-see")}</a>
                </section>
                // Only a change of what is said draws it anew: a save must not take the focus away.
                {drawn(move || {
                    let pause = pause.get();
                    untrack(|| further(store, pause))
                })}
            </div>
            <Unkept />
            <p class="soft" hidden=visit><a href="#/">{t("enough-change")}</a></p>
        </div>
    }
}

/// What would make it more precise, and the way there.
fn further(store: Store, pause: Pause) -> Option<AnyView> {
    let total: u32 = pause.named.iter().map(|named| named.items).sum::<u32>() + pause.rest;
    if !pause.left {
        return None;
    }
    let time = minutes(total as usize);
    let say = move |name: &str, number: u32| store.phrases(|phrases| phrases.count(name, number));
    let next = pause.next.filter(|_| pause.reached);
    let go_on = move |_| {
        if let Some(next) = next {
            store.tell(Event::LengthChosen(next));
        }
    };
    let named = |named: Named| {
        view! {
            <li>
                <span class=format!("tag {}", named.hue) aria-hidden="true">{named.tag}</span>
                <span>{named.title}</span>
                {(named.items > 0).then(|| view! { <span class="num">{say("enough-items", named.items)}</span> })}
            </li>
        }
    };
    let hint = match (pause.reached, next) {
        (false, _) => "enough-missing-hint",
        (true, Some(_)) => "enough-more-hint",
        (true, None) => "enough-last-hint",
    };
    let view = view! {
        <section class="plate choice">
            <h2>{t("enough-more-title")}</h2>
            <p>{t(hint)}</p>
            <ul class="least">
                {pause.named.into_iter().map(named).collect_view()}
                {(pause.rest > 0).then(|| view! {
                    <li><span></span><span>{t("enough-rest")}</span><span class="num">{say("enough-items", pause.rest)}</span></li>
                })}
            </ul>
            {(total > 0).then(|| view! { <p>{store.text_with("enough-total", &[("items", say("enough-items", total).into()), ("time", say("start-minutes", time).into())])}</p> })}
            <a class="btn btn-outline-primary" href="#/sitting" on:click=go_on>{t("enough-go-on")}</a>
        </section>
    };
    Some(view.into_any())
}

fn title(pause: &Pause) -> &'static str {
    match (pause.reached, pause.length) {
        (false, _) => "enough-not-yet",
        (_, Length::Short) => "enough-title",
        (_, Length::Standard) => "enough-title-standard",
        (_, Length::Thorough) => "enough-title-thorough",
    }
}

fn reached(phrases: &Phrases, pause: &Pause) -> String {
    let from = phrases.count("say-answers", pause.answers);
    let name = if pause.reached { "enough-reached" } else { "enough-so-far" };
    phrases.with(
        name,
        &[("what", pause.what.clone().into()), ("from", from.into()), ("times", pause.times.to_string().into())],
    )
}

fn pause(state: &State) -> Pause {
    let (bank, design) = (&state.content.bank, &state.content.design);
    let (aim, precision) = (state.aim(), state.precision());
    let joint = Joint::of(&state.person.sitting, bank, design);
    let error = |places: &[usize]| joint.mean_of(places).1;
    let largest = aim.wanted.iter().map(|wanted| error(&wanted.places)).fold(0.0, f64::max);
    let total = |aim: &Aim| -> usize { state.forecast(aim).iter().sum() };
    let longer = Length::ALL.into_iter().filter(|length| *length > state.person.length);
    let next = longer.map(|length| (length, state.aim_of(length))).find(|(_, aim)| total(aim) > 0);
    let (next, ahead) = match next {
        Some((length, aim)) if precision.enough => (Some(length), aim),
        _ => (None, aim),
    };
    let left = next_item(&state.person.sitting, bank, design, &ahead).is_some();
    let mut named: Vec<(f64, Named)> = ahead
        .wanted
        .iter()
        .zip(state.forecast(&ahead))
        .filter(|(_, items)| *items > 0 || (next.is_none() && precision.enough))
        .map(|(wanted, items)| (error(&wanted.places), name(state, &wanted.about, items)))
        .collect();
    named.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut named: Vec<Named> = named.into_iter().map(|(_, named)| named).collect();
    let rest = named.split_off(MOST_NAMED.min(named.len())).iter().map(|named| named.items).sum();
    Pause {
        length: state.person.length,
        reached: precision.enough,
        what: what(state),
        answers: answer_count(state),
        times: times(largest),
        next,
        left,
        named,
        rest,
    }
}

/// Of ten draws from a normal distribution of this error, how many lie within a level of its middle.
fn times(error: f64) -> u32 {
    let step = Level::CUTS[1] - Level::CUTS[0];
    (10.0 * libm::erf(step / (error * std::f64::consts::SQRT_2))).round() as u32
}

fn what(state: &State) -> String {
    let phrase = |name: &str| state.texts().map(|texts| texts.phrases.get(name)).unwrap_or_default();
    match &state.person.goal {
        Goal::Role if !state.targets().is_empty() => phrase("goal-role"),
        Goal::Area(area) => {
            state.content.framework.area(area).map(|area| area.title.get(state.language).to_owned()).unwrap_or_default()
        }
        Goal::Ai => phrase("goal-ai"),
        Goal::Whole | Goal::Role => phrase("goal-whole"),
    }
}

fn name(state: &State, about: &Subject, items: usize) -> Named {
    let framework = &state.content.framework;
    let (tag, title, area) = match about {
        Subject::Area(id) => (Some(id.to_string()), framework.area(id).map(|area| &area.title), Some(id)),
        Subject::Score(id) => {
            let score = framework.score(id);
            let area = score.and_then(|score| score.area.as_ref());
            (area.map(|_| id.to_string()), score.map(|score| &score.title), area)
        }
    };
    let ai = || state.texts().map(|texts| texts.phrases.get("tag-ai")).unwrap_or_default();
    Named {
        hue: hue(area.map(crate::base::AreaId::as_str)),
        tag: tag.unwrap_or_else(ai),
        title: title.map(|title| title.get(state.language).to_owned()).unwrap_or_default(),
        items: u32::try_from(items).unwrap_or(u32::MAX),
    }
}
