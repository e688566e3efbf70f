//! The browser's own services, one file each, without decisions. Only built for wasm.

mod address;
mod batches;
mod clipboard;
mod clock;
mod collecting;
mod collector;
mod deflate;
mod departure;
mod entries;
mod entropy;
mod fetch;
mod file;
mod lock;
mod planner;
mod preference;
mod presence;
mod remains;
mod screen;
mod shelf;
mod sliced;
mod spawn;
mod tabs;
mod worker;

pub use address::{address, clear_address, folder, go, replace, when_address_changes};
pub use clipboard::copy;
pub use clock::{moment, today};
pub use collecting::serve_collector;
pub use collector::CollectorWorker;
pub use deflate::{pack, unpack};
pub use departure::when_seen_or_left;
pub use entries::{chosen_files, dropped_files};
pub use entropy::{random_bytes, seed};
pub use fetch::fetch_text;
pub use file::{
    download, download_bytes, read_all_chosen, read_all_dropped, read_chosen, read_chosen_to, read_dropped,
};
pub use lock::hold;
pub use planner::{PlannerWorker, serve_planner};
pub use preference::{forget_preferences, leave, left_behind, remember_language, remembered_language, take_away};
pub use presence::{every, now, stand_before_back, when_back, when_gone, when_touched};
pub use remains::remains;
pub use screen::{can_fill, fill, fills, when_filled};
pub use shelf::{DATABASE, IndexedShelf};
pub use spawn::spawn;
pub use tabs::{Tabs, Word};
pub use worker::{PathWorker, serve_worker};
