#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: a minus before a text in quotes is #NAME?. The same text subtracted from 0 is the number that it spells.
# Expected: Excel turns a text that spells a number into that number wherever an operator wants one; --"5%" is the
# usual way to write it.
# Here: src/workbench/univer/engine/literals.ts reads the minus apart from the text;
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
node univer.js '[]' <<'LINES'
=0-"5%" | -0.05  | -0.05
=-"5%"  | #NAME? | -0.05
=--"5%" | #NAME? | 0.05
=1*-"2" | #NAME? | -2
LINES
echo "as seen"
