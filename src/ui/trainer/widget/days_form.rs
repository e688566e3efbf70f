//! First and last day of something that is to be added.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::app::trainer::typed::{self, Wanted, YEARS};
use crate::base::Day;
use crate::ui::trainer::store::Store;
use crate::ui::widget::{drawn, focus, t};

/// What stands in the two fields, and what is wrong with it.
#[derive(Clone, Copy)]
pub struct DaysForm {
    id: StoredValue<String>,
    wrong: RwSignal<Option<Wanted>>,
}

/// Ends of the ids of the fields, with their phrases.
const ENDS: [(&str, &str); 2] = [("from", "spans-from"), ("to", "spans-to")];

impl DaysForm {
    /// Empty fields, whose ids begin so.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: StoredValue::new(id.into()), wrong: RwSignal::new(None) }
    }

    /// A field. What stands in it is only ever asked for: what is half typed would go if it were written.
    fn input(self, place: usize) -> Option<HtmlInputElement> {
        document().get_element_by_id(&self.id_of(ENDS[place].0)).and_then(|element| element.dyn_into().ok())
    }

    fn id_of(self, end: &str) -> String {
        self.id.with_value(|id| format!("{id}-{end}"))
    }

    /// The days; where they cannot be read it is said, and the focus goes there.
    pub fn read(self) -> Option<[Day; 2]> {
        let texts = [0, 1].map(|place| {
            let Some(input) = self.input(place) else { return String::new() };
            let text = input.value();
            // A day that is half typed comes as nothing at all.
            let half = text.is_empty() && input.matches(":invalid").unwrap_or(false);
            if half { "?".to_owned() } else { text }
        });
        let read = typed::days(&texts[0], &texts[1]);
        self.wrong.set(read.err());
        if read.is_err() {
            let first_is_sound = typed::day(&texts[0]).is_ok() || texts[0].is_empty() && !texts[1].is_empty();
            let end = usize::from(first_is_sound);
            focus(&format!("#{}", self.id_of(ENDS[end].0)));
        }
        read.ok()
    }

    /// Puts the focus on the first field.
    pub fn focus(self) {
        focus(&format!("#{}", self.id_of(ENDS[0].0)));
    }

    /// Empties the fields.
    pub fn clear(self) {
        (0..ENDS.len()).filter_map(|place| self.input(place)).for_each(|input| input.set_value(""));
        self.wrong.set(None);
    }

    /// The fields.
    pub fn fields(self) -> AnyView {
        let [first, last] = [format!("{}-01-01", YEARS.start()), format!("{}-12-31", YEARS.end())];
        let field = |(end, label): (&'static str, &'static str)| {
            let id = self.id_of(end);
            view! {
                <div>
                    <label class="field-hint" for=id.clone()>{t(label)}</label>
                    <input
                        type="date"
                        class="control control-day"
                        id=id
                        min=first.clone()
                        max=last.clone()
                        aria-invalid=move || self.wrong.get().map(|_| "true")
                        aria-describedby=self.id_of("wrong")
                    />
                </div>
            }
        };
        ENDS.map(field).collect_view().into_any()
    }

    /// What is wrong.
    pub fn told(self) -> AnyView {
        let store = Store::get();
        let words = move |wanted: Wanted| {
            let words = store.phrases(|phrases| wanted.words(phrases));
            store.text_with("wanted-else-not-added", &[("wanted", words.into())])
        };
        view! { <p class="field-wrong" id=self.id_of("wrong") role="alert">{drawn(move || self.wrong.get().map(words))}</p> }
            .into_any()
    }
}
