//! The competences as a table, folded until it is wanted.

use leptos::prelude::*;

use super::row::{Row, rows};
use crate::profile::Profile;
use crate::target::Gap;
use crate::ui::store::Store;
use crate::ui::widget::t;

/// One row for each score.
#[component]
pub fn Table(profile: Memo<Profile>, gaps: Memo<Vec<Gap>>) -> impl IntoView {
    let store = Store::get();
    let lines = move || {
        let line = |row: Row| {
            let target = row.target.map(|(level, _)| level.number().to_string());
            view! {
                <tr>
                    <th scope="row">{row.name.clone()}</th>
                    <td>{row.whole_words()}</td>
                    <td>{target.unwrap_or_else(|| store.text("target-none"))}</td>
                    <td>{row.gap}</td>
                    <td class="num">{row.answers}</td>
                </tr>
            }
        };
        rows(store, &profile.get(), &gaps.get()).into_iter().map(line).collect_view()
    };
    view! {
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
                    <tbody>{lines}</tbody>
                </table>
            </div>
        </details>
    }
}
