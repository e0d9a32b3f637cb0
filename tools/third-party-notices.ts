import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Compilation, Compiler, Module } from "webpack";
import { TERMS } from "./license-terms";

export const NOTICES = "third-party-licenses.txt";

/** Licences that let a bundle be shipped when their text goes with it. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
]);

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
  const manifest = readManifest(folder);
  const { name, version, license } = manifest;
  const text = licenseText(folder) ?? licenseOfSibling(folder, license) ?? statedLicense(folder, manifest);
  if (!text)
    throw new Error(`${name} ${version} comes without the text of its licence, so it can’t be shipped.`);
  const title = license ?? (/^\s*Apache License\s+Version 2\.0/.test(text) ? "Apache-2.0" : "unknown");
  if (!PERMISSIVE.has(title))
    throw new Error(`${name} ${version} is under ${title}, so it can’t be shipped.`);
  return { name, version, license: title, text };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function licenseText(folder: string): string | undefined {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file && readFileSync(join(folder, file), "utf8").trim();
}

/** Some publishers put the text into one of their packages only: the others of the same scope share it. */
function licenseOfSibling(folder: string, license: string | undefined): string | undefined {
  const scope = dirname(folder);
  if (!basename(scope).startsWith("@")) return undefined;
  return readdirSync(scope)
    .map((entry) => join(scope, entry))
    .filter(
      (sibling) => existsSync(join(sibling, "package.json")) && readManifest(sibling).license === license,
    )
    .map(licenseText)
    .find((text) => text !== undefined);
}

/** Authors who only name a licence mean its known terms, under what their readme says of it and their name. */
function statedLicense(folder: string, { license = "", author }: Manifest): string | undefined {
  const terms = TERMS[license];
  const holder = typeof author === "string" ? author : author?.name;
  if (!terms || !holder) return undefined;
  const readme = readdirSync(folder).find((entry) => /^readme/i.test(entry));
  const text = readme ? readFileSync(join(folder, readme), "utf8") : "";
  const [, section = ""] = /\n#+ licen[cs]e\s*\n([^]*)$/i.exec(text) ?? [];
  return [section.trim(), `Copyright (c) ${holder}`, terms].filter(Boolean).join("\n\n");
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
