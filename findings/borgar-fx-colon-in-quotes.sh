#!/usr/bin/env bash
# @borgar/fx 5.1.3 (takes formulas of spreadsheets apart)
#
# Seen: a reference to a closed workbook, as Excel writes it with a drive or a web address in the quotes, comes apart: its
# colon is an operator, the rest of the quotes "unknown", and a comma in a folder's name would part two arguments.
# Without a colon, as on a server or in /home, it is one range.
# Expected: one range, as everything up to the closing quote belongs to the sheet's name.
# Here: src/excel/formula/parse.ts shows the tokenizer another way of the same length; test/portable/corpus.ts holds it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @borgar/fx@5.1.3
cat >look.mjs <<'JS'
import { tokenize } from "@borgar/fx";
const kinds = (formula) => tokenize(formula).map(({ type }) => type).join(" ");
const seen = [
  ["='C:\\reports\\[Book.xlsx]S'!A1", "fx_prefix unknown context operator unknown operator range"],
  ["='\\\\server\\reports\\[Book.xlsx]S'!A1", "fx_prefix range"],
  ["='/home/reports/[Book.xlsx]S'!A1", "fx_prefix range"],
];
for (const [formula, expected] of seen) {
  const found = kinds(formula);
  console.log(`${formula} is ${found}`);
  if (found !== expected) throw new Error(`it was ${expected}`);
}
JS
node look.mjs
echo "as seen"
