//! A share drawn as a bar, with a line from bound to bound.

use leptos::prelude::*;

use crate::cohort::Share;

/// Width of the whole drawing, in the units of its view box: two a percent.
const WIDTH: f64 = 200.0;

/// Draws a share; words stand beside it.
pub fn whisker(share: Share, hue: &str) -> AnyView {
    let x = |share: f64| format!("{:.1}", share * WIDTH);
    view! {
        <svg class=format!("whisker {hue}") viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">
            <rect class="whisker-all" x="0" y="4" width="200" height="6" />
            <rect class="whisker-bar" x="0" y="4" width=x(share.estimate) height="6" />
            <path class="whisker-line" d=format!("M{} 7H{}M{} 2V12M{} 2V12", x(share.low), x(share.high), x(share.low), x(share.high)) />
        </svg>
    }
    .into_any()
}
