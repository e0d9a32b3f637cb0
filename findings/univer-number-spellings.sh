#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: a number in a formula is a number only where it is spelled as JavaScript prints it. 0.50, .5 and 5E-1 are
# texts, so that they equal no number; criteria such as ">0.10" are compared as texts, too.
# Expected: Excel reads every spelling of a number as that number: with 0.5 in A1, A1=0.50 is TRUE.
# Here: src/workbench/univer/engine/literals.ts reads numbers; test/workbench/engine/newcomer.ts holds the cases.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[0.5]]' <<'LINES'
=A1=0.5                 | TRUE  | TRUE
=A1=0.50                | FALSE | TRUE
=A1=.5                  | FALSE | TRUE
=A1=5E-1                | FALSE | TRUE
=A1>0.10                | FALSE | TRUE
=ISNUMBER(0.50)         | FALSE | TRUE
=MATCH(0.50,A1:A1,0)    | #N/A  | 1
=COUNTIF(A1:A1,">0.1")  | 1     | 1
=COUNTIF(A1:A1,">0.10") | 0     | 1
LINES
echo "as seen"
