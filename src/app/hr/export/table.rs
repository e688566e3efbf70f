//! The tables: participation, shares, demand. Each is made once and written twice: for people in one language, and for
//! machines with fixed names of the columns and both languages side by side.

use super::{Source, useful};
use crate::base::{Bilingual, Language, PartId};
use crate::cohort::{Cell as Said, Line, LineKind, MEASURED_BANDS, Measure, Partition, Percent};
use crate::formats::Cell;
use crate::framework::Band;
use crate::i18n::{Phrases, band_phrase};

const BANDS: [(Band, &str); 4] = [
    (Band::Basic, "basic"),
    (Band::Intermediate, "intermediate"),
    (Band::Advanced, "advanced"),
    (Band::HighlyAdvanced, "highly_advanced"),
];

/// What a column is called in words.
#[derive(Clone, Copy)]
enum Head {
    /// By a phrase of its own.
    Own,
    /// By a band.
    Band(Band),
    /// As the lower bound of the one whose phrases have this name.
    Low(&'static str),
    /// As the upper bound.
    High(&'static str),
    /// As a bound of a band.
    BandLow(Band),
    /// As a bound of a band.
    BandHigh(Band),
}

/// A column.
pub(super) struct Column {
    /// Its name for machines.
    pub id: String,
    /// The end of the names of its phrases.
    phrase: &'static str,
    head: Head,
    /// Whether machines get it in both languages.
    pub bilingual: bool,
}

impl Column {
    fn own(id: &str, phrase: &'static str) -> Self {
        Self { id: id.to_owned(), phrase, head: Head::Own, bilingual: false }
    }

    fn words(id: &str, phrase: &'static str) -> Self {
        Self { bilingual: true, ..Self::own(id, phrase) }
    }

    /// A share and its bounds.
    fn share(id: &'static str) -> [Self; 3] {
        let bound = |end: &str, phrase, head| Self { id: format!("{id}_{end}"), phrase, head, bilingual: false };
        [Self::own(id, id), bound("low", "low", Head::Low(id)), bound("high", "high", Head::High(id))]
    }

    fn band((band, id): (Band, &str)) -> [Self; 3] {
        let column = |id: String, phrase, head| Self { id, phrase, head, bilingual: false };
        [
            column(id.to_owned(), "band", Head::Band(band)),
            column(format!("{id}_low"), "low", Head::BandLow(band)),
            column(format!("{id}_high"), "high", Head::BandHigh(band)),
        ]
    }

    /// What it is called.
    pub fn head(&self, phrases: &Phrases) -> String {
        let own = |name: &str| phrases.get(&format!("exports-col-{name}"));
        let bound = |name: &str, of: String| phrases.with(&format!("exports-col-{name}"), &[("name", of.into())]);
        let band = |band: Band| phrases.with("exports-col-band", &[("name", phrases.get(band_phrase(band)).into())]);
        match self.head {
            Head::Own => own(self.phrase),
            Head::Band(of) => band(of),
            Head::Low(of) => bound("low", own(of)),
            Head::High(of) => bound("high", own(of)),
            Head::BandLow(of) => bound("low", band(of)),
            Head::BandHigh(of) => bound("high", band(of)),
        }
    }

    /// What it means.
    pub fn means(&self, phrases: &Phrases) -> String {
        phrases.get(&format!("exports-means-{}", self.phrase))
    }
}

/// What stands in a place.
enum Field {
    /// The same for people and machines.
    Plain(Cell),
    /// Words of the data.
    Words(Bilingual),
    /// A word for machines, and the phrase for people.
    Code(&'static str, String),
}

/// A table.
pub(super) struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    rows: Vec<Vec<Field>>,
}

impl Table {
    /// The table in one language, with its head.
    pub fn rows(&self, phrases: &Phrases) -> Vec<Vec<Cell>> {
        let field = |field: &Field| match field {
            Field::Plain(cell) => cell.clone(),
            Field::Words(words) => Cell::Text(words.get(phrases.language()).to_owned()),
            Field::Code(_, phrase) => Cell::Text(phrases.get(phrase)),
        };
        let head = self.columns.iter().map(|column| Cell::Text(column.head(phrases))).collect();
        std::iter::once(head).chain(self.rows.iter().map(|row| row.iter().map(field).collect())).collect()
    }

    /// The names that machines know the columns by, in their order, each with its column.
    pub fn names(&self) -> Vec<(String, &Column)> {
        let names = |column: &Column| {
            if !column.bilingual {
                return vec![column.id.clone()];
            }
            Language::ALL.map(|language| format!("{}_{}", column.id, language.code())).to_vec()
        };
        self.columns.iter().flat_map(|column| names(column).into_iter().map(move |name| (name, column))).collect()
    }

    /// The table for machines, with its head.
    pub fn open(&self) -> Vec<Vec<Cell>> {
        let field = |field: &Field| match field {
            Field::Plain(cell) => vec![cell.clone()],
            Field::Words(words) => vec![Cell::Text(words.it.clone()), Cell::Text(words.en.clone())],
            Field::Code(code, _) => vec![Cell::Text((*code).to_owned())],
        };
        let head = self.names().into_iter().map(|(name, _)| Cell::Text(name)).collect();
        std::iter::once(head).chain(self.rows.iter().map(|row| row.iter().flat_map(field).collect())).collect()
    }
}

fn whole(number: u32) -> Field {
    Field::Plain(Cell::Whole(number))
}

fn empty() -> Field {
    Field::Plain(Cell::Text(String::new()))
}

fn text(words: &str) -> Field {
    Field::Plain(Cell::Text(words.to_owned()))
}

/// A share and its bounds; nothing where nothing is said.
fn share(percent: Option<Percent>) -> [Field; 3] {
    let one = |read: fn(Percent) -> u32| percent.map_or_else(empty, |percent| whole(read(percent)));
    [one(|percent| percent.share), one(|percent| percent.low), one(|percent| percent.high)]
}

/// The word for what a line stands for.
fn kind(kind: LineKind) -> Field {
    let code = match kind {
        LineKind::Part => "part",
        LineKind::Joined => "joined",
        LineKind::Untold => "untold",
        LineKind::Nobody => "nobody",
        LineKind::Body => "body",
    };
    Field::Code(code, format!("exports-kind-{code}"))
}

/// The columns that every table begins with.
fn first_columns() -> Vec<Column> {
    vec![
        Column::words("partition", "partition"),
        Column::own("line", "line"),
        Column::own("part_ids", "part-ids"),
        Column::words("part", "part"),
        Column::own("people", "people"),
        Column::own("headcount", "headcount"),
    ]
}

impl Source<'_> {
    fn first_fields(&self, partition: Option<&Partition>, line: &Line) -> Vec<Field> {
        let ids: Vec<&str> = line.parts.iter().map(PartId::as_str).collect();
        vec![
            Field::Words(partition.map_or_else(|| self.both("exports-whole"), |partition| partition.title.clone())),
            kind(line.kind),
            text(&ids.join(" ")),
            Field::Words(self.line(partition, line)),
            whole(line.people),
            whole(line.headcount),
        ]
    }

    /// How many took part.
    pub(super) fn taking_part(&self) -> Table {
        let mut columns = first_columns();
        columns.push(Column::own("taking_part", "taking-part"));
        let row = |(partition, line): (Option<&Partition>, &Line)| {
            let mut fields = self.first_fields(partition, line);
            // Who is not told apart may be of any part, so that there is nothing to divide by.
            let known = line.kind != LineKind::Untold && line.headcount > 0;
            let share = (f64::from(line.people) * 100.0 / f64::from(line.headcount.max(1))).round() as u32;
            fields.push(if known { whole(share) } else { empty() });
            fields
        };
        Table { columns, rows: self.lines().into_iter().map(row).collect() }
    }

    /// The shares: a row for each line and measure.
    pub(super) fn shares(&self) -> Table {
        let mut columns = first_columns();
        columns.extend([
            Column::own("kind", "kind"),
            Column::own("measure_id", "measure-id"),
            Column::words("measure", "measure"),
            Column::own("status", "status"),
            Column::own("measured", "measured"),
        ]);
        columns.extend(Column::share("below"));
        columns.extend(BANDS.into_iter().flat_map(Column::band));
        let mut rows = Vec::new();
        for (partition, line) in self.lines() {
            for (place, measure) in self.picture.measures.iter().enumerate() {
                let mut fields = self.first_fields(partition, line);
                fields.extend(self.measured(measure));
                fields.extend(cell(line.cells.get(place).unwrap_or(&Said::Nobody)));
                rows.push(fields);
            }
        }
        Table { columns, rows }
    }

    fn measured(&self, measure: &Measure) -> [Field; 3] {
        let (kind, id) = match measure {
            Measure::Area(id) => ("area", id.as_str()),
            Measure::Score(id) if self.is_ai(measure) => ("ai", id.as_str()),
            Measure::Score(id) => ("competence", id.as_str()),
        };
        // With the letter of its kind a name is no number and no day, whatever reads it.
        let id = if kind == "ai" { id.to_owned() } else { format!("{}{id}", &kind[..1].to_uppercase()) };
        [Field::Code(kind, format!("exports-measure-{kind}")), text(&id), Field::Words(self.measure(measure))]
    }

    /// The demand for courses: a row for each line and course.
    pub(super) fn demand(&self) -> Table {
        let mut columns = first_columns();
        columns.extend([Column::own("course_id", "course-id"), Column::words("course", "course")]);
        columns.push(Column::own("status", "status"));
        columns.extend(Column::share("now"));
        columns.extend([Column::own("now_from", "now-from"), Column::own("now_to", "now-to")]);
        columns.extend(Column::share("after"));
        columns.extend([Column::own("after_from", "after-from"), Column::own("after_to", "after-to")]);
        let mut rows = Vec::new();
        for (partition, line) in self.lines() {
            for (place, id) in self.aggregate.campaign().offer.iter().enumerate() {
                let mut fields = self.first_fields(partition, line);
                fields.extend([text(id.as_str()), Field::Words(self.course(id))]);
                let said = line.demand.get(place).map(|shares| useful(line, *shares));
                fields.push(status(match said {
                    None => "nobody",
                    Some(_) if f64::from(line.people) < MEASURED_BANDS => "steps",
                    Some(_) => "said",
                }));
                for place in 0..2 {
                    let percent = said.map(|said| said[place]);
                    fields.extend(share(percent));
                    let people = percent.filter(|_| line.kind != LineKind::Untold).map(|said| said.of(line.headcount));
                    fields.push(people.map_or_else(empty, |(from, _)| whole(from)));
                    fields.push(people.map_or_else(empty, |(_, to)| whole(to)));
                }
                rows.push(fields);
            }
        }
        Table { columns, rows }
    }
}

fn status(code: &'static str) -> Field {
    Field::Code(code, format!("exports-status-{code}"))
}

/// What is said of one measure in one line: status, people measured, share below with its bounds, bands with theirs.
fn cell(cell: &Said) -> Vec<Field> {
    let mut fields = match cell {
        Said::Nobody => vec![status("nobody"), empty()],
        Said::TooFew(measured) => vec![status("few"), whole(measured.round() as u32)],
        Said::Said { measured, bands: Some(_), .. } => vec![status("said"), whole(measured.round() as u32)],
        Said::Said { measured, .. } => vec![status("steps"), whole(measured.round() as u32)],
    };
    let (below, bands) = match cell {
        Said::Said { measured, below, bands } => {
            (Some(below.percent(*measured)), bands.map(|bands| bands.map(|band| band.percent(*measured))))
        }
        _ => (None, None),
    };
    fields.extend(share(below));
    for place in 0..BANDS.len() {
        fields.extend(share(bands.map(|bands| bands[place])));
    }
    fields
}
