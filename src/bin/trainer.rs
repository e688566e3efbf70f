//! The trainer's room: editions planned from the need.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sestante::ui::trainer::start();
}
