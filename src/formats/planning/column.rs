//! What the columns are called, in Italian and in English, and the words of their cells.

use super::PlanningTable;
use crate::base::Language;

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Code,
    Title,
    Site,
    OtherSite,
    Minutes,
    Seats,
    Computers,
    SetUp,
    HalfDayCost,
    Free,
    Away,
    Busy,
    Courses,
    MostHalfDays,
    Course,
    Least,
    Most,
    Setting,
    Rhythm,
    Sessions,
    Accompanied,
    EditionCost,
    SeatCost,
    Weight,
    From,
    To,
    Campaign,
    Part,
    Share,
    Wave,
}

/// A column: what it says, its title in Italian and in English, and whether a table without it is none of its kind.
pub(super) struct Titled {
    pub column: Column,
    pub titles: [&'static str; 2],
    pub needed: bool,
}

const fn needed(column: Column, it: &'static str, en: &'static str) -> Titled {
    Titled { column, titles: [it, en], needed: true }
}

const fn extra(column: Column, it: &'static str, en: &'static str) -> Titled {
    Titled { column, titles: [it, en], needed: false }
}

const CODE: Titled = extra(Column::Code, "Codice", "Code");
const FREE: Titled = extra(Column::Free, "Mezze giornate libere", "Free half days");
const AWAY: Titled = extra(Column::Away, "Giorni esclusi", "Days left out");
const COST: Titled = extra(Column::HalfDayCost, "Costo di mezza giornata (euro)", "Cost of a half day (euro)");

static ROOMS: [Titled; 9] = [
    CODE,
    needed(Column::Title, "Aula", "Room"),
    needed(Column::Site, "Sede", "Site"),
    needed(Column::Seats, "Posti", "Seats"),
    extra(Column::Computers, "Computer a ogni posto", "Computer at each seat"),
    extra(Column::SetUp, "Minuti di allestimento", "Minutes to set up"),
    COST,
    FREE,
    AWAY,
];

static WAYS: [Titled; 3] = [
    needed(Column::Site, "Da sede", "From site"),
    needed(Column::OtherSite, "A sede", "To site"),
    needed(Column::Minutes, "Minuti di viaggio", "Minutes of the way"),
];

static TRAINERS: [Titled; 8] = [
    CODE,
    needed(Column::Title, "Docente", "Trainer"),
    needed(Column::Courses, "Corsi", "Courses"),
    extra(Column::MostHalfDays, "Massimo di mezze giornate", "Most half days"),
    COST,
    FREE,
    AWAY,
    extra(Column::Busy, "Occupato secondo il suo calendario", "Busy by their own calendar"),
];

static SIZES: [Titled; 10] = [
    needed(Column::Course, "Corso", "Course"),
    needed(Column::Least, "Minimo di persone", "Fewest people"),
    needed(Column::Most, "Massimo di persone", "Most people"),
    extra(Column::Setting, "Luogo", "Setting"),
    extra(Column::Rhythm, "Ritmo", "Rhythm"),
    extra(Column::Sessions, "Numero di mezze giornate", "Number of half days"),
    extra(Column::Accompanied, "Minuti di sessione accompagnata", "Minutes of accompanied session"),
    extra(Column::EditionCost, "Costo di un’edizione (euro)", "Cost of an edition (euro)"),
    extra(Column::SeatCost, "Costo di un posto (euro)", "Cost of a seat (euro)"),
    extra(Column::Weight, "Peso", "Weight"),
];

static WAVES: [Titled; 4] =
    [CODE, needed(Column::Title, "Turno", "Wave"), needed(Column::From, "Dal", "From"), needed(Column::To, "Al", "To")];

static GROUPS: [Titled; 7] = [
    needed(Column::Campaign, "Campagna", "Campaign"),
    needed(Column::Part, "Gruppo", "Group"),
    extra(Column::Site, "Sede", "Site"),
    extra(Column::Share, "Assenti insieme (%)", "Away at once (%)"),
    FREE,
    AWAY,
    extra(Column::Wave, "Turno", "Wave"),
];

static CLOSURES: [Titled; 3] = [
    needed(Column::From, "Dal", "From"),
    extra(Column::To, "Al", "To"),
    needed(Column::Title, "Motivo della chiusura", "Reason for closing"),
];

impl PlanningTable {
    /// Its columns.
    pub(super) fn columns(self) -> &'static [Titled] {
        match self {
            Self::Rooms => &ROOMS,
            Self::Ways => &WAYS,
            Self::Trainers => &TRAINERS,
            Self::Sizes => &SIZES,
            Self::Waves => &WAVES,
            Self::Groups => &GROUPS,
            Self::Closures => &CLOSURES,
        }
    }

    /// What it is called.
    pub fn title(self, language: Language) -> &'static str {
        let [it, en] = match self {
            Self::Rooms => ["Aule", "Rooms"],
            Self::Ways => ["Percorsi tra sedi", "Ways between sites"],
            Self::Trainers => ["Docenti", "Trainers"],
            Self::Sizes => ["Edizioni", "Editions"],
            Self::Waves => ["Turni", "Waves"],
            Self::Groups => ["Gruppi", "Groups"],
            Self::Closures => ["Chiusure", "Closures"],
        };
        if language == Language::Italian { it } else { en }
    }
}

/// The place of a language among the titles.
pub(super) fn place(language: Language) -> usize {
    usize::from(language == Language::English)
}

/// Words for settings, in the order of the setting: Italian, English.
pub(super) const SETTINGS: [[&str; 2]; 3] =
    [["a distanza", "online"], ["aula", "room"], ["aula con computer", "computers"]];

/// Words for rhythms, likewise.
pub(super) const RHYTHMS: [[&str; 2]; 2] = [["settimanale", "weekly"], ["di seguito", "consecutive"]];

/// Words for yes and no, likewise.
pub(super) const YES_NO: [[&str; 2]; 2] = [["sì", "yes"], ["no", "no"]];

/// What stands for no half day at all, since an empty cell stands for all.
pub(super) const NEVER: &str = "-";
