# What can be done here; each target is one call of a script in tests/. PORT=8080 and WASM=rustup|debian may be set.
.PHONY: serve build test content bench scale office shots fmt lint size reuse clean

# installs what is missing, builds the release app, serves it on http://127.0.0.1:8080
serve: build
	@exec node tests/tools/serve.mjs

# leaves the static files of the app in dist/
build:
	@tests/tools/setup.sh build
	@tests/tools/build.sh

# every check, cheap ones first
test:
	@tests/tools/setup.sh build test
	@tests/tools/check.sh

# checks public/data: every fault with file and place, then how much there is
content:
	@tests/tools/check.sh content

# one check alone; `tests/tools/check.sh` without a name lists them all in its head
fmt lint size reuse:
	@tests/tools/check.sh $@

# one line a measure; fails when one is over its limit
bench: build
	@tests/tools/setup.sh bench
	@tests/tools/bench.sh

# has Spark add up envelopes, and holds its sums against the app's; it needs Java, so this is no part of `make test`
scale:
	@tests/tools/setup.sh scale
	@tests/tools/check.sh scale
	@.tools/venv/bin/python tests/tools/scale.py $${CARGO_TARGET_DIR:-target}/release/examples/envelopes spark

# has LibreOffice read the tables that the app saves; it is big, so this is no part of `make test`
office:
	@tests/tools/setup.sh office
	@tests/tools/office.sh

# one picture a page and state, in an ignored folder
shots: build
	@tests/tools/setup.sh browser
	@node tests/shots.mjs

# takes away what was built; what setup installed stays
clean:
	@rm -rf dist target
