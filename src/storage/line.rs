//! What waits to be put on the shelf: one thing after the other, and of texts only the newest.

/// What is to be done on the shelf next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Job {
    /// Save a text.
    Save {
        /// Number of the save.
        number: u64,
        /// The text.
        text: String,
        /// What should lie there now: the text that the page last read or wrote.
        known: Option<String>,
    },
    /// Take away everything.
    Erase,
}

/// The line of one page. Slider moves and answers may come faster than a disk writes.
#[derive(Debug, Default)]
pub struct Line {
    known: Option<String>,
    busy: bool,
    writing: Option<String>,
    waiting: Option<(u64, String)>,
    erase: bool,
}

impl Line {
    /// The line of a page that has read `known` from the shelf.
    pub fn new(known: Option<String>) -> Self {
        Self { known, ..Self::default() }
    }

    /// A text to save, in place of one that waits.
    pub fn save(&mut self, number: u64, text: String) {
        self.waiting = Some((number, text));
    }

    /// Everything is to be erased: what waits is let go of.
    pub fn erase(&mut self) {
        self.waiting = None;
        self.writing = None;
        self.erase = true;
    }

    /// Takes the next thing to do; `None` while one is under way, or when there is none. Its end is told by
    /// [`Line::done`] or [`Line::failed`].
    pub fn take(&mut self) -> Option<Job> {
        if self.busy {
            return None;
        }
        let job = if std::mem::take(&mut self.erase) {
            Job::Erase
        } else {
            let (number, text) = self.waiting.take()?;
            self.writing = Some(text.clone());
            Job::Save { number, text, known: self.known.clone() }
        };
        self.busy = true;
        Some(job)
    }

    /// The thing under way has been done; `known` lies on the shelf now.
    pub fn done(&mut self, known: Option<String>) {
        self.busy = false;
        self.writing = None;
        self.known = known;
    }

    /// The shelf cannot be used: nothing waits for it any more.
    pub fn failed(&mut self) {
        self.busy = false;
        self.writing = None;
        self.waiting = None;
    }

    /// Whether everything is to be erased next: what the thing under way brings is of no more interest.
    pub fn erasing(&self) -> bool {
        self.erase
    }

    /// Whether nothing is under way and nothing waits.
    pub fn idle(&self) -> bool {
        !self.busy && self.waiting.is_none() && !self.erase
    }

    /// What lies on the shelf, as far as the page knows.
    pub fn known(&self) -> Option<&str> {
        self.known.as_deref()
    }

    /// The newest text that is not yet confirmed.
    pub fn unsaved(&self) -> Option<&str> {
        self.waiting.as_ref().map(|(_, text)| text.as_str()).or(self.writing.as_deref())
    }

    /// What a page leaves behind when it goes before the newest text is confirmed; `None` when nothing is open. A line
    /// each: that text, the one being written, the one that lay on the shelf before.
    pub fn left(&self) -> Option<String> {
        let text = self.unsaved()?;
        let writing = self.writing.as_deref().unwrap_or_default();
        Some(format!("{text}\n{writing}\n{}", self.known.as_deref().unwrap_or_default()))
    }
}
