//! What HR's and the trainer's loops have in common: the frame of their state, and the events, effects and notices of both.
//!
//! A room gives what is its own, and what is done with all of them is written once: here, and in `ui::room`.

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::ops::DerefMut;
use std::rc::Rc;

use super::Loaded;
use super::keeping::{Keeping, Mark};
use crate::base::{Day, Language};
use crate::formats::{Fault, Reason};
use crate::i18n::Phrases;
use crate::storage::ShelfFault;

/// Beginning of the keys under which lies what could not be read, since something else took its place.
const ASIDE: &str = "aside/";

/// What of a text under a key that is put aside there is to tell; `None` for any other key.
pub fn of_aside(key: &str) -> Option<Fault> {
    key.starts_with(ASIDE).then(|| Fault::new(key, "", Reason::Damaged))
}

/// A program of its own beside the employee's.
pub trait Room: Copy + 'static {
    /// Its name, in the files of its phrases and in those of what could not be read.
    const NAME: &'static str;
    /// Name of its database.
    const DATABASE: &'static str;
    /// Keys of texts that are compared before they are written: what another tab has put there meanwhile is told of first.
    const COMPARED: &'static [&'static str];
    /// Addresses of its content files below the app's folder.
    const CONTENT_FILES: &'static [&'static str];

    /// Its pages.
    type Page: Place;
    /// What its content files hold.
    type Content: Default + 'static;
    /// What its shelf holds.
    type Kept: Clone + Default + 'static;
    /// What only it tells.
    type News: Clone + PartialEq + Send + Sync + 'static;
    /// What only it has done outside.
    type Deed: 'static;
    /// All that can happen in it.
    type Event: From<Common<Self>> + Clone + 'static;
    /// All that its screens show.
    type State: DerefMut<Target = Frame<Self>> + 'static;

    /// The state at the start, with what the shelf held.
    fn state(language: Language, today: Day, kept: Self::Kept) -> Self::State;

    /// Sorts what the shelf held: keys with their texts.
    fn read_kept(texts: Vec<(String, String)>) -> Self::Kept;

    /// Reads the content files, in their order; `None` when one is missing.
    fn read_content(texts: Vec<String>) -> Option<(Self::Content, Vec<Fault>)>;

    /// Takes in an event.
    fn update(state: &mut Self::State, event: Self::Event) -> Vec<Effect<Self::Page, Self::Deed>>;
}

/// A page of a room.
pub trait Place: Clone + PartialEq + Send + Sync + 'static {
    /// The page of an address.
    fn of_address(address: &str) -> Self;

    /// Its address.
    fn address(&self) -> String;

    /// Its name, the same for all pages of a kind.
    fn name(&self) -> &'static str;

    /// Whether it shows what the content files hold.
    fn needs_content(&self) -> bool;
}

/// What the state of each room holds.
#[derive(Clone)]
pub struct Frame<R: Room> {
    /// Language of the interface.
    pub language: Language,
    /// The day, by the clock of the computer.
    pub today: Day,
    /// Phrases that have been loaded.
    pub texts: BTreeMap<Language, Rc<Phrases>>,
    /// Page shown.
    pub page: R::Page,
    /// The content.
    pub content: Rc<R::Content>,
    /// How much of it is here.
    pub loaded: Loaded,
    /// What the shelf held and could not be read: key and text.
    pub broken: Vec<(String, String)>,
    /// Where things are kept, and how far the last save is.
    pub keeping: Keeping,
    /// What there is to tell.
    pub notices: Vec<Notice<R::News>>,
}

