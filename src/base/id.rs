//! Identifiers: short names from data files, one type a kind, so that they cannot be mixed up.

use std::fmt;

/// Longest identifier, in characters.
pub const LONGEST_ID: usize = 64;

/// Text that is no identifier: empty, over 64 characters, or with one that is not `A-Z a-z 0-9 . _ -`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadId(pub String);

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an identifier: {:?}", self.0)
    }
}

fn checked(text: &str) -> Result<String, BadId> {
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    if text.is_empty() || text.len() > LONGEST_ID || !text.chars().all(sound) {
        return Err(BadId(text.chars().take(LONGEST_ID).collect()));
    }
    Ok(text.to_owned())
}

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks a text and makes an identifier of it.
            ///
            /// # Errors
            /// [`BadId`] when the text is empty, too long or has a character that identifiers lack.
            pub fn new(text: &str) -> Result<Self, BadId> {
                checked(text).map(Self)
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

identifiers! {
    /// Name of an area of the framework, such as `1`.
    AreaId,
    /// Name of something that gets a score: a competence such as `1.3`, or `ai-work`.
    ScoreId,
    /// Name of an item; a statement is named for its learning outcome, such as `LO1.1.01`.
    ItemId,
    /// Name of a role.
    RoleId,
    /// Name of a course.
    CourseId,
    /// Name of a campaign.
    CampaignId,
    /// Name of a partition of the staff.
    PartitionId,
    /// Name of a part of a partition.
    PartId,
    /// Name of a unit of an organisation.
    UnitId,
    /// Name of a site.
    PlaceId,
    /// Name of a room.
    RoomId,
    /// Name of a trainer, such as `trainer-a`.
    TrainerId,
    /// Name of a wave: people whose courses are held before or after those of others.
    WaveId,
    /// Name of a plan of editions: drawn once, and kept as long as calendars are to know its editions again.
    PlanId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_short_text_is_an_identifier() {
        for (text, sound) in [
            ("1.3", true),
            ("ai-work", true),
            ("LO1.1.01", true),
            ("", false),
            ("a b", false),
            ("=1+1", false),
            ("città", false),
            (&"x".repeat(64), true),
            (&"x".repeat(65), false),
        ] {
            assert_eq!(ItemId::new(text).is_ok(), sound, "{text:?}");
        }
    }
}
