//! The contribution: the vector of counts that one person adds.

use super::Campaign;
use crate::base::{AreaId, Chance, CourseId, ScoreId, Seed};
use crate::framework::{Band, Framework};
use crate::profile::{Estimate, Profile};
use crate::target::Role;
use crate::training::Catalogue;

/// Counters of a score or area: one for each band, and *below target*.
pub const SLOTS_PER_SCORE: usize = 5;

/// Counters of a course: *useful now* and *useful after another course*.
pub const SLOTS_PER_COURSE: usize = 2;

/// Least probability of missing a target at which a course is useful.
const MORE_LIKELY_THAN_NOT: f64 = 0.5;

/// The vector of counts, each 0 or 1, in the campaign's order: per score, per area, per course on offer.
/// `Debug` prints no count, since a contribution never lies anywhere in the open.
#[derive(Clone, PartialEq, Eq)]
pub struct Contribution(pub Vec<u32>);

impl std::fmt::Debug for Contribution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Contribution({} counts)", self.0.len())
    }
}

/// A line of a contribution as a person reads it.
#[derive(Clone, PartialEq, Eq)]
pub enum Row {
    /// A score: the band counted, and whether below the target.
    Score(ScoreId, Option<Band>, bool),
    /// An area, likewise.
    Area(AreaId, Option<Band>, bool),
    /// A course: useful now, useful after another.
    Course(CourseId, bool, bool),
}

impl Contribution {
    /// How many counters a campaign's contributions have.
    pub fn length(campaign: &Campaign) -> usize {
        (campaign.scores.len() + campaign.areas.len()) * SLOTS_PER_SCORE + campaign.offer.len() * SLOTS_PER_COURSE
    }

    /// The lines of the contribution, read back from its very counters.
    pub fn rows(&self, campaign: &Campaign) -> Vec<Row> {
        let split = (campaign.scores.len() + campaign.areas.len()) * SLOTS_PER_SCORE;
        let (measures, courses) = self.0.split_at(split.min(self.0.len()));
        let mut groups = measures.chunks_exact(SLOTS_PER_SCORE).map(|slots| {
            let band = Band::ALL.into_iter().find(|band| slots[band.index()] == 1);
            (band, slots[SLOTS_PER_SCORE - 1] == 1)
        });
        let mut rows = Vec::new();
        for (score, (band, below)) in campaign.scores.iter().zip(groups.by_ref()) {
            rows.push(Row::Score(score.clone(), band, below));
        }
        for (area, (band, below)) in campaign.areas.iter().zip(groups) {
            rows.push(Row::Area(area.clone(), band, below));
        }
        for (course, slots) in campaign.offer.iter().zip(courses.chunks_exact(SLOTS_PER_COURSE)) {
            rows.push(Row::Course(course.clone(), slots[0] == 1, slots[1] == 1));
        }
        rows
    }
}

/// Counts a person in. The bands, and what is below its target, are drawn from the person's own posterior (plausible
/// values, Mislevy 1991) by quantiles that the seed fixes: the same seed and profile give the same, however often it is
/// looked at. Shares over many people are then unbiased, which shares of what is likeliest are not. An area is below
/// target where the mean of its competences is below the mean of the levels that the role asks for in them.
pub fn contribution(
    campaign: &Campaign,
    framework: &Framework,
    profile: &Profile,
    role: Option<&Role>,
    catalogue: &Catalogue,
    seed: &Seed,
) -> Contribution {
    let mut chance = Chance::new(seed);
    let mut counts = Vec::with_capacity(Contribution::length(campaign));
    for score in &campaign.scores {
        let quantile = chance.unit();
        measure(&mut counts, profile.score(score), quantile, least(role, std::iter::once(score)));
    }
    for area in &campaign.areas {
        let quantile = chance.unit();
        let asked = least(role, framework.scores_of(area).map(|score| &score.id));
        measure(&mut counts, profile.area(area), quantile, asked);
    }
    for course in &campaign.offer {
        let usefulness = useful(course, profile, role, catalogue);
        counts.extend([u32::from(usefulness == Useful::Now), u32::from(usefulness == Useful::After)]);
    }
    Contribution(counts)
}

fn measure(counts: &mut Vec<u32>, estimate: Option<&Estimate>, quantile: f64, least: Option<f64>) {
    let drawn = estimate.map(|estimate| estimate.band_at(quantile));
    counts.extend(Band::ALL.map(|band| u32::from(drawn == Some(band))));
    let below = estimate.zip(least).is_some_and(|(estimate, least)| quantile < estimate.below(least));
    counts.push(u32::from(below));
}

/// The least that a role asks for in the mean of some scores, on the latent scale; `None` where it asks for nothing.
fn least<'a>(role: Option<&Role>, scores: impl Iterator<Item = &'a ScoreId>) -> Option<f64> {
    let asked: Vec<f64> = scores.filter_map(|score| role?.target(score)?.level.cut()).collect();
    (!asked.is_empty()).then(|| asked.iter().sum::<f64>() / asked.len() as f64)
}

fn misses_target(estimate: &Estimate, score: &ScoreId, role: Option<&Role>) -> bool {
    let target = role.and_then(|role| role.target(score));
    target.is_some_and(|target| 1.0 - estimate.at_least(target.level.number()) > MORE_LIKELY_THAN_NOT)
}

#[derive(PartialEq, Eq)]
enum Useful {
    Now,
    After,
    Not,
}

/// A course is useful when it closes a level that is more likely missing than not and that the role asks for; *now* when
/// its entry levels are met and nothing comes before it, else *after* another course.
fn useful(id: &CourseId, profile: &Profile, role: Option<&Role>, catalogue: &Catalogue) -> Useful {
    let Some(course) = catalogue.course(id) else { return Useful::Not };
    let closes = course.effects.iter().any(|effect| {
        profile
            .score(&effect.score)
            .is_some_and(|estimate| misses_target(estimate, &effect.score, role) && estimate.reached() < effect.exit)
    });
    let startable = course.prerequisites.is_empty()
        && course
            .effects
            .iter()
            .all(|effect| profile.score(&effect.score).is_none_or(|estimate| estimate.reached() >= effect.entry));
    match (closes, startable) {
        (true, true) => Useful::Now,
        (true, false) => Useful::After,
        (false, _) => Useful::Not,
    }
}
