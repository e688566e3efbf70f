//! The response model against published numbers, and the laws that hold in one dimension.

use sestante::assessment::{
    Aim, Answer, Design, Graded, Joint, Length, Posterior, Prior, Reply, Simulated, Sitting, cholesky, lifts_together,
    precision_of, profile_of,
};
use sestante::base::{AreaId, Bilingual, Chance, ItemId, ScoreId, Seed};
use sestante::framework::{Area, Band, Bank, Framework, Item, Kind, Score};
use sestante::profile::Outcome;

/// Slopes and intercepts of the five dichotomous items of LSAT7, estimated by the R package mirt (tests/README.md).
const LSAT7: [(f64, f64); 5] = [(0.9876, 1.8559), (1.0808, 0.808), (1.7075, 1.8052), (0.765, 0.486), (0.7357, 1.8545)];

/// Slopes and intercepts of the four graded items of Science, likewise.
const SCIENCE: [(f64, [f64; 3]); 4] = [
    (1.041, [4.863, 2.639, -1.466]),
    (1.226, [2.924, 0.901, -2.266]),
    (2.3, [5.244, 2.218, -1.967]),
    (1.094, [3.347, 0.991, -1.688]),
];

fn posterior(items: &[Graded], answers: &[usize]) -> Posterior {
    let mut posterior = Posterior::new(0.0, 1.0);
    for (item, answer) in items.iter().zip(answers) {
        posterior.observe(item, *answer);
    }
    posterior
}

fn lsat7() -> Vec<Graded> {
    LSAT7.iter().map(|(slope, intercept)| Graded::new(*slope, &[*intercept])).collect()
}

fn science() -> Vec<Graded> {
    SCIENCE.iter().map(|(slope, intercepts)| Graded::new(*slope, intercepts)).collect()
}

#[test]
fn eap_of_response_patterns_is_as_published() {
    for (pattern, expected) in [
        ([0, 0, 0, 0, 0], -1.8666),
        ([0, 0, 0, 0, 1], -1.5267),
        ([0, 0, 0, 1, 0], -1.5134),
        ([0, 0, 0, 1, 1], -1.1852),
        ([0, 0, 1, 0, 0], -1.0947),
        ([0, 0, 1, 0, 1], -0.7667),
    ] {
        let mean = posterior(&lsat7(), &pattern).mean();
        assert!((mean - expected).abs() < 0.01, "{pattern:?}: {mean} for {expected}");
    }
}

/// The EAP of a sum score is the mean over all patterns of that sum, weighted by their probability (Thissen et al. 1995).
#[test]
fn eap_of_sum_scores_is_as_published() {
    let expected = [
        (-1.869_79, 0.692_703_2),
        (-1.431_861, 0.683_869_7),
        (-0.948_846_3, 0.694_229_8),
        (-0.413_196_3, 0.721_095_1),
        (0.151_728_9, 0.758_772),
        (0.727_187_7, 0.800_933_5),
    ];
    let items = lsat7();
    let prior = Posterior::new(0.0, 1.0);
    for (sum, (mean, error)) in expected.into_iter().enumerate() {
        let patterns = (0..32_usize).filter(|pattern| pattern.count_ones() as usize == sum);
        let (mut total, mut first, mut second) = (0.0, 0.0, 0.0);
        for pattern in patterns {
            let answers: Vec<usize> = (0..5).map(|item| pattern >> item & 1).collect();
            let likelihood = |theta: f64| -> f64 {
                items.iter().zip(&answers).map(|(item, answer)| item.probability(*answer, theta)).product()
            };
            total += prior.expected(likelihood);
            first += prior.expected(|theta| theta * likelihood(theta));
            second += prior.expected(|theta| theta * theta * likelihood(theta));
        }
        let found = first / total;
        let spread = (second / total - found * found).sqrt();
        assert!((found - mean).abs() < 1e-4, "sum {sum}: {found} for {mean}");
        assert!((spread - error).abs() < 1e-4, "sum {sum}: error {spread} for {error}");
    }
}

