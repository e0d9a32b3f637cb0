#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: COUNTIF and SUMIFS answer a single 0 where several criteria are asked in an array; SUMIF answers for each.
# Expected: an answer for each criterion.
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
node ironcalc.js '[[1], [2], [2]]' <<'LINES'
=SUMIF(A1:A3,{1,2})        | {1,4} | {1,4}
=SUMIFS(A1:A3,A1:A3,{1,2}) | 0     | {1,4}
=COUNTIF(A1:A3,{1,2})      | 0     | {1,2}
LINES
echo "as seen"
