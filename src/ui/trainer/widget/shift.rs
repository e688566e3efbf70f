//! A change drawn from the middle: to the left less, to the right more, with a line from bound to bound.

use leptos::prelude::*;

use crate::cohort::Points;

/// Draws a change of up to a hundred points either way; words stand beside it.
pub fn shift(points: Points) -> AnyView {
    let x = |points: i32| 100 + points.clamp(-100, 100);
    let (zero, to) = (x(0).min(x(points.change)), x(0).max(x(points.change)));
    let (low, high) = (x(points.low), x(points.high));
    view! {
        <svg class="whisker shift" viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">
            <rect class="whisker-all" x="0" y="4" width="200" height="6" />
            <rect class="whisker-bar" x=zero.to_string() y="4" width=(to - zero).to_string() height="6" />
            <path class="shift-zero" d="M100 0V14" />
            <path class="whisker-line" d=format!("M{low} 7H{high}M{low} 2V12M{high} 2V12") />
        </svg>
    }
    .into_any()
}
