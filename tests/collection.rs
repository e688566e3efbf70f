//! Collecting: the laws of the join, the line reader against the general reader, files in pieces, archives, batches.

use std::fs;
use std::io::{Cursor, Write};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use sestante::base::{Chance, Day, PartId, Seed};
use sestante::cohort::{
    Aggregate, Campaign, Collection, Contribution, Envelope, Half, Holder, Listed, Side, Source, Taken, pair, split,
};
use sestante::formats::{
    HalfRead, HalfReader, Why, read_aggregate, read_campaign, read_closing, read_progress, write_envelope,
    write_progress,
};
use sestante::job::{Answer, AnswerKind, Collector, Pause, read_file};

fn chance(number: u32) -> Chance {
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&number.to_le_bytes());
    Chance::new(&Seed(bytes))
}

fn bytes<const N: usize>(chance: &mut Chance) -> [u8; N] {
    std::array::from_fn(|_| chance.word() as u8)
}

fn example() -> Campaign {
    let text = fs::read_to_string("public/data/campaign.json").expect("the example campaign");
    read_campaign("campaign.json", &text).expect("sound")
}

/// A campaign with few counters, for tests that need many envelopes.
fn small() -> Campaign {
    let mut campaign = example();
    campaign.scores.truncate(2);
    campaign.areas.clear();
    campaign.offer.truncate(1);
    campaign
}

/// Somebody's envelopes of one revision, HR's and the trustee's, and the counts in them.
fn person(campaign: &Campaign, number: u32, revision: u32) -> ([Envelope; 2], Contribution) {
    let mut of_person = chance(number);
    let source = Source(bytes(&mut of_person));
    let parts: Vec<PartId> = campaign
        .partitions
        .iter()
        .map(|partition| partition.parts[of_person.word() as usize % partition.parts.len()].id.clone())
        .collect();
    let mut own = chance(number ^ revision.rotate_left(24));
    let mut counts = Vec::new();
    for _ in 0..campaign.scores.len() + campaign.areas.len() {
        let band = own.word() % 5;
        counts.extend((0..4).map(|place| u32::from(place == band)));
        counts.push(own.word() % 2);
    }
    for _ in &campaign.offer {
        let useful = own.word() % 3;
        counts.extend([u32::from(useful == 1), u32::from(useful == 2)]);
    }
    let counts = Contribution(counts);
    let sides = split(&counts, Seed(bytes(&mut own)));
    let envelope =
        |side: Side| Envelope { campaign: campaign.id.clone(), source, revision, parts: parts.clone(), side };
    (sides.map(envelope), counts)
}

fn line(campaign: &Campaign, number: u32, revision: u32, holder: Holder) -> String {
    write_envelope(&person(campaign, number, revision).0[holder as usize])
}

fn shuffled<T>(mut list: Vec<T>, chance: &mut Chance) -> Vec<T> {
    for place in (1..list.len()).rev() {
        list.swap(place, chance.word() as usize % (place + 1));
    }
    list
}

struct Go;

impl Pause for Go {
    async fn pause(&mut self, _: &mut Collector, _: u64) -> bool {
        true
    }
}

/// Runs what never waits.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn give(collector: &mut Collector, name: &str, bytes: &[u8]) {
    now(read_file(name, bytes.len() as u64, Cursor::new(bytes), collector, &mut Go));
}

fn collected(campaign: &Campaign, holder: Holder, files: &[&[u8]]) -> Collector {
    let mut collector = Collector::new(campaign.clone(), holder);
    for (place, bytes) in files.iter().enumerate() {
        give(&mut collector, &format!("file-{place}"), bytes);
    }
    collector
}

fn troubles(collector: &mut Collector) -> Vec<(String, u32, Why, String)> {
    let told = collector.progress([0, 0], false, true).troubles;
    told.into_iter().map(|one| (one.file, one.line, one.why, one.detail)).collect()
}

/// Halves as a collection takes them: identifier, revision, parts, numbers.
type Given = (Source, u32, Vec<u16>, Vec<u32>);

