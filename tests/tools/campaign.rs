//! A campaign as tests make one by hand: two partitions, and nothing measured yet.

use sestante::base::{Bilingual, CampaignId, PartitionId};
use sestante::cohort::{Campaign, Part, Partition};

/// The same text in both languages.
pub fn both(text: &str) -> Bilingual {
    Bilingual { it: text.to_owned(), en: text.to_owned() }
}

/// The invented campaign of a name with these units and families. A test adds the scores and areas, and what is on offer.
pub fn campaign_of(name: &str, units: Vec<Part>, families: Vec<Part>) -> Campaign {
    let partition = |id: &str, parts| Partition { id: PartitionId::new(id).expect("an id"), title: both(id), parts };
    Campaign {
        id: CampaignId::new(name).expect("an id"),
        title: both(name),
        body: both("Body"),
        trustee: both("Trustee"),
        invented: true,
        from: None,
        to: None,
        ways: Vec::new(),
        threshold: 10,
        partitions: vec![partition("units", units), partition("families", families)],
        scores: Vec::new(),
        areas: Vec::new(),
        offer: Vec::new(),
    }
}
