import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { XmlParts } from "../host/grid";
import type { Properties } from "./properties";

/** Sets these apart from what others keep with a workbook. */
const PREFIX = "hourglass.xml.";

/** The parts of XML of a workbook, in the library’s own place for what others know about it, so that they are saved. */
export class MetadataParts implements XmlParts {
  /** `replace` so that it can be taken back. */
  constructor(
    private readonly workbook: FWorkbook,
    private readonly replace: (metadata: Properties) => void,
  ) {}

  get(id: string): string | undefined {
    return this.all()[PREFIX + id];
  }

  set(id: string, xml: string): void {
    this.replace({ ...this.all(), [PREFIX + id]: xml });
  }

  delete(id: string): void {
    const { [PREFIX + id]: _, ...others } = this.all();
    this.replace(others);
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const [key, xml] of Object.entries(this.all()))
      if (key.startsWith(PREFIX)) yield [key.slice(PREFIX.length), xml];
  }

  private all(): Properties {
    return (this.workbook.getCustomMetadata() ?? {}) as Properties;
  }
}
