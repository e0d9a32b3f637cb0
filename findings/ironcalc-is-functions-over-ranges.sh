#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: ISNUMBER, ISTEXT, ISBLANK and ISERROR over a range are one FALSE, whatever its cells hold, so that counting
# them gives 0 without a word.
# Expected: an answer for each cell, as ABS gives one.
# Here: test/sheets/template asks this engine about sheets, whose formulas count by COUNTIF, COUNT and COUNTBLANK.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cp "$here/ironcalc.js" .

# formula | what it gives | what one would expect
node ironcalc.js '[[-1, "a"], [5, "b"], [9, 3]]' <<'LINES'
=ABS(A1:A3)                      | {1;5;9} | {1;5;9}
=ISNUMBER(B3)                    | TRUE    | TRUE
=ISNUMBER(B1:B3)                 | FALSE   | {FALSE;FALSE;TRUE}
=SUMPRODUCT(--ISNUMBER(B1:B3))   | 0       | 1
=SUMPRODUCT(--ISTEXT(B1:B3))     | 0       | 2
=SUMPRODUCT(--ISBLANK(C1:C3))    | 0       | 3
=SUMPRODUCT(--ISERROR(A1:A3/0))  | 0       | 3
LINES
echo "as seen"
