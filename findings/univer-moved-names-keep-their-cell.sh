#!/usr/bin/env bash
# @univerjs/sheets and @univerjs/engine-formula 0.25.1 (the Univer grid and what calculates it)
#
# Seen: a formula goes on reading the cell that a name referred to when the formula was entered. After the name was sent
# to another cell it keeps the old answer, takes no notice of the new cell and follows the old one.
# Expected: a name stands for what it refers to now: twice 10, and twice 11 once that cell says 11.
# Here: src/workbench/univer/names.ts sends names elsewhere.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer-names.js" .

# what is done | what the formula's cell holds then | what one would expect
node univer-names.js <<'LINES'
define part A1 |           |
enter =part*2  | =part*2 2 | =part*2 2
move part A2   | =part*2 2 | =part*2 20
write A2 11    | =part*2 2 | =part*2 22
write A1 3     | =part*2 6 | =part*2 22
LINES
echo "as seen"
