//! Envelopes of invented people, by the hundred thousand, and the sums of HR's by part. For benches and for `public/scale/`.
//!
//! `envelopes make COUNT FOLDER`: `hr.jsonl`, `trustee.jsonl`, and HR's list `list.json`; every hundredth person hands in twice,
//! every thousandth line comes twice, every five-thousandth person is in conflict. `envelopes sums FILE`: partition, part, place and sum
//! of each counter, as CSV.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use sestante::base::{Chance, PartId, Seed};
use sestante::cohort::{Campaign, Contribution, Envelope, Holder, Side, Source, split};
use sestante::formats::{read_campaign, write_envelope};
use sestante::job::Collector;

fn main() -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string("public/data/campaign.json")?;
    let campaign = read_campaign("campaign.json", &text).map_err(|faults| format!("{faults:?}"))?;
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", count, folder] => make(&campaign, count.parse()?, Path::new(folder)),
        ["sums", file] => sums(&campaign, Path::new(file)),
        _ => Err("usage: envelopes make COUNT FOLDER | envelopes sums FILE".into()),
    }
}

fn make(campaign: &Campaign, count: u32, folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let file = |name: &str| File::create(folder.join(name)).map(|file| BufWriter::with_capacity(1 << 20, file));
    let (mut hr, mut trustee) = (file("hr.jsonl")?, file("trustee.jsonl")?);
    let mut chance = Chance::new(&Seed([17; 32]));
    for number in 0..count {
        let source = Source(std::array::from_fn(|_| chance.word() as u8));
        let parts: Vec<PartId> = campaign
            .partitions
            .iter()
            .map(|partition| partition.parts[chance.word() as usize % partition.parts.len()].id.clone())
            .collect();
        for revision in 1..=(if number.is_multiple_of(100) { 2 } else { 1 }) {
            let times = if number % 5000 == 4999 { 2 } else { 1 };
            for _ in 0..times {
                let counts: Vec<u32> = (0..Contribution::length(campaign))
                    .map(|place| u32::from(place % 5 == 0 && chance.word() & 1 == 0))
                    .collect();
                let seed = Seed(std::array::from_fn(|_| chance.word() as u8));
                let sides = split(&Contribution(counts), seed);
                for (side, file) in sides.into_iter().zip([&mut hr, &mut trustee]) {
                    let envelope =
                        Envelope { campaign: campaign.id.clone(), source, revision, parts: parts.clone(), side };
                    let line = write_envelope(&envelope);
                    writeln!(file, "{line}")?;
                    if number.is_multiple_of(1000) && matches!(envelope.side, Side::Hr(_)) {
                        writeln!(file, "{line}")?;
                    }
                }
            }
        }
    }
    hr.flush()?;
    trustee.flush()?;
    std::fs::write(folder.join("list.json"), read(campaign, &folder.join("hr.jsonl"))?.list().text)?;
    Ok(())
}

fn read(campaign: &Campaign, path: &Path) -> Result<Collector, Box<dyn Error>> {
    let mut collector = Collector::new(campaign.clone(), Holder::Hr);
    let mut file = File::open(path)?;
    collector.begin("hr.jsonl");
    let mut piece = vec![0; 1 << 20];
    loop {
        let length = file.read(&mut piece)?;
        if length == 0 || !collector.feed(&piece[..length]) {
            break;
        }
    }
    collector.end_of_file();
    Ok(collector)
}

fn sums(campaign: &Campaign, path: &Path) -> Result<(), Box<dyn Error>> {
    let collector = read(campaign, path)?;
    let sums = collector.collection().sums(campaign);
    let mut out = BufWriter::new(std::io::stdout().lock());
    writeln!(out, "partition,part,place,people,sum")?;
    for (number, (partition, parts)) in campaign.partitions.iter().zip(&sums).enumerate() {
        for (part, (people, sums)) in partition.parts.iter().zip(parts) {
            for (place, sum) in sums.iter().enumerate().filter(|_| *people > 0) {
                writeln!(out, "{},{},{},{people},{sum}", number + 1, part.id, place + 1)?;
            }
        }
    }
    Ok(())
}
