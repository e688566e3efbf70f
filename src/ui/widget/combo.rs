//! A field to choose from a list by typing: the editable combobox with list autocomplete of the WAI-ARIA Authoring
//! Practices. The focus stays in the field; the option that Enter would take is the active descendant.

use leptos::html::{Input, Ul};
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use wasm_bindgen::JsCast;

use super::{Words, drawn};

/// Most options shown at once; a line says how many more there are.
const MOST_SHOWN: usize = 50;

/// Something to choose.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// Its name, given back when it is chosen.
    pub id: String,
    /// What it is called; shown in the field when it is chosen.
    pub title: String,
    /// A second line, searched too.
    pub more: Option<String>,
}

/// The state of one field.
#[derive(Clone, Copy)]
struct Field {
    words: Words,
    options: Memo<Vec<Choice>>,
    /// The options that what is typed leaves, all when nothing is.
    found: Memo<Vec<Choice>>,
    chosen: Memo<Option<String>>,
    on_choose: Callback<Option<String>>,
    /// What stands in the field and is no choice yet; `None` while it shows what is chosen.
    typed: RwSignal<Option<String>>,
    open: RwSignal<bool>,
    /// Place among `found` of what Enter takes.
    active: RwSignal<Option<usize>>,
    input: NodeRef<Input>,
    list: NodeRef<Ul>,
}

/// A field with a list of choices. Typing narrows the list to the options in which every word occurs, whatever its case
/// and accents; arrows, Home and End move, Enter or a click chooses, Escape takes back what was typed, and what was typed
/// without a choice goes when the field is left. Empty means that nothing is chosen; the button that empties it is no stop
/// of Tab, since it goes with the choice and would take the focus with it.
#[component]
pub fn Combo(
    /// Id of the field.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: TextProp,
    /// The line below it.
    #[prop(into)]
    hint: TextProp,
    /// What there is to choose, in the order shown. While it is empty the list does not open.
    options: Memo<Vec<Choice>>,
    /// Name of what is chosen.
    chosen: Memo<Option<String>>,
    /// Takes the name of what was chosen, or `None` for nothing.
    #[prop(into)]
    on_choose: Callback<Option<String>>,
) -> impl IntoView {
    let typed = RwSignal::new(None);
    let found = Memo::new(move |_| {
        let typed: Option<String> = typed.get();
        options.with(|options| matching(options, typed.as_deref().unwrap_or_default()))
    });
    let words = Words::get();
    let field = Field {
        words,
        options,
        found,
        chosen,
        on_choose,
        typed,
        open: RwSignal::new(false),
        active: RwSignal::new(None),
        input: NodeRef::new(),
        list: NodeRef::new(),
    };
    let [hint_id, list_id, label_id] = ["hint", "list", "label"].map(|part| format!("{id}-{part}"));
    let option_id = {
        let list = list_id.clone();
        move |place: usize| format!("{list}-{place}")
    };
    let active = {
        let option_id = option_id.clone();
        move || field.active.get().filter(|_| field.expanded()).map(&option_id)
    };
    let name = StoredValue::new(label.clone());
    let clear_label = move || words.text_with("combo-clear", &[("label", name.get_value().get().to_string().into())]);
    view! {
        <div class="combo">
            <label class="field-label" for=id.clone() id=label_id.clone()>{drawn(move || label.get())}</label>
            <div class="combo-box">
                <input
                    type="text"
                    id=id
                    class="control combo-input"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    aria-autocomplete="list"
                    aria-expanded=move || field.expanded().to_string()
                    aria-controls=list_id.clone()
                    aria-activedescendant=active
                    aria-describedby=hint_id.clone()
                    node_ref=field.input
                    prop:value=move || field.shown()
                    on:input=move |event| field.take_typed(event_target_value(&event))
                    on:click=move |_| field.click()
                    on:focus=move |_| field.mark()
                    on:blur=move |_| field.leave()
                    on:keydown=move |event| field.key(&event)
                />
                {drawn(move || (field.chosen.with(Option::is_some) || !field.shown().is_empty()).then(|| view! {
                    <button type="button" class="combo-clear" tabindex="-1" aria-label=clear_label on:mousedown=|event| event.prevent_default() on:click=move |_| field.clear()>
                        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3L13 13M13 3L3 13" /></svg>
                    </button>
                }))}
                // The focus stays in the field: neither a press on the list takes it, nor Tab, which stops at what scrolls.
                <div class="combo-popup" hidden=move || !field.open.get() on:mousedown=|event| event.prevent_default()>
                    <ul class="combo-list" role="listbox" tabindex="-1" id=list_id aria-labelledby=label_id hidden=move || !field.expanded() node_ref=field.list>
                        {drawn(move || field.open.get().then(|| options_view(field, &option_id)))}
                    </ul>
                    {drawn(move || field.open.get().then(|| field.remark()).flatten().map(|words| view! { <p class="combo-remark">{words}</p> }))}
                </div>
            </div>
            <p class="field-hint" id=hint_id>{drawn(move || hint.get())}</p>
            <span class="visually-hidden" role="status">{drawn(move || field.open.get().then(|| field.said()))}</span>
        </div>
    }
}

