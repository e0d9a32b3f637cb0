#!/usr/bin/env bash
# @univerjs/sheets and @univerjs/engine-formula 0.25.1 (the Univer grid and what calculates it)
#
# Seen: a name that is spelled like a function, such as rate or days, is refused.
# Expected: in Excel a function is known by its bracket, and rate is as good a name as share.
# Here: names of ours begin with hg_.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-formula,sheets,sheets-formula}@0.25.1 rxjs@7.8.2
cp "$here/univer-names.js" .

# what is done | what the formula's cell holds then | what one would expect
node univer-names.js <<'LINES'
define share A1 |            |
enter =share*2  | =share*2 2 | =share*2 2
define rate A1  | refused    | =share*2 2
define days A1  | refused    | =share*2 2
define left A1  | refused    | =share*2 2
LINES
echo "as seen"
