//! What a browser still holds of us, read back after erasing.

/// Where a browser can keep something for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Texts in our database.
    Texts,
    /// Our entries in localStorage.
    Local,
    /// Our entries in sessionStorage.
    Session,
    /// Caches of this address; we make none.
    Caches,
    /// Cookies of this address that a script can see; we make none.
    Cookies,
    /// Databases and entries that other pages of this address keep. They are not ours to erase.
    Others,
}

impl Place {
    /// How many of the places, from the first, hold what is ours alone.
    pub const OURS: usize = 3;

    /// All places, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::Texts, Self::Local, Self::Session, Self::Caches, Self::Cookies, Self::Others];
}

/// How many things lie in each place of [`Place::ALL`]; `None` where it could not be looked at.
pub type Remains = [Option<u32>; 6];
