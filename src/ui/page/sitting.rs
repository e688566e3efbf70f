//! Sitting: one statement at a time.

use leptos::prelude::*;

use super::unkept::Unkept;
use crate::app::{Event, Page, SaveMark};
use crate::assessment::{Answer, Goal, Length, Reply};
use crate::base::ItemId;
use crate::framework::Kind;
use crate::ui::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// The item shown, and what stands around it in the trail.
#[derive(Clone, PartialEq)]
struct Shown {
    item: ItemId,
    kind: Kind,
    reply: Option<Reply>,
    tag: String,
    score: String,
    hue: &'static str,
    number: usize,
    text: String,
    /// Language of the text, where it is not that of the interface.
    lang: Option<&'static str>,
    example: Option<String>,
    back: Option<String>,
    forward: Option<String>,
}

/// The page of an item, or of the end when there is none.
#[component]
pub fn Sitting() -> impl IntoView {
    let store = Store::get();
    let shown = store.memo(shown);
    let has_item = Memo::new(move |_| shown.get().is_some());
    Effect::new(move |before: Option<bool>| {
        let has_item = has_item.get();
        if before.is_some_and(|before| before != has_item) {
            focus("#main h1");
        }
        has_item
    });
    view! {
        {move || if has_item.get() {
            view! { <Item shown /> }.into_any()
        } else {
            view! { <End /> }.into_any()
        }}
    }
}

fn shown(state: &crate::app::State) -> Option<Shown> {
    let Page::Sitting(Some(id)) = &state.page else { return None };
    let item = state.content.bank.item(id)?;
    let words = |texts: &std::rc::Rc<crate::app::Texts>| texts.wording.statement(id).cloned();
    let own = state.texts.get(&state.language).and_then(words);
    let (statement, lang) = match own {
        Some(statement) => (statement, None),
        None => state.texts.iter().find_map(|(language, texts)| Some((words(texts)?, Some(language.code()))))?,
    };
    let known: Vec<&ItemId> = state
        .person
        .sitting
        .trail()
        .iter()
        .map(|(id, _)| id)
        .filter(|id| state.content.bank.item(id).is_some())
        .collect();
    let place = known.iter().position(|shown| *shown == id)?;
    let neighbour = |place: Option<usize>| Some(Page::Sitting(Some((*known.get(place?)?).clone())).address());
    let score = state.content.framework.score(&item.score);
    Some(Shown {
        item: id.clone(),
        kind: item.kind,
        reply: state.person.sitting.reply_to(id),
        tag: match score.and_then(|score| score.area.as_ref()) {
            Some(_) => item.score.to_string(),
            None => state.texts().map(|texts| texts.phrases.get("tag-ai")).unwrap_or_default(),
        },
        score: score.map(|score| score.title.get(state.language).to_owned()).unwrap_or_default(),
        hue: hue(score.and_then(|score| score.area.as_ref()).map(crate::base::AreaId::as_str)),
        number: place + 1,
        text: statement.text,
        lang,
        example: statement.example,
        back: neighbour(place.checked_sub(1)),
        forward: neighbour(Some(place + 1)),
    })
}

/// The class of the colour of an area, or of AI.
pub fn hue(area: Option<&str>) -> &'static str {
    match area {
        Some("1") => "hue-1",
        Some("2") => "hue-2",
        Some("3") => "hue-3",
        Some("4") => "hue-4",
        Some("5") => "hue-5",
        _ => "hue-ai",
    }
}

