#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0 (writes .xlsx files; the successor of ExcelJS)
#
# Seen: a name of the workbook for cells of a sheet called O'Brien is written as 'O''''Brien'!$A$1.
# Expected: 'O''Brien'!$A$1, as it was given. Excel and LibreOffice know no such sheet, and every formula that says the
# name is #NAME?.
# Here: src/files/package/repair.ts halves them.
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
  book.addWorksheet("O'Brien").getCell("A1").value = 1;
  book.definedNames.add("'O''Brien'!$A$1", "mine");
};
const found = await written(fill, "xl/workbook.xml", /<definedName name="mine">[^<]*/g);
compare(found, `<definedName name="mine">${"'O''''Brien'".replaceAll("'", "&apos;")}!$A$1`);
SCRIPT
node ask.mjs
echo "as seen"
