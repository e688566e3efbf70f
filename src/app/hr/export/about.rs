//! What the tables are: for the first sheet of the workbook, the report and the package.

use super::Source;
use super::table::Table;
use crate::formats::Cell;
use crate::i18n::{Phrases, date};

/// How it was measured and counted, a sentence each.
pub(super) const METHOD: [&str; 3] = ["exports-method-asked", "exports-method-counted", "exports-method-said"];

/// What to keep in mind, a sentence each.
pub(super) const LIMITS: [&str; 5] =
    ["exports-limit-noise", "exports-limit-joined", "exports-limit-interval", "exports-limit-few", "exports-limit-use"];

impl Source<'_> {
    /// Facts of the campaign: what each is called, and what it is.
    pub(super) fn facts(&self, phrases: &Phrases) -> Vec<(String, String)> {
        let campaign = self.aggregate.campaign();
        let language = phrases.language();
        let days = [campaign.from, campaign.to].map(|day| day.map_or_else(|| "…".to_owned(), date));
        let [from, to] = days.map(Into::into);
        let body = &self.picture.body;
        let people = [body.people, body.headcount].map(|number| crate::i18n::whole(language, number));
        let [people, headcount] = people.map(Into::into);
        let mut facts = vec![
            ("exports-fact-body", campaign.body.get(language).to_owned()),
            ("exports-fact-campaign", campaign.title.get(language).to_owned()),
            ("exports-fact-days", phrases.with("exports-days", &[("from", from), ("to", to)])),
        ];
        if let Some((first, last)) = self.closed() {
            let day = if first == last { date(last) } else { format!("{} – {}", date(first), date(last)) };
            facts.push(("exports-fact-closed", day));
        }
        facts.extend([
            ("exports-fact-people", phrases.with("exports-people", &[("people", people), ("headcount", headcount)])),
            ("exports-fact-threshold", campaign.threshold.to_string()),
            ("exports-fact-trustee", campaign.trustee.get(language).to_owned()),
            ("exports-fact-made", date(self.day)),
        ]);
        if campaign.invented {
            facts.push(("exports-fact-invented", phrases.get("exports-invented")));
        }
        facts.into_iter().map(|(name, words)| (phrases.get(name), words)).collect()
    }

    /// The first sheet: what, who, when, how many; the method; what to keep in mind; what each column means.
    pub(super) fn about(&self, tables: &[&Table]) -> Vec<Vec<Cell>> {
        let phrases = self.phrases();
        let row = |name: String, words: String| vec![Cell::Text(name), Cell::Text(words)];
        let mut rows = vec![row(self.get("exports-workbook-title"), String::new())];
        rows.extend(self.facts(phrases).into_iter().map(|(name, words)| row(name, words)));
        for (head, sentences) in [("exports-method", &METHOD[..]), ("exports-limits", &LIMITS[..])] {
            rows.push(Vec::new());
            rows.extend(sentences.iter().enumerate().map(|(place, name)| {
                row(if place == 0 { phrases.get(head) } else { String::new() }, phrases.get(name))
            }));
        }
        rows.push(Vec::new());
        rows.push(row(self.get("exports-columns"), String::new()));
        let mut told = Vec::new();
        for column in tables.iter().flat_map(|table| &table.columns) {
            let head = column.head(phrases);
            if !told.contains(&head) {
                rows.push(row(head.clone(), column.means(phrases)));
                told.push(head);
            }
        }
        rows
    }
}
