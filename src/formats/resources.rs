//! `resources.json`: what editions are planned with. What a file leaves out has the default that the type's page states.

mod read;
mod write;

pub(super) use read::{group_id, resources};
pub(super) use write::{write_fields, write_group};

use super::Fault;
use super::pen::Pen;
use super::wire::Sheet;
use crate::timetable::{Resources, Rhythm, Setting};

/// What the file of resources says it is.
pub const RESOURCES_KIND: &str = "sestante-resources";

/// Words for settings.
pub(super) const SETTINGS: [&str; 3] = ["online", "room", "computers"];
pub(super) const SETTING_VALUES: [Setting; 3] = [Setting::Online, Setting::Room, Setting::Computers];

/// Words for rhythms.
pub(super) const RHYTHMS: [&str; 2] = ["weekly", "consecutive"];
pub(super) const RHYTHM_VALUES: [Rhythm; 2] = [Rhythm::Weekly, Rhythm::Consecutive];

/// Reads what editions are planned with. Names that refer to nothing, or come twice, are faults and their entries left out.
///
/// # Errors
/// The faults, when the calendar is among what cannot be read.
pub fn read_resources(name: &str, text: &str) -> Result<(Resources, Vec<Fault>), Vec<Fault>> {
    let sheet = Sheet::open(name, text, RESOURCES_KIND, 1).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    match resources(&sheet.root(), &mut faults) {
        Some(resources) => Ok((resources, faults)),
        None => Err(faults),
    }
}

/// Writes what editions are planned with: the same is the same bytes.
pub fn write_resources(resources: &Resources) -> String {
    let mut pen = Pen::new(RESOURCES_KIND, 1);
    write_fields(&mut pen, resources);
    pen.done()
}
