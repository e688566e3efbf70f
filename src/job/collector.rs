//! The collector: takes in one side's envelopes from files that come in pieces, and notes what it could not take in.

use crate::cohort::{Campaign, Collection, Holder, Taken};
use crate::formats::{Counts, HalfRead, HalfReader, Progress, Trouble, Why, read_batch, write_batch};

/// Longest line of an envelope, in bytes: the largest campaign needs a quarter of it.
pub const LONGEST_LINE: usize = 64 * 1024;

/// Longest file that is read as one piece, in bytes: what came out of a gate, a list, a closing.
const LONGEST_WHOLE: usize = 64 * 1024 * 1024;

/// Bytes, or refused lines, after which a file without one sound line is given up.
const PATIENCE: (usize, usize) = (1024 * 1024, 100);

/// Bytes by which a file is known.
const HEAD: usize = 256;

/// Most troubles that are told; more are only counted.
const MOST_TOLD: usize = 5000;

/// Bytes that halves may take up in memory.
const MOST_MEMORY: usize = 1 << 30;

/// Halves of one batch.
const BATCH: usize = 2048;

/// Kinds of files that are read as one piece and given on.
const WHOLE: [&str; 4] = ["aggregate", "closing", "list", "campaign"];

/// A file that is no envelope but one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its kind: `aggregate`, `closing`, `list` or `campaign`.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl Found {
    /// A file of a kind; `None` for one that is not given on.
    pub fn new(kind: &str, name: String, text: String) -> Option<Self> {
        Some(Self { kind: WHOLE.into_iter().find(|known| *known == kind)?, name, text })
    }
}

/// The collector of one side's envelopes of one campaign.
pub struct Collector {
    pub(super) campaign: Campaign,
    pub(super) holder: Holder,
    pub(super) collection: Collection,
    reader: HalfReader,
    read: HalfRead,
    counts: Counts,
    troubles: Vec<Trouble>,
    told: usize,
    fresh: Vec<usize>,
    found: Vec<Found>,
    file: File,
}

/// The file that is being read.
#[derive(Default)]
struct File {
    name: String,
    mode: Mode,
    /// What has not been read yet: the beginning of a line, or of a file that is read as one piece.
    rest: Vec<u8>,
    line: u32,
    seen: usize,
    sound: usize,
    /// What was wrong, before the first sound line.
    wrong: Vec<Trouble>,
    /// Whether it begins as JSON does.
    json: bool,
    /// Whether nothing but blank lines has come.
    blank: bool,
}

/// How a file is read.
#[derive(Clone, Copy, Default, PartialEq)]
enum Mode {
    /// Too little of it has come to know.
    #[default]
    Unknown,
    /// Line by line.
    Lines,
    /// To the end of a line that is too long.
    Rest,
    /// As one piece: a file of a kind, or an envelope laid out over several lines.
    Whole(Option<&'static str>),
    /// No further.
    Given,
}

impl Collector {
    /// A collector with nothing in it.
    pub fn new(campaign: Campaign, holder: Holder) -> Self {
        let most = MOST_MEMORY / (4 * holder.width(&campaign) + 64);
        Self {
            collection: Collection::new(&campaign, holder, most),
            reader: HalfReader::new(&campaign, holder),
            campaign,
            holder,
            read: HalfRead::default(),
            counts: Counts::default(),
            troubles: Vec::new(),
            told: 0,
            fresh: Vec::new(),
            found: Vec::new(),
            file: File::default(),
        }
    }

    /// What has been collected.
    pub fn collection(&self) -> &Collection {
        &self.collection
    }

    /// What has been read.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Forgets all that was collected.
    pub fn forget(&mut self) {
        *self = Self::new(self.campaign.clone(), self.holder);
    }

    /// Takes in a batch that was kept; `false` when it is none of this campaign.
    pub fn resume(&mut self, batch: &[u8]) -> bool {
        read_batch(&self.campaign, self.holder, batch, &mut self.collection)
    }