#[component]
fn Item(shown: Memo<Option<Shown>>) -> impl IntoView {
    let store = Store::get();
    let field =
        move |read: fn(&Shown) -> String| move || shown.with(|shown| shown.as_ref().map(read).unwrap_or_default());
    let item =
        Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|shown| shown.item.to_string()).unwrap_or_default()));
    let kind = move || shown.with(|shown| shown.as_ref().map_or(Kind::Knowledge, |shown| shown.kind));
    let is = move |reply: Reply| {
        let given = shown.with(|shown| shown.as_ref().and_then(|shown| shown.reply));
        (given == Some(reply)).to_string()
    };
    let tell = move |reply: Reply| {
        if let Some(shown) = shown.get_untracked() {
            store.tell(Event::Replied(shown.item, reply));
        }
    };
    Effect::new(move |before: Option<String>| {
        let item = item.get();
        if before.is_some_and(|before| before != item) {
            focus(".statement");
        }
        item
    });
    // The second click of a double click would answer the next item unseen.
    let by_click = move |event: &leptos::ev::MouseEvent, reply: Reply| {
        if event.detail() <= 1 {
            tell(reply);
        }
    };
    let by_key = move |event: leptos::ev::KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat() {
            return;
        }
        match event.key().parse::<u8>() {
            Ok(0) => tell(Reply::Skipped),
            Ok(digit) => {
                if let Some(answer) = Answer::new(digit - 1) {
                    tell(Reply::Answered(answer));
                }
            }
            Err(_) => {}
        }
    };
    let step = move |read: fn(&Shown) -> Option<String>, label: &'static str| {
        move || {
            shown.with(|shown| shown.as_ref().and_then(read)).map(|address| {
                view! { <a class="btn btn-outline-primary" href=address>{t(label)}</a> }
            })
        }
    };
    view! {
        <section class="sitting page" on:keydown=by_key>
            <div class="wrap">
                <Gain />
                <p class="item-of">
                    <span class=move || format!("tag {}", shown.with(|shown| shown.as_ref().map_or("", |shown| shown.hue))) aria-hidden="true">
                        {field(|shown| shown.tag.clone())}
                    </span>
                    <span>{field(|shown| shown.score.clone())}</span>
                    <span class="num">{drawn(move || store.text_with("sitting-number", &[("number", field(|shown| shown.number.to_string())().into())]))}</span>
                </p>
                <h1 class="statement" tabindex="-1" id="statement" lang=move || shown.with(|shown| shown.as_ref().and_then(|shown| shown.lang))>
                    {field(|shown| shown.text.clone())}
                </h1>
                {drawn(move || {
                    let item = item.get();
                    shown.with_untracked(|shown| shown.as_ref().and_then(|shown| shown.example.clone()))?;
                    Some(view! {
                        <details class="example more" id=format!("example-{item}")>
                            <summary><span>{t("sitting-example")}</span></summary>
                            <p>{field(|shown| shown.example.clone().unwrap_or_default())}</p>
                        </details>
                    })
                })}
                <div class="answers" role="group" aria-label=t("sitting-answers")>
                    {Answer::ALL.map(|answer| view! {
                        <button
                            type="button"
                            class="answer"
                            aria-keyshortcuts=(answer.number() + 1).to_string()
                            aria-pressed=move || is(Reply::Answered(answer))
                            on:click=move |event| by_click(&event, Reply::Answered(answer))
                        >
                            <span class="answer-key" aria-hidden="true">{answer.number() + 1}</span>
                            <span>{drawn(move || store.phrases(|phrases| phrases.answer(kind(), answer.number())))}</span>
                        </button>
                    })}
                    <button
                        type="button"
                        class="answer answer-skip"
                        aria-keyshortcuts="0"
                        aria-pressed=move || is(Reply::Skipped)
                        on:click=move |event| by_click(&event, Reply::Skipped)
                    >
                        <span class="answer-key" aria-hidden="true">"0"</span>
                        <span>{t("sitting-skip")}</span>
                    </button>
                </div>
                <div class="moves">
                    <div class="moves-turn">
                        {step(|shown| shown.back.clone(), "sitting-back")}
                        {step(|shown| shown.forward.clone(), "sitting-forward")}
                    </div>
                    <a class="btn btn-link" href="#/profile">{t("sitting-stop")}</a>
                </div>
                <p class="keys-hint">{t("sitting-keys")}</p>
            </div>
        </section>
    }
}

/// How precise the picture has become, and whether the last answer is saved.
#[component]
fn Gain() -> impl IntoView {
    let store = Store::get();
    let share = store.memo(|state| (state.precision().gained * 100.0).round() as u32);
    let mark = move || store.with(|state| state.mark);
    let name = move || match store.with(|state| state.person.length) {
        Length::Short => "sitting-progress",
        Length::Standard => "sitting-progress-standard",
        Length::Thorough => "sitting-progress-thorough",
    };
    let words = move || store.text_with(name(), &[("share", share.get().to_string().into())]);
    view! {
        <div class="gain">
            <span class="gain-words" id="gain">{words}</span>
            <span class="saved" data-mark=move || mark_name(mark())>{drawn(move || store.text(mark_phrase(mark())))}</span>
            <div class="gain-bar"><progress max="100" value=move || share.get().to_string() aria-labelledby="gain"></progress></div>
        </div>
    }
}

fn mark_name(mark: SaveMark) -> &'static str {
    match mark {
        SaveMark::Nothing => "nothing",
        SaveMark::Saving => "saving",
        SaveMark::Saved => "saved",
        SaveMark::InMemory => "in-memory",
    }
}

fn mark_phrase(mark: SaveMark) -> &'static str {
    match mark {
        SaveMark::Nothing => "mark-nothing",
        SaveMark::Saving => "mark-saving",
        SaveMark::Saved => "mark-saved",
        SaveMark::InMemory => "mark-in-memory",
    }
}

/// Every item that the goal asks for has its reply.
#[component]
fn End() -> impl IntoView {
    let store = Store::get();
    let whole = store.memo(|state| state.person.goal == Goal::Whole);
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("sitting-end-title")}</h1>
                <p class="lead">{drawn(move || store.text(if whole.get() { "sitting-end-text" } else { "sitting-end-goal" }))}</p>
            </div>
            <div class="actions">
                <a class="btn btn-primary" href="#/profile">{t("enough-see")}</a>
                {drawn(move || (!whole.get()).then(|| view! { <a class="btn btn-outline-primary" href="#/">{t("enough-change")}</a> }))}
            </div>
            <Unkept />
        </div>
    }
}
