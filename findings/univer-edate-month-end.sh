#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: EDATE runs over the end of a shorter month: a month after 31 January 2024 is 2 March.
# Expected: the last day of the month where it has no such day, as Excel gives it: 29 February 2024 is day 45351.
# Here: src/workbench/univer/engine/dates.ts has its own EDATE; test/workbench/engine/newcomer.ts holds the cases.
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
=EDATE(DATE(2024,1,15),1)  | 45337 | 45337
=EDATE(DATE(2024,1,31),1)  | 45353 | 45351
=EDATE(DATE(2024,5,31),1)  | 45474 | 45473
=EDATE(DATE(2024,2,29),12) | 45717 | 45716
LINES
echo "as seen"
