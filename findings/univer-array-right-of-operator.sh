#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: an array constant right of an operator is #VALUE! where a single cell or number stands left of it. The sides
# swapped, it works.
# Expected: the operators take an array on either side: A1={"month","year"} is {TRUE,FALSE} where A1 holds month.
# Here: src/workbench/univer/engine/rewrite.ts says it in a way that is read; test/workbench/engine/newcomer.ts holds
# the cases.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[["month", 2]]' <<'LINES'
={"month","year"}=A1     | {TRUE,FALSE} | {TRUE,FALSE}
=A1={"month","year"}     | #VALUE!      | {TRUE,FALSE}
=OR(A1={"month","year"}) | #VALUE!      | TRUE
={1,2}*B1                | {2,4}        | {2,4}
=B1*{1,2}                | #VALUE!      | {2,4}
LINES
echo "as seen"
