#!/usr/bin/env bash
# Builds the release app into dist/ (or $DIST): cargo, wasm-bindgen, wasm-opt, sass, then assemble.mjs. Does no step twice.
set -euo pipefail
. "$(dirname "$0")/env.sh"
started=$SECONDS
web=$BUILT/web
mkdir -p "$web/css"
hash_of() { sha256sum | cut -d' ' -f1; }
# Runs a command only when the hash of what it reads has changed. usage: when_changed STAMP HASH COMMAND...
when_changed() {
  [ "$(cat "$1" 2>/dev/null)" = "$2" ] && return
  "${@:3}"
  echo "$2" >"$1"
}

cargo_wasm build --release --target "$TARGET" --bins

# What Rust's wasm32-unknown-unknown target turns on; stripping may take the section away in which the optimiser would read it.
features=(--enable-bulk-memory --enable-bulk-memory-opt --enable-multivalue --enable-mutable-globals --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext)

bins=$(cargo metadata --no-deps --format-version 1 | node -e '
  const p = JSON.parse(require("fs").readFileSync(0)).packages[0];
  console.log(p.targets.filter(t => t.kind.includes("bin")).map(t => t.name).join("\n"))')
bind() {
  rm -rf "${web:?}/js/$1"
  mkdir -p "$web/js/$1"
  wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section --omit-default-module-path \
    --out-dir "$web/js/$1" "$BUILT/$TARGET/release/$1.wasm"
  # After brotli, -Os is smaller than -Oz. Low memory: Rust keeps nothing at addresses below 1024 but the far end of the stack.
  node_modules/.bin/wasm-opt -Os --low-memory-unused "${features[@]}" "$web/js/$1/$1_bg.wasm" -o "$web/js/$1/$1_bg.wasm"
}
tools=$WASM_BINDGEN-$(node -p 'require("./node_modules/binaryen/package.json").version')
mkdir -p "$web/js"
for dir in "$web"/js/*/; do # a binary that is no more leaves nothing behind
  grep -qx "$(basename "$dir")" <<<"$bins" || rm -rf "$dir"
done
for bin in $bins; do
  when_changed "$web/$bin.stamp" "$tools $(hash_of <"$BUILT/$TARGET/release/$bin.wasm") $(hash_of <tests/tools/build.sh)" bind "$bin"
done

css() {
  node_modules/.bin/sass --no-source-map --style=compressed --quiet --quiet-deps \
    --load-path=node_modules/bootstrap-italia/src/scss style/main.scss "$web/css/sestante.css"
}
styles=$(find style -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum; sha256sum package-lock.json)
when_changed "$web/css.stamp" "$(hash_of <<<"$styles")" css

notices() { cargo_wasm metadata --format-version 1 --filter-platform "$TARGET" --locked | node tests/tools/notices.mjs >"$web/THIRD-PARTY-NOTICES.txt"; }
when_changed "$web/notices.stamp" "$(cat Cargo.toml Cargo.lock package-lock.json tests/tools/notices.mjs | hash_of)" notices

node tests/tools/assemble.mjs "$web" "${DIST:-dist}"
echo "build: ${DIST:-dist}/ is ready after $((SECONDS - started)) s"
