//! A campaign that is being made, as it lies on HR's shelf. Texts in it may still be empty.

use super::at::{At, Wrong};
use super::campaign::{read_way, write_both, write_way};
use super::organisation::{read_units, write_unit};
use super::pen::Pen;
use super::wire::Sheet;
use super::{Fault, Reason};
use crate::base::{Bilingual, CampaignId, CourseId, RoleId, UnitId};
use crate::cohort::{Draft, Family, Grouping, Organisation};

const KIND: &str = "sestante-draft";

/// Reads a draft.
///
/// # Errors
/// The first fault found.
pub fn read_draft(name: &str, text: &str) -> Result<Draft, Fault> {
    let sheet = Sheet::open(name, text, KIND, 1)?;
    let draft = draft(&sheet.root()).map_err(Fault::from)?;
    let units = &draft.organisation;
    let known = |group: &Grouping| group.units.iter().all(|id| units.unit(id).is_some());
    if draft.groups.iter().all(known) { Ok(draft) } else { Err(Fault::new(name, "groups", Reason::Missing)) }
}

fn draft(root: &At) -> Result<Draft, Wrong> {
    Ok(Draft {
        id: root.at("id").id(CampaignId::new)?,
        title: any(&root.at("title"))?,
        trustee: any(&root.at("trustee"))?,
        from: root.at("from").maybe(At::day)?,
        to: root.at("to").maybe(At::day)?,
        threshold: root.at("threshold").whole()?,
        organisation: Organisation {
            title: any(&root.at("body"))?,
            note: any(&root.at("note"))?,
            invented: root.at("invented").flag()?,
            units: read_units(&root.at("units"))?,
        },
        groups: root.at("groups").all(|group| {
            Ok(Grouping {
                title: group.at("title").maybe(any)?,
                units: group.at("units").all(|id| id.id(UnitId::new))?,
            })
        })?,
        families: root.at("families").all(|family| {
            Ok(Family {
                title: any(&family.at("title"))?,
                roles: family.at("roles").all(|id| id.id(RoleId::new))?,
                people: family.at("people").maybe(At::whole)?,
            })
        })?,
        offer: root.at("offer").all(|id| id.id(CourseId::new))?,
        ways: root.at("ways").all(|way| read_way(way, text))?,
    })
}

fn text(at: &At) -> Result<String, Wrong> {
    at.text()
}

fn any(at: &At) -> Result<Bilingual, Wrong> {
    Ok(Bilingual { it: at.at("it").text()?, en: at.at("en").text()? })
}

/// Writes a draft.
pub fn write_draft(draft: &Draft) -> String {
    let mut pen = Pen::new(KIND, 1);
    pen.field("id").text(draft.id.as_str());
    let organisation = &draft.organisation;
    for (name, text) in [
        ("title", &draft.title),
        ("trustee", &draft.trustee),
        ("body", &organisation.title),
        ("note", &organisation.note),
    ] {
        write_both(pen.field(name), text);
    }
    for (name, day) in [("from", draft.from), ("to", draft.to)] {
        pen.field(name).maybe_text(day.map(|day| day.to_string()).as_deref());
    }
    pen.field("threshold").whole(draft.threshold).field("invented").flag(organisation.invented);
    pen.field("units").list(&organisation.units, write_unit);
    pen.field("groups").list(&draft.groups, |pen, group| {
        pen.open('{');
        if let Some(title) = &group.title {
            write_both(pen.field("title"), title);
        }
        pen.field("units").list(group.units.iter().map(UnitId::as_str), Pen::text).close('}')
    });
    pen.field("families").list(&draft.families, |pen, family| {
        write_both(pen.open('{').field("title"), &family.title);
        pen.field("roles").list(family.roles.iter().map(RoleId::as_str), Pen::text);
        pen.field("people").maybe_whole(family.people).close('}')
    });
    pen.field("offer").list(draft.offer.iter().map(CourseId::as_str), Pen::text);
    pen.field("ways").list(&draft.ways, write_way);
    pen.done()
}
