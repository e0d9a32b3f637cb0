#!/usr/bin/env bash
# @univerjs/preset-sheets-core 0.25.1 (the Univer grid with its words)
#
# Seen: while formulas are calculated a bar shows at the right of the formula bar, and after a long one its name in the
# code, “sheets-formula.progress.done”: @univerjs/sheets-formula asks for five words that no language of the preset has.
# Expected: a word, in English at least.
# Here: src/workbench/univer/progress-words.ts has them; test/workbench/progress-words.test.ts holds that they are said.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps @univerjs/preset-sheets-core@0.25.1 rxjs@7.8.2 react@19.3.1 react-dom@19.3.1
cat >words.js <<'SCRIPT'
const { readFileSync } = require("node:fs");
const root = "node_modules/@univerjs";
const asked = readFileSync(`${root}/sheets-formula/lib/cjs/index.js`, "utf8").match(/sheets-formula\.progress\.[a-z-]+/g);
console.log("asked for:", [...new Set(asked)].map((key) => key.split(".")[2]).sort().join(" "));
const languages = ["en-US", "zh-CN", "fr-FR"];
for (const language of languages) {
  const words = require(`@univerjs/preset-sheets-core/locales/${language}`);
  console.log(language, JSON.stringify((words.default ?? words)["sheets-formula"].progress ?? null));
}
SCRIPT
said=$(node words.js)
echo "$said"
[ "$said" = "asked for: analyzing array-analysis array-calculation calculating done
en-US null
zh-CN null
fr-FR null" ]
echo "as seen"
