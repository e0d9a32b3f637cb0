#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: some functions of a single value answer #N/IMPL! over a range where others answer cell by cell.
# Expected: as ABS and UPPER, each answers for each cell.
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
node ironcalc.js '[["month", 0.5], ["year", -2]]' <<'LINES'
=ABS(B1:B2)     | {0.5;2}      | {0.5;2}
=ROUND(B1:B2,0) | #N/IMPL!     | {1;-2}
=MOD(B1:B2,2)   | #N/IMPL!     | {0.5;0}
=UPPER(A1:A2)   | {MONTH;YEAR} | {MONTH;YEAR}
=LEN(A1:A2)     | #N/IMPL!     | {5;4}
LINES
echo "as seen"
