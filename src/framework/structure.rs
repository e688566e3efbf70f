//! Areas and the scores within them.

use crate::base::{AreaId, Bilingual, ScoreId};

/// An area of the framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name in data files.
    pub id: AreaId,
    /// Its title.
    pub title: Bilingual,
    /// What it is about, in one plain sentence.
    pub about: Bilingual,
}

/// Something that gets a score of its own: a competence of an area, or one of the AI scores, which belong to no area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Its name in data files.
    pub id: ScoreId,
    /// The area that it belongs to; `None` for the AI scores.
    pub area: Option<AreaId>,
    /// Its title.
    pub title: Bilingual,
    /// What it is about, in one plain sentence.
    pub about: Bilingual,
}

/// Areas and scores, in the order in which they are shown. The order of `scores` is the order of every vector of scores.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Framework {
    /// The areas.
    pub areas: Vec<Area>,
    /// The scores.
    pub scores: Vec<Score>,
    /// What somebody in a band can do, from the lowest band up.
    pub bands: Vec<Bilingual>,
    /// What somebody at a level can do, from the lowest level up.
    pub levels: Vec<Bilingual>,
}

impl Framework {
    /// The area of a name.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == *id)
    }

    /// The score of a name.
    pub fn score(&self, id: &ScoreId) -> Option<&Score> {
        self.scores.iter().find(|score| score.id == *id)
    }

    /// The scores of one area.
    pub fn scores_of<'a>(&'a self, area: &'a AreaId) -> impl Iterator<Item = &'a Score> {
        self.scores.iter().filter(move |score| score.area.as_ref() == Some(area))
    }

    /// The scores that belong to no area: those for AI.
    pub fn ai_scores(&self) -> impl Iterator<Item = &Score> {
        self.scores.iter().filter(|score| score.area.is_none())
    }
}
