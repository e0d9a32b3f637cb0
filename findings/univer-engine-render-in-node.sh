#!/usr/bin/env bash
# @univerjs/engine-render 0.25.1 with opentype.js 2.0.0 (draws the Univer grid; @univerjs/sheets needs it, without a
# page too)
#
# Seen: Node can require() it, but not import it: its ES module imports a name from opentype.js, which is a CommonJS
# module to Node and has no such name to import.
# Expected: both entries of the package load.
# Here: findings/univer.js requires Univer.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/{core,engine-render}@0.25.1 opentype.js@2.0.0 rxjs@7.8.2

required=$(node -e 'require("@univerjs/engine-render"); console.log("works")')
imported=$(node --input-type=module \
  -e 'await import("@univerjs/engine-render").then(() => console.log("works"), (error) => console.log(error.name))')
echo "require: $required"
echo "import:  $imported"
[ "$required" = "works" ]
[ "$imported" = "SyntaxError" ]
echo "as seen"