/// Halves of people with revisions, some in conflict, some several times.
fn drawn(chance: &mut Chance, width: usize) -> Vec<Given> {
    let mut given = Vec::new();
    for _ in 0..chance.word() % 60 {
        let mut source = [0; 16];
        source[0] = (chance.word() % 12) as u8;
        let body = vec![chance.word() % 2; width];
        let parts = vec![(chance.word() % 2) as u16; 2];
        given.push((Source(source), 1 + chance.word() % 3, parts, body));
    }
    given
}

/// In any order, in any groups, however often: the same collection. Held against a plain model: the set of what came.
#[test]
fn collecting_is_a_join() {
    let campaign = small();
    let width = Holder::Hr.width(&campaign);
    let collect = |given: &[Given]| {
        let mut collection = Collection::new(&campaign, Holder::Hr, usize::MAX);
        for (source, revision, parts, body) in given {
            collection.take(Half { source: *source, revision: *revision, parts, body });
        }
        collection
    };
    let mut conflicts = 0;
    for round in 0..400 {
        let mut chance = chance(round);
        let given = drawn(&mut chance, width);
        let whole = collect(&given);
        let again: Vec<Given> = given.iter().chain(&given).cloned().collect();
        assert_eq!(collect(&shuffled(again, &mut chance)), whole, "order and repetition, round {round}");
        let cut = |chance: &mut Chance| chance.word() as usize % (given.len() + 1);
        let (one, two) = (cut(&mut chance), cut(&mut chance));
        let [a, b, c] =
            [&given[..one.min(two)], &given[one.min(two)..one.max(two)], &given[one.max(two)..]].map(collect);
        let merged = |order: [&Collection; 4]| {
            let mut into = Collection::new(&campaign, Holder::Hr, usize::MAX);
            for one in order {
                into.merge(one);
            }
            into
        };
        let mut ab = a.clone();
        ab.merge(&b);
        assert_eq!(merged([&ab, &c, &ab, &a]), whole, "groups, round {round}");
        assert_eq!(merged([&c, &b, &a, &c]), whole, "groups the other way round, round {round}");
        let mut set: Vec<&Given> = given.iter().collect();
        set.sort();
        set.dedup();
        let alone = |one: &&&Given| set.iter().filter(|other| (other.0, other.1) == (one.0, one.1)).count() == 1;
        let model: Vec<Given> = set.iter().filter(alone).map(|one| (*one).clone()).collect();
        let held: Vec<Given> =
            whole.halves().map(|half| (half.source, half.revision, half.parts.to_vec(), half.body.to_vec())).collect();
        assert_eq!(held, model, "round {round}");
        conflicts += whole.conflicts().len();
    }
    assert!(conflicts > 400, "conflicts are drawn: {conflicts}");
}

/// The latest revision counts, also when an earlier one comes later; the same people by part.
#[test]
fn the_latest_revision_counts() {
    let campaign = small();
    let file: String = [3, 1, 2, 3].iter().map(|revision| line(&campaign, 7, *revision, Holder::Hr) + "\n").collect();
    let mut collector = collected(&campaign, Holder::Hr, &[file.as_bytes()]);
    let progress = collector.progress([0, 0], false, true);
    assert_eq!((progress.counts.read, progress.counts.new, progress.counts.again), (4, 3, 1));
    assert_eq!((progress.standing.people, progress.standing.replaced), (1, 2));
    assert!(progress.parts.iter().all(|parts| parts.iter().sum::<u32>() == 1));
    assert_eq!(read_progress(&write_progress(&progress)).as_ref(), Ok(&progress));
}

