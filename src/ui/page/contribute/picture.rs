//! The picture of the two envelopes, wide and tall.

use leptos::prelude::*;

use crate::ui::widget::t;

/// How one contribution becomes two envelopes, drawn; the text above says the same.
#[component]
pub fn Picture() -> impl IntoView {
    view! {
        <figure class="picture">
            <svg class="picture-wide" viewBox="0 0 736 300" role="img" aria-label=t("contribute-picture")>
                <g transform="translate(8 78)"><Sheet /></g>
                <text class="pic-text pic-strong" x="68" y="238">{t("picture-counts")}</text>
                <text class="pic-text pic-soft" x="68" y="258">{t("picture-stay")}</text>
                <path class="pic-arrow" d="M140 125Q185 70 232 62M140 160Q185 218 232 222" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(240 61) rotate(-6)" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(240 223) rotate(4)" />
                <g transform="translate(252 14)"><Cover class="pic-hr" /></g>
                <g transform="translate(252 176)"><Cover class="pic-trustee" /></g>
                <text class="pic-text pic-strong" x="327" y="128">{t("picture-hr")}</text>
                <text class="pic-bytes" x="327" y="84">"3905114720 …"</text>
                <text class="pic-text pic-strong" x="327" y="290">{t("picture-trustee")}</text>
                <text class="pic-bytes" x="327" y="246">"a3f1c9 …"</text>
                <path class="pic-arrow" d="M414 62Q480 70 524 122M414 222Q480 216 524 170" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(530 130) rotate(52)" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(530 162) rotate(-52)" />
                <path class="pic-sum" d="M548 78H728V214H548Z" />
                <path class="pic-line" d="M572 190V150M602 190V118M632 190V104M662 190V134M692 190V166M562 190H712" />
                <text class="pic-text pic-strong" x="638" y="238">{t("picture-group")}</text>
                <text class="pic-text pic-soft" x="638" y="258">{t("picture-sums")}</text>
            </svg>
            <svg class="picture-tall" viewBox="0 0 340 560" role="img" aria-label=t("contribute-picture")>
                <g transform="translate(110 4)"><Sheet /></g>
                <text class="pic-text pic-strong" x="170" y="158">{t("picture-counts")}</text>
                <text class="pic-text pic-soft" x="170" y="176">{t("picture-stay")}</text>
                <path class="pic-arrow" d="M140 188Q100 196 85 218M200 188Q240 196 255 218" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(81 226) rotate(122)" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(259 226) rotate(58)" />
                <g transform="translate(6 236)"><Cover class="pic-hr" /></g>
                <g transform="translate(184 236)"><Cover class="pic-trustee" /></g>
                <text class="pic-bytes" x="81" y="312">"3905114720 …"</text>
                <text class="pic-bytes" x="259" y="312">"a3f1c9 …"</text>
                <text class="pic-text pic-strong" x="81" y="350">{t("picture-hr-short")}</text>
                <text class="pic-text pic-strong" x="259" y="350">{t("picture-trustee-short")}</text>
                <path class="pic-arrow" d="M85 364Q100 384 138 392M255 364Q240 384 202 392" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(146 393) rotate(8)" />
                <path class="pic-head" d="M0 0L-12 -7V7Z" transform="translate(194 393) rotate(172)" />
                <path class="pic-sum" d="M80 406H260V506H80Z" />
                <path class="pic-line" d="M104 490V460M134 490V436M164 490V422M194 490V446M224 490V472M94 490H244" />
                <text class="pic-text pic-strong" x="170" y="530">{t("picture-group")}</text>
                <text class="pic-text pic-soft" x="170" y="549">{t("picture-sums")}</text>
            </svg>
        </figure>
    }
}

#[component]
fn Sheet() -> impl IntoView {
    view! {
        <path class="pic-sheet" d="M0 0H96L120 24V130H0Z" />
        <path class="pic-line" d="M96 0V24H120M16 40H104M16 58H104M16 76H104M16 94H104M16 112H76" />
    }
}

#[component]
fn Cover(class: &'static str) -> impl IntoView {
    view! {
        <path class=class d="M0 0H150V92H0Z" />
        <path class="pic-line" d="M0 0L75 52L150 0" />
    }
}
