//! Compare: two sittings side by side, and what can be told of a change.

use leptos::prelude::*;

use super::profile::{Row, arc, rows, sitting_name, tops};
use crate::app::{Page, State};
use crate::chart::{Arc, Size};
use crate::profile::{Change, Changes, Profile, Saying};
use crate::ui::store::Store;
use crate::ui::widget::{ArcDrawing, drawn, t};

/// The page.
#[component]
pub fn Compare() -> impl IntoView {
    let store = Store::get();
    let count = store.memo(|state| state.sittings().len());
    view! {
        <div class="page wrap">
            <div class="page-head">
                <h1 tabindex="-1">{t("compare-title")}</h1>
                {drawn(move || (count.get() > 1).then(|| view! { <p class="lead">{t("compare-intro")}</p> }))}
            </div>
            {drawn(move || match count.get() {
                0 | 1 => view! { <Nothing none=count.get() == 0 /> }.into_any(),
                count => view! { <Choice count /> }.into_any(),
            })}
        </div>
    }
}

/// Fewer than two sittings: what will be here, and what to do.
#[component]
fn Nothing(none: bool) -> impl IntoView {
    let (words, address, link) =
        if none { ("compare-none", "#/sitting", "start-begin") } else { ("compare-one", "#/profile", "enough-see") };
    view! {
        <div class="empty">
            <ArcDrawing arc=Arc::new(Size::Large, None, None, None) hue="" />
            <div>
                <h2>{t("compare-empty-title")}</h2>
                <p>{t(words)}</p>
            </div>
            <a class="btn btn-primary" href=address>{t(link)}</a>
        </div>
    }
}

/// The two sittings, to be chosen, and what follows.
#[component]
fn Choice(count: usize) -> impl IntoView {
    let store = Store::get();
    let wanted = store.memo(move |state| match state.page {
        Page::Compare(Some(number)) => number.clamp(1, count) - 1,
        _ => count - 2,
    });
    let places = RwSignal::new([0; 2]);
    Effect::new(move |_| places.set([wanted.get(), count - 1]));
    let picker = move |side: usize, label: &'static str| {
        let id = format!("compare-{side}");
        let option = move |place: usize| {
            view! {
                <option value=place.to_string() selected=move || places.get()[side] == place>
                    {drawn(move || sitting_name(store, place))}
                </option>
            }
        };
        let choose = move |event| {
            if let Ok(place) = event_target_value(&event).parse::<usize>() {
                places.update(|places| places[side] = place);
            }
        };
        view! {
            <div class="field">
                <label class="field-label" for=id.clone()>{t(label)}</label>
                <select id=id class="control" on:change=choose>{(0..count).map(option).collect_view()}</select>
            </div>
        }
    };
    let language = store.language_shown();
    let result = move || {
        language.get();
        let [one, other] = places.get();
        let (earlier, later) = (one.min(other), one.max(other));
        untrack(|| {
            if earlier == later {
                view! { <p class="lead">{t("compare-same")}</p> }.into_any()
            } else {
                view! { <Result earlier later /> }.into_any()
            }
        })
    };
    view! {
        <div class="plate choices">
            {picker(0, "compare-first")}
            {picker(1, "compare-second")}
        </div>
        {result}
    }
}

/// What stands in one line: an area or score, twice.
struct Pair {
    earlier: Row,
    later: Row,
    change: Change,
}

/// The comparison of two sittings, by their places.
#[component]
fn Result(earlier: usize, later: usize) -> impl IntoView {
    let store = Store::get();
    let [before, after] = store.with(|state| [earlier, later].map(|place| standing(state, place)));
    let changes = Changes::between(&before, &after);
    let count = |change| u32::try_from(changes.count(change)).unwrap_or(u32::MAX);
    let told = store.phrases(|phrases| {
        let sentences = [
            ("compare-higher", Change::Up),
            ("compare-lower", Change::Down),
            ("compare-unclear", Change::Unclear),
            ("compare-not", Change::NotComparable),
        ];
        let counted = sentences.into_iter().map(|(name, change)| (name, count(change))).filter(|(_, count)| *count > 0);
        counted.map(|(name, count)| phrases.count(name, count)).collect::<Vec<_>>()
    });
    let all = changes.areas.iter().chain(&changes.scores).copied();
    let mut pairs: Vec<Pair> = lines(store, &before)
        .into_iter()
        .zip(lines(store, &after))
        .zip(all)
        .map(|((earlier, later), change)| Pair { earlier, later, change })
        .collect();
    let competences =
        pairs.extract_if(.., |pair| pair.earlier.score.is_some() && pair.earlier.hue != "hue-ai").collect();
    view! {
        <ul class="told">{told.into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
        <p class="soft prose">{t("compare-doubt")}</p>
        <Table title="profile-areas" pairs earlier later />
        <Table title="profile-competences" pairs=competences earlier later />
    }
}

/// The profile after the sitting at a place.
fn standing(state: &State, place: usize) -> Profile {
    state.sittings().get(place).map(|sitting| state.profile_of(sitting)).unwrap_or_default()
}

/// The areas and then all scores, each with a small arc.
fn lines(store: Store, profile: &Profile) -> Vec<Row> {
    let areas = tops(store, profile).into_iter().zip(&profile.areas);
    let areas = areas.map(|(row, (_, outcome))| Row { arc: arc(Size::Small, outcome, Saying::of_area, None), ..row });
    areas.chain(rows(store, profile, &[])).collect()
}

#[component]
fn Table(title: &'static str, pairs: Vec<Pair>, earlier: usize, later: usize) -> impl IntoView {
    let store = Store::get();
    let side = |row: Row, heading: String| {
        let words = row.whole_words();
        view! {
            <td role="cell" class="side">
                <span class="side-name" aria-hidden="true">{heading}</span>
                <ArcDrawing arc=row.arc hue=row.hue />
                <span class="side-words" class:comp-words-none=!row.measured>{words}</span>
            </td>
        }
    };
    let names = [earlier, later].map(|place| sitting_name(store, place));
    let line = |pair: Pair| {
        let hue = pair.earlier.hue;
        let told = matches!(pair.change, Change::Up | Change::Down);
        view! {
            <tr role="row" class=hue>
                <th scope="row" role="rowheader"><span class="tag" aria-hidden="true">{pair.earlier.tag.clone()}</span>{pair.earlier.name.clone()}</th>
                {side(pair.earlier, names[0].clone())}
                {side(pair.later, names[1].clone())}
                <td role="cell" class="side-change" class:soft=!told>{store.phrases(|phrases| phrases.change(pair.change))}</td>
            </tr>
        }
    };
    let lines = pairs.into_iter().map(line).collect_view();
    view! {
        <section class="part">
            <h2 id=title>{t(title)}</h2>
            <table class="table sides" role="table" aria-labelledby=title>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{t(title)}</th>
                        <th scope="col" role="columnheader">{names[0].clone()}</th>
                        <th scope="col" role="columnheader">{names[1].clone()}</th>
                        <th scope="col" role="columnheader">{t("column-change")}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{lines}</tbody>
            </table>
        </section>
    }
}
