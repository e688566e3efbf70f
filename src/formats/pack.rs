//! Archives: the same files of the same day are the same bytes.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::base::Day;

/// Packs files, each with its name, as ZIP; each is of the day, at midnight. `None` for more than the format holds.
pub fn write_zip(day: Day, files: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let (month, number) = day.month_and_day();
    let year = u16::try_from(day.year()).ok()?;
    let time = DateTime::from_date_and_time(year, month, number, 0, 0, 0).unwrap_or_default();
    let how = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(time)
        .unix_permissions(0o644);
    let mut pack = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        pack.start_file(name.as_str(), how).ok()?;
        pack.write_all(bytes).ok()?;
    }
    Some(pack.finish().ok()?.into_inner())
}
