//! All that the screens show.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use super::{Content, Page};
use crate::assessment::{Aim, Length, Precision, forecast, precision_of};
use crate::base::{Bilingual, Day, Language, ScoreId, Seed, UnitId};
use crate::cohort::{Campaign, Part, PartUnit, Unit};
use crate::formats::{Fault, Person, Taken};
use crate::framework::Wording;
use crate::i18n::{Names, Phrases};
use crate::profile::Profile;
use crate::storage::{Opened, Remains, ShelfFault};
use crate::target::{Role, Target};
use crate::training::path::{Plan, Problem, Situation};
use crate::training::{Catalogue, Published};

/// Weight of an own target where the role asks for nothing: the middle of 1 to 5.
const OWN_WEIGHT: u8 = 3;

/// All texts of one language.
pub struct Texts {
    /// Sentences of the interface.
    pub phrases: Rc<Phrases>,
    /// Words of the items; empty until they have come.
    pub wording: Wording,
}

/// How much of the content is here. The first screen needs only its own part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// What the first screen shows.
    First,
    /// All of it.
    All,
    /// The rest did not come.
    Failed,
}

/// Where the record is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// On the browser's shelf.
    Shelf,
    /// In memory only: the shelf cannot be used.
    Memory(ShelfFault),
    /// In memory only: this computer is shared.
    Shared,
    /// In memory only, for one sitting at a ballot box: nothing of it may be kept, not even in a file.
    Visit,
}

/// How far the last save is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveMark {
    /// Nothing to save yet.
    Nothing,
    /// Under way.
    Saving,
    /// Done: it survives a crash.
    Saved,
    /// In memory only.
    InMemory,
}

/// Something to tell, until it is put away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The stored record was broken and is kept aside.
    Broken(Fault),
    /// The shelf cannot be used.
    Shelf(ShelfFault),
    /// Content files have faults; the sound rest is used.
    Content(Vec<Fault>),
    /// A file was loaded in place of what was there.
    Loaded,
    /// A file was not loaded.
    NotLoaded(Fault),
    /// A campaign was taken.
    Taken,
    /// Everything was erased.
    Erased,
    /// Erasing failed.
    NotErased,
    /// Another page of this browser erased everything, here too.
    ErasedElsewhere,
    /// The browser's storage was cleared; what this page holds was saved again.
    Cleared,
    /// Another page had saved a different record meanwhile; both were put together.
    Merged,
    /// A catalogue took the place of the one before, or was taken away: whether it came from a file, and of what could not be read in
    /// it the first, and how many.
    Catalogue(bool, Option<(Fault, u32)>),
    /// A catalogue was not opened.
    NotCatalogue(Fault),
    /// The clock says a day before this one, the newest in the record.
    Clock(Day),
}

/// Why a link could not be unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnpackFault {
    /// It is cut off, or was never one of ours.
    Damaged,
    /// What it unpacks to is longer than a campaign may be.
    TooLong,
    /// This browser cannot unpack.
    Unable,
}

/// The campaign that is looked at before it is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// There is none.
    Nothing,
    /// It is being unpacked.
    Coming,
    /// Here it is.
    Here(Box<Taken>),
    /// The link could not be unpacked.
    NotUnpacked(UnpackFault),
    /// What came is no sound campaign.
    Unsound(Vec<Fault>),
}

/// A unit that can be chosen: its name, what it is called, and what it belongs to.
pub type UnitChoice = (UnitId, Bilingual, Option<Bilingual>);

/// The path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathState {
    /// Not asked for yet, or a role or profile is missing.
    Nothing,
    /// The worker is at it, for this problem; a plan made before may still be shown.
    Working(Problem, Option<Plan>),
    /// Here it is, for this problem.
    Ready(Problem, Plan),
    /// It failed, for this problem.
    Failed(Problem),
}

