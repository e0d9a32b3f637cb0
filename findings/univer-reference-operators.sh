#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: of the operators for references only the colon works: the intersection of ranges (a space) is #REF!, their
# union (a comma within brackets) #VALUE!.
# Expected: Excel documents all three.
# Here: it stands in docs/workbench.md; test/workbench/engine/known.test.ts fails when it is mended.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[1], [2], [4]]' <<'LINES'
=SUM(A1:A2)       | 3       | 3
=SUM(A1:A2 A2:A3) | #REF!   | 2
=SUM((A1:A2,A3))  | #VALUE! | 7
LINES
echo "as seen"
