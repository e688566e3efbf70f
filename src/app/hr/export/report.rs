//! The report: what was asked, who took part, where training is needed, which courses are in demand, and a section for the
//! yearly training plan. To be printed, discussed and filled in by hand.

use super::about::{LIMITS, METHOD};
use super::{Source, below, useful};
use crate::base::{CourseId, ScoreId};
use crate::cohort::{Cell, Line, LineKind, Measure, Partition, Percent, Share, Table, difference};
use crate::formats::{Block, Entry};

/// How many needs the section for the training plan proposes actions for.
const PLANNED: usize = 6;

/// How many courses it proposes for each.
const PROPOSED: usize = 3;

impl<'a> Source<'a> {
    /// The report.
    pub fn report(&self) -> Vec<Block> {
        let mut blocks = vec![
            Block::Text(self.get("report-asked")),
            Block::Text(self.get("exports-method-said")),
            Block::Heading(self.get("report-taking-part")),
        ];
        self.taking_part_blocks(&mut blocks);
        blocks.push(Block::Heading(self.get("report-needs")));
        blocks.push(Block::Text(self.get("report-needs-what")));
        blocks.push(self.needs_table(false));
        blocks.push(Block::Part(self.get("report-ai")));
        blocks.push(self.needs_table(true));
        blocks.push(Block::Heading(self.get("report-areas")));
        blocks.push(Block::Text(self.get("report-areas-what")));
        for table in self.whole_first() {
            self.areas_blocks(table, &mut blocks);
        }
        blocks.push(Block::Heading(self.get("report-courses")));
        blocks.push(Block::Text(self.get("report-courses-what")));
        blocks.push(self.courses_table());
        blocks.push(Block::Heading(self.get("report-plan")));
        blocks.push(Block::Text(self.get("report-plan-what")));
        blocks.push(self.plan_table());
        blocks.push(Block::Part(self.get("report-plan-decided")));
        blocks.push(Block::Room(5));
        blocks.push(Block::Heading(self.get("exports-limits")));
        blocks.push(Block::List(METHOD[..2].iter().chain(&LIMITS).map(|name| self.get(name)).collect()));
        blocks
    }

