#!/usr/bin/env bash
# Installs what is missing and says what and why. Parts: build (default), browser, test, bench, scale (Spark), office. WASM=debian forces the fallback.
set -euo pipefail
. "$(dirname "$0")/env.sh"
[ $# -gt 0 ] || set -- build
wants() { case " $PARTS " in *" $1 "*) ;; *) return 1 ;; esac; }
PARTS=$*; if wants test || wants bench; then PARTS="$PARTS browser"; fi
say() { echo "setup: $*"; }
die() { echo "setup: $*" >&2; exit 1; }
mkdir -p .tools

# Two things are the newcomer's own: Rust's stable toolchain and Node.
command -v cargo >/dev/null || die "cargo not found: install Rust's stable toolchain with rustup, then run this again"
command -v npm >/dev/null || die "npm not found: install Node 20.19 or later, then run this again"
node -e 'const [a,b]=process.versions.node.split(".").map(Number); process.exit(a>20||(a===20&&b>=19)?0:1)' \
  || die "Node $(node --version) is too old: 20.19 or later is needed"

# Which toolchain builds the wasm: as asked, else as noted, else rustup's, else Debian's.
has_rustup_target() { command -v rustup >/dev/null && rustup target list --installed 2>/dev/null | grep -qx "$TARGET"; }
has_debian_std() { [ -x /usr/bin/rustc ] && ls "$(debian_std)"/libstd-*.rlib >/dev/null 2>&1; }
want=${WASM:-$(wasm_toolchain)}
case $want in
  debian) ;;
  rustup | none)
    if ! has_rustup_target; then
      say "rustup: target $TARGET, to compile for the browser"
      if ! { command -v rustup >/dev/null && timeout 120 rustup target add "$TARGET"; }; then
        [ "$want" = rustup ] && [ -n "${WASM:-}" ] && die "rustup could not add $TARGET"
        say "rustup's way is refused here: going on with Debian's own compiler (WASM=debian)"
        want=debian
      fi
    fi
    [ "$want" = debian ] || want=rustup ;;
  *) die "WASM=$want is not known: rustup or debian" ;;
esac

# Debian packages, gathered so that there is one question to the archive.
packages=() reasons=()
need() { packages+=("${@:2}"); reasons+=("$1: ${*:2}"); }
echo 'int main(void){return 0;}' >.tools/probe.c
cc -o .tools/probe .tools/probe.c 2>/dev/null || need 'a C compiler and linker, to build Rust programs of this machine' gcc libc6-dev
rm -f .tools/probe .tools/probe.c
if wants browser; then
  [ -x /usr/bin/chromium ] && [ -x /usr/bin/chromedriver ] || need 'a browser and its driver, for the tests' chromium chromium-driver
fi
if wants test; then
  [ -e .tools/venv/reuse-6.2.0 ] || python3 -c 'import venv, ensurepip' 2>/dev/null || need 'Python, for the licence check' python3 python3-venv
fi
if wants office; then
  command -v soffice >/dev/null || need 'a spreadsheet, to read the tables back' libreoffice-calc libreoffice-l10n-it python3
fi
if [ "$want" = debian ]; then
  [ -x /usr/bin/rustc ] && [ -x /usr/bin/cargo ] && [ -d /usr/lib/rustlib ] && [ -x /usr/bin/wasm-ld-22 ] && has_debian_std ||
    need 'a Rust compiler that knows wasm, and the source of its standard library' rustc-web cargo-web rust-web-src rust-web-llvm lld-22
  if wants test; then
    [ -x /usr/bin/clippy-driver ] || need 'the linter of that compiler' rust-web-clippy
  fi
fi
if [ ${#packages[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || die "missing, and there is no apt-get to install it: ${packages[*]}"
  for reason in "${reasons[@]}"; do say "Debian packages for $reason"; done
  sudo=
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null && sudo=sudo || die "this needs root; run: apt-get install --no-install-recommends ${packages[*]}"
  fi
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >.tools/apt.log 2>&1 ||
    { tail -20 .tools/apt.log >&2; die "apt-get install failed (whole log in .tools/apt.log)"; }
fi

# The folder of crate sources must be there before anything is built: its path is kept out of the wasm.
ls -d "$CARGO_DIR"/registry/src/* >/dev/null 2>&1 || { say "the crates of Cargo.lock"; cargo fetch -q --locked; }

if [ "$want" = debian ] && ! has_debian_std; then
  say "Rust's standard library for $TARGET, built once from Debian's source (about 3 minutes)"
  tests/tools/debian-std.sh "$(debian_std)"
fi
[ "$(wasm_toolchain)" = "$want" ] || echo "$want" >"$WASM_NOTE"

if wants build || wants test; then
  if [ "$(wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $WASM_BINDGEN" ]; then
    say "wasm-bindgen-cli $WASM_BINDGEN, the version in Cargo.lock, to make the wasm loadable (about 3 minutes)"
    # Without --locked: its lock file names a crate version that is no longer to be had.
    (cd "$HOME" && CARGO_TARGET_DIR="$ROOT/.tools/wasm-bindgen-build" cargo install -q wasm-bindgen-cli --version "=$WASM_BINDGEN" --root "$WASM_BINDGEN_ROOT")
    rm -rf .tools/wasm-bindgen-build
  fi
fi

if ! cmp -s package-lock.json node_modules/.installed-lock; then
  say "Node modules of package-lock.json: style sheet compiler, wasm optimiser, server, test tools"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed-lock
fi

if wants test; then
  for tool in fmt clippy; do
    cargo "$tool" --version >/dev/null 2>&1 || { say "rustup: component $tool, for the checks"; rustup component add "${tool/fmt/rustfmt}"; }
  done
  if [ ! -e .tools/venv/reuse-6.2.0 ]; then
    say "reuse 6.2.0 in .tools/venv, for the licence check"
    python3 -m venv .tools/venv
    .tools/venv/bin/python -m pip install -q --disable-pip-version-check 'reuse[charset-normalizer]==6.2.0'
    touch .tools/venv/reuse-6.2.0
  fi
fi

# Python packages of their own versions, each noted when it is there.
python_package() {
  [ -e ".tools/venv/$1-$2" ] && return
  say "$1 $2 in .tools/venv, $3"
  [ -x .tools/venv/bin/python ] || python3 -m venv .tools/venv
  .tools/venv/bin/python -m pip install -q --disable-pip-version-check "$1==$2"
  touch ".tools/venv/$1-$2"
}
if wants test || wants bench || wants scale; then python_package duckdb 2.0.1 'to hold its sums against the app’s'; fi
if wants test; then python_package icalendar 7.3.2 'to read the app’s calendars'; fi
if wants bench; then python_package polars 2.1.0 'to hold its speed against the app’s'; fi
if wants scale; then python_package pyspark 4.3.0 'to hold its sums against the app’s; it needs Java'; fi
