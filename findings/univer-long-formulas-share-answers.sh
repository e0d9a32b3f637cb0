#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: the second of two different formulas gives the answer of the first. Formulas of more than 64 letters are kept
# under a number of 32 bits that is made from their text, and two may have the same; among 10,000 formulas that happens
# once in a hundred workbooks, among 100,000 in most.
# Expected: a formula gives its own answer.
# Here: src/workbench/univer/engine/remember.ts keeps them under their text; test/workbench/engine/spared.test.ts holds
# the case.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[1]]' <<'LINES'
=LEN("longer than sixty-four letters, so that it is a number")&"yzeocmjj" | "54yzeocmjj" | "54yzeocmjj"
=LEN("longer than sixty-four letters, so that it is a number")&"swkzheqv" | "54yzeocmjj" | "54swkzheqv"
LINES
echo "as seen"
