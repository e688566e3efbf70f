//! The lines of a calendar: unfolded, with their numbers, and parted into name, parameters and value (RFC 5545, 3.1).

/// A line of a calendar, put together again where it was folded.
pub(super) struct Line {
    /// Number of its first line in the file, from 1.
    pub number: usize,
    /// Its name, in capitals.
    pub name: String,
    /// What stands behind the name: names in capitals, values without quotes.
    parameters: Vec<(String, String)>,
    /// Its value.
    pub value: String,
}

impl Line {
    /// The value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The lines of a text. One that has no name and value is given as its number.
pub(super) fn lines(text: &str) -> Vec<Result<Line, usize>> {
    let mut whole: Vec<(usize, String)> = Vec::new();
    for (line, number) in text.trim_start_matches('\u{feff}').split('\n').zip(1..) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), whole.last_mut()) {
            (Some(rest), Some((_, begun))) => begun.push_str(rest),
            _ => whole.push((number, line.to_owned())),
        }
    }
    let filled = whole.into_iter().filter(|(_, line)| !line.trim().is_empty());
    filled.map(|(number, line)| parted(number, &line).ok_or(number)).collect()
}

fn parted(number: usize, line: &str) -> Option<Line> {
    let end = line.find([';', ':'])?;
    let (name, mut rest) = line.split_at(end);
    let sound = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let mut parameters = Vec::new();
    while let Some(parameter) = rest.strip_prefix(';') {
        let (key, values) = parameter.split_once('=')?;
        let (value, after) = match values.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => values.split_at(values.find([';', ':'])?),
        };
        parameters.push((key.to_ascii_uppercase(), value.to_owned()));
        // Of a list only the first is kept: no parameter that is looked at has more.
        rest = &after[after.find([';', ':'])?..];
    }
    let value = rest.strip_prefix(':')?.to_owned();
    sound(name).then(|| Line { number, name: name.to_ascii_uppercase(), parameters, value })
}
