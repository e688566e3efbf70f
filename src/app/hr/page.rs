//! HR's pages and their addresses behind `#`.

use crate::base::CampaignId;

/// A page of HR's room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this room is, and the campaigns kept here.
    Home,
    /// The collective picture of a campaign.
    Picture(CampaignId),
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
    pub const ADDRESSES: [&'static str; 5] = ["#/", "#/picture", "#/exports", "#/report", "#/literacy"];

    /// The address of the page.
    ///
    /// ```
    /// use sestante::app::hr::Page;
    /// assert_eq!(Page::Home.address(), "#/");
    /// assert_eq!(Page::of_address("#/picture/2026-1").address(), "#/picture/2026-1");
    /// assert_eq!(Page::of_address("#/nowhere"), Page::Home);
    /// ```
    pub fn address(&self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Picture(id) => format!("#/picture/{id}"),
            Self::Exports(id) => format!("#/exports/{id}"),
            Self::Report(id) => format!("#/report/{id}"),
            Self::Literacy(id) => format!("#/literacy/{id}"),
        }
    }

    /// The page of an address; the first page for one that is none of ours.
    pub fn of_address(address: &str) -> Self {
        let plain = address.trim_start_matches(['#', '/']);
        let (name, rest) = plain.split_once('/').unwrap_or((plain, ""));
        match (name, CampaignId::new(rest)) {
            ("picture", Ok(id)) => Self::Picture(id),
            ("exports", Ok(id)) => Self::Exports(id),
            ("report", Ok(id)) => Self::Report(id),
            ("literacy", Ok(id)) => Self::Literacy(id),
            _ => Self::Home,
        }
    }

    /// Name of the page in addresses and phrases.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Picture(_) => "picture",
            Self::Exports(_) => "exports",
            Self::Report(_) => "report",
            Self::Literacy(_) => "literacy",
        }
    }

    /// Whether the page shows something of the content.
    pub fn needs_content(&self) -> bool {
        !matches!(self, Self::Home)
    }
}
