//! The report of a campaign, to be printed.

use leptos::prelude::*;

use super::exports::{Nothing, shown};
use crate::app::hr::{Page, State, report};
use crate::base::CampaignId;
use crate::i18n::date;
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::{Paper, PrintBar};
use crate::ui::widget::drawn;

/// The page.
#[component]
pub fn Report() -> impl IntoView {
    let store = Store::get();
    let id = store.memo(shown);
    let sheet = move || {
        let Some(id) = id.get() else { return view! { <Nothing title="page-hr-report" /> }.into_any() };
        let blocks = store.memo({
            let id = id.clone();
            move |state| report(state, &id)
        });
        let back = Page::Exports(id.clone()).address();
        let paper = move || {
            let line = line(store, &id);
            blocks.get().map(|blocks| view! { <Paper title=store.text("report-title") line blocks /> })
        };
        view! { <PrintBar title="page-hr-report" back />{drawn(paper)} }.into_any()
    };
    view! { <div class="page wrap">{drawn(sheet)}</div> }
}

/// Body, campaign and day.
pub(super) fn line(store: Store, id: &CampaignId) -> String {
    let said = |state: &State| {
        let campaign = state.campaigns.get(id)?;
        let (body, title) = (campaign.body.get(state.language), campaign.title.get(state.language));
        let values = [("body", body.into()), ("title", title.into()), ("date", date(state.today).into())];
        Some(state.texts()?.with("report-about", &values))
    };
    store.with(said).unwrap_or_default()
}
