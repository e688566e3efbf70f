//! HR's pages and their addresses behind `#`.

use crate::base::CampaignId;

/// A page of HR's room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this room is, and the campaigns kept here.
    Home,
    /// Collecting the envelopes of a campaign.
    Collect(CampaignId),
    /// The trustee's room.
    Trustee,
}

impl Page {
    /// Addresses of all pages, in the order of the menu; journeys visit each. One that goes on with the name of a campaign stands
    /// here without it.
    pub const ADDRESSES: [&'static str; 3] = ["#/", "#/collect", "#/trustee"];

    /// The address of the page.
    ///
    /// ```
    /// use sestante::app::hr::Page;
    /// assert_eq!(Page::Home.address(), "#/");
    /// assert_eq!(Page::of_address("#/nowhere"), Page::Home);
    /// assert_eq!(Page::of_address("#/collect/2027").address(), "#/collect/2027");
    /// ```
    pub fn address(&self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Collect(id) => format!("#/collect/{id}"),
            Self::Trustee => "#/trustee".to_owned(),
        }
    }

    /// The page of an address; the first page for one that is none of ours.
    pub fn of_address(address: &str) -> Self {
        let plain = address.trim_start_matches(['#', '/']);
        let (name, rest) = plain.split_once('/').unwrap_or((plain, ""));
        match (name, CampaignId::new(rest)) {
            ("collect", Ok(id)) => Self::Collect(id),
            ("trustee", _) => Self::Trustee,
            _ => Self::Home,
        }
    }

    /// Name of the page in addresses and phrases.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Collect(_) => "collect",
            Self::Trustee => "trustee",
        }
    }

    /// Whether the page shows something of the content.
    pub fn needs_content(&self) -> bool {
        false
    }
}
