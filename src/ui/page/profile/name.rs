//! Titles of areas and scores in the language of the interface.

use crate::base::{AreaId, ScoreId};
use crate::ui::store::Store;

/// The title of a score.
pub fn score_title(store: Store, id: &ScoreId) -> String {
    store.with(|state| {
        let found = state.content.framework.score(id);
        found.map_or_else(|| id.to_string(), |score| score.title.get(state.language).to_owned())
    })
}

/// What a score is about, in a sentence.
pub fn score_about(store: Store, id: &ScoreId) -> String {
    store.with(|state| {
        let found = state.content.framework.score(id);
        found.map(|score| score.about.get(state.language).to_owned()).unwrap_or_default()
    })
}

/// The title of an area.
pub fn area_title(store: Store, id: &AreaId) -> String {
    store.with(|state| {
        let area = state.content.framework.area(id);
        area.map_or_else(|| id.to_string(), |area| area.title.get(state.language).to_owned())
    })
}

/// The number of a competence, or the letters of AI.
pub fn tag(store: Store, id: &ScoreId) -> String {
    if is_ai(store, id) { store.text("tag-ai") } else { id.to_string() }
}

/// The name of the area of a score; `None` for AI.
pub fn area_of(store: Store, id: &ScoreId) -> Option<String> {
    store.with(|state| state.content.framework.score(id)?.area.as_ref().map(AreaId::to_string))
}

/// Whether a score is one of those for AI.
pub fn is_ai(store: Store, id: &ScoreId) -> bool {
    store.with(|state| state.content.framework.ai_scores().any(|score| score.id == *id))
}
