#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: UNIQUE tells Month from month, though the operator = does not.
# Expected: Excel compares texts without regard to case, in UNIQUE too.
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
node univer.js '[["month"], ["year"], ["Month"]]' <<'LINES'
=A1=A3         | TRUE                     | TRUE
=UNIQUE(A1:A3) | {"month";"year";"Month"} | {"month";"year"}
LINES
echo "as seen"
