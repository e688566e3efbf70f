//! The browser's own services, one file each, without decisions. Only built for wasm.

mod address;
mod batches;
mod clock;
mod collecting;
mod collector;
mod deflate;
mod departure;
mod entries;
mod entropy;
mod fetch;
mod file;
mod preference;
mod remains;
mod shelf;
mod sliced;
mod spawn;
mod tabs;
mod worker;

pub use address::{address, go, replace, when_address_changes};
pub use clock::today;
pub use collecting::serve_collector;
pub use collector::CollectorWorker;
pub use deflate::{pack, unpack};
pub use departure::when_seen_or_left;
pub use entries::{chosen_files, dropped_files};
pub use entropy::{random_bytes, seed};
pub use fetch::fetch_text;
pub use file::{download, read_all_chosen, read_all_dropped, read_chosen, read_chosen_to, read_dropped};
pub use preference::{forget_preferences, leave, left_behind, remember_language, remembered_language, take_away};
pub use remains::remains;
pub use shelf::{DATABASE, IndexedShelf};
pub use spawn::spawn;
pub use tabs::{Tabs, Word};
pub use worker::{PathWorker, serve_worker};
