//! What two campaigns say of each other, in words: the same on the screen and in the files.

use crate::base::Language;
use crate::cohort::{
    Campaign, Compared, ComparedLine, Incomparable, LineKind, MEASURED_BANDS, Measure, Moved, Percent, Verdict,
};
use crate::framework::Framework;
use crate::i18n::{Phrases, Value, date, whole};

/// Phrases of what can never be said, whatever the numbers.
pub const NEVER_SAID: [&str; 6] = [
    "effect-never-cause",
    "effect-never-return",
    "effect-never-who",
    "effect-never-asked",
    "effect-never-none",
    "effect-never-person",
];

/// Words for what two campaigns say of each other.
#[derive(Clone, Copy)]
pub struct ComparedWords<'a> {
    /// The campaigns from before and after.
    pub campaigns: [&'a Campaign; 2],
    /// Areas and scores.
    pub framework: &'a Framework,
    /// The phrases.
    pub phrases: &'a Phrases,
}

impl ComparedWords<'_> {
    fn language(&self) -> Language {
        self.phrases.language()
    }

    /// What a line is called: the parts of the campaign from after, or of that from before where there are none.
    pub fn line(&self, partition: usize, line: &ComparedLine) -> String {
        match line.kind {
            LineKind::Body => return self.phrases.get("effect-body"),
            LineKind::Untold => return self.phrases.get("effect-untold-line"),
            _ => {}
        }
        let side = usize::from(!line.parts[1].is_empty());
        let parts = self.campaigns[side].partitions.get(partition).into_iter().flat_map(|own| &own.parts);
        let own = parts.filter(|part| line.parts[side].contains(&part.id));
        own.map(|part| part.title.get(self.language()).to_owned()).collect::<Vec<_>>().join(" + ")
    }

    /// What a partition is called.
    pub fn partition(&self, partition: usize) -> String {
        let own = self.campaigns[1].partitions.get(partition);
        own.map(|own| own.title.get(self.language()).to_owned()).unwrap_or_default()
    }

    /// What a measure is called.
    pub fn measure(&self, measure: &Measure) -> String {
        let (found, id) = match measure {
            Measure::Score(id) => (self.framework.score(id).map(|score| &score.title), id.as_str()),
            Measure::Area(id) => (self.framework.area(id).map(|area| &area.title), id.as_str()),
        };
        found.map_or_else(|| id.to_owned(), |title| title.get(self.language()).to_owned())
    }

    /// A share with its interval; a step of ten points where so few were measured.
    pub fn share(&self, percent: Percent, measured: f64) -> String {
        let number = |number: u32| Value::from(number.to_string());
        let values = [("share", number(percent.share)), ("low", number(percent.low)), ("high", number(percent.high))];
        self.phrases.with(if measured < MEASURED_BANDS { "effect-share-about" } else { "effect-share" }, &values)
    }

    /// A change with its interval.
    pub fn change(&self, moved: &Moved) -> String {
        let points = moved.points;
        let values = [
            ("change", signed(points.change).into()),
            ("low", signed(points.low).into()),
            ("high", signed(points.high).into()),
        ];
        let about = moved.measured.iter().any(|measured| *measured < MEASURED_BANDS);
        self.phrases.with(if about { "effect-change-about" } else { "effect-change" }, &values)
    }

    /// What can be said of a change.
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.phrases.get(match verdict {
            Verdict::Risen => "effect-risen",
            Verdict::Fallen => "effect-fallen",
            Verdict::Unsaid => "effect-unsaid",
        })
    }

    /// Why something is not compared.
    pub fn why(&self, why: Incomparable) -> String {
        self.phrases.get(match why {
            Incomparable::Other => "effect-why-other",
            Incomparable::Untold => "effect-why-untold",
            Incomparable::NotTold(0) => "effect-why-not-told-before",
            Incomparable::NotTold(_) => "effect-why-not-told-after",
            Incomparable::Nobody(0) => "effect-why-nobody-before",
            Incomparable::Nobody(_) => "effect-why-nobody-after",
            Incomparable::Crowd => "effect-why-crowd",
            Incomparable::Headcount => "effect-why-headcount",
            Incomparable::TakingPart => "effect-why-taking-part",
            Incomparable::TooFew => "effect-why-too-few",
        })
    }

    /// From where to where the change in everybody can lie.
    pub fn everybody(&self, [low, high]: [i32; 2]) -> String {
        self.phrases.with("effect-everybody", &[("low", signed(low).into()), ("high", signed(high).into())])
    }

    /// Who took part, before and after; only once where it is there once, and not where it is not told.
    pub fn people(&self, line: &ComparedLine) -> String {
        let number = |number: u32| Value::from(whole(self.language(), number));
        let said = |(side, name): (usize, &str)| {
            let values = [("people", number(line.people[side]?)), ("all", number(line.headcount[side]))];
            (line.headcount[side] > 0).then(|| self.phrases.with(name, &values))
        };
        let sides = [(0, "effect-people-before"), (1, "effect-people-after")];
        sides.into_iter().filter_map(said).collect::<Vec<_>>().join(", ")
    }

    /// A change that can be told, as a sentence.
    pub fn told(&self, line: String, measure: &Measure, moved: &Moved) -> String {
        let name = if moved.verdict() == Verdict::Risen { "effect-told-risen" } else { "effect-told-fallen" };
        let size = |bound: i32| Value::from(bound.unsigned_abs().to_string());
        let (low, high) = (moved.points.low, moved.points.high);
        let [least, most] = if moved.verdict() == Verdict::Risen { [low, high] } else { [high, low] };
        let values = [
            ("line", line.into()),
            ("measure", self.measure(measure).into()),
            ("before", moved.shares[0].share.to_string().into()),
            ("after", moved.shares[1].share.to_string().into()),
            ("least", size(least)),
            ("most", size(most)),
        ];
        self.phrases.with(name, &values)
    }

    /// How much is compared, and what is said of it: two sentences.
    pub fn counted(&self, compared: &Compared) -> String {
        let of = |verdict| compared.moved().filter(|(.., moved)| moved.verdict() == verdict).count();
        let number = |number: usize| Value::from(whole(self.language(), u32::try_from(number).unwrap_or(u32::MAX)));
        let values = [
            ("all", number(compared.moved().count() + compared.apart())),
            ("fallen", number(of(Verdict::Fallen))),
            ("risen", number(of(Verdict::Risen))),
            ("unsaid", number(of(Verdict::Unsaid))),
            ("apart", number(compared.apart())),
        ];
        self.phrases.with("effect-counted", &values)
    }

    /// What chance does, and what is done about it.
    pub fn chance(&self, compared: &Compared) -> String {
        let chance = whole(self.language(), compared.by_chance());
        self.phrases.with("effect-chance", &[("chance", chance.into())])
    }

    /// When a campaign was closed.
    pub fn closed(&self, compared: &Compared, side: usize) -> String {
        let [first, last] = compared.days[side].map(date);
        if first == last {
            self.phrases.with("effect-closed", &[("day", last.into())])
        } else {
            self.phrases.with("effect-closed-between", &[("first", first.into()), ("last", last.into())])
        }
    }

    /// What besides the numbers is to be known: what the two files do not have in common.
    pub fn remarks(&self, compared: &Compared) -> Vec<String> {
        let mut remarks = Vec::new();
        let [before, after] = self.campaigns;
        if !compared.left.is_empty() {
            let left: Vec<String> = compared.left.iter().map(|measure| self.measure(measure)).collect();
            remarks.push(self.phrases.with("effect-left", &[("measures", left.join(", ").into())]));
        }
        if before.threshold != after.threshold {
            let values =
                [("before", before.threshold.to_string().into()), ("after", after.threshold.to_string().into())];
            remarks.push(self.phrases.with("effect-thresholds", &values));
        }
        remarks
    }
}

/// A number of points with its sign, as it is typeset.
fn signed(points: i32) -> String {
    match points {
        0 => "0".to_owned(),
        1.. => format!("+{points}"),
        _ => format!("−{}", points.unsigned_abs()),
    }
}
