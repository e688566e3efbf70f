//! Groups by wave.

use crate::app::trainer::State;
use crate::base::WaveId;

/// Groups by wave, by their places, in the order of the waves; those of none last.
pub fn waves(state: &State) -> Vec<(Option<WaveId>, Vec<usize>)> {
    let resources = state.resources();
    let groups = &state.demand().groups;
    let wave = |group| resources.limits_of(group).and_then(|limits| limits.wave);
    let own: Vec<Option<WaveId>> = groups.iter().map(wave).collect();
    let ids = resources.waves.iter().map(|wave| Some(wave.id.clone())).chain([None]);
    let of = |id: &Option<WaveId>| (0..groups.len()).filter(|group| own[*group] == *id).collect::<Vec<_>>();
    ids.map(|id| (id.clone(), of(&id))).filter(|(_, groups)| !groups.is_empty()).collect()
}
