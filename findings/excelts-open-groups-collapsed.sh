#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0 (writes .xlsx files; the successor of ExcelJS)
#
# Seen: every row of an open group is written with collapsed="1", though none of them is hidden.
# Expected: ECMA-376 gives the mark to the row that sums up a group which is closed; nothing here is closed.
# Here: src/files/package/repair.ts takes it off.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cj-tech-master/excelts@10.2.0
cp "$here/excelts.mjs" .

cat >ask.mjs <<'SCRIPT'
import { compare, written } from "./excelts.mjs";

const fill = (book) => {
  const sheet = book.addWorksheet("One");
  sheet.addRows([["head"], [1], [2]]);
  sheet.getRow(2).outlineLevel = 1;
  sheet.getRow(3).outlineLevel = 1;
};
compare(
  await written(fill, "xl/worksheets/sheet1.xml", / (?:outlineLevel|collapsed|hidden)="1"/g),
  ' outlineLevel="1"  collapsed="1"  outlineLevel="1"  collapsed="1"',
);
SCRIPT
node ask.mjs
echo "as seen"
