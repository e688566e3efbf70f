//! A sitting in a person's file.

use crate::assessment::{Answer, Reply, Sitting};
use crate::base::{ItemId, Seed};
use crate::formats::at::{At, Wrong};
use crate::formats::pen::{Pen, hex};

pub(super) fn write<'a>(pen: &'a mut Pen, sitting: &Sitting) -> &'a mut Pen {
    pen.open('{').field("seed").text(&hex(&sitting.seed.0));
    pen.field("latest").maybe_text(sitting.latest.map(|day| day.to_string()).as_deref());
    // Items in the order shown: the answer 0 to 3, "skipped" or "open".
    pen.field("trail").list(sitting.trail(), |pen, (item, reply)| {
        pen.open('[').text(item.as_str());
        match reply {
            Reply::Answered(answer) => pen.whole(answer.number().into()),
            Reply::Skipped => pen.text("skipped"),
            Reply::Open => pen.text("open"),
        };
        pen.close(']')
    });
    pen.close('}')
}

pub(super) fn read(at: &At) -> Result<Sitting, Wrong> {
    let trail = at.at("trail").all(step)?;
    let mut sitting = Sitting::resume(Seed(at.at("seed").bytes()?), trail);
    sitting.latest = at.at("latest").maybe(At::day)?;
    Ok(sitting)
}

/// One step of the trail: an item and the reply to it.
fn step(entry: &At) -> Result<(ItemId, Reply), Wrong> {
    entry.exactly(2)?;
    let given = entry.nth(1);
    let reply = match given.as_text() {
        Some("skipped") => Some(Reply::Skipped),
        Some("open") => Some(Reply::Open),
        Some(_) => None,
        None => given.small().ok().and_then(Answer::new).map(Reply::Answered),
    };
    let reply = reply.ok_or_else(|| given.breaks("an answer is 0 to 3, \"skipped\" or \"open\""))?;
    Ok((entry.nth(0).id(ItemId::new)?, reply))
}
