import type { Language } from "../../locales/text";
import type { CalculatedWorkbook } from "../univer/create";

/** What the loader leaves of each: null once what it was made from has changed. */
const SAMPLES = {
  en: () => import("./en"),
  "zh-CN": () => import("./zh-CN"),
} as const satisfies Readonly<Record<Language, unknown>>;

/** The sample as it was calculated while the page was built; null where it has to be built on the page. */
export async function readSample(language: Language): Promise<CalculatedWorkbook | null> {
  try {
    return await (
      await SAMPLES[language]()
    ).SAMPLE;
  } catch (cause) {
    reportError(cause);
    return null;
  }
}
