/**
 * The rooms of the house, as lint rules read them: which rooms of src/ one may import from, and which packages.
 * A room that is not in a list stays closed. Workbench and tools may import anything, and nothing imports them.
 */
const ROOMS = {
  excel: { rooms: [], packages: ["@borgar/fx", "numfmt"] },
  engine: { rooms: [], packages: [] },
  locales: { rooms: [], packages: [] },
  playbook: { rooms: ["locales"], packages: [] },
  catalogue: { rooms: ["engine", "playbook", "locales", "excel"], packages: [] },
  functions: { rooms: ["catalogue", "engine", "locales", "excel"], packages: [] },
  billing: { rooms: ["engine", "locales", "excel"], packages: ["papaparse"] },
  warehouse: { rooms: ["catalogue", "locales"], packages: [] },
  bulk: { rooms: ["functions", "catalogue", "engine", "locales", "excel"], packages: [] },
  portable: { rooms: ["catalogue", "locales", "excel"], packages: [] },
  sheets: { rooms: ["catalogue", "playbook", "portable", "locales", "excel"], packages: [] },
  workbook: { rooms: ["sheets", "portable", "locales", "excel"], packages: [] },
  sample: { rooms: ["engine", "locales", "sheets"], packages: [] },
  files: { rooms: ["sheets", "portable", "locales", "excel"], packages: ["@cj-tech-master/excelts"] },
  cli: {
    rooms: [
      "excel",
      "engine",
      "locales",
      "playbook",
      "catalogue",
      "functions",
      "billing",
      "bulk",
      "portable",
      "sheets",
      "files",
      "sample",
      "warehouse",
    ],
    packages: ["node:fs", "node:path", "node:util", "node:worker_threads"],
  },
  commands: {
    rooms: [
      "excel",
      "engine",
      "locales",
      "playbook",
      "catalogue",
      "functions",
      "portable",
      "sheets",
      "workbook",
      "files",
    ],
    packages: [],
  },
  taskpane: {
    rooms: [
      "excel",
      "engine",
      "locales",
      "playbook",
      "catalogue",
      "functions",
      "billing",
      "bulk",
      "portable",
      "sheets",
      "workbook",
      "files",
      "warehouse",
      "commands",
    ],
    packages: [
      "react",
      "react-dom",
      "react-error-boundary",
      "@fluentui/react-components",
      "@fluentui/react-icons",
      "@noble/hashes",
    ],
  },
};

/** Rooms that know no page, no clock, no chance, no network and no machine. */
const PURE_ROOMS = [
  "excel",
  "engine",
  "locales",
  "playbook",
  "catalogue",
  "functions",
  "billing",
  "warehouse",
  "bulk",
  "portable",
  "sheets",
  "files",
  "sample",
];

const OUTSIDE_WORLD = [
  "XMLHttpRequest",
  "crypto",
  "document",
  "fetch",
  "localStorage",
  "navigator",
  "performance",
  "process",
  "require",
  "sessionStorage",
  "setInterval",
  "setTimeout",
  "window",
];

const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];

/** Where Office's own names may be spoken: the room that talks to Excel, entry points, and the stand-in. */
const OFFICE_FILES = [
  "src/workbook/**",
  "src/commands/**",
  "src/taskpane/index.tsx",
  "src/workbench/host/**",
  "test/**",
];

module.exports = { ROOMS, PURE_ROOMS, OUTSIDE_WORLD, OFFICE, OFFICE_FILES };
