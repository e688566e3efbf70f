//! What the tests of the trainer's room share: the sample body's resources, need and catalogue.

use std::fs;

use sestante::app::{CONTENT_FILES, read_content};
use sestante::cohort::Aggregate;
use sestante::formats::{read_aggregate, read_courses, read_resources};
use sestante::timetable::{Demand, Resources};
use sestante::training::Catalogue;

fn text(file: &str) -> String {
    fs::read_to_string(format!("public/data/{file}")).expect(file)
}

/// The aggregate of the sample campaign.
pub fn sample_aggregate() -> Aggregate {
    let (aggregate, faults) = read_aggregate("aggregate", &text("sample-aggregate.json")).expect("an aggregate");
    assert_eq!(faults, []);
    aggregate
}

/// What the sample body plans with.
pub fn sample_resources() -> Resources {
    let (resources, faults) = read_resources("resources", &text("sample-resources.json")).expect("resources");
    assert_eq!(faults, []);
    resources
}

/// The need of the sample body.
pub fn sample_demand() -> Demand {
    Demand::of(&[sample_aggregate()]).expect("one campaign")
}

/// The real courses and the invented ones.
pub fn sample_catalogue() -> Catalogue {
    let texts = CONTENT_FILES.map(|path| fs::read_to_string(format!("public/{path}")).expect(path));
    let content = read_content(&texts).expect("content").0;
    let (sample, faults) = read_courses("courses", &text("sample-courses.json"), &content.framework);
    assert_eq!(faults, []);
    let all = content.catalogue.courses().iter().chain(sample.courses()).cloned().collect();
    let (catalogue, faults) = Catalogue::new(all);
    assert_eq!(faults, []);
    catalogue
}
