//! The fingerprint of a campaign: the same for all who got the same campaign, by whatever way.

use sha2::{Digest, Sha256};

use super::pen::hex;
use super::write_campaign;
use crate::cohort::Campaign;

/// How many bytes of the digest are shown. Whoever makes campaigns can look for two with the same fingerprint: of 4 bytes
/// that takes a blink, of 16 it takes 2^64 trials.
const SHOWN: usize = 16;

/// The first 16 bytes of the SHA-256 (FIPS 180-4) of the campaign as [`write_campaign`] writes it, as eight groups of
/// four hexadecimal digits. All that the app uses of a campaign is in it; spaces and unknown fields of its file are not.
pub fn fingerprint(campaign: &Campaign) -> String {
    let digest = Sha256::digest(write_campaign(campaign));
    let groups: Vec<String> = digest[..SHOWN].chunks(2).map(hex).collect();
    groups.join(" ")
}
