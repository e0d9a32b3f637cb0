#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0 (writes and changes .xlsx files), the build for browsers
#
# Seen: what its own compression makes of some long texts, such as the XML of a sheet, can't be unpacked by zlib
#       (“invalid literal/lengths set”), so that a zip of plain bytes made in a browser can be damaged.
# Expected: whatever is compressed can be unpacked.
# Here: src/files/package/source.ts hands bytes over as a Blob, which the library has the browser compress.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cj-tech-master/excelts@10.2.0 2>/dev/null

cat >deflate.mjs <<'JS'
import { inflateRawSync } from "node:zlib";

const folder = "./node_modules/@cj-tech-master/excelts/dist/browser/modules/archive/compression";
const { compressSync } = await import(`${folder}/compress.browser.js`);

let state = 1;
const below = (limit) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * limit);
};
const row = (r) =>
  `<row r="${r}"><c r="A${r}" s="${below(9)}"><v>${below(1e6)}</v></c><c r="B${r}" t="s"><v>${below(900)}</v></c>` +
  `<c r="C${r}"><f>IF(A${r}&gt;${below(99)},SUM($B$${r}:B${r + 7})*2,0)</f></c></row>`;

const SHEETS = 60;
let damaged = 0;
for (let i = 0; i < SHEETS; i++) {
  const rows = Array.from({ length: 500 + below(4000) }, (_, r) => row(r + 1));
  const bytes = new TextEncoder().encode(rows.join(""));
  try {
    if (inflateRawSync(compressSync(bytes)).compare(bytes) !== 0) damaged++;
  } catch {
    damaged++;
  }
}
process.stdout.write(`${damaged} of ${SHEETS} sheets can't be unpacked\n`);
process.exit(damaged > 0 ? 0 : 1);
JS
node deflate.mjs
echo "as seen"
