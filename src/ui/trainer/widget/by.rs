//! By course, group or wave: what tables of need and result go by, and the switches between them.

use std::ops::Range;

use leptos::prelude::*;

use super::{course_title, group_title_at, waves};
use crate::app::trainer::State;
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// By what a table is shown.
#[derive(Clone, Copy, PartialEq)]
pub enum By {
    /// A line a course.
    Course,
    /// A line a group.
    Group,
    /// A line a wave.
    Wave,
}

impl By {
    /// Phrase above the titles of the lines.
    pub fn head(self) -> &'static str {
        match self {
            Self::Course => "need-course",
            Self::Group => "need-group",
            Self::Wave => "need-wave",
        }
    }
}

/// A line: what it is called, and which courses and groups are in it, by their places.
pub struct Cut {
    /// What it is called.
    pub title: String,
    /// The courses.
    pub courses: Range<usize>,
    /// The groups.
    pub groups: Vec<usize>,
}

/// The lines.
pub fn cuts(store: Store, state: &State, by: By) -> Vec<Cut> {
    let language = store.language();
    let (courses, groups) = (0..state.demand().courses.len(), 0..state.demand().groups.len());
    match by {
        By::Course => courses
            .map(|course| Cut {
                title: course_title(state, language, &state.demand().courses[course]),
                courses: course..course + 1,
                groups: groups.clone().collect(),
            })
            .collect(),
        By::Group => groups
            .map(|group| Cut {
                title: group_title_at(store, state, group),
                courses: courses.clone(),
                groups: vec![group],
            })
            .collect(),
        By::Wave => waves(state)
            .into_iter()
            .map(|(id, groups)| {
                let wave = id.and_then(|id| state.resources().wave(&id));
                let title = wave.map_or_else(|| store.text("need-no-wave"), |wave| wave.title.get(language).to_owned());
                Cut { title, courses: courses.clone(), groups }
            })
            .collect(),
    }
}

/// The switches; that of waves where there are some.
pub fn by_switches(store: Store, by: RwSignal<By>) -> AnyView {
    let has_waves = store.memo(|state| !state.resources().waves.is_empty());
    let wave = move || drawn(move || has_waves.get().then(|| switch(by, By::Wave, "need-by-wave")));
    view! {
        <div class="switches" role="group" aria-label=t("need-by")>
            {switch(by, By::Course, "need-by-course")}{switch(by, By::Group, "need-by-group")}{wave()}
        </div>
    }
    .into_any()
}

/// One of several buttons of which one is pressed.
pub fn switch<T: Copy + PartialEq + Send + Sync + 'static>(
    chosen: RwSignal<T>,
    value: T,
    label: &'static str,
) -> AnyView {
    let pressed = move || (chosen.get() == value).to_string();
    view! { <button type="button" class="switch" aria-pressed=pressed on:click=move |_| chosen.set(value)>{t(label)}</button> }
        .into_any()
}
