#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: EDATE and EOMONTH round a broken number of months down, so that -1.5 goes back two months.
# Expected: Excel documents for both that months are truncated: -1.5 is one month back.
# Here: src/workbench/univer/engine/dates.ts has its own EDATE and EOMONTH; test/workbench/engine/newcomer.ts holds
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
=EOMONTH(DATE(2024,1,31),1.5)  | 45351 | 45351
=EOMONTH(DATE(2024,1,31),-1)   | 45291 | 45291
=EOMONTH(DATE(2024,1,31),-1.5) | 45260 | 45291
=EDATE(DATE(2024,3,15),-1.5)   | 45306 | 45337
LINES
echo "as seen"