#[test]
fn eap_of_graded_answers_is_as_published() {
    for (answers, mean, error) in [([0, 1, 2, 3], -0.349_490_3, Some(0.600_492_2)), ([0, 0, 0, 0], -2.748_832_4, None)]
    {
        let found = posterior(&science(), &answers);
        assert!((found.mean() - mean).abs() < 1e-3, "{answers:?}: {} for {mean}", found.mean());
        assert!(error.is_none_or(|error| (found.error() - error).abs() < 1e-3), "{answers:?}: error {}", found.error());
    }
}

/// Information is minus the expected second derivative of the log likelihood, here by finite differences.
#[test]
fn information_is_the_expected_curvature() {
    for item in science() {
        for theta in [-2.0, -0.7, 0.0, 1.3] {
            let h = 1e-4;
            let log = |category, theta: f64| item.probability(category, theta).ln();
            let curvature: f64 = (0..4)
                .map(|k| {
                    let second = (log(k, theta + h) - 2.0 * log(k, theta) + log(k, theta - h)) / (h * h);
                    -item.probability(k, theta) * second
                })
                .sum();
            assert!((item.information(theta) - curvature).abs() < 1e-4, "{theta}");
        }
    }
}

fn design() -> Design {
    Design {
        slope: 1.7,
        locations: [-1.5, -0.5, 0.5, 1.5],
        steps: [-0.6, 0.0, 0.6],
        prior: Prior {
            scores: ["1.1", "1.2", "ai-work"].map(|id| ScoreId::new(id).expect("an id")).into(),
            mean: -0.5,
            covariance: vec![vec![1.0, 0.7, 0.55], vec![0.7, 1.0, 0.55], vec![0.55, 0.55, 1.0]],
        },
        enough: [0.45, 0.36, 0.28],
    }
}

fn both(text: &str) -> Bilingual {
    Bilingual { it: text.to_owned(), en: text.to_owned() }
}

/// One area of two scores and an AI score, with twelve items each.
fn small() -> (Framework, Bank) {
    let area = AreaId::new("1").expect("an id");
    let score = |id: &str, area: Option<&AreaId>| Score {
        id: ScoreId::new(id).expect("an id"),
        area: area.cloned(),
        title: both(id),
        about: both(id),
    };
    let scores = vec![score("1.1", Some(&area)), score("1.2", Some(&area)), score("ai-work", None)];
    let items = scores.iter().flat_map(|score| {
        (0..12).map(|number| Item {
            id: ItemId::new(&format!("{}-{number}", score.id)).expect("an id"),
            score: score.id.clone(),
            kind: [Kind::Knowledge, Kind::Skill, Kind::Attitude][number % 3],
            band: Band::ALL[number % 4],
        })
    });
    let bank = Bank::new(items.collect());
    (
        Framework {
            areas: vec![Area { id: area, title: both("1"), about: both("1") }],
            scores,
            ..Framework::default()
        },
        bank,
    )
}

fn answered(pairs: &[(&ItemId, u8)]) -> Sitting {
    let reply = |number| Reply::Answered(Answer::new(number).expect("an answer"));
    Sitting::resume(Seed([1; 32]), pairs.iter().map(|(item, number)| ((*item).clone(), reply(*number))))
}

/// 60 seeded sets of answers over the bank.
fn many(bank: &Bank) -> Vec<Vec<(&ItemId, u8)>> {
    let mut chance = Chance::new(&Seed([2; 32]));
    (0..60)
        .map(|_| {
            let items = bank.items().iter().filter(|_| chance.unit() < 0.4).collect::<Vec<_>>();
            items.into_iter().map(|item| (&item.id, (chance.unit() * 4.0) as u8)).collect()
        })
        .collect()
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let (framework, bank) = small();
    for mut answers in many(&bank) {
        let before = profile_of(&framework, &answered(&answers), &bank, &design());
        answers.reverse();
        let after = profile_of(&framework, &answered(&answers), &bank, &design());
        for ((_, one), (_, other)) in before.scores.iter().zip(&after.scores) {
            let (Some(one), Some(other)) = (one.estimate(), other.estimate()) else { continue };
            assert!((one.mean - other.mean).abs() < 1e-9 && (one.error - other.error).abs() < 1e-9);
        }
    }
}

