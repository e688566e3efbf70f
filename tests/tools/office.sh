#!/usr/bin/env bash
# Has LibreOffice read the app's tables and those of its rooms, in an Italian and an English profile, and looks at every cell. Not a part of
# `make test`: LibreOffice is big. usage: office.sh
#
# What differs from a double click: there LibreOffice asks first, in a dialogue, how the file is to be read. Without a screen
# it asks nobody, and without options it took every file for one with commas in Windows' alphabet; so the mark between
# fields and UTF-8 are told. The box "Detect special numbers" of that dialogue is looked at both ways: without it the
# days of the Italian table stay text, and ISO days are days all the same.
set -euo pipefail
. "$(dirname "$0")/env.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/out"
cargo run -q --example table -- "$folder"
cargo run -q --example tables -- "$folder/rooms"

# convert LOCALE BETWEEN SPECIAL OUT FILE...
convert() {
  local locale=$1 between=$2 special=$3 out=$4; shift 4
  mkdir -p "$folder/$locale/user"
  cat >"$folder/$locale/user/registrymodifications.xcu" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>$locale</value></prop></item>
</oor:items>
XML
  timeout 300 soffice -env:UserInstallation="file://$folder/$locale" --headless --infilter="CSV:$between,34,76,1,,0,false,$special" \
    --convert-to fods --outdir "$out" "$@" >/dev/null 2>&1
}

failed=0
for look in it-IT:59:it en-GB:44:en; do
  IFS=: read -r locale between language <<<"$look"
  for special in true false; do
    convert "$locale" "$between" "$special" "$folder/out" "$folder/$language.csv"
    python3 tests/tools/office.py "$folder" "$language" "$special" app || failed=1
    convert "$locale" "$between" "$special" "$folder/out/$language" "$folder/rooms/$language"/*.csv
    python3 tests/tools/office.py "$folder" "$language" "$special" rooms || failed=1
  done
  # The same texts without apostrophes: were none of them changed, the check would show nothing.
  convert "$locale" 59 true "$folder/out" "$folder/bare.csv"
  python3 tests/tools/office.py "$folder" "$language" true bare || failed=1
done
exit $failed
