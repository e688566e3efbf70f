//! Need: how many people need which course, with what is not known; and whose need is planned for.

use leptos::prelude::*;

use crate::app::trainer::{Change, Event, Page, Part, State, Total, total};
use crate::cohort::Share;
use crate::i18n::whole;
use crate::timetable::{Basis, Whom};
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{By, Cut, by_switches, course_title, cuts, group_title_at, interval, nothing_yet};
use crate::ui::widget::{drawn, focus, t, whisker};

/// A line: what it is called, what of it is known, and how many are planned for.
struct Line {
    title: String,
    need: Total,
    planned: u32,
}

/// The page.
#[component]
pub fn Demand() -> impl IntoView {
    let store = Store::get();
    let there = store.memo(|state| !state.demand().groups.is_empty());
    let none = || nothing_yet("need-title", "need-none", Page::Home, "need-open");
    drawn(move || if there.get() { view! { <Known /> }.into_any() } else { none() })
}

/// The page, where there is a need.
#[component]
fn Known() -> impl IntoView {
    let store = Store::get();
    let whom = store.memo(|state| state.desk.work.whom);
    let people = store.memo(|state| {
        let groups = &state.demand().groups;
        let sum = |of: fn(&crate::timetable::DemandGroup) -> u32| groups.iter().map(of).sum::<u32>();
        [sum(|group| group.people), sum(|group| group.headcount), groups.len() as u32]
    });
    let invented = store.memo(|state| state.demand().invented);
    let by = RwSignal::new(By::Course);
    let lead = move || {
        let [people, headcount, groups] = people.get().map(|number| whole(store.language(), number));
        store.text_with("need-lead", &[("people", people.into()), ("all", headcount.into()), ("groups", groups.into())])
    };
    let pick = move |value: Whom, label: &'static str, hint: &'static str| {
        view! {
            <label class="pick">
                <input type="radio" name="whom" prop:checked=move || whom.get() == value on:change=move |_| store.tell(Event::Changed(Change::Whom(value))) />
                <span>{t(label)}<span class="pick-hint soft small">{t(hint)}</span></span>
            </label>
        }
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                {drawn(move || invented.get().then(|| view! { <p><span class="example-mark">{t("desk-invented")}</span></p> }))}
                <h1 tabindex="-1">{t("need-title")}</h1>
                <p class="lead">{drawn(lead)}</p>
            </div>
            <fieldset class="field">
                <legend>{t("need-whom")}</legend>
                {pick(Whom::TookPart, "need-took-part", "need-took-part-hint")}
                {pick(Whom::Everybody, "need-everybody", "need-everybody-hint")}
            </fieldset>
            {by_switches(store, by)}
            {drawn(move || view! { <Table by=by.get() /> })}
            <p class="read soft small">{t("need-how")}</p>
            <p class="step-foot-way"><a class="btn btn-primary" href=Page::Resources(Part::Rooms).address()>{t("need-on")}</a></p>
        </div>
    }
}

