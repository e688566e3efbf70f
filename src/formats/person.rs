//! Everything that one person entered: the record in storage and the file of *My data* are the same text.

mod contributions;
mod learning;
mod merge;
mod sittings;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::at::{At, Wrong};
use super::pen::Pen;
use super::wire::Sheet;
use super::{Expected, Fault, read_campaign};
use crate::assessment::{Goal, Length, Sitting};
use crate::base::{AreaId, Bilingual, CampaignId, Day, PartId, RoleId, ScoreId, Seed, UnitId};
use crate::cohort::{Campaign, Contribution, Source};
use crate::framework::Level;
use crate::training::{Learned, Wishes};

const KIND: &str = "sestante-person";

/// Newest version of the file that this program reads, and the one that it writes. Every older one is read too.
pub const PERSON_VERSION: u32 = 2;

const GOALS: [&str; 4] = ["whole", "role", "area", "ai"];
const LENGTHS: [&str; 3] = ["short", "standard", "thorough"];

/// Everything that one person entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The role chosen, if any.
    pub role: Option<RoleId>,
    /// The unit chosen, if any.
    pub unit: Option<UnitId>,
    /// What the sitting is to find out.
    pub goal: Goal,
    /// How long it is to take.
    pub length: Length,
    /// The sitting.
    pub sitting: Sitting,
    /// Earlier sittings, oldest first.
    pub past: Vec<Sitting>,
    /// Own targets in place of the role's; `None` where the score is not to be asked.
    pub targets: BTreeMap<ScoreId, Option<Level>>,
    /// What the path is to be like.
    pub wishes: Wishes,
    /// Training done, in the order of its days.
    pub learned: Vec<Learned>,
    /// The campaign taken, if any.
    pub campaign: Option<Taken>,
    /// The text of the catalogue that the path uses in place of the app's own, as it came.
    pub catalogue: Option<Arc<str>>,
    /// What was made ready for each campaign.
    pub handed: BTreeMap<CampaignId, Handed>,
}

/// A campaign that the person took from a link or a file: the text as it came, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The text, byte for byte.
    pub text: String,
    /// The campaign.
    pub campaign: Campaign,
}

/// What was made ready to hand in to one campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// What the campaign is called; `None` in records of version 1.
    pub title: Option<Bilingual>,
    /// The random name used in this campaign.
    pub source: Source,
    /// Fixes the plausible bands, once for the campaign.
    pub bands: Seed,
    /// The part chosen in each partition; `None` where none has been yet.
    pub parts: Vec<Option<PartId>>,
    /// The revision, from 1.
    pub revision: u32,
    /// Whether an envelope of that revision was saved to a file.
    pub saved: bool,
    /// Day on which an envelope was last saved to a file.
    pub day: Option<Day>,
    /// The vector of that revision.
    pub contribution: Contribution,
    /// The mask's seed of that revision, used for no other.
    pub mask: Seed,
}

impl Person {
    /// A person who has entered nothing; the seed is for the sitting.
    pub fn new(seed: Seed) -> Self {
        Self {
            role: None,
            unit: None,
            goal: Goal::default(),
            length: Length::default(),
            sitting: Sitting::new(seed),
            past: Vec::new(),
            targets: BTreeMap::new(),
            wishes: Wishes::default(),
            learned: Vec::new(),
            campaign: None,
            catalogue: None,
            handed: BTreeMap::new(),
        }
    }
}

/// Writes a person's file.
pub fn write_person(person: &Person) -> String {
    let mut pen = Pen::new(KIND, PERSON_VERSION);
    pen.field("role").maybe_text(person.role.as_ref().map(RoleId::as_str));
    pen.field("unit").maybe_text(person.unit.as_ref().map(UnitId::as_str));
    let (goal, area) = match &person.goal {
        Goal::Whole => (0, None),
        Goal::Role => (1, None),
        Goal::Area(area) => (2, Some(area.as_str())),
        Goal::Ai => (3, None),
    };
    pen.field("goal").text(GOALS[goal]).field("area").maybe_text(area);
    pen.field("length").text(LENGTHS[person.length as usize]);
    sittings::write(pen.field("sitting"), &person.sitting);
    pen.field("past").list(&person.past, sittings::write);
    pen.field("targets").open('{');
    for (score, level) in &person.targets {
        pen.field(score.as_str()).maybe_whole(level.map(|level| level.number().into()));
    }
    pen.close('}');
    learning::write_wishes(pen.field("wishes"), &person.wishes);
    pen.field("learned").list(&person.learned, learning::write_learned);
    pen.field("campaign").maybe_text(person.campaign.as_ref().map(|taken| taken.text.as_str()));
    if let Some(text) = &person.catalogue {
        pen.field("catalogue").text(text);
    }
    contributions::write(pen.field("handed"), &person.handed);
    pen.done()
}

/// Reads a person's file. It is read whole or not at all: half a person's answers would give a wrong profile.
///
/// # Errors
/// A [`Fault`] with the reason.
pub fn read_person(name: &str, text: &str) -> Result<Person, Fault> {
    let sheet = Sheet::open(name, text, KIND, PERSON_VERSION)?;
    Ok(person(&sheet.root())?)
}

fn person(root: &At) -> Result<Person, Wrong> {
    let first = root.at("version").whole()? == 1;
    let mut targets = BTreeMap::new();
    if !first {
        for (score, level) in root.at("targets").fields()? {
            let id = ScoreId::new(score).map_err(|_| level.not_a(Expected::Id))?;
            targets.insert(id, level.maybe(read_level)?);
        }
    }
    Ok(Person {
        role: root.at("role").maybe(|role| role.id(RoleId::new))?,
        unit: root.at("unit").maybe(|unit| unit.id(UnitId::new))?,
        goal: root.at("goal").maybe(|goal| read_goal(goal, root))?.unwrap_or_default(),
        length: root.at("length").maybe(|length| Ok(Length::ALL[length.one_of(&LENGTHS)?]))?.unwrap_or_default(),
        sitting: if first { sittings::read(root)? } else { sittings::read(&root.at("sitting"))? },
        past: root.at("past").maybe(|past| past.all(sittings::read))?.unwrap_or_default(),
        targets,
        wishes: if first { learning::first_wishes(root)? } else { learning::read_wishes(&root.at("wishes"))? },
        learned: root.at("learned").maybe(|learned| learned.all(learning::read_learned))?.unwrap_or_default(),
        campaign: root.at("campaign").maybe(read_taken)?,
        catalogue: root.at("catalogue").maybe(|text| Ok(text.text()?.into()))?,
        handed: contributions::read(&root.at("handed"))?,
    })
}

fn read_level(at: &At) -> Result<Level, Wrong> {
    Level::new(at.small()?).ok_or_else(|| at.breaks("a level from 1 to 8"))
}

fn read_goal(goal: &At, root: &At) -> Result<Goal, Wrong> {
    Ok(match goal.one_of(&GOALS)? {
        0 => Goal::Whole,
        1 => Goal::Role,
        2 => Goal::Area(root.at("area").id(AreaId::new)?),
        _ => Goal::Ai,
    })
}

fn read_taken(at: &At) -> Result<Taken, Wrong> {
    let text = at.text()?;
    let campaign = read_campaign("", &text).map_err(|_| at.breaks("the text of a campaign file"))?;
    Ok(Taken { text, campaign })
}
