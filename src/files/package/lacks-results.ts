import { asText, readParts } from "./parts";

const NO_RESULT =
  /<c (?![^>]*\bt=")[^>]*>\s*<f\b[^>]*(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/;

/**
 * Whether formulas of a workbook stand there without results, as a program writes them that doesn’t calculate. Excel
 * writes the result of each, and of an empty text that it is one.
 */
export async function lacksResults(bytes: Uint8Array): Promise<boolean> {
  const parts = await readParts(bytes);
  return [...parts].some(([path, part]) => path.startsWith("xl/worksheets/") && NO_RESULT.test(asText(part)));
}
