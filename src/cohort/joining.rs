//! Joining: which parts of a partition stand together, so that none shows fewer people than the threshold.

/// Groups of parts that stand together, as places in the campaign's order: a group that has fewer participants than the
/// threshold takes in the next part; what is left at the end is joined with the group before it. Every part is in exactly one group,
/// so that totals agree and nothing can be subtracted. With fewer participants in all than the threshold there is no group.
///
/// ```
/// use sestante::cohort::joined;
/// assert_eq!(joined(&[12, 3, 8, 4], 10), [vec![0], vec![1, 2, 3]]);
/// assert_eq!(joined(&[2, 3], 10), Vec::<Vec<usize>>::new());
/// ```
pub fn joined(participants: &[u32], threshold: u32) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let (mut open, mut people) = (Vec::new(), 0);
    for (place, own) in participants.iter().enumerate() {
        open.push(place);
        people += own;
        if people >= threshold {
            groups.push(std::mem::take(&mut open));
            people = 0;
        }
    }
    if let Some(last) = groups.last_mut() {
        last.append(&mut open);
    }
    groups
}
