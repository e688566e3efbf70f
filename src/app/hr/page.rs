//! HR's pages and their addresses behind `#`.

use crate::base::CampaignId;
use crate::cohort::{CampaignFault, DraftFault};

/// A step of making a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Name, months, threshold.
    Name,
    /// The body: offices and people.
    Body,
    /// Unit bundles.
    Groups,
    /// Role families.
    Families,
    /// Courses on offer.
    Offer,
    /// Trustee and ways to hand in.
    Ways,
}

impl Step {
    /// All steps in their order, with their names in addresses and phrases.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Name, "name"),
        (Self::Body, "body"),
        (Self::Groups, "groups"),
        (Self::Families, "families"),
        (Self::Offer, "offer"),
        (Self::Ways, "ways"),
    ];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The step in which a fault is mended.
    pub fn of(fault: &DraftFault) -> Self {
        match fault {
            DraftFault::NoTitle | DraftFault::NoBody => Self::Name,
            DraftFault::NoPeople | DraftFault::Uncounted(_) | DraftFault::Units => Self::Body,
            DraftFault::FamilyUnknown(_) | DraftFault::Totals(..) => Self::Families,
            DraftFault::NoTrustee | DraftFault::NoWay | DraftFault::EmptyWay(_) => Self::Ways,
            DraftFault::Campaign(fault) => match fault {
                CampaignFault::Threshold(_) | CampaignFault::Days => Self::Name,
                CampaignFault::Offer(_) => Self::Offer,
                CampaignFault::Ways(_) | CampaignFault::SamePlace(_) => Self::Ways,
                CampaignFault::NoParts(id) | CampaignFault::Parts(id, _) if id.as_str() == "families" => Self::Families,
                CampaignFault::TooSmall(id) if id.as_str().starts_with('f') => Self::Families,
                _ => Self::Groups,
            },
        }
    }

    /// The step after it; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).map(|(step, _)| *step)
    }

    /// The step before it; `None` before the first.
    pub fn before(self) -> Option<Self> {
        (self as usize).checked_sub(1).map(|place| Self::ALL[place].0)
    }
}

/// A page of HR's room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this room is, and the campaigns kept here.
    Home,
    /// The collective picture of a campaign.
    Picture(CampaignId),
    /// A campaign: what is still missing, or what to give out.
    Campaign(CampaignId),
    /// A step of making it.
    Make(CampaignId, Step),
    /// Its poster.
    Poster(CampaignId),
    /// Collecting the envelopes of a campaign.
    Collect(CampaignId),
    /// The trustee's room.
    Trustee,
    /// What can be had of it as files and pages.
    Exports(CampaignId),
    /// Its report, to be printed.
    Report(CampaignId),
    /// Its AI-literacy record.
    Literacy(CampaignId),
}

impl Page {
    /// Addresses of all pages, in the order of the menu; journeys visit each. One that goes on with the name of a campaign stands
    /// here without it.
    pub const ADDRESSES: [&'static str; 9] =
        ["#/", "#/campaign", "#/poster", "#/collect", "#/picture", "#/exports", "#/report", "#/literacy", "#/trustee"];

    /// The address of the page.
    ///
    /// ```
    /// use sestante::app::hr::{Page, Step};
    /// use sestante::base::CampaignId;
    /// let id = CampaignId::new("c1").expect("a name");
    /// assert_eq!(Page::Home.address(), "#/");
    /// assert_eq!(Page::of_address("#/campaign/c1/body"), Page::Make(id, Step::Body));
    /// assert_eq!(Page::of_address("#/picture/2026-1").address(), "#/picture/2026-1");
    /// assert_eq!(Page::of_address("#/nowhere"), Page::Home);
    /// assert_eq!(Page::of_address("#/collect/2027").address(), "#/collect/2027");
    /// ```
    pub fn address(&self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Picture(id) => format!("#/picture/{id}"),
            Self::Campaign(id) => format!("#/campaign/{id}"),
            Self::Make(id, step) => format!("#/campaign/{id}/{}", step.name()),
            Self::Poster(id) => format!("#/poster/{id}"),
            Self::Collect(id) => format!("#/collect/{id}"),
            Self::Trustee => "#/trustee".to_owned(),
            Self::Exports(id) => format!("#/exports/{id}"),
            Self::Report(id) => format!("#/report/{id}"),
            Self::Literacy(id) => format!("#/literacy/{id}"),
        }
    }

    /// The page of an address; the first page for one that is none of ours.
    pub fn of_address(address: &str) -> Self {
        let plain = address.trim_start_matches(['#', '/']);
        let mut places = plain.split('/');
        let (name, id, step) = (places.next(), places.next(), places.next());
        if name == Some("trustee") {
            return Self::Trustee;
        }
        let Some(Ok(id)) = id.map(CampaignId::new) else { return Self::Home };
        match (name, step) {
            (Some("campaign"), None) => Self::Campaign(id),
            (Some("campaign"), Some(name)) => match Step::ALL.into_iter().find(|(_, own)| *own == name) {
                Some((step, _)) => Self::Make(id, step),
                None => Self::Campaign(id),
            },
            (Some("poster"), _) => Self::Poster(id),
            (Some("picture"), _) => Self::Picture(id),
            (Some("collect"), _) => Self::Collect(id),
            (Some("exports"), _) => Self::Exports(id),
            (Some("report"), _) => Self::Report(id),
            (Some("literacy"), _) => Self::Literacy(id),
            _ => Self::Home,
        }
    }

    /// Name of the page in addresses and phrases.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Collect(_) => "collect",
            Self::Trustee => "trustee",
            Self::Picture(_) => "picture",
            Self::Exports(_) => "exports",
            Self::Report(_) => "report",
            Self::Literacy(_) => "literacy",
            Self::Campaign(_) => "campaign",
            Self::Make(_, step) => step.name(),
            Self::Poster(_) => "poster",
        }
    }

    /// The campaign that the page is of.
    pub fn campaign(&self) -> Option<&CampaignId> {
        match self {
            Self::Home | Self::Trustee => None,
            Self::Campaign(id)
            | Self::Make(id, _)
            | Self::Poster(id)
            | Self::Picture(id)
            | Self::Collect(id)
            | Self::Exports(id)
            | Self::Report(id)
            | Self::Literacy(id) => Some(id),
        }
    }

    /// Whether the page shows something of the content.
    pub fn needs_content(&self) -> bool {
        !matches!(self, Self::Home | Self::Collect(_) | Self::Trustee)
    }
}
