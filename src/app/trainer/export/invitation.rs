//! The text that invites to an edition. It names groups and their seats, nobody else.

use super::Exports;
use crate::timetable::Edition;

impl Exports<'_> {
    /// The invitation to an edition: the file's name and text.
    pub fn invitation(&self, edition: &Edition) -> (String, String) {
        let number = || ("number", edition.id.to_string().into());
        let course = || ("course", self.course(&edition.course).into());
        let list = |entries: Vec<String>| entries.iter().map(|entry| format!("\n- {entry}")).collect::<String>();
        let dates: Vec<String> = edition.sessions.iter().map(|session| self.when(*session)).collect();
        let mut paragraphs = vec![
            self.phrases.with("editions-invitation-subject", &[course(), number()]),
            self.phrases.with("editions-invitation-what", &[course(), number()]),
            self.phrases.get("editions-invitation-when") + &list(dates),
            self.phrases.with("editions-invitation-where", &[("place", self.place(edition).into())]),
        ];
        if let Some(minutes) = self.minutes(edition) {
            let hours = self.phrases.duration(minutes).into();
            paragraphs.push(self.phrases.with("editions-invitation-hours", &[("hours", hours)]));
        }
        let trainer = self.trainer(&edition.trainer).into();
        paragraphs.push(self.phrases.with("editions-trainer", &[("trainer", trainer)]));
        paragraphs.push(self.phrases.get("editions-invitation-seats") + &list(self.seats_by_group(edition)));
        if let Some(url) = self.catalogue().course(&edition.course).and_then(|course| course.url.as_deref()) {
            paragraphs.push(self.phrases.with("editions-invitation-more", &[("url", url.into())]));
        }
        paragraphs.push(self.phrases.get("editions-invitation-who"));
        (self.edition_file("editions-file-invitation", edition), paragraphs.join("\n\n") + "\n")
    }
}