/// All that the screens show.
#[derive(Clone)]
pub struct State {
    /// Language of the interface.
    pub language: Language,
    /// The day, by the clock of the computer.
    pub today: Day,
    /// Texts that have been loaded.
    pub texts: BTreeMap<Language, Rc<Texts>>,
    /// Page shown.
    pub page: Page,
    /// The content.
    pub content: Rc<Content>,
    /// How much of it is here.
    pub loaded: Loaded,
    /// What the person entered.
    pub person: Person,
    /// What was there before a file was loaded.
    pub before_load: Option<Person>,
    /// Where the record is kept.
    pub keep: Keep,
    /// How far the last save is.
    pub mark: SaveMark,
    /// Number of the last save.
    pub saves: u64,
    /// Broken records kept aside.
    pub aside: Vec<String>,
    /// What the browser still held of us when it was last looked at, after erasing.
    pub remains: Option<Remains>,
    /// What there is to tell.
    pub notices: Vec<Notice>,
    /// The campaign that is looked at.
    pub offered: Offered,
    /// The path.
    pub path: PathState,
    /// Ticket of the last path asked for.
    pub ticket: u32,
    /// The text of the catalogue in the record, and what it says; `None` there where it cannot be read.
    pub(super) published: Option<(Arc<str>, Option<Rc<Published>>)>,
    /// What was in its place before, while the notice of the change is there.
    pub(super) before_catalogue: Option<Arc<str>>,
}

impl State {
    /// The state at the start: what the shelf held, or a new person with a seed for the sitting.
    /// The content is what the first screen needs, until [`Event::ContentCame`](super::Event::ContentCame).
    pub fn new(language: Language, today: Day, first: Content, opened: Opened, seed: Seed) -> Self {
        let mut notices = Vec::new();
        notices.extend(opened.broken.map(Notice::Broken));
        notices.extend(opened.shelf.map(Notice::Shelf));
        let newest = opened.person.as_ref().and_then(Person::newest_day);
        notices.extend(newest.filter(|newest| *newest > today).map(Notice::Clock));
        let mark = match (&opened.person, opened.shelf) {
            (None, _) => SaveMark::Nothing,
            (_, Some(_)) => SaveMark::InMemory,
            _ if opened.unsaved => SaveMark::Saving,
            _ => SaveMark::Saved,
        };
        Self {
            language,
            today,
            texts: BTreeMap::new(),
            page: Page::Start,
            content: Rc::new(first),
            loaded: Loaded::First,
            mark,
            person: opened.person.unwrap_or_else(|| Person::new(seed)),
            before_load: None,
            keep: opened.shelf.map_or(Keep::Shelf, Keep::Memory),
            saves: 0,
            aside: opened.aside,
            remains: None,
            notices,
            offered: Offered::Nothing,
            path: PathState::Nothing,
            ticket: 0,
            published: None,
            before_catalogue: None,
        }
    }

    /// The texts of the interface's language, or of the other while they load.
    pub fn texts(&self) -> Option<Rc<Texts>> {
        self.texts.get(&self.language).or_else(|| self.texts.values().next()).cloned()
    }

    /// The role chosen.
    pub fn role(&self) -> Option<&Role> {
        let id = self.person.role.as_ref()?;
        self.content.roles.iter().find(|role| role.id == *id)
    }

    /// What is asked of the person: the role's targets, with the own ones in their place.
    pub fn targets(&self) -> Vec<Target> {
        let of_role = |score: &ScoreId| self.role().and_then(|role| role.target(score)).cloned();
        let scores = self.content.framework.scores.iter().map(|score| &score.id);
        let target = |score: &ScoreId| match (self.person.targets.get(score), of_role(score)) {
            (None, proposed) => proposed,
            (Some(own), proposed) => own.map(|level| Target {
                score: score.clone(),
                level,
                weight: proposed.map_or(OWN_WEIGHT, |proposed| proposed.weight),
            }),
        };
        scores.filter_map(target).collect()
    }

    /// The campaign that contributions are made for: the one taken, or else the invented example.
    pub fn campaign(&self) -> Option<&Campaign> {
        self.person.campaign.as_ref().map(|taken| &taken.campaign).or(self.content.campaign.as_ref())
    }