#[test]
fn raising_one_answer_lowers_no_score() {
    let (framework, bank) = small();
    for answers in many(&bank) {
        let before = profile_of(&framework, &answered(&answers), &bank, &design());
        for place in 0..answers.len() {
            let mut raised = answers.clone();
            raised[place].1 = (raised[place].1 + 1).min(3);
            let after = profile_of(&framework, &answered(&raised), &bank, &design());
            let pairs = before.scores.iter().map(|(_, o)| o).zip(after.scores.iter().map(|(_, o)| o));
            let areas = before.areas.iter().map(|(_, o)| o).zip(after.areas.iter().map(|(_, o)| o));
            for (low, high) in pairs.chain(areas).filter_map(|(a, b)| Some((a.estimate()?, b.estimate()?))) {
                assert!(high.mean >= low.mean - 1e-9, "{} to {}", low.mean, high.mean);
            }
        }
    }
}

#[test]
fn no_error_exceeds_the_priors() {
    let (framework, bank) = small();
    let design = design();
    for answers in many(&bank) {
        let joint = Joint::of(&answered(&answers), &bank, &design);
        for place in 0..framework.scores.len() {
            assert!(joint.variance(place) <= design.prior.covariance[place][place] + 1e-12);
        }
    }
}

/// The law of total variance, on a grid: one more item is not expected to enlarge the error.
#[test]
fn one_more_item_is_not_expected_to_enlarge_the_error() {
    let (_, bank) = small();
    let design = design();
    for answers in many(&bank) {
        let mut posterior = Posterior::new(-0.5, 1.0);
        for (id, answer) in &answers {
            posterior.observe(&design.curves(bank.item(id).expect("an item")), usize::from(*answer));
        }
        for item in bank.items().iter().take(4) {
            let curves = design.curves(item);
            let expected: f64 = (0..4)
                .map(|category| {
                    let mut after = posterior.clone();
                    after.observe(&curves, category);
                    posterior.expected(|theta| curves.probability(category, theta)) * after.error().powi(2)
                })
                .sum();
            assert!(expected <= posterior.error().powi(2) + 1e-12);
        }
    }
}

/// The derivatives of the log probability against finite differences.
#[test]
fn derivatives_are_those_of_the_log_probability() {
    for item in science() {
        for (category, theta) in (0..4).flat_map(|k| [-2.0, -0.7, 0.0, 1.3].map(|theta| (k, theta))) {
            let h = 1e-4;
            let log = |theta: f64| item.probability(category, theta).ln();
            let [slope, curvature] = item.derivatives(category, theta);
            assert!((slope - (log(theta + h) - log(theta - h)) / (2.0 * h)).abs() < 1e-6);
            assert!((curvature - (log(theta + h) - 2.0 * log(theta) + log(theta - h)) / (h * h)).abs() < 1e-4);
        }
    }
}

