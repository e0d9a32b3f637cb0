#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: two percent signs are #VALUE!.
# Expected: the percent sign is an operator behind its number, and may stand there twice: 5%% is 5 of ten thousand.
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
=5%  | 0.05    | 0.05
=5%% | #VALUE! | 0.0005
LINES
echo "as seen"
