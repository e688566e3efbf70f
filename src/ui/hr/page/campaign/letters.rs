//! The texts that go out with a campaign, to be copied or saved, in both languages.

use leptos::prelude::*;

use crate::app::hr::{Event, Reader, letter, letter_file};
use crate::app::room::Common;
use crate::base::Language;
use crate::cohort::Campaign;
use crate::ui::hr::store::Store;
use crate::ui::widget::{drawn, t};

#[component]
pub fn Letters(round: Campaign) -> impl IntoView {
    let store = Store::get();
    let addresses = store.memo(|state| state.link.as_ref().and_then(|link| link.addresses.clone()));
    let texts = store.memo(|state| state.texts.len());
    let round = StoredValue::new(round);
    let written = move |reader: Reader, language: Language| {
        let addresses = addresses.get();
        let (folder, link) =
            addresses.as_ref().map_or(("", None), |[folder, link]| (folder.as_str(), Some(link.as_str())));
        store.peek(|state| {
            let phrases = state.texts.get(&language)?;
            Some(round.with_value(|round| letter(phrases, round, reader, folder, link)))
        })
    };
    let one = move |reader: Reader, language: Language| {
        let text = written(reader, language)?;
        let (copied, saved) = (text.clone(), text.clone());
        let [copy, save] = match language {
            Language::Italian => ["letters-copy-it", "letters-save-it"],
            Language::English => ["letters-copy-en", "letters-save-en"],
        };
        Some(view! {
            <div class="letter">
                <h3>{t(if language == Language::Italian { "letters-italian" } else { "letters-english" })}</h3>
                <pre class="letter-text" lang=language.code() tabindex="0">{text}</pre>
                <div class="actions">
                    <button type="button" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::Room(Common::CopyWanted(copied.clone())))>{t(copy)}</button>
                    <button type="button" class="btn btn-link" on:click=move |_| store.tell(Event::TextWanted(letter_file(reader, language), saved.clone()))>{t(save)}</button>
                </div>
            </div>
        })
    };
    let group = move |(reader, name): (Reader, &'static str)| {
        let title = match reader {
            Reader::Staff => "letters-staff",
            Reader::Unions => "letters-unions",
            Reader::Trustee => "letters-trustee",
        };
        let open = RwSignal::new(false);
        let languages = move || {
            texts.get();
            open.get()
                .then(|| view! { <div class="letters">{Language::ALL.map(|language| one(reader, language))}</div> })
        };
        view! {
            <details class="more" id=format!("letter-{name}") on:toggle=move |_| open.set(true)>
                <summary><span>{t(title)}</span></summary>
                {drawn(languages)}
            </details>
        }
    };
    view! {
        <section class="part" id="letters">
            <h2>{t("letters-title")}</h2>
            <p class="prose">{t("letters-text")}</p>
            {Reader::ALL.map(group)}
        </section>
    }
}
