//! Method: an example to play with, then how everything is worked out and what it is worth.

mod example;
mod values;

use leptos::prelude::*;

use example::Example;
use values::Values;

use crate::ui::widget::t;

/// The page.
#[component]
pub fn About() -> impl IntoView {
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("about-title")}</h1>
                <p class="lead">{t("about-lead")}</p>
            </div>
            <Example />
            <div class="prose part">
                <h2>{t("about-how-title")}</h2>
                <p>{t("about-how")}</p>
                <p>{t("about-how-together")}</p>
                <p>{t("about-ai")}</p>
                <details class="more">
                    <summary><span>{t("about-formula-title")}</span></summary>
                    <p>{t("about-formula")}</p>
                    <p class="formula">"P(X ≥ k | θ) = 1 / (1 + exp(−a (θ − b − c"<sub>"k"</sub>")))"</p>
                    <p>{t("about-formula-prior")}</p>
                    <p>{t("about-formula-estimate")}</p>
                </details>
                <Values />

                <h2>{t("about-said-title")}</h2>
                <p>{t("about-said")}</p>
                <p>{t("about-change")}</p>

                <h2>{t("about-next-title")}</h2>
                <p>{t("about-next")}</p>

                <h2>{t("about-path-title")}</h2>
                <p>{t("about-path")}</p>

                <h2>{t("about-group-title")}</h2>
                <p>{t("about-group")}</p>
                <p><a href="#/privacy">{t("page-privacy")}</a></p>

                <h2>{t("about-effect-title")}</h2>
                <p>{t("about-effect")}</p>
                <p>{t("about-effect-found")}</p>

                <h2>{t("about-limits-title")}</h2>
                <p>{t("about-limits")}</p>
                <ul>
                    <li>{t("about-limits-self")}</li>
                    <li>{t("about-limits-model")}</li>
                    <li>{t("about-limits-use")}</li>
                </ul>

                <h2>{t("about-papers-title")}</h2>
                <ul class="papers">
                    <Paper what="about-paper-grm" cite="Samejima, F. (1969). Estimation of latent ability using a response pattern of graded scores. Psychometrika Monograph 17." />
                    <Paper what="about-paper-framework" cite="European Commission, Joint Research Centre (2025). DigComp 3.0: European Digital Competence Framework." />
                    <Paper what="about-paper-law" cite="Topkis, D. M. (1978). Minimizing a submodular function on a lattice. Operations Research 26(2)." />
                    <Paper what="about-paper-next" cite="Segall, D. O. (1996). Multidimensional adaptive testing. Psychometrika 61. — van der Linden, W. J. (1999). Multidimensional adaptive testing with a minimum error-variance criterion. Journal of Educational and Behavioral Statistics 24." />
                    <Paper what="about-paper-plausible" cite="Mislevy, R. J. (1991). Randomization-based inference about latent variables from complex samples. Psychometrika 56." />
                    <Paper what="about-paper-envelopes" cite="Corrigan-Gibbs, H., Boneh, D. (2017). Prio: Private, robust, and scalable computation of aggregate statistics. NSDI ’17." />
                    <Paper what="about-paper-noise" cite="Canonne, C. L., Kamath, G., Steinke, T. (2020). The discrete Gaussian for differential privacy. NeurIPS 33." />
                    <Paper what="about-paper-effect" cite="Dunn, O. J. (1961). Multiple comparisons among means. Journal of the American Statistical Association 56. — Horowitz, J. L., Manski, C. F. (1998). Censoring of outcomes and regressors due to survey nonresponse. Journal of Econometrics 84." />
                </ul>
                <p><a href="#/sources">{t("page-sources")}</a></p>
            </div>
        </div>
    }
}

/// A paper, and what is taken from it.
#[component]
fn Paper(what: &'static str, cite: &'static str) -> impl IntoView {
    view! { <li><strong>{t(what)}</strong>": "<span lang="en">{cite}</span></li> }
}
