#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: a LAMBDA that LET has given a name can be handed to MAP by that name, but not called by it.
# Expected: Excel lets a name stand for a function: LET(f,LAMBDA(a,a+1),f(1)) is 2.
# Here: src/workbench/univer/engine/lambdas.ts puts the LAMBDA in the place of its name;
# test/workbench/engine/newcomer.ts holds the cases.
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
=LAMBDA(a,a+1)(1)                       | 2      | 2
=LET(f,LAMBDA(a,a+1),SUM(MAP(A1:A2,f))) | 5      | 5
=LET(f,LAMBDA(a,a+1),f(1))              | #NAME? | 2
LINES
echo "as seen"
