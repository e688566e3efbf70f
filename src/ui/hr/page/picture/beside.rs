//! Another campaign or body beside this one, and both together.

use leptos::prelude::*;

use super::{Shown, measure_name, share_words};
use crate::base::CampaignId;
use crate::cohort::{Cell, Line, Measure, difference, together};
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

/// The comparison; only where there is something to compare with.
#[component]
pub(super) fn Beside(shown: Shown) -> impl IntoView {
    let store = Store::get();
    let own = shown.campaign.id.clone();
    let others = store.memo(move |state| {
        let other = state.aggregates.values().filter(|one| one.campaign().id != own && one.people() > 0);
        other
            .map(|one| (one.campaign().id.clone(), one.campaign().body.clone(), one.campaign().title.clone()))
            .collect::<Vec<_>>()
    });
    let chosen = RwSignal::new(None::<CampaignId>);
    let table = move || {
        let id = chosen.get()?;
        let other = store.with(|state| state.picture(&id).cloned())?;
        let (measures, both) = together(&[&shown.picture, &other])?;
        let title = store
            .with(|state| state.aggregates.get(&id).map(|one| one.campaign().title.get(state.language).to_owned()));
        let rows = measures.iter().enumerate().map(|(place, measure)| {
            let own = cell(&shown.picture.body, &shown.picture.measures, measure);
            let others = cell(&other.body, &other.measures, measure);
            row(store, measure_name(store, measure), own, others, both.cells.get(place))
        });
        let people = [shown.picture.body.people, other.body.people, both.people];
        let heads = [
            shown.campaign.title.get(store.language()).to_owned(),
            title.unwrap_or_default(),
            store.text("picture-both"),
        ];
        let head = heads.into_iter().zip(people).map(|(head, people)| {
            let people = store.phrases(|phrases| phrases.count("picture-count", people));
            view! { <th scope="col">{head}<span class="soft heat-count">{people}</span></th> }
        });
        Some(view! {
            <table class="beside">
                <thead><tr><th scope="col">{t("picture-measure")}</th>{head.collect_view()}<th scope="col">{t("picture-apart")}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        })
    };
    let table = StoredValue::new_local(table);
    drawn(move || {
        let others = others.get();
        if others.is_empty() {
            return ().into_any();
        }
        let option = |(id, body, title): (CampaignId, crate::base::Bilingual, crate::base::Bilingual)| {
            let language = store.language();
            view! { <option value=id.to_string()>{format!("{} · {}", body.get(language), title.get(language))}</option> }
        };
        view! {
            <section class="part" aria-labelledby="beside-title">
                <h2 id="beside-title">{t("picture-beside")}</h2>
                <p class="read soft">{t("picture-beside-how")}</p>
                <div class="field">
                    <label class="field-label" for="beside-other">{t("picture-beside-with")}</label>
                    <select id="beside-other" class="control" on:change=move |event| {
                        let id = CampaignId::new(&event_target_value(&event)).ok();
                        if let Some(id) = &id {
                            store.tell(crate::app::hr::Event::PictureWanted(id.clone()));
                        }
                        chosen.set(id);
                    }>
                        <option value="">{t("picture-beside-none")}</option>
                        {others.into_iter().map(option).collect_view()}
                    </select>
                </div>
                {drawn(move || table.with_value(|table| table()))}
            </section>
        }
        .into_any()
    })
}

fn cell<'a>(line: &'a Line, measures: &[Measure], measure: &Measure) -> Option<&'a Cell> {
    line.cells.get(measures.iter().position(|own| own == measure)?)
}

fn row(store: Store, name: String, own: Option<&Cell>, other: Option<&Cell>, both: Option<&Cell>) -> AnyView {
    let words = |cell: Option<&Cell>| match cell {
        Some(Cell::Said { measured, below, .. }) => share_words(store, *below, *measured),
        Some(Cell::TooFew(_)) => store.text("picture-few"),
        _ => store.text("picture-nobody"),
    };
    let apart = match (own.and_then(Cell::below), other.and_then(Cell::below)) {
        (Some(own), Some(other)) => {
            let apart = difference(own, other);
            store.text(match (apart.low > 0.0, apart.high < 0.0) {
                (true, _) => "picture-apart-more",
                (_, true) => "picture-apart-less",
                _ => "picture-apart-doubt",
            })
        }
        _ => String::new(),
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{words(own)}</td>
            <td>{words(other)}</td>
            <td>{words(both)}</td>
            <td>{apart}</td>
        </tr>
    }
    .into_any()
}
