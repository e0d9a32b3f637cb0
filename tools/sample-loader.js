const { build } = require("esbuild");
const { execFile } = require("node:child_process");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const headless = require("./headless");
const { promisify } = require("node:util");

const ROOT = path.join(__dirname, "..");
const MEGABYTE = 2 ** 20;

/** What each build has shipped: while developing, the page makes later ones itself, and nobody waits for them here. */
const shipped = new WeakMap();

/**
 * A webpack loader for the files of src/workbench/sample/ that are named after a language: runs the module in a
 * process of its own beside the build and ships what it exports as plain data, so that the page opens the sample
 * and need not build it.
 */
module.exports = function sampleLoader() {
  const done = this.async();
  const files = shipped.get(this._compiler) ?? new Set();
  shipped.set(this._compiler, files);
  const isAgain = files.has(this.resourcePath);
  files.add(this.resourcePath);
  if (isAgain) return done(null, shipping("null"));
  made(this.resourcePath).then(
    ({ sample, inputs }) => {
      for (const input of inputs) this.addDependency(input);
      done(null, shipping(`JSON.parse(${JSON.stringify(sample)})`));
    },
    (problem) => {
      const why = problem.stderr || problem.message;
      this.emitWarning(new Error(`The page will build the sample itself, for it could not be made: ${why}`));
      done(null, shipping("null"));
    },
  );
};

const shipping = (value) => `export const SAMPLE = Promise.resolve(${value});`;

/** The sample as JSON, and our own files that it was made from. */
async function made(module) {
  const folder = mkdtempSync(path.join(tmpdir(), "hourglass-sample-"));
  try {
    const program = path.join(folder, "sample.js");
    const { metafile } = await build(settings(module, program));
    const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 64 * MEGABYTE });
    const inputs = Object.keys(metafile.inputs).filter((name) => name.startsWith("src/"));
    return { sample: stdout, inputs: inputs.map((name) => path.join(ROOT, name)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const settings = (module, outfile) => ({
  stdin: {
    contents: `import { SAMPLE } from ${JSON.stringify(module)};
      SAMPLE.then((sample) => process.stdout.write(JSON.stringify(sample), () => process.exit()));`,
    resolveDir: ROOT,
  },
  absWorkingDir: ROOT,
  ...headless,
  metafile: true,
  outfile,
  logLevel: "silent",
});
