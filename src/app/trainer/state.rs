//! All that the trainer's screens show.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::proposing::{Margins, Proposing};
use super::{CalendarRead, ComparedWords, Page, Standing, TrainerRoom};
use crate::app::room::{self, Frame};
use crate::base::{CampaignId, CourseId, Day, Language};
use crate::cohort::{Aggregate, Compared, NotCompared};
use crate::formats::{Fault, GivenOut, Workspace, read_aggregate, read_editions, read_given_out};
use crate::i18n::Phrases;
use crate::job::Judged;
use crate::timetable::{
    Basis, Calendar, Clash, Demand, Edition, EditionId, HalfDay, Hours, Plan, Resources, Unheld, Weekday, Whom,
};

/// Beginning of the keys of aggregates; the name of the campaign follows.
pub(super) const AGGREGATE: &str = "aggregate/";

/// Key of the work.
pub(super) const WORK: &str = "work";

/// Key of what calendars were given out of.
pub(super) const GIVEN: &str = "given";

/// Keys of the campaigns that are compared: before, after.
pub(super) const PAIR: [&str; 2] = ["compared/before", "compared/after"];

/// Days of a calendar that nobody has chosen: half a year.
const USUAL_DAYS: u32 = 182;

/// What the shelf held at the start.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The aggregates.
    pub aggregates: BTreeMap<CampaignId, Aggregate>,
    /// The work.
    pub work: Option<Workspace>,
    /// What calendars were given out of.
    pub given: Option<GivenOut>,
    /// The campaigns that are compared.
    pub pair: Pair,
    /// What could not be read: key, text, and what is wrong. It stays on the shelf as it is.
    pub broken: Vec<(String, String, Fault)>,
}

/// Something to tell, until it is put away.
pub type Notice = room::Notice<News>;

/// What only the trainer's room tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A file is a calendar, which belongs to a trainer.
    CalendarElsewhere(String),
    /// Of a file some entries were left out: the first, and how many.
    LeftOut(Fault, u32),
    /// The need of a campaign was taken in, or was known already.
    NeedOpened(CampaignId, bool),
    /// What there is to plan with was taken in.
    ResourcesOpened,
    /// A whole work was opened.
    WorkOpened,
    /// The example was opened.
    ExampleOpened,
    /// A proposal was taken.
    Proposed,
    /// The planner failed.
    PlannerFailed,
    /// Two campaigns of one body are in the need.
    OneBodyTwice,
    /// Both campaigns that are compared are there already.
    BothThere,
    /// An edition cannot be moved there.
    NotMoved(EditionId),
    /// An edition of a course cannot be added.
    NotAdded(CourseId, Unheld),
}

/// What is worked on. Each change makes a new one, and the ones before can be had back.
#[derive(Clone, Debug)]
pub struct Desk {
    /// What came out of the gates of each campaign.
    pub aggregates: Arc<BTreeMap<CampaignId, Aggregate>>,
    /// Need, resources and plan.
    pub work: Arc<Workspace>,
    /// The campaigns that are compared; they do not come into the need.
    pub pair: Arc<Pair>,
}

/// What came out of the gates of two campaigns that are compared: before the training, and after.
pub type Pair = [Option<Aggregate>; 2];

/// What two campaigns say of each other.
#[derive(Clone, Debug)]
pub struct Weighed {
    pub(super) pair: Arc<Pair>,
    pub(super) found: Arc<Result<Compared, NotCompared>>,
}

/// What the planner thought of a work.
#[derive(Clone, Debug)]
pub struct Judgement {
    pub(super) work: Arc<Workspace>,
    /// What it thought.
    pub judged: Arc<Judged>,
}

/// All that the trainer's screens show.
#[derive(Clone)]
pub struct State {
    /// What the state of each room holds.
    pub(super) frame: Frame<TrainerRoom>,
    /// What is worked on.
    pub desk: Desk,
    /// What calendars were given out of.
    pub given: Option<Arc<GivenOut>>,
    /// What was worked on before each change, the latest last.
    pub before: Vec<Desk>,
    /// What was taken back, the latest last.
    pub after: Vec<Desk>,
    /// All that cannot be in the plan.
    pub clashes: Arc<Vec<Clash>>,
    /// What the plan serves.
    pub standing: Arc<Standing>,
    /// What the campaigns that are compared say, as it was looked at last.
    pub(super) weighed: Option<Weighed>,
    /// The proposal that is being worked out.
    pub proposing: Option<Proposing>,
    /// What a little more would bring.
    pub margins: Option<Margins>,
    /// What the planner thought last.
    pub judgement: Option<Judgement>,
    /// The judgement that is waited for: the number of its request, of what, and the need served by what the planner does not see.
    pub(super) judging: Option<(u32, Arc<Workspace>, u64)>,
    /// Requests to the planner so far.
    pub(super) asked: u32,
    /// Whether the planner has failed.
    pub planner_failed: bool,
    /// What came of the calendar that was read last.
    pub calendar: Option<CalendarRead>,
}

impl State {
    /// The state at the start, with what the shelf held.
    pub fn new(language: Language, today: Day, kept: Kept) -> Self {
        let work = kept.work.unwrap_or_else(|| empty(today));
        Self {
            frame: Frame::new(language, today, Page::Home, kept.broken),
            desk: Desk { aggregates: Arc::new(kept.aggregates), work: Arc::new(work), pair: Arc::new(kept.pair) },
            given: kept.given.map(Arc::new),
            before: Vec::new(),
            after: Vec::new(),
            clashes: Arc::default(),
            standing: Arc::default(),
            weighed: None,
            proposing: None,
            margins: None,
            judgement: None,
            judging: None,
            asked: 0,
            planner_failed: false,
            calendar: None,
        }
    }

