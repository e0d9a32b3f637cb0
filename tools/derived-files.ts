import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { REFERENCE } from "../src/catalogue/reference";
import { helpPages } from "./help-pages";
import { manifestFor } from "./manifest";
import { METADATA_FILES, metadata } from "./metadata";

interface Settings {
  /** https://host/path without a slash at the end. */
  readonly origin: string;
  readonly development: boolean;
  /** The project's folder. */
  readonly root: string;
}

/** The only place that writes what is derived from the catalogue and the manifest into dist/. */
export class DerivedFiles {
  constructor(private readonly settings: Settings) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("DerivedFiles", (compilation) => {
      compilation.fileDependencies.add(join(this.settings.root, "manifest.xml"));
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "DerivedFiles", stage }, () => {
        for (const [name, content] of derivedFiles(this.settings)) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
        }
      });
    });
  }
}

function derivedFiles({ origin, development, root }: Settings): Map<string, string> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const files = new Map(helpPages(REFERENCE));
  for (const [language, name] of METADATA_FILES) {
    files.set(name, `${JSON.stringify(metadata(REFERENCE, language, origin), null, 2)}\n`);
  }
  return files.set("manifest.xml", manifestFor(manifest, { origin, version, development }));
}
