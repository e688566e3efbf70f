//! What is missing or wrong in a campaign, in words; and its fingerprint.

use leptos::prelude::*;

use crate::app::hr::{State, Step};
use crate::base::PartId;
use crate::cohort::{Campaign, CampaignFault, DraftFault, LEAST_THRESHOLD, MOST_OFFERED, MOST_PARTS, MOST_WAYS};
use crate::formats::fingerprint;
use crate::i18n::{Value, whole};
use crate::ui::hr::store::Store;
use crate::ui::widget::t;

/// A fault in words, with the names of what it is about.
pub fn told(store: Store, made: &Campaign, fault: &DraftFault) -> String {
    let language = store.language();
    let say = |name: &str, values: &[(&str, Value)]| store.text_with(name, values);
    let number = |number: usize| Value::from(whole(language, number as u32));
    let titled = |name: &'static str, title: String| store.text_with(name, &[("title", title.into())]);
    match fault {
        DraftFault::NoTitle => say("wrong-no-title", &[]),
        DraftFault::NoBody => say("wrong-no-body", &[]),
        DraftFault::NoTrustee => say("wrong-no-trustee", &[]),
        DraftFault::NoPeople => say("wrong-no-people", &[]),
        DraftFault::Units => say("wrong-units", &[]),
        DraftFault::NoWay => say("wrong-no-way", &[]),
        DraftFault::Uncounted(units) => {
            let named = store.with(|state: &State| {
                let draft = state.draft();
                let title =
                    |id| draft.and_then(|draft| draft.organisation.unit(id)).map(|unit| unit.title.get(language));
                units.iter().filter_map(title).take(4).collect::<Vec<_>>().join(", ")
            });
            let more = if units.len() > 4 { "…" } else { "" };
            say("wrong-uncounted", &[("shown", number(units.len())), ("titles", format!("{named}{more}").into())])
        }
        DraftFault::FamilyUnknown(place) => {
            let family = made.partitions.get(1).and_then(|one| one.parts.get(*place));
            titled("wrong-family", family.map(|part| part.title.get(language).to_owned()).unwrap_or_default())
        }
        DraftFault::Totals(units, families) => {
            say("wrong-totals", &[("units", number(*units as usize)), ("families", number(*families as usize))])
        }
        DraftFault::EmptyWay(place) => say("wrong-empty-way", &[("place", number(place + 1))]),
        DraftFault::Campaign(fault) => match fault {
            CampaignFault::Threshold(_) => say("wrong-threshold", &[("least", number(LEAST_THRESHOLD as usize))]),
            CampaignFault::Offer(count) => {
                say("wrong-offer", &[("shown", number(*count)), ("most", number(MOST_OFFERED))])
            }
            CampaignFault::NoParts(_) | CampaignFault::Partitions(_) => say("wrong-no-parts", &[]),
            CampaignFault::Parts(_, count) => {
                say("wrong-parts", &[("shown", number(*count)), ("most", number(MOST_PARTS))])
            }
            CampaignFault::Scores(_) => say("wrong-scores", &[]),
            CampaignFault::Ways(count) => say("wrong-ways", &[("shown", number(*count)), ("most", number(MOST_WAYS))]),
            CampaignFault::SamePlace(place) => say("wrong-same-place", &[("place", number(place + 1))]),
            CampaignFault::Days => say("wrong-days", &[]),
            CampaignFault::Twice(name) => titled("wrong-twice", name.clone()),
            CampaignFault::TooSmall(id) => titled("wrong-too-small", part_title(store, made, id)),
        },
    }
}

fn part_title(store: Store, made: &Campaign, id: &PartId) -> String {
    let part = made.partitions.iter().flat_map(|one| &one.parts).find(|part| part.id == *id);
    part.map(|part| part.title.get(store.language()).to_owned()).unwrap_or_default()
}

/// The phrase of a step's name.
pub fn step_phrase(step: Step) -> &'static str {
    match step {
        Step::Name => "step-name",
        Step::Body => "step-body",
        Step::Groups => "step-groups",
        Step::Families => "step-families",
        Step::Offer => "step-offer",
        Step::Ways => "step-ways",
    }
}

/// The fingerprint of a campaign.
#[component]
pub fn Fingerprint(campaign: Campaign) -> impl IntoView {
    let groups = StoredValue::new(campaign).with_value(fingerprint);
    let groups = groups.split(' ').map(|group| view! { <span>{group.to_owned()}" "</span> }).collect_view();
    view! {
        <p class="fingerprint-label">{t("campaign-fingerprint")}</p>
        <p class="fingerprint-code" translate="no">{groups}</p>
    }
}