/// Posterior mean and error of each score and of the mean of the first two, by brute force: a sum over a grid of
/// 81 points in each of three dimensions, -5 to 5, with the prior's density from the inverse written out by hand.
fn brute_force(design: &Design, bank: &Bank, answers: &[(&ItemId, u8)]) -> [(f64, f64); 4] {
    const POINTS: usize = 81;
    let c = &design.prior.covariance;
    let minor = |r: [usize; 2], k: [usize; 2]| c[r[0]][k[0]] * c[r[1]][k[1]] - c[r[0]][k[1]] * c[r[1]][k[0]];
    let others = [[1, 2], [0, 2], [0, 1]];
    let sign = |i: usize, j: usize| if (i + j).is_multiple_of(2) { 1.0 } else { -1.0 };
    let determinant: f64 = (0..3).map(|j| sign(0, j) * c[0][j] * minor([1, 2], others[j])).sum();
    let inverse = |i: usize, j: usize| sign(i, j) * minor(others[j], others[i]) / determinant;
    let point = |index: usize| -5.0 + 10.0 * index as f64 / (POINTS - 1) as f64;
    let likelihood = |score: usize| -> Vec<f64> {
        let own: Vec<_> = answers
            .iter()
            .map(|(id, answer)| (bank.item(id).expect("an item"), usize::from(*answer)))
            .filter(|(item, _)| item.score == design.prior.scores[score])
            .map(|(item, answer)| (design.curves(item), answer))
            .collect();
        (0..POINTS)
            .map(|index| own.iter().map(|(curves, answer)| curves.probability(*answer, point(index))).product())
            .collect()
    };
    let [one, two, three] = [0, 1, 2].map(likelihood);
    let (mut total, mut first, mut second) = (0.0, [0.0; 4], [0.0; 4]);
    for (i, a) in one.iter().enumerate() {
        for (j, b) in two.iter().enumerate() {
            for (k, d) in three.iter().enumerate() {
                let theta = [i, j, k].map(point);
                let distance = theta.map(|value| value - design.prior.mean);
                let square: f64 = (0..3)
                    .flat_map(|r| (0..3).map(move |s| (r, s)))
                    .map(|(r, s)| distance[r] * inverse(r, s) * distance[s])
                    .sum();
                let weight = a * b * d * (-0.5 * square).exp();
                total += weight;
                for (place, value) in
                    [theta[0], theta[1], theta[2], f64::midpoint(theta[0], theta[1])].into_iter().enumerate()
                {
                    first[place] += weight * value;
                    second[place] += weight * value * value;
                }
            }
        }
    }
    std::array::from_fn(|place| {
        let mean = first[place] / total;
        (mean, (second[place] / total - mean * mean).sqrt())
    })
}

/// The maximum and the curvature there, against the mean and the error by brute force: near, not equal.
#[test]
fn the_joint_posterior_is_near_brute_force_in_three_dimensions() {
    let (_, bank) = small();
    let design = design();
    for answers in many(&bank).into_iter().take(12) {
        let joint = Joint::of(&answered(&answers), &bank, &design);
        let mut found: Vec<(f64, f64)> = (0..3).map(|place| joint.mean_of(&[place])).collect();
        found.push(joint.mean_of(&[0, 1]));
        for ((mean, error), (expected, spread)) in found.into_iter().zip(brute_force(&design, &bank, &answers)) {
            assert!((mean - expected).abs() < 0.1 * spread + 0.02, "{mean} for {expected} ({spread})");
            assert!((error / spread - 1.0).abs() < 0.08, "{error} for {spread}");
        }
    }
}

/// A covariance is one, and keeps the law of raised answers, or is refused with the place.
#[test]
fn a_covariance_is_checked_as_such() {
    let product =
        |lower: &[Vec<f64>], i: usize, j: usize| -> f64 { lower[i].iter().zip(&lower[j]).map(|(a, b)| a * b).sum() };
    let good = design().prior.covariance;
    let lower = cholesky(&good).expect("positive definite");
    assert!((0..3).all(|i| (0..3).all(|j| (product(&lower, i, j) - good[i][j]).abs() < 1e-12)));
    for (name, matrix, expected) in [
        ("tree of positive links", good, Ok(())),
        ("independent", vec![vec![1.0, 0.0], vec![0.0, 1.0]], Ok(())),
        ("a negative link", vec![vec![1.0, -0.2], vec![-0.2, 1.0]], Err((1, 0))),
        ("no distribution", vec![vec![1.0, 1.2], vec![1.2, 1.0]], Err((0, 0))),
        (
            "positive links whose inverse has a positive entry",
            vec![vec![1.0, 0.1, 0.6], vec![0.1, 1.0, 0.6], vec![0.6, 0.6, 1.0]],
            Err((1, 0)),
        ),
    ] {
        assert_eq!(lifts_together(&matrix), expected, "{name}");
    }
}

