import { REASONS, type LeftOut } from "../../billing";
import { counted, fill, same, type Language, type Text, wordList } from "../../locales/text";

/* Rows of files that no row of a ledger stands for. */

/** By what is said of them; a line of several files says of which it is. */
export function leftOutLines(
  leftOut: readonly LeftOut[],
  isSeveral: boolean,
  language: Language,
): readonly string[] {
  if (leftOut.length === 0) return [];
  const groups = new Map<string, { sentence: string; file: Text; lines: number[] }>();
  for (const { reason, value = "", file, line } of leftOut) {
    const sentence = fill(REASONS[reason], { value })[language];
    const key = isSeveral ? `${sentence}\n${file}` : sentence;
    const group = groups.get(key) ?? { sentence, file: isSeveral ? fill(OF_FILE, { file }) : same(""), lines: [] }; // prettier-ignore
    group.lines.push(line);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.lines.length - a.lines.length);
  return [
    fill(LEFT_OUT, { rows: counted(leftOut.length, "row"), count: leftOut.length })[language],
    ...sorted.map(({ sentence, file, lines }) => {
      const shown = wordList([...lines.slice(0, 5).map(String), ...(lines.length > 5 ? ["…"] : [])]);
      const where = fill(lines.length === 1 ? LINE : LINES, { file, lines: shown })[language];
      return `  ${String(lines.length).padStart(4)}  ${sentence}${where}`;
    }),
  ];
}

export const leftOutJson = (leftOut: readonly LeftOut[], language: Language) =>
  leftOut.map(({ file, line, reason, value = "" }) => {
    return { file, line, reason, sentence: fill(REASONS[reason], { value })[language] };
  });

const LEFT_OUT: Text = { en: "Left out: {rows}", "zh-CN": "未计入 {count} 行" };
const LINE: Text = { en: " ({file}line {lines})", "zh-CN": "（{file}第 {lines} 行）" };
const LINES: Text = { en: " ({file}lines {lines})", "zh-CN": "（{file}第 {lines} 行）" };
const OF_FILE: Text = { en: "{file}, ", "zh-CN": "{file} " };
