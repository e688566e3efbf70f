//! What two campaigns say of each other, as a table and a workbook. It holds what the screen shows and nothing finer: no counts.

use crate::app::trainer::{ComparedWords, NEVER_SAID};
use crate::base::Day;
use crate::cohort::{Compared, ComparedLine, LineKind, Moved};
use crate::formats::{Cell, Tab, write_csv, write_xlsx};

/// What is exported of a comparison.
pub struct ComparedExports<'a> {
    /// What two campaigns say.
    pub compared: &'a Compared,
    /// The words for it.
    pub words: ComparedWords<'a>,
    /// The day on which files are made.
    pub today: Day,
}

impl ComparedExports<'_> {
    /// All comparisons as CSV: the file's name and text.
    pub fn table(&self) -> (String, String) {
        (self.file("effect-file-table"), write_csv(self.words.phrases.language(), &self.rows()))
    }

    /// The same as a workbook, with a sheet that says what it is: the file's name and bytes. `None` for more than the format
    /// holds.
    pub fn workbook(&self) -> Option<(String, Vec<u8>)> {
        let phrases = self.words.phrases;
        let about = Tab { name: phrases.get("effect-tab-about"), head: false, rows: self.about() };
        let all = Tab { name: phrases.get("effect-tab-all"), head: true, rows: self.rows() };
        Some((self.file("effect-file-workbook"), write_xlsx(self.today, &phrases.get("effect-title"), &[about, all])?))
    }

    fn file(&self, name: &str) -> String {
        self.words.phrases.with(name, &[("year", self.today.year().to_string().into())])
    }

    /// What is compared, how far it can be trusted, and what is never said.
    fn about(&self) -> Vec<Vec<Cell>> {
        let (words, phrases) = (self.words, self.words.phrases);
        let language = phrases.language();
        let row = |head: String, text: String| vec![Cell::Text(head), Cell::Text(text)];
        let side = |side: usize| {
            let campaign = words.campaigns[side];
            let title = campaign.title.get(language);
            format!("{title} · {}", words.closed(self.compared, side))
        };
        let mut rows = vec![
            row(phrases.get("effect-col-body"), words.campaigns[1].body.get(language).to_owned()),
            row(phrases.get("effect-before"), side(0)),
            row(phrases.get("effect-after"), side(1)),
        ];
        if words.campaigns.iter().any(|campaign| campaign.invented) {
            rows.push(row(String::new(), phrases.get("desk-invented")));
        }
        rows.push(row(phrases.get("effect-how-title"), words.counted(self.compared)));
        rows.push(row(String::new(), words.chance(self.compared)));
        rows.push(row(String::new(), phrases.get("effect-how")));
        rows.extend(words.remarks(self.compared).into_iter().map(|remark| row(String::new(), remark)));
        let head = |place: usize| if place == 0 { phrases.get("effect-never-title") } else { String::new() };
        rows.extend(NEVER_SAID.iter().enumerate().map(|(place, name)| row(head(place), phrases.get(name))));
        rows
    }

    /// A row for each line and measure.
    fn rows(&self) -> Vec<Vec<Cell>> {
        let head = [
            "effect-col-partition",
            "effect-col-line",
            "effect-col-measure",
            "effect-col-said",
            "effect-col-people-before",
            "effect-col-headcount-before",
            "effect-col-people-after",
            "effect-col-headcount-after",
            "effect-col-before",
            "effect-col-before-low",
            "effect-col-before-high",
            "effect-col-after",
            "effect-col-after-low",
            "effect-col-after-high",
            "effect-col-change",
            "effect-col-change-low",
            "effect-col-change-high",
            "effect-col-everybody-low",
            "effect-col-everybody-high",
        ];
        let mut rows = vec![head.iter().map(|name| Cell::Text(self.words.phrases.get(name))).collect()];
        for (place, line) in self.compared.lines() {
            let partition = place.map(|(table, _)| self.compared.tables[table].partition);
            for (measure, name) in self.compared.measures.iter().enumerate() {
                let mut row = self.first(partition, line);
                row.insert(2, Cell::Text(self.words.measure(name)));
                let (said, numbers) = match line.cells.as_ref().map(|cells| cells.get(measure)) {
                    Ok(Some(Ok(moved))) => (self.words.verdict(moved.verdict()), numbers(moved)),
                    Ok(Some(Err(why))) | Err(why) => (self.words.why(*why), nothing()),
                    Ok(None) => (String::new(), nothing()),
                };
                row.insert(3, Cell::Text(said));
                row.extend(numbers);
                rows.push(row);
            }
        }
        rows
    }

    /// Of which line, and who took part.
    fn first(&self, partition: Option<usize>, line: &ComparedLine) -> Vec<Cell> {
        let title = partition.map(|partition| self.words.partition(partition)).unwrap_or_default();
        let name = self.words.line(partition.unwrap_or_default(), line);
        // Who may be of any part belongs to nobody's headcount.
        let known = line.kind != LineKind::Untold;
        let heads = |side: usize| if known { Cell::Whole(line.headcount[side]) } else { Cell::Text(String::new()) };
        let people = |side: usize| line.people[side].map_or_else(|| Cell::Text(String::new()), Cell::Whole);
        vec![Cell::Text(title), Cell::Text(name), people(0), heads(0), people(1), heads(1)]
    }
}

fn numbers(moved: &Moved) -> Vec<Cell> {
    let shares = moved.shares.iter().flat_map(|share| [share.share, share.low, share.high]).map(Cell::Whole);
    let points = [moved.points.change, moved.points.low, moved.points.high].into_iter().chain(moved.everybody);
    shares.chain(points.map(Cell::Signed)).collect()
}

fn nothing() -> Vec<Cell> {
    vec![Cell::Text(String::new()); 11]
}
