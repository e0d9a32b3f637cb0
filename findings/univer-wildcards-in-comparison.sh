#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: the operators = and <> read * and ? in the text right of them as wildcards.
# Expected: wildcards are for criteria and look-ups (COUNTIF, MATCH); to the operators * and ? are characters like
# others.
# Here: src/workbench/univer/engine/compare.ts compares without wildcards; test/workbench/engine/newcomer.ts holds
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
node univer.js '[]' <<'LINES'
="abc"="a*"  | TRUE  | FALSE
="abc"<>"a*" | FALSE | TRUE
="abc"="a?c" | TRUE  | FALSE
="a*"="abc"  | FALSE | FALSE
LINES
echo "as seen"
