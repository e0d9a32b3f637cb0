import type { Language } from "../locales/text";
import type { Machine } from "./machine";
import type { Options } from "./options";

/** A helper’s thread gets ready while the rest of the command loads. */
export async function startMetrics(options: Options, language: Language, machine: Machine): Promise<void> {
  const crew = machine.crew(options.words);
  try {
    const { fileMetrics } = await import("./metrics");
    await fileMetrics(options, language, machine, crew);
  } finally {
    crew.end();
  }
}
