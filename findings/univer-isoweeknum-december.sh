#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: the last days of December that belong to week 1 of the next year are in a week 53 that the year does not
# have.
# Expected: ISO 8601 gives a week to the year that its Thursday is in: 30 December 2024 is the Monday of week 1 of
# 2025. Excel names that standard for ISOWEEKNUM and for WEEKNUM(…,21).
# Here: src/workbench/univer/engine/dates.ts has its own ISOWEEKNUM; test/workbench/engine/newcomer.ts holds the
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
node univer.js '[]' <<'LINES'
=ISOWEEKNUM(DATE(2024,12,29)) | 52 | 52
=ISOWEEKNUM(DATE(2024,12,30)) | 53 | 1
=ISOWEEKNUM(DATE(2018,12,31)) | 53 | 1
=WEEKNUM(DATE(2024,12,30),21) | 53 | 1
=ISOWEEKNUM(DATE(2025,1,1))   | 1  | 1
LINES
echo "as seen"
