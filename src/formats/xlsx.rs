//! Workbooks (Office Open XML, ECMA-376): numbers are numbers, days are days, and no text is ever run, since a text is
//! marked as one. No clock is read: a workbook is of the day that it is told.

use std::fmt::Write as _;

use super::Cell;
use super::pack::write_zip;
use crate::base::Day;

/// Most characters of the name of a sheet.
const LONGEST_NAME: usize = 31;

/// Most characters that a cell holds.
const LONGEST_TEXT: usize = 32_767;

/// Number of 1 January 1970 in the days of a workbook.
const EPOCH: i32 = 25_569;

/// Narrowest and widest column, in characters.
const WIDTHS: (usize, usize) = (8, 64);

const START: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const KINDS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Looks: 0 plain, 1 a head, 2 a day, 3 words that go on in the next line, 4 a time of day.
const STYLES: &str = "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>\
<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>\
<xf numFmtId=\"20\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>\
<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// What it is called: at most 31 characters, none of `[ ] : * ? / \`.
    pub name: String,
    /// Whether its first row is a head, which stays in sight; otherwise its first column is, and words go on in the next
    /// line.
    pub head: bool,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// Writes a workbook of a day, with a title. `None` for more than the format holds.
pub fn write_xlsx(day: Day, title: &str, tabs: &[Tab]) -> Option<Vec<u8>> {
    let mut kinds = part("workbook.xml", "sheet.main") + &part("styles.xml", "styles");
    let (mut sheets, mut links, mut files) = (String::new(), String::new(), Vec::new());
    for (tab, number) in tabs.iter().zip(1..) {
        let name: String = tab.name.chars().filter(|sign| !"[]:*?/\\".contains(*sign)).take(LONGEST_NAME).collect();
        kinds += &part(&format!("worksheets/sheet{number}.xml"), "worksheet");
        let _ = write!(sheets, "<sheet name=\"{}\" sheetId=\"{number}\" r:id=\"r{number}\"/>", escaped(&name));
        links += &link(number, "worksheet", &format!("worksheets/sheet{number}.xml"));
        files.push((format!("xl/worksheets/sheet{number}.xml"), sheet(tab)));
    }
    links += &link(tabs.len() + 1, "styles", "styles.xml");
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    let texts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>{kinds}<Override PartName=\"/docProps/core.xml\" ContentType=\"{core}\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}/relationships\">{}<Relationship Id=\"r2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>",
                link(1, "officeDocument", "xl/workbook.xml")
            ),
        ),
        (
            "docProps/core.xml",
            format!(
                "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <dc:title>{}</dc:title><dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:created></cp:coreProperties>",
                escaped(title)
            ),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets>{sheets}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{links}</Relationships>"),
        ),
        ("xl/styles.xml", format!("<styleSheet xmlns=\"{MAIN}\">{STYLES}</styleSheet>")),
    ];
    let texts = texts.map(|(name, text)| (name.to_owned(), text));
    let files: Vec<_> =
        texts.into_iter().chain(files).map(|(name, text)| (name, format!("{START}{text}").into_bytes())).collect();
    write_zip(day, &files)
}

fn part(name: &str, kind: &str) -> String {
    format!("<Override PartName=\"/xl/{name}\" ContentType=\"{KINDS}.{kind}+xml\"/>")
}

fn link(number: usize, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"r{number}\" Type=\"{LINKS}/{kind}\" Target=\"{target}\"/>")
}

fn sheet(tab: &Tab) -> String {
    let mut text = format!("<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">");
    if tab.head {
        text.push_str("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    }
    text.push_str("</sheetView></sheetViews><cols>");
    let columns = tab.rows.iter().map(Vec::len).max().unwrap_or(0);
    for column in 0..columns {
        let longest = tab.rows.iter().filter_map(|row| row.get(column)).map(length).max().unwrap_or(0);
        let (width, number) = (longest.clamp(WIDTHS.0, WIDTHS.1) + 2, column + 1);
        let _ = write!(text, "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>");
    }
    text.push_str("</cols><sheetData>");
    for (row, number) in tab.rows.iter().zip(1..) {
        let _ = write!(text, "<row r=\"{number}\">");
        for (place, cell) in row.iter().enumerate() {
            let bold = if tab.head { number == 1 } else { place == 0 };
            let look = if bold { 1 } else { 3 * usize::from(!tab.head) };
            write_cell(&mut text, &format!("{}{number}", letters(place)), cell, look);
        }
        text.push_str("</row>");
    }
    text.push_str("</sheetData></worksheet>");
    text
}

fn write_cell(text: &mut String, name: &str, cell: &Cell, look: usize) {
    let _ = match cell {
        Cell::Text(words) if words.is_empty() => Ok(()),
        Cell::Text(words) => write!(
            text,
            "<c r=\"{name}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
            escaped(words)
        ),
        Cell::Whole(number) => write!(text, "<c r=\"{name}\" s=\"{look}\"><v>{number}</v></c>"),
        Cell::Signed(number) => write!(text, "<c r=\"{name}\" s=\"{look}\"><v>{number}</v></c>"),
        Cell::Hours(minutes) => write!(text, "<c r=\"{name}\" s=\"{look}\"><v>{}</v></c>", f64::from(*minutes) / 60.0),
        Cell::Money(cents) => write!(text, "<c r=\"{name}\" s=\"{look}\"><v>{}</v></c>", f64::from(*cents) / 100.0),
        Cell::Time(minute) => write!(text, "<c r=\"{name}\" s=\"4\"><v>{}</v></c>", f64::from(*minute) / 1440.0),
        Cell::Day(day) => write!(text, "<c r=\"{name}\" s=\"2\"><v>{}</v></c>", day.number() + EPOCH),
    };
}

/// About how wide a cell is, in characters.
fn length(cell: &Cell) -> usize {
    match cell {
        Cell::Text(words) => words.chars().count(),
        _ => WIDTHS.0,
    }
}

/// The name of a column by its place: A to Z, then AA.
fn letters(place: usize) -> String {
    let letter = char::from(b'A' + (place % 26) as u8);
    if place < 26 { letter.to_string() } else { format!("{}{letter}", letters(place / 26 - 1)) }
}

/// A text as XML holds it. What XML cannot hold becomes the sign for what cannot be shown; what a reader would take for a
/// sign written by its number (`_x0041_`) stays as it is.
fn escaped(text: &str) -> String {
    let mut found = String::new();
    let mut rest = text;
    let mut left = LONGEST_TEXT;
    while let Some(sign) = rest.chars().next().filter(|_| left > 0) {
        match sign {
            '&' => found.push_str("&amp;"),
            '<' => found.push_str("&lt;"),
            '>' => found.push_str("&gt;"),
            '"' => found.push_str("&quot;"),
            '_' if is_number(rest) => found.push_str("_x005F_"),
            '\t' | '\n' => found.push(sign),
            '\r' => found.push('\n'),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => found.push('\u{fffd}'),
            _ => found.push(sign),
        }
        rest = &rest[sign.len_utf8()..];
        left -= 1;
    }
    found
}

/// Whether a text begins with a sign written by its number.
fn is_number(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 7 && &bytes[..2] == b"_x" && bytes[6] == b'_' && bytes[2..6].iter().all(u8::is_ascii_hexdigit)
}
