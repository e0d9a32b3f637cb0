#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: where a formula compares two computed arrays, the second comparison gets the answer of the first. What is
# compared is looked up in an index of cells by their place, and a computed array has none.
# Expected: each comparison answers for its own array, as it does where arithmetic stands between.
# Here: src/workbench/univer/engine/compare.ts compares without the index; test/workbench/engine/newcomer.ts holds
# the cases.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[1, 2], [2, 1]]' <<'LINES'
=(TOCOL(A1:A2)=1)*10+(TOCOL(B1:B2)=1) | {11;0} | {10;1}
LINES
echo "as seen"