fn options_view(field: Field, option_id: &dyn Fn(usize) -> String) -> AnyView {
    let chosen = field.chosen.get();
    let option = |(place, choice): (usize, Choice)| {
        let id = choice.id.clone();
        let class = if chosen.as_ref() == Some(&id) { "combo-option combo-chosen" } else { "combo-option" };
        view! {
            <li
                class=class
                role="option"
                id=option_id(place)
                aria-selected=move || (field.active.get() == Some(place)).to_string()
                on:click=move |_| field.choose(Some(id.clone()))
            >
                <span>{choice.title}</span>
                {choice.more.map(|more| view! { <span class="combo-more">{more}</span> })}
            </li>
        }
    };
    field.found.get().into_iter().take(MOST_SHOWN).enumerate().map(option).collect_view().into_any()
}

impl Field {
    /// How many options are shown.
    fn count(self) -> usize {
        self.found.with(Vec::len).min(MOST_SHOWN)
    }

    fn expanded(self) -> bool {
        self.open.get() && self.count() > 0
    }

    /// What stands in the field.
    fn shown(self) -> String {
        let title = |id: String| {
            self.options
                .with(|options| options.iter().find(|option| option.id == id).map(|option| option.title.clone()))
        };
        self.typed.get().or_else(|| title(self.chosen.get()?)).unwrap_or_default()
    }

    fn take_typed(self, text: String) {
        let empty = text.trim().is_empty();
        self.typed.set(Some(text));
        self.open.set(self.options.with(|options| !options.is_empty()));
        self.go(if empty { None } else { Some(0) });
    }

    fn unfold(self) {
        if self.open.get() || self.options.with(Vec::is_empty) {
            return;
        }
        self.open.set(true);
        let chosen = self.chosen.get();
        let place = |found: &Vec<Choice>| found.iter().position(|option| chosen.as_ref() == Some(&option.id));
        self.go(self.found.with(place).filter(|place| *place < MOST_SHOWN));
    }

    fn fold(self) {
        self.open.set(false);
        self.active.set(None);
    }