/// Something that happens in each room.
#[derive(Clone)]
pub enum Common<R: Room> {
    /// The address changed.
    Opened(R::Page),
    /// The content is here, with its faults; `None` when it did not come.
    ContentCame(Option<(Rc<R::Content>, Vec<Fault>)>),
    /// The phrases of a language are here.
    TextsCame(Rc<Phrases>),
    /// A language was chosen.
    LanguageChosen(Language),
    /// The day, by the clock of the computer.
    DayCame(Day),
    /// A text is to be put on the clipboard.
    CopyWanted(String),
    /// A text was put on the clipboard, or not.
    Copied(bool),
    /// Save what lies on the shelf and could not be read.
    BrokenWanted,
    /// Erase everything of the room in this browser.
    EraseWanted,
    /// The shelf has been emptied, or not.
    Erased(Result<(), ShelfFault>),
    /// Something was put on the shelf or taken away, or not; or it could not even be read.
    Kept(Result<(), ShelfFault>),
    /// Another tab has changed the shelf: all that lies there now.
    CameFromTab(Box<R::Kept>),
    /// A text was not put on the shelf, since another tab has changed it meanwhile: what lay there before, as far as it was known,
    /// and all that lies there now.
    Differed(Option<String>, Box<R::Kept>),
    /// A notice (by its place) was read and put away.
    NoticeDismissed(usize),
}

/// Something for the browser to do: what each room has done, and what is a room's own. `Debug` is for tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect<P, D> {
    /// Put a text under a key on the room's shelf, or take the key away; answered by `Event::Kept`, or by `Event::Differed`.
    Keep(String, Option<String>),
    /// Empty the room's shelf; answered by `Event::Erased`.
    Erase,
    /// Offer a text as a file.
    Download {
        /// Name of the file.
        name: String,
        /// Its text.
        text: String,
    },
    /// Offer bytes as a file.
    DownloadBytes {
        /// Name of the file.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// Put a text on the clipboard; answered by `Event::Copied`.
    Copy(String),
    /// Go to a page, leaving the present one in the history.
    Go(P),
    /// Load the phrases of a language.
    FetchTexts(Language),
    /// Remember the language for the next visit.
    Remember(Language),
    /// Something that only this room has done.
    Own(D),
}

/// Something to tell, until it is put away: what each room tells, and what is a room's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice<N> {
    /// Something on the shelf could not be read: the first fault, and how many there are.
    Broken(Fault, u32),
    /// So many parts that could not be read earlier are kept aside.
    Aside(u32),
    /// The shelf cannot be used.
    Shelf(ShelfFault),
    /// Content files have faults; the sound rest is used.
    Content(Vec<Fault>),
    /// A file was refused.
    Refused(Fault),
    /// A file of the app's own folder did not come.
    NotFetched,
    /// A text was put on the clipboard, or not.
    Copied(bool),
    /// Everything was erased.
    Erased,
    /// Erasing failed.
    NotErased,
    /// Something that only this room tells.
    Own(N),
}

impl<N> Notice<N> {
    fn is_of_kind(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Own(one), Self::Own(other)) => discriminant(one) == discriminant(other),
            _ => discriminant(self) == discriminant(other),
        }
    }
}

impl<R: Room> Frame<R> {
    /// The frame at the start, with what the shelf held and could not be read: key, text, and what is wrong.
    pub fn new(language: Language, today: Day, page: R::Page, broken: Vec<(String, String, Fault)>) -> Self {
        let mut frame = Self {
            language,
            today,
            texts: BTreeMap::new(),
            page,
            content: Rc::default(),
            loaded: Loaded::First,
            notices: Vec::new(),
            broken: Vec::new(),
            keeping: Keeping::new(),
        };
        frame.unread(broken);
        frame
    }

    /// Takes in what the shelf holds and could not be read, and tells of it.
    pub fn unread(&mut self, found: Vec<(String, String, Fault)>) {
        let is_new = |key: &str, text: &str| {
            self.broken.iter().all(|(own, known)| (own.as_str(), known.as_str()) != (key, text))
        };
        let new: Vec<_> = found.into_iter().filter(|(key, text, _)| is_new(key, text)).collect();
        let (aside, now): (Vec<_>, Vec<_>) = new.iter().partition(|(key, ..)| key.starts_with(ASIDE));
        let aside = (!aside.is_empty()).then_some(Notice::Aside(aside.len() as u32));
        let now = now.first().map(|(_, _, fault)| Notice::Broken(fault.clone(), now.len() as u32));
        now.into_iter().chain(aside).for_each(|notice| self.tell(notice));
        self.broken.extend(new.into_iter().map(|(key, text, _)| (key, text)));
    }

