#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: a LAMBDA that is called where it stands does not know the names that a LET or LAMBDA around it has bound. As
# an argument of MAP it knows them.
# Expected: a name holds everywhere in the formula for which it is bound.
# Here: src/workbench/univer/engine/lambdas.ts makes a LET of the call; test/workbench/engine/newcomer.ts holds the
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
node univer.js '[[1], [2]]' <<'LINES'
=LET(k,2,SUM(MAP(A1:A2,LAMBDA(a,a*k)))) | 6      | 6
=LET(k,2,LAMBDA(a,a*k)(3))              | #NAME? | 6
=LAMBDA(k,LAMBDA(a,a*k)(3))(2)          | #NAME? | 6
LINES
echo "as seen"
