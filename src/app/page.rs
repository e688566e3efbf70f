//! The pages and their addresses behind `#`.

use crate::base::ItemId;

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is, role, length.
    Start,
    /// An item of the sitting; `None` asks for the next one, or shows the end when there is none.
    Sitting(Option<ItemId>),
    /// The picture is as good as was asked for: see it or go on.
    Enough,
    /// Where one stands.
    Profile,
    /// Two sittings side by side: the one of a number (from 1, the oldest) and the last; `None` for the last two.
    Compare(Option<usize>),
    /// What is asked, and how far away it is.
    Gaps,
    /// Which courses.
    Path,
    /// Training done.
    Record,
    /// What would be counted, and the two envelopes.
    Contribute,
    /// A campaign that came by a link: its text, packed.
    Campaign(String),
    /// Save, load, erase.
    Data,
    /// Method.
    About,
    /// What is stored where.
    Privacy,
    /// Sources and licences.
    Sources,
    /// A page for paper.
    Print(Paper),
}

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The profile.
    Profile,
    /// The path.
    Path,
    /// The learning record.
    Record,
}

/// Pages without anything behind their name, by the name in addresses and phrases.
const PLAIN: [(&str, Page); 14] = [
    ("", Page::Start),
    ("sitting", Page::Sitting(None)),
    ("enough", Page::Enough),
    ("profile", Page::Profile),
    ("compare", Page::Compare(None)),
    ("gaps", Page::Gaps),
    ("path", Page::Path),
    ("record", Page::Record),
    ("contribute", Page::Contribute),
    ("data", Page::Data),
    ("about", Page::About),
    ("privacy", Page::Privacy),
    ("sources", Page::Sources),
    ("print", Page::Print(Paper::Profile)),
];

const PAPERS: [(&str, Paper); 3] = [("profile", Paper::Profile), ("path", Paper::Path), ("record", Paper::Record)];

impl Page {
    /// Addresses of all pages but those of one item or campaign, in the order of the menu; journeys visit each.
    pub const ADDRESSES: [&'static str; 16] = [
        "#/",
        "#/sitting",
        "#/enough",
        "#/profile",
        "#/compare",
        "#/gaps",
        "#/path",
        "#/record",
        "#/contribute",
        "#/data",
        "#/about",
        "#/privacy",
        "#/sources",
        "#/print/profile",
        "#/print/path",
        "#/print/record",
    ];

    /// The address of the page.
    ///
    /// ```
    /// use sestante::app::{Page, Paper};
    /// assert_eq!(Page::Profile.address(), "#/profile");
    /// assert_eq!(Page::of_address("#/profile"), Page::Profile);
    /// assert_eq!(Page::of_address("#/print/path"), Page::Print(Paper::Path));
    /// assert_eq!(Page::of_address("#/nowhere"), Page::Start);
    /// ```
    pub fn address(&self) -> String {
        let name = if *self == Self::Start { "" } else { self.name() };
        match self {
            Self::Sitting(Some(item)) => format!("#/{name}/{item}"),
            Self::Compare(Some(number)) => format!("#/{name}/{number}"),
            Self::Campaign(packed) => format!("#/{name}/{packed}"),
            Self::Print(paper) => {
                let found = PAPERS.iter().find(|(_, other)| other == paper);
                format!("#/{name}/{}", found.map_or("", |(paper, _)| paper))
            }
            _ => format!("#/{name}"),
        }
    }

    /// The page of an address; the start page for one that is none of ours.
    pub fn of_address(address: &str) -> Self {
        let plain = address.trim_start_matches(['#', '/']);
        let (name, rest) = plain.split_once('/').unwrap_or((plain, ""));
        let paper = |rest| PAPERS.iter().find(|(name, _)| *name == rest).map(|(_, paper)| Self::Print(*paper));
        match (name, rest) {
            ("campaign", packed) => Self::Campaign(packed.to_owned()),
            ("sitting", item) if !item.is_empty() => Self::Sitting(ItemId::new(item).ok()),
            ("compare", number) => Self::Compare(number.parse().ok()),
            ("print", rest) => paper(rest).unwrap_or(Self::Start),
            _ => PLAIN.into_iter().find(|(own, _)| *own == plain).map_or(Self::Start, |(_, page)| page),
        }
    }

    /// Whether the page shows something of the content beyond what the first screen has.
    pub fn needs_content(&self) -> bool {
        !matches!(self, Self::Start | Self::Data | Self::Privacy)
    }

    /// Name of the page in addresses, phrases and the body's class.
    pub fn name(&self) -> &'static str {
        let kind = std::mem::discriminant(self);
        match self {
            Self::Start => "start",
            Self::Campaign(_) => "campaign",
            _ => PLAIN.iter().find(|(_, page)| std::mem::discriminant(page) == kind).map_or("start", |(name, _)| name),
        }
    }
}