/// Thousands of damaged lines: wherever the fast way answers, the general reader says the very same.
#[test]
fn the_fast_way_says_what_the_general_reader_says() {
    for (holder, campaign) in [(Holder::Hr, small()), (Holder::Trustee, small()), (Holder::Hr, example())] {
        let reader = HalfReader::new(&campaign, holder);
        let (mut fast, mut any) = (HalfRead::default(), HalfRead::default());
        let mut chance = chance(41);
        let mut answered = 0;
        for number in 0..6000 {
            let mut bytes = line(&campaign, number % 20, 1 + number % 3, holder).into_bytes();
            for _ in 0..chance.word() % 3 {
                let at = chance.word() as usize % bytes.len();
                match chance.word() % 6 {
                    0 => bytes[at] = chance.word() as u8,
                    1 => bytes[at] = b'0' + (chance.word() % 10) as u8,
                    2 => bytes.truncate(at.max(1)),
                    3 => bytes.insert(at, b"0 9,\"]}-.e"[chance.word() as usize % 10]),
                    4 => drop(bytes.remove(at)),
                    _ => bytes.swap(at, at / 2),
                }
                if bytes.is_empty() {
                    bytes.push(b'{');
                }
            }
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if reader.read_fast(&bytes, &mut fast).is_some() {
                answered += 1;
                assert_eq!(reader.read_any(&bytes, &mut any), Ok(()), "{text}");
                assert!(fast.half() == any.half(), "{text}");
            }
            let (one, two) = (reader.read(&bytes, &mut fast), reader.read_any(&bytes, &mut any));
            assert_eq!(one, two, "{text}");
            assert!(one.is_err() || fast.half() == any.half(), "{text}");
        }
        assert!(answered > 1500, "the fast way answers what is sound: {answered}");
    }
}

/// Each kind of trouble, with file and line; the good rest is kept.
#[test]
fn what_is_wrong_is_told_with_its_place_and_the_rest_is_kept() {
    let campaign = small();
    let good = |number: u32| line(&campaign, number, 1, Holder::Hr);
    let with = |from: &str, to: &str| good(1).replacen(from, to, 1);
    let part = campaign.partitions[1]
        .parts
        .iter()
        .map(|part| part.id.as_str())
        .find(|id| good(1).contains(&format!("\"{id}\"]")));
    let other =
        read_campaign("", &fs::read_to_string("public/data/campaign.json").expect("text")).map(|mut campaign| {
            campaign.id = sestante::base::CampaignId::new("other").expect("an identifier");
            line(&campaign, 1, 1, Holder::Hr)
        });
    let rows: Vec<(String, Why, String)> = vec![
        (with("\"share\":[", "\"share\":[x"), Why::Damaged, String::new()),
        (with("\"version\":1", "\"version\":2"), Why::Newer, "2".into()),
        (with("sestante-envelope", "sestante-person"), Why::Foreign, String::new()),
        (line(&campaign, 1, 1, Holder::Trustee), Why::Side, String::new()),
        (other.expect("sound"), Why::Campaign, "other".into()),
        (with(&format!("\"{}\"]", part.expect("a part")), "\"nowhere\"]"), Why::Part, "nowhere".into()),
        (with("\"share\":[", "\"share\":[1,"), Why::Counters, (Holder::Hr.width(&campaign) + 1).to_string()),
        (with("\"revision\":1", "\"revision\":0"), Why::Field, "revision".into()),
        (with("\"revision\":1,", ""), Why::Field, "revision".into()),
        ("x".repeat(100_000), Why::Long, String::new()),
    ];
    for (wrong, why, detail) in rows {
        let file = format!("{}\n{wrong}\r\n\n{}", good(10), good(11));
        for pieces in [1, 7, 1000, usize::MAX] {
            let mut collector = Collector::new(campaign.clone(), Holder::Hr);
            collector.begin("a/b.jsonl");
            file.as_bytes().chunks(pieces.min(file.len())).for_each(|piece| assert!(collector.feed(piece)));
            collector.end_of_file();
            let told = troubles(&mut collector);
            let [(name, line, told_why, told_detail)] = told.as_slice() else { panic!("{why:?}: {told:?}") };
            assert_eq!((name.as_str(), *line, *told_why), ("a/b.jsonl", 2, why));
            assert!(why == Why::Damaged || *told_detail == detail, "{why:?}: {told_detail}");
            assert_eq!(collector.collection().len(), 2, "{why:?}");
            assert_eq!((collector.counts().read, collector.counts().refused), (3, 1), "{why:?}");
        }
    }
}

