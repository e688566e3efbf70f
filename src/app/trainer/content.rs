//! The content files that the trainer needs, read and checked together.

use crate::formats::{Fault, read_courses, read_framework};
use crate::framework::Framework;
use crate::training::Catalogue;

/// Addresses of the content files below the app's folder, in the order of [`ContentTexts`].
pub const CONTENT_FILES: [&str; 3] = ["data/framework.json", "data/courses.json", "data/sample-courses.json"];

/// What came out of the gates of the invented campaign, what its body has to plan with, and what came out a year later; fetched only
/// when they are wanted.
pub const EXAMPLE_FILES: [&str; 3] =
    ["data/sample-aggregate.json", "data/sample-resources.json", "data/sample-aggregate-after.json"];

/// Texts of the content files, in the order of [`CONTENT_FILES`].
pub type ContentTexts = [String; CONTENT_FILES.len()];

/// What there is to be learned.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Areas and scores.
    pub framework: Framework,
    /// The courses, with those of the invented body.
    pub catalogue: Catalogue,
    /// The courses without those.
    pub own: Catalogue,
}

/// Reads the content. The sound rest is used; faults are given with their places.
pub fn read_content(texts: &ContentTexts) -> (Content, Vec<Fault>) {
    let [framework, courses, sample] = texts;
    let [framework_file, courses_file, sample_file] = CONTENT_FILES;
    let (framework, mut faults) = read_framework(framework_file, framework);
    let (own, more) = read_courses(courses_file, courses, &framework);
    faults.extend(more);
    let (sample, more) = read_courses(sample_file, sample, &framework);
    faults.extend(more);
    let catalogue = Catalogue::new([own.courses(), sample.courses()].concat()).0;
    (Content { framework, catalogue, own }, faults)
}
