//! A file of which the body is made: how it was read, what its columns say, what was counted.

use leptos::prelude::*;

use crate::app::hr::{Event, Reading};
use crate::formats::{Columns, Lines, Meaning, Writing, is_nested};
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// How many rows of a table of offices are shown.
const SHOWN: usize = 3;

/// Most rows told that could not be read.
const MOST_FAULTS: usize = 8;

#[component]
pub fn ReadingPanel() -> impl IntoView {
    let store = Store::get();
    let reading = store.memo(|state| state.reading.clone());
    let lines = store.memo(|state| state.reading.as_ref().and_then(|reading| reading.lines));
    let choose = move |lines: Option<Lines>, columns: Columns, sheet: Option<usize>| {
        store.tell(Event::ReadingChanged(lines, columns, sheet));
    };
    let row = move |(own, id, label, hint): (Lines, &'static str, &'static str, &'static str)| {
        view! {
            <label class="pick">
                <input type="radio" name="lines" id=id prop:checked=move || lines.get() == Some(own) on:change=move |_| choose(Some(own), Columns::default(), None) />
                <span>{t(label)}<span class="field-hint pick-hint">{t(hint)}</span></span>
            </label>
        }
    };
    view! {
        <section class="plate reading-panel" id="reading">
            <h2 tabindex="-1">{drawn(move || reading.get().map(|reading| reading.name))}</h2>
            <p class="soft">{drawn(move || reading.get().map(|reading| written(store, &reading)))}</p>
            {drawn(move || sheets(store, reading))}
            <fieldset class="field goals">
                <legend>{t("reading-lines")}</legend>
                {row((Lines::Offices, "lines-offices", "reading-offices", "reading-offices-hint"))}
                {row((Lines::People, "lines-people", "reading-people", "reading-people-hint"))}
            </fieldset>
            {drawn(move || lines.get().map(|lines| view! { <ColumnsAsked lines /> }))}
            {drawn(move || reading.get().filter(|reading| reading.lines.is_some()).map(|reading| counted(store, &reading)))}
            <Unknown />
            <div class="actions">
                {drawn(move || reading.get().is_some_and(|reading| !reading.staff.units.is_empty()).then(|| view! {
                    <button type="button" id="reading-take" class="btn btn-primary" on:click=move |_| {
                        store.tell(Event::ReadingTaken);
                        focus("#units h2");
                    }>{t("reading-take")}</button>
                }))}
                <button type="button" class="btn btn-outline-primary" on:click=move |_| {
                    store.tell(Event::ReadingLeft);
                    focus("#body-file");
                }>{t("reading-leave")}</button>
            </div>
        </section>
    }
}

/// How the file was written, and how much of it there is.
fn written(store: Store, reading: &Reading) -> String {
    let language = store.language();
    let rows = whole(language, reading.table.rows.len() as u32);
    match &reading.table.writing {
        Writing::Text { encoding, separator } => {
            let separator = if *separator == '\t' { store.text("reading-tab") } else { separator.to_string() };
            store.text_with(
                "reading-text",
                &[("encoding", (*encoding).into()), ("separator", separator.into()), ("rows", rows.into())],
            )
        }
        Writing::Sheet { sheets, read } => {
            let sheet = sheets.get(*read).cloned().unwrap_or_default();
            store.text_with("reading-sheet", &[("sheet", sheet.into()), ("rows", rows.into())])
        }
    }
}

/// Which sheet is read, where there are several.
fn sheets(store: Store, reading: Memo<Option<Reading>>) -> Option<AnyView> {
    let Writing::Sheet { sheets, read } = reading.get()?.table.writing.clone() else { return None };
    if sheets.len() < 2 {
        return None;
    }
    let option = |(place, name): (usize, String)| view! { <option value=place.to_string() selected=place == read>{name}</option> };
    let change = move |event: leptos::ev::Event| {
        let lines = reading.with_untracked(|reading| reading.as_ref().and_then(|reading| reading.lines));
        store.tell(Event::ReadingChanged(lines, Columns::default(), event_target_value(&event).parse().ok()));
    };
    Some(
        view! {
            <div class="field">
                <label class="field-label" for="sheet">{t("reading-which-sheet")}</label>
                <select class="control" id="sheet" on:change=change>{sheets.into_iter().enumerate().map(option).collect_view()}</select>
            </div>
        }
        .into_any(),
    )
}

