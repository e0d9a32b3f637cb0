import { fill, type Text } from "../../locales/text";
import type { FileRefusal } from "../native";
import { makeLive } from "./make-live";
import { makePortable, type MadeFile } from "./make-portable";
import { TOO_LARGE } from "./package";
import { reasonSentence } from "./report";
import type { FileJob } from "./ways";

/** The same file otherwise; refused where nothing in it would change. */
export async function workOn(
  file: Uint8Array,
  { to, target, definitions }: FileJob,
): Promise<MadeFile | FileRefusal> {
  const made = await (to === "live" ? makeLive(file) : makePortable(file, { to, target }, definitions)).catch(tooLarge); // prettier-ignore
  if ("refusal" in made) return made;
  const all = [...made.names, ...made.cells, ...made.outside];
  if (all.length === 0) return { refusal: to === "live" ? NOTHING_KEPT : NOTHING_OURS };
  const first = all.find(({ becomes, reason }) => becomes === "stays" && reason);
  if (made.bytes === file && first) return { refusal: fill(NOTHING_DONE, { first: reasonSentence(first) }) };
  return made;
}

/** What has grown beyond the longest text that there is. */
function tooLarge(error: unknown): FileRefusal {
  if (error instanceof RangeError && /string length/i.test(error.message)) return { refusal: TOO_LARGE };
  throw error;
}

const NOTHING_OURS: Text = {
  en: "No cell uses a function of Hourglass. Nothing was written.",
  "zh-CN": "没有使用 Hourglass 函数的单元格，未写入文件。",
};
const NOTHING_DONE: Text = {
  en: "No cell could be changed, and nothing was written. {first}",
  "zh-CN": "没有可改写的单元格，未写入文件。{first}",
};
const NOTHING_KEPT: Text = {
  en: "It keeps no formulas of Hourglass to bring back. Nothing was written.",
  "zh-CN": "文件中没有可还原的 Hourglass 公式，未写入文件。",
};
