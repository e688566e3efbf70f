//! What of a problem never changes while it is searched, looked up once.

use super::super::problem::{Held, Problem};
use super::value::upset;

/// A set of slots that an edition can stand in.
#[derive(Clone, Debug)]
pub(super) struct Time {
    pub slots: Vec<usize>,
    /// Its first slot.
    pub from: usize,
    /// Its last slot.
    pub to: usize,
}

impl Time {
    fn new(slots: &[usize]) -> Self {
        let from = slots.iter().copied().min().unwrap_or_default();
        let to = slots.iter().copied().max().unwrap_or_default();
        Self { slots: slots.to_vec(), from, to }
    }
}

/// An edition of the start that may change: what it has to stay in to count as unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub lesson: usize,
    pub time: usize,
    pub venue: Option<usize>,
    pub teacher: usize,
}

/// A problem with its tables.
#[derive(Clone, Debug)]
pub(super) struct Ground {
    pub problem: Problem,
    pub slots: usize,
    pub groups: usize,
    /// By course: the sets of slots that it can be held in, then those of locked editions that are none of these.
    pub times: Vec<Vec<Time>>,
    /// By course: how many of `times` a new edition may stand in.
    pub offered: Vec<usize>,
    /// By course and slot: the offered times with that slot.
    pub touching: Vec<Vec<usize>>,
    /// By course: who can give it.
    pub teachers: Vec<Vec<usize>>,
    /// By course: the groups that need it, by falling weight.
    pub takers: Vec<Vec<usize>>,
    /// By course: the courses that it leads to.
    pub opens: Vec<Vec<usize>>,
    /// By group: the weights of all its need.
    pub wanted: Vec<u64>,
    /// Editions of the start that may change, each with its place there; `None` where it cannot stay as it is.
    pub kept: Vec<(usize, Option<Kept>)>,
    /// By course: the places in `kept` of its editions.
    pub kept_of: Vec<Vec<usize>>,
    /// Need that a change of one of them has to make up for.
    pub upset: u64,
}

impl Ground {
    pub fn new(problem: &Problem, start: &[Held]) -> Self {
        let (slots, groups) = (problem.slots.len(), problem.audiences.len());
        let mut times: Vec<Vec<Time>> =
            problem.lessons.iter().map(|lesson| lesson.times.iter().map(|slots| Time::new(slots)).collect()).collect();
        let offered: Vec<usize> = times.iter().map(Vec::len).collect();
        for held in start.iter().filter(|held| held.locked) {
            if !times[held.lesson].iter().any(|time| time.slots == held.slots) {
                times[held.lesson].push(Time::new(&held.slots));
            }
        }
        let mut touching = vec![Vec::new(); problem.lessons.len() * slots];
        for (lesson, times) in times.iter().enumerate() {
            for (place, time) in times.iter().take(offered[lesson]).enumerate() {
                for slot in &time.slots {
                    touching[lesson * slots + slot].push(place);
                }
            }
        }
        let lessons = 0..problem.lessons.len();
        let need = |lesson: usize, group: usize| problem.needs[lesson][group];
        let takers = lessons.clone().map(|lesson| {
            let mut takers: Vec<usize> =
                (0..groups).filter(|group| need(lesson, *group).now + need(lesson, *group).after > 0).collect();
            takers.sort_by_key(|group| std::cmp::Reverse(need(lesson, *group).weight));
            takers
        });
        let wanted = (0..groups).map(|group| {
            let weights = lessons.clone().map(|lesson| need(lesson, group));
            weights.map(|need| u64::from(need.weight) * u64::from(need.now + need.after)).sum()
        });
        let kept = start.iter().enumerate().filter(|(_, held)| !held.locked);
        let kept: Vec<_> = kept
            .map(|(place, held)| {
                let time =
                    times[held.lesson].iter().take(offered[held.lesson]).position(|time| time.slots == held.slots);
                let (lesson, venue, teacher) = (held.lesson, held.venue, held.teacher);
                (place, time.map(|time| Kept { lesson, time, venue, teacher }))
            })
            .collect();
        let mut kept_of = vec![Vec::new(); problem.lessons.len()];
        for (place, (held, _)) in kept.iter().enumerate() {
            kept_of[start[*held].lesson].push(place);
        }
        Self {
            slots,
            groups,
            offered,
            touching,
            teachers: lessons
                .clone()
                .map(|lesson| {
                    (0..problem.teachers.len())
                        .filter(|teacher| problem.teachers[*teacher].courses.contains(&lesson))
                        .collect()
                })
                .collect(),
            takers: takers.collect(),
            opens: lessons
                .clone()
                .map(|lesson| {
                    lessons.clone().filter(|other| problem.lessons[*other].opened_by.contains(&lesson)).collect()
                })
                .collect(),
            wanted: wanted.collect(),
            kept,
            kept_of,
            upset: upset(problem, start),
            times,
            problem: problem.clone(),
        }
    }

    /// Slots of an edition.
    pub fn time(&self, lesson: usize, time: usize) -> &Time {
        &self.times[lesson][time]
    }

    /// Cents of an edition without its seats.
    pub fn fixed_cents(&self, lesson: usize, time: usize, venue: Option<usize>, teacher: usize) -> u64 {
        let room = venue.map_or(0, |venue| self.problem.venues[venue].cents);
        let half_day = room + self.problem.teachers[teacher].cents;
        self.problem.lessons[lesson].cents + self.time(lesson, time).slots.len() as u64 * half_day
    }

    /// Most seats of an edition.
    pub fn most(&self, lesson: usize, venue: Option<usize>) -> u32 {
        let most = self.problem.lessons[lesson].most;
        venue.map_or(most, |venue| most.min(self.problem.venues[venue].seats))
    }

    /// Whether a seat there is away from the group's own site.
    pub fn is_away(&self, group: usize, venue: Option<usize>) -> bool {
        match (self.problem.audiences[group].site, venue) {
            (Some(site), Some(venue)) => self.problem.venues[venue].site != site,
            _ => false,
        }
    }

    /// Minutes between a slot and the next, where a next is on the same day.
    pub fn gap(&self, slot: usize) -> Option<u32> {
        if slot + 1 < self.slots { self.problem.slots[slot].gap } else { None }
    }
}
