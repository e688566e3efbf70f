//! Which courses on offer would be of use, and to how many.

use leptos::prelude::*;

use super::{Shown, whisker};
use crate::cohort::Share;
use crate::i18n::whole;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

/// The demand over the whole body, the largest first.
#[component]
pub(super) fn Demand(shown: Shown) -> impl IntoView {
    let store = Store::get();
    let Shown { campaign, picture } = shown;
    let body = &picture.body;
    let headcount = body.headcount;
    let mut courses: Vec<_> = campaign.offer.iter().cloned().zip(body.demand.iter().copied()).collect();
    courses.sort_by(|one, other| other.1[0].estimate.total_cmp(&one.1[0].estimate));
    let any = !courses.is_empty();
    let rows = move || {
        let language = store.language();
        let stands_for = |share: Share| {
            let [low, high] =
                [share.low, share.high].map(|bound| whole(language, (bound * f64::from(headcount)).round() as u32));
            store.text_with("picture-stands-for", &[("low", low.into()), ("high", high.into())])
        };
        let row = |(id, [now, after]): &(crate::base::CourseId, [Share; 2])| {
            let title = store.with(|state| {
                state
                    .content
                    .catalogue
                    .course(id)
                    .map_or_else(|| id.to_string(), |course| course.title.get(language).to_owned())
            });
            view! {
                <tr>
                    <th scope="row">{title}</th>
                    <td>{whisker(*now, "")}<span>{stands_for(*now)}</span></td>
                    <td>{whisker(*after, "")}<span>{stands_for(*after)}</span></td>
                </tr>
            }
        };
        courses.iter().map(row).collect_view()
    };
    any.then(|| {
        view! {
            <section class="part" aria-labelledby="demand-title">
                <h2 id="demand-title">{t("picture-demand")}</h2>
                <p class="read soft">{t("picture-demand-how")}</p>
                <table class="demand">
                    <thead><tr>
                        <th scope="col">{t("picture-course")}</th>
                        <th scope="col">{t("picture-now")}</th>
                        <th scope="col">{t("picture-after")}</th>
                    </tr></thead>
                    <tbody>{drawn(rows)}</tbody>
                </table>
            </section>
        }
    })
}
