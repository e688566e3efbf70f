//! The catalogue with the editions of the plan, for the paths of employees. It says when and where, and of nobody's seats.

use super::Exports;
use crate::formats::write_courses;
use crate::timetable::Edition;
use crate::training::{Course, Meeting, Offered};

impl Exports<'_> {
    /// The catalogue with its editions, to be put in the place of `courses.json`: the file's name and text. A course that the plan
    /// does not hold has none.
    pub fn catalogue_file(&self) -> (String, String) {
        let with_editions = |course: &Course| {
            let own = self.plan.editions.iter().filter(|edition| edition.course == course.id);
            let editions = own.filter(|edition| !edition.sessions.is_empty()).map(|edition| self.offered(edition));
            Course { editions: editions.collect(), ..course.clone() }
        };
        let courses: Vec<Course> = self.catalogue().courses().iter().map(with_editions).collect();
        (self.file("editions-file-catalogue"), write_courses(&courses))
    }

    fn offered(&self, edition: &Edition) -> Offered {
        let sessions = edition.sessions.iter();
        let room = edition.room.as_ref().and_then(|id| self.resources.rooms.iter().find(|room| room.id == *id));
        let site = room.and_then(|room| self.resources.sites.iter().find(|site| site.id == room.site));
        Offered {
            number: edition.id.0,
            meetings: sessions.map(|session| Meeting { day: session.day, hours: self.hours(*session) }).collect(),
            site: site.map(|site| site.title.clone()),
        }
    }
}
