//! Profile: where one stands, areas and AI first.

use leptos::prelude::*;

use super::sitting::hue;
use super::unkept::Unkept;
use crate::app::State;
use crate::base::{AreaId, ScoreId};
use crate::chart::{Arc, Size};
use crate::framework::Level;
use crate::profile::{Estimate, Outcome, Profile as Standing, Saying, strongest};
use crate::target::{Gap, gaps, most_worth};
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, t};

/// The page.
#[component]
pub fn Profile() -> impl IntoView {
    let store = Store::get();
    let profile = store.memo(State::profile);
    let empty = Memo::new(move |_| profile.with(Standing::is_empty));
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("profile-title")}</h1>
                {move || (!empty.get()).then(|| view! { <p class="lead">{t("profile-intro")}</p> })}
            </div>
            <Unkept />
            {move || if empty.get() {
                view! { <Empty /> }.into_any()
            } else {
                view! { <Measured profile /> }.into_any()
            }}
        </div>
    }
}

/// Nothing measured yet: what will be here, and what to do.
#[component]
fn Empty() -> impl IntoView {
    view! {
        <div class="empty">
            <ArcDrawing arc=Arc::new(Size::Large, None, None, None) hue="" />
            <div>
                <h2>{t("profile-empty-title")}</h2>
                <p>{t("profile-empty")}</p>
            </div>
            <a class="btn btn-primary" href="#/sitting">{t("start-begin")}</a>
        </div>
    }
}

