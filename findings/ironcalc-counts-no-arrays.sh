#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: COUNT and NPV leave out what is in an array that stands at no place of a sheet, and give 0 without a word.
# Expected: numbers in arrays count as those in ranges do.
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
=COUNT(A1:A3)    | 3     | 3
=COUNT({1,2,3})  | 0     | 3
=COUNT(A1:A3*2)  | 0     | 3
=COUNTA(A1:A3*2) | 3     | 3
=NPV(0,A1:A3)    | $6.00 | $6.00
=NPV(0,A1:A3*2)  | $0.00 | $12.00
LINES
echo "as seen"
