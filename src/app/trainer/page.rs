//! The trainer's pages and their addresses behind `#`.

use crate::timetable::EditionId;

/// What there is to plan with, a part of its page each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Sites and rooms.
    Rooms,
    /// Trainers.
    Trainers,
    /// Days and hours.
    Calendar,
    /// Groups of people, and waves.
    Groups,
    /// Courses.
    Courses,
    /// Money.
    Money,
}

impl Part {
    /// All parts in their order, with their names in addresses.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Rooms, "rooms"),
        (Self::Trainers, "trainers"),
        (Self::Calendar, "calendar"),
        (Self::Groups, "groups"),
        (Self::Courses, "courses"),
        (Self::Money, "money"),
    ];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The part of a name; the first for one that is none of ours.
    fn of_name(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|(_, own)| Some(*own) == name).map_or(Self::Rooms, |(part, _)| part)
    }
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The whole plan, and what was not planned.
    Plan,
    /// The plan of each trainer.
    Trainers,
    /// That of each room.
    Rooms,
    /// That of each group.
    Groups,
    /// Registers to be signed: that of an edition, or of all.
    Registers(Option<EditionId>),
}

impl Paper {
    /// All papers in their order.
    pub const ALL: [Self; 5] = [Self::Plan, Self::Trainers, Self::Rooms, Self::Groups, Self::Registers(None)];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Trainers => "trainers",
            Self::Rooms => "rooms",
            Self::Groups => "groups",
            Self::Registers(_) => "registers",
        }
    }

    /// The paper of a name and what follows it in the address; the whole plan for a name that is none of ours.
    fn of_names(name: Option<&str>, edition: Option<&str>) -> Self {
        match Self::ALL.into_iter().find(|paper| Some(paper.name()) == name) {
            Some(Self::Registers(_)) => Self::Registers(edition.and_then(|number| number.parse().ok()).map(EditionId)),
            found => found.unwrap_or(Self::Plan),
        }
    }
}

/// A page of the trainer's room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this room is, and the steps.
    Home,
    /// Who needs what.
    Demand,
    /// What there is to plan with.
    Resources(Part),
    /// The editions.
    Plan,
    /// What the plan serves.
    Result,
    /// Two campaigns compared: what seems to have changed.
    Effect,
    /// What can be had as files.
    Files,
    /// What can be printed.
    Print(Paper),
}

impl Page {
    /// Addresses of all pages, in the order of the menu; journeys visit each.
    pub const ADDRESSES: [&'static str; 8] =
        ["#/", "#/demand", "#/resources", "#/plan", "#/result", "#/effect", "#/files", "#/print"];

    /// The address of the page.
    ///
    /// ```
    /// use sestante::app::trainer::{Page, Paper, Part};
    /// assert_eq!(Page::Resources(Part::Money).address(), "#/resources/money");
    /// assert_eq!(Page::of_address("#/resources/money"), Page::Resources(Part::Money));
    /// assert_eq!(Page::of_address("#/resources"), Page::Resources(Part::Rooms));
    /// assert_eq!(Page::of_address("#/print/registers/12").address(), "#/print/registers/12");
    /// assert_eq!(Page::of_address("#/print/none"), Page::Print(Paper::Plan));
    /// assert_eq!(Page::of_address("#/nowhere"), Page::Home);
    /// ```
    pub fn address(self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Resources(Part::Rooms) => "#/resources".to_owned(),
            Self::Resources(part) => format!("#/resources/{}", part.name()),
            Self::Print(Paper::Plan) => "#/print".to_owned(),
            Self::Print(Paper::Registers(Some(edition))) => format!("#/print/registers/{edition}"),
            Self::Print(paper) => format!("#/print/{}", paper.name()),
            _ => format!("#/{}", self.name()),
        }
    }

    /// The page of an address; the first page for one that is none of ours.
    pub fn of_address(address: &str) -> Self {
        let plain = address.trim_start_matches(['#', '/']);
        let mut places = plain.split('/');
        match places.next() {
            Some("demand") => Self::Demand,
            Some("resources") => Self::Resources(Part::of_name(places.next())),
            Some("plan") => Self::Plan,
            Some("result") => Self::Result,
            Some("effect") => Self::Effect,
            Some("files") => Self::Files,
            Some("print") => Self::Print(Paper::of_names(places.next(), places.next())),
            _ => Self::Home,
        }
    }

    /// Name of the page in addresses and phrases.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Demand => "demand",
            Self::Resources(_) => "resources",
            Self::Plan => "plan",
            Self::Result => "result",
            Self::Effect => "effect",
            Self::Files => "files",
            Self::Print(_) => "print",
        }
    }

    /// Whether the page shows something of the content.
    pub fn needs_content(self) -> bool {
        self != Self::Home
    }
}
