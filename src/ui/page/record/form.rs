//! The form by which training is noted or changed. What is typed stays in its fields until it is taken in or put away.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, SubmitEvent};

use crate::app::{Event, State};
use crate::base::{CourseId, Day};
use crate::i18n::date;
use crate::training::{Learned, MOST_LEARNED};
use crate::ui::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// The fields, in their order.
const FIELDS: [&str; 5] = ["learned-day", "learned-title", "learned-by", "learned-hours", "learned-minutes"];

/// The first year that can be noted.
const FIRST_YEAR: i32 = 1970;

/// What is being changed, if anything, and what is wrong: field and phrase.
#[derive(Clone, Copy)]
pub(super) struct Editing {
    old: RwSignal<Option<Learned>>,
    wrong: RwSignal<Vec<(&'static str, &'static str)>>,
    told: RwSignal<Option<(&'static str, String)>>,
}

impl Editing {
    pub(super) fn provide() -> Self {
        let editing = Self { old: RwSignal::new(None), wrong: RwSignal::new(Vec::new()), told: RwSignal::new(None) };
        provide_context(editing);
        editing
    }

    /// Puts a piece of training into the form, to be changed.
    pub(super) fn begin(self, learned: &Learned) {
        self.old.set(Some(learned.clone()));
        self.wrong.set(Vec::new());
        self.told.set(None);
        fill(learned.day, &learned.title, &learned.provider, Some(learned.minutes));
        focus("#learned-title");
    }

    fn end(self, today: Day) {
        self.old.set(None);
        self.wrong.set(Vec::new());
        fill(today, "", "", None);
    }
}

fn input(name: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(name)?.dyn_into().ok()
}

fn typed(name: &str) -> String {
    input(name).map(|input| input.value().trim().to_owned()).unwrap_or_default()
}

fn fill(day: Day, title: &str, provider: &str, minutes: Option<u32>) {
    let number = |of: fn(u32) -> u32| minutes.map(|minutes| of(minutes).to_string()).unwrap_or_default();
    let values = [
        day.to_string(),
        title.to_owned(),
        provider.to_owned(),
        number(|minutes| minutes / 60),
        number(|minutes| minutes % 60),
    ];
    for (name, value) in FIELDS.iter().zip(values) {
        if let Some(input) = input(name) {
            input.set_value(&value);
        }
    }
}

/// Hours and minutes as typed, in minutes; an empty field is none of it.
fn minutes(hours: &str, minutes: &str) -> Option<u32> {
    let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<u32>().ok() };
    number(hours)?.checked_mul(60)?.checked_add(number(minutes)?).filter(|minutes| *minutes > 0)
}

/// The course of the catalogue that a title is of, in either language.
fn course_of(state: &State, title: &str) -> Option<CourseId> {
    let mut courses = state.catalogue().courses().iter();
    courses
        .find(|course| [&course.title.it, &course.title.en].contains(&&title.to_owned()))
        .map(|course| course.id.clone())
}

/// What is in the fields, or what is wrong with it. A day that was noted before may stay although the clock says that it
/// is still to come.
fn read(state: &State, old: Option<&Learned>) -> Result<Learned, Vec<(&'static str, &'static str)>> {
    let [day, title, provider, hours, rest] = FIELDS.map(typed);
    let mut wrong = Vec::new();
    let day = Day::read(&day);
    let kept = day.is_some() && day == old.map(|old| old.day);
    match day {
        None => wrong.push((FIELDS[0], "wrong-day")),
        Some(day) if day.year() < FIRST_YEAR => wrong.push((FIELDS[0], "wrong-day-early")),
        Some(day) if day > state.today && !kept => wrong.push((FIELDS[0], "wrong-day-later")),
        Some(_) => {}
    }
    if title.is_empty() {
        wrong.push((FIELDS[1], "wrong-title"));
    }
    let minutes = minutes(&hours, &rest);
    match minutes {
        None => wrong.push((FIELDS[3], "wrong-time")),
        Some(minutes) if minutes > MOST_LEARNED => wrong.push((FIELDS[3], "wrong-time-long")),
        Some(_) => {}
    }
    let same = old.filter(|old| old.title == title).and_then(|old| old.course.clone());
    match (day, minutes) {
        (Some(day), Some(minutes)) if wrong.is_empty() => {
            let course = same.or_else(|| course_of(state, &title));
            Ok(Learned { day, title, provider, course, minutes })
        }
        _ => Err(wrong),
    }
}

