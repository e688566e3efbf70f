#!/usr/bin/env bash
# Runs the checks in order, cheap ones first, and stops at the first that fails. usage: check.sh [NAME...]; names:
# fmt reuse lint content unit scale calendars docs lint-wasm wasm build size journeys
set -euo pipefail
. "$(dirname "$0")/env.sh"
ALL=(fmt reuse lint content unit scale calendars docs lint-wasm wasm build size journeys)

fmt() { cargo fmt --check; }

# Outside a git clone nothing tells reuse what is ours, so it gets a copy without what setup and build leave.
reuse() {
  local tree=. copy=
  if ! git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    copy=$(mktemp -d) tree=$copy
    tar -c --exclude-from=<(sed 's|^/|./|; s|/$||' .gitignore) . | tar -x -C "$copy"
  fi
  .tools/venv/bin/reuse --root "$tree" lint -q || { .tools/venv/bin/reuse --root "$tree" lint; return 1; }
  if [ -n "$copy" ]; then rm -rf "$copy"; fi
}

lint() { cargo clippy -q --all-targets -- -D warnings; }

content() { cargo run -q --example content; }

unit() { cargo test; }

# The queries of public/scale against the app's own sums.
scale() {
  cargo build -q --release --example envelopes
  .tools/venv/bin/python tests/tools/scale.py "$BUILT/release/examples/envelopes"
}

# The calendars that are given out and those that are read, against other programs' own.
calendars() {
  cargo build -q --example calendars
  .tools/venv/bin/python tests/tools/calendars.py "$BUILT/debug/examples/calendars"
}

# The host sees the pure rooms, the wasm target all of them.
docs() {
  RUSTDOCFLAGS='-D warnings' cargo doc -q --no-deps
  RUSTDOC_EXTRA='-D warnings' cargo_wasm doc -q --no-deps --lib --target "$TARGET"
}

lint-wasm() { cargo_wasm clippy -q --target "$TARGET" --all-targets -- -D warnings; }

# What these tests call is quick; optimising all screens for them would take ten minutes.
wasm() {
  CARGO_PROFILE_TEST_OPT_LEVEL=0 CHROMEDRIVER=/usr/bin/chromedriver WASM_BINDGEN_TEST_WEBDRIVER_JSON=tests/tools/webdriver.json \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    cargo_wasm test --target "$TARGET" --test wasm
}

build() { tests/tools/build.sh; }

size() { node tests/tools/size.mjs; }

journeys() {
  local files=()
  mapfile -t files < <(find tests/journeys -name '*.test.mjs' 2>/dev/null | LC_ALL=C sort)
  [ ${#files[@]} -gt 0 ] || { echo "no tests/journeys/*.test.mjs: nothing shows that the app works"; return 1; }
  # Two files at a time, since a journey waits half of its time; each has a server and a browser of its own.
  local failed again=()
  failed=$(mktemp)
  printf '%s\0' "${files[@]}" | xargs -0 -P 2 -I '{}' bash -c 'walk "$@"' walk '{}' "$failed"
  mapfile -t again < <(LC_ALL=C sort "$failed")
  rm "$failed"
  [ ${#again[@]} -gt 0 ] || return 0
  # A machine that was busy is no fault of the app: what failed is walked once more, alone; what is broken fails again.
  echo "journeys: failed, and walked once more: ${again[*]}"
  [ ${#again[@]} -le 3 ] && node --test --test-concurrency=1 --test-reporter=spec "${again[@]}"
}

# Walks the journeys of a file, and shows all that it says at once; its name goes into another file when one fails.
walk() {
  local said status=0
  said=$(node --test --test-reporter=spec "$1" 2>&1) || status=$?
  printf '%s\n%s\n' "-- $1" "$said"
  [ $status = 0 ] || echo "$1" >>"$2"
}
export -f walk

passed=0
for step in "${@:-${ALL[@]}}"; do
  grep -qw -- "$step" <<<"${ALL[*]}" || { echo "check: no step '$step'; there are: ${ALL[*]}" >&2; exit 2; }
  echo "== $step"
  started=$SECONDS
  # In a shell of its own: `set -e` would not hold in a function that is called as a condition.
  set +e
  (set -e; "$step") </dev/null
  status=$?
  set -e
  if [ $status != 0 ]; then
    echo "== $step FAILED after $((SECONDS - started)) s; alone: tests/tools/check.sh $step"
    echo "$passed passed, 1 failed"
    exit 1
  fi
  echo "== $step ok, $((SECONDS - started)) s"
  passed=$((passed + 1))
done
echo "$passed passed, 0 failed"
