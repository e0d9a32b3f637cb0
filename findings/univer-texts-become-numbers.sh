#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: a text in quotes that looks like a percentage or a date is a number inside of functions; outside it stays a
# text.
# Expected: a text in quotes is a text until an operator or an argument asks for a number.
# Here: src/workbench/univer/engine/literals.ts keeps texts; test/workbench/engine/newcomer.ts holds the cases.
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
="2024-01-01"             | "2024-01-01" | "2024-01-01"
=IF(TRUE,"2024-01-01","") | 45292        | "2024-01-01"
=IF(TRUE,"5%","")         | 0.05         | "5%"
=ISTEXT("5%")             | FALSE        | TRUE
=UPPER("5%")              | "0.05"       | "5%"
LINES
echo "as seen"
