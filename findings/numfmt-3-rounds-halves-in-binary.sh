#!/usr/bin/env bash
# numfmt 3.2.6, the version that @univerjs/core 0.25.1 brings along
#
# Seen: format("0.00", 1.005) is 1.00 and format("#,##0.00", 0.285) is 0.28; format("#,##0", 1e21) is "1e,+21".
# Expected: 1.01 and 0.29, as spreadsheets round the decimal number that was typed, and 1,000,000,000,000,000,000,000.
# numfmt 4.0.1 answers so.
# Here: the pane renders with 4.0.1; the workbench's own cells may differ from it on such halves.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund old@npm:numfmt@3.2.6 new@npm:numfmt@4.0.1

cat >ask.mjs <<'JS'
const { format } = await import(process.argv[2]).then((m) => (m.format ? m : m.default));
console.log([format("0.00", 1.005), format("#,##0.00", 0.285), format("#,##0", 1e21)].join(" "));
JS
old=$(node ask.mjs old)
new=$(node ask.mjs new)
echo "3.2.6: $old"
echo "4.0.1: $new"
[ "$old" = "1.00 0.28 1e,+21" ]
[ "$new" = "1.01 0.29 1,000,000,000,000,000,000,000" ]
echo "as seen"
