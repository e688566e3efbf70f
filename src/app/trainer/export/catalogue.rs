//! The catalogue with the editions of the plan, for the paths of employees. It says when and where, and of nobody's seats.

use super::Exports;
use crate::base::{Bilingual, Language};
use crate::cohort::LONGEST_TITLE;
use crate::formats::{plain_words, write_published};
use crate::timetable::Edition;
use crate::training::{Catalogue, Course, Meeting, Offered, Published};

impl Exports<'_> {
    /// A catalogue with its editions, for employees to open beside their path: the file's name and text. A course that the plan does
    /// not hold has none.
    pub fn catalogue_file(&self, catalogue: &Catalogue) -> (String, String) {
        let with_editions = |course: &Course| {
            let own = self.plan.editions.iter().filter(|edition| edition.course == course.id);
            let editions = own.filter(|edition| !edition.sessions.is_empty()).map(|edition| self.offered(edition));
            Course { editions: editions.collect(), ..course.clone() }
        };
        let courses = catalogue.courses().iter().map(with_editions).collect();
        let published = Published {
            body: self.body(),
            made: Some(self.today),
            invented: self.demand.invented || self.resources.invented,
            catalogue: Catalogue::new(courses).0,
        };
        (self.file("editions-file-catalogue"), write_published(&published))
    }

    /// Whose need is planned for: one body or several; `None` where there is no need.
    fn body(&self) -> Option<Bilingual> {
        let mut bodies: Vec<&Bilingual> = Vec::new();
        for group in &self.demand.groups {
            if !bodies.contains(&&group.body) {
                bodies.push(&group.body);
            }
        }
        let joined = |language| bodies.iter().map(|body| body.get(language)).collect::<Vec<_>>().join(", ");
        let joined = Bilingual { it: joined(Language::Italian), en: joined(Language::English) };
        (!bodies.is_empty()).then(|| read_by_others(&joined))
    }

    fn offered(&self, edition: &Edition) -> Offered {
        let sessions = edition.sessions.iter();
        let room = edition.room.as_ref().and_then(|id| self.resources.rooms.iter().find(|room| room.id == *id));
        let site = room.and_then(|room| self.resources.sites.iter().find(|site| site.id == room.site));
        Offered {
            number: edition.id.0,
            meetings: sessions.map(|session| Meeting { day: session.day, hours: self.hours(*session) }).collect(),
            site: site.map(|site| read_by_others(&site.title)),
        }
    }
}

/// A title as a catalogue may have it.
fn read_by_others(title: &Bilingual) -> Bilingual {
    let short = |text: &str| plain_words(text, LONGEST_TITLE);
    Bilingual { it: short(&title.it), en: short(&title.en) }
}
