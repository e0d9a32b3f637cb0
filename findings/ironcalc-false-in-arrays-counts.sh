#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (a spreadsheet engine in WebAssembly)
#
# Seen: MEDIAN and AVERAGE count a FALSE that stands in an array as the number 0: MEDIAN({FALSE,5,9}) is 5. SUM, MAX
# and MIN pass over it.
# Expected: Excel documents that logical values in an array or reference are passed over: 7. A median of what IF lets
# through, MEDIAN(IF(A1:A3>1,A1:A3)), rests on it.
# Here: test/sheets/template asks this engine about sheets; their medians leave out what IF refuses in another way.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cp "$here/ironcalc.js" .

# formula | what it gives | what one would expect
node ironcalc.js '[[1], [5], [9]]' <<'LINES'
=MIN({FALSE,5,9})            | 5           | 5
=SUM({FALSE,5,9})            | 14          | 14
=MEDIAN({FALSE,5,9})         | 5           | 7
=MEDIAN(IF(A1:A3>1,A1:A3))   | 5           | 7
=AVERAGE({FALSE,5,9})        | 4.666666667 | 7
=AVERAGE(IF(A1:A3>1,A1:A3))  | 4.666666667 | 7
LINES
echo "as seen"
