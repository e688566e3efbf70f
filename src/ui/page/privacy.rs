//! Privacy: what is stored where, what leaves, what a contribution says and what it cannot hide.

use leptos::prelude::*;

use crate::ui::widget::t;

/// What is kept: the phrases of what, where, until when, and who can read it.
const KEPT: [[&str; 4]; 9] = [
    ["kept-record", "kept-record-where", "kept-record-until", "kept-record-who"],
    ["kept-unsaved", "kept-unsaved-where", "kept-unsaved-until", "kept-unsaved-who"],
    ["kept-language", "kept-language-where", "kept-language-until", "kept-language-who"],
    ["kept-file", "kept-file-where", "kept-file-until", "kept-file-who"],
    ["kept-envelopes", "kept-envelopes-where", "kept-envelopes-until", "kept-envelopes-who"],
    ["kept-box", "kept-box-where", "kept-box-until", "kept-box-who"],
    ["kept-rooms", "kept-rooms-where", "kept-rooms-until", "kept-rooms-who"],
    ["kept-trainer", "kept-trainer-where", "kept-trainer-until", "kept-trainer-who"],
    ["kept-server", "kept-server-where", "kept-server-until", "kept-server-who"],
];

/// The page.
#[component]
pub fn Privacy() -> impl IntoView {
    let row = |[what, place, until, who]: [&'static str; 4]| {
        view! {
            <tr>
                <th scope="row">{t(what)}</th>
                <td data-head=t("privacy-where")>{t(place)}</td>
                <td data-head=t("privacy-until")>{t(until)}</td>
                <td data-head=t("privacy-who")>{t(who)}</td>
            </tr>
        }
    };
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("privacy-title")}</h1>
                <p class="lead">{t("privacy-lead")}</p>
            </div>
            <section>
                <h2>{t("privacy-kept")}</h2>
                <table class="table stacked kept-table">
                    <caption class="visually-hidden">{t("privacy-kept")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("privacy-what")}</th>
                            <th scope="col">{t("privacy-where")}</th>
                            <th scope="col">{t("privacy-until")}</th>
                            <th scope="col">{t("privacy-who")}</th>
                        </tr>
                    </thead>
                    <tbody>{KEPT.map(row)}</tbody>
                </table>
            </section>
            <div class="prose part">
                <h2>{t("privacy-network")}</h2>
                <p>{t("privacy-network-text")}</p>
                <p>{t("privacy-network-host")}</p>

                <h2>{t("privacy-leaves")}</h2>
                <p>{t("privacy-leaves-text")}</p>

                <h2>{t("privacy-machine")}</h2>
                <p>{t("privacy-machine-text")}</p>
                <p>{t("privacy-shared")}</p>

                <h2>{t("privacy-says")}</h2>
                <p>{t("privacy-says-text")}</p>
                <p><a href="#/contribute">{t("page-contribute")}</a></p>

                <h2>{t("privacy-cannot")}</h2>
                <ul>
                    <li>{t("privacy-cannot-who")}</li>
                    <li>{t("privacy-cannot-both")}</li>
                    <li>{t("privacy-cannot-part")}</li>
                    <li>{t("privacy-cannot-marked")}</li>
                    <li>{t("privacy-cannot-again")}</li>
                    <li>{t("privacy-cannot-link")}</li>
                </ul>

                <h2>{t("privacy-rights")}</h2>
                <p>{t("privacy-rights-here")}</p>
                <p><a class="btn btn-outline-primary" href="#/data">{t("page-data")}</a></p>
                <p>{t("privacy-rights-body")}</p>
                <p>{t("privacy-rights-free")}</p>
            </div>
        </div>
    }
}
