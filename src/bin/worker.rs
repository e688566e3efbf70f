//! The worker's program: long work away from the screen. No Leptos in it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sestante::browser::serve_worker();
}
