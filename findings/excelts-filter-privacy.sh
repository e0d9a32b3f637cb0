#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0 (writes .xlsx files; the successor of ExcelJS)
#
# Seen: every workbook is written with filterPrivacy="1", without an option that was asked for.
# Expected: the attribute is left out. It asks Excel to take authors and other personal properties off the file each
# time it is saved, which whoever made the workbook never chose.
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

const fill = (book) => book.addWorksheet("One");
compare(await written(fill, "xl/workbook.xml", /filterPrivacy="\d"/g), 'filterPrivacy="1"');
SCRIPT
node ask.mjs
echo "as seen"