#[component]
fn Measured(profile: Memo<Standing>) -> impl IntoView {
    let store = Store::get();
    let gaps = store.memo(|state| gaps(&state.profile(), &state.targets()));
    let rows = move || rows(store, &profile.get(), &gaps.get());
    let tops = move || tops(store, &profile.get());
    view! {
        <h2 class="visually-hidden">{t("profile-areas")}</h2>
        <div class="areas">
            <ul class="areas-list">{move || tops().into_iter().map(|row| view! { <Top row /> }).collect_view()}</ul>
            <Highs profile gaps />
        </div>
        <details class="more">
            <summary><span>{t("profile-levels")}</span></summary>
            <ol class="levels">{move || store.with(|state| {
                let levels = state.content.framework.levels.iter();
                levels.map(|level| level.get(state.language).to_owned()).map(|words| view! { <li>{words}</li> }).collect_view()
            })}</ol>
        </details>
        <section class="part">
            <div class="part-head"><h2>{t("profile-competences")}</h2></div>
            {move || groups(store, rows()).into_iter().map(|group| view! { <Group group /> }).collect_view()}
            <details class="more">
                <summary><span>{t("profile-as-table")}</span></summary>
                <div class="table-scroll" tabindex="0" role="region" aria-label=t("profile-table-caption")>
                    <table class="table">
                        <caption>{t("profile-table-caption")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{t("column-name")}</th>
                                <th scope="col">{t("column-result")}</th>
                                <th scope="col">{t("column-target")}</th>
                                <th scope="col">{t("column-gap")}</th>
                                <th scope="col" class="num">{t("column-answers")}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {move || rows().into_iter().map(|row| view! {
                                <tr>
                                    <th scope="row">{row.name}</th>
                                    <td>{whole_words(row.words, row.doubt)}</td>
                                    <td>{row.target.map_or_else(|| store.text("target-none"), |level| level.number().to_string())}</td>
                                    <td>{row.gap}</td>
                                    <td class="num">{row.answers}</td>
                                </tr>
                            }).collect_view()}
                        </tbody>
                    </table>
                </div>
            </details>
        </section>
        <div class="actions part">
            <a class="btn btn-primary" href="#/path">{t("profile-to-path")}</a>
            <a class="btn btn-outline-primary" href="#/sitting">{t("profile-go-on")}</a>
        </div>
        <p class="soft small part">{t("profile-design")}" "{t("profile-unofficial")}" "<a href="#/sources">{t("page-sources")}</a></p>
    }
}

/// The competences of an area, or the AI scores.
struct Group {
    title: String,
    hue: &'static str,
    /// Why the role asks what it does here.
    reason: Option<String>,
    rows: Vec<Row>,
}

/// The rows under their areas, those for AI last.
fn groups(store: Store, rows: Vec<Row>) -> Vec<Group> {
    let areas = store.with(|state| {
        let areas = state.content.framework.areas.iter().map(|area| Some(area.id.clone()));
        areas.chain([None]).collect::<Vec<Option<AreaId>>>()
    });
    let mut rows = rows.into_iter().peekable();
    let mut groups = Vec::new();
    for area in areas {
        let own = hue(area.as_ref().map(AreaId::as_str));
        let mut members = Vec::new();
        while let Some(row) = rows.next_if(|row| row.hue == own) {
            members.push(row);
        }
        let reason = store.with(|state| Some(state.role()?.reason(area.as_ref())?.get(state.language).to_owned()));
        let title = area.map_or_else(|| store.text("profile-ai"), |area| area_title(store, &area));
        groups.push(Group { title, hue: own, reason, rows: members });
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// An area's competences under its title.
#[component]
fn Group(group: Group) -> impl IntoView {
    view! {
        <div class=format!("group {}", group.hue)>
            <h3>{group.title}</h3>
            {group.reason.map(|reason| view! { <p class="group-reason"><span class="soft">{t("profile-reason")}</span>" "{reason}</p> })}
            {group.rows.into_iter().map(|row| view! { <Line row /> }).collect_view()}
        </div>
    }
}

/// A score or area as the page shows it.
struct Row {
    /// Number of the area or competence, or the letters of AI.
    tag: String,
    name: String,
    words: String,
    doubt: Option<String>,
    about: String,
    /// What somebody in the band said can do.
    meaning: Option<String>,
    hue: &'static str,
    arc: Arc,
    measured: bool,
    target: Option<Level>,
    gap: String,
    answers: usize,
}

fn arc(size: Size, outcome: &Outcome, say: fn(&Estimate) -> Saying, target: Option<Level>) -> Arc {
    let estimate = outcome.estimate();
    let single = estimate.filter(|estimate| !matches!(say(estimate), Saying::Range(..)));
    Arc::new(size, estimate.map(|estimate| estimate.interval), single.map(|estimate| estimate.mean), target)
}

/// The areas, then the AI scores.
fn tops(store: Store, profile: &Standing) -> Vec<Row> {
    let areas = profile
        .areas
        .iter()
        .map(|(id, outcome)| (id.to_string(), area_title(store, id), hue(Some(id.as_str())), outcome));
    let ai = profile.scores.iter().filter(|(id, _)| is_ai(store, id));
    let ai = ai.map(|(id, outcome)| (tag(store, id), score_title(store, id), hue(None), outcome));
    let row = |(tag, name, hue, outcome): (String, String, &'static str, &Outcome)| {
        let (words, doubt) = store.phrases(|phrases| phrases.outcome(outcome, Saying::of_area));
        Row {
            tag,
            name,
            words,
            doubt,
            about: String::new(),
            meaning: None,
            hue,
            arc: arc(Size::Large, outcome, Saying::of_area, None),
            measured: outcome.estimate().is_some(),
            target: None,
            gap: String::new(),
            answers: outcome.estimate().map_or(0, |estimate| estimate.answers),
        }
    };
    areas.chain(ai).map(row).collect()
}

/// All scores.
fn rows(store: Store, profile: &Standing, gaps: &[Gap]) -> Vec<Row> {
    let row = |(id, outcome): &(ScoreId, Outcome)| {
        let gap = gaps.iter().find(|gap| gap.score == *id);
        let target = gap.map(|gap| gap.target);
        let say = if is_ai(store, id) { Saying::of_area } else { Saying::of_competence };
        let (words, doubt) = store.phrases(|phrases| phrases.outcome(outcome, say));
        Row {
            tag: tag(store, id),
            name: score_title(store, id),
            words,
            doubt,
            about: score_about(store, id),
            meaning: outcome.estimate().and_then(|estimate| meaning(store, say(estimate))),
            hue: hue(area_of(store, id).as_deref()),
            arc: arc(Size::Small, outcome, say, target),
            measured: outcome.estimate().is_some(),
            target,
            gap: gap.map(|gap| store.phrases(|phrases| phrases.likelihood(gap.likelihood()))).unwrap_or_default(),
            answers: outcome.estimate().map_or(0, |estimate| estimate.answers),
        }
    };
    profile.scores.iter().map(row).collect()
}

/// The title of a score in the language of the interface.
pub fn score_title(store: Store, id: &ScoreId) -> String {
    store.with(|state| {
        let found = state.content.framework.score(id);
        found.map_or_else(|| id.to_string(), |score| score.title.get(state.language).to_owned())
    })
}

fn score_about(store: Store, id: &ScoreId) -> String {
    store.with(|state| {
        let found = state.content.framework.score(id);
        found.map(|score| score.about.get(state.language).to_owned()).unwrap_or_default()
    })
}

/// What somebody in a band can do; nothing where no single band is said.
fn meaning(store: Store, saying: Saying) -> Option<String> {
    let band = match saying {
        Saying::Range(..) => return None,
        Saying::Band(band, _) => band,
        Saying::Level { level, .. } => level.band(),
    };
    store.with(|state| {
        let words = state.content.framework.bands.get(band.index())?;
        Some(format!("{}: {}", state.texts()?.phrases.band(band), words.get(state.language)))
    })
}

fn whole_words(words: String, doubt: Option<String>) -> String {
    match doubt {
        Some(doubt) => format!("{words}; {doubt}"),
        None => words,
    }
}

/// The title of an area in the language of the interface.
pub fn area_title(store: Store, id: &AreaId) -> String {
    store.with(|state| {
        let area = state.content.framework.area(id);
        area.map_or_else(|| id.to_string(), |area| area.title.get(state.language).to_owned())
    })
}

/// The number of a competence, or the letters of AI.
pub fn tag(store: Store, id: &ScoreId) -> String {
    if is_ai(store, id) { store.text("tag-ai") } else { id.to_string() }
}

fn area_of(store: Store, id: &ScoreId) -> Option<String> {
    store.with(|state| state.content.framework.score(id)?.area.as_ref().map(AreaId::to_string))
}

fn is_ai(store: Store, id: &ScoreId) -> bool {
    store.with(|state| state.content.framework.ai_scores().any(|score| score.id == *id))
}

/// An area or AI score, large.
#[component]
fn Top(row: Row) -> impl IntoView {
    view! {
        <li class=format!("area {}", row.hue)>
            <h3 class="area-name"><span class="tag" aria-hidden="true">{row.tag}</span>{row.name}</h3>
            <ArcDrawing arc=row.arc hue=row.hue />
            <p class="area-level">{row.words}</p>
            <p class="area-doubt">{row.doubt}</p>
        </li>
    }
}

/// A score, in a list.
#[component]
fn Line(row: Row) -> impl IntoView {
    let store = Store::get();
    let target = row.target.map(|level| {
        store.text_with("say-target", &[("level", level.number().to_string().into()), ("gap", row.gap.clone().into())])
    });
    view! {
        <details class=format!("comp {}", row.hue)>
            <summary>
                <ArcDrawing arc=row.arc hue=row.hue />
                <span class="comp-name">{row.name}</span>
                <span class="comp-words" class:comp-words-none=!row.measured>{whole_words(row.words, row.doubt)}</span>
            </summary>
            <div class="comp-body">
                <p>{row.about}</p>
                {row.meaning.map(|words| view! { <p>{words}</p> })}
                {target.map(|words| view! { <p>{words}</p> })}
                <p class="soft">{store.phrases(|phrases| phrases.count("say-answers", u32::try_from(row.answers).unwrap_or(u32::MAX)))}</p>
            </div>
        </details>
    }
}

/// The strongest score, and the one most worth a step.
#[component]
fn Highs(profile: Memo<Standing>, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let store = Store::get();
    let strongest = move || profile.with(strongest);
    let worth = move || gaps.with(|gaps| most_worth(gaps, strongest().as_ref()));
    view! {
        <div class="highs">
            {move || strongest().map(|id| view! { <div><h2>{t("profile-strongest")}</h2><p>{score_title(store, &id)}</p></div> })}
            {move || worth().map(|id| view! { <div><h2>{t("profile-worth")}</h2><p>{score_title(store, &id)}</p></div> })}
        </div>
    }
}
