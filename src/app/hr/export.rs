//! What leaves HR's room as tables, pages and packages. Pure: from a picture and words to text and bytes.
//!
//! Everywhere alike: no share without its bounds; *joined*, *too few measured*, *nobody* and *zero* are four things.

mod about;
mod literacy;
mod open;
mod report;
mod table;

use super::{Content, State};
use crate::base::{Bilingual, CampaignId, CourseId, Day, Language};
use crate::cohort::{Aggregate, Cell, Line, LineKind, Measure, Partition, Percent, Picture, SLOTS_PER_COURSE, Share};
use crate::formats::{Block, Note, Notes, Tab};
use crate::i18n::{Phrases, Value, whole};

/// Something to be had as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The table of shares.
    Shares,
    /// The table of the demand for courses.
    Demand,
    /// All tables, and what they mean, as a workbook.
    Workbook,
    /// The aggregate, for the trainer's room.
    Aggregate,
    /// The open-data package.
    Open,
    /// The AI-literacy record.
    Literacy,
}

/// What exports of a campaign are made of.
pub(super) struct Source<'a> {
    aggregate: &'a Aggregate,
    picture: &'a Picture,
    content: &'a Content,
    notes: Notes,
    /// Italian and English; the one for both where the other has not come yet.
    texts: [&'a Phrases; 2],
    language: Language,
    day: Day,
}

/// The fields beside a campaign that the open-data package still needs.
pub fn missing_notes(state: &State, id: &CampaignId) -> Vec<Note> {
    open::missing(&state.notes.get(id).cloned().unwrap_or_default())
}

/// The report of a campaign, to be printed; `None` without picture or words.
pub fn report(state: &State, id: &CampaignId) -> Option<Vec<Block>> {
    Source::new(state, id).map(|source| source.report())
}

/// The AI-literacy record of a campaign; `None` without picture or words.
pub fn literacy(state: &State, id: &CampaignId) -> Option<Vec<Block>> {
    Source::new(state, id).map(|source| source.literacy())
}

impl<'a> Source<'a> {
    /// What there is of a campaign; `None` without picture or words.
    pub fn new(state: &'a State, id: &CampaignId) -> Option<Self> {
        let any = state.texts.values().next()?;
        let text = |language| state.texts.get(&language).unwrap_or(any).as_ref();
        Some(Self {
            aggregate: state.aggregates.get(id)?,
            picture: state.pictures.get(id)?,
            content: &state.content,
            notes: state.notes.get(id).cloned().unwrap_or_default(),
            texts: Language::ALL.map(text),
            language: state.language,
            day: state.today,
        })
    }

    fn phrases(&self) -> &'a Phrases {
        self.texts[usize::from(self.language == Language::English)]
    }

    fn get(&self, name: &str) -> String {
        self.phrases().get(name)
    }

    fn with(&self, name: &str, values: &[(&str, Value)]) -> String {
        self.phrases().with(name, values)
    }

    /// A phrase in both languages.
    fn both(&self, name: &str) -> Bilingual {
        Bilingual { it: self.texts[0].get(name), en: self.texts[1].get(name) }
    }

    fn number(&self, number: u32) -> String {
        whole(self.language, number)
    }

    /// Text of the campaign in the language.
    fn said<'b>(&self, text: &'b Bilingual) -> &'b str {
        text.get(self.language)
    }

    /// The whole body, then the lines of each partition.
    fn lines(&self) -> Vec<(Option<&'a Partition>, &'a Line)> {
        let (picture, aggregate) = (self.picture, self.aggregate);
        let tables = picture.tables.iter().flat_map(move |table| {
            let partition = aggregate.campaign().partitions.get(table.partition);
            table.lines.iter().map(move |line| (partition, line))
        });
        std::iter::once((None, &picture.body)).chain(tables).collect()
    }

    /// What a line is called.
    fn line(&self, partition: Option<&Partition>, line: &Line) -> Bilingual {
        let Some(partition) = partition else { return self.aggregate.campaign().body.clone() };
        if line.kind == LineKind::Untold {
            return self.both("exports-line-untold");
        }
        let parts: Vec<&Bilingual> =
            partition.parts.iter().filter(|part| line.parts.contains(&part.id)).map(|part| &part.title).collect();
        let joined = |language| parts.iter().map(|title| title.get(language)).collect::<Vec<_>>().join(" + ");
        Bilingual { it: joined(Language::Italian), en: joined(Language::English) }
    }

    /// What a measure is called.
    fn measure(&self, measure: &Measure) -> Bilingual {
        let framework = &self.content.framework;
        let (found, id) = match measure {
            Measure::Score(id) => (framework.score(id).map(|score| &score.title), id.as_str()),
            Measure::Area(id) => (framework.area(id).map(|area| &area.title), id.as_str()),
        };
        found.cloned().unwrap_or_else(|| Bilingual { it: id.to_owned(), en: id.to_owned() })
    }

    /// What a course is called.
    fn course(&self, id: &CourseId) -> Bilingual {
        let found = self.content.catalogue.course(id).map(|course| course.title.clone());
        found.unwrap_or_else(|| Bilingual { it: id.to_string(), en: id.to_string() })
    }

    /// Whether a measure is one of the AI scores, which belong to no area.
    fn is_ai(&self, measure: &Measure) -> bool {
        matches!(measure, Measure::Score(id) if self.content.framework.ai_scores().any(|score| score.id == *id))
    }

    /// A share with its bounds, in words.
    fn percent(&self, percent: Percent) -> String {
        let number = |number: u32| number.to_string().into();
        let values = [("share", number(percent.share)), ("low", number(percent.low)), ("high", number(percent.high))];
        self.with("exports-share", &values)
    }

    /// The first and the last day on which a gate closed.
    fn closed(&self) -> Option<(Day, Day)> {
        let days = || self.aggregate.tallies().map(|tally| tally.day);
        Some((days().min()?, days().max()?))
    }

    /// The rows of a table in the language; none for what is no table.
    pub fn rows(&self, export: Export) -> Vec<Vec<crate::formats::Cell>> {
        match export {
            Export::Shares => self.shares().rows(self.phrases()),
            Export::Demand => self.demand().rows(self.phrases()),
            _ => Vec::new(),
        }
    }

    /// The tables as sheets, the first of which says what they are.
    pub fn tabs(&self) -> Vec<Tab> {
        let (shares, demand, taking_part) = (self.shares(), self.demand(), self.taking_part());
        let about = Tab {
            name: self.get("exports-tab-about"),
            head: false,
            rows: self.about(&[&taking_part, &shares, &demand]),
        };
        let tab = |name: &str, table: &table::Table| Tab {
            name: self.get(name),
            head: true,
            rows: table.rows(self.phrases()),
        };
        vec![
            about,
            tab("exports-tab-taking-part", &taking_part),
            tab("exports-tab-shares", &shares),
            tab("exports-tab-demand", &demand),
        ]
    }
}

/// What is said of a share below target: the share, or why it is not said.
fn below(cell: &Cell) -> Result<Percent, &'static str> {
    match cell {
        Cell::Nobody => Err("nobody"),
        Cell::TooFew(_) => Err("few"),
        Cell::Said { measured, below, .. } => Ok(below.percent(*measured)),
    }
}

/// For whom a course is useful now and after another one, as it may be said.
fn useful(line: &Line, shares: [Share; SLOTS_PER_COURSE]) -> [Percent; SLOTS_PER_COURSE] {
    shares.map(|share| share.percent(f64::from(line.people)))
}
