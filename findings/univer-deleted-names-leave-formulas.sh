#!/usr/bin/env bash
# @univerjs/sheets and @univerjs/engine-formula 0.25.1 (the Univer grid and what calculates it)
#
# Seen: deleting a name writes #REF! over it in every formula that speaks it, so that defining it again mends nothing.
# Expected: the formula keeps the name and is #NAME? until there is such a name again, as in Excel.
# Here: src/workbench/univer/names.ts takes names away by what stands behind that command, which leaves formulas alone.
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
define part A1 |                |
enter =part*2  | =part*2 2      | =part*2 2
delete part    | =#REF!*2 #REF! | =part*2 #NAME?
define part A2 | =#REF!*2 #REF! | =part*2 20
LINES
echo "as seen"
