//! The arc of a sextant, hanging from its pivot: eight steps in four bands, a mark where one stands, a band of doubt,
//! a notch for the role's target. Low levels stand on the left; each level takes 15 degrees.

use super::n;
use crate::framework::Level;

/// Degrees of one level.
const DEGREES: f64 = 15.0;

/// How large an arc is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// With pivot, arm and the numbers of the levels.
    Large,
    /// For lists: the limb alone.
    Small,
}

/// Measures of a size, in units of its drawing.
struct Measures {
    view: (f64, f64),
    pivot: (f64, f64),
    limb: (f64, f64),
    doubt: (f64, f64),
    notch: (f64, f64, f64),
    mark: f64,
    step_gap: f64,
    band_gap: f64,
}

const LARGE: Measures = Measures {
    view: (240.0, 148.0),
    pivot: (120.0, 16.0),
    limb: (92.0, 108.0),
    doubt: (89.0, 111.0),
    notch: (113.0, 122.0, 3.2),
    mark: 6.5,
    step_gap: 0.4,
    band_gap: 1.6,
};

const SMALL: Measures = Measures {
    view: (100.0, 44.0),
    pivot: (50.0, -20.0),
    limb: (46.0, 54.0),
    doubt: (43.5, 56.5),
    notch: (57.5, 63.5, 4.5),
    mark: 5.0,
    step_gap: 0.5,
    band_gap: 2.2,
};

/// The shapes of an arc, as SVG paths and points.
#[derive(Clone, Debug, PartialEq)]
pub struct Arc {
    /// The view box.
    pub view: String,
    /// Outlines of the eight steps from the lowest; without a measurement a single outline of the whole limb.
    pub steps: Vec<String>,
    /// Outline of the doubt; `None` when not measured.
    pub doubt: Option<String>,
    /// Centre and radius of the mark; `None` when not measured, or when a single value would say too much.
    pub mark: Option<[String; 3]>,
    /// Outline of the notch for the role's target.
    pub notch: Option<String>,
    /// What only the large drawing has.
    pub hanger: Option<Hanger>,
}

/// Pivot, frame, arm and figures of the large drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Hanger {
    /// The pivot.
    pub pivot: [String; 2],
    /// Lines from both ends of the limb to the pivot.
    pub frame: String,
    /// The arm towards the mark.
    pub arm: Option<String>,
    /// Where the number of each level stands, and whether the mark is at it.
    pub figures: Vec<([String; 2], bool)>,
}

impl Arc {
    /// Draws an arc. `interval` is the 90 % interval and `value` the single value, both on the latent scale;
    /// the notch stands at the middle of `target`.
    ///
    /// ```
    /// use sestante::chart::{Arc, Size};
    /// let arc = Arc::new(Size::Large, Some([-0.5, 0.5]), Some(0.0), None);
    /// let [x, ..] = arc.mark.expect("a mark");
    /// assert_eq!(x, "120.00", "the middle of the scale hangs straight down");
    /// ```
    pub fn new(size: Size, interval: Option<[f64; 2]>, value: Option<f64>, target: Option<Level>) -> Self {
        let measures = match size {
            Size::Large => &LARGE,
            Size::Small => &SMALL,
        };
        let (inner, outer) = measures.doubt;
        let middle = f64::midpoint(measures.limb.0, measures.limb.1);
        Self {
            view: format!("0 0 {} {}", n(measures.view.0), n(measures.view.1)),
            steps: steps(measures, interval.is_some()),
            doubt: interval
                .map(|[low, high]| sector(measures, (inner, outer), angle(low), angle(high).max(angle(low) + 1.0))),
            mark: value.map(|value| {
                let (x, y) = at(measures, middle, angle(value));
                [n(x), n(y), n(measures.mark)]
            }),
            notch: target.map(|level| notch(measures, middle_of(level))),
            hanger: (size == Size::Large).then(|| hanger(measures, value)),
        }
    }
}

/// Angle of a latent value from straight down, to the right positive: the eight levels are steps of 0.5 from -2 to 2.
fn angle(latent: f64) -> f64 {
    latent.clamp(-2.0, 2.0) * 2.0 * DEGREES
}

fn middle_of(level: Level) -> f64 {
    DEGREES * (f64::from(level.number()) - 4.5)
}

fn at(measures: &Measures, radius: f64, angle: f64) -> (f64, f64) {
    let angle = angle.to_radians();
    (measures.pivot.0 + radius * angle.sin(), measures.pivot.1 + radius * angle.cos())
}

fn steps(measures: &Measures, known: bool) -> Vec<String> {
    let end = 4.0 * DEGREES;
    if !known {
        return vec![sector(measures, measures.limb, -end, end)];
    }
    let gap = |edge: u8| match edge {
        0 | 8 => 0.0,
        edge if edge % 2 == 0 => measures.band_gap,
        _ => measures.step_gap,
    };
    let step = |level: Level| {
        let (low, high) = (level.number() - 1, level.number());
        let edge = |edge: u8| DEGREES * (f64::from(edge) - 4.0);
        sector(measures, measures.limb, edge(low) + gap(low), edge(high) - gap(high))
    };
    Level::ALL.map(step).to_vec()
}

fn point((x, y): (f64, f64)) -> String {
    format!("{} {}", n(x), n(y))
}

fn sector(measures: &Measures, (inner, outer): (f64, f64), from: f64, to: f64) -> String {
    let [a, b] = [from, to].map(|angle| at(measures, outer, angle));
    let [c, d] = [to, from].map(|angle| at(measures, inner, angle));
    let [a, b, c, d, outer, inner] = [point(a), point(b), point(c), point(d), n(outer), n(inner)];
    format!("M{a}A{outer} {outer} 0 0 0 {b}L{c}A{inner} {inner} 0 0 1 {d}Z")
}

fn notch(measures: &Measures, angle: f64) -> String {
    let (near, far, half) = measures.notch;
    let [tip, left, right] =
        [at(measures, near, angle), at(measures, far, angle - half), at(measures, far, angle + half)];
    format!("M{}L{}L{}Z", point(tip), point(left), point(right))
}

fn hanger(measures: &Measures, value: Option<f64>) -> Hanger {
    const FIGURES: f64 = 79.0;
    const ARM: (f64, f64) = (9.0, 67.0);
    let end = 4.0 * DEGREES;
    let [left, right] = [-end, end].map(|angle| at(measures, measures.limb.0, angle));
    let figure = |level: Level| {
        let (x, y) = at(measures, FIGURES, middle_of(level));
        ([n(x), n(y)], value.is_some_and(|value| Level::of_latent(value) == level))
    };
    Hanger {
        pivot: [n(measures.pivot.0), n(measures.pivot.1)],
        frame: format!("M{}L{}L{}", point(left), point(measures.pivot), point(right)),
        arm: value.map(|value| {
            let [from, to] = [ARM.0, ARM.1].map(|radius| at(measures, radius, angle(value)));
            format!("M{}L{}", point(from), point(to))
        }),
        figures: Level::ALL.map(figure).to_vec(),
    }
}