/// A file, what is told of it by line, and how many halves it gives.
type Rejected = (Vec<u8>, &'static [(u32, Why)], usize);

/// Whole files that are none of ours are told once; a file cut off keeps what came before the cut.
#[test]
fn files_that_are_none_are_told_once() {
    let campaign = small();
    let good = line(&campaign, 1, 1, Holder::Hr);
    let cut = format!("{good}\n{}", &line(&campaign, 2, 1, Holder::Hr)[..90]);
    let rows: Vec<Rejected> = vec![
        (Vec::new(), &[(0, Why::Empty)], 0),
        (b"\n \n".to_vec(), &[(0, Why::Empty)], 0),
        (b"Dear HR,\nhere it is\n".to_vec(), &[(0, Why::Foreign)], 0),
        (vec![0; 3_000_000], &[(0, Why::Foreign)], 0),
        (b"%PDF-1.7\n%\xe2\xe3\n".repeat(200_000), &[(0, Why::Foreign)], 0),
        (b"PK\x03\x04 and no more".to_vec(), &[(0, Why::Archive)], 0),
        (cut.into_bytes(), &[(2, Why::Cut)], 1),
        (format!("\u{feff}{good}").into_bytes(), &[], 1),
        (good.replace(",\"", ",\n  \"").into_bytes(), &[], 1),
        (good.replace("\",\"", "\", \"").into_bytes(), &[], 1),
        (format!("{good}\n{{\"format\":\n").into_bytes(), &[(2, Why::Damaged)], 1),
    ];
    for (bytes, expected, halves) in rows {
        let mut collector = collected(&campaign, Holder::Hr, &[&bytes]);
        let told: Vec<(u32, Why)> = troubles(&mut collector).iter().map(|one| (one.1, one.2)).collect();
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        assert_eq!((told.as_slice(), collector.collection().len()), (expected, halves), "{start}");
    }
}

/// A file of gigabytes is left after its beginning: it never comes into memory.
#[test]
fn a_huge_foreign_file_is_left_early() {
    let mut collector = Collector::new(small(), Holder::Hr);
    collector.begin("film.mkv");
    let piece = vec![7; 64 * 1024];
    let fed = (0..1_000_000).take_while(|_| collector.feed(&piece)).count();
    collector.end_of_file();
    assert!(fed < 100, "{fed} pieces");
    assert_eq!(troubles(&mut collector).len(), 1);
}

#[test]
fn conflicts_count_nothing_and_are_told() {
    let campaign = small();
    let forged = |number: u32| {
        let ([mut hr, _], _) = person(&campaign, number, 1);
        let Side::Hr(share) = &mut hr.side else { panic!("HR's half") };
        share[0] = share[0].wrapping_add(1);
        write_envelope(&hr)
    };
    let (one, two) = (line(&campaign, 1, 1, Holder::Hr), forged(1));
    for files in [[one.as_bytes(), two.as_bytes()], [two.as_bytes(), one.as_bytes()]] {
        let mut collector = collected(&campaign, Holder::Hr, &files);
        assert_eq!(troubles(&mut collector)[0].2, Why::Conflict);
        let progress = collector.progress([0, 0], false, true);
        assert_eq!((progress.standing.people, progress.standing.conflicts), (0, 1));
    }
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let how = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        writer.start_file(*name, how).expect("a file begins");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("an archive").into_inner()
}

#[test]
fn archives_are_gone_through_within_limits() {
    let campaign = small();
    let [one, two] = [1, 2].map(|number| line(&campaign, number, 1, Holder::Hr));
    let inner = zipped(&[("three.json", line(&campaign, 3, 1, Holder::Hr).as_bytes())]);
    let archive = zipped(&[
        ("folder/one.json", one.as_bytes()),
        ("__MACOSX/._one.json", b"\0\0"),
        ("folder/.DS_Store", b"\0\0"),
        ("folder/inner.zip", &inner),
        ("two.json", two.as_bytes()),
    ]);
    let mut collector = collected(&campaign, Holder::Hr, &[&archive]);
    assert_eq!(collector.collection().len(), 2);
    let told = troubles(&mut collector);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].0.as_str(), told[0].2), ("file-0/folder/inner.zip", Why::Foreign));
    // A bomb: 300 MB of one sound line in a few hundred kilobytes.
    let bomb = zipped(&[("bomb.json", (one + "\n").repeat(900_000).as_bytes())]);
    assert!(bomb.len() < 3_000_000);
    let mut collector = collected(&campaign, Holder::Hr, &[&bomb]);
    assert_eq!(troubles(&mut collector).last().map(|one| one.2), Some(Why::Archive));
    let mut broken = archive.clone();
    let middle = archive.len() / 3;
    broken[middle..middle + 40].fill(0x55);
    let mut collector = collected(&campaign, Holder::Hr, &[&broken, two.as_bytes()]);
    assert!(troubles(&mut collector).iter().any(|one| one.2 == Why::Archive), "a damaged archive is told");
    assert!(!collector.collection().is_empty(), "and the next file is read");
}

