#!/usr/bin/env bash
# @sparticuz/chromium 147.0.0 (a Chromium in an npm package, for Linux)
#
# Seen: it unpacks its fonts into the temp folder ($TMPDIR), but the list of font folders beside them names
# /var/task, /opt and /tmp only. Where TMPDIR is another folder, that list leads to none of the fonts, and Chromium
# on a system without fonts of its own has nothing to draw text with.
# Expected: the list names the folder into which the fonts were unpacked.
# Here: test/e2e/browser.ts writes a list of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @sparticuz/chromium@147.0.0

mkdir elsewhere
TMPDIR="$work/elsewhere" node --input-type=module \
  -e 'import chromium from "@sparticuz/chromium"; await chromium.executablePath()' >/dev/null

unpacked=$(find "$work/elsewhere" -name '*.ttf' -printf '%h\n' | sort -u | sed "s|$work/||")
listed=$(sed -n 's|.*<dir>\(.*\)</dir>.*|\1|p' "$work/elsewhere/fonts/fonts.conf" | sort | paste -sd' ')
echo "fonts were unpacked to: $unpacked"
echo "the list names:         $listed"
[ "$unpacked" = "elsewhere/fonts/fonts/Open_Sans" ]
[ "$listed" = "/opt/fonts /tmp/fonts /var/task/.fonts /var/task/fonts" ]
echo "as seen"
