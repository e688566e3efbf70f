//! A file of the browser, read in slices and never as a whole. In workers only.

use std::io::{Error, Read, Result, Seek, SeekFrom};

use js_sys::Uint8Array;
use web_sys::{File, FileReaderSync};

/// Bytes that are read ahead for small reads.
const AHEAD: u64 = 256 * 1024;

/// A file of the browser.
pub(super) struct SlicedFile {
    file: File,
    reader: FileReaderSync,
    size: u64,
    at: u64,
    ahead: Vec<u8>,
    ahead_at: u64,
}

impl SlicedFile {
    /// The file, at its beginning; `None` outside of a worker.
    pub fn new(file: File) -> Option<Self> {
        let size = file.size() as u64;
        Some(Self { file, reader: FileReaderSync::new().ok()?, size, at: 0, ahead: Vec::new(), ahead_at: 0 })
    }

    /// Bytes of the file.
    pub fn size(&self) -> u64 {
        self.size
    }

    fn slice(&self, length: u64) -> Result<Uint8Array> {
        let end = (self.at + length).min(self.size);
        let slice = self.file.slice_with_f64_and_f64(self.at as f64, end as f64).map_err(|_| unreadable())?;
        let buffer = self.reader.read_as_array_buffer(&slice).map_err(|_| unreadable())?;
        Ok(Uint8Array::new(&buffer))
    }
}

fn unreadable() -> Error {
    Error::other("unreadable")
}

impl Read for SlicedFile {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        if self.at >= self.size || into.is_empty() {
            return Ok(0);
        }
        if into.len() as u64 >= AHEAD {
            let bytes = self.slice(into.len() as u64)?;
            let length = bytes.length() as usize;
            bytes.copy_to(&mut into[..length]);
            self.at += length as u64;
            return Ok(length);
        }
        let end = self.ahead_at + self.ahead.len() as u64;
        if !(self.ahead_at..end).contains(&self.at) {
            self.ahead = self.slice(AHEAD)?.to_vec();
            self.ahead_at = self.at;
        }
        let from = &self.ahead[(self.at - self.ahead_at) as usize..];
        let length = from.len().min(into.len());
        into[..length].copy_from_slice(&from[..length]);
        self.at += length as u64;
        Ok(length)
    }
}

impl Seek for SlicedFile {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(unreadable)?;
        Ok(self.at)
    }
}
