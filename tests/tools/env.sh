# Sourced by the scripts beside it: the project's folder, the pinned tools, and the cargo that builds for wasm.
# shellcheck shell=bash
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$ROOT" || exit 1
TARGET=wasm32-unknown-unknown
CARGO_DIR=${CARGO_HOME:-$HOME/.cargo}
BUILT=${CARGO_TARGET_DIR:-target}
[ -x "$CARGO_DIR/bin/cargo" ] && case ":$PATH:" in *":$CARGO_DIR/bin:"*) ;; *) PATH=$CARGO_DIR/bin:$PATH ;; esac

# The version that Cargo.lock holds: the command must be of the very same one as the crate.
WASM_BINDGEN=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
# A folder of its own for each version, so that no other project's copy is replaced.
WASM_BINDGEN_ROOT=$CARGO_DIR/wasm-bindgen-cli-$WASM_BINDGEN
[ -x "$WASM_BINDGEN_ROOT/bin/wasm-bindgen" ] && PATH=$WASM_BINDGEN_ROOT/bin:$PATH
export PATH

# Where setup.sh notes which toolchain has the wasm target: rustup or debian.
WASM_NOTE=.tools/wasm-toolchain
wasm_toolchain() { cat "$WASM_NOTE" 2>/dev/null || echo none; }

# The folder of the standard library that the fallback builds, one for each version of Debian's compiler.
debian_std() { echo "$ROOT/.tools/wasm-std-$(/usr/bin/rustc --version | tr -c 'a-zA-Z0-9.\n' -)"; }

# Runs cargo with the toolchain that has the wasm target. Paths of this machine stay out of the wasm.
cargo_wasm() {
  local flags="--cfg erase_components --remap-path-prefix=$ROOT=." dir
  for dir in "$CARGO_DIR"/registry/src/*; do flags+=" --remap-path-prefix=$dir=crates"; done
  if [ "$(wasm_toolchain)" = debian ]; then
    # /usr/bin first: cargo looks for its own subcommands (clippy) by PATH.
    PATH=/usr/bin:$PATH RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc \
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags -L $(debian_std)" \
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTDOCFLAGS="-L $(debian_std) ${RUSTDOC_EXTRA:-}" /usr/bin/cargo "$@"
  else
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTDOCFLAGS="${RUSTDOC_EXTRA:-}" cargo "$@"
  fi
}
