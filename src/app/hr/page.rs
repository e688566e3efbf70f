//! HR's pages and their addresses behind `#`.

/// A page of HR's room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this room is, and the campaigns kept here.
    Home,
}

impl Page {
    /// Addresses of all pages, in the order of the menu; journeys visit each. One that goes on with the name of a campaign stands
    /// here without it.
    pub const ADDRESSES: [&'static str; 1] = ["#/"];

    /// The address of the page.
    ///
    /// ```
    /// use sestante::app::hr::Page;
    /// assert_eq!(Page::Home.address(), "#/");
    /// assert_eq!(Page::of_address("#/nowhere"), Page::Home);
    /// ```
    pub fn address(&self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
        }
    }

    /// The page of an address; the first page for one that is none of ours.
    pub fn of_address(address: &str) -> Self {
        let plain = address.trim_start_matches(['#', '/']);
        let known = [Self::Home].into_iter().find(|page| page.name() == plain);
        known.unwrap_or(Self::Home)
    }

    /// Name of the page in addresses and phrases.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
        }
    }

    /// Whether the page shows something of the content.
    pub fn needs_content(&self) -> bool {
        !matches!(self, Self::Home)
    }
}
