//! Sestante: employees of a public administration assess their digital and AI competences in the browser.
//!
//! The rooms, from the ground up; imports point only to lower ones (`tests/walls.rs` holds it).
//! ARCHITECTURE.md tells what each room knows and what it must never know.

pub mod base;
pub mod framework;
pub mod profile;

pub mod assessment;
pub mod target;

pub mod training;

pub mod cohort;

pub mod timetable;

pub mod formats;

pub mod chart;
pub mod i18n;
pub mod job;
pub mod storage;

pub mod app;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;
