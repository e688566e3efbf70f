//! The two languages of the interface and text that exists in both.

/// Language of the interface. Italian is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Italian.
    #[default]
    Italian,
    /// English.
    English,
}

impl Language {
    /// Both languages, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Italian, Self::English];

    /// BCP 47 code: `it` or `en`.
    ///
    /// ```
    /// use sestante::base::Language;
    /// assert_eq!(Language::from_code("en"), Some(Language::English));
    /// assert_eq!(Language::Italian.code(), "it");
    /// ```
    pub const fn code(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
        }
    }

    /// Language of a code as `code` writes it; `None` for any other text.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// Text in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// Italian text.
    pub it: String,
    /// English text.
    pub en: String,
}

impl Bilingual {
    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Italian => &self.it,
            Language::English => &self.en,
        }
    }
}
