//! The collector's program: reads envelopes away from the screen. No Leptos in it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sestante::browser::serve_collector();
}
