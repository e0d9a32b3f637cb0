import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { XmlParts } from "../host/grid";

/** Sets these apart from what others keep with a workbook. */
const PREFIX = "hourglass.xml.";

/** The parts of XML of a workbook, in the library’s own place for what others know about it, so that they are saved. */
export class MetadataParts implements XmlParts {
  constructor(private readonly workbook: FWorkbook) {}

  get(id: string): string | undefined {
    return this.all()[PREFIX + id];
  }

  set(id: string, xml: string): void {
    this.workbook.setCustomMetadata({ ...this.all(), [PREFIX + id]: xml });
  }

  delete(id: string): void {
    const { [PREFIX + id]: _, ...others } = this.all();
    this.workbook.setCustomMetadata(others);
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const [key, xml] of Object.entries(this.all()))
      if (key.startsWith(PREFIX)) yield [key.slice(PREFIX.length), xml];
  }

  private all(): Record<string, string> {
    return (this.workbook.getCustomMetadata() ?? {}) as Record<string, string>;
  }
}
