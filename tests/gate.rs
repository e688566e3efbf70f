//! The gate: its noise has the distribution that it says, and no part is shown with fewer people than the threshold.

use sestante::base::{Chance, Seed};
use sestante::cohort::{NOISE_VARIANCE, joined, noise};

const DRAWS: u32 = 1_000_000;

/// Reach of the noise that is counted number by number; beyond it fewer than one draw in a million is expected.
const REACH: i32 = 10;

/// The sampler against the exact distribution: chi-square over 21 cells, mean and variance over a million draws.
#[test]
fn noise_is_discrete_gaussian() {
    let mut chance = Chance::new(&Seed([5; 32]));
    let mut counts = [0_u32; 2 * REACH as usize + 1];
    let (mut sum, mut squares) = (0_i64, 0_i64);
    for _ in 0..DRAWS {
        let draw = noise(&mut chance);
        sum += i64::from(draw);
        squares += i64::from(draw) * i64::from(draw);
        counts[(draw.clamp(-REACH, REACH) + REACH) as usize] += 1;
    }
    let weight = |k: i32| (-f64::from(k * k) / (2.0 * f64::from(NOISE_VARIANCE))).exp();
    let all: f64 = (-60..=60).map(weight).sum();
    let expected = |k: i32| {
        let beyond: f64 = if k.abs() == REACH { (REACH + 1..60).map(weight).sum() } else { 0.0 };
        f64::from(DRAWS) * (weight(k) + beyond) / all
    };
    let chi_square: f64 =
        (-REACH..=REACH).map(|k| (f64::from(counts[(k + REACH) as usize]) - expected(k)).powi(2) / expected(k)).sum();
    // 20 degrees of freedom: mean 20, deviation 6.3; five deviations.
    assert!(chi_square < 20.0 + 5.0 * 6.33, "{chi_square}");
    let (mean, variance) = (sum as f64 / f64::from(DRAWS), squares as f64 / f64::from(DRAWS));
    // Deviations of the mean and of the variance over a million draws: 0.002 and 0.0057.
    assert!(mean.abs() < 0.01, "{mean}");
    assert!((variance - 4.0).abs() < 0.03, "{variance}");
    println!("mean {mean:.5}, variance {variance:.4}, chi-square {chi_square:.1} over 20 degrees");
}

/// Laws of the joining, over seeded partitions: every part once and in order, no group below the threshold, all joined
/// only as far as needed.
#[test]
fn joined_groups_cover_all_parts_and_reach_the_threshold() {
    let mut chance = Chance::new(&Seed([6; 32]));
    for _ in 0..2000 {
        let parts = 1 + (chance.word() % 30) as usize;
        let participants: Vec<u32> = (0..parts).map(|_| chance.word() % 25).collect();
        let threshold = 5 + chance.word() % 10;
        let groups = joined(&participants, threshold);
        let people = |group: &Vec<usize>| group.iter().map(|place| participants[*place]).sum::<u32>();
        if participants.iter().sum::<u32>() < threshold {
            assert!(groups.is_empty());
            continue;
        }
        assert_eq!(groups.concat(), (0..parts).collect::<Vec<_>>(), "every part once, in order");
        for group in &groups {
            assert!(people(group) >= threshold, "{participants:?} {threshold} {groups:?}");
        }
        for group in &groups[..groups.len() - 1] {
            let before: u32 = group[..group.len() - 1].iter().map(|place| participants[*place]).sum();
            assert!(before < threshold, "a group ends as soon as it may: {participants:?} {threshold} {groups:?}");
        }
    }
}
