//! Text to domain and back, as JSON; and to CSV, for spreadsheets (`csv`). The only home of serde, which reads a text into one tree (`tree`);
//! what is on the wire is private to each file.
//!
//! Every import gives what is sound and a list of faults with their places; nothing is guessed.

mod aggregate;
mod at;
mod ballot;
mod bank;
mod batch;
mod campaign;
mod closing;
mod collecting;
mod courses;
mod csv;
mod design;
mod draft;
mod envelope;
mod fault;
mod fingerprint;
mod framework;
mod half;
mod kind;
mod link;
mod list;
mod organisation;
mod outcomes;
mod pen;
mod person;
mod resources;
mod roles;
mod sources;
mod staff;
mod table;
mod tally;
mod tree;
mod wire;
mod work;

pub use aggregate::{AGGREGATE_KIND, read_aggregate, write_aggregate};
pub use ballot::{read_ballot, write_ballot};
pub use bank::{read_bank, read_wording};
pub use batch::{read_batch, write_batch};
pub use campaign::{CAMPAIGN_KIND, LONGEST_CAMPAIGN, campaign_faults, read_campaign, too_long, write_campaign};
pub use closing::{read_closing, write_closing};
pub use collecting::{Counts, Progress, Trouble, Why, read_progress, write_progress};
pub use courses::read_courses;
pub use csv::{Cell, write_csv};
pub use design::read_design;
pub use draft::{read_draft, write_draft};
pub use envelope::{read_envelope, write_envelope};
pub use fault::{Expected, Fault, Reason};
pub use fingerprint::fingerprint;
pub use framework::read_framework;
pub use half::{HalfRead, HalfReader, Refusal};
pub use kind::read_kind;
pub use link::{read_base64url, write_base64url};
pub use list::{read_list_of_sources, write_list_of_sources};
pub use organisation::read_organisation;
pub use outcomes::read_outcomes;
pub use person::{Handed, PERSON_VERSION, Person, Taken, read_person, write_person};
pub use resources::read_resources;
pub use roles::{read_beyond, read_roles, read_targets};
pub use sources::read_sources;
pub use staff::{Columns, Lines, Meaning, NAMES, Staff, count_staff, folded, fresh_unit, is_nested, proposed_columns};
pub use table::{LONGEST_TABLE, Table, TableRow, Writing, read_table};
pub use work::{read_choice, read_problem, write_choice, write_problem};

/// What an import gives: the sound part, and all faults.
pub type Import<T> = (T, Vec<Fault>);