/// Batches read back give the same collection, however they are cut, doubled and mixed; also after the campaign's parts have changed places.
#[test]
fn batches_bring_back_what_was_kept() {
    let campaign = small();
    let lines: Vec<String> =
        (0..5000).map(|number| line(&campaign, number % 4900, 1, Holder::Trustee) + "\n").collect();
    let mut collector = Collector::new(campaign.clone(), Holder::Trustee);
    let mut batches = Vec::new();
    for part in lines.chunks(700) {
        give(&mut collector, "part", part.concat().as_bytes());
        batches.extend(std::iter::from_fn(|| collector.batch(false)));
    }
    batches.extend(std::iter::from_fn(|| collector.batch(true)));
    assert!(batches.len() >= 3);
    let mut again = batches.clone();
    again.extend(batches.clone());
    let mut resumed = Collector::new(campaign.clone(), Holder::Trustee);
    for batch in shuffled(again, &mut chance(9)) {
        assert!(resumed.resume(&batch));
    }
    assert_eq!(resumed.collection(), collector.collection());
    give(&mut resumed, "all again", lines.concat().as_bytes());
    assert_eq!((resumed.counts().new, resumed.counts().again), (0, 5000), "a second reading counts nothing twice");
    let mut turned = campaign.clone();
    turned.partitions[0].parts.reverse();
    let mut other = Collector::new(turned.clone(), Holder::Trustee);
    assert!(batches.iter().all(|batch| other.resume(batch)));
    let (_, parts) = collector.collection().standing(&campaign);
    let (_, mut turned_parts) = other.collection().standing(&turned);
    turned_parts[0].reverse();
    assert_eq!(turned_parts, parts);
    let mut hr = Collector::new(campaign.clone(), Holder::Hr);
    assert!(!hr.resume(&batches[0]), "the other side's batch is refused");
    assert!(!resumed.resume(&batches[0][..batches[0].len() - 3]), "a batch cut off is noticed");
}

fn numbers(answer: &Answer) -> &[u32] {
    &answer.numbers
}

