//! What lies ahead in a score: examples of what people in the next band can do.

use super::{Answer, Reply, Sitting};
use crate::base::ScoreId;
use crate::framework::{Band, Bank, Item, Kind};

/// How many examples are given at most.
const MOST: usize = 3;

/// The lowest of the two answers that say *I can already*: on my own, well, mostly like me.
const HIGH: u8 = 2;

/// Up to three items of a score in a band, those first that have not been answered high, and among them those of something
/// that one can do; else in the order of the bank.
pub fn ahead<'a>(bank: &'a Bank, sitting: &Sitting, score: &ScoreId, of: Band) -> Vec<&'a Item> {
    let high = |answer: Answer| answer.number() >= HIGH;
    let known = |item: &Item| matches!(sitting.reply_to(&item.id), Some(Reply::Answered(answer)) if high(answer));
    let mut items: Vec<&Item> = bank.items().iter().filter(|item| item.score == *score && item.band == of).collect();
    items.sort_by_key(|item| (known(item), item.kind != Kind::Skill));
    items.truncate(MOST);
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{ItemId, Seed};

    #[test]
    fn examples_are_of_the_band_and_prefer_what_is_not_answered_high() {
        let id = |name: &str| ItemId::new(name).expect("an id");
        let score = |name: &str| ScoreId::new(name).expect("an id");
        let item = |(name, of, kind, band)| Item { id: id(name), score: score(of), kind, band };
        let bank = Bank::new(
            [
                ("know", "1.1", Kind::Knowledge, Band::Advanced),
                ("low", "1.1", Kind::Skill, Band::Advanced),
                ("high", "1.1", Kind::Skill, Band::Advanced),
                ("skipped", "1.1", Kind::Skill, Band::Advanced),
                ("easier", "1.1", Kind::Skill, Band::Basic),
                ("other", "1.2", Kind::Skill, Band::Advanced),
                ("high-too", "1.2", Kind::Attitude, Band::Advanced),
            ]
            .map(item)
            .to_vec(),
        );
        let replies = [
            ("low", Reply::Answered(Answer::ALL[1])),
            ("high", Reply::Answered(Answer::ALL[2])),
            ("high-too", Reply::Answered(Answer::ALL[3])),
            ("skipped", Reply::Skipped),
        ];
        let sitting = Sitting::resume(Seed([1; 32]), replies.map(|(item, reply)| (id(item), reply)));
        for (of, band, expected) in [
            ("1.1", Band::Advanced, &["low", "skipped", "know"][..]),
            ("1.2", Band::Advanced, &["other", "high-too"]),
            ("1.1", Band::HighlyAdvanced, &[]),
        ] {
            let found: Vec<&str> =
                ahead(&bank, &sitting, &score(of), band).iter().map(|item| item.id.as_str()).collect();
            assert_eq!(found, expected, "{of}");
        }
    }
}
