#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: YEARFRAC by actual days (basis 1) divides by the mean length of all years that it touches. From one 1 January
# to the next it is not a year as soon as one of the two years is a leap year.
# Expected: 1, by every rule that counts actual days over actual years: 365 days of 2023 over 365, 366 days of 2024
# over 366.
# Here: src/workbench/univer/engine/dates.ts counts basis 1 itself; test/workbench/engine/newcomer.ts holds the
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
=YEARFRAC(DATE(2022,1,1),DATE(2023,1,1),1) | 1              | 1
=YEARFRAC(DATE(2023,1,1),DATE(2024,1,1),1) | 0.998632010944 | 1
=YEARFRAC(DATE(2024,1,1),DATE(2025,1,1),1) | 1.00136798906  | 1
LINES
echo "as seen"
