//! Collect: HR's envelopes of a campaign, the list for the trustee, the trustee's file, boxes' files.

use leptos::prelude::*;

use crate::app::hr::{Collecting, Event, GateFile, Page, Request};
use crate::base::CampaignId;
use crate::cohort::{Campaign, Doubt, Gate, Holder, Partition};
use crate::i18n::whole;
use crate::job::{Answer, AnswerKind};
use crate::ui::hr::store::Store;
use crate::ui::hr::widget::{Counters, Intake, Troubles};
use crate::ui::widget::{drawn, t};

/// The page.
#[component]
pub fn Collect() -> impl IntoView {
    let store = Store::get();
    let campaign = store.memo(|state| match &state.page {
        Page::Collect(id) => state.campaigns.get(id).cloned(),
        _ => None,
    });
    drawn(move || match campaign.get() {
        Some(campaign) => view! { <Known campaign /> }.into_any(),
        None => view! {
            <div class="page wrap">
                <div class="page-head"><h1 tabindex="-1">{t("collect-none")}</h1></div>
                <p class="lead">{t("collect-none-todo")}</p>
                <a class="btn btn-primary" href=Page::Home.address()>{t("page-hr-home")}</a>
            </div>
        }
        .into_any(),
    })
}

#[component]
fn Known(campaign: Campaign) -> impl IntoView {
    let store = Store::get();
    let collecting = store.memo(|state| state.collecting.clone());
    let title = campaign.title.clone();
    let campaign = StoredValue::new(campaign);
    let people = Memo::new(move |_| collecting.with(|one| one.as_ref().map_or(0, Collecting::people)));
    view! {
        <div class="page wrap">
            <div class="page-head">
                <p class="soft"><a href=Page::Home.address()>{t("page-hr-home")}</a></p>
                <h1 tabindex="-1">{t("collect-title")}</h1>
                <p class="lead">{move || title.get(store.language()).to_owned()}</p>
                <ul class="promises">
                    <li>{t("collect-what")}</li>
                    <li>{t("collect-noise")}</li>
                    <li>{t("collect-later")}</li>
                </ul>
            </div>
            <section class="part">
                <h2>{t("collect-envelopes")}</h2>
                <Intake holder=Holder::Hr collecting hint="collect-hint" />
                <Counters collecting />
            </section>
            {drawn(move || (people.get() > 0).then(|| view! { <Participation campaign collecting /> }).into_any())}
            <section class="part">
                <h2>{t("collect-list")}</h2>
                <p class="read">{t("collect-list-text")}</p>
                <button
                    type="button"
                    id="save-list"
                    class="btn btn-primary"
                    disabled=move || people.get() == 0
                    on:click=move |_| store.tell(Event::CollectorAsked(Request::List))
                >
                    {t("collect-list-save")}
                </button>
                {drawn(move || (people.get() == 0).then(|| view! { <p class="soft">{t("collect-list-none")}</p> }).into_any())}
            </section>
            <Sums campaign />
            <Troubles collecting on_save=Callback::new(move |()| store.tell(Event::TroublesWanted)) />
        </div>
    }
}

/// How many of each part have handed in. It stands on the envelopes' outsides.
#[component]
fn Participation(campaign: StoredValue<Campaign>, collecting: Memo<Option<Collecting>>) -> impl IntoView {
    let store = Store::get();
    let parts = Memo::new(move |_| {
        collecting.with(|one| {
            one.as_ref().and_then(|one| one.progress.as_ref()).map(|one| one.parts.clone()).unwrap_or_default()
        })
    });
    let table = move |(partition, counts): (Partition, Vec<u32>)| {
        let title = partition.title.clone();
        let threshold = campaign.with_value(|campaign| campaign.threshold);
        let row = move |(part, count): (crate::cohort::Part, u32)| {
            let language = store.language();
            let share = f64::from(count) / f64::from(part.headcount.max(1)) * 100.0;
            let mark = if count > part.headcount {
                Some("collect-crowd")
            } else if count < threshold {
                Some("collect-below")
            } else {
                None
            };
            let of = [("in", whole(language, count).into()), ("of", whole(language, part.headcount).into())];
            view! {
                <tr>
                    <th scope="row">
                        {part.title.get(language).to_owned()}
                        {mark.map(|mark| view! { <span class="part-mark">{t(mark)}</span> })}
                    </th>
                    <td class="num">{store.text_with("collect-in-of", &of)}</td>
                    <td class="num">{format!("{share:.0} %")}</td>
                </tr>
            }
        };
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=title.get(store.language()).to_owned()>
                <table class="table parts">
                    <caption>{title.get(store.language()).to_owned()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("collect-part")}</th>
                            <th scope="col" class="num">{t("collect-in")}</th>
                            <th scope="col" class="num">{t("collect-share")}</th>
                        </tr>
                    </thead>
                    <tbody>{partition.parts.into_iter().zip(counts).map(row).collect_view()}</tbody>
                </table>
            </div>
        }
    };
    let tables = move || {
        let partitions = campaign.with_value(|campaign| campaign.partitions.clone());
        partitions.into_iter().zip(parts.get()).map(table).collect_view().into_any()
    };
    view! {
        <section class="part">
            <h2>{t("collect-parts")}</h2>
            <p class="read">{t("collect-parts-text")}</p>
            <details class="part-tables">
                <summary>{t("collect-parts-show")}</summary>
                {drawn(tables)}
            </details>
        </section>
    }
}

