//! `update`: from an event to a new state and effects. One file a group of events, named for the verb.

mod answer;
mod bring;
mod choose;
mod contribute;
mod export;
mod keep;
mod learn;
mod plan;
mod take;

pub use contribute::envelopes;

use std::rc::Rc;

use super::{Content, Effect, Event, Loaded, Notice, Offered, Page, Paper, State};
use crate::formats::Fault;

/// Takes in an event: changes the state and gives the effects, in the order in which they are to be carried out.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    let effects = happen(state, event);
    bring::settle(state);
    effects
}

fn happen(state: &mut State, event: Event) -> Vec<Effect> {
    match event {
        Event::Opened(page) => open(state, page),
        Event::ContentCame(content) => content_came(state, content),
        Event::TextsCame(texts) => {
            let language = texts.phrases.language();
            // Phrases that were asked for before the content had come bring no words of items: they take none away.
            if state.texts.get(&language).is_none_or(|old| old.wording.is_empty() || !texts.wording.is_empty()) {
                state.texts.insert(language, texts);
            }
            Vec::new()
        }
        Event::LanguageChosen(language) => {
            state.language = language;
            let mut effects = vec![Effect::Remember(language)];
            if !state.texts.contains_key(&language) {
                effects.push(Effect::FetchTexts(language));
            }
            // Courses in the language of the interface are what is wished for, unless others are named.
            effects.extend(plan::renew(state));
            effects
        }
        Event::DayCame(day) => keep::day_came(state, day),
        Event::RoleChosen(role) => choose::change(state, |person| person.role = role),
        Event::UnitChosen(unit) => choose::change(state, |person| person.unit = unit),
        Event::GoalChosen(goal) => choose::change(state, |person| person.goal = goal),
        Event::LengthChosen(length) => choose::change(state, |person| person.length = length),
        Event::TargetSet(score, level) => choose::set_target(state, score, level),
        Event::TargetsReset(score) => choose::reset_targets(state, score.as_ref()),
        Event::NewSittingWanted(seed) => answer::begin_anew(state, seed),
        Event::NewSittingUndone => answer::undo_beginning(state),
        Event::SharedComputer(shared) => keep::share(state, shared),
        Event::Replied(item, reply) => answer::reply(state, &item, reply),
        Event::WishesChanged(wishes) => choose::change(state, |person| person.wishes = wishes),
        Event::LearnedAdded(learned) => learn::add(state, learned),
        Event::LearnedChanged(place, learned) => learn::replace(state, place, Some(learned)),
        Event::LearnedRemoved(place) => learn::replace(state, place, None),
        Event::LearnedTableWanted => export::learned(state),
        Event::PathTableWanted => export::path(state),
        Event::PathCalendarWanted(now) => export::calendar(state, now),
        Event::CampaignCame(name, text) => take::came(state, &name, text),
        Event::Unpacked(packed, result) => take::unpacked(state, packed, result),
        Event::CampaignTaken => take::take(state),
        Event::CampaignDeclined => take::leave(state),
        Event::CampaignLeft => choose::change(state, |person| person.campaign = None),
        Event::CatalogueCame(name, bytes) => bring::came(state, &name, &bytes),
        Event::CatalogueLeft => bring::leave(state),
        Event::CatalogueUndone => bring::undo(state),
        Event::Planned(ticket, answer) => plan::take(state, ticket, answer.as_deref()),
        Event::PartChosen(place, part) => contribute::choose_part(state, place, part),
        Event::ContributionForgotten(campaign, entropy) => contribute::forget(state, &campaign, entropy),
        Event::ContributionOpened(entropy) => contribute::prepare(state, entropy),
        Event::HrEnvelopeWanted => contribute::hand_in(state, contribute::Half::Hr),
        Event::TrusteeEnvelopeWanted => contribute::hand_in(state, contribute::Half::Trustee),
        Event::FileWanted => keep::to_file(state),
        Event::AsideWanted => keep::aside_to_files(state),
        Event::FileChosen(name, text) => keep::load(state, &name, &text),
        Event::LoadUndone => keep::undo_load(state),
        Event::EraseWanted(seed) => keep::erase(state, seed),
        Event::Erased(result) => keep::erased(state, result),
        Event::Saved(number, result) => keep::saved(state, number, result),
        Event::SaveWanted => keep::save_again(state),
        Event::SavedAnew => keep::note(state, Notice::Cleared),
        Event::Differed(base, found) => keep::join(state, base.as_deref(), &found),
        Event::PutAside(text, fault) => keep::put_aside(state, text, fault),
        Event::ErasedElsewhere(seed) => keep::erased_elsewhere(state, seed),
        Event::LookWanted => vec![Effect::Look],
        Event::Looked(remains) => {
            state.remains = Some(remains);
            Vec::new()
        }
        Event::RecordChanged(text, seed) => keep::follow(state, text.as_deref(), seed),
        Event::NoticeDismissed(place) => {
            if place < state.notices.len() {
                state.notices.remove(place);
            }
            Vec::new()
        }
    }
}

/// Takes in the whole content, and opens the page that waited for it.
fn content_came(state: &mut State, content: Option<(Rc<Content>, Vec<Fault>)>) -> Vec<Effect> {
    let Some((content, faults)) = content else {
        state.loaded = Loaded::Failed;
        return Vec::new();
    };
    state.content = content;
    state.loaded = Loaded::All;
    if !faults.is_empty() {
        state.notices.push(Notice::Content(faults));
    }
    open(state, state.page.clone())
}

fn open(state: &mut State, page: Page) -> Vec<Effect> {
    state.page = page;
    if !matches!(state.page, Page::Campaign(_)) {
        state.offered = Offered::Nothing;
    }
    if state.loaded != Loaded::All {
        return Vec::new();
    }
    match &state.page {
        Page::Sitting(item) => answer::open(state, item.clone()),
        Page::Path | Page::Print(Paper::Path) => plan::renew(state),
        Page::Campaign(packed) => take::open_link(state, packed.clone()),
        _ => Vec::new(),
    }
}
