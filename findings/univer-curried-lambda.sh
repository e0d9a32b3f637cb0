#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: a LAMBDA that answers a LAMBDA cannot be called on: the second pair of brackets is #VALUE!.
# Expected: the answer of a call may be called in turn, LAMBDA(x,LAMBDA(y,x+y))(1)(2) is 3.
# Here: it stands in docs/workbench.md; test/workbench/engine/known.test.ts fails when it is mended.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[]' <<'LINES'
=LAMBDA(x,y,x+y)(1,2)          | 3       | 3
=LAMBDA(x,LAMBDA(y,y))(1)(2)   | #VALUE! | 2
=LAMBDA(x,LAMBDA(y,x+y))(1)(2) | #VALUE! | 3
LINES
echo "as seen"
