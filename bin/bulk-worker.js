require("tsx/cjs");
require("../src/cli/bulk-worker.ts");