/// Which column says what; and of a table of offices the first rows.
#[component]
fn ColumnsAsked(lines: Lines) -> impl IntoView {
    let store = Store::get();
    let reading = move || store.with(|state| state.reading.clone());
    let columns = store.memo(|state| state.reading.as_ref().map(|reading| reading.columns).unwrap_or_default());
    let header =
        store.memo(|state| state.reading.as_ref().map(|reading| reading.table.header.clone()).unwrap_or_default());
    let field = move |(meaning, id, label): (Meaning, &'static str, &'static str)| {
        let options = move || {
            let option = |(place, title): (usize, String)| {
                let chosen = move || of(&columns.get(), meaning) == Some(place);
                view! { <option value=place.to_string() prop:selected=chosen>{title}</option> }
            };
            header.get().into_iter().enumerate().map(option).collect_view()
        };
        let change = move |event: leptos::ev::Event| {
            let columns = with(columns.get_untracked(), meaning, event_target_value(&event).parse().ok());
            store.tell(Event::ReadingChanged(Some(lines), columns, None));
        };
        view! {
            <div class="field">
                <label class="field-label" for=id>{t(label)}</label>
                <select class="control" id=id on:change=change>
                    <option value="" prop:selected=move || of(&columns.get(), meaning).is_none()>{t("column-none")}</option>
                    {drawn(options)}
                </select>
            </div>
        }
    };
    let mut fields =
        vec![(Meaning::Unit, "column-unit", "column-unit"), (Meaning::Above, "column-above", "column-above")];
    if lines == Lines::Offices {
        fields.push((Meaning::People, "column-people", "column-people"));
    }
    fields.push((Meaning::Role, "column-role", "column-role"));
    let nested = store.memo(move |state| {
        lines == Lines::Offices
            && state.reading.as_ref().is_some_and(|reading| !reading.columns.with_below || is_nested(&reading.staff))
    });
    let first = move || {
        let reading = reading().filter(|_| lines == Lines::Offices)?;
        let head =
            reading.table.header.iter().map(|title| view! { <th scope="col">{title.clone()}</th> }).collect_view();
        let row = |(_, row): &(usize, Vec<String>)| {
            view! { <tr>{row.iter().map(|cell| view! { <td>{cell.clone()}</td> }).collect_view()}</tr> }
        };
        let rows = reading.table.rows.iter().take(SHOWN).map(row).collect_view();
        Some(view! {
            <div class="table-scroll" tabindex="0" role="group" aria-label=t("reading-first")>
                <table class="table">
                    <caption>{t("reading-first")}</caption>
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        })
    };
    view! {
        <h3>{t("reading-columns")}</h3>
        <p class="soft small">{t(if lines == Lines::People { "reading-others-never" } else { "reading-others" })}</p>
        <div class="column-fields">{fields.into_iter().map(field).collect_view()}</div>
        {drawn(move || nested.get().then(|| view! {
            <label class="tick">
                <input type="checkbox" id="with-below" prop:checked=move || columns.get().with_below on:change=move |event| {
                    let columns = Columns { with_below: event_target_checked(&event), ..columns.get_untracked() };
                    store.tell(Event::ReadingChanged(Some(lines), columns, None));
                } />
                <span>{t("reading-with-below")}</span>
            </label>
        }))}
        {drawn(first)}
    }
}

fn of(columns: &Columns, meaning: Meaning) -> Option<usize> {
    match meaning {
        Meaning::Unit => columns.unit,
        Meaning::Above => columns.above,
        Meaning::People => columns.people,
        Meaning::Role => columns.role,
    }
}

/// The columns with another place for a meaning; a column has one meaning.
fn with(mut columns: Columns, meaning: Meaning, place: Option<usize>) -> Columns {
    let all = [&mut columns.unit, &mut columns.above, &mut columns.people, &mut columns.role];
    for own in all {
        if *own == place {
            *own = None;
        }
    }
    match meaning {
        Meaning::Unit => columns.unit = place,
        Meaning::Above => columns.above = place,
        Meaning::People => columns.people = place,
        Meaning::Role => columns.role = place,
    }
    columns
}

