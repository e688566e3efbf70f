#!/usr/bin/env bash
# Builds Rust's standard library for wasm from Debian's source into the folder given; the fallback of setup.sh.
set -euo pipefail
out=$1
target=wasm32-unknown-unknown
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src"
: >"$work/src/lib.rs"
cat >"$work/Cargo.toml" <<'T'
[package]
name = "stdonly"
version = "0.0.0"
edition = "2021"
[profile.release]
opt-level = "s"
debug = 0
codegen-units = 1
T
cd "$work"
# Paths of this machine stay out of what is built, as in env.sh.
remap=" --remap-path-prefix=$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust=/rustc"
for dir in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do remap+=" --remap-path-prefix=$dir=crates"; done
# RUSTC_BOOTSTRAP and -Z stand here only: with the result in place, the app builds with stable flags.
CARGO_TARGET_DIR="$work/t" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 \
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Cembed-bitcode=yes$remap" \
  /usr/bin/cargo build -q --release --target $target -Zbuild-std=core,alloc,std,proc_macro,test,panic_abort,panic_unwind
mkdir -p "$out.part"
find "t/$target/release/deps" \( -name '*.rlib' -o -name '*.rmeta' \) ! -name 'libstdonly*' -exec cp {} "$out.part/" \;
rm -rf "$out"
mv "$out.part" "$out"
