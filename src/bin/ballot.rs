//! The ballot box: a shared computer that adds people up.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sestante::ui::start_ballot();
}
