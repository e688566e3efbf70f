//! `organisation.json`.

use super::at::{At, Wrong};
use super::campaign::write_both;
use super::pen::Pen;
use super::wire::Sheet;
use super::{Fault, Reason};
use crate::base::UnitId;
use crate::cohort::{Organisation, Unit, UnitFault};

/// Reads an organisation. It is read whole or not at all: a unit that is left out would make others seem smaller.
///
/// # Errors
/// All faults found.
pub fn read_organisation(name: &str, text: &str) -> Result<Organisation, Vec<Fault>> {
    let sheet = Sheet::open(name, text, "sestante-organisation", 1).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let units = sheet.list("units", &mut faults, unit);
    let organisation = organisation(&sheet.root(), units).map_err(|wrong| vec![wrong.into()])?;
    let told = |fault| match fault {
        UnitFault::Twice(place) => {
            Fault::new(name, format!("units[{place}].id"), Reason::Twice(organisation.units[place].id.to_string()))
        }
        UnitFault::Parent(place) => {
            let rule = "must be the name of a unit that stands before".to_owned();
            Fault::new(name, format!("units[{place}].parent"), Reason::Rule(rule))
        }
        UnitFault::Families(place) => {
            let rule = "must add up to the headcount".to_owned();
            Fault::new(name, format!("units[{place}].families"), Reason::Rule(rule))
        }
        UnitFault::Below(place) => {
            let rule = "must not be below that of the units that belong to it".to_owned();
            Fault::new(name, format!("units[{place}].headcount"), Reason::Rule(rule))
        }
    };
    if faults.is_empty() {
        faults.extend(organisation.faults().into_iter().map(told));
    }
    if faults.is_empty() { Ok(organisation) } else { Err(faults) }
}

fn organisation(root: &At, units: Vec<Unit>) -> Result<Organisation, Wrong> {
    Ok(Organisation {
        title: root.at("title").both()?,
        note: root.at("note").both()?,
        invented: root.at("invented").flag()?,
        units,
    })
}

/// Reads all units of a list.
pub(super) fn read_units(list: &At) -> Result<Vec<Unit>, Wrong> {
    list.all(unit)
}

/// Writes a unit; what is not known is left out.
pub(super) fn write_unit<'a>(pen: &'a mut Pen, unit: &Unit) -> &'a mut Pen {
    pen.open('{')
        .field("id")
        .text(unit.id.as_str())
        .field("parent")
        .maybe_text(unit.parent.as_ref().map(UnitId::as_str));
    write_both(pen.field("title"), &unit.title);
    pen.field("headcount").maybe_whole(unit.headcount);
    if !unit.families.is_empty() {
        pen.field("families").open('{');
        for (family, count) in &unit.families {
            pen.field(family).whole(*count);
        }
        pen.close('}');
    }
    pen.close('}')
}

fn unit(entry: &At) -> Result<Unit, Wrong> {
    let families = |families: &At| -> Result<Vec<(String, u32)>, Wrong> {
        families.fields()?.map(|(family, count)| Ok((family.to_owned(), count.between(1, u32::MAX)?))).collect()
    };
    Ok(Unit {
        id: entry.at("id").id(UnitId::new)?,
        parent: entry.at("parent").maybe(|parent| parent.id(UnitId::new))?,
        title: entry.at("title").both()?,
        site: entry.at("site").maybe(At::text)?,
        headcount: entry.at("headcount").maybe(At::whole)?,
        families: entry.at("families").maybe(families)?.unwrap_or_default(),
        as_of: entry.at("as_of").maybe(At::text)?,
        source: entry.at("source").maybe(At::text)?,
    })
}