    /// The phrases of the interface's language, or of the other while they load.
    pub fn texts(&self) -> Option<Rc<Phrases>> {
        self.texts.get(&self.language).or_else(|| self.texts.values().next()).cloned()
    }

    /// Adds something to tell, in place of an earlier thing of its kind.
    pub fn tell(&mut self, notice: Notice<R::News>) {
        self.notices.retain(|old| !old.is_of_kind(&notice));
        self.notices.push(notice);
    }

    /// Puts a text under a key, or takes the key away, where things are kept. What lies there and could not be read is put aside first.
    pub fn keep(&mut self, key: String, text: Option<String>) -> Vec<Effect<R::Page, R::Deed>> {
        if !self.keeping.begin() {
            return Vec::new();
        }
        let aside = self.put_aside(&key).into_iter().filter(|_| self.keeping.begin()).collect::<Vec<_>>();
        aside.into_iter().chain([Effect::Keep(key, text)]).collect()
    }

    /// Puts what lies under a key and could not be read under a key of its own.
    fn put_aside(&mut self, key: &str) -> Option<Effect<R::Page, R::Deed>> {
        let place = self.broken.iter().position(|(own, _)| own == key)?;
        let is_free = |name: &String| self.broken.iter().all(|(own, _)| own != name);
        let name = (1..=self.broken.len()).map(|number| format!("{ASIDE}{number}")).find(is_free)?;
        let (own, text) = &mut self.broken[place];
        own.clone_from(&name);
        Some(Effect::Keep(name, Some(text.clone())))
    }

    /// Takes in what happens in each room, as far as the frame goes.
    pub fn take_in(&mut self, event: Common<R>) -> Vec<Effect<R::Page, R::Deed>> {
        match event {
            Common::Opened(page) => self.page = page,
            Common::ContentCame(None) => self.loaded = Loaded::Failed,
            Common::ContentCame(Some((content, faults))) => {
                self.content = content;
                self.loaded = Loaded::All;
                if !faults.is_empty() {
                    self.notices.push(Notice::Content(faults));
                }
            }
            Common::TextsCame(phrases) => {
                self.texts.insert(phrases.language(), phrases);
            }
            Common::LanguageChosen(language) => {
                self.language = language;
                let missing = !self.texts.contains_key(&language);
                let fetch = missing.then_some(Effect::FetchTexts(language));
                return [Effect::Remember(language)].into_iter().chain(fetch).collect();
            }
            Common::DayCame(day) => self.today = day,
            Common::CopyWanted(text) => return vec![Effect::Copy(text)],
            Common::Copied(done) => self.tell(Notice::Copied(done)),
            Common::BrokenWanted => return self.broken_files(),
            Common::EraseWanted => {
                self.broken.clear();
                self.notices.clear();
                self.keeping.mark = Mark::Nothing;
                return vec![Effect::Erase];
            }
            Common::Erased(result) => {
                self.keeping.emptied();
                self.tell(if result.is_ok() { Notice::Erased } else { Notice::NotErased });
            }
            Common::Kept(result) => {
                if let Some(fault) = self.keeping.ended(result) {
                    self.tell(Notice::Shelf(fault));
                }
            }
            Common::NoticeDismissed(place) => {
                if place < self.notices.len() {
                    self.notices.remove(place);
                }
            }
            // The save that this is the end of is made anew by the room.
            Common::Differed(..) => {
                self.keeping.ended(Ok(()));
            }
            Common::CameFromTab(_) => {}
        }
        Vec::new()
    }

    /// Each text that could not be read, as a file of its own.
    fn broken_files(&self) -> Vec<Effect<R::Page, R::Deed>> {
        let file = |(place, (_, text)): (usize, &(String, String))| Effect::Download {
            name: format!("sestante-{}-broken-{}.txt", R::NAME, place + 1),
            text: text.clone(),
        };
        self.broken.iter().enumerate().map(file).collect()
    }
}
