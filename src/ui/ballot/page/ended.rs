//! A sitting has ended: how, and that nothing of it is left.

use leptos::prelude::*;

use super::next::Inside;
use crate::app::ballot::{End, Event};
use crate::ui::ballot::desk::Desk;
use crate::ui::ballot::shell::single;
use crate::ui::widget::t;

/// The page.
#[component]
pub fn Ended(end: End) -> impl IntoView {
    let desk = Desk::get();
    let [title, lead] = match end {
        End::Added => ["box-added", "box-added-text"],
        End::Left => ["box-left", "box-left-text"],
        End::Idle => ["box-idle", "box-left-text"],
    };
    let next = move |event: leptos::ev::MouseEvent| {
        if single(&event) {
            desk.tell(Event::NextWanted);
        }
    };
    view! {
        <div class="page wrap box-next">
            <div class="box-next-main">
                <h1 tabindex="-1">{t(title)}</h1>
                <p class="lead">{t(lead)}</p>
                <ul class="box-truths">
                    <li>{t("box-wiped-storage")}</li>
                    <li>{t("box-wiped-back")}</li>
                </ul>
                <div class="actions"><button type="button" id="next" class="btn btn-primary btn-lg" on:click=next>{t("box-to-next")}</button></div>
            </div>
            <aside class="plate box-count"><Inside /></aside>
        </div>
    }
}