/// The form.
#[component]
pub(super) fn Form() -> impl IntoView {
    let store = Store::get();
    let editing = expect_context::<Editing>();
    let today = store.with(|state| state.today.to_string());
    let changing = Memo::new(move |_| editing.old.with(Option::is_some));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let old = editing.old.get_untracked();
        match store.with(|state| read(state, old.as_ref())) {
            Ok(learned) => {
                let phrase = if old.is_some() { "record-told-changed" } else { "record-told-added" };
                let title = learned.title.clone();
                // Another tab may have moved it meanwhile; if it is gone, what was typed is noted anew.
                let place = store.with(|state| state.person.learned.iter().position(|one| Some(one) == old.as_ref()));
                store.tell(match place {
                    Some(place) => Event::LearnedChanged(place, learned),
                    None => Event::LearnedAdded(learned),
                });
                editing.end(store.with(|state| state.today));
                editing.told.set(Some((phrase, title)));
            }
            Err(wrong) => {
                editing.told.set(None);
                if let Some((field, _)) = wrong.first() {
                    focus(&format!("#{field}"));
                }
                editing.wrong.set(wrong);
            }
        }
    };
    let cancel = move |_| {
        let old = editing.old.get_untracked();
        let place = store.with(|state| state.person.learned.iter().position(|one| Some(one) == old.as_ref()));
        editing.end(store.with(|state| state.today));
        focus(&place.map_or("#noted".to_owned(), |place| format!("#change-{place}")));
    };
    // A course of the catalogue brings what is known of it into fields that are still empty.
    let complete = move |_| {
        let title = typed(FIELDS[1]);
        let known = store.with(|state| {
            let course = state.catalogue().course(&course_of(state, &title)?)?;
            Some((course.provider.clone(), state.person.wishes.minutes_of(course)))
        });
        let Some((provider, minutes)) = known else { return };
        let put = |name: &str, value: String| {
            if let Some(input) = input(name).filter(|input| input.value().is_empty()) {
                input.set_value(&value);
            }
        };
        put(FIELDS[2], provider);
        if typed(FIELDS[3]).is_empty() && typed(FIELDS[4]).is_empty() {
            put(FIELDS[3], (minutes / 60).to_string());
            put(FIELDS[4], (minutes % 60).to_string());
        }
    };
    let language = store.memo(|state| state.language);
    let options = move || {
        let language = language.get();
        let titles: Vec<String> = untrack(|| {
            store.with(|state| {
                let courses = state.catalogue().courses().iter();
                courses.map(|course| course.title.get(language).to_owned()).collect()
            })
        });
        titles.into_iter().map(|title| view! { <option value=title></option> }).collect_view()
    };
    let told = move || {
        editing
            .told
            .get()
            .map(|(phrase, title)| store.text_with(phrase, &[("title", title.into())]))
            .unwrap_or_default()
    };
    view! {
        <form class="plate learned-form screen-only" novalidate on:submit=submit aria-labelledby="learned-head">
            <h2 id="learned-head">{drawn(move || store.text(if changing.get() { "record-change-title" } else { "record-add-title" }))}</h2>
            <Field name=FIELDS[1] label="record-name" hint=Some("record-name-hint")>
                <input
                    type="text"
                    id=FIELDS[1]
                    class="control"
                    list="learned-titles"
                    autocomplete="off"
                    maxlength="300"
                    aria-invalid=wrong_mark(editing, FIELDS[1])
                    aria-describedby="learned-title-hint learned-title-wrong"
                    on:change=complete
                />
                <datalist id="learned-titles">{options}</datalist>
            </Field>
            <Field name=FIELDS[0] label="record-day" hint=None>
                <input
                    type="date"
                    id=FIELDS[0]
                    class="control control-day"
                    value=today
                    aria-invalid=wrong_mark(editing, FIELDS[0])
                    aria-describedby="learned-day-wrong"
                />
            </Field>
            <Field name=FIELDS[2] label="record-by" hint=Some("record-by-hint")>
                <input type="text" id=FIELDS[2] class="control" maxlength="300" autocomplete="off" aria-describedby="learned-by-hint" />
            </Field>
            <fieldset class="field">
                <legend>{t("record-time")}</legend>
                <div class="time-row">
                    {[(FIELDS[3], "record-hours"), (FIELDS[4], "record-minutes")].map(|(name, label)| view! {
                        <span class="time-part">
                        <label for=name>{t(label)}</label>
                        <input
                            type="text"
                            id=name
                            class="control control-number"
                            inputmode="numeric"
                            maxlength="6"
                            autocomplete="off"
                            aria-invalid=wrong_mark(editing, FIELDS[3])
                            aria-describedby="learned-hours-wrong"
                        />
                        </span>
                    })}
                </div>
                <Wrong name=FIELDS[3] />
            </fieldset>
            <div class="actions">
                <button type="submit" id="learned-save" class="btn btn-primary">
                    {drawn(move || store.text(if changing.get() { "record-save" } else { "record-add" }))}
                </button>
                {drawn(move || changing.get().then(|| view! {
                    <button type="button" class="btn btn-link" on:click=cancel>{t("record-cancel")}</button>
                }))}
                <p class="learned-told" role="status">{told}</p>
            </div>
        </form>
    }
}

fn wrong_mark(editing: Editing, name: &'static str) -> impl Fn() -> Option<&'static str> + Send + Sync {
    move || editing.wrong.with(|wrong| wrong.iter().any(|(field, _)| *field == name)).then_some("true")
}

/// A field with its label, its hint, and what is wrong with it.
#[component]
fn Field(name: &'static str, label: &'static str, hint: Option<&'static str>, children: Children) -> impl IntoView {
    view! {
        <div class="field">
            <label class="field-label" for=name>{t(label)}</label>
            {children()}
            {hint.map(|hint| view! { <p class="field-hint" id=format!("{name}-hint")>{t(hint)}</p> })}
            <Wrong name />
        </div>
    }
}

#[component]
fn Wrong(name: &'static str) -> impl IntoView {
    let store = Store::get();
    let editing = expect_context::<Editing>();
    let words = move || {
        let wrong =
            editing.wrong.with(|wrong| wrong.iter().find(|(field, _)| *field == name).map(|(_, phrase)| *phrase))?;
        let today = date(store.with(|state| state.today)).into();
        Some(store.phrases(|phrases| {
            let hours = phrases.duration(MOST_LEARNED).into();
            phrases.with(wrong, &[("today", today), ("hours", hours)])
        }))
    };
    view! { <p class="field-wrong" id=format!("{name}-wrong")>{words}</p> }
}
