//! Envelopes: one line of JSON each, in a fixed order of fields, so that the same envelope is the same bytes.

use serde::{Deserialize, Serialize};

use super::wire::{Sheet, hex, unhex, write};
use super::{Fault, Reason};
use crate::base::{CampaignId, PartId, Seed};
use crate::cohort::{Envelope, Side, Source};

const KIND: &str = "sestante-envelope";

#[derive(Serialize, Deserialize)]
struct WireEnvelope {
    format: String,
    version: u32,
    side: String,
    campaign: String,
    source: String,
    revision: u32,
    parts: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<Vec<u32>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<String>,
}

/// Writes an envelope.
pub fn write_envelope(envelope: &Envelope) -> String {
    let (side, share, seed) = match &envelope.side {
        Side::Hr(share) => ("hr", Some(share.clone()), None),
        Side::Trustee(seed) => ("trustee", None, Some(hex(&seed.0))),
    };
    write(&WireEnvelope {
        format: KIND.to_owned(),
        version: 1,
        side: side.to_owned(),
        campaign: envelope.campaign.to_string(),
        source: hex(&envelope.source.0),
        revision: envelope.revision,
        parts: envelope.parts.iter().map(PartId::to_string).collect(),
        share,
        seed,
    })
}

/// Reads an envelope.
///
/// # Errors
/// A [`Fault`] with the reason why it is none.
pub fn read_envelope(name: &str, text: &str) -> Result<Envelope, Fault> {
    let wire: WireEnvelope = Sheet::open(name, text, KIND, 1)?.whole()?;
    envelope(wire).map_err(|reason| Fault::new(name, "", reason))
}

fn envelope(wire: WireEnvelope) -> Result<Envelope, Reason> {
    let side = match (wire.side.as_str(), wire.share, wire.seed) {
        ("hr", Some(share), None) => Side::Hr(share),
        ("trustee", None, Some(seed)) => Side::Trustee(Seed(unhex(&seed)?)),
        _ => return Err(Reason::Rule("side: hr with a share, or trustee with a seed".to_owned())),
    };
    if wire.revision == 0 {
        return Err(Reason::Rule("revision: counts from 1".to_owned()));
    }
    Ok(Envelope {
        campaign: CampaignId::new(&wire.campaign)?,
        source: Source(unhex(&wire.source)?),
        revision: wire.revision,
        parts: wire.parts.iter().map(|id| PartId::new(id)).collect::<Result<_, _>>()?,
        side,
    })
}
