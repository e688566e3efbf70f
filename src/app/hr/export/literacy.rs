//! The AI-literacy record: what was measured, when, of whom, and which measures were taken, for article 4 of Regulation (EU)
//! 2024/1689. It never says that a sufficient level is reached: that is for the body to judge.

use super::Source;
use crate::cohort::{Line, Measure};
use crate::formats::{Block, Entry, Note};
use crate::i18n::date;

/// Lines to write by hand where a field is empty.
const ROOM: u32 = 4;

/// What the record is not, a sentence each.
const NOT: [&str; 4] = ["literacy-not-level", "literacy-not-law", "literacy-not-people", "literacy-not-exact"];

impl Source<'_> {
    /// The record.
    pub fn literacy(&self) -> Vec<Block> {
        let campaign = self.aggregate.campaign();
        let mut blocks = vec![
            Block::Text(self.get("literacy-law")),
            Block::Text(self.get("literacy-judge")),
            Block::Heading(self.get("literacy-measured")),
            Block::Text(self.get("literacy-measured-what")),
            self.scores(),
            Block::Heading(self.get("literacy-when")),
            Block::List(
                self.facts(self.phrases()).into_iter().map(|(name, words)| format!("{name}: {words}")).collect(),
            ),
            Block::Heading(self.get("literacy-result")),
            Block::Text(self.get("literacy-result-what")),
        ];
        blocks.push(self.results());
        let fields = [
            ("literacy-systems", Note::Systems),
            ("literacy-taken", Note::Taken),
            ("literacy-planned", Note::Planned),
            ("literacy-office", Note::Office),
        ];
        for (head, note) in fields {
            blocks.push(Block::Heading(self.get(head)));
            let words = self.notes.get(note).trim();
            blocks.push(if words.is_empty() { Block::Room(ROOM) } else { Block::Text(words.to_owned()) });
        }
        blocks.push(Block::Heading(self.get("literacy-not")));
        blocks.push(Block::List(NOT.map(|name| self.get(name)).to_vec()));
        blocks.push(Block::Heading(self.get("literacy-statements")));
        blocks.push(Block::Text(self.get("literacy-statements-what")));
        for score in self.content.framework.ai_scores().filter(|score| campaign.scores.contains(&score.id)) {
            let items = self.content.bank.items().iter().filter(|item| item.score == score.id);
            let ids: Vec<&str> = items.map(|item| item.id.as_str()).collect();
            blocks.push(Block::Part(self.said(&score.title).to_owned()));
            blocks.push(Block::Text(ids.join(", ")));
        }
        blocks.push(Block::Text(self.with("literacy-made", &[("date", date(self.day).into())])));
        blocks
    }

    /// The places of the AI scores.
    fn ai_places(&self) -> Vec<usize> {
        (0..self.picture.measures.len()).filter(|place| self.is_ai(&self.picture.measures[*place])).collect()
    }

    /// The scores, what each is about, and how many statements stand for it.
    fn scores(&self) -> Block {
        let row = |place: usize| {
            let Measure::Score(id) = &self.picture.measures[place] else { return None };
            let score = self.content.framework.score(id)?;
            let count = self.content.bank.items().iter().filter(|item| item.score == *id).count() as u32;
            let name = self.said(&score.title).to_owned();
            Some(vec![
                Entry::Text(name),
                Entry::Text(self.said(&score.about).to_owned()),
                Entry::Number(self.number(count)),
            ])
        };
        let head = ["report-ai-score", "literacy-about", "literacy-count"].map(|name| self.get(name)).to_vec();
        Block::Table(head, self.ai_places().into_iter().filter_map(row).collect())
    }

    /// The whole body and the parts of the partition that goes by roles: people, and the share below target in each score.
    fn results(&self) -> Block {
        let places = self.ai_places();
        let partitions = &self.aggregate.campaign().partitions;
        let by_role = |place: usize| partitions[place].parts.iter().any(|part| !part.roles.is_empty());
        let table = self.picture.tables.iter().find(|table| by_role(table.partition));
        let lines: Vec<(Option<usize>, &Line)> = std::iter::once((None, &self.picture.body))
            .chain(table.into_iter().flat_map(|table| table.lines.iter().map(|line| (Some(table.partition), line))))
            .collect();
        let row = |(partition, line): (Option<usize>, &Line)| {
            let mut row = vec![
                Entry::Text(self.named(partition.map(|place| &partitions[place]), line)),
                Entry::Number(self.number(line.people)),
            ];
            row.extend(places.iter().map(|place| self.cell(line.cells.get(*place))));
            row
        };
        let mut head = vec![self.get("literacy-family"), self.get("exports-col-people")];
        head.extend(places.iter().map(|place| {
            let name = self.said(&self.measure(&self.picture.measures[*place])).to_owned();
            self.with("literacy-below", &[("score", name.into())])
        }));
        Block::Table(head, lines.into_iter().map(row).collect())
    }
}
