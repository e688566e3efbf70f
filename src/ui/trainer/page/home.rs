//! Home: what this room is, what is opened here, and the steps from need to plan.

use leptos::prelude::*;

use crate::app::Loaded;
use crate::app::room::Common;
use crate::app::trainer::{Event, Given, Keep, Page, Part, State};
use crate::browser::moment;
use crate::i18n::whole;
use crate::ui::trainer::store::Store;
use crate::ui::trainer::widget::percent;
use crate::ui::widget::{FileDrop, Sure, drawn, t};

/// What can be said of the steps.
#[derive(Clone, Copy, PartialEq)]
struct Far {
    groups: u32,
    courses: u32,
    rooms: u32,
    trainers: u32,
    held: u32,
    editions: u32,
    clashes: u32,
    served: [u64; 2],
    invented: bool,
}

impl Far {
    fn of(state: &State) -> Self {
        let (demand, resources) = (state.demand(), state.resources());
        let held = demand.courses.iter().filter(|course| resources.size(course).is_some());
        Self {
            groups: demand.groups.len() as u32,
            courses: demand.courses.len() as u32,
            rooms: resources.rooms.len() as u32,
            trainers: resources.trainers.len() as u32,
            held: held.count() as u32,
            editions: state.plan().editions.len() as u32,
            clashes: state.clashes.iter().filter(|clash| !clash.is_mild()).count() as u32,
            served: [state.standing.served, state.standing.need],
            invented: demand.invented || resources.invented,
        }
    }
}

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let store = Store::get();
    let far = store.memo(Far::of);
    let waits = store.memo(|state| state.loaded != Loaded::All);
    let begun = store.memo(State::has_work);
    let memory = store.memo(|state| state.keeping.keep != Keep::Shelf);
    let invented = Memo::new(move |_| far.get().invented);
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("desk-title")}</h1>
                <ul class="promises">
                    <li>{t("desk-what")}</li>
                    <li>{t("desk-names")}</li>
                    <li>{t("desk-where")}</li>
                </ul>
            </div>
            {drawn(move || begun.get().then(|| view! {
                <section class="part part-first" aria-labelledby="steps-title">
                    <h2 id="steps-title">{t("desk-steps")}</h2>
                    {drawn(move || invented.get().then(|| view! { <p><span class="example-mark">{t("desk-invented")}</span></p> }))}
                    <Steps far />
                </section>
            }))}
            <section class="part home-part" aria-labelledby="open-title">
                <h2 id="open-title">{t("desk-open")}</h2>
                <FileDrop
                    id="open-file"
                    label="desk-open-file"
                    hint="desk-open-hint"
                    accept=".json,.csv,.xlsx,.ods,application/json,text/csv"
                    on_file=Callback::new(move |(name, bytes)| store.tell(Event::FileCame(name, bytes)))
                />
                <p class="soft open-example">{t("desk-compare")}" "<a href=Page::Effect.address()>{t("page-effect")}</a></p>
                <p class="soft open-example">{t("desk-try")}</p>
                <button type="button" id="example" class="btn btn-outline-primary" disabled=waits on:click=move |_| store.tell(Event::ExampleWanted)>{t("desk-example")}</button>
            </section>
            <section class="part home-part" aria-labelledby="erase-title">
                <h2 id="erase-title">{t("desk-erase-title")}</h2>
                <p class="soft">{drawn(move || store.text(if memory.get() { "desk-kept-memory" } else { "desk-kept-shelf" }))}</p>
                <div class="actions">
                    {drawn(move || begun.get().then(|| view! {
                        <button type="button" id="save-work" class="btn btn-outline-primary" on:click=move |_| store.tell(Event::FileWanted(Given::Work, moment()))>{t("desk-save")}</button>
                    }))}
                </div>
                <div class="erase"><Sure id="erase" label="desk-erase" sure="desk-erase-sure" on_yes=Callback::new(move |()| store.tell(Event::Room(Common::EraseWanted))) /></div>
            </section>
        </div>
    }
}

/// The steps, each with how far it is and the way to it.
#[component]
fn Steps(far: Memo<Far>) -> impl IntoView {
    let store = Store::get();
    let number = move |number: u32| whole(store.language(), number);
    let need = move || {
        let Far { groups, courses, .. } = far.get();
        if groups == 0 {
            return store.text("desk-need-none");
        }
        store.text_with("desk-need-is", &[("groups", number(groups).into()), ("courses", number(courses).into())])
    };
    let supply = move || {
        let Far { rooms, trainers, held, courses, .. } = far.get();
        let values = [
            ("rooms", number(rooms).into()),
            ("trainers", number(trainers).into()),
            ("held", number(held).into()),
            ("courses", number(courses).into()),
        ];
        store.text_with(if courses == 0 { "desk-supply-only" } else { "desk-supply-is" }, &values)
    };
    let plan = move || {
        let Far { editions, served, clashes, .. } = far.get();
        if editions == 0 {
            return store.text("desk-plan-none");
        }
        let share = percent(served[0], served[1]).to_string();
        let values = [("editions", number(editions).into()), ("share", share.into())];
        let clashes = store.phrases(|phrases| phrases.count("desk-plan-clashes", clashes));
        format!("{} {clashes}", store.text_with("desk-plan-is", &values))
    };
    let ready = move || far.get().groups > 0;
    let step = move |page: Page, title: &'static str, said: Box<dyn Fn() -> String + Send>, main: Memo<bool>| {
        view! {
            <li class="plate desk-step">
                <h3>{t(title)}</h3>
                <p class="soft">{drawn(said)}</p>
                {drawn(move || {
                    let class = if main.get() { "btn btn-primary" } else { "btn btn-outline-primary" };
                    view! { <a class=class href=page.address()>{t("desk-go")}<span class="visually-hidden">": "{t(title)}</span></a> }
                })}
            </li>
        }
    };
    let next = move |place: usize| {
        Memo::new(move |_| {
            let Far { rooms, trainers, .. } = far.get();
            let now = if !ready() {
                0
            } else if rooms == 0 && trainers == 0 {
                1
            } else {
                2
            };
            now == place
        })
    };
    view! {
        <ol class="desk-steps">
            {step(Page::Demand, "page-demand", Box::new(need), next(0))}
            {step(Page::Resources(Part::Rooms), "page-resources", Box::new(supply), next(1))}
            {step(Page::Plan, "page-plan", Box::new(plan), next(2))}
            {step(Page::Result, "page-result", Box::new(move || store.text("desk-result-is")), next(3))}
            {step(Page::Effect, "page-effect", Box::new(move || store.text("desk-effect-is")), next(5))}
            {step(Page::Files, "page-files", Box::new(move || store.text("desk-files-is")), next(4))}
        </ol>
    }
}
