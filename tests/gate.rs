//! The gate: its noise has the distribution that it says, and no part is shown with fewer people than the threshold.

use sestante::base::{Chance, Seed};
use sestante::cohort::{joined, noise, noise_variance};

const DRAWS: u32 = 1_000_000;

/// The sampler against the exact distribution, for the least noise and for that of a large group: chi-square over single
/// numbers (those beyond five deviations as one on each side), mean and variance over a million draws.
#[test]
fn noise_is_discrete_gaussian() {
    for people in [10, 700] {
        let variance = f64::from(noise_variance(people));
        let reach = (5.0 * variance.sqrt()) as i32;
        let mut chance = Chance::new(&Seed([5; 32]));
        let mut counts = vec![0_u32; 2 * reach as usize + 1];
        let (mut sum, mut squares) = (0_i64, 0_i64);
        for _ in 0..DRAWS {
            let draw = noise(noise_variance(people), &mut chance);
            sum += i64::from(draw);
            squares += i64::from(draw) * i64::from(draw);
            counts[(draw.clamp(-reach, reach) + reach) as usize] += 1;
        }
        let weight = |k: i32| (-f64::from(k * k) / (2.0 * variance)).exp();
        let all: f64 = (-3 * reach..=3 * reach).map(weight).sum();
        let expected = |k: i32| {
            let beyond: f64 = if k.abs() == reach { (reach + 1..3 * reach).map(weight).sum() } else { 0.0 };
            f64::from(DRAWS) * (weight(k) + beyond) / all
        };
        let chi_square: f64 = (-reach..=reach)
            .map(|k| (f64::from(counts[(k + reach) as usize]) - expected(k)).powi(2) / expected(k))
            .sum();
        let degrees = f64::from(2 * reach);
        // Five deviations of chi-square, of the mean and of the variance.
        assert!(chi_square < degrees + 5.0 * (2.0 * degrees).sqrt(), "{chi_square}");
        let draws = f64::from(DRAWS);
        let (mean, found) = (sum as f64 / draws, squares as f64 / draws);
        assert!(mean.abs() < 5.0 * (variance / draws).sqrt(), "{mean}");
        assert!((found - variance).abs() < 5.0 * variance * (2.0 / draws).sqrt(), "{found}");
        println!(
            "variance {variance}: mean {mean:.5}, variance {found:.4}, chi-square {chi_square:.1} over {degrees} degrees"
        );
    }
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
