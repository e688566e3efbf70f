//! HR's rooms: campaigns, collecting, the picture.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sestante::ui::hr::start();
}