/// What was counted, and the rows that could not be read.
fn counted(store: Store, reading: &Reading) -> AnyView {
    let language = store.language();
    if let Some(fault) = &reading.refused {
        let words = if fault.place.is_empty() {
            store.text("reading-not-yet")
        } else {
            store.text_with("reading-names", &[("column", fault.place.clone().into())])
        };
        return view! { <p class="notice notice-warn" role="status" id="counted">{words}</p> }.into_any();
    }
    let people = reading.staff.people();
    let values = [
        ("units", whole(language, reading.staff.units.len() as u32).into()),
        ("people", whole(language, people).into()),
        ("rows", whole(language, reading.staff.rows).into()),
    ];
    let name = if reading.lines == Some(Lines::People) { "reading-counted-people" } else { "reading-counted" };
    let words = store.text_with(name, &values);
    let faults = reading.faults.iter().take(MOST_FAULTS).map(|fault| {
        view! { <li>{store.phrases(|phrases| phrases.fault(fault))}</li> }
    });
    let more = reading.faults.len().saturating_sub(MOST_FAULTS) as u32;
    let more =
        (more > 0).then(|| view! { <li>{store.phrases(|phrases| phrases.count("reading-more-faults", more))}</li> });
    view! {
        <p class="notice notice-good" role="status" id="counted">{words}</p>
        <ul class="faults">{faults.collect_view()}{more}</ul>
    }
    .into_any()
}

/// What stands in the column of roles and is not known: its family is asked for.
#[component]
fn Unknown() -> impl IntoView {
    let store = Store::get();
    let asked = store.memo(|state| {
        let reading = state.reading.as_ref()?;
        let meant = reading.meanings.iter().map(|(role, family)| (role.clone(), None, Some(family.clone())));
        let open = reading.staff.unknown.iter().map(|(role, people)| (role.clone(), Some(*people), None));
        let mut all: Vec<(String, Option<u32>, Option<String>)> = meant.chain(open).collect();
        all.sort();
        (!all.is_empty()).then_some(all)
    });
    let families = move || {
        store.language();
        store.peek(|state| {
            let groups =
                state.content.example.iter().filter_map(|example| example.partitions.get(1)).flat_map(|one| &one.parts);
            let roles = &state.content.roles;
            let family = |part: &crate::cohort::Part| {
                let role = roles.iter().find(|role| part.roles.contains(&role.id))?;
                Some((role.family.clone(), part.title.get(state.language).to_owned(), part.roles.clone()))
            };
            groups.filter_map(family).collect::<Vec<_>>()
        })
    };
    let group_of = move |family: &str| {
        store.peek(|state| {
            let role = state.content.roles.iter().find(|role| role.family == family)?;
            families().into_iter().find(|(_, _, roles)| roles.contains(&role.id)).map(|(family, ..)| family)
        })
    };
    drawn(move || {
        let asked = asked.get()?;
        let row = move |(place, (role, people, family)): (usize, (String, Option<u32>, Option<String>))| {
            let chosen = family.as_deref().and_then(group_of);
            let options = families()
                .into_iter()
                .map(|(family, title, _)| {
                    let selected = Some(&family) == chosen.as_ref();
                    view! { <option value=family selected=selected>{title}</option> }
                })
                .collect_view();
            let id = format!("role-{place}");
            let name = role.clone();
            let count = people.map(|people| store.phrases(|phrases| phrases.count("people-count", people)));
            let change = {
                let id = id.clone();
                move |event: leptos::ev::Event| {
                    store.tell(Event::RoleMeant(name.clone(), event_target_value(&event)));
                    focus(&format!("#{id}"));
                }
            };
            view! {
                <div class="field role-field">
                    <label class="field-label" for=id.clone()>{role}{count.map(|count| view! { <span class="soft small">" · "{count}</span> })}</label>
                    <select class="control" id=id on:change=change><option value="">{t("role-unknown")}</option>{options}</select>
                </div>
            }
        };
        Some(view! {
            <h3>{t("reading-roles")}</h3>
            <p class="soft small">{t("reading-roles-hint")}</p>
            <div class="column-fields">{asked.into_iter().enumerate().map(row).collect_view()}</div>
        })
    })
}
