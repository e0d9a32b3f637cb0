#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0 (writes .xlsx files; the successor of ExcelJS)
#
# Seen: a sheet that fits its page and whose groups open upwards has pageSetUpPr before outlinePr in its sheetPr.
# Expected: ECMA-376 (CT_SheetPr) is a sequence: tabColor, outlinePr, pageSetUpPr. A reader that holds to it refuses or
# repairs the file.
# Here: src/files/package/repair.ts puts them in order; test/files/schema.ts holds the order of all elements.
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

const fill = (book) =>
  book.addWorksheet("One", {
    pageSetup: { fitToPage: true },
    properties: { outlineProperties: { summaryBelow: false, summaryRight: false } },
  });
compare(
  await written(fill, "xl/worksheets/sheet1.xml", /<(?:pageSetUpPr|outlinePr)\b/g),
  "<pageSetUpPr <outlinePr",
);
SCRIPT
node ask.mjs
echo "as seen"