/// From files to sums: both sides, people with one half only, an earlier revision on one side, and what noise leaves.
#[test]
fn from_files_to_sums() {
    let campaign = example();
    let day = Day::read("2026-12-01").expect("a day");
    let mut sums = vec![0_i64; Contribution::length(&campaign)];
    let [mut hr, mut trustee] = [String::new(), String::new()];
    for number in 0..200 {
        hr += &(line(&campaign, number, 1, Holder::Hr) + "\n");
        trustee += &(line(&campaign, number, 1, Holder::Trustee) + "\n");
        // Every tenth hands in once more, and of every twentieth HR's half gets lost.
        let latest = if number % 10 == 0 { 2 } else { 1 };
        if latest == 2 {
            trustee += &(line(&campaign, number, 2, Holder::Trustee) + "\n");
        }
        if latest == 2 && number % 20 != 0 {
            hr += &(line(&campaign, number, 2, Holder::Hr) + "\n");
        }
        let counted = if number % 20 == 0 { 1 } else { latest };
        let counts = person(&campaign, number, counted).1;
        sums.iter_mut().zip(&counts.0).for_each(|(sum, count)| *sum += i64::from(*count));
    }
    hr += &line(&campaign, 900, 1, Holder::Hr);
    trustee += &line(&campaign, 901, 1, Holder::Trustee);
    let hr = collected(&campaign, Holder::Hr, &[hr.as_bytes()]);
    let trustee = collected(&campaign, Holder::Trustee, &[trustee.as_bytes()]);
    let list = hr.list();
    assert!(!list.text.contains("share"), "the list has no counts");
    let paired = trustee.pairs(&list.text);
    assert_eq!((paired.kind, numbers(&paired)), (AnswerKind::Paired, [200, 1, 1, 0, 10, 10].as_slice()));
    let seed = Seed([3; 32]);
    assert_eq!(trustee.close(&list.text, 199, day, &seed).kind, AnswerKind::TooMany);
    let closed = trustee.close(&list.text, 210, day, &seed);
    assert_eq!(closed.kind, AnswerKind::Closed);
    let closing = read_closing("", &closed.text).expect("a closing");
    assert_eq!(closing.list.len(), 200);
    let combined = hr.combine(&closed.text);
    assert_eq!((combined.kind, numbers(&combined)), (AnswerKind::Combined, [1, 0].as_slice()));
    let (aggregate, faults) = read_aggregate("", &combined.text).expect("an aggregate");
    assert!(faults.is_empty());
    let tally = aggregate.tallies().next().expect("a tally");
    assert_eq!(tally.people(), 200);
    for table in &tally.tables {
        let groups = table.len() as f64;
        let mut squares = 0.0;
        for (place, sum) in sums.iter().enumerate() {
            let counted: i64 = table.iter().map(|group| i64::from(group.counts[place])).sum();
            let beyond = (counted - sum) as f64;
            assert!(beyond.abs() < 6.0 * 2.0 * groups.sqrt(), "counter {place}: {counted} for {sum}");
            squares += beyond * beyond;
        }
        let variance = squares / sums.len() as f64 / groups;
        assert!((2.5..6.0).contains(&variance), "noise of variance 4 a group, seen {variance}");
    }
    assert!(tally.doubts(&campaign).iter().all(|doubt| !matches!(doubt, sestante::cohort::Doubt::Impossible(..))));
    let lacking = collected(&campaign, Holder::Hr, &[line(&campaign, 1, 1, Holder::Hr).as_bytes()]);
    assert_eq!(lacking.combine(&closed.text).kind, AnswerKind::Missing);
    let mut twice = Aggregate::new(campaign.clone());
    twice.add(tally.clone());
    assert_eq!(twice.add(tally.clone()), sestante::cohort::Added::Again);
}

/// The trustee's revisions with their parts, HR's, the one that counts, and how many people are told of under each head.
type Compared = (&'static [(u32, u16)], &'static [(u32, u16)], Option<u32>, [usize; 5]);

/// Of each person the highest revision that both sides hold with the same parts.
#[test]
fn pairs_are_the_highest_revision_that_both_hold() {
    let campaign = small();
    let source = |number: u8| Source([number; 16]);
    let rows: [Compared; 9] = [
        (&[(1, 0)], &[(1, 0)], Some(1), [0, 0, 0, 0, 0]),
        (&[(1, 0)], &[], None, [1, 0, 0, 0, 0]),
        (&[], &[(1, 0)], None, [0, 1, 0, 0, 0]),
        (&[(1, 0)], &[(2, 0)], None, [0, 0, 1, 0, 0]),
        (&[(1, 0), (2, 0)], &[(1, 0), (2, 0)], Some(2), [0, 0, 0, 0, 1]),
        (&[(1, 0), (2, 0)], &[(1, 0)], Some(1), [0, 0, 0, 1, 0]),
        (&[(1, 0), (2, 0)], &[(1, 0), (2, 1)], Some(1), [0, 0, 0, 1, 0]),
        (&[(1, 0)], &[(1, 1)], None, [0, 0, 1, 0, 0]),
        (&[(1, 0)], &[(1, 0), (1, 1)], None, [0, 0, 1, 0, 0]),
    ];
    for (own, list, counted, people) in rows {
        let mut collection = Collection::new(&campaign, Holder::Trustee, usize::MAX);
        for (revision, part) in own {
            let half = Half { source: source(1), revision: *revision, parts: &[*part, 0], body: &[0; 8] };
            assert_eq!(collection.take(half), Taken::New);
        }
        let list: Vec<Listed> = list
            .iter()
            .map(|(revision, part)| Listed { source: source(1), revision: *revision, parts: vec![*part, 0] })
            .collect();
        let pairing = pair(&collection, &list);
        assert_eq!(pairing.halves.first().map(|half| half.revision), counted, "{own:?} {list:?}");
        let told = [&pairing.not_at_hr, &pairing.not_here, &pairing.apart, &pairing.behind, &pairing.replaced];
        assert_eq!(told.map(Vec::len), people, "{own:?} {list:?}");
    }
}
