//! Envelopes by the thousand: one line each, read into the numbers that a collection holds.
//!
//! A line exactly as the app writes it is read by hand, byte by byte. Any other goes to the reader of envelopes, which alone decides what
//! is a fault; so that both say the same of every line that the fast way answers.

use std::collections::BTreeMap;

use super::{Fault, Reason, Why, read_envelope};
use crate::base::PartId;
use crate::cohort::{Campaign, Envelope, Half, Holder, Side, Source, seed_words};

/// The places of a campaign's parts, by their names.
pub(super) struct PartPlaces(Vec<BTreeMap<Vec<u8>, u16>>);

impl PartPlaces {
    pub fn new(campaign: &Campaign) -> Self {
        let named = |(place, part): (usize, &crate::cohort::Part)| (part.id.as_str().as_bytes().to_vec(), place as u16);
        Self(campaign.partitions.iter().map(|one| one.parts.iter().enumerate().map(named).collect()).collect())
    }

    /// The place of a part in a partition.
    pub fn find(&self, partition: usize, name: &[u8]) -> Option<u16> {
        self.0.get(partition)?.get(name).copied()
    }
}

/// A half that has been read. Made once and filled for each line.
#[derive(Clone, Debug, Default)]
pub struct HalfRead {
    source: [u8; 16],
    revision: u32,
    parts: Vec<u16>,
    body: Vec<u32>,
}

impl HalfRead {
    /// The half, as a collection takes it.
    pub fn half(&self) -> Half<'_> {
        Half { source: Source(self.source), revision: self.revision, parts: &self.parts, body: &self.body }
    }
}

/// Why a line is no half of this holder and campaign: the kind of fault, and what or where it is.
pub type Refusal = (Why, String);

/// A reader of one holder's halves of one campaign.
pub struct HalfReader {
    campaign: String,
    holder: Holder,
    places: PartPlaces,
    width: usize,
    /// What each line begins with, up to the identifier, as the app writes it.
    head: Vec<u8>,
}

impl HalfReader {
    /// A reader of one holder's halves of one campaign.
    pub fn new(campaign: &Campaign, holder: Holder) -> Self {
        let side = match holder {
            Holder::Hr => "hr",
            Holder::Trustee => "trustee",
        };
        let head = format!(
            r#"{{"format":"sestante-envelope","version":1,"side":"{side}","campaign":"{}","source":""#,
            campaign.id
        );
        Self {
            campaign: campaign.id.to_string(),
            holder,
            places: PartPlaces::new(campaign),
            width: holder.width(campaign),
            head: head.into_bytes(),
        }
    }

    /// Reads a line, which has no line break at its end.
    ///
    /// # Errors
    /// [`Refusal`]; what is in `into` has no meaning then.
    pub fn read(&self, line: &[u8], into: &mut HalfRead) -> Result<(), Refusal> {
        if self.read_fast(line, into).is_some() { Ok(()) } else { self.read_any(line, into) }
    }

    /// Reads a line that is exactly as the app writes it; `None` for any other.
    pub fn read_fast(&self, line: &[u8], into: &mut HalfRead) -> Option<()> {
        let mut rest = line.strip_prefix(self.head.as_slice())?;
        hex(&mut rest, &mut into.source)?;
        expect(&mut rest, br#"","revision":"#)?;
        into.revision = number(&mut rest).filter(|revision| *revision > 0)?;
        expect(&mut rest, br#","parts":["#)?;
        into.parts.clear();
        for partition in 0..self.places.0.len() {
            expect(&mut rest, if partition == 0 { b"\"" } else { b",\"" })?;
            let end = rest.iter().position(|byte| *byte == b'"')?;
            into.parts.push(self.places.find(partition, &rest[..end])?);
            rest = &rest[end + 1..];
        }
        into.body.clear();
        match self.holder {
            Holder::Hr => {
                expect(&mut rest, br#"],"share":["#)?;
                for place in 0..self.width {
                    if place > 0 {
                        expect(&mut rest, b",")?;
                    }
                    into.body.push(number(&mut rest)?);
                }
                expect(&mut rest, b"]}")?;
            }
            Holder::Trustee => {
                expect(&mut rest, br#"],"seed":""#)?;
                let mut seed = [0; 32];
                hex(&mut rest, &mut seed)?;
                into.body.extend(seed_words(&crate::base::Seed(seed)));
                expect(&mut rest, br#""}"#)?;
            }
        }
        rest.is_empty().then_some(())
    }

    /// Reads a line by the reader of envelopes.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn read_any(&self, line: &[u8], into: &mut HalfRead) -> Result<(), Refusal> {
        let text = std::str::from_utf8(line).map_err(|error| (Why::Damaged, (error.valid_up_to() + 1).to_string()))?;
        let envelope = read_envelope("", text).map_err(refusal)?;
        self.fit(envelope, into)
    }

    /// Whether an envelope is one of this holder and campaign, as numbers.
    fn fit(&self, envelope: Envelope, into: &mut HalfRead) -> Result<(), Refusal> {
        if envelope.campaign.as_str() != self.campaign {
            return Err((Why::Campaign, envelope.campaign.to_string()));
        }
        into.body = match (envelope.side, self.holder) {
            (Side::Hr(share), Holder::Hr) if share.len() == self.width => share,
            (Side::Hr(share), Holder::Hr) => return Err((Why::Counters, share.len().to_string())),
            (Side::Trustee(seed), Holder::Trustee) => seed_words(&seed).to_vec(),
            _ => return Err((Why::Side, String::new())),
        };
        if envelope.parts.len() != self.places.0.len() {
            return Err((Why::Part, envelope.parts.len().to_string()));
        }
        into.parts.clear();
        for (partition, part) in envelope.parts.iter().enumerate() {
            let place = self.places.find(partition, part.as_str().as_bytes());
            into.parts.push(place.ok_or_else(|| (Why::Part, PartId::to_string(part)))?);
        }
        into.source = envelope.source.0;
        into.revision = envelope.revision;
        Ok(())
    }
}

fn refusal(fault: Fault) -> Refusal {
    match fault.reason {
        Reason::Damaged => {
            let column = fault.place.rsplit(' ').next().unwrap_or_default().to_owned();
            (Why::Damaged, column)
        }
        Reason::NotOurs(_) => (Why::Foreign, String::new()),
        Reason::Newer(version) => (Why::Newer, version.to_string()),
        _ => (Why::Field, fault.place),
    }
}

fn expect(rest: &mut &[u8], word: &[u8]) -> Option<()> {
    *rest = rest.strip_prefix(word)?;
    Some(())
}

/// A whole number as JSON writes it: no sign, no zero before other digits, at most the largest `u32`.
fn number(rest: &mut &[u8]) -> Option<u32> {
    let mut sum: u64 = 0;
    let mut digits = 0;
    for byte in *rest {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        sum = sum * 10 + u64::from(digit);
        digits += 1;
        if digits > 10 {
            return None;
        }
    }
    if digits == 0 || digits > 1 && rest[0] == b'0' {
        return None;
    }
    *rest = &rest[digits..];
    u32::try_from(sum).ok()
}

/// Bytes from hexadecimal digits, small letters only.
fn hex(rest: &mut &[u8], bytes: &mut [u8]) -> Option<()> {
    let (digits, after) = rest.split_at_checked(2 * bytes.len())?;
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
    }
    *rest = after;
    Some(())
}
