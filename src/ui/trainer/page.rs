//! The pages, one file each.

mod demand;
mod effect;
mod files;
mod home;
mod plan;
mod print;
mod resources;
mod result;

pub use demand::Demand;
pub use effect::EffectPage;
pub use files::Files;
pub use home::Home;
pub use plan::PlanPage;
pub use print::Print;
pub use resources::Resources;
pub use result::ResultPage;
