#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: VALUETOTEXT of a number gives the number.
# Expected: a text, as the name says and as 0.5&"" is one.
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
node univer.js '[]' <<'LINES'
=ISTEXT(0.5&"")           | TRUE  | TRUE
=ISTEXT(VALUETOTEXT("a")) | TRUE  | TRUE
=ISTEXT(VALUETOTEXT(0.5)) | FALSE | TRUE
LINES
echo "as seen"
