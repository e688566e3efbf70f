//! Writing JSON: in a fixed order of fields, without a space, so that the same value is the same bytes.

/// A file that is being written.
pub(super) struct Pen {
    text: String,
}

impl Pen {
    /// Begins a file with its kind and version.
    pub fn new(kind: &str, version: u32) -> Self {
        let mut pen = Self { text: String::new() };
        pen.open('{').field("format").text(kind).field("version").whole(version);
        pen
    }

    /// Ends the file.
    pub fn done(mut self) -> String {
        self.text.push('}');
        self.text
    }

    /// Begins a field; its value comes next.
    pub fn field(&mut self, name: &str) -> &mut Self {
        self.text(name).text.push(':');
        self
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.comma().push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.text.push('\\'),
                ' '.. => {}
                _ => {
                    self.text.push_str("\\u00");
                    self.text.push_str(&hex(&[letter as u8]));
                    continue;
                }
            }
            self.text.push(letter);
        }
        self.text.push('"');
        self
    }

    /// Writes a text, or null.
    pub fn maybe_text(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.text(text),
            None => self.bare("null"),
        }
    }

    /// Writes a whole number.
    pub fn whole(&mut self, number: u32) -> &mut Self {
        self.bare(&number.to_string())
    }

    /// Writes a whole number with its sign.
    pub fn signed(&mut self, number: i32) -> &mut Self {
        self.bare(&number.to_string())
    }

    /// Writes a whole number, or null.
    pub fn maybe_whole(&mut self, number: Option<u32>) -> &mut Self {
        match number {
            Some(number) => self.whole(number),
            None => self.bare("null"),
        }
    }

    /// Writes a finite number. It is read as the same again where it has at most 15 digits.
    pub fn number(&mut self, number: f64) -> &mut Self {
        self.bare(&number.to_string())
    }

    /// Writes `true` or `false`.
    pub fn flag(&mut self, flag: bool) -> &mut Self {
        self.bare(if flag { "true" } else { "false" })
    }

    /// Writes a list, entry by entry.
    pub fn list<T>(
        &mut self,
        entries: impl IntoIterator<Item = T>,
        write: impl Fn(&mut Self, T) -> &mut Self,
    ) -> &mut Self {
        self.open('[');
        for entry in entries {
            write(self, entry);
        }
        self.close(']')
    }

    /// Opens an object or a list.
    pub fn open(&mut self, bracket: char) -> &mut Self {
        self.comma().push(bracket);
        self
    }

    /// Closes what was opened.
    pub fn close(&mut self, bracket: char) -> &mut Self {
        self.text.push(bracket);
        self
    }

    fn bare(&mut self, word: &str) -> &mut Self {
        self.comma().push_str(word);
        self
    }

    /// Writes the comma that parts a value from the one before it. No value ends in one of these characters: a text ends
    /// in its quote.
    fn comma(&mut self) -> &mut String {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(',');
        }
        &mut self.text
    }
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_reads_back_the_same() {
        for text in ["", "città", "a \"b\" \\ c", "one\ntwo\ttabs\u{0}\u{1f}\u{7f}", "\u{2028}🧭"] {
            let mut pen = Pen::new("k", 1);
            pen.field(text).text(text);
            let read: serde_json::Value = serde_json::from_str(&pen.done()).expect("JSON");
            assert_eq!(read[text], text);
        }
    }
}
