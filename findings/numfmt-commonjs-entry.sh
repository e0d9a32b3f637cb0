#!/usr/bin/env bash
# numfmt 4.0.1 (Excel's number formats in JavaScript)
#
# Seen: its package.json sends require() to dist/index.cjs and TypeScript to dist/index.d.cts; the package has neither
# file (they are called index.js and index.d.ts). require("numfmt") ends in MODULE_NOT_FOUND; import works.
# Expected: the entry for require() leads to a file of the package.
# Here: test/resolver.js sends tests to the file that is there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numfmt@4.0.1

required=$(node -e 'try { require("numfmt"); console.log("works"); } catch ({ code }) { console.log(code); }')
imported=$(node --input-type=module -e 'import { format } from "numfmt"; console.log(format("0.0%", 0.741))')
echo "require: $required"
echo "import:  $imported"
[ "$required" = "MODULE_NOT_FOUND" ]
[ "$imported" = "74.1%" ]
echo "as seen"
