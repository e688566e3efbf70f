//! A page to be read and printed, as blocks; and as a file of its own, which needs nothing else and runs nothing.

use std::fmt::Write as _;

use crate::base::Language;
use crate::cohort::Percent;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A heading within a section.
    Part(String),
    /// A paragraph. Ends of lines stay.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// A table: its head, and its rows. The first entry of a row is its head.
    Table(Vec<String>, Vec<Vec<Entry>>),
    /// A table in sections.
    Sections(Sections),
    /// Room to write by hand: so many lines.
    Room(u32),
    /// What comes next stands on a new page.
    Turn,
}

/// A table in sections, each with a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sections {
    /// Heads of the columns.
    pub head: Vec<String>,
    /// What the line below a row says.
    pub below: String,
    /// The sections: heading and rows.
    pub sections: Vec<(String, Vec<Line>)>,
}

/// A row of a table in sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What stands in its places. The first is its head.
    pub entries: Vec<Entry>,
    /// What stands below, over the whole width; empty for nothing.
    pub below: String,
}

/// What stands in a place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Words.
    Text(String),
    /// A number, as the language writes it.
    Number(String),
    /// A share with its bounds, drawn, and in words.
    Share(Percent, String),
    /// Room to write by hand.
    Room,
}

const STYLE: &str = "body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:11pt/1.4 sans-serif;color:#000;background:#fff}\
table{width:100%;border-collapse:collapse}th,td{padding:.25rem .5rem .25rem 0;border-bottom:1px solid #999;text-align:left;vertical-align:top}\
th{font-weight:600}tbody th{font-weight:400}p{white-space:pre-line}tr,h2,h3{break-inside:avoid;break-after:avoid}tr{break-after:auto}\
.room{height:1.5rem;border-bottom:1px solid #999}td:empty{height:2rem}\
.turn{border:0;break-after:page}tbody.head{break-after:avoid}tbody.line{break-inside:avoid}";

/// Writes a page as HTML.
pub fn write_html(language: Language, title: &str, blocks: &[Block]) -> String {
    let mut text = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        language.code(),
        title = escaped(title),
    );
    for block in blocks {
        match block {
            Block::Heading(words) => tagged(&mut text, "h2", words),
            Block::Part(words) => tagged(&mut text, "h3", words),
            Block::Text(words) => tagged(&mut text, "p", words),
            Block::List(entries) => {
                text.push_str("<ul>\n");
                for words in entries {
                    tagged(&mut text, "li", words);
                }
                text.push_str("</ul>\n");
            }
            Block::Table(head, rows) => table(&mut text, head, rows),
            Block::Sections(sections) => self::sections(&mut text, sections),
            Block::Turn => text.push_str("<hr class=\"turn\">\n"),
            Block::Room(lines) => (0..*lines).for_each(|_| text.push_str("<div class=\"room\"></div>\n")),
        }
    }
    text.push_str("</body>\n</html>\n");
    text
}

fn table(text: &mut String, head: &[String], rows: &[Vec<Entry>]) {
    heads(text, head);
    text.push_str("<tbody>\n");
    for entries in rows {
        row(text, entries);
    }
    text.push_str("</tbody>\n</table>\n");
}

fn sections(text: &mut String, table: &Sections) {
    let all = table.head.len();
    heads(text, &table.head);
    for (title, lines) in &table.sections {
        text.push_str("<tbody class=\"head\"><tr>\n");
        tagged(text, &format!("th colspan=\"{all}\" scope=\"colgroup\""), title);
        text.push_str("</tr></tbody>\n");
        for line in lines {
            text.push_str("<tbody class=\"line\">\n");
            row(text, &line.entries);
            if !line.below.is_empty() {
                text.push_str("<tr>\n");
                tagged(text, &format!("td colspan=\"{all}\""), &format!("{}: {}", table.below, line.below));
                text.push_str("</tr>\n");
            }
            text.push_str("</tbody>\n");
        }
    }
    text.push_str("</table>\n");
}

fn heads(text: &mut String, head: &[String]) {
    text.push_str("<table>\n<thead><tr>\n");
    for words in head {
        tagged(text, "th scope=\"col\"", words);
    }
    text.push_str("</tr></thead>\n");
}

fn row(text: &mut String, entries: &[Entry]) {
    text.push_str("<tr>\n");
    for (place, entry) in entries.iter().enumerate() {
        let words = match entry {
            Entry::Text(words) | Entry::Number(words) | Entry::Share(_, words) => words.as_str(),
            Entry::Room => "",
        };
        tagged(text, if place == 0 { "th scope=\"row\"" } else { "td" }, words);
    }
    text.push_str("</tr>\n");
}

fn tagged(text: &mut String, tag: &str, words: &str) {
    let name = tag.split(' ').next().unwrap_or(tag);
    let _ = writeln!(text, "<{tag}>{}</{name}>", escaped(words));
}

/// A text within HTML. What a page cannot hold becomes the sign for what cannot be shown.
fn escaped(text: &str) -> String {
    let mut found = String::new();
    for sign in text.chars() {
        match sign {
            '&' => found.push_str("&amp;"),
            '<' => found.push_str("&lt;"),
            '>' => found.push_str("&gt;"),
            '"' => found.push_str("&quot;"),
            '\n' | '\t' => found.push(sign),
            sign if sign.is_control() => found.push('\u{fffd}'),
            sign => found.push(sign),
        }
    }
    found
}
