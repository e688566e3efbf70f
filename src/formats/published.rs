//! A catalogue that a body gives out: `courses.json` with a head, and with editions.
//!
//! It is made by somebody else: its texts are short and hide nothing, its addresses are plain, and there is an end to all it lists.

use super::at::{At, Wrong};
use super::campaign::{both, plain, write_both};
use super::courses::{checked, course, write_course};
use super::pen::Pen;
use super::wire::Sheet;
use super::{Fault, Reason};
use crate::cohort::LONGEST_TITLE;
use crate::framework::Framework;
use crate::training::{Course, Published};

/// What stands in the `format` of a catalogue.
pub const COURSES_KIND: &str = "sestante-courses";

/// Longest text of a catalogue that is given out, in bytes. It lies in the record, of which a page that is left in the middle of a save leaves three copies
/// where a browser has room for five megabytes.
pub const LONGEST_CATALOGUE: usize = 500_000;

/// Most courses, as many as a path is planned with in a blink.
const MOST_COURSES: usize = 500;

/// Most editions of a course, and most times at which one meets.
const MOST_EDITIONS: usize = 200;

/// Longest address, in characters.
const LONGEST_ADDRESS: usize = 500;

/// Longest code of a language, in characters.
const LONGEST_CODE: usize = 12;

/// Reads a catalogue that is given out. Courses that cannot be read or that the framework does not know are left out, and told.
///
/// # Errors
/// All faults, when it is no catalogue, is too long, or none of its courses is sound.
pub fn read_published(name: &str, text: &str, framework: &Framework) -> Result<(Published, Vec<Fault>), Vec<Fault>> {
    let whole = |rule: String| vec![Fault::new(name, "", Reason::Rule(rule))];
    if text.len() > LONGEST_CATALOGUE {
        return Err(whole(format!("at most {LONGEST_CATALOGUE} bytes")));
    }
    let sheet = Sheet::open(name, text, COURSES_KIND, 1).map_err(|fault| vec![fault])?;
    let root = sheet.root();
    let head = |wrong: Wrong| vec![Fault::from(wrong)];
    if root.at("courses").count().map_err(head)? > MOST_COURSES {
        return Err(vec![Fault::new(name, "courses", Reason::Rule(format!("at most {MOST_COURSES}")))]);
    }
    let body = root.at("body").maybe(both).map_err(head)?;
    let made = root.at("made").maybe(At::day).map_err(head)?;
    let invented = root.at("invented").maybe(At::flag).map_err(head)?.unwrap_or(false);
    let mut faults = Vec::new();
    let courses = sheet.list("courses", &mut faults, |entry| foreign(entry, framework));
    let (catalogue, wrong) = checked(name, courses);
    faults.extend(wrong);
    if catalogue.courses().is_empty() {
        faults.push(Fault::new(name, "courses", Reason::Missing));
        return Err(faults);
    }
    Ok((Published { body, made, invented, catalogue }, faults))
}

/// A course of somebody else's.
fn foreign(entry: &At, framework: &Framework) -> Result<Course, Wrong> {
    both(&entry.at("title"))?;
    plain(&entry.at("provider"), LONGEST_TITLE)?;
    entry.at("url").maybe(address)?;
    entry.at("languages").all(code)?;
    entry.at("editions").maybe(|list| {
        at_most(list)?;
        list.all(|edition| {
            edition.at("site").maybe(both)?;
            at_most(&edition.at("sessions"))
        })
    })?;
    course(entry, framework)
}

fn at_most(list: &At) -> Result<(), Wrong> {
    if list.count()? > MOST_EDITIONS { Err(list.breaks(&format!("at most {MOST_EDITIONS}"))) } else { Ok(()) }
}

/// An address that leads where it seems to lead: of a host in plain letters, with nobody's name before it.
fn address(at: &At) -> Result<(), Wrong> {
    let text = at.text()?;
    let rest = text.strip_prefix("https://").or(text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let of_host = |sign: char| sign.is_ascii_alphanumeric() || ['.', '-', ':'].contains(&sign);
    let of_address = |sign: char| sign.is_ascii_graphic() && !['"', '<', '>', '\\', '`'].contains(&sign);
    let sound = host.starts_with(|first: char| first.is_ascii_alphanumeric())
        && host.chars().all(of_host)
        && text.chars().all(of_address)
        && text.len() <= LONGEST_ADDRESS;
    if sound { Ok(()) } else { Err(at.breaks("an https address without spaces, accents and user name")) }
}

fn code(at: &At) -> Result<(), Wrong> {
    let text = at.text()?;
    let sound = !text.is_empty()
        && text.len() <= LONGEST_CODE
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    if sound { Ok(()) } else { Err(at.breaks("a code of a language, such as it")) }
}

/// Writes a catalogue that is given out.
pub fn write_published(published: &Published) -> String {
    let mut pen = Pen::new(COURSES_KIND, 1);
    if let Some(body) = &published.body {
        write_both(pen.field("body"), body);
    }
    if let Some(made) = published.made {
        pen.field("made").text(&made.to_string());
    }
    pen.field("invented").flag(published.invented);
    pen.field("courses").list(published.catalogue.courses(), write_course);
    pen.done()
}
