//! Who took part, by part of the body.

use leptos::prelude::*;

use super::{Shown, line_name, percent};
use crate::cohort::{Line, LineKind};
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

/// Participation, a table for each partition.
#[component]
pub(super) fn People(shown: Shown) -> impl IntoView {
    let store = Store::get();
    let tables = move || {
        let table = |table: &crate::cohort::Table| {
            let partition = &shown.campaign.partitions[table.partition];
            let title = partition.title.get(store.language()).to_owned();
            let rows = table.lines.iter().map(|line| row(store, &shown, table.partition, line));
            view! {
                <details class="fold">
                    <summary>{title}</summary>
                    <table class="people">
                        <thead><tr>
                            <th scope="col">{t("picture-part")}</th>
                            <th scope="col">{t("picture-took")}</th>
                            <th scope="col">{t("picture-belong")}</th>
                            <th scope="col">{t("picture-of-them")}</th>
                        </tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </details>
            }
        };
        shown.picture.tables.iter().map(table).collect_view()
    };
    view! {
        <section class="part" aria-labelledby="people-title">
            <h2 id="people-title">{t("picture-people")}</h2>
            <p class="read soft">{t("picture-people-how")}</p>
            {drawn(tables)}
        </section>
    }
}

fn row(store: Store, shown: &Shown, partition: usize, line: &Line) -> AnyView {
    let language = store.language();
    let crowd = line.people > line.headcount;
    let share = f64::from(line.people) / f64::from(line.headcount.max(1));
    let width = format!("{:.1}", share.min(1.0) * 100.0);
    view! {
        <tr>
            <th scope="row">{line_name(store, &shown.campaign, partition, line)}{(line.kind == LineKind::Joined).then(|| view! { <span class="soft">{format!(" · {}", store.text("picture-joined"))}</span> })}</th>
            <td>{whole(language, line.people)}</td>
            <td>{whole(language, line.headcount)}</td>
            <td>
                {format!("{} %", percent(line.people, line.headcount))}
                <svg class="people-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="whisker-all" width="100" height="6" /><rect class="whisker-bar" width=width height="6" /></svg>
                {crowd.then(|| view! { <span class="people-crowd">{t("picture-crowd")}</span> })}
            </td>
        </tr>
    }
    .into_any()
}
