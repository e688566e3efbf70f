//! What can happen.

use std::rc::Rc;

use super::{Content, Page, Request, TrusteeEvent};
use crate::base::{CampaignId, Day, Language};
use crate::formats::Fault;
use crate::i18n::Phrases;
use crate::job::Told;
use crate::storage::ShelfFault;

/// Something that happened: a click, an answer of the browser.
#[derive(Clone)]
pub enum Event {
    /// The address changed.
    Opened(Page),
    /// The content is here, with its faults; `None` when it did not come.
    ContentCame(Option<(Rc<Content>, Vec<Fault>)>),
    /// The phrases of a language are here.
    TextsCame(Rc<Phrases>),
    /// A language was chosen.
    LanguageChosen(Language),
    /// The day, by the clock of the computer.
    DayCame(Day),
    /// A file was chosen or dropped: its name and bytes.
    FileCame(String, Rc<[u8]>),
    /// The file of a campaign is wanted.
    CampaignFileWanted(CampaignId),
    /// A campaign is to be erased here; that can be taken back.
    CampaignErased(CampaignId),
    /// The last erasing of a campaign is to be taken back.
    CampaignEraseUndone,
    /// Save what lies on the shelf and could not be read.
    BrokenWanted,
    /// Erase everything of HR's in this browser.
    EraseWanted,
    /// The shelf has been emptied, or not.
    Erased(Result<(), ShelfFault>),
    /// Something was put on the shelf or taken away, or not.
    Kept(Result<(), ShelfFault>),
    /// HR's collector tells something.
    CollectorTold(Told),
    /// Something is asked of HR's collector.
    CollectorAsked(Request),
    /// The table of what was not taken in is wanted.
    TroublesWanted,
    /// Something happened in the trustee's room.
    Trustee(TrusteeEvent),
    /// A notice (by its place) was read and put away.
    NoticeDismissed(usize),
}
