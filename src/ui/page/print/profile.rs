//! The profile on paper.

use leptos::prelude::*;

use crate::app::State;
use crate::profile::Profile;
use crate::target::gaps;
use crate::ui::page::profile::{Row, rows, tops};
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, t};

#[component]
pub fn Body() -> impl IntoView {
    let store = Store::get();
    let empty = store.memo(|state| Profile::is_empty(&state.profile()));
    let shown = move || {
        if empty.get() {
            return view! { <p>{t("profile-empty")}</p> }.into_any();
        }
        let profile = store.with(State::profile);
        let gaps = store.with(|state| gaps(&profile, &state.targets()));
        let target = move |row: &Row| {
            row.target.map_or_else(|| store.text("target-none"), |(level, _)| level.number().to_string())
        };
        view! {
            <ul class="paper-arcs">
                {tops(store, &profile).into_iter().map(|row| {
                    let words = row.whole_words();
                    view! { <li><h3>{row.name}</h3><ArcDrawing arc=row.arc hue="" /><p>{words}</p></li> }
                }).collect_view()}
            </ul>
            <table class="paper-table">
                <thead>
                    <tr>
                        <th scope="col">{t("column-name")}</th>
                        <th scope="col"><span class="visually-hidden">{t("print-arc")}</span></th>
                        <th scope="col">{t("column-result")}</th>
                        <th scope="col">{t("column-target")}</th>
                        <th scope="col">{t("column-gap")}</th>
                    </tr>
                </thead>
                <tbody>
                    {rows(store, &profile, &gaps).into_iter().map(|row| {
                        let (target, words) = (target(&row), row.whole_words());
                        view! {
                            <tr>
                                <th scope="row">{numbered(&row.tag, row.name)}</th>
                                <td class="paper-arc"><ArcDrawing arc=row.arc hue="" /></td>
                                <td>{words}</td>
                                <td class="num">{target}</td>
                                <td>{row.gap}</td>
                            </tr>
                        }
                    }).collect_view()}
                </tbody>
            </table>
        }
        .into_any()
    };
    view! { {shown} }
}

/// The name with the number of its competence; the AI scores have letters in its place, which their names say already.
fn numbered(tag: &str, name: String) -> String {
    if tag.starts_with(|first: char| first.is_ascii_digit()) { format!("{tag} {name}") } else { name }
}
