//! Text to domain and back, as JSON; to CSV, for spreadsheets (`csv`); to and from iCalendar (`ics`). The only home of serde, which reads a text into one tree (`tree`);
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
mod demand;
mod design;
mod draft;
mod editions;
mod envelope;
mod fault;
mod file_name;
mod fingerprint;
mod framework;
mod half;
mod halves;
mod ics;
mod kind;
mod link;
mod list;
mod notes;
mod open_data;
mod organisation;
mod outcomes;
mod pack;
mod paper;
mod pen;
mod person;
mod planning;
mod published;
mod resources;
mod roles;
mod sources;
mod staff;
mod table;
mod tally;
mod tree;
mod wire;
mod words;
mod work;
mod xlsx;

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
pub use editions::{
    EDITIONS_KIND, GivenOut, Workspace, read_editions, read_given_out, write_editions, write_given_out,
};
pub use envelope::{read_envelope, write_envelope};
pub use fault::{Expected, Fault, Reason};
pub use file_name::file_name;
pub use fingerprint::fingerprint;
pub use framework::read_framework;
pub use half::{HalfRead, HalfReader, Refusal};
pub use ics::{Misread, Unread, read_busy, write_ics};
pub use kind::read_kind;
pub use link::{read_base64url, write_base64url};
pub use list::{read_list_of_sources, write_list_of_sources};
pub use notes::{LONGEST_NOTE, Note, Notes, read_notes, write_notes};
pub use open_data::{Distribution, Licence, OpenData, write_open_data};
pub use organisation::read_organisation;
pub use outcomes::read_outcomes;
pub use pack::write_zip;
pub use paper::{Block, Entry, Line, Sections, write_html};
pub use person::{Handed, PERSON_VERSION, Person, Taken, read_person, write_person};
pub use planning::{PlanningTable, planning_rows, planning_tabs, read_planning};
pub use published::{COURSES_KIND, LONGEST_CATALOGUE, read_published, write_published};
pub use resources::{RESOURCES_KIND, read_resources, write_resources};
pub use roles::{read_beyond, read_roles, read_targets};
pub use sources::read_sources;
use staff::fresh_name;
pub use staff::{Columns, Lines, Meaning, NAMES, Staff, count_staff, folded, fresh_unit, is_nested, proposed_columns};
pub use table::{LONGEST_TABLE, Table, TableRow, Writing, read_table, read_tables};
pub use words::plain_words;
pub use work::{read_choice, read_problem, write_choice, write_problem};
pub use xlsx::{Tab, write_xlsx};

/// What an import gives: the sound part, and all faults.
pub type Import<T> = (T, Vec<Fault>);
