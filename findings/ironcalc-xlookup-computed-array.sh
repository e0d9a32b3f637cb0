#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: XLOOKUP finds nothing in a computed array, and refuses one to take its answer from.
# Expected: it looks through arrays as through ranges, as MATCH does.
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
node ironcalc.js '[[1, 10], [2, 20]]' <<'LINES'
=MATCH(2,A1:A2*1,0)       | 2       | 2
=XLOOKUP(2,A1:A2,B1:B2)   | 20      | 20
=XLOOKUP(2,A1:A2*1,B1:B2) | #N/A    | 20
=XLOOKUP(2,A1:A2,B1:B2*1) | #VALUE! | 20
LINES
echo "as seen"
