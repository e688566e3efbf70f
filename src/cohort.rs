//! How single people come together: campaigns, contributions, envelopes.
//!
//! # Threat model
//! Two attackers. (a) Readers of a picture or an export. (b) HR itself: knows who works where, may know who handed
//! in and when, keeps files for years, opens them in an editor, subtracts and repeats. So nobody but the person may
//! ever hold the person's contribution. It leaves the browser in two halves (additive secret sharing modulo 2^32;
//! Corrigan-Gibbs and Boneh 2017, section 4.1): HR's is the vector plus a mask, the trustee's is the seed of the mask.
//! Either alone is uniform noise. Both together open the row: whoever holds both can read it, and the page says so.
//! What each half shows in the clear: campaign, a random identifier made for this campaign alone, a revision, the two
//! parts that the person belongs to. A mask is never used for two vectors, or their difference would lie open.
//!
//! Whoever makes a campaign may be the attacker. What one browser can see by itself is refused: parts smaller than the
//! threshold, a threshold below five, one place for both envelopes. A campaign made for one person alone (a name or parts
//! of its own) cannot be seen from one browser: every campaign shows its fingerprint, which is the same for all who got the
//! same campaign, to be compared with colleagues.
//!
//! A ballot box holds the sums of its people in the clear until it closes. So whoever reads the shared computer's storage just before
//! and just after a person holds that person's contribution, as the difference; on the disk, earlier sums may linger. Whoever
//! runs a box may stuff it with contributions that are known, and subtract them: the number in it is held against a
//! head count, which is all that can be done. It keeps no order, no time and no list, closes once, from the threshold up,
//! and after that its storage says no more than its file. It is fixed to one bundle of units; its people are never
//! counted by role family, since the crossing of both partitions would be too small.
//! # At the gate
//! What is tried, and what becomes of it (`tests/attacks.rs`):
//! - HR leaves somebody off its list and asks for a second closing, to subtract: there is one closing, kept before it is given out; any
//!   later request gives the same bytes. Two closings that differ (a trustee on two computers) are a conflict: none counts.
//! - A later revision is sent to draw bands or noise anew: the bands hang on a seed that the contribution keeps, and what comes after
//!   the closing does not count.
//! - Identifiers are made up to stand around one person: more pairs than people known to have handed in are not closed. A
//!   part below the threshold is joined with the next, also where HR makes it small by its list.
//! - The totals of the two partitions are subtracted: each group has noise of its own.
//! - A half is forged under a known identifier and revision: the halves are in conflict, and none counts. Under a higher
//!   revision it must come on both sides to replace one; replaced revisions are counted and shown to the trustee.
//!
//! - Two campaigns of one staff are compared (`effect.rs`), where small parts were joined otherwise each time: the lines of the comparison are
//!   unions of whole groups of both, so that what lies between two groupings is never told; whoever holds both files can subtract all the
//!   same, and finds the noise of both, other people who took part, and bands that were drawn anew.
//!
//! What nobody can prevent, and the trustee's page says: HR and the trustee together open rows; whoever receives a message knows
//! its sender; a sender can send a false vector (impossible totals are told) or count twice from two browsers, or at a box
//! and by envelopes (told beyond the headcount); HR can choose whom its list holds, as long as the trustee does not compare numbers.
//!
//! Knows nothing of files, screens, or of a person's single answers.

mod aggregate;
mod ballot;
mod bundle;
mod campaign;
mod closing;
mod collection;
mod contribution;
mod draft;
mod effect;
mod envelope;
mod joining;
mod noise;
mod organisation;
mod pairing;
mod percent;
mod picture;
mod posterior;
mod sample;
mod share;
mod tally;

pub use aggregate::{Added, Aggregate, OtherCampaign};
pub use ballot::{BallotBox, BoxFault, Inside};
mod staffing;

pub use bundle::{Bundle, LEAST_BUNDLE, Seat, Seats, bundles, seats};
pub use campaign::{
    Campaign, CampaignFault, Channel, LEAST_THRESHOLD, LONGEST_TITLE, LONGEST_WAY, MOST_OFFERED, MOST_PARTS,
    MOST_SCORES, MOST_WAYS, Part, PartUnit, Partition, Way,
};
pub use closing::{ClosedGroup, Closing, CombineFault, MaskHalf, NotClosed, ShareHalf, close, combine};
pub use collection::{Collection, Half, Holder, Standing, Taken, seed_of_words, seed_words};
pub use contribution::{Contribution, Row, SLOTS_PER_COURSE, SLOTS_PER_SCORE, contribution};
pub use draft::{Draft, DraftFault, Grouping};
pub use effect::{
    Compared, ComparedCell, ComparedLine, ComparedTable, Incomparable, Moved, NotCompared, Points, Verdict, compare,
    is_one_body,
};
pub use envelope::{Envelope, Side, Source, expand, join, split};
pub use joining::joined;
pub use noise::{noise, noise_variance};
pub use organisation::{Organisation, Unit, UnitFault};
pub use pairing::{Listed, Pairing, pair};
pub use percent::Percent;
pub use picture::{Cell, Line, LineKind, MEASURED_BANDS, Measure, Picture, Table, together};
pub use sample::{SamplePerson, sample_people};
pub use share::{Counted, Share, difference};
pub use staffing::{Family, RoleGroup, families, role_groups};
pub use tally::{Doubt, Gate, Group, Tally, TallyFault};
