//! The pages and their addresses behind `#`.

use crate::base::ItemId;

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is, role, length.
    Start,
    /// An item of the sitting; `None` asks for the next one, or shows the end when there is none.
    Sitting(Option<ItemId>),
    /// The first picture is good enough: see it or go on.
    Enough,
    /// Where one stands.
    Profile,
    /// Which courses.
    Path,
    /// What would be counted, and the two envelopes.
    Contribute,
    /// Save, load, erase.
    Data,
    /// Method.
    About,
    /// Sources and licences.
    Sources,
}

impl Page {
    /// First words of all addresses, in the order of the menu; journeys visit each.
    pub const ADDRESSES: [&'static str; 9] =
        ["#/", "#/sitting", "#/enough", "#/profile", "#/path", "#/contribute", "#/data", "#/about", "#/sources"];

    /// The address of the page.
    ///
    /// ```
    /// use sestante::app::Page;
    /// assert_eq!(Page::Profile.address(), "#/profile");
    /// assert_eq!(Page::of_address("#/profile"), Page::Profile);
    /// assert_eq!(Page::of_address("#/nowhere"), Page::Start);
    /// ```
    pub fn address(&self) -> String {
        match self {
            Self::Start => "#/".to_owned(),
            Self::Sitting(None) => "#/sitting".to_owned(),
            Self::Sitting(Some(item)) => format!("#/sitting/{item}"),
            Self::Enough => "#/enough".to_owned(),
            Self::Profile => "#/profile".to_owned(),
            Self::Path => "#/path".to_owned(),
            Self::Contribute => "#/contribute".to_owned(),
            Self::Data => "#/data".to_owned(),
            Self::About => "#/about".to_owned(),
            Self::Sources => "#/sources".to_owned(),
        }
    }

    /// The page of an address; the start page for one that is none of ours.
    pub fn of_address(address: &str) -> Self {
        let plain = address.trim_start_matches(['#', '/']);
        match plain.split_once('/') {
            Some(("sitting", item)) => Self::Sitting(ItemId::new(item).ok()),
            _ => match plain {
                "sitting" => Self::Sitting(None),
                "enough" => Self::Enough,
                "profile" => Self::Profile,
                "path" => Self::Path,
                "contribute" => Self::Contribute,
                "data" => Self::Data,
                "about" => Self::About,
                "sources" => Self::Sources,
                _ => Self::Start,
            },
        }
    }

    /// Whether the page shows something of the content beyond what the first screen has.
    pub fn needs_content(&self) -> bool {
        !matches!(self, Self::Start | Self::Data | Self::About)
    }

    /// Name of the page in phrases and in the body's class.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Sitting(_) => "sitting",
            Self::Enough => "enough",
            Self::Profile => "profile",
            Self::Path => "path",
            Self::Contribute => "contribute",
            Self::Data => "data",
            Self::About => "about",
            Self::Sources => "sources",
        }
    }
}
