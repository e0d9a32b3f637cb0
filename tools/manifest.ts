/*
 * The manifest of one build: manifest.xml in the project holds a placeholder origin, the release's id
 * and no version of its own.
 */

/** Stands for the place where the add-in is hosted; people give their own with --env origin=https://host/path. */
export const PLACEHOLDER = "https://hourglass.example";

/** Development builds have an id of their own, so that Excel never takes one for the release. */
const DEVELOPMENT = {
  id: "5b0d4a7e-3c7f-4a0e-9a56-2f1d8e6b9c43",
  name: "Hourglass (dev)",
} as const;

interface ManifestSettings {
  /** https://host/path without a slash at the end. */
  readonly origin: string;
  /** As in package.json: 1.2.3. */
  readonly version: string;
  readonly development: boolean;
}

/** The manifest for an origin and a version. */
export function manifestFor(xml: string, { origin, version, development }: ManifestSettings): string {
  const released = xml
    .replaceAll(PLACEHOLDER, origin)
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${new URL(origin).origin}</AppDomain>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourParts(version)}</Version>`);
  return development ? asDevelopment(released) : released;
}

function asDevelopment(xml: string): string {
  return xml
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${DEVELOPMENT.id}</Id>`)
    .replaceAll('="Hourglass"', `="${DEVELOPMENT.name}"`);
}

/** The origin without a slash at its end, which would double in every address. Excel takes https only. */
export function checkedOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `The origin ${origin} can’t be used: it must be an https address such as https://host/path.`,
    );
  }
  return origin.replace(/\/+$/, "");
}

/** Excel wants four numbers; the last is free for rebuilds of the same version. */
function fourParts(version: string): string {
  const parts = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  if (!parts) throw new Error(`The version ${version} in package.json must begin with three numbers.`);
  return `${parts.slice(1).join(".")}.0`;
}