    /// What there is to plan with.
    pub fn resources(&self) -> &Resources {
        &self.desk.work.resources
    }

    /// The need.
    pub fn demand(&self) -> &Demand {
        &self.desk.work.demand
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.desk.work.plan
    }

    /// What the plan stands on.
    pub fn basis(&self) -> Basis<'_> {
        let work = &self.desk.work;
        Basis::new(&work.resources, &work.demand, &self.content.catalogue, work.whom)
    }

    /// The edition of a number.
    pub fn edition(&self, id: EditionId) -> Option<&Edition> {
        self.plan().editions.iter().find(|edition| edition.id == id)
    }

    /// Whether there is anything but an empty desk.
    pub fn has_work(&self) -> bool {
        let work = &self.desk.work;
        !(work.demand.groups.is_empty()
            && work.resources.rooms.is_empty()
            && work.resources.trainers.is_empty()
            && work.plan.editions.is_empty()
            && self.desk.pair.iter().all(Option::is_none))
    }

    /// What the campaigns that are compared say; `None` without two of them.
    pub fn compared(&self) -> Option<&Arc<Result<Compared, NotCompared>>> {
        self.weighed.as_ref().filter(|one| Arc::ptr_eq(&one.pair, &self.desk.pair)).map(|one| &one.found)
    }

    /// The words for what the campaigns that are compared say; `None` without two of them.
    pub fn compared_words<'a>(&'a self, phrases: &'a Phrases) -> Option<ComparedWords<'a>> {
        let [Some(before), Some(after)] = &*self.desk.pair else { return None };
        let campaigns = [before.campaign(), after.campaign()];
        Some(ComparedWords { campaigns, framework: &self.content.framework, phrases })
    }

    /// What the planner thinks of the plan as it is; `None` while it is not known.
    pub fn judged(&self) -> Option<&Arc<Judged>> {
        self.judgement.as_ref().filter(|one| Arc::ptr_eq(&one.work, &self.desk.work)).map(|one| &one.judged)
    }

    /// The most need that a plan could serve around the editions that are locked, as it was found last; `None` where it is not known for
    /// this need and these editions.
    pub fn bound(&self) -> Option<u64> {
        let judgement = self.judgement.as_ref()?;
        let (then, now) = (&judgement.work, &self.desk.work);
        let locked = |work: &Workspace| {
            let locked = work.plan.editions.iter().filter(|edition| edition.locked);
            locked.cloned().collect::<Vec<_>>()
        };
        let same = then.whom == now.whom
            && then.demand == now.demand
            && then.resources == now.resources
            && locked(then) == locked(now);
        same.then(|| judgement.judged.bound.max(self.standing.served))
    }
}

/// An empty desk: working days of half a year from today on, and nothing else.
pub(super) fn empty(today: Day) -> Workspace {
    let hours = |half, from: u16, to: u16| Hours { half, from: from * 60, to: to * 60 };
    let calendar = Calendar {
        from: today,
        to: today.after(USUAL_DAYS),
        hours: vec![hours(HalfDay::Morning, 9, 13), hours(HalfDay::Afternoon, 14, 17)],
        weekdays: Weekday::ALL[..5].to_vec(),
        holidays: true,
        patron: None,
        closed: Vec::new(),
    };
    Workspace {
        resources: Resources::new(calendar),
        demand: Demand::default(),
        whom: Whom::default(),
        plan: Plan { editions: Vec::new(), next: 1 },
        name: None,
    }
}

impl Deref for State {
    type Target = Frame<TrainerRoom>;

    fn deref(&self) -> &Self::Target {
        &self.frame
    }
}

impl DerefMut for State {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.frame
    }
}

/// Sorts what the shelf held: keys with their texts.
pub fn read_kept(texts: Vec<(String, String)>) -> Kept {
    let mut kept = Kept::default();
    for (key, text) in texts {
        let fault = if key.starts_with(AGGREGATE) {
            match read_aggregate(&key, &text) {
                Ok((aggregate, faults)) => {
                    kept.aggregates.insert(aggregate.campaign().id.clone(), aggregate);
                    faults.into_iter().next()
                }
                Err(faults) => faults.into_iter().next(),
            }
        } else if let Some(side) = PAIR.iter().position(|own| *own == key) {
            match read_aggregate(&key, &text) {
                Ok((aggregate, faults)) => {
                    kept.pair[side] = Some(aggregate);
                    faults.into_iter().next()
                }
                Err(faults) => faults.into_iter().next(),
            }
        } else if key == WORK {
            match read_editions(&key, &text) {
                Ok((work, faults)) => {
                    kept.work = Some(work);
                    faults.into_iter().next()
                }
                Err(faults) => faults.into_iter().next(),
            }
        } else if key == GIVEN {
            match read_given_out(&key, &text) {
                Ok((given, faults)) => {
                    kept.given = Some(given);
                    faults.into_iter().next()
                }
                Err(fault) => Some(fault),
            }
        } else {
            room::of_aside(&key)
        };
        kept.broken.extend(fault.map(|fault| (key, text, fault)));
    }
    kept
}