/// The lines, each of which opens into others.
#[component]
fn Table(by: By) -> impl IntoView {
    let store = Store::get();
    let opened = RwSignal::new(None::<usize>);
    let version = store.memo(|state| {
        (
            state.desk.work.whom,
            state.desk.work.demand.clone(),
            state.resources().waves.clone(),
            state.resources().groups.clone(),
        )
    });
    let rows = move || {
        version.track();
        let lines = store.with(|state| lines(store, state, by));
        let most = largest(&lines);
        let row = |(place, line): (usize, Line)| {
            let title = line.title.clone();
            let id = format!("line-{place}");
            let toggle = move |_| {
                opened.update(|opened| *opened = if *opened == Some(place) { None } else { Some(place) });
                focus(&format!("#line-{place}"));
            };
            let inner = move || {
                (opened.get() == Some(place)).then(|| {
                    let lines = store.with(|state| inside(store, state, by, place));
                    let most = largest(&lines);
                    lines
                        .into_iter()
                        .map(|line| cells(store, &line, most, line.title.clone().into_any(), "need-inner"))
                        .collect_view()
                })
            };
            let head = view! {
                <button type="button" class="opener" id=id aria-expanded=move || (opened.get() == Some(place)).to_string() on:click=toggle>{title}</button>
            }
            .into_any();
            view! { <tbody>{cells(store, &line, most, head, "")}{drawn(inner)}</tbody> }
        };
        lines.into_iter().enumerate().map(row).collect_view()
    };
    view! {
        <table class="table stacked need-table">
            <caption>{t("need-caption")}" "{(by == By::Score).then(|| view! { {t("need-score-how")}" " })}{t(if by == By::Course { "need-opens-groups" } else { "need-opens-courses" })}</caption>
            <thead><tr>
                <th scope="col">{t(by.head())}</th>
                <th scope="col">{t("need-now")}</th>
                <th scope="col">{t("need-after")}</th>
                <th scope="col">{t("need-others")}</th>
                <th scope="col" class="num">{t("need-planned")}</th>
            </tr></thead>
            {drawn(rows)}
        </table>
    }
}

/// The largest number that bars are drawn against.
fn largest(lines: &[Line]) -> f64 {
    lines.iter().map(|line| line.need.now.high).fold(1.0, f64::max)
}

/// The cells of a line.
fn cells(store: Store, line: &Line, most: f64, head: AnyView, class: &'static str) -> AnyView {
    let Total { now, after, others } = line.need;
    let share = Share { estimate: now.best / most, low: now.low / most, high: (now.high / most).min(1.0) };
    let others = move || {
        let [low, high] = [others.low, others.high].map(|number| whole(store.language(), number.round() as u32));
        store.text_with("need-up-to", &[("low", low.into()), ("high", high.into())])
    };
    let planned = line.planned;
    view! {
        <tr class=class>
            <th scope="row">{head}</th>
            <td data-head=t("need-now")>{whisker(share, "")}<span class="nowrap">{drawn(move || interval(store, now))}</span></td>
            <td data-head=t("need-after")><span class="nowrap">{drawn(move || interval(store, after))}</span></td>
            <td data-head=t("need-others")><span class="nowrap">{drawn(others)}</span></td>
            <td data-head=t("need-planned") class="num"><strong>{drawn(move || whole(store.language(), planned))}</strong></td>
        </tr>
    }
    .into_any()
}

fn line(state: &State, basis: &Basis, title: String, cells: &[(usize, usize)]) -> Line {
    let need = |(course, group): &(usize, usize)| {
        let need = basis.need(*course, *group);
        need.now + need.after
    };
    Line { title, need: total(state.demand(), cells), planned: cells.iter().map(need).sum() }
}

fn lines(store: Store, state: &State, by: By) -> Vec<Line> {
    let basis = state.basis();
    let made = |Cut { title, courses, groups }: Cut| {
        let cells: Vec<_> =
            courses.into_iter().flat_map(|course| groups.iter().map(move |group| (course, *group))).collect();
        line(state, &basis, title, &cells)
    };
    cuts(store, state, by).into_iter().map(made).collect()
}

/// What a line opens into. Lines of which nothing is known are left out.
fn inside(store: Store, state: &State, by: By, place: usize) -> Vec<Line> {
    let basis = state.basis();
    let language = store.language();
    let Some(Cut { courses, groups, .. }) = cuts(store, state, by).into_iter().nth(place) else { return Vec::new() };
    if by == By::Course {
        let known = groups.into_iter().filter(|group| state.demand().cell(place, *group).is_some());
        return known
            .map(|group| line(state, &basis, group_title_at(store, state, group), &[(place, group)]))
            .collect();
    }
    let of_course = |course: usize| {
        let cells: Vec<_> = groups.iter().map(|group| (course, *group)).collect();
        line(state, &basis, course_title(state, language, &state.demand().courses[course]), &cells)
    };
    courses.into_iter().map(of_course).collect()
}