    /// The tables, families of roles before groups of offices: few lines before many.
    fn whole_first(&self) -> Vec<&'a Table> {
        let mut tables: Vec<&Table> = self.picture.tables.iter().collect();
        tables.sort_by_key(|table| table.lines.len());
        tables
    }

    fn partition(&self, table: &Table) -> Option<&'a Partition> {
        self.aggregate.campaign().partitions.get(table.partition)
    }

    /// What a line is called, and that its parts stand together.
    pub(super) fn named(&self, partition: Option<&Partition>, line: &Line) -> String {
        let name = self.said(&self.line(partition, line)).to_owned();
        match line.kind {
            LineKind::Joined => self.with("report-joined", &[("parts", name.into())]),
            _ => name,
        }
    }

    fn taking_part_blocks(&self, blocks: &mut Vec<Block>) {
        let body = &self.picture.body;
        let numbers = [("people", body.people), ("headcount", body.headcount)];
        blocks.push(Block::Text(
            self.with("report-people", &numbers.map(|(name, number)| (name, self.number(number).into()))),
        ));
        for table in self.whole_first() {
            let partition = self.partition(table);
            let row = |line: &Line| {
                let known = line.kind != LineKind::Untold && line.headcount > 0;
                let share = f64::from(line.people) * 100.0 / f64::from(line.headcount.max(1));
                let people = match line.kind {
                    LineKind::Nobody => self.get("exports-status-nobody"),
                    _ => self.number(line.people),
                };
                vec![
                    Entry::Text(self.named(partition, line)),
                    Entry::Number(people),
                    Entry::Number(if known { self.number(line.headcount) } else { "–".to_owned() }),
                    Entry::Number(if known { format!("{}\u{a0}%", share.round()) } else { "–".to_owned() }),
                ]
            };
            let title = partition.map_or_else(String::new, |partition| self.said(&partition.title).to_owned());
            let head =
                [title, self.get("exports-col-people"), self.get("exports-col-headcount"), self.get("report-share")];
            blocks.push(Block::Table(head.to_vec(), table.lines.iter().map(row).collect()));
        }
    }

    /// Scores that are, or are not, of AI, with the share of the body below target, the largest first.
    fn needs(&self, ai: bool) -> Vec<(usize, &'a ScoreId, Percent)> {
        let percent = |place: usize| below(&self.picture.body.cells[place]).ok();
        let picture = self.picture;
        let score = move |place: usize| match &picture.measures[place] {
            Measure::Score(id) => Some(id),
            Measure::Area(_) => None,
        };
        let found = picture.needs().into_iter().filter(|(place, _)| self.is_ai(&picture.measures[*place]) == ai);
        found.filter_map(|(place, _)| Some((place, score(place)?, percent(place)?))).collect()
    }

    fn needs_table(&self, ai: bool) -> Block {
        let row = |(place, _, percent): (usize, &ScoreId, Percent)| {
            let name = self.said(&self.measure(&self.picture.measures[place])).to_owned();
            vec![Entry::Text(name), Entry::Share(percent, self.percent(percent))]
        };
        let head = [if ai { "report-ai-score" } else { "report-competence" }, "exports-col-below"];
        Block::Table(head.map(|name| self.get(name)).to_vec(), self.needs(ai).into_iter().map(row).collect())
    }

    fn areas_blocks(&self, table: &Table, blocks: &mut Vec<Block>) {
        let areas: Vec<usize> = (0..self.picture.measures.len())
            .filter(|place| matches!(self.picture.measures[*place], Measure::Area(_)))
            .collect();
        let partition = self.partition(table);
        let mut head = vec![partition.map_or_else(String::new, |partition| self.said(&partition.title).to_owned())];
        head.extend(areas.iter().map(|place| self.said(&self.measure(&self.picture.measures[*place])).to_owned()));
        let row = |line: &Line| {
            let mut row = vec![Entry::Text(self.named(partition, line))];
            row.extend(areas.iter().map(|place| self.cell(line.cells.get(*place))));
            row
        };
        blocks.push(Block::Table(head, table.lines.iter().map(row).collect()));
    }

    /// A share below target in words, or why it is not said.
    pub(super) fn cell(&self, cell: Option<&Cell>) -> Entry {
        match below(cell.unwrap_or(&Cell::Nobody)) {
            Ok(percent) => Entry::Number(self.percent(percent)),
            Err(status) => Entry::Text(self.get(&format!("exports-status-{status}"))),
        }
    }

    /// The courses, those that most find useful now first, with what the shares stand for.
    fn demand_of_body(&self) -> Vec<(&'a CourseId, [Share; 2])> {
        let offer = &self.aggregate.campaign().offer;
        let mut courses: Vec<_> = offer.iter().zip(self.picture.body.demand.iter().copied()).collect();
        courses.sort_by(|one, other| other.1[0].estimate.total_cmp(&one.1[0].estimate));
        courses
    }

    fn courses_table(&self) -> Block {
        let body = &self.picture.body;
        let row = |(id, shares): (&CourseId, [Share; 2])| {
            let said = useful(body, shares);
            let mut row = vec![Entry::Text(self.said(&self.course(id)).to_owned()), Entry::Number(self.hours(id))];
            for percent in said {
                let (from, to) = percent.of(body.headcount);
                let values = [("from", self.number(from).into()), ("to", self.number(to).into())];
                let people = self.with("report-people-range", &values);
                row.push(Entry::Share(percent, format!("{}; {people}", self.percent(percent))));
            }
            row
        };
        let head = ["exports-col-course", "report-hours", "exports-col-now", "exports-col-after"];
        let rows = self.demand_of_body().into_iter().map(row).collect();
        Block::Table(head.map(|name| self.get(name)).to_vec(), rows)
    }

    fn hours(&self, id: &CourseId) -> String {
        let Some(course) = self.content.catalogue.course(id) else { return "–".to_owned() };
        let time = self.phrases().duration(course.hours.minutes());
        if course.hours.is_estimated() { self.with("report-estimated", &[("hours", time.into())]) } else { time }
    }

    /// Each of the largest needs with courses on offer that raise it, the groups that need it most, and room to decide.
    fn plan_table(&self) -> Block {
        let mut needs = self.needs(false);
        needs.truncate(PLANNED);
        needs.extend(self.needs(true));
        let row = |(place, id, percent): (usize, &ScoreId, Percent)| {
            let name = self.said(&self.measure(&self.picture.measures[place])).to_owned();
            vec![
                Entry::Text(format!("{name}: {}", self.percent(percent))),
                Entry::Text(self.proposed(id)),
                Entry::Text(self.groups(place)),
                Entry::Room,
            ]
        };
        let head = ["report-plan-need", "report-plan-actions", "report-plan-groups", "report-plan-decision"];
        Block::Table(head.map(|name| self.get(name)).to_vec(), needs.into_iter().map(row).collect())
    }

    fn proposed(&self, score: &ScoreId) -> String {
        let raises = |id: &CourseId| {
            let course = self.content.catalogue.course(id);
            course.is_some_and(|course| course.effects.iter().any(|effect| effect.score == *score))
        };
        let named = |(id, _): (&CourseId, _)| format!("{} ({})", self.said(&self.course(id)), self.hours(id));
        let courses: Vec<String> =
            self.demand_of_body().into_iter().filter(|(id, _)| raises(id)).take(PROPOSED).map(named).collect();
        if courses.is_empty() { self.get("report-plan-no-course") } else { courses.join("; ") }
    }

    /// The parts of the partition with the fewest lines that are below target more often than the body, beyond doubt.
    fn groups(&self, place: usize) -> String {
        let (Some(table), Some(body)) = (self.whole_first().first().copied(), self.picture.body.cells[place].below())
        else {
            return String::new();
        };
        let partition = self.partition(table);
        let beyond = |line: &&Line| {
            let own = line.cells.get(place).and_then(Cell::below);
            own.is_some_and(|own| difference(own, body).low > 0.0)
        };
        let names: Vec<String> = table.lines.iter().filter(beyond).map(|line| self.named(partition, line)).collect();
        if names.is_empty() { self.get("report-plan-all") } else { names.join("; ") }
    }
}
