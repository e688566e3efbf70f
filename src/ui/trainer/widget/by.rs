//! By course, competence, group or wave: what tables of need and result go by, and the switches between them.

use leptos::prelude::*;

use super::{course_title, group_title_at, waves};
use crate::app::trainer::State;
use crate::base::{CourseId, Language, ScoreId};
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, t};

/// By what a table is shown.
#[derive(Clone, Copy, PartialEq)]
pub enum By {
    /// A line a course.
    Course,
    /// A line a score: a competence of the framework, or what is measured of AI.
    Score,
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
            Self::Score => "need-score",
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
    pub courses: Vec<usize>,
    /// The groups.
    pub groups: Vec<usize>,
}

/// The lines.
pub fn cuts(store: Store, state: &State, by: By) -> Vec<Cut> {
    let language = store.language();
    let courses: Vec<usize> = (0..state.demand().courses.len()).collect();
    let groups: Vec<usize> = (0..state.demand().groups.len()).collect();
    match by {
        By::Course => courses
            .into_iter()
            .map(|course| Cut {
                title: course_title(state, language, &state.demand().courses[course]),
                courses: vec![course],
                groups: groups.clone(),
            })
            .collect(),
        By::Score => scores(state, language)
            .into_iter()
            .map(|(title, courses)| Cut { title, courses, groups: groups.clone() })
            .collect(),
        By::Group => groups
            .into_iter()
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

/// The scores that courses on offer bring on, each with those courses.
fn scores(state: &State, language: Language) -> Vec<(String, Vec<usize>)> {
    let bring_on = |id: &ScoreId| -> Vec<usize> {
        let courses = state.demand().courses.iter().enumerate();
        let touches = |course: &CourseId| {
            let course = state.content.catalogue.course(course);
            course.is_some_and(|course| course.effects.iter().any(|effect| effect.score == *id))
        };
        courses.filter(|(_, course)| touches(course)).map(|(place, _)| place).collect()
    };
    let scores = state.content.framework.scores.iter();
    let lines = scores.map(|score| (score.title.get(language).to_owned(), bring_on(&score.id)));
    lines.filter(|(_, courses)| !courses.is_empty()).collect()
}

/// The switches; that of waves where there are some.
pub fn by_switches(store: Store, by: RwSignal<By>) -> AnyView {
    let has_waves = store.memo(|state| !state.resources().waves.is_empty());
    let wave = move || drawn(move || has_waves.get().then(|| switch(by, By::Wave, "need-by-wave")));
    view! {
        <div class="switches" role="group" aria-label=t("need-by")>
            {switch(by, By::Course, "need-by-course")}{switch(by, By::Score, "need-by-score")}{switch(by, By::Group, "need-by-group")}{wave()}
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
