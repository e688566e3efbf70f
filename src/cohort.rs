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
//! Knows nothing of files, screens, or of a person's single answers.

mod aggregate;
mod ballot;
mod campaign;
mod closing;
mod collection;
mod contribution;
mod envelope;
mod joining;
mod noise;
mod organisation;
mod pairing;
mod sample;
mod tally;

pub use aggregate::{Added, Aggregate, OtherCampaign};
pub use ballot::{BallotBox, BoxFault, Inside};
pub use campaign::{
    Campaign, CampaignFault, Channel, LEAST_THRESHOLD, LONGEST_TITLE, LONGEST_WAY, MOST_OFFERED, MOST_PARTS,
    MOST_SCORES, MOST_WAYS, Part, PartUnit, Partition, Way,
};
pub use closing::{ClosedGroup, Closing, CombineFault, MaskHalf, NotClosed, ShareHalf, close, combine};
pub use collection::{Collection, Half, Holder, Standing, Taken, seed_of_words, seed_words};
pub use contribution::{Contribution, Row, SLOTS_PER_COURSE, SLOTS_PER_SCORE, contribution};
pub use envelope::{Envelope, Side, Source, expand, join, split};
pub use joining::joined;
pub use noise::{NOISE_VARIANCE, noise};
pub use organisation::{Organisation, Unit, UnitFault};
pub use pairing::{Listed, Pairing, pair};
pub use sample::{SamplePerson, sample_people};
pub use tally::{Doubt, Gate, Group, Tally, TallyFault};