#[test]
fn every_outcome_is_defined() {
    let (framework, bank) = small();
    let all = |number| bank.items().iter().map(|item| (&item.id, number)).collect::<Vec<_>>();
    let gone = ItemId::new("gone").expect("an id");
    let first = &bank.items()[0].id;
    for (name, answers, measured) in [
        ("all lowest", all(0), 3),
        ("all highest", all(3), 3),
        ("one answer", vec![(first, 2)], 1),
        ("none", vec![], 0),
        ("only an item that has gone", vec![(&gone, 3)], 0),
    ] {
        let profile = profile_of(&framework, &answered(&answers), &bank, &design());
        let estimates: Vec<_> = profile.scores.iter().filter_map(|(_, outcome)| outcome.estimate()).collect();
        assert_eq!(estimates.len(), measured, "{name}");
        for estimate in estimates {
            assert!(estimate.mean.is_finite() && estimate.error > 0.0, "{name}");
            assert!((estimate.levels.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{name}");
            assert!(estimate.interval[0] < estimate.mean && estimate.mean < estimate.interval[1], "{name}");
        }
    }
    let skipped = Sitting::resume(Seed([1; 32]), bank.items().iter().map(|item| (item.id.clone(), Reply::Skipped)));
    let profile = profile_of(&framework, &skipped, &bank, &design());
    assert!(
        profile.scores.iter().all(|(_, outcome)| *outcome == Outcome::NotMeasured),
        "everything skipped is not measured"
    );
}

/// Runs a sitting of a simulated person to the first good-enough picture.
fn sit(framework: &Framework, bank: &Bank, seed: u8) -> Sitting {
    let design = design();
    let aim = Aim::whole(framework, &design, Length::Short);
    let mut person = Simulated::draw(&design, &Seed([seed; 32])).expect("a distribution");
    let mut sitting = Sitting::new(Seed([seed; 32]));
    for items in 1..=bank.items().len() {
        person.sit(bank, &design, &aim, &mut sitting, items);
        if precision_of(&sitting, bank, &design, &aim).enough {
            break;
        }
    }
    sitting
}

#[test]
fn a_sitting_starts_low_mixes_and_ends() {
    let (framework, bank) = small();
    for seed in 0..20 {
        let sitting = sit(&framework, &bank, seed);
        let items: Vec<&Item> = sitting.trail().iter().filter_map(|(id, _)| bank.item(id)).collect();
        for score in &framework.scores {
            let first = items.iter().find(|item| item.score == score.id);
            assert!(first.is_none_or(|item| item.band <= Band::Intermediate), "a score starts low");
        }
        assert!(
            items.windows(4).all(|row| row.iter().any(|item| item.score != row[0].score)),
            "three in a row at most"
        );
        assert!(items.len() <= bank.items().len());
        let same = sit(&framework, &bank, seed);
        assert_eq!(sitting, same, "the same seed and answers give the same sitting");
    }
}

#[test]
fn adaptive_choice_needs_fewer_items_than_the_order_of_the_file() {
    let (framework, bank) = small();
    let design = design();
    let aim = Aim::whole(&framework, &design, Length::Short);
    let (mut adaptive, mut fixed) = (0, 0);
    for seed in 0..20 {
        adaptive += sit(&framework, &bank, seed).trail().len();
        let mut person = Simulated::draw(&design, &Seed([seed; 32])).expect("a distribution");
        let mut sitting = Sitting::new(Seed([seed; 32]));
        for item in bank.items() {
            let reply = person.reply(item, &design);
            sitting.reply(&item.id, reply);
            if precision_of(&sitting, &bank, &design, &aim).enough {
                break;
            }
        }
        fixed += sitting.trail().len();
    }
    assert!(adaptive * 10 < fixed * 9, "{adaptive} against {fixed}");
}
