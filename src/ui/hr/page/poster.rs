//! The poster of a campaign, for paper.

use leptos::prelude::*;

use crate::app::hr::Page;
use crate::base::CampaignId;
use crate::chart::code;
use crate::cohort::Campaign;
use crate::i18n::date;
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::Fingerprint;
use crate::ui::widget::{drawn, t};

/// The page: what is seen is what is printed, but for the row of buttons.
#[component]
pub fn Poster(id: CampaignId) -> impl IntoView {
    let store = Store::get();
    let fixed = store.memo(|state| state.campaign().cloned());
    let key = StoredValue::new(id);
    drawn(move || {
        let Some(round) = fixed.get() else {
            return view! {
                <div class="page wrap"><h1 tabindex="-1">{t("campaign-gone")}</h1><p><a href="#/">{t("campaign-to-home")}</a></p></div>
            }
            .into_any();
        };
        view! {
            <div class="page wrap">
                <div class="print-bar screen-only">
                    <h1 tabindex="-1">{t("poster-title")}</h1>
                    <p class="soft">{t("poster-hint")}</p>
                    <div class="actions">
                        <button type="button" class="btn btn-primary" on:click=move |_| { let _ = window().print(); }>{t("print-now")}</button>
                        <a class="btn btn-outline-primary" href=key.with_value(|id| Page::Campaign(id.clone()).address())>{t("poster-back")}</a>
                    </div>
                </div>
                <Sheet round />
            </div>
        }
        .into_any()
    })
}

#[component]
fn Sheet(round: Campaign) -> impl IntoView {
    let store = Store::get();
    let addresses = store.memo(|state| state.link.as_ref().and_then(|link| link.addresses.clone()));
    let shown = round.clone();
    let head = move || {
        let language = store.language();
        let day = |day: Option<_>| day.map_or_else(|| "…".to_owned(), date).into();
        let days = store.text_with("home-days", &[("from", day(shown.from)), ("to", day(shown.to))]);
        view! {
            <header class="paper-head">
                <p>{shown.body.get(language).to_owned()}</p>
                <h2>{shown.title.get(language).to_owned()}</h2>
                {(shown.from.is_some() || shown.to.is_some()).then(|| view! { <p>{days}</p> })}
            </header>
        }
    };
    // Where the whole campaign is too long for a code that a phone reads, the code leads to the app, and the file comes otherwise.
    let codes = move || {
        let [folder, link] = addresses.get()?;
        let (whole, drawn_code) = match code(&link) {
            Some(code) => (true, Some(code)),
            None => (false, code(&folder)),
        };
        let drawn_code = drawn_code?;
        let label = if whole { "poster-code" } else { "poster-code-app" };
        Some(view! {
            <div class="poster-code" data-whole=whole.to_string()>
                <svg class="qr" viewBox=drawn_code.view role="img" aria-label=t(label)><path d=drawn_code.path /></svg>
                <div>
                    <p class="poster-how">{t(if whole { "poster-scan" } else { "poster-scan-app" })}</p>
                    <p translate="no" class="file-name">{folder}</p>
                </div>
            </div>
        })
    };
    view! {
        <article class="paper poster">
            {drawn(head)}
            <ul class="poster-points"><li>{t("poster-what")}</li><li>{t("poster-stays")}</li><li>{t("poster-free")}</li></ul>
            {drawn(codes)}
            <footer class="paper-foot">
                <Fingerprint campaign=round />
                <p>{t("poster-fingerprint")}</p>
            </footer>
        </article>
    }
}
