//! What things are called, and numbers in words.

use crate::app::trainer::State;
use crate::base::{Bilingual, CourseId, Language, PlaceId, RoomId, TrainerId};
use crate::i18n::{date, money, whole};
use crate::timetable::{Count, GroupId, HalfDay, Session, Unheld, Weekday};
use crate::ui::trainer::store::Store;

/// How many titles of a group are named.
const NAMED: usize = 2;

/// Title of a course; its name where the catalogue does not have it.
pub fn course_title(state: &State, language: Language, id: &CourseId) -> String {
    let course = state.content.catalogue.course(id);
    course.map_or_else(|| id.to_string(), |course| course.title.get(language).to_owned())
}

/// Title of a room; its name where there is none.
pub fn room_title(state: &State, language: Language, id: &RoomId) -> String {
    state.resources().room(id).map_or_else(|| id.to_string(), |room| room.title.get(language).to_owned())
}

/// Title of a trainer; the name where there is none.
pub fn trainer_title(state: &State, language: Language, id: &TrainerId) -> String {
    state.resources().trainer(id).map_or_else(|| id.to_string(), |trainer| trainer.title.get(language).to_owned())
}

/// Title of a site; its name where there is none.
pub fn site_title(state: &State, language: Language, id: &PlaceId) -> String {
    state.resources().site(id).map_or_else(|| id.to_string(), |site| site.title.get(language).to_owned())
}

/// Title of a group; its name where there is none.
pub fn group_title(store: Store, state: &State, id: &GroupId) -> String {
    let place = state.demand().group(id);
    place.map_or_else(|| id.part.to_string(), |place| group_title_at(store, state, place))
}

/// Title of the group of a place, with its body where there are several.
pub fn group_title_at(store: Store, state: &State, place: usize) -> String {
    let language = store.language();
    let demand = state.demand();
    let Some(group) = demand.groups.get(place) else { return String::new() };
    let titles: Vec<&str> = group.titles.iter().map(|title: &Bilingual| title.get(language)).collect();
    let own = match titles.len() {
        0 => store.text("need-untold"),
        1..=NAMED => titles.join(", "),
        more => {
            let shown = titles[..NAMED].join(", ");
            let rest = whole(language, (more - NAMED) as u32);
            store.text_with("need-and-more", &[("shown", shown.into()), ("rest", rest.into())])
        }
    };
    let several = demand.groups.iter().any(|other| other.id.campaign != group.id.campaign);
    if several { format!("{} · {own}", group.body.get(language)) } else { own }
}

/// A number of people with its interval.
pub fn interval(store: Store, count: Count) -> String {
    let language = store.language();
    let [best, low, high] =
        [count.best, count.low, count.high].map(|number| whole(language, number.max(0.0).round() as u32));
    store.text_with("need-interval", &[("best", best.into()), ("low", low.into()), ("high", high.into())])
}

/// A part of a whole in percent, in whole numbers, and *0 %* only for nothing and *100 %* only for all.
pub fn percent(part: u64, of: u64) -> u32 {
    if part == 0 || of == 0 {
        return 0;
    }
    let near = (part as f64 * 100.0 / of as f64).round() as u32;
    if part >= of { 100 } else { near.clamp(1, 99) }
}

/// Cents as money.
pub fn euro(store: Store, cents: u64) -> String {
    money(store.language(), u32::try_from(cents).unwrap_or(u32::MAX))
}

/// Cents as they are typed: with a comma or a point, nothing for none.
pub fn cents_typed(language: Language, cents: u32) -> String {
    let mark = if language == Language::Italian { ',' } else { '.' };
    match (cents / 100, cents % 100) {
        (euro, 0) => euro.to_string(),
        (euro, rest) => format!("{euro}{mark}{rest:02}"),
    }
}

/// A day of the week, in full or cut short.
pub fn weekday(store: Store, day: Weekday, short: bool) -> String {
    let name = if short { "weekday-short" } else { "weekday-long" };
    store.text_with(name, &[("day", (day as u32 + 1).to_string().into())])
}

/// A half of a day.
pub fn half(store: Store, half: HalfDay) -> String {
    store.text(if half == HalfDay::Morning { "half-morning" } else { "half-afternoon" })
}

/// A half day.
pub fn session_words(store: Store, session: Session) -> String {
    let day = weekday(store, Weekday::of(session.day), true);
    store.text_with(
        "session-when",
        &[("weekday", day.into()), ("date", date(session.day).into()), ("half", half(store, session.half).into())],
    )
}

/// Half days, one after the other.
pub fn sessions_words(store: Store, sessions: &[Session]) -> String {
    sessions.iter().map(|session| session_words(store, *session)).collect::<Vec<_>>().join("; ")
}

/// A day of a month, as figures.
pub fn months_day(month: u8, day: u8) -> String {
    format!("{day:02}/{month:02}")
}

/// Why a course cannot be held.
pub fn unheld(store: Store, why: Unheld) -> String {
    store.text(match why {
        Unheld::Unknown => "unheld-unknown",
        Unheld::NoSize => "unheld-no-size",
        Unheld::Alone => "unheld-alone",
        Unheld::NoTrainer => "unheld-no-trainer",
        Unheld::NoRoom => "unheld-no-room",
        Unheld::NoTime => "unheld-no-time",
    })
}
