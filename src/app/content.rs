//! The content files of the app, read and checked together.

use crate::assessment::{Design, Prior};
use crate::base::{Day, Source};
use crate::cohort::{Campaign, Organisation};
use crate::formats::{
    Fault, read_bank, read_campaign, read_courses, read_design, read_framework, read_organisation, read_roles,
    read_sources, read_targets,
};
use crate::framework::{Bank, Framework};
use crate::target::Role;
use crate::training::Catalogue;

/// Address of the file that the first screen needs: the roles to choose from.
pub const ROLES_FILE: &str = "data/roles.json";

/// Addresses of all content files below the app's folder, in the order of [`ContentTexts`]; the roles come first.
pub const CONTENT_FILES: [&str; 9] = [
    ROLES_FILE,
    "data/framework.json",
    "data/model.json",
    "data/bank.json",
    "data/targets.json",
    "data/courses.json",
    "data/campaign.json",
    "data/sources.json",
    "data/organisation.json",
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
    /// Where the content is from.
    pub sources: Vec<Source>,
    /// The bodies whose units can be chosen; `None` when their file is unsound.
    pub organisation: Option<Organisation>,
}

impl Content {
    /// The roles alone, for the first screen: nothing can be measured with it.
    pub fn first(roles: &str) -> Self {
        let prior = Prior { scores: Vec::new(), mean: 0.0, covariance: Vec::new() };
        Self {
            framework: Framework::default(),
            design: Design { slope: 1.0, locations: [0.0; 4], steps: [0.0; 3], prior, enough: [3.0, 2.0, 1.0] },
            bank: Bank::default(),
            roles: read_roles(ROLES_FILE, roles).0,
            catalogue: Catalogue::default(),
            campaign: None,
            sources: Vec::new(),
            organisation: None,
        }
    }

    /// Day on which a content file was last checked.
    pub fn checked(&self, file: &str) -> Option<Day> {
        let source = self.sources.iter().find(|source| source.files.iter().any(|name| name == file))?;
        Some(source.checked)
    }
}

/// Reads the content. The sound rest is used; faults are given with their places.
///
/// # Errors
/// The faults, when the design values are among what cannot be read: there is no scoring without them.
pub fn read_content(texts: &ContentTexts) -> Result<(Content, Vec<Fault>), Vec<Fault>> {
    let [roles, framework, model, bank, targets, courses, campaign, sources, organisation] = texts;
    let [
        roles_file,
        framework_file,
        model_file,
        bank_file,
        targets_file,
        courses_file,
        campaign_file,
        sources_file,
        organisation_file,
    ] = CONTENT_FILES;
    let (mut roles, mut faults) = read_roles(roles_file, roles);
    let (framework, more) = read_framework(framework_file, framework);
    faults.extend(more);
    let design = read_design(model_file, model).map_err(|fault| vec![fault])?;
    let (bank, more) = read_bank(bank_file, bank, &framework);
    faults.extend(more);
    faults.extend(read_targets(targets_file, targets, &mut roles, &framework));
    let (catalogue, more) = read_courses(courses_file, courses, &framework);
    faults.extend(more);
    let campaign = read_campaign(campaign_file, campaign).map_err(|more| faults.extend(more)).ok();
    let (sources, more) = read_sources(sources_file, sources);
    faults.extend(more);
    let organisation = read_organisation(organisation_file, organisation).map_err(|more| faults.extend(more)).ok();
    Ok((Content { framework, design, bank, roles, catalogue, campaign, sources, organisation }, faults))
}
