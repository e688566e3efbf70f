//! Print: the plan by week, by trainer, room and group, and registers, as sheets of paper.

use leptos::prelude::*;

use crate::app::trainer::{Exports, Page, Paper, State};
use crate::base::PlanId;
use crate::formats::Block;
use crate::i18n::date;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::nothing_yet;
use crate::ui::widget::{block, drawn, t};

/// The page: a row of choices, and below it what comes out of the printer.
#[component]
pub fn Print(paper: Paper) -> impl IntoView {
    let store = Store::get();
    let there = store.memo(|state| !state.plan().editions.is_empty());
    let none = || nothing_yet("print-title", "paper-none", Page::Plan, "result-to-plan");
    drawn(move || if there.get() { view! { <Known paper /> }.into_any() } else { none() })
}

/// The page, where there is a plan.
#[component]
fn Known(paper: Paper) -> impl IntoView {
    let store = Store::get();
    let seen = store.memo(|state| (state.desk.work.clone(), state.today));
    // Of registers that of one edition is shown first: all of them are very many, and so are not even made.
    let register = matches!(paper, Paper::Registers(_));
    let registers = Memo::new(move |_| {
        seen.track();
        made(store, |exports| if register { exports.registers() } else { Vec::new() })
    });
    let chosen = RwSignal::new(match paper {
        Paper::Registers(edition) => {
            registers.with_untracked(|all| Some(all.iter().position(|(id, _)| Some(*id) == edition).unwrap_or(0)))
        }
        _ => None,
    });
    let sheets = Memo::new(move |_| {
        seen.track();
        let paper = match register.then(|| chosen.get()).flatten() {
            Some(place) => match registers.with(|all| all.get(place).map(|(id, _)| *id)) {
                None => return Vec::new(),
                only => Paper::Registers(only),
            },
            None if register => Paper::Registers(None),
            None => paper,
        };
        made(store, |exports| exports.sheets(paper))
    });
    let titles = Memo::new(move |_| -> Vec<String> {
        if register {
            return registers.with(|all| all.iter().map(|(_, title)| title.clone()).collect());
        }
        sheets.with(|sheets| sheets.iter().map(|sheet| sheet.title.clone()).collect())
    });
    let one_of = paper != Paper::Plan;
    let apart = RwSignal::new(true);
    let blocks = move || {
        let sheets = sheets.get();
        let mut blocks = Vec::new();
        let shown = |place: usize| register || chosen.get().is_none_or(|one| one == place);
        for (_, sheet) in sheets.into_iter().enumerate().filter(|(place, _)| shown(*place)) {
            if apart.get() && !blocks.is_empty() {
                blocks.push(Block::Turn);
            }
            blocks.extend(sheet.blocks);
        }
        if blocks.is_empty() {
            blocks.push(Block::Text(store.text("paper-empty")));
        }
        blocks.into_iter().map(block).collect_view()
    };
    let line = move || {
        let day = store.text_with("paper-day", &[("date", date(store.with(|state| state.today)).into())]);
        let count = (paper == Paper::Plan).then(|| {
            let editions = store.with(|state| state.plan().editions.len()) as u32;
            store.phrases(|phrases| phrases.count("plan-count", editions))
        });
        let invented = store.with(|state| state.demand().invented || state.resources().invented);
        let invented = invented.then(|| store.text("desk-invented"));
        let words = [bodies(store), day].into_iter().chain(count).chain(invented);
        words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let clashes = store.memo(|state| state.clashes.iter().filter(|clash| !clash.is_mild()).count() as u32);
    let told = move || {
        let clashes = clashes.get();
        (clashes > 0).then(
            || view! { <p><strong>{store.phrases(|phrases| phrases.count("desk-plan-clashes", clashes))}</strong></p> },
        )
    };
    let version = move || store.text_with("paper-end", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let class = if register { "paper report plan-paper register-paper" } else { "paper report plan-paper" };
    view! {
        <div class="page wrap">
            <div class="print-bar screen-only">
                <h1 tabindex="-1">{t("print-title")}</h1>
                <p class="soft">{t("print-hint")}</p>
                <PaperLinks current=Some(paper) />
                {one_of.then(|| view! { <Choice titles chosen apart /> })}
                <button type="button" class="btn btn-primary" on:click=move |_| { let _ = window().print(); }>{t("print-now")}</button>
            </div>
            <article class=class>
                <header class="paper-head">
                    <h2>{t(phrase(paper))}</h2>
                    <p>{drawn(line)}</p>
                    {drawn(told)}
                </header>
                {drawn(blocks)}
                {(paper == Paper::Plan).then(|| view! { <Unserved /> })}
                <footer class="paper-foot"><p>{drawn(version)}</p></footer>
            </article>
        </div>
    }
}

/// The papers, each with its link.
#[component]
pub fn PaperLinks(
    /// The one that is shown.
    current: Option<Paper>,
) -> impl IntoView {
    let link = |paper: Paper| {
        let current = current.is_some_and(|current| current.name() == paper.name()).then_some("page");
        view! { <li><a href=Page::Print(paper).address() aria-current=current>{t(phrase(paper))}</a></li> }
    };
    view! { <ul class="print-sheets">{Paper::ALL.map(link).collect_view()}</ul> }
}

/// Which sheet, or all of them, and whether each begins on a new page.
#[component]
fn Choice(titles: Memo<Vec<String>>, chosen: RwSignal<Option<usize>>, apart: RwSignal<bool>) -> impl IntoView {
    let option = move |(place, title): (usize, String)| {
        view! { <option value=place.to_string() selected=move || chosen.get() == Some(place)>{title}</option> }
    };
    view! {
        <div class="field">
            <label class="field-label" for="which">{t("paper-which")}</label>
            <select id="which" class="control" on:change=move |event| chosen.set(event_target_value(&event).parse().ok())>
                <option value="" selected=move || chosen.get().is_none()>{t("paper-all")}</option>
                {drawn(move || titles.get().into_iter().enumerate().map(option).collect_view())}
            </select>
        </div>
        <label class="tick">
            <input type="checkbox" id="apart" prop:checked=apart on:change=move |event| apart.set(event_target_checked(&event)) />
            <span>{t("paper-apart")}</span>
        </label>
    }
}

/// What was not planned, as soon as the planner has said why.
#[component]
fn Unserved() -> impl IntoView {
    let store = Store::get();
    let judged = Memo::new(move |_| store.with(|state| state.judged().cloned()));
    let failed = store.memo(|state| state.planner_failed);
    let state = move || (judged.with(Option::is_some) || failed.get()).to_string();
    let shown = move || {
        if let Some(judged) = judged.get() {
            return made(store, |exports| exports.unserved(&judged.unserved))
                .into_iter()
                .map(block)
                .collect_view()
                .into_any();
        }
        let words = if failed.get() { "desk-notice-planner" } else { "unserved-working" };
        view! { <h3>{t("unserved-title")}</h3><p role="status">{t(words)}</p> }.into_any()
    };
    view! { <div id="unserved" class="unserved-paper" data-judged=state>{drawn(shown)}</div> }
}

/// Something made of the plan as it is, in the words of the language.
fn made<T: Default>(store: Store, make: impl FnOnce(&Exports) -> T) -> T {
    store.phrases(|phrases| {
        let make = |state: &State| PlanId::new("plan").ok().map(|name| make(&Exports::of(state, &name, phrases)));
        store.peek(make).unwrap_or_default()
    })
}

/// The bodies whose people it is for.
fn bodies(store: Store) -> String {
    let language = store.language();
    let mut bodies: Vec<String> =
        store.with(|state| state.demand().groups.iter().map(|group| group.body.get(language).to_owned()).collect());
    bodies.dedup();
    bodies.join(", ")
}

fn phrase(paper: Paper) -> &'static str {
    match paper {
        Paper::Plan => "paper-plan",
        Paper::Trainers => "paper-trainers",
        Paper::Rooms => "paper-rooms",
        Paper::Groups => "paper-groups-all",
        Paper::Registers(_) => "paper-registers",
    }
}
