//! The employee's app.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sestante::ui::start();
}
