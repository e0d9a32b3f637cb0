#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: REDUCE takes an array with which it begins apart and forgets it: the answer is an array of "0".
# Expected: what the accumulator begins with may be of any shape: {0;0;0} plus 1 plus 2 is {3;3;3}.
# Here: src/workbench/univer/engine/tables.ts has its own REDUCE; the native formula of HIRESNEEDED needs it
# (test/workbench/engine/natives.test.ts).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[1], [2]]' <<'LINES'
=REDUCE(0,A1:A2,LAMBDA(a,v,a+v))       | 3             | 3
=REDUCE({0;0;0},A1:A2,LAMBDA(a,v,a+v)) | {"0";"0";"0"} | {3;3;3}
LINES
echo "as seen"
