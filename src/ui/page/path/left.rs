//! What the path leaves out, and why.

use leptos::ev;
use leptos::prelude::*;

use super::hours::wish;
use super::{Shown, course_title};
use crate::i18n::why_phrase;
use crate::training::path::{Left as LeftOut, Why};
use crate::ui::store::Store;
use crate::ui::undo::Undo;
use crate::ui::widget::{drawn, t};

/// Courses that the person must have and that cannot be: said openly.
#[component]
pub(super) fn Missed(shown: Memo<Option<Shown>>) -> impl IntoView {
    let store = Store::get();
    let missed = Memo::new(move |_| list(shown, |left| left.must));
    let row = move |left: LeftOut| {
        let (id, name) = (left.course.clone(), format!("drop-{}", left.course));
        let drop = move |_| {
            wish(store, |wishes| {
                wishes.must.remove(&id);
            });
        };
        view! {
            <li>
                <strong>{course_title(store, &left.course)}</strong>
                <span>{why(store, left.why)}</span>
                <button type="button" id=name class="btn btn-link screen-only" on:click=drop>
                    {t("path-never-mind")}<span class="visually-hidden">": "{course_title(store, &left.course)}</span>
                </button>
            </li>
        }
    };
    // The titles are read once: what is drawn follows the language.
    let language = store.memo(|state| state.language.code());
    let rows = move || {
        language.get();
        let missed = missed.get();
        untrack(|| missed.into_iter().map(row).collect_view())
    };
    move || {
        missed.with(|missed| !missed.is_empty()).then(|| {
            view! {
                <section class="notice notice-warn missed" aria-labelledby="missed">
                    <h2 id="missed">{t("path-must-missed")}</h2>
                    <ul>{rows}</ul>
                </section>
            }
        })
    }
}

/// The other courses that would close something, folded, by reason. They are drawn only while one looks at them.
#[component]
pub(super) fn Left(shown: Memo<Option<Shown>>) -> impl IntoView {
    let store = Store::get();
    let left = Memo::new(move |_| list(shown, |left| !left.must));
    let open = RwSignal::new(false);
    let count = Memo::new(move |_| left.with(Vec::len) as u32);
    // The list is drawn once, so that it stays open and keeps the focus while the number changes.
    let some = Memo::new(move |_| count.get() > 0);
    let language = store.memo(|state| state.language.code());
    let groups = move || {
        language.get();
        let left = left.get();
        untrack(|| grouped(store, &left))
    };
    let summary = move || store.phrases(|phrases| phrases.count("path-left", count.get()));
    move || {
        some.get().then(|| {
            view! {
                <details
                    class="more left-over part screen-only"
                    prop:open=open
                    on:toggle=move |event: ev::Event| open.set(is_open(&event))
                >
                    <summary id="left"><span>{summary}</span></summary>
                    {drawn(move || open.get().then(|| view! { <p>{t("path-left-intro")}</p>{groups} }))}
                </details>
            }
        })
    }
}

/// The courses under their reasons.
fn grouped(store: Store, left: &[LeftOut]) -> AnyView {
    let mut names: Vec<(u8, &'static str)> = left.iter().map(|one| (rank(&one.why), why_phrase(&one.why))).collect();
    names.sort_unstable();
    names.dedup();
    let of = |name: &'static str| left.iter().filter(move |one| why_phrase(&one.why) == name).cloned();
    let group = |(_, name): (u8, &'static str)| {
        view! {
            <h3>{store.text(name)}</h3>
            <ul>{of(name).map(|left| view! { <Row left /> }).collect_view()}</ul>
        }
    };
    names.into_iter().map(group).collect_view().into_any()
}

fn is_open(event: &ev::Event) -> bool {
    event_target::<web_sys::Element>(event).has_attribute("open")
}

fn list(shown: Memo<Option<Shown>>, such: impl Fn(&LeftOut) -> bool) -> Vec<LeftOut> {
    let pick = |shown: &Shown| shown.plan.left.iter().filter(|left| such(left)).cloned().collect();
    shown.with(|shown| shown.as_ref().map(pick).unwrap_or_default())
}

fn why(store: Store, why: Why) -> impl Fn() -> String {
    move || store.say(|phrases, names| phrases.why(names, &why))
}

/// The order of the reasons on the page: own choice first, then what a wish can change.
const fn rank(why: &Why) -> u8 {
    match why {
        Why::Never => 0,
        Why::NoHours | Why::TooLittle => 1,
        Why::TooLong => 2,
        Why::Before(_) | Why::Entry(..) => 3,
        Why::Language => 4,
        Why::Mode => 5,
        Why::Cost | Why::CostUnknown => 6,
        Why::NothingMore => 7,
        Why::Done => 8,
    }
}

/// A course left out. Where a wish can bring it back, it is offered.
#[component]
fn Row(left: LeftOut) -> impl IntoView {
    let (store, undo) = (Store::get(), Undo::get());
    let (course, was_never) = (left.course.clone(), left.why == Why::Never);
    let (title, url) = store.with(|state| {
        let found = state.catalogue().course(&course);
        (course_title(store, &course), found.and_then(|course| course.url.clone()))
    });
    let hours = store.with(|state| {
        let course = state.catalogue().course(&course)?;
        Some(store.phrases(|phrases| phrases.duration(state.person.wishes.minutes_of(course))))
    });
    let detail = matches!(left.why, Why::Before(_) | Why::Entry(..))
        .then(|| view! { <span class="soft">{why(store, left.why.clone())}</span> });
    let can = !matches!(left.why, Why::Done | Why::TooLong | Why::Before(_) | Why::Entry(..));
    let name = format!("take-{course}");
    let take = {
        let title = title.clone();
        move |_| {
            let id = course.clone();
            let set = move |on: bool| {
                wish(store, |wishes| {
                    let list = if was_never { &mut wishes.never } else { &mut wishes.must };
                    if on == was_never {
                        list.remove(&id)
                    } else {
                        list.insert(id.clone())
                    };
                });
            };
            set(true);
            let told = if was_never { "path-told-allowed" } else { "path-told-taken" };
            undo.offer(told, title.clone(), "left", move || set(false));
        }
    };
    let link = match url {
        Some(url) => view! {
            <a href=url rel="noreferrer" target="_blank">{title.clone()}<span class="visually-hidden">" "{t("new-tab")}</span></a>
        }
        .into_any(),
        None => title.clone().into_any(),
    };
    view! {
        <li class="left-row">
            <span>{link}" "<span class="num soft">{hours}</span></span>
            {detail}
            {can.then(|| view! {
                <button type="button" id=name class="btn btn-link" on:click=take>
                    {t("path-take")}<span class="visually-hidden">": "{title}</span>
                </button>
            })}
        </li>
    }
}
