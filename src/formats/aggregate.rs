//! `aggregate.json`: a campaign and what came out of its gates. The same aggregate is the same bytes.

use super::Fault;
use super::at::Wrong;
use super::campaign::{campaign, campaign_faults, write_fields};
use super::pen::Pen;
use super::tally::{tally, unsound, write_tally};
use super::wire::Sheet;
use crate::cohort::{Added, Aggregate, Campaign};

/// What the file of an aggregate says it is.
pub const AGGREGATE_KIND: &str = "sestante-aggregate";

/// Writes an aggregate.
pub fn write_aggregate(aggregate: &Aggregate) -> String {
    let mut pen = Pen::new(AGGREGATE_KIND, 1);
    write_fields(pen.field("campaign").open('{'), aggregate.campaign()).close('}');
    pen.field("tallies").list(aggregate.all(), write_tally);
    pen.done()
}

/// Reads an aggregate. A tally that is none is left out and told; a campaign that is none refuses the whole.
///
/// # Errors
/// All faults of the campaign.
pub fn read_aggregate(name: &str, text: &str) -> Result<(Aggregate, Vec<Fault>), Vec<Fault>> {
    let sheet = Sheet::open(name, text, AGGREGATE_KIND, 1).map_err(|fault| vec![fault])?;
    let read = || -> Result<Campaign, Wrong> { campaign(&sheet.root().at("campaign")) };
    let campaign = read().map_err(|wrong| vec![wrong.into()])?;
    let faults = campaign_faults(name, &campaign);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut faults = Vec::new();
    let mut aggregate = Aggregate::new(campaign);
    for (place, tally) in sheet.list("tallies", &mut faults, tally).into_iter().enumerate() {
        if let Added::Unsound(wrong) = aggregate.add(tally) {
            faults.extend(wrong.into_iter().map(|fault| unsound(name, &format!("tallies[{place}]"), fault)));
        }
    }
    Ok((aggregate, faults))
}
