import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";

export const NOTICES = "third-party-licenses.txt";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** Writes the licence texts of all packages that went into a bundle beside it, as their licences ask. */
export class ThirdPartyNotices {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const packages = [...bundledPackages(compilation)].sort().map(readPackage);
        compilation.emitAsset(NOTICES, new compiler.webpack.sources.RawSource(notices(packages)));
      });
    });
  }
}

/** The folders of the packages that modules were taken from. */
function bundledPackages(compilation: Compilation): Set<string> {
  const folders = new Set<string>();
  for (const module of compilation.modules) {
    for (const resource of resourcesOf(module)) {
      const folder = packageFolder(resource);
      if (folder) folders.add(folder);
    }
  }
  return folders;
}

/** Files that a module was made of; many where webpack joined modules into one. */
function resourcesOf(module: Module): string[] {
  const { resource, modules } = module as Module & { resource?: string; modules?: Module[] };
  if (modules) return modules.flatMap(resourcesOf);
  return resource ? [resource] : [];
}

/** ".../node_modules/@scope/name" of a file within it. */
export function packageFolder(file: string): string | undefined {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return found?.[1];
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Package;
  const text = licenseText(folder) ?? licenseOfSibling(folder, license);
  if (!text)
    throw new Error(
      `${name} ${version} (${license}) comes without the text of its licence, so it can't be shipped.`,
    );
  return { name, version, license, text };
}

function licenseText(folder: string): string | undefined {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file && readFileSync(join(folder, file), "utf8").trim();
}

/** Some publishers put the text into one of their packages only: the others of the same scope share it. */
function licenseOfSibling(folder: string, license: string): string | undefined {
  const scope = dirname(folder);
  for (const entry of readdirSync(scope)) {
    const manifest = join(scope, entry, "package.json");
    if (!existsSync(manifest)) continue;
    const sibling = JSON.parse(readFileSync(manifest, "utf8")) as Package;
    const text = sibling.license === license ? licenseText(join(scope, entry)) : undefined;
    if (text) return text;
  }
  return undefined;
}

/** One entry for each licence text, headed by the packages under it. */
function notices(packages: readonly Package[]): string {
  const byText = new Map<string, Package[]>();
  for (const one of packages) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  return [...byText]
    .map(
      ([text, group]) =>
        `${group.map((p) => `${p.name} ${p.version} (${p.license})`).join("\n")}\n\n${text}\n`,
    )
    .join(`\n${"-".repeat(78)}\n\n`);
}
