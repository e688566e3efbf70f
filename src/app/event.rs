//! What can happen.

use std::rc::Rc;
use std::sync::Arc;

use super::{Content, Page, Texts, UnpackFault};
use crate::assessment::{Goal, Length, Reply};
use crate::base::{CampaignId, Day, ItemId, Language, Moment, PartId, RoleId, ScoreId, Seed, UnitId};
use crate::cohort::Source;
use crate::formats::Fault;
use crate::framework::Level;
use crate::storage::{Remains, ShelfFault};
use crate::training::{Learned, Wishes};

/// Something that happened: a click, an answer of the browser.
#[derive(Clone)]
pub enum Event {
    /// The address changed.
    Opened(Page),
    /// The whole content is here, with its faults; `None` when it did not come.
    ContentCame(Option<(Rc<Content>, Vec<Fault>)>),
    /// The texts of a language are here.
    TextsCame(Rc<Texts>),
    /// A language was chosen.
    LanguageChosen(Language),
    /// The day, by the clock of the computer.
    DayCame(Day),
    /// A role was chosen, or none.
    RoleChosen(Option<RoleId>),
    /// A unit was chosen, or none.
    UnitChosen(Option<UnitId>),
    /// What the sitting is to find out was chosen.
    GoalChosen(Goal),
    /// How long the sitting is to take was chosen.
    LengthChosen(Length),
    /// A new sitting is to begin; the one so far is kept among the earlier ones.
    NewSittingWanted(Seed),
    /// The sitting begun last has no answer yet, and the one before it is to go on.
    NewSittingUndone,
    /// An own target was set in place of the role's: a level, or not asked.
    TargetSet(ScoreId, Option<Level>),
    /// One target, or all for `None`, is to be the role's again.
    TargetsReset(Option<ScoreId>),
    /// Whether this computer is shared, so that nothing is to be kept.
    SharedComputer(bool),
    /// An item was answered, skipped or opened again.
    Replied(ItemId, Reply),
    /// What the path is to be like was changed.
    WishesChanged(Wishes),
    /// A piece of training was noted as done.
    LearnedAdded(Learned),
    /// A piece of training (by its place) was changed.
    LearnedChanged(usize, Learned),
    /// A piece of training (by its place) was taken out.
    LearnedRemoved(usize),
    /// Save the training done as a table.
    LearnedTableWanted,
    /// Save the path as a table.
    PathTableWanted,
    /// Save the path as a calendar; the moment is by universal time.
    PathCalendarWanted(Moment),
    /// A campaign came by a file, to be looked at: the file's name and text.
    CampaignCame(String, String),
    /// The packed text of a link was unpacked, or not.
    Unpacked(String, Result<String, UnpackFault>),
    /// The campaign that is looked at is to be taken.
    CampaignTaken,
    /// The campaign that is looked at is not wanted.
    CampaignDeclined,
    /// The campaign is no longer wanted.
    CampaignLeft,
    /// A catalogue with editions came by a file: the file's name and bytes.
    CatalogueCame(String, Arc<[u8]>),
    /// The catalogue from a file is not wanted any more.
    CatalogueLeft,
    /// The last change of the catalogue is to be taken back.
    CatalogueUndone,
    /// The path of a ticket came back from the worker, as text; `None` when the worker failed.
    Planned(u32, Option<String>),
    /// A part of a partition (by its place) was chosen, or none.
    PartChosen(usize, Option<PartId>),
    /// What was made ready for a campaign is to be forgotten, its random name too; fresh entropy, should it be looked at.
    ContributionForgotten(CampaignId, Entropy),
    /// The contribution is looked at: fresh entropy for what is not drawn yet.
    ContributionOpened(Entropy),
    /// Save HR's envelope.
    HrEnvelopeWanted,
    /// Save the trustee's envelope.
    TrusteeEnvelopeWanted,
    /// Save everything to a file.
    FileWanted,
    /// Save the broken records that were kept aside.
    AsideWanted,
    /// A file was chosen to be loaded: its name and text.
    FileChosen(String, String),
    /// Take back the loading of a file.
    LoadUndone,
    /// Erase everything; the seed is for the sitting that may come after.
    EraseWanted(Seed),
    /// The shelf has been emptied, or not.
    Erased(Result<(), ShelfFault>),
    /// A save came to its end: its number, and how.
    Saved(u64, Result<(), ShelfFault>),
    /// The record may not be on the shelf any more, or not yet: it is to be saved again.
    SaveWanted,
    /// A save found nothing where the record was before; it is there again.
    SavedAnew,
    /// A save found another sound record, saved meanwhile: the text that was thought to be there, and the one that is.
    Differed(Option<String>, String),
    /// What lay on the shelf could not be read, and is kept aside: its text and what is wrong.
    PutAside(String, Fault),
    /// Another page of this browser erased everything; the seed is for the sitting that may come after.
    ErasedElsewhere(Seed),
    /// It is to be looked at again what the browser still holds.
    LookWanted,
    /// What the browser still holds.
    Looked(Remains),
    /// Another tab changed the record: its text now, `None` when it is gone; the seed is for the sitting that may come after.
    RecordChanged(Option<String>, Seed),
    /// A notice (by its place) was read and put away.
    NoticeDismissed(usize),
}

/// Fresh numbers from the browser's cryptographic randomness.
#[derive(Clone)]
pub struct Entropy {
    /// Random name for a campaign.
    pub source: Source,
    /// Seed of the plausible bands.
    pub bands: Seed,
    /// Seed of the mask.
    pub mask: Seed,
}
