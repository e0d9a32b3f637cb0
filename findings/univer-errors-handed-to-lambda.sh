#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1 (calculates the formulas of the Univer grid)
#
# Seen: an error among the values of MAP reaches the LAMBDA as #NAME?, whatever it was.
# Expected: errors keep their kind: 1/0 is #DIV/0!, a missing value #N/A.
# Here: src/workbench/univer/engine/parameters.ts hands the error on.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer.js" .

# formula | what it gives | what one would expect
node univer.js '[[0], [1]]' <<'LINES'
=1/A1:A2                  | {#DIV/0!;1} | {#DIV/0!;1}
=MAP(1/A1:A2,LAMBDA(a,a)) | {#NAME?;1}  | {#DIV/0!;1}
LINES
echo "as seen"
