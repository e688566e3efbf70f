//! Files for the collector: read piece by piece, plain or as an archive (ZIP) of files.

use std::io::{Read, Seek};

use super::Collector;
use crate::formats::Why;

/// Bytes of one piece.
const PIECE: usize = 1024 * 1024;

/// Most files in an archive.
const MOST_ENTRIES: usize = 200_000;

/// How many times as much as the archive itself may come out of it, and how much in any case. Envelopes shrink to half.
const MOST_GROWTH: u64 = 50;
const LEAST_ROOM: u64 = 64 * 1024 * 1024;

/// What is done between pieces: it is told how many bytes of the file have been read since, may keep and show what was
/// collected, and says whether to go on.
pub trait Pause {
    /// Does what is to be done between pieces.
    fn pause(&mut self, collector: &mut Collector, bytes: u64) -> impl Future<Output = bool>;
}

/// Whether a file is one that systems leave in folders and archives by themselves.
pub fn ignored(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let left = ["thumbs.db", "desktop.ini"];
    path.starts_with("__MACOSX/") || name.starts_with('.') || left.iter().any(|left| name.eq_ignore_ascii_case(left))
}

/// Reads a file of a size in bytes into the collector; `false` when it was told to stop.
pub async fn read_file(
    name: &str,
    size: u64,
    mut from: impl Read + Seek,
    collector: &mut Collector,
    pause: &mut impl Pause,
) -> bool {
    let mut head = [0; 4];
    let is_archive = from.read_exact(&mut head).is_ok() && head == *b"PK\x03\x04";
    if from.rewind().is_err() {
        collector.begin(name);
        collector.fail(Why::Unreadable);
        return true;
    }
    if is_archive {
        return read_archive(name, size, from, collector, pause).await;
    }
    collector.begin(name);
    let mut piece = vec![0; PIECE.min(size as usize + 1)];
    loop {
        match from.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => {
                let more = collector.feed(&piece[..length]);
                if !pause.pause(collector, length as u64).await {
                    return false;
                }
                if !more {
                    break;
                }
            }
            Err(_) => {
                collector.fail(Why::Unreadable);
                return true;
            }
        }
    }
    collector.end_of_file();
    true
}

async fn read_archive(
    name: &str,
    size: u64,
    from: impl Read + Seek,
    collector: &mut Collector,
    pause: &mut impl Pause,
) -> bool {
    let mut archive = match zip::ZipArchive::new(from) {
        Ok(archive) if archive.len() <= MOST_ENTRIES => archive,
        _ => {
            collector.begin(name);
            collector.fail(Why::Archive);
            return true;
        }
    };
    let mut room = (size * MOST_GROWTH).max(LEAST_ROOM);
    let mut piece = vec![0; PIECE];
    for place in 0..archive.len() {
        let Ok(mut entry) = archive.by_index(place) else {
            collector.begin(name);
            collector.fail(Why::Archive);
            continue;
        };
        let own = entry.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
        if entry.is_dir() || ignored(&own) {
            continue;
        }
        collector.begin(&format!("{name}/{own}"));
        let (packed, unpacked) = (entry.compressed_size(), entry.size().max(1));
        let mut told = 0;
        let mut done = 0;
        loop {
            let Ok(length) = entry.read(&mut piece) else {
                collector.fail(Why::Archive);
                break;
            };
            if length as u64 > room {
                collector.fail(Why::Archive);
                return true;
            }
            room -= length as u64;
            done += length as u64;
            let more = length > 0 && collector.feed(&piece[..length]);
            let share = (packed as f64 * (done as f64 / unpacked as f64).min(1.0)) as u64;
            if !pause.pause(collector, share.saturating_sub(told)).await {
                return false;
            }
            told = share.max(told);
            if !more {
                collector.end_of_file();
                break;
            }
        }
    }
    true
}
