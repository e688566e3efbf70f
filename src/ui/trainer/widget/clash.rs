//! What cannot be, in words with its cause.

use super::{
    course_title, euro, group_title, half, room_title, session_words, sessions_words, site_title, span_words,
    trainer_title, unheld, weekday,
};
use crate::base::{CourseId, RoomId, TrainerId};
use crate::i18n::{Value, date, whole};
use crate::timetable::{Absent, Clash, EditionId, GroupId, Holiday, Rhythm, Shut, Unfit};
use crate::ui::trainer::store::Store;

/// A clash in words.
pub fn clash_words(store: Store, clash: &Clash) -> String {
    let language = store.language();
    let say = |name: &str, values: &[(&str, Value)]| store.text_with(name, values);
    let number = |number: u32| Value::from(whole(language, number));
    let course = |id: &CourseId| Value::from(store.with(|state| course_title(state, language, id)));
    let room = |id: &RoomId| Value::from(store.with(|state| room_title(state, language, id)));
    let trainer = |id: &TrainerId| Value::from(store.with(|state| trainer_title(state, language, id)));
    let group = |id: &GroupId| Value::from(store.with(|state| group_title(store, state, id)));
    let when = |sessions: &[_]| Value::from(sessions_words(store, sessions));
    match clash {
        Clash::SameNumber(_) => say("clash-same-number", &[]),
        Clash::Unheld { why, .. } => unheld(store, *why),
        Clash::UnknownRoom { room, .. } => say("clash-unknown-room", &[("name", room.to_string().into())]),
        Clash::UnknownTrainer { trainer, .. } => say("clash-unknown-trainer", &[("name", trainer.to_string().into())]),
        Clash::UnknownGroup { group, .. } => say("clash-unknown-group", &[("name", group.part.to_string().into())]),
        Clash::Order { .. } => say("clash-order", &[]),
        Clash::Closed { session, why, .. } => {
            say("clash-closed", &[("when", session_words(store, *session).into()), ("why", shut(store, *why).into())])
        }
        Clash::Sessions { held, takes, .. } => {
            say("clash-sessions", &[("held", number(*held)), ("takes", number(*takes))])
        }
        Clash::Short { minutes, takes, .. } => {
            let [held, takes] = [minutes, takes].map(|minutes| store.phrases(|phrases| phrases.duration(*minutes)));
            say("clash-short", &[("held", held.into()), ("takes", takes.into())])
        }
        Clash::Rhythm { rhythm, .. } => {
            say(if *rhythm == Rhythm::Weekly { "clash-weekly" } else { "clash-consecutive" }, &[])
        }
        Clash::CannotGive { trainer: who, course: what, .. } => {
            say("clash-cannot-give", &[("trainer", trainer(who)), ("course", course(what))])
        }
        Clash::TrainerAbsent { trainer: who, sessions, why, .. } => {
            say("clash-absent", &[("who", trainer(who)), ("when", when(sessions)), ("why", absent(store, why).into())])
        }
        Clash::TrainerTaken { editions, trainer: who, sessions } => say(
            "clash-taken",
            &[("who", trainer(who)), ("editions", both(store, editions).into()), ("when", when(sessions))],
        ),
        Clash::Way { editions, trainer: who, sites, session, way, gap } => {
            let [from, to] =
                sites.each_ref().map(|site| Value::from(store.with(|state| site_title(state, language, site))));
            let values = [
                ("trainer", trainer(who)),
                ("from", from),
                ("to", to),
                ("editions", both(store, editions).into()),
                ("when", session_words(store, *session).into()),
                ("way", number(*way)),
                ("gap", number(*gap)),
            ];
            say("clash-way", &values)
        }
        Clash::TrainerBeyond { trainer: who, half_days, most, .. } => say(
            "clash-trainer-beyond",
            &[("trainer", trainer(who)), ("held", number(*half_days)), ("most", number(*most))],
        ),
        Clash::Unfit { room: where_, why, .. } => {
            let name = match why {
                Unfit::NoRoom => "clash-no-room",
                Unfit::Online => "clash-online",
                Unfit::NoComputers => "clash-no-computers",
            };
            say(name, &[("room", where_.as_ref().map_or_else(|| "".into(), room))])
        }
        Clash::RoomSmall { room: where_, seats, people, .. } => {
            say("clash-room-small", &[("room", room(where_)), ("seats", number(*seats)), ("people", number(*people))])
        }
        Clash::RoomAbsent { room: where_, sessions, why, .. } => say(
            "clash-room-absent",
            &[("who", room(where_)), ("when", when(sessions)), ("why", absent(store, why).into())],
        ),
        Clash::RoomTaken { editions, room: where_, sessions } => say(
            "clash-taken",
            &[("who", room(where_)), ("editions", both(store, editions).into()), ("when", when(sessions))],
        ),
        Clash::SetUp { editions, room: where_, session, set_up, gap } => {
            let values = [
                ("room", room(where_)),
                ("editions", both(store, editions).into()),
                ("when", session_words(store, *session).into()),
                ("needs", number(*set_up)),
                ("gap", number(*gap)),
            ];
            say("clash-set-up", &values)
        }
        Clash::TooFew { people, least, .. } => {
            say("clash-too-few", &[("people", number(*people)), ("least", number(*least))])
        }
        Clash::TooMany { people, most, .. } => {
            say("clash-too-many", &[("people", number(*people)), ("most", number(*most))])
        }
        Clash::GroupAbsent { group: who, sessions, why, .. } => {
            say("clash-absent", &[("who", group(who)), ("when", when(sessions)), ("why", absent(store, why).into())])
        }
        Clash::GroupBeyond { group: who, sessions, away, most, .. } => say(
            "clash-group-beyond",
            &[("group", group(who)), ("when", when(sessions)), ("away", number(*away)), ("most", number(*most))],
        ),
        Clash::BeyondNeed { course: what, group: who, seats, need, .. } => say(
            "clash-beyond-need",
            &[("group", group(who)), ("course", course(what)), ("seats", number(*seats)), ("need", number(*need))],
        ),
        Clash::Before { course: what, group: who, people, opened_by, .. } => {
            let values = [("group", group(who)), ("course", course(what)), ("people", number(*people))];
            if opened_by.is_empty() {
                return say("clash-before-none", &values);
            }
            let titles = store.with(|state| {
                opened_by.iter().map(|id| course_title(state, language, id)).collect::<Vec<_>>().join(", ")
            });
            let [group, course, people] = values;
            say("clash-before", &[group, course, people, ("courses", titles.into())])
        }
        Clash::Budget { cents, most } => {
            say("clash-budget", &[("cost", euro(store, *cents).into()), ("most", euro(store, *most).into())])
        }
    }
}

