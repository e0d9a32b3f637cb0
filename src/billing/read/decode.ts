import type { Text } from "../../locales/text";

/* Bytes of a file → text. Exports come in four encodings, and seldom say which. */

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Reads a file as it says it is written, or as its bytes do; a byte that can’t be read becomes U+FFFD. */
export function decode(bytes: Uint8Array, asked?: Encoding): Decoded {
  const encoding = asked ?? encodingOf(bytes);
  // The decoder drops the mark of its own encoding.
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

export const NO_TEXT: Text = {
  en: "{file} holds no table: most of it is no text. Is it a picture or a PDF?",
  "zh-CN": "{file} 不是表格文件，大部分内容并非文本。是图片或 PDF 吗？",
};

/** Whether people or systems wrote it: what is no text has signs that nobody writes. */
export function isWrittenText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(/(?![\t\n\f\r])\p{Cc}|\uFFFD/gu) ?? [];
  return strange.length <= STRAY || strange.length < sample.length / 20;
}

/** So many odd signs may have strayed into a short file. */
const STRAY = 3;

function encodingOf(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const wide = wideOf(bytes);
  if (wide) return wide;
  if (isWritten(bytes, "utf-8")) return "utf-8";
  return readsAsChinese(bytes) ? "gb18030" : "windows-1252";
}

/** Enough to tell the encodings apart. */
const SAMPLE = 65_536;

/** Every other byte of Latin letters in UTF-16 is 0, and no other text has such bytes. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]++;
  if (zeros[1] > length / 6 && zeros[0] < zeros[1] / 8) return "utf-16le";
  if (zeros[0] > length / 6 && zeros[1] < zeros[0] / 8) return "utf-16be";
  return undefined;
}

function isWritten(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Accented letters stand alone between Latin ones; bytes of Chinese come in pairs that make Chinese of them. */
function readsAsChinese(bytes: Uint8Array): boolean {
  if (!isWritten(bytes, "gb18030")) return false;
  const text = new TextDecoder("gb18030").decode(bytes.subarray(0, SAMPLE));
  const beyond = text.match(/[^\p{ASCII}]/gu) ?? [];
  const common = text.match(/[\u4e00-\u9fa5，。、：；（）￥\u3000]/g) ?? [];
  // One accented letter and the Latin one behind it may happen to be a Chinese character.
  const paired = text.match(/[\u4e00-\u9fa5]{2}/g) ?? [];
  return beyond.length > 0 && common.length > 0.8 * beyond.length && paired.length > 0;
}
