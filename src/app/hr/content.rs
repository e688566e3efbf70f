//! The content files that HR needs, read and checked together.

use crate::cohort::Campaign;
use crate::formats::{Fault, read_bank, read_campaign, read_courses, read_framework, read_roles};
use crate::framework::{Bank, Framework};
use crate::target::Role;
use crate::training::Catalogue;

/// Addresses of the content files below the app's folder, in the order of [`ContentTexts`].
pub const CONTENT_FILES: [&str; 5] =
    ["data/framework.json", "data/roles.json", "data/courses.json", "data/campaign.json", "data/bank.json"];

/// What came out of the gates of the invented campaign; fetched only when it is wanted.
pub const EXAMPLE_FILE: &str = "data/sample-aggregate.json";

/// Address of the invented body, loaded when it is wanted.
pub const SAMPLE_FILE: &str = "data/sample-organisation.json";

/// Texts of the content files, in the order of [`CONTENT_FILES`].
pub type ContentTexts = [String; CONTENT_FILES.len()];

/// What there is to be counted and to be learned.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Areas and scores.
    pub framework: Framework,
    /// The roles.
    pub roles: Vec<Role>,
    /// The courses.
    pub catalogue: Catalogue,
    /// The items, by which the AI-literacy record tells what was asked.
    pub bank: Bank,
    /// The invented campaign, which proposes role families and courses; `None` when its file is unsound.
    pub example: Option<Campaign>,
}

/// Reads the content. The sound rest is used; faults are given with their places.
pub fn read_content(texts: &ContentTexts) -> (Content, Vec<Fault>) {
    let [framework, roles, courses, campaign, bank] = texts;
    let [framework_file, roles_file, courses_file, campaign_file, bank_file] = CONTENT_FILES;
    let (framework, mut faults) = read_framework(framework_file, framework);
    let (roles, more) = read_roles(roles_file, roles);
    faults.extend(more);
    let (catalogue, more) = read_courses(courses_file, courses, &framework);
    faults.extend(more);
    let example = read_campaign(campaign_file, campaign).map_err(|more| faults.extend(more)).ok();
    let (bank, more) = read_bank(bank_file, bank, &framework);
    faults.extend(more);
    (Content { framework, roles, catalogue, bank, example }, faults)
}
