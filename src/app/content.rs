//! The content files of the app, read and checked together.

use crate::assessment::Design;
use crate::cohort::Campaign;
use crate::formats::{Fault, read_bank, read_campaign, read_courses, read_design, read_framework, read_roles};
use crate::framework::{Bank, Framework};
use crate::target::Role;
use crate::training::Catalogue;

/// Addresses of the content files below the app's folder, in the order of [`ContentTexts`].
pub const CONTENT_FILES: [&str; 6] = [
    "data/framework.json",
    "data/model.json",
    "data/bank.json",
    "data/roles.json",
    "data/courses.json",
    "data/campaign.json",
];

/// Texts of the content files, in the order of [`CONTENT_FILES`].
pub type ContentTexts = [String; CONTENT_FILES.len()];

/// What there is to be measured, asked for and learned.
#[derive(Clone, Debug)]
pub struct Content {
    /// Areas and scores.
    pub framework: Framework,
    /// Design values of the response model.
    pub design: Design,
    /// The items.
    pub bank: Bank,
    /// The roles.
    pub roles: Vec<Role>,
    /// The courses.
    pub catalogue: Catalogue,
    /// The campaign that contributions are made for; `None` when its file is unsound.
    pub campaign: Option<Campaign>,
}

/// Reads the content. The sound rest is used; faults are given with their places.
///
/// # Errors
/// The faults, when the design values are among what cannot be read: there is no scoring without them.
pub fn read_content(texts: &ContentTexts) -> Result<(Content, Vec<Fault>), Vec<Fault>> {
    let [framework, model, bank, roles, courses, campaign] = texts;
    let [framework_file, model_file, bank_file, roles_file, courses_file, campaign_file] = CONTENT_FILES;
    let (framework, mut faults) = read_framework(framework_file, framework);
    let design = read_design(model_file, model).map_err(|fault| vec![fault])?;
    let (bank, more) = read_bank(bank_file, bank, &framework);
    faults.extend(more);
    let (roles, more) = read_roles(roles_file, roles, &framework);
    faults.extend(more);
    let (catalogue, more) = read_courses(courses_file, courses, &framework);
    faults.extend(more);
    let campaign = read_campaign(campaign_file, campaign).map_err(|more| faults.extend(more)).ok();
    Ok((Content { framework, design, bank, roles, catalogue, campaign }, faults))
}
