//! Contributing: what would be counted is made ready, shown, and offered as two files.

use super::{choose, keep};
use crate::app::{Content, Effect, Entropy, Notice, State};
use crate::base::PartId;
use crate::cohort::{Campaign, Contribution, Envelope, Part, contribution, split};
use crate::formats::{Handed, Taken, read_campaign, write_envelope};
use crate::target::Role;

/// One of the two halves.
#[derive(Clone, Copy)]
pub(super) enum Half {
    Hr,
    Trustee,
}

/// Takes the campaign of a file or a link. One with a fault is refused, and what was there stays.
pub(super) fn take_campaign(state: &mut State, name: &str, text: String) -> Vec<Effect> {
    match read_campaign(name, &text) {
        Ok(campaign) => choose::change(state, |person| person.campaign = Some(Taken { text, campaign })),
        Err(faults) => {
            keep::tell(state, Notice::NotTaken(faults));
            Vec::new()
        }
    }
}

/// Makes the contribution ready as it stands now. The name and the bands are drawn once for the campaign; where the
/// counts or the parts have changed there is a new mask, and a new revision if the last one was saved.
pub(super) fn prepare(state: &mut State, entropy: Entropy) -> Vec<Effect> {
    let Some(campaign) = state.campaign().cloned() else { return Vec::new() };
    let profile = state.profile();
    if profile.is_empty() {
        return Vec::new();
    }
    let Content { framework, catalogue, .. } = &*state.content;
    let count = |bands| contribution(&campaign, framework, &profile, state.role(), catalogue, bands);
    let handed = match state.person.handed.get(&campaign.id) {
        None => Handed {
            title: Some(campaign.title.clone()),
            day: None,
            contribution: count(&entropy.bands),
            source: entropy.source,
            bands: entropy.bands,
            parts: first_parts(&campaign, state.role()),
            revision: 1,
            saved: false,
            mask: entropy.mask,
        },
        Some(old) => {
            let counts = count(&old.bands);
            if counts == old.contribution {
                return Vec::new();
            }
            renewed(old, counts, old.parts.clone(), entropy)
        }
    };
    state.person.handed.insert(campaign.id.clone(), handed);
    keep::save(state)
}

fn renewed(old: &Handed, contribution: Contribution, parts: Vec<Option<PartId>>, entropy: Entropy) -> Handed {
    Handed {
        title: old.title.clone(),
        day: old.day,
        source: old.source,
        bands: old.bands.clone(),
        parts,
        revision: old.revision + u32::from(old.saved),
        saved: false,
        contribution,
        mask: entropy.mask,
    }
}

/// The parts known at first: that of the role where a partition goes by roles. The rest is for the person to choose.
fn first_parts(campaign: &Campaign, role: Option<&Role>) -> Vec<Option<PartId>> {
    let of_role = |part: &&Part| role.is_some_and(|role| part.roles.contains(&role.id));
    let parts = campaign.partitions.iter().map(|partition| partition.parts.iter().find(of_role));
    parts.map(|part| part.map(|part| part.id.clone())).collect()
}

/// Chooses another part. The counts stay, and so does their mask: the same vector under the same mask says nothing new.
pub(super) fn choose_part(state: &mut State, place: usize, part: PartId) -> Vec<Effect> {
    let Some(campaign) = state.campaign().cloned() else { return Vec::new() };
    let known =
        campaign.partitions.get(place).is_some_and(|partition| partition.parts.iter().any(|other| other.id == part));
    let Some(handed) = state.person.handed.get_mut(&campaign.id).filter(|_| known) else { return Vec::new() };
    let Some(chosen) = handed.parts.get_mut(place).filter(|chosen| chosen.as_ref() != Some(&part)) else {
        return Vec::new();
    };
    *chosen = Some(part);
    handed.revision += u32::from(handed.saved);
    handed.saved = false;
    keep::save(state)
}

/// Offers one half as a file. Its name says for whom it is and repeats the random name, no more.
pub(super) fn hand_in(state: &mut State, half: Half) -> Vec<Effect> {
    let Some(campaign) = state.campaign().cloned() else { return Vec::new() };
    let Some(handed) = state.person.handed.get_mut(&campaign.id) else { return Vec::new() };
    let Some([hr, trustee]) = envelopes(&campaign, handed) else { return Vec::new() };
    handed.saved = true;
    handed.day = Some(state.today);
    let (envelope, whom) = match half {
        Half::Hr => (hr, "hr"),
        Half::Trustee => (trustee, "trustee"),
    };
    let [a, b, c, d, ..] = handed.source.0;
    let name = format!("sestante-{whom}-{a:02x}{b:02x}{c:02x}{d:02x}.json");
    let mut effects = keep::save(state);
    effects.push(Effect::Download { name, text: write_envelope(&envelope) });
    effects
}

/// HR's and the trustee's envelope of what was made ready; `None` until a part of each partition is chosen.
pub fn envelopes(campaign: &Campaign, handed: &Handed) -> Option<[Envelope; 2]> {
    let parts: Vec<PartId> = handed.parts.iter().cloned().collect::<Option<_>>()?;
    Some(split(&handed.contribution, handed.mask.clone()).map(|side| Envelope {
        campaign: campaign.id.clone(),
        source: handed.source,
        revision: handed.revision,
        parts: parts.clone(),
        side,
    }))
}
