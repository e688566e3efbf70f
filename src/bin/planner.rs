//! The planner's program: it proposes and judges plans of editions, away from the screen. No Leptos in it.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sestante::browser::serve_planner();
}
