//! Sentences about the things of the domain.

use super::{Phrases, date, money, whole};
use crate::base::{Day, LONGEST_ID};
use crate::formats::{Expected, Fault, Reason};
use crate::framework::{Band, Kind, Level};
use crate::profile::{Change, Estimate, Outcome, Saying};
use crate::target::Likelihood;
use crate::training::{Cost, Mode};

/// The name of the phrase for a band.
pub const fn band_phrase(band: Band) -> &'static str {
    match band {
        Band::Basic => "band-basic",
        Band::Intermediate => "band-intermediate",
        Band::Advanced => "band-advanced",
        Band::HighlyAdvanced => "band-highly-advanced",
    }
}

impl Phrases {
    /// A band.
    pub fn band(&self, band: Band) -> String {
        self.get(band_phrase(band))
    }

    /// Where one stands; of a level its doubt is said by `doubt`.
    pub fn saying(&self, saying: Saying) -> String {
        let name = |band| self.band(band).into();
        match saying {
            Saying::Range(low, high) => self.with("say-range", &[("low", name(low)), ("high", name(high))]),
            Saying::Band(band, None) => self.with("say-band", &[("band", name(band))]),
            Saying::Band(band, Some(other)) => {
                self.with("say-band-perhaps", &[("band", name(band)), ("other", name(other))])
            }
            Saying::Level { level, .. } => {
                self.with("say-level", &[("band", name(level.band())), ("level", level.number().to_string().into())])
            }
        }
    }

    /// The bounds of a level, where they differ.
    pub fn doubt(&self, saying: Saying) -> Option<String> {
        match saying {
            Saying::Level { low, high, .. } if low != high => {
                let number = |level: Level| level.number().to_string().into();
                Some(self.with("say-between", &[("low", number(low)), ("high", number(high))]))
            }
            _ => None,
        }
    }

    /// An outcome as `say` puts it, or *not measured*; and its doubt, where it is not in the words already.
    pub fn outcome(&self, outcome: &Outcome, say: fn(&Estimate) -> Saying) -> (String, Option<String>) {
        match outcome.estimate().map(say) {
            None => (self.get("say-not-measured"), None),
            Some(saying) => (self.saying(saying), self.doubt(saying)),
        }
    }

    /// A gap in a word; `None` is *not measured*.
    pub fn likelihood(&self, likelihood: Option<Likelihood>) -> String {
        self.get(match likelihood {
            Some(Likelihood::Likely) => "gap-likely",
            Some(Likelihood::Perhaps) => "gap-perhaps",
            Some(Likelihood::No) => "gap-no",
            None => "gap-not-measured",
        })
    }

    /// A change in a word.
    pub fn change(&self, change: Change) -> String {
        self.get(match change {
            Change::Up => "change-higher",
            Change::Down => "change-lower",
            Change::Unclear => "change-unclear",
            Change::NotComparable => "change-not-comparable",
        })
    }

    /// The day of a sitting, to follow the word *sitting*.
    pub fn sitting_day(&self, day: Option<Day>) -> String {
        match day {
            Some(day) => self.with("history-day", &[("date", date(day).into())]),
            None => self.get("history-no-day"),
        }
    }

    /// A level, or not asked.
    pub fn asked(&self, level: Option<Level>) -> String {
        let Some(level) = level else { return self.get("gaps-not-asked") };
        self.with(
            "gaps-level",
            &[("level", level.number().to_string().into()), ("band", self.band(level.band()).into())],
        )
    }

    /// One of the four answers (0 to 3) to an item of a kind.
    pub fn answer(&self, kind: Kind, number: u8) -> String {
        let kind = match kind {
            Kind::Knowledge => "knowledge",
            Kind::Skill => "skill",
            Kind::Attitude => "attitude",
        };
        self.get(&format!("answer-{kind}-{number}"))
    }

