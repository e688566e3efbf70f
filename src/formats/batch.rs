//! A batch: halves that a collection keeps, as bytes. It names the parts, so that it can be read with the same campaign made anew.
//!
//! After the first line, which is JSON without a line break in it, each half has its identifier, a flag (1 for one in
//! conflict), its revision, the places of its parts as 2 bytes each and its numbers as 4 bytes each, little end first.

use super::Fault;
use super::at::{At, Wrong};
use super::half::PartPlaces;
use super::pen::Pen;
use super::wire::Sheet;
use crate::base::PartId;
use crate::cohort::{Campaign, Collection, Half, Holder, Source};

const KIND: &str = "sestante-batch";

/// Writes the halves that came in at these places.
pub fn write_batch(campaign: &Campaign, holder: Holder, collection: &Collection, places: &[usize]) -> Vec<u8> {
    let mut pen = Pen::new(KIND, 1);
    pen.field("width").whole(holder.width(campaign) as u32);
    pen.field("parts").list(&campaign.partitions, |pen, partition| {
        pen.list(&partition.parts, |pen, part| pen.text(part.id.as_str()))
    });
    let mut bytes = pen.done().into_bytes();
    bytes.push(b'\n');
    for (half, clashing) in places.iter().filter_map(|place| collection.come(*place)) {
        bytes.extend(half.source.0);
        bytes.push(clashing.into());
        bytes.extend(half.revision.to_le_bytes());
        bytes.extend(half.parts.iter().flat_map(|part| part.to_le_bytes()));
        bytes.extend(half.body.iter().flat_map(|word| word.to_le_bytes()));
    }
    bytes
}

/// Reads a batch into a collection. `false` when it is none of the campaign, or has parts that the campaign does not have; what was
/// read before the fault is taken in.
pub fn read_batch(campaign: &Campaign, holder: Holder, bytes: &[u8], into: &mut Collection) -> bool {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return false };
    let Ok(head) = std::str::from_utf8(&bytes[..end]) else { return false };
    let Ok(Some(places)) = head_of(head, campaign, holder) else { return false };
    let width = holder.width(campaign);
    let length = 16 + 1 + 4 + 2 * places.len() + 4 * width;
    let mut parts = vec![0; places.len()];
    let mut body = vec![0; width];
    let mut halves = bytes[end + 1..].chunks_exact(length);
    for bytes in halves.by_ref() {
        let Some((source, rest)) = bytes.split_first_chunk::<16>() else { return false };
        let (Some(flag), Some(revision)) = (rest.first(), word(rest.get(1..5).unwrap_or_default())) else {
            return false;
        };
        if *flag != 0 {
            into.note_conflict(Source(*source), revision);
            continue;
        }
        let (own, words) = rest[5..].split_at(2 * places.len());
        for ((part, bytes), places) in parts.iter_mut().zip(own.chunks_exact(2)).zip(&places) {
            let Some(Some(place)) = places.get(usize::from(u16::from_le_bytes([bytes[0], bytes[1]]))) else {
                return false;
            };
            *part = *place;
        }
        for (number, bytes) in body.iter_mut().zip(words.chunks_exact(4)) {
            *number = word(bytes).unwrap_or_default();
        }
        into.take(Half { source: Source(*source), revision, parts: &parts, body: &body });
    }
    halves.remainder().is_empty()
}

fn word(bytes: &[u8]) -> Option<u32> {
    bytes.try_into().ok().map(u32::from_le_bytes)
}

/// Places in the campaign of the parts that the batch names; `None` when it has another number of partitions or counters.
fn head_of(head: &str, campaign: &Campaign, holder: Holder) -> Result<Option<Vec<Vec<Option<u16>>>>, Fault> {
    let sheet = Sheet::open("", head, KIND, 1)?;
    let read = |root: &At| -> Result<_, Wrong> {
        Ok((root.at("width").place()?, root.at("parts").all(|parts| parts.all(|id| id.id(PartId::new)))?))
    };
    let (width, parts) = read(&sheet.root())?;
    if width != holder.width(campaign) || parts.len() != campaign.partitions.len() {
        return Ok(None);
    }
    let known = PartPlaces::new(campaign);
    let place = |partition: usize, part: &PartId| known.find(partition, part.as_str().as_bytes());
    let places = parts.iter().enumerate().map(|(at, parts)| parts.iter().map(|part| place(at, part)).collect());
    Ok(Some(places.collect()))
}
