//! The editions as a list, in order of time.

use leptos::prelude::*;

use super::Desk;
use crate::i18n::whole;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::{course_title, room_title, session_words, trainer_title};
use crate::ui::widget::{drawn, t};

/// The list.
#[component]
pub(super) fn List() -> impl IntoView {
    let store = Store::get();
    let desk = Desk::get();
    let seen = store.memo(|state| (state.desk.work.plan.clone(), state.clashes.clone()));
    let rows = move || {
        let (plan, clashes) = seen.get();
        let language = store.language();
        let mut editions = plan.editions;
        editions.sort_by(|one, other| (&one.sessions, one.id).cmp(&(&other.sessions, other.id)));
        let row = |edition: crate::timetable::Edition| {
            let id = edition.id;
            let clash = clashes.iter().any(|clash| clash.editions().contains(&id) && !clash.is_mild());
            let (title, room, trainer) = store.with(|state| {
                let room = edition.room.as_ref().map(|room| room_title(state, language, room));
                (course_title(state, language, &edition.course), room, trainer_title(state, language, &edition.trainer))
            });
            let more = edition.sessions.len().saturating_sub(1) as u32;
            let mut when = edition.sessions.first().map(|first| session_words(store, *first)).unwrap_or_default();
            if more > 0 {
                when = format!("{when} {}", store.phrases(|phrases| phrases.count("plan-more", more)));
            }
            view! {
                <tr>
                    <td data-head=t("plan-col-number") class="num">{id.to_string()}</td>
                    <th scope="row"><button type="button" class="opener" id=format!("listed-{id}") on:click=move |_| desk.open(id)>{title}</button></th>
                    <td data-head=t("plan-col-when")>{when}</td>
                    <td data-head=t("plan-col-room")>{room.unwrap_or_else(|| store.text("plan-online"))}</td>
                    <td data-head=t("plan-col-trainer")>{trainer}</td>
                    <td data-head=t("plan-col-seats") class="num">{whole(language, edition.taken())}</td>
                    <td data-head=t("plan-col-marks")>
                        {edition.locked.then(|| view! { <span class="card-mark">{t("plan-locked")}</span>" " })}
                        {clash.then(|| view! { <span class="card-mark card-warn">{t("plan-clash")}</span> })}
                    </td>
                </tr>
            }
        };
        editions.into_iter().map(row).collect_view()
    };
    view! {
        <table class="table stacked editions-table">
            <caption>{t("plan-list-caption")}</caption>
            <thead><tr>
                <th scope="col" class="num">{t("plan-col-number")}</th>
                <th scope="col">{t("plan-col-course")}</th>
                <th scope="col">{t("plan-col-when")}</th>
                <th scope="col">{t("plan-col-room")}</th>
                <th scope="col">{t("plan-col-trainer")}</th>
                <th scope="col" class="num">{t("plan-col-seats")}</th>
                <th scope="col">{t("plan-col-marks")}</th>
            </tr></thead>
            <tbody>{drawn(rows)}</tbody>
        </table>
    }
}
