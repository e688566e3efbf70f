//! What a sitting is to find out, resolved: which scores, taken together or by themselves, and how finely.

use super::sitting::places_of;
use super::{Design, Goal, Length};
use crate::base::{AreaId, ScoreId};
use crate::framework::Framework;

/// Least weight with which a role must ask for a competence for a sitting about the role to ask about it.
const LEAST_WEIGHT: u8 = 2;

/// What something wanted is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An area, or those of its competences that are wanted.
    Area(AreaId),
    /// A competence, or AI.
    Score(ScoreId),
}

/// Something that is to be known: the mean of the scores at these places of the prior.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What it is about.
    pub about: Subject,
    /// Places of its scores, at least one.
    pub places: Vec<usize>,
}

/// What a sitting is to find out.
#[derive(Clone, Debug, PartialEq)]
pub struct Aim {
    /// What is to be known, in the order of the framework.
    pub wanted: Vec<Wanted>,
    /// Standard error at which each of them counts as known, above 0.
    pub enough: f64,
}

impl Aim {
    /// The whole picture: the mean of each area, and each AI score.
    pub fn whole(framework: &Framework, design: &Design, length: Length) -> Self {
        Self { wanted: grouped(framework, design, &|_| true), enough: design.enough[length as usize] }
    }

    /// The aim of a goal and a length. `asked` is what the role asks for, with its weights from 1 to 5: of the competences
    /// those of weight 2 or more count, of the AI scores all; where that leaves nothing, and for an area that the framework
    /// lacks, it is the whole picture.
    pub fn new(framework: &Framework, design: &Design, goal: &Goal, length: Length, asked: &[(ScoreId, u8)]) -> Self {
        let weight = |id: &ScoreId| asked.iter().find(|(score, _)| score == id).map_or(0, |(_, weight)| *weight);
        let ai = |id: &ScoreId| framework.score(id).is_some_and(|score| score.area.is_none());
        let wanted = match goal {
            Goal::Whole => Vec::new(),
            Goal::Role => grouped(framework, design, &|id| weight(id) >= if ai(id) { 1 } else { LEAST_WEIGHT }),
            Goal::Area(area) => single(design, framework.scores_of(area).map(|score| &score.id)),
            Goal::Ai => single(design, framework.ai_scores().map(|score| &score.id)),
        };
        let whole = Self::whole(framework, design, length);
        if wanted.is_empty() { whole } else { Self { wanted, ..whole } }
    }

    /// Whether items of the score at a place are asked.
    pub fn covers(&self, place: usize) -> bool {
        self.wanted.iter().any(|wanted| wanted.places.contains(&place))
    }
}

/// The means of the areas over the scores that count, and the AI scores that do.
fn grouped(framework: &Framework, design: &Design, counts: &dyn Fn(&ScoreId) -> bool) -> Vec<Wanted> {
    let mut wanted: Vec<Wanted> = Vec::new();
    for area in &framework.areas {
        let mut places = places_of(framework, &area.id, design);
        places.retain(|place| counts(&design.prior.scores[*place]));
        if !places.is_empty() {
            wanted.push(Wanted { about: Subject::Area(area.id.clone()), places });
        }
    }
    wanted.extend(single(design, framework.ai_scores().map(|score| &score.id).filter(|id| counts(id))));
    wanted
}

/// Each score by itself.
fn single<'a>(design: &Design, scores: impl Iterator<Item = &'a ScoreId>) -> Vec<Wanted> {
    scores
        .filter_map(|id| Some(Wanted { about: Subject::Score(id.clone()), places: vec![design.prior.place(id)?] }))
        .collect()
}
