#!/usr/bin/env bash
# openpyxl 3.1.5 (reads and writes .xlsx files, in Python)
#
# Seen: a workbook without a name of its own is saved with an empty <definedNames />.
# Expected: no such element, for ECMA-376 (CT_DefinedNames) asks for one name in it at least.
# Here: who adds a name behind the sheets, as the element’s absence would suggest, writes a second list, and the schema
# allows one. src/files/standing/workbook-part.ts fills the empty one, and empties it again.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5

cat >ask.py <<'SCRIPT'
import re
import zipfile
from openpyxl import Workbook

Workbook().save("new.xlsx")
xml = zipfile.ZipFile("new.xlsx").read("xl/workbook.xml").decode()
seen = re.findall(r"<definedNames.*?>", xml)
assert seen == ["<definedNames />"], f"seen {seen}"
SCRIPT
venv/bin/python ask.py
echo "as seen"
