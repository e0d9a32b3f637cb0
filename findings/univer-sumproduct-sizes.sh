#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: SUMPRODUCT takes of a later, larger array what fits the first one, and a single number for each cell; only a
# smaller array is refused.
# Expected: Excel documents #VALUE! for arrays of different dimensions.
# Here: src/workbench/univer/engine/tables.ts refuses them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[1, 10], [2, 20], [4, 40]]' <<'LINES'
=SUMPRODUCT(A1:A3,B1:B3) | 210     | 210
=SUMPRODUCT(A1:A3,B1:B2) | #VALUE! | #VALUE!
=SUMPRODUCT(A1:A2,B1:B3) | 50      | #VALUE!
=SUMPRODUCT(A1:A3,2)     | 14      | #VALUE!
LINES
echo "as seen"