    /// The next batch to be kept: halves taken in since the last one. Unless `all` is set it waits until there are many.
    pub fn batch(&mut self, all: bool) -> Option<Vec<u8>> {
        if self.fresh.is_empty() || !all && self.fresh.len() < BATCH {
            return None;
        }
        let rest = self.fresh.split_off(self.fresh.len().min(BATCH));
        let places = std::mem::replace(&mut self.fresh, rest);
        Some(write_batch(&self.campaign, self.holder, &self.collection, &places))
    }

    /// Files that are no envelopes but ours, since the last time.
    pub fn found(&mut self) -> Vec<Found> {
        std::mem::take(&mut self.found)
    }

    /// How it stands, with the troubles since the last time.
    pub fn progress(&mut self, kilobytes: [u32; 2], working: bool, kept: bool) -> Progress {
        let (standing, parts) = self.collection.standing(&self.campaign);
        let troubles = std::mem::take(&mut self.troubles);
        Progress { counts: self.counts.clone(), standing, parts, kilobytes, working, kept, troubles }
    }

    /// Begins a file.
    pub fn begin(&mut self, name: &str) {
        self.file = File { name: name.to_owned(), blank: true, ..File::default() };
        self.counts.files += 1;
    }

    /// Takes in the next piece of the file; `false` when no more of it is wanted.
    pub fn feed(&mut self, bytes: &[u8]) -> bool {
        self.file.seen += bytes.len();
        match self.file.mode {
            Mode::Unknown => {
                self.file.rest.extend_from_slice(bytes);
                if self.file.rest.len() >= HEAD {
                    self.know();
                }
            }
            Mode::Whole(kind) => {
                self.file.rest.extend_from_slice(bytes);
                let most = if kind.is_some() { LONGEST_WHOLE } else { LONGEST_LINE };
                if self.file.rest.len() > most {
                    if kind.is_some() {
                        self.give_up(Why::Foreign);
                    } else {
                        self.again_by_lines();
                    }
                }
            }
            Mode::Lines | Mode::Rest => self.lines(bytes),
            Mode::Given => {}
        }
        self.file.mode != Mode::Given
    }

    /// Ends the file.
    pub fn end_of_file(&mut self) {
        if self.file.mode == Mode::Unknown {
            self.know();
        }
        if let Mode::Whole(kind) = self.file.mode {
            self.whole(kind);
        }
        if self.file.mode == Mode::Lines && !self.file.rest.is_empty() {
            let rest = std::mem::take(&mut self.file.rest);
            self.line(&rest, true);
        }
        if self.file.mode != Mode::Given && self.file.blank {
            self.give_up(Why::Empty);
        } else if self.file.mode != Mode::Given && self.file.sound == 0 && !self.file.json {
            self.give_up(Why::Foreign);
        }
        self.release();
        self.file = File::default();
    }

    /// Ends the file with what is wrong with it as a whole.
    pub fn fail(&mut self, why: Why) {
        self.release();
        self.tell(0, why, String::new());
        self.release();
        self.file = File::default();
    }

