#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: ROUND rounds some decimal halves down, for the binary numbers next to them lie below: ROUND(1.005,2) is 1.
# Expected: 1.01: Excel rounds halves of the decimal number that it shows away from zero.
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
node ironcalc.js '[]' <<'LINES'
=ROUND(0.125,2)  | 0.13  | 0.13
=ROUND(2.675,2)  | 2.68  | 2.68
=ROUND(1.005,2)  | 1     | 1.01
=ROUND(1.255,2)  | 1.25  | 1.26
=ROUND(10.075,2) | 10.07 | 10.08
LINES
echo "as seen"
