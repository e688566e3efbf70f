//! The heat map: parts by areas, open to competences. It is a table, so that it needs no other one beside it.

use leptos::prelude::*;

use super::detail::Detail;
use super::{Shown, is_ai, line_name, measure_name, share_words};
use crate::base::AreaId;
use crate::cohort::{Cell, Line, LineKind, Measure};
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// How many lines are shown before all are asked for.
const FIRST: usize = 12;

/// Steps of the shading.
const STEPS: u32 = 5;

/// In which order the lines stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    /// That of the campaign.
    Campaign,
    /// The largest need first, in this column.
    Need(usize),
}

/// The heat map.
#[component]
pub(super) fn Heat(shown: Shown) -> impl IntoView {
    let store = Store::get();
    let partition = RwSignal::new(0_usize);
    // The area whose competences are shown; none for all areas and AI.
    let area = RwSignal::new(None::<AreaId>);
    let order = RwSignal::new(Order::Campaign);
    // On a phone one column at a time.
    let column = RwSignal::new(0_usize);
    let chosen = RwSignal::new(None::<(Option<usize>, usize)>);
    let all = RwSignal::new(false);
    let areas = shown.campaign.areas.clone();
    let partitions: Vec<_> = shown.campaign.partitions.iter().map(|partition| partition.title.clone()).collect();
    let measures = StoredValue::new(shown.picture.measures.clone());
    let columns = Memo::new(move |_| {
        let area = area.get();
        let shown = |measure: &Measure| match (&area, measure) {
            (None, Measure::Area(_)) => true,
            (None, Measure::Score(_)) => is_ai(store, measure),
            (Some(area), Measure::Score(id)) => store
                .with(|state| state.content.framework.score(id).is_some_and(|score| score.area.as_ref() == Some(area))),
            (Some(_), Measure::Area(_)) => false,
        };
        measures.with_value(|measures| {
            let mut places: Vec<usize> = (0..measures.len()).filter(|place| shown(&measures[*place])).collect();
            // AI comes after the areas.
            places.sort_by_key(|place| is_ai(store, &measures[*place]));
            places
        })
    });
    let open = move |wanted: Option<AreaId>| {
        area.set(wanted);
        order.set(Order::Campaign);
        column.set(0);
        chosen.set(None);
    };
    let table = move || {
        let (partition, columns, ordered, column) = (partition.get(), columns.get(), order.get(), column.get());
        let lines = &shown.picture.tables[partition].lines;
        let mut places: Vec<usize> = (0..lines.len()).collect();
        if let Order::Need(measure) = ordered {
            let need = |place: &usize| {
                lines[*place].cells.get(measure).and_then(Cell::below).map_or(-1.0, |share| share.estimate)
            };
            places.sort_by(|one, other| need(other).total_cmp(&need(one)));
        }
        let head = columns.iter().enumerate().map(|(place, measure)| {
            let measure = *measure;
            let name = measures.with_value(|measures| measures[measure].clone());
            let sorted = ordered == Order::Need(measure);
            let next = if sorted { Order::Campaign } else { Order::Need(measure) };
            view! {
                <th scope="col" class=if place == column { "heat-col" } else { "heat-col heat-off" } aria-sort=sorted.then_some("descending")>
                    <button type="button" class="heat-sort" id=format!("sort-{measure}") on:click=move |_| {
                        set_order(next, measure, order);
                    }>{measure_name(store, &name)}</button>
                </th>
            }
        });
        let most = if all.get() { places.len() } else { FIRST };
        let parts = places.iter().take(most).map(|place| (Some(*place), &lines[*place]));
        let body = std::iter::once((None, &shown.picture.body)).chain(parts);
        let rows = body.map(|(place, line)| {
            let (shown, wide) = (shown.clone(), (columns.len() + 1).to_string());
            let row = row(store, &shown, partition, place, line, &columns, column, chosen);
            let detail = move || {
                let measure = chosen.get().filter(|(chosen, _)| *chosen == place)?.1;
                let detail = view! { <Detail shown=shown.clone() partition place measure /> };
                Some(view! { <tr class="heat-detail"><td colspan=wide.clone() id="detail">{detail}</td></tr> })
            };
            view! { {row}{drawn(detail)} }
        });
        let more = (places.len() > FIRST).then(|| {
            let words = if all.get() { "picture-heat-first" } else { "picture-heat-all" };
            view! {
                <button
                    type="button"
                    class="btn btn-link"
                    id="heat-all"
                    aria-expanded=all.get().to_string()
                    on:click=move |_| {
                        all.update(|all| *all = !*all);
                        // Where the button stood: at the first of the lines that came, or at the button itself.
                        let first = format!(".heat tbody tr:nth-child({}) td:not(.heat-off) .heat-cell", FIRST + 2);
                        focus(if all.get_untracked() { &first } else { "#heat-all" });
                    }
                >
                    {store.text_with(words, &[("count", places.len().to_string().into())])}
                </button>
            }
        });
        view! {
            <table class="heat">
                <caption class="visually-hidden">{t("picture-heat")}</caption>
                <thead><tr><th scope="col">{t("picture-part")}</th>{head.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            {more}
        }
    };
    view! {
        <section class="part" aria-labelledby="heat-title">
            <h2 id="heat-title">{t("picture-heat")}</h2>
            <p class="read soft">{t("picture-heat-how")}</p>
            <div class="heat-choices">
                <div class="field">
                    <label class="field-label" for="heat-partition">{t("picture-by")}</label>
                    <select id="heat-partition" class="control" on:change=move |event| {
                        partition.set(event_target_value(&event).parse().unwrap_or(0));
                        order.set(Order::Campaign);
                        chosen.set(None);
                    }>
                        {partitions.into_iter().enumerate().map(|(place, title)| view! {
                            <option value=place.to_string()>{move || title.get(store.language()).to_owned()}</option>
                        }).collect_view()}
                    </select>
                </div>
                <div class="field">
                    <label class="field-label" for="heat-area">{t("picture-columns")}</label>
                    <select id="heat-area" class="control" on:change=move |event| open(AreaId::new(&event_target_value(&event)).ok())>
                        <option value="">{t("picture-all-areas")}</option>
                        {areas.into_iter().map(|id| {
                            let value = id.to_string();
                            view! { <option value=value>{move || measure_name(store, &Measure::Area(id.clone()))}</option> }
                        }).collect_view()}
                    </select>
                </div>
                <div class="field heat-one">
                    <label class="field-label" for="heat-column">{t("picture-column")}</label>
                    <select id="heat-column" class="control" on:change=move |event| column.set(event_target_value(&event).parse().unwrap_or(0))>
                        {drawn(move || columns.get().into_iter().enumerate().map(|(place, measure)| {
                            let name = measures.with_value(|measures| measures[measure].clone());
                            view! { <option value=place.to_string()>{measure_name(store, &name)}</option> }
                        }).collect_view())}
                    </select>
                </div>
            </div>
            <ul class="heat-key" aria-label=t("picture-key")>
                {(1..=STEPS).map(|step| view! {
                    <li><span class=format!("heat-swatch heat-{step}")></span>{format!("{}–{} %", (step - 1) * 20, step * 20)}</li>
                }).collect_view()}
                <li><span class="heat-swatch heat-few"></span>{t("picture-key-few")}</li>
                <li><span class="heat-swatch heat-joined"></span>{t("picture-key-joined")}</li>
            </ul>
            {drawn(table)}
        </section>
    }
}

/// Orders the lines anew, and keeps the focus on the heading.
fn set_order(next: Order, measure: usize, order: RwSignal<Order>) {
    order.set(next);
    focus(&format!("#sort-{measure}"));
}

#[allow(clippy::too_many_arguments)] // A line, and where it stands.
fn row(
    store: Store,
    shown: &Shown,
    partition: usize,
    place: Option<usize>,
    line: &Line,
    columns: &[usize],
    column: usize,
    chosen: RwSignal<Option<(Option<usize>, usize)>>,
) -> AnyView {
    let language = store.language();
    let counts = store.text_with(
        "picture-people-of",
        &[("people", whole(language, line.people).into()), ("headcount", whole(language, line.headcount).into())],
    );
    let name = line_name(store, &shown.campaign, partition, line);
    let note = match line.kind {
        LineKind::Joined => Some("picture-joined"),
        LineKind::Untold => Some("picture-untold"),
        LineKind::Nobody => Some("picture-nobody"),
        _ => None,
    };
    let cells = columns.iter().enumerate().map(|(number, measure)| {
        let measure = *measure;
        let off = if number == column { "" } else { "heat-off" };
        let label = measure_name(store, &shown.picture.measures[measure]);
        match line.cells.get(measure) {
            Some(cell @ (Cell::Said { .. } | Cell::TooFew(_))) => {
                let (text, kind, words) = cell_words(store, cell);
                let spoken = format!("{name}, {label}: {words}");
                view! {
                    <td class=off>
                        <button
                            type="button"
                            class=format!("heat-cell {kind}")
                            aria-label=spoken
                            aria-expanded=move || (chosen.get() == Some((place, measure))).to_string()
                            aria-controls="detail"
                            on:click=move |_| chosen.update(|chosen| *chosen = if *chosen == Some((place, measure)) { None } else { Some((place, measure)) })
                        >
                            {text}
                        </button>
                    </td>
                }
                .into_any()
            }
            _ => view! { <td class=format!("heat-nobody {off}")>{store.text("picture-nobody-short")}</td> }.into_any(),
        }
    });
    view! {
        <tr class=match line.kind { LineKind::Body => "heat-body", LineKind::Joined | LineKind::Untold => "heat-line-joined", _ => "" }>
            <th scope="row">
                <span class="heat-name">{name.clone()}</span>
                <span class="heat-count soft">{counts}{note.map(|note| format!(" · {}", store.text(note)))}</span>
            </th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}

/// What a cell shows, how it looks, and what it says.
fn cell_words(store: Store, cell: &Cell) -> (String, String, String) {
    match cell {
        Cell::Said { measured, below, .. } => {
            let percent = below.percent(*measured).share;
            let step = (percent * STEPS / 100).min(STEPS - 1) + 1;
            (format!("{percent} %"), format!("heat-{step}"), share_words(store, *below, *measured))
        }
        _ => (store.text("picture-few-short"), "heat-few".to_owned(), store.text("picture-few")),
    }
}
