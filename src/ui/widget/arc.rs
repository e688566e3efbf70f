//! The arc as a drawing, and how it is read.

use leptos::prelude::*;

use super::t;
use crate::chart::{Arc, Hanger, Size};
use crate::framework::Level;

/// Draws an arc. What it says stands in words beside it, so it is hidden from screen readers.
#[component]
pub fn ArcDrawing(
    /// The shapes.
    arc: Arc,
    /// Class of its colour; empty for none.
    hue: &'static str,
) -> impl IntoView {
    let step = if arc.doubt.is_some() { "arc-step" } else { "arc-empty" };
    let size = if arc.hanger.is_some() { "arc-large" } else { "arc-small" };
    let (frame, rest) = arc.hanger.map(hang).unzip();
    view! {
        <svg class=format!("arc {size} {hue}") viewBox=arc.view aria-hidden="true">
            {frame}
            {arc.steps.into_iter().map(|path| view! { <path class=step d=path /> }).collect_view()}
            {arc.doubt.map(|path| view! { <path class="arc-doubt" d=path /> })}
            {rest}
            {arc.mark.map(|[x, y, radius]| view! { <circle class="arc-mark" cx=x cy=y r=radius /> })}
            {arc.notch.map(|path| view! { <path class="arc-notch" d=path /> })}
        </svg>
    }
}

fn hang(hanger: Hanger) -> (impl IntoView, impl IntoView) {
    let figure = |(place, ([x, y], at)): (usize, ([String; 2], bool))| {
        let class = if at { "arc-figure arc-figure-at" } else { "arc-figure" };
        view! { <text class=class x=x y=y>{place + 1}</text> }
    };
    let [pivot_x, pivot_y] = hanger.pivot;
    let frame = view! { <path class="arc-frame" d=hanger.frame /> };
    let rest = view! {
        {hanger.figures.into_iter().enumerate().map(figure).collect_view()}
        {hanger.arm.map(|path| view! { <path class="arc-arm" d=path /> })}
        <circle class="arc-pivot" cx=pivot_x cy=pivot_y r="5" />
    };
    (frame, rest)
}

/// How the arc is read, once, with its parts named.
#[component]
pub fn ArcReading() -> impl IntoView {
    let arc = Arc::new(Size::Large, Some([-0.75, 0.35]), Some(-0.2), Level::new(6));
    view! {
        <div class="plate reading">
            <h2>{t("reading-title")}</h2>
            <ArcDrawing arc hue="hue-1" />
            <ul class="reading-keys">
                <li><Key><circle class="arc-mark" cx="20" cy="12" r="7" /></Key><span>{t("reading-mark")}</span></li>
                <li><Key><path class="arc-doubt" d="M2 5H38V19H2Z" /></Key><span>{t("reading-doubt")}</span></li>
                <li><Key><path class="arc-notch" d="M20 5L27 19L13 19Z" /></Key><span>{t("reading-notch")}</span></li>
                <li><Key><path class="arc-empty" d="M2 5H38V19H2Z" /></Key><span>{t("reading-empty")}</span></li>
            </ul>
        </div>
    }
}

/// A part of the arc by itself.
#[component]
fn Key(children: Children) -> impl IntoView {
    view! { <svg class="arc hue-1" viewBox="0 0 40 24" aria-hidden="true">{children()}</svg> }
}
