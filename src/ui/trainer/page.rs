//! The pages, one file each.

mod demand;
mod home;
mod plan;
mod resources;

pub use demand::Demand;
pub use home::Home;
pub use plan::PlanPage;
pub use resources::Resources;
