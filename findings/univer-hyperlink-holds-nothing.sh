#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: a cell with HYPERLINK holds no value: its words go into a rich text beside it, so that who reads the values of
# a sheet gets nothing. A formula that is calculated in the same run does get them.
# Expected: the cell holds the words, as in Excel and LibreOffice.
# Here: src/workbench/univer/engine/links.ts gives the words; links of the sheets work by a click in the workbench.
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
=HYPERLINK("https://example.com","Words") |  | "Words"
=LEN(U1) | 5 | 5
LINES
echo "as seen"