    /// The units to choose from: those that the campaign taken tells, or else those of the organisations.
    pub fn units(&self) -> Vec<UnitChoice> {
        let parts = self.person.campaign.iter().flat_map(|taken| &taken.campaign.partitions).flat_map(|one| &one.parts);
        let of_part = |part: &Part| -> Vec<UnitChoice> {
            let title = |unit: &PartUnit| unit.title.clone().unwrap_or_else(|| part.title.clone());
            let above = |unit: &PartUnit| unit.title.is_some().then(|| part.title.clone());
            part.units.iter().map(|unit| (unit.id.clone(), title(unit), above(unit))).collect()
        };
        let mut told: Vec<UnitChoice> = parts.flat_map(of_part).collect();
        // Units without a title of their own are one choice.
        told.dedup_by(|unit, before| unit.1 == before.1 && unit.2 == before.2);
        let Some(organisation) = self.content.organisation.as_ref().filter(|_| told.is_empty()) else { return told };
        let above = |unit: &Unit| Some(organisation.unit(unit.parent.as_ref()?)?.title.clone());
        organisation.units.iter().map(|unit| (unit.id.clone(), unit.title.clone(), above(unit))).collect()
    }

    /// The profile as it stands.
    pub fn profile(&self) -> Profile {
        self.profile_of(&self.person.sitting)
    }

    /// The catalogue that the person took from a file; `None` where the app's own is used.
    pub fn published(&self) -> Option<&Rc<Published>> {
        self.published.as_ref()?.1.as_ref()
    }

    /// The courses of the path: those of the catalogue taken from a file, or else the app's own. What is contributed goes by the
    /// app's own always.
    pub fn catalogue(&self) -> &Catalogue {
        self.published().map_or(&self.content.catalogue, |published| &published.catalogue)
    }

    /// Where sentences have the names of scores and courses from.
    pub fn names(&self) -> Names<'_> {
        Names { framework: &self.content.framework, catalogue: self.catalogue() }
    }

    /// The same for what is contributed: names that no file from somebody else has a say in.
    pub fn own_names(&self) -> Names<'_> {
        Names { catalogue: &self.content.catalogue, ..self.names() }
    }

    /// Makes something of what a path is planned from; `None` while nothing is measured or asked for.
    pub fn situated<T>(&self, make: impl FnOnce(&Situation) -> T) -> Option<T> {
        let (profile, targets) = (self.profile(), self.targets());
        let situation = Situation {
            profile: &profile,
            targets: &targets,
            catalogue: self.catalogue(),
            wishes: &self.person.wishes,
            learned: &self.person.learned,
            language: self.language,
            latest: self.person.sitting.latest,
        };
        (!profile.is_empty() && !targets.is_empty()).then(|| make(&situation))
    }

    /// What the sitting is to find out.
    pub fn aim(&self) -> Aim {
        self.aim_of(self.person.length)
    }

    /// What the sitting would have to find out at a length.
    pub fn aim_of(&self, length: Length) -> Aim {
        let asked: Vec<_> = self.targets().into_iter().map(|target| (target.score, target.weight)).collect();
        Aim::new(&self.content.framework, &self.content.design, &self.person.goal, length, &asked)
    }

    /// How far the sitting has come.
    pub fn precision(&self) -> Precision {
        precision_of(&self.person.sitting, &self.content.bank, &self.content.design, &self.aim())
    }

    /// How many more statements each thing that an aim wants is likely to take.
    pub fn forecast(&self, aim: &Aim) -> Vec<usize> {
        forecast(&self.person.sitting, &self.content.bank, &self.content.design, aim)
    }

    /// How many more statements each length is likely to take; the usual ones until the content is here.
    pub fn outlook(&self) -> [usize; 3] {
        if self.loaded != Loaded::All {
            return Length::USUAL_ITEMS;
        }
        Length::ALL.map(|length| self.forecast(&self.aim_of(length)).iter().sum())
    }
}
