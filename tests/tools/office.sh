#!/usr/bin/env bash
# Has LibreOffice read the app's tables, in an Italian and an English profile, and looks at every cell. Not a part of
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

# convert LOCALE BETWEEN SPECIAL NAME
convert() {
  mkdir -p "$folder/$1/user"
  cat >"$folder/$1/user/registrymodifications.xcu" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>$1</value></prop></item>
</oor:items>
XML
  timeout 300 soffice -env:UserInstallation="file://$folder/$1" --headless --infilter="CSV:$2,34,76,1,,0,false,$3" \
    --convert-to fods --outdir "$folder/out" "$folder/$4.csv" >/dev/null 2>&1
}

failed=0
for look in it-IT:59:it en-GB:44:en; do
  IFS=: read -r locale between language <<<"$look"
  for special in true false; do
    convert "$locale" "$between" "$special" "$language"
    python3 tests/tools/office.py "$folder" "$language" "$special" app || failed=1
  done
  # The same texts without apostrophes: were none of them changed, the check would show nothing.
  convert "$locale" 59 true bare
  python3 tests/tools/office.py "$folder" "$language" true bare || failed=1
done
exit $failed
