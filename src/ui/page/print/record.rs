//! Training done, on paper.

use leptos::prelude::*;

use crate::i18n::date;
use crate::training::{Learned, by_year};
use crate::ui::store::Store;
use crate::ui::widget::t;

#[component]
pub fn Body() -> impl IntoView {
    let store = Store::get();
    let learned = store.memo(|state| state.person.learned.clone());
    let sum = move || {
        let year = store.with(|state| state.today.year());
        let years = learned.with(|learned| by_year(learned));
        let minutes = years.iter().find(|(other, _)| *other == year).map_or(0, |(_, minutes)| *minutes);
        store.phrases(|phrases| {
            phrases.with("print-sum", &[("year", year.to_string().into()), ("hours", phrases.duration(minutes).into())])
        })
    };
    let row = move |learned: Learned| {
        view! {
            <tr>
                <td>{date(learned.day)}</td>
                <th scope="row">{learned.title}</th>
                <td>{learned.provider}</td>
                <td class="num">{store.phrases(|phrases| phrases.duration(learned.minutes))}</td>
            </tr>
        }
    };
    let shown = move || {
        if learned.with(Vec::is_empty) {
            return view! { <p>{t("print-record-empty")}</p> }.into_any();
        }
        view! {
            <p>{sum}</p>
            <table class="paper-table">
                <thead>
                    <tr>
                        <th scope="col">{t("print-column-day")}</th>
                        <th scope="col">{t("print-column-title")}</th>
                        <th scope="col">{t("print-column-provider")}</th>
                        <th scope="col">{t("print-column-hours")}</th>
                    </tr>
                </thead>
                <tbody>{learned.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        }
        .into_any()
    };
    view! { {shown} }
}
