//! Contributing: what would be counted is made ready, shown, and offered as two files.

use super::keep;
use crate::app::{Content, Effect, Entropy, Page, State};
use crate::base::{CampaignId, PartId, Seed, UnitId};
use crate::cohort::{Campaign, Contribution, Envelope, Part, contribution, split};
use crate::formats::{Handed, write_envelope};
use crate::target::Role;

/// One of the two halves.
#[derive(Clone, Copy)]
pub(super) enum Half {
    Hr,
    Trustee,
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
    let parts = first_parts(&campaign, state.role(), state.person.unit.as_ref());
    let handed = match state.person.handed.get(&campaign.id) {
        None => Handed {
            title: Some(campaign.title.clone()),
            day: None,
            contribution: count(&entropy.bands),
            source: entropy.source,
            bands: entropy.bands,
            parts,
            revision: 1,
            saved: false,
            mask: entropy.mask,
        },
        Some(old) => {
            let handed = renewed(old, count(&old.bands), still_there(&campaign, &old.parts, parts), entropy.mask);
            if handed == *old {
                return Vec::new();
            }
            handed
        }
    };
    state.person.handed.insert(campaign.id.clone(), handed);
    keep::save(state)
}

/// What was made ready before, as it is now. Another vector has another mask, and what was saved another revision.
fn renewed(old: &Handed, contribution: Contribution, parts: Vec<Option<PartId>>, mask: Seed) -> Handed {
    let counts = contribution != old.contribution;
    let changed = counts || parts != old.parts;
    Handed {
        title: old.title.clone(),
        day: old.day,
        source: old.source,
        bands: old.bands.clone(),
        parts,
        revision: old.revision + u32::from(old.saved && changed),
        saved: old.saved && !changed,
        contribution,
        mask: if counts { mask } else { old.mask.clone() },
    }
}

/// The parts known at first: that of the role where a partition goes by roles, that of the unit where it goes by units.
/// The rest is for the person to choose.
fn first_parts(campaign: &Campaign, role: Option<&Role>, unit: Option<&UnitId>) -> Vec<Option<PartId>> {
    let own = |part: &&Part| {
        role.is_some_and(|role| part.roles.contains(&role.id)) || unit.is_some_and(|unit| part.has_unit(unit))
    };
    let parts = campaign.partitions.iter().map(|partition| partition.parts.iter().find(own));
    parts.map(|part| part.map(|part| part.id.clone())).collect()
}

/// The parts chosen before, as far as the campaign has them; what it lacks (another campaign of the same name was taken)
/// or what was not chosen yet is as at first.
fn still_there(campaign: &Campaign, old: &[Option<PartId>], first: Vec<Option<PartId>>) -> Vec<Option<PartId>> {
    let known = |place: usize, part: &PartId| campaign.partitions[place].parts.iter().any(|other| other.id == *part);
    let chosen = |(place, first): (usize, Option<PartId>)| {
        old.get(place).cloned().flatten().filter(|part| known(place, part)).or(first)
    };
    first.into_iter().enumerate().map(chosen).collect()
}

/// Forgets what was made ready for a campaign, with its random name. For the present campaign it begins anew.
pub(super) fn forget(state: &mut State, campaign: &CampaignId, entropy: Entropy) -> Vec<Effect> {
    if state.person.handed.remove(campaign).is_none() {
        return Vec::new();
    }
    let mut effects = keep::save(state);
    if state.page == Page::Contribute {
        effects.extend(prepare(state, entropy));
    }
    effects
}

/// Chooses another part, or none. The counts stay, and so does their mask: the same vector under the same mask says
/// nothing new.
pub(super) fn choose_part(state: &mut State, place: usize, part: Option<PartId>) -> Vec<Effect> {
    let Some(campaign) = state.campaign().cloned() else { return Vec::new() };
    let known = |part: &PartId| {
        campaign.partitions.get(place).is_some_and(|partition| partition.parts.iter().any(|other| other.id == *part))
    };
    let sound = part.as_ref().is_none_or(known);
    let Some(handed) = state.person.handed.get_mut(&campaign.id).filter(|_| sound) else { return Vec::new() };
    let Some(chosen) = handed.parts.get_mut(place).filter(|chosen| **chosen != part) else { return Vec::new() };
    *chosen = part;
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
