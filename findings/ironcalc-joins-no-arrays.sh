#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: TEXTJOIN, CONCAT and PRODUCT are #N/IMPL! for an array that stands at no place of a sheet.
# Expected: they take it as a range with the same values.
# Here: test/parity/spreadsheet.ts asks this engine about native formulas.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cp "$here/ironcalc.js" .

# formula | what it gives | what one would expect
node ironcalc.js '[[1], [2], [3]]' <<'LINES'
=CONCAT(A1:A3)              | 123      | 123
=CONCAT(A1:A3*2)            | #N/IMPL! | 246
=TEXTJOIN("-",TRUE,A1:A3*2) | #N/IMPL! | 2-4-6
=PRODUCT({2,3})             | #N/IMPL! | 6
LINES
echo "as seen"
