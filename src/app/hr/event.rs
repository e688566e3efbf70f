//! What can happen.

use std::sync::Arc;

use super::{Change, Export, HrRoom, Request, TrusteeEvent};
use crate::app::room::Common;
use crate::base::CampaignId;
use crate::formats::{Columns, Lines, Note};
use crate::job::Told;

/// Something that happened: a click, an answer of the browser.
#[derive(Clone)]
pub enum Event {
    /// Something that happens in each room.
    Room(Common<HrRoom>),
    /// A file was chosen or dropped: its name and bytes.
    FileCame(String, Arc<[u8]>),
    /// A new campaign is to be made: four fresh bytes for its name.
    DraftWanted([u8; 4]),
    /// The invented body is wanted, to try: likewise.
    SampleWanted([u8; 4]),
    /// A file of the app's own folder is here; `None` when it did not come.
    Fetched(&'static str, Option<String>),
    /// The draft of the page is changed.
    Changed(Change),
    /// The last change of the draft of the page is taken back.
    ChangeUndone,
    /// A file was chosen for the body: its name and bytes.
    BodyCame(String, Arc<[u8]>),
    /// What a row of the file is, what its columns say, and which sheet is read.
    ReadingChanged(Option<Lines>, Columns, Option<usize>),
    /// What stands in the column of roles is of this family.
    RoleMeant(String, String),
    /// What was counted is the body.
    ReadingTaken,
    /// The file is not wanted.
    ReadingLeft,
    /// The campaign of the page is fixed as its draft is.
    CampaignFixed,
    /// The campaign of a name was packed for a link; with the address of the app's folder.
    Packed(CampaignId, Option<(String, String)>),
    /// A text is to be saved as a file of a name.
    TextWanted(String, String),
    /// The invented example is wanted, with what came out of its gates.
    ExampleWanted,
    /// The picture of a campaign is to be made, to stand beside another.
    PictureWanted(CampaignId),
    /// The file of a campaign is wanted.
    CampaignFileWanted(CampaignId),
    /// An export of a campaign is wanted as a file.
    ExportWanted(CampaignId, Export),
    /// HR wrote into a field beside a campaign.
    NoteChanged(CampaignId, Note, String),
    /// A campaign is to be erased here; that can be taken back.
    CampaignErased(CampaignId),
    /// The last erasing of a campaign is to be taken back.
    CampaignEraseUndone,
    /// HR's collector tells something.
    CollectorTold(Told),
    /// Something is asked of HR's collector.
    CollectorAsked(Request),
    /// The table of what was not taken in is wanted.
    TroublesWanted,
    /// Something happened in the trustee's room.
    Trustee(TrusteeEvent),
}

impl From<Common<HrRoom>> for Event {
    fn from(event: Common<HrRoom>) -> Self {
        Self::Room(event)
    }
}
