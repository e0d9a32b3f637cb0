#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: the first comparison of a cell keeps apart what the next ones, which look the cell up in an index, take for
# the same: a text "10" and the number 10, "" and the number 0. The answer of a formula depends on which other
# formulas the workbook has.
# Expected: the same question gets the same answer: in Excel "10"=10 and 0="" are FALSE.
# Here: src/workbench/univer/engine/index.ts leaves the index out; test/workbench/engine/newcomer.ts holds the cases.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[0], [3], [null], ["10"]]' <<'LINES'
=SUM((A1:A3="")*1) | 1 | 1
=SUM((A1:A3="")*1) | 2 | 1
=SUM((A4:A4=10)*1) | 0 | 0
=SUM((A4:A4=10)*1) | 1 | 0
LINES
echo "as seen"
