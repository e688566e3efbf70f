#!/usr/bin/env bash
# Prints one line a measure, 'name value unit limit ok|OVER': sizes of dist/, speed in the browser, collecting there and beside DuckDB and Polars, plans of editions beside HiGHS and CP-SAT and in Chromium, then tests/bench.rs; fails when one is over.
set -euo pipefail
. "$(dirname "$0")/env.sh"
out=$(mktemp)
trap 'rm -f "$out"' EXIT
failed=0
node tests/tools/size.mjs | tee "$out" || failed=1
node tests/tools/speed.mjs | tee -a "$out" || failed=1
cargo build -q --release --example envelopes
envelopes=$BUILT/release/examples/envelopes
node tests/tools/collect.mjs "$envelopes" | tee -a "$out" || failed=1
.tools/venv/bin/python tests/tools/beside.py "$envelopes" million | tee -a "$out" || failed=1
cargo build -q --release --example editions
editions=$BUILT/release/examples/editions
.tools/venv/bin/python tests/tools/editions.py "$editions" | tee -a "$out" || failed=1
node tests/tools/race.mjs "$editions" | tee -a "$out" || failed=1
if [ -f tests/bench.rs ]; then
  # A bench test prints its lines in the same form; all other output of the test runner is left out.
  cargo test -q --release --test bench -- --nocapture --include-ignored --test-threads=1 2>&1 | tee "$out.all" |
    sed 's/^\.*//' | grep -E '^[a-z0-9.-]+ [0-9.]+ [^ ]+ [0-9.]+ (ok|OVER)$' | tee -a "$out" || failed=1
  if [ $failed = 1 ]; then tail -40 "$out.all" >&2; fi
  rm -f "$out.all"
fi
if grep -q ' OVER$' "$out"; then failed=1; fi
exit $failed
