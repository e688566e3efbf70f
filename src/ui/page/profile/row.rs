//! Areas and scores as the pages show them: arc and words.

use super::name::{area_of, area_title, is_ai, score_about, score_title, tag};
use crate::base::ScoreId;
use crate::chart::{Arc, Size};
use crate::framework::{Band, Level};
use crate::profile::{Change, Estimate, Outcome, Profile, Saying};
use crate::target::Gap;
use crate::ui::page::sitting::hue;
use crate::ui::store::Store;

/// A score or area as a page shows it.
pub struct Row {
    /// The score; `None` for an area.
    pub score: Option<ScoreId>,
    /// Number of the area or competence, or the letters of AI.
    pub tag: String,
    /// Its title.
    pub name: String,
    /// Where one stands.
    pub words: String,
    /// The bounds of that, where they are not in the words.
    pub doubt: Option<String>,
    /// What it is about; empty for an area.
    pub about: String,
    /// The lowest and the highest band said, mostly the same; `None` when not measured.
    pub bands: Option<[Band; 2]>,
    /// Class of its colour.
    pub hue: &'static str,
    /// The drawing: large for `tops`, small for `rows`.
    pub arc: Arc,
    /// Whether it has an answer.
    pub measured: bool,
    /// The level asked for, and whether it is an own one.
    pub target: Option<(Level, bool)>,
    /// How likely it is missed, in a word; empty where nothing is asked.
    pub gap: String,
    /// How many answers stand behind it.
    pub answers: usize,
    /// How it changed since the sitting before; `None` where that cannot be told.
    pub change: Option<String>,
}

/// The small or large drawing of an outcome, no surer than `say`.
pub fn arc(size: Size, outcome: &Outcome, say: fn(&Estimate) -> Saying, target: Option<Level>) -> Arc {
    let estimate = outcome.estimate();
    let single = estimate.filter(|estimate| !matches!(say(estimate), Saying::Range(..)));
    Arc::new(size, estimate.map(|estimate| estimate.interval), single.map(|estimate| estimate.mean), target)
}

/// The areas, then the AI scores.
pub fn tops(store: Store, profile: &Profile) -> Vec<Row> {
    let areas = profile.areas.iter().map(|(id, outcome)| {
        let row = row(store, outcome, Saying::of_area, Size::Large, hue(Some(id.as_str())));
        Row { tag: id.to_string(), name: area_title(store, id), ..row }
    });
    let ai = profile.scores.iter().filter(|(id, _)| is_ai(store, id)).map(|(id, outcome)| {
        let row = row(store, outcome, Saying::of_area, Size::Large, hue(None));
        Row { score: Some(id.clone()), tag: tag(store, id), name: score_title(store, id), ..row }
    });
    areas.chain(ai).collect()
}

/// All scores, with what is asked of them.
pub fn rows(store: Store, profile: &Profile, gaps: &[Gap]) -> Vec<Row> {
    let row = |(id, outcome): &(ScoreId, Outcome)| {
        let gap = gaps.iter().find(|gap| gap.score == *id);
        let say = if is_ai(store, id) { Saying::of_area } else { Saying::of_competence };
        let row = row(store, outcome, say, Size::Small, hue(area_of(store, id).as_deref()));
        let own = store.with(|state| state.person.targets.contains_key(id));
        Row {
            score: Some(id.clone()),
            tag: tag(store, id),
            name: score_title(store, id),
            about: score_about(store, id),
            arc: arc(Size::Small, outcome, say, gap.map(|gap| gap.target)),
            target: gap.map(|gap| (gap.target, own)),
            gap: gap.map(|gap| store.phrases(|phrases| phrases.likelihood(gap.likelihood()))).unwrap_or_default(),
            ..row
        }
    };
    profile.scores.iter().map(row).collect()
}

/// What is common to areas and scores.
fn row(store: Store, outcome: &Outcome, say: fn(&Estimate) -> Saying, size: Size, hue: &'static str) -> Row {
    let (words, doubt) = store.phrases(|phrases| phrases.outcome(outcome, say));
    let bands = outcome.estimate().map(|estimate| match say(estimate) {
        Saying::Range(low, high) => [low, high],
        Saying::Band(band, _) => [band; 2],
        Saying::Level { level, .. } => [level.band(); 2],
    });
    Row {
        score: None,
        tag: String::new(),
        name: String::new(),
        words,
        doubt,
        about: String::new(),
        bands,
        hue,
        arc: arc(size, outcome, say, None),
        measured: outcome.estimate().is_some(),
        target: None,
        gap: String::new(),
        answers: outcome.estimate().map_or(0, |estimate| estimate.answers),
        change: None,
    }
}

impl Row {
    /// Where one stands, with its doubt.
    pub fn whole_words(&self) -> String {
        match &self.doubt {
            Some(doubt) => format!("{}; {doubt}", self.words),
            None => self.words.clone(),
        }
    }

    /// The row with how it changed since the sitting before, where that can be told.
    pub fn changed(mut self, store: Store, change: Change) -> Self {
        let name = match change {
            Change::Up => "change-up",
            Change::Down => "change-down",
            Change::Unclear | Change::NotComparable => return self,
        };
        let when = store.with(|state| state.person.past.last().and_then(|sitting| sitting.latest));
        self.change = Some(store.phrases(|phrases| phrases.with(name, &[("when", phrases.sitting_day(when).into())])));
        self
    }
}