    /// Moves to an option, if there is one at the place, and brings it into sight once it is drawn.
    fn go(self, place: Option<usize>) {
        let place = place.filter(|place| *place < self.count());
        self.active.set(place);
        request_animation_frame(move || {
            let Some(list) = self.list.get_untracked() else { return };
            let option = list.children().item(u32::try_from(place.unwrap_or_default()).unwrap_or_default());
            let Some(option) = option.and_then(|option| option.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
            let (top, bottom) = (option.offset_top(), option.offset_top() + option.offset_height());
            if top < list.scroll_top() {
                list.set_scroll_top(top);
            } else if bottom > list.scroll_top() + list.client_height() {
                list.set_scroll_top(bottom - list.client_height());
            }
        });
    }

    fn step(self, on: bool) {
        let count = self.count();
        if !self.open.get() {
            self.unfold();
            if self.active.get().is_some() {
                return;
            }
        }
        self.go(match (self.active.get(), on) {
            (None, true) => Some(0),
            (None, false) => count.checked_sub(1),
            (Some(place), true) => Some((place + 1) % count.max(1)),
            (Some(place), false) => place.checked_sub(1).or(count.checked_sub(1)),
        });
    }

    fn key(self, event: &leptos::ev::KeyboardEvent) {
        if event.is_composing() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let open = self.open.get();
        match event.key().as_str() {
            "ArrowDown" if event.alt_key() => self.unfold(),
            "ArrowUp" if event.alt_key() => self.fold(),
            "ArrowDown" => self.step(true),
            "ArrowUp" => self.step(false),
            "Home" if open => self.go(Some(0)),
            "End" if open => self.go(self.count().checked_sub(1)),
            "Enter" => match self.active.get().and_then(|place| self.found.with(|found| found.get(place).cloned())) {
                Some(choice) => self.choose(Some(choice.id)),
                None => return,
            },
            "Escape" if open || self.typed.get().is_some() => {
                self.typed.set(None);
                self.fold();
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn choose(self, id: Option<String>) {
        self.typed.set(None);
        self.fold();
        if id != self.chosen.get() {
            self.on_choose.run(id);
        }
    }

    fn clear(self) {
        self.choose(None);
        if let Some(input) = self.input.get_untracked() {
            let _ = input.focus();
        }
    }

    fn click(self) {
        self.mark();
        if self.open.get() { self.fold() } else { self.unfold() }
    }

    /// Marks the words of a choice, so that typing takes their place.
    fn mark(self) {
        if self.typed.get().is_none()
            && let Some(input) = self.input.get_untracked()
        {
            input.select();
        }
    }

    /// The field is left: emptied it means nothing, a whole title means its option, and anything else goes.
    fn leave(self) {
        let Some(typed) = self.typed.get() else { return self.fold() };
        let whole = |options: &Vec<Choice>| {
            let mut alike = options.iter().filter(|option| plain(&option.title) == plain(typed.trim()));
            alike.next().filter(|_| alike.next().is_none()).map(|option| option.id.clone())
        };
        match self.options.with(whole) {
            _ if typed.trim().is_empty() => self.choose(None),
            Some(id) => self.choose(Some(id)),
            None => self.choose(self.chosen.get()),
        }
    }

    /// What stands below the options: that there are more, or none.
    fn remark(self) -> Option<String> {
        let more = self.found.with(Vec::len).saturating_sub(MOST_SHOWN);
        match self.count() {
            0 => Some(self.words.text_with("combo-nothing", &[("typed", self.typed.get().unwrap_or_default().into())])),
            _ if more > 0 => Some(self.words.count("combo-more", u32::try_from(more).unwrap_or(u32::MAX))),
            _ => None,
        }
    }

    /// What a screen reader is told when the list changes.
    fn said(self) -> String {
        let count = u32::try_from(self.found.with(Vec::len)).unwrap_or(u32::MAX);
        let words = self.words.count("combo-count", count);
        self.remark().filter(|_| count == 0).unwrap_or(words)
    }
}

/// The options in which every word typed occurs; first those where each begins a word.
fn matching(options: &[Choice], typed: &str) -> Vec<Choice> {
    let typed = plain(typed);
    let words: Vec<&str> = typed.split_whitespace().collect();
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for option in options {
        let text = plain(&format!(" {} {}", option.title, option.more.as_deref().unwrap_or_default()));
        let begins = |word: &&str| {
            text.match_indices(word).any(|(at, _)| !text[..at].ends_with(|before: char| before.is_alphanumeric()))
        };
        if words.iter().all(begins) {
            first.push(option.clone());
        } else if words.iter().all(|word| text.contains(word)) {
            rest.push(option.clone());
        }
    }
    first.append(&mut rest);
    first
}

/// A text in lower case, without the accents of the languages that are written here, and with one kind of apostrophe.
fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => Some('a'),
        'è' | 'é' | 'ê' | 'ë' => Some('e'),
        'ì' | 'í' | 'î' | 'ï' => Some('i'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => Some('o'),
        'ù' | 'ú' | 'û' | 'ü' => Some('u'),
        'ç' => Some('c'),
        'ñ' => Some('n'),
        '’' => Some('\''),
        // Accents by themselves, as some keyboards send them.
        '\u{300}'..='\u{36f}' => None,
        other => Some(other),
    };
    text.chars().flat_map(char::to_lowercase).filter_map(letter).collect()
}
