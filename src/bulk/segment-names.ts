import { fill, type Text } from "../locales/text";

/** A column with more words than that tells rows apart, not groups. */
export const MOST_SEGMENTS = 200;

/** The words of the column that splits a file, each with a number in the order in which they come. */
export class SegmentNames {
  readonly names: string[] = [];
  private readonly codes = new Map<string, number>();

  /** −1 for one too many. */
  codeOf(text: string): number {
    const name = text.trim();
    const known = this.codes.get(name);
    if (known !== undefined) return known;
    if (this.names.length === MOST_SEGMENTS) return -1;
    const code = this.names.push(name) - 1;
    this.codes.set(name, code);
    return code;
  }
}

export const TOO_MANY_SEGMENTS: Text = fill(
  {
    en: "the column that is to split the ledger holds more than {most} different words. Choose one that makes groups, such as plan or region.",
    "zh-CN": "用于拆分的列超过 {most} 种内容。请选择能归类的列，例如产品或区域。",
  },
  { most: MOST_SEGMENTS },
);
