//! The eight levels and four bands of `DigComp` 3.0 and where they lie on the latent scale.

/// Band of two levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Levels 1 and 2.
    Basic,
    /// Levels 3 and 4.
    Intermediate,
    /// Levels 5 and 6.
    Advanced,
    /// Levels 7 and 8.
    HighlyAdvanced,
}

impl Band {
    /// The bands from the lowest up.
    pub const ALL: [Self; 4] = [Self::Basic, Self::Intermediate, Self::Advanced, Self::HighlyAdvanced];

    /// Place of the band from the lowest, 0 to 3.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The two levels of the band.
    pub fn levels(self) -> [Level; 2] {
        let first = self.index() * 2;
        [Level::ALL[first], Level::ALL[first + 1]]
    }
}

/// One of the eight levels, 1 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// How many levels there are.
    pub const COUNT: usize = 8;

    /// The levels from 1 to 8.
    pub const ALL: [Self; Self::COUNT] = [Self(1), Self(2), Self(3), Self(4), Self(5), Self(6), Self(7), Self(8)];

    /// The latent values that part one level from the next: steps of 0.5 from -1.5 to 1.5.
    pub const CUTS: [f64; Self::COUNT - 1] = [-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5];

    /// The level of a number; `None` outside 1 to 8.
    ///
    /// ```
    /// use sestante::framework::{Band, Level};
    /// assert_eq!(Level::new(4).map(Level::band), Some(Band::Intermediate));
    /// assert_eq!(Level::new(9), None);
    /// ```
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// The level as a number, 1 to 8.
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Place of the level from the lowest, 0 to 7.
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }

    /// The level that holds a latent value; a cut belongs to the level above it.
    ///
    /// ```
    /// use sestante::framework::Level;
    /// assert_eq!(Level::of_latent(-3.0).number(), 1);
    /// assert_eq!(Level::of_latent(0.0).number(), 5);
    /// ```
    pub fn of_latent(value: f64) -> Self {
        Self::ALL[Self::CUTS.iter().filter(|cut| value >= **cut).count()]
    }

    /// The latent value from which on the level is reached; `None` for the first, which everybody has reached.
    pub fn cut(self) -> Option<f64> {
        Self::CUTS.get(self.index().checked_sub(1)?).copied()
    }

    /// The band that holds the level.
    pub fn band(self) -> Band {
        Band::ALL[self.index() / 2]
    }
}
