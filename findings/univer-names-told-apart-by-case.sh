#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: names that LET and LAMBDA bind are found only where they are written in the same case.
# Expected: names in Excel do not differ by case.
# Here: src/workbench/univer/engine/lambdas.ts writes them in one case; test/workbench/engine/newcomer.ts holds the
# cases.
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
=LET(X,1,X+1)     | 2      | 2
=LET(X,1,x+1)     | #NAME? | 2
=LAMBDA(N,n+1)(1) | #NAME? | 2
LINES
echo "as seen"