/// What came out of the gates: the trustee's file and the boxes'.
#[component]
fn Sums(campaign: StoredValue<Campaign>) -> impl IntoView {
    let store = Store::get();
    let id: CampaignId = campaign.with_value(|campaign| campaign.id.clone());
    let aggregate = store.memo({
        let id = id.clone();
        move |state| state.aggregates.get(&id).cloned()
    });
    let answer = store.memo(|state| state.collecting.as_ref().and_then(|one| one.answer.clone()));
    let gates = store.memo(|state| state.collecting.as_ref().map(|one| one.gates.clone()).unwrap_or_default());
    let counted = move |name: &str, count: u32| {
        let shown = whole(store.language(), count);
        store.text_with(name, &[("count", count.into()), ("shown", shown.into())])
    };
    let standing = move || {
        let aggregate = aggregate.get().filter(|aggregate| aggregate.all().next().is_some());
        let Some(aggregate) = aggregate else {
            return view! { <p class="soft">{t("collect-sums-none")}</p> }.into_any();
        };
        let trustee = aggregate.tallies().find(|tally| tally.gate == Gate::Trustee).map(crate::cohort::Tally::people);
        let boxes = aggregate.tallies().filter(|tally| tally.gate != Gate::Trustee);
        let (count, in_boxes) = boxes.fold((0, 0), |(count, people), tally| (count + 1, people + tally.people()));
        let conflicts = aggregate.conflicts().count() as u32;
        let doubts: Vec<Doubt> = aggregate.doubts();
        let doubt = move |doubt: Doubt| {
            let name = |part: &crate::base::PartId| {
                campaign.with_value(|campaign| {
                    let mut parts = campaign.partitions.iter().flat_map(|one| &one.parts);
                    parts.find(|one| one.id == *part).map(|one| one.title.get(store.language()).to_owned())
                })
            };
            let words = match &doubt {
                Doubt::Crowd(part, in_, of) => store.text_with(
                    "collect-doubt-crowd",
                    &[
                        ("part", name(part).unwrap_or_default().into()),
                        ("in", whole(store.language(), *in_).into()),
                        ("of", whole(store.language(), *of).into()),
                    ],
                ),
                Doubt::Impossible(part, counters) => store.text_with(
                    "collect-doubt-impossible",
                    &[
                        ("part", name(part).unwrap_or_default().into()),
                        ("count", (*counters as u32).into()),
                        ("shown", counters.to_string().into()),
                    ],
                ),
            };
            view! { <li>{words}</li> }
        };
        view! {
            <ul class="gate-sums">
                <li>{match trustee {
                    Some(people) => counted("collect-sums-trustee", people),
                    None => store.text("collect-sums-no-trustee"),
                }}</li>
                {(count > 0).then(|| {
                    let shown = whole(store.language(), in_boxes);
                    view! { <li>{store.text_with("collect-sums-boxes", &[("count", count.into()), ("people", shown.into())])}</li> }
                })}
            </ul>
            {(aggregate.people() > 0).then(|| view! { <p><a class="btn btn-primary" href=Page::Picture(aggregate.campaign().id.clone()).address()>{t("home-picture")}</a></p> })}
            {(conflicts > 0).then(|| view! { <p class="note-warn">{counted("collect-sums-conflicts", conflicts)}</p> })}
            {(!doubts.is_empty()).then(|| view! { <ul class="faults">{doubts.into_iter().map(doubt).collect_view()}</ul> })}
        }
        .into_any()
    };
    let told = move || match answer.get() {
        None => ().into_any(),
        Some(answer) => view! { <div role="status">{answered(counted, &answer)}</div> }.into_any(),
    };
    let files = move || {
        let line = |(name, outcome): (String, GateFile)| {
            let words = match outcome {
                GateFile::New(people) => counted("collect-gate-new", people),
                GateFile::Again => store.text("collect-gate-again"),
                GateFile::Conflict => store.text("collect-gate-conflict"),
                GateFile::Refused => store.text("collect-gate-refused"),
            };
            view! { <li><span class="file-name">{name}</span>" · "{words}</li> }
        };
        let gates = gates.get();
        (!gates.is_empty())
            .then(|| view! { <ul class="gate-sums">{gates.into_iter().map(line).collect_view()}</ul> })
            .into_any()
    };
    view! {
        <section class="part" id="sums">
            <h2>{t("collect-sums")}</h2>
            <p class="read">{t("collect-sums-text")}</p>
            {drawn(told)}
            {drawn(standing)}
            {drawn(files)}
        </section>
    }
}

/// What the collector answered to the trustee's file.
fn answered(counted: impl Fn(&str, u32) -> String, answer: &Answer) -> AnyView {
    let number = |place: usize| answer.numbers.get(place).copied().unwrap_or_default();
    match answer.kind {
        AnswerKind::Combined => {
            let (left, earlier) = (number(0), number(1));
            view! {
                <p class="note-good">{t("collect-combined")}</p>
                {(left > 0).then(|| view! { <p>{counted("collect-left", left)}</p> })}
                {(earlier > 0).then(|| view! { <p>{counted("collect-earlier", earlier)}</p> })}
            }
            .into_any()
        }
        AnswerKind::Missing => view! { <p class="note-warn">{counted("collect-missing", number(0))}</p> }.into_any(),
        AnswerKind::Differs | AnswerKind::Unfit => view! { <p class="note-warn">{t("collect-unfit")}</p> }.into_any(),
        AnswerKind::Unread => view! { <p class="note-warn">{t("collect-unread")}</p> }.into_any(),
        _ => ().into_any(),
    }
}
