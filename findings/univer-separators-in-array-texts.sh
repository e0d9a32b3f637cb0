#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: an array constant is cut at the commas and semicolons inside of its texts, and the quotes stay with the
# pieces.
# Expected: what stands between quotes is one text: {"a,b","c"} has two columns.
# Here: src/workbench/univer/engine/literals.ts reads arrays; test/workbench/engine/newcomer.ts holds the cases.
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
=COLUMNS({"a","b"})        | 2 | 2
=COLUMNS({"a,b","c"})      | 3 | 2
=ROWS({"a;b","c"})         | 2 | 1
=LEN(INDEX({"a","b,c"},2)) | 2 | 3
LINES
echo "as seen"