    /// A phrase that counts: `$count` chooses singular or plural, `$shown` is the number as the language writes it.
    pub fn count(&self, name: &str, number: u32) -> String {
        let shown = whole(self.language(), number);
        self.with(name, &[("count", number.into()), ("shown", shown.into())])
    }

    /// Minutes as hours and minutes.
    pub fn duration(&self, minutes: u32) -> String {
        let hours = whole(self.language(), minutes / 60).into();
        let rest = (minutes % 60).to_string().into();
        match (minutes / 60, minutes % 60) {
            (0, _) => self.with("minutes-only", &[("minutes", rest)]),
            (_, 0) => self.with("hours-only", &[("hours", hours)]),
            _ => self.with("hours-minutes", &[("hours", hours), ("minutes", rest)]),
        }
    }

    /// What a course costs.
    pub fn cost(&self, cost: Cost) -> String {
        match cost {
            Cost::Free => self.get("cost-free"),
            Cost::Cents(cents) => money(self.language(), cents),
            Cost::Unknown => self.get("cost-unknown"),
        }
    }

    /// How a course is held.
    pub fn mode(&self, mode: Mode) -> String {
        self.get(match mode {
            Mode::SelfPaced => "mode-self-paced",
            Mode::Live => "mode-live",
            Mode::Classroom => "mode-classroom",
            Mode::Mixed => "mode-mixed",
            Mode::Unknown => "mode-unknown",
        })
    }

    /// The languages of a course, from their codes.
    pub fn languages(&self, codes: &[String]) -> String {
        if codes.is_empty() {
            return self.get("language-unknown");
        }
        codes.iter().map(|code| self.language_named(code)).collect::<Vec<_>>().join(", ")
    }

    /// A language by its code; the code itself where it has no name here.
    fn language_named(&self, code: &str) -> String {
        let name = format!("language-{code}");
        if self.has(&name) { self.get(&name) } else { code.to_owned() }
    }

    /// A fault: file, place, what is wrong.
    pub fn fault(&self, fault: &Fault) -> String {
        let reason = self.reason(&fault.reason).into();
        let file = fault.file.clone().into();
        if fault.place.is_empty() {
            return self.with("fault-file", &[("file", file), ("reason", reason)]);
        }
        self.with("fault-place", &[("file", file), ("place", fault.place.clone().into()), ("reason", reason)])
    }

    fn reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Damaged => self.get("fault-damaged"),
            Reason::NotOurs(expected) => self.with("fault-not-ours", &[("expected", (*expected).into())]),
            Reason::Newer(version) => self.with("fault-newer", &[("version", version.to_string().into())]),
            Reason::Missing => self.get("fault-missing"),
            Reason::NotA(expected) => self.not_a(*expected),
            Reason::Unknown(name) => self.with("fault-unknown", &[("name", name.clone().into())]),
            Reason::Twice(name) => self.with("fault-twice", &[("name", name.clone().into())]),
            Reason::Rule(rule) => self.with("fault-rule", &[("rule", rule.clone().into())]),
        }
    }

    fn not_a(&self, expected: Expected) -> String {
        let number = |number: usize| whole(self.language(), number as u32);
        let (kind, detail) = match expected {
            Expected::Text => ("text", String::new()),
            Expected::Flag => ("flag", String::new()),
            Expected::Whole { least, most } => {
                let range =
                    [("least", whole(self.language(), least).into()), ("most", whole(self.language(), most).into())];
                return self.with("fault-not-whole", &range);
            }
            Expected::Number => ("number", String::new()),
            Expected::List => ("list", String::new()),
            Expected::ListOf(count) => ("list-of", number(count)),
            Expected::Map => ("map", String::new()),
            Expected::Id => ("id", number(LONGEST_ID)),
            Expected::Hex(digits) => ("hex", number(digits)),
            Expected::OneOf(words) => ("one-of", words.join(", ")),
        };
        self.with("fault-not-a", &[("kind", kind.into()), ("detail", detail.into())])
    }
}
