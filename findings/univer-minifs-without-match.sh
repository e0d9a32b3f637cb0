#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: MINIFS and MAXIFS give an empty text where no cell meets the criteria; a sum with it is #VALUE!.
# Expected: Excel documents 0.
# Here: src/workbench/univer/engine/tables.ts gives 0; test/workbench/engine/newcomer.ts holds the cases.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[1], [2]]' <<'LINES'
=MAXIFS(A1:A2,A1:A2,">1")   | 2       | 2
=MAXIFS(A1:A2,A1:A2,">9")   | ""      | 0
=MINIFS(A1:A2,A1:A2,">9")   | ""      | 0
=MAXIFS(A1:A2,A1:A2,">9")+1 | #VALUE! | 1
LINES
echo "as seen"
