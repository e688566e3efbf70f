//! The phrases of one language: Fluent files (Project Fluent, syntax 1.0), of which variables, string literals and
//! choices by a variable are used. The parser is Fluent's own; the rest of its runtime carries the plural rules and
//! likely scripts of all languages, which weigh more than everything here (ARCHITECTURE.md, decisions).

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse_runtime;

use crate::base::Language;

/// A phrase file that cannot be read: the place (a byte of the file) where reading failed, or the phrase that comes twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadPhrases {
    /// No Fluent at this byte.
    Syntax(usize),
    /// A phrase comes twice.
    Twice(String),
}

/// A value put into a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text, shown as it is. A number that is shown is text, already written as the language writes it.
    Text(String),
    /// A number that only chooses between singular and plural.
    Count(u32),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

/// The phrases of one language.
pub struct Phrases {
    language: Language,
    patterns: BTreeMap<String, Pattern<String>>,
}

impl Phrases {
    /// Reads a Fluent file.
    ///
    /// # Errors
    /// [`BadPhrases`] when an entry cannot be read or comes twice.
    ///
    /// ```
    /// use sestante::{base::Language, i18n::Phrases};
    /// let text = "files = { $count ->\n    [one] A file\n   *[other] { $shown } files\n  }\n";
    /// let phrases = Phrases::new(Language::English, text).expect("sound phrases");
    /// assert_eq!(phrases.with("files", &[("count", 1.into()), ("shown", "1".into())]), "A file");
    /// assert_eq!(phrases.with("files", &[("count", 12.into()), ("shown", "12".into())]), "12 files");
    /// ```
    pub fn new(language: Language, text: &str) -> Result<Self, BadPhrases> {
        let resource = parse_runtime(text.to_owned())
            .map_err(|(_, faults)| BadPhrases::Syntax(faults.first().map_or(0, |fault| fault.pos.start)))?;
        let mut patterns = BTreeMap::new();
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = message.value
                && patterns.insert(message.id.name.clone(), pattern).is_some()
            {
                return Err(BadPhrases::Twice(message.id.name));
            }
        }
        Ok(Self { language, patterns })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Names of all phrases, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.patterns.keys().map(String::as_str)
    }

    /// A phrase without values.
    pub fn get(&self, name: &str) -> String {
        self.with(name, &[])
    }

    /// Whether there is a phrase of a name.
    pub fn has(&self, name: &str) -> bool {
        self.patterns.contains_key(name)
    }

    /// A phrase with values. A missing phrase shows its name, and a missing value the value's, so that it is seen and reported.
    pub fn with(&self, name: &str, values: &[(&str, Value)]) -> String {
        let mut text = String::new();
        match self.patterns.get(name) {
            Some(pattern) => write(&mut text, pattern, values),
            None => text.push_str(name),
        }
        text
    }
}

fn write(text: &mut String, pattern: &Pattern<String>, values: &[(&str, Value)]) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => write_inline(text, inline, values),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if let Some(variant) = choose(selector, variants, values) {
                    write(text, &variant.value, values);
                }
            }
        }
    }
}

fn write_inline(text: &mut String, inline: &InlineExpression<String>, values: &[(&str, Value)]) {
    match inline {
        InlineExpression::StringLiteral { value } => text.push_str(value),
        InlineExpression::VariableReference { id } => match value_of(&id.name, values) {
            Some(Value::Text(value)) => text.push_str(value),
            Some(Value::Count(count)) => text.push_str(&count.to_string()),
            None => text.push_str(&id.name),
        },
        _ => {}
    }
}

fn value_of<'a>(name: &str, values: &'a [(&str, Value)]) -> Option<&'a Value> {
    values.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The variant of a count: `one` for 1 and `other` for the rest, which is the plural rule of both languages for
/// whole numbers below a million (Unicode CLDR, cardinal).
fn choose<'a>(
    selector: &InlineExpression<String>,
    variants: &'a [Variant<String>],
    values: &[(&str, Value)],
) -> Option<&'a Variant<String>> {
    let InlineExpression::VariableReference { id } = selector else { return None };
    let wanted = match value_of(&id.name, values) {
        Some(Value::Count(1)) => "one",
        Some(Value::Text(text)) => text,
        _ => "other",
    };
    let is_wanted = |variant: &&Variant<String>| match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name == wanted,
    };
    variants.iter().find(is_wanted).or_else(|| variants.iter().find(|variant| variant.default))
}
