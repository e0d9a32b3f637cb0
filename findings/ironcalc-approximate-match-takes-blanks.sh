#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: MATCH, LOOKUP, VLOOKUP and HLOOKUP that look for the next lower value take blank cells after the numbers for
# values, so that the last number of a column is not found; XMATCH and XLOOKUP leave them out.
# Expected: blank cells match nothing, as in Excel.
# Here: no sheet of ours looks for the last of a column in this way, for the tests ask this engine.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cp "$here/ironcalc.js" .

# formula | what it gives | what one would expect
node ironcalc.js '[[1], [2]]' <<'LINES'
=MATCH(4,A1:A2)                | 2 | 2
=MATCH(4,A1:A9)                | 9 | 2
=LOOKUP(9.9E+307,A1:A9)        | 0 | 2
=VLOOKUP(9.9E+307,A1:A9,1)     | 0 | 2
=HLOOKUP(4,A1:D1,1)            | 0 | 1
=XMATCH(4,A1:A9,-1)            | 2 | 2
=XLOOKUP(4,A1:A9,A1:A9,,-1)    | 2 | 2
LINES
echo "as seen"