    /// Decides by its beginning how the file is read.
    fn know(&mut self) {
        let file = &mut self.file;
        if file.rest.starts_with(b"\xef\xbb\xbf") {
            file.rest.drain(..3);
        }
        let head = &file.rest[..file.rest.len().min(HEAD)];
        let plain: Vec<u8> = head.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
        file.json = plain.first() == Some(&b'{');
        let name = plain.strip_prefix(br#"{"format":"sestante-"#).unwrap_or_default();
        let is = |kind: &str| name.strip_prefix(kind.as_bytes()).is_some_and(|rest| rest.first() == Some(&b'"'));
        if let Some(kind) = WHOLE.into_iter().find(|kind| is(kind)) {
            file.mode = Mode::Whole(Some(kind));
            return;
        }
        let first = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let open = first.len() < head.len() && !first.trim_ascii_end().ends_with(b"}");
        if open && is("envelope") {
            file.mode = Mode::Whole(None);
            return;
        }
        self.again_by_lines();
    }

    fn again_by_lines(&mut self) {
        self.file.mode = Mode::Lines;
        let rest = std::mem::take(&mut self.file.rest);
        self.lines(&rest);
    }

    /// The end of a file that is read as one piece.
    fn whole(&mut self, kind: Option<&'static str>) {
        let Some(kind) = kind else {
            let text = std::mem::take(&mut self.file.rest);
            if self.reader.read_any(text.trim_ascii(), &mut self.read).is_ok() {
                self.file.mode = Mode::Given;
                self.file.line = 1;
                self.take();
            } else {
                self.file.rest = text;
                self.again_by_lines();
            }
            return;
        };
        self.file.mode = Mode::Given;
        match String::from_utf8(std::mem::take(&mut self.file.rest)) {
            Ok(text) => self.found.push(Found { kind, name: self.file.name.clone(), text }),
            Err(_) => self.tell(0, Why::Damaged, String::new()),
        }
    }

    fn lines(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = (&rest[..end], &rest[end + 1..]);
            rest = after;
            if self.file.mode == Mode::Rest {
                self.file.mode = Mode::Lines;
            } else if self.file.rest.is_empty() {
                self.line(line, false);
            } else {
                let mut whole = std::mem::take(&mut self.file.rest);
                whole.extend_from_slice(line);
                self.line(&whole, false);
                whole.clear();
                self.file.rest = whole;
            }
            if self.file.mode == Mode::Given {
                return;
            }
        }
        if self.file.mode == Mode::Lines {
            self.file.rest.extend_from_slice(rest);
            if self.file.rest.len() > LONGEST_LINE {
                self.file.rest = Vec::new();
                self.file.line += 1;
                self.file.blank = false;
                self.file.mode = Mode::Rest;
                self.tell(self.file.line, Why::Long, String::new());
            }
        }
        let (bytes, refused) = PATIENCE;
        if self.file.sound == 0 && (self.file.seen > bytes || self.file.wrong.len() > refused) {
            self.give_up(Why::Foreign);
        }
    }

    fn line(&mut self, line: &[u8], last: bool) {
        self.file.line += 1;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.trim_ascii().is_empty() {
            return;
        }
        self.file.blank = false;
        if line.len() > LONGEST_LINE {
            self.tell(self.file.line, Why::Long, String::new());
            return;
        }
        match self.reader.read(line, &mut self.read) {
            Ok(()) => self.take(),
            Err((Why::Damaged, column)) if last && line.starts_with(b"{") => {
                self.tell(self.file.line, Why::Cut, column);
            }
            Err((why, detail)) => self.tell(self.file.line, why, detail),
        }
    }

    /// Takes in the half that has just been read.
    fn take(&mut self) {
        self.file.sound += 1;
        self.release();
        let half = self.read.half();
        match self.collection.take(half) {
            Taken::New => {
                self.counts.new += 1;
                self.fresh.push(self.collection.len() - 1);
            }
            Taken::Again => self.counts.again += 1,
            Taken::Conflict => {
                let [a, b, c, d, ..] = half.source.0;
                let name = u32::from_be_bytes([a, b, c, d]);
                let detail = format!("{name:08x}, {}", half.revision);
                self.fresh.extend(self.collection.place(half.source, half.revision));
                self.tell(self.file.line, Why::Conflict, detail);
                self.release();
                return;
            }
            Taken::Full => {
                self.tell(self.file.line, Why::Full, String::new());
                self.release();
                return;
            }
        }
        self.counts.read += 1;
    }

    fn tell(&mut self, line: u32, why: Why, detail: String) {
        self.file.wrong.push(Trouble { file: self.file.name.clone(), line, why, detail });
    }

    /// Counts what was wrong, and tells it while there is not too much.
    fn release(&mut self) {
        for trouble in std::mem::take(&mut self.file.wrong) {
            self.counts.read += u32::from(trouble.line > 0);
            self.counts.refused += 1;
            if self.told < MOST_TOLD {
                self.told += 1;
                self.troubles.push(trouble);
            }
        }
    }

    /// Reads no further in the file, and tells one thing of it as a whole.
    fn give_up(&mut self, why: Why) {
        self.file.mode = Mode::Given;
        self.file.rest = Vec::new();
        self.file.wrong.clear();
        self.tell(0, why, String::new());
    }
}