/// The numbers of two editions.
fn both(store: Store, editions: &[EditionId; 2]) -> String {
    let [one, other] = editions.map(|id| Value::from(id.to_string()));
    store.text_with("clash-editions", &[("one", one), ("other", other)])
}

/// Why somebody cannot come, or something cannot be had.
fn absent(store: Store, why: &Absent) -> String {
    match why {
        Absent::Week => store.text("absent-week"),
        Absent::Busy(span) => store.text_with("absent-busy", &[("span", span_words(store, *span).into())]),
        Absent::Span(span) => store.text_with("absent-span", &[("span", span_words(store, *span).into())]),
        Absent::Wave(id) => {
            let language = store.language();
            let title = store.with(|state| state.resources().wave(id).map(|wave| wave.title.get(language).to_owned()));
            store.text_with("absent-wave", &[("wave", title.unwrap_or_else(|| id.to_string()).into())])
        }
    }
}

/// Why nothing can be held on a half day.
pub fn shut(store: Store, why: Shut) -> String {
    let language = store.language();
    match why {
        Shut::Outside => store.with(|state| {
            let calendar = &state.resources().calendar;
            let days = [("from", date(calendar.from).into()), ("to", date(calendar.to).into())];
            store.text_with("shut-outside", &days)
        }),
        Shut::Half(of) => store.text_with("shut-half", &[("half", half(store, of).into())]),
        Shut::Holiday(holiday) => store.text(holiday_phrase(holiday)),
        Shut::Patron => store.with(|state| {
            let patron = state.resources().calendar.patron.as_ref();
            patron.map(|patron| patron.title.get(language).to_owned()).unwrap_or_default()
        }),
        Shut::Closure(place) => store.with(|state| {
            let closure = state.resources().calendar.closed.get(place);
            closure.map(|closure| closure.title.get(language).to_owned()).unwrap_or_default()
        }),
        Shut::Weekday(day) => store.text_with("shut-weekday", &[("weekday", weekday(store, day, false).into())]),
    }
}

fn holiday_phrase(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "holiday-new-year",
        Holiday::Epiphany => "holiday-epiphany",
        Holiday::Easter => "holiday-easter",
        Holiday::EasterMonday => "holiday-easter-monday",
        Holiday::Liberation => "holiday-liberation",
        Holiday::Labour => "holiday-labour",
        Holiday::Republic => "holiday-republic",
        Holiday::Assumption => "holiday-assumption",
        Holiday::Francis => "holiday-francis",
        Holiday::AllSaints => "holiday-all-saints",
        Holiday::Immaculate => "holiday-immaculate",
        Holiday::Christmas => "holiday-christmas",
        Holiday::Stephen => "holiday-stephen",
    }
}
