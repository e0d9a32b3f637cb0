import { useRef } from "react";
import { quoteSheet } from "../../excel/sheet-name";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { fill } from "../../locales/text";
import { readLedgerRows, type StandingLedger } from "../../workbook/ledger-rows";
import { WorkbookProblem } from "../../workbook/types";
import { troubleOf } from "../faults";
import { useLanguage } from "../language";
import { mustBeReadable } from "./apart";
import { readCells, readFirst, readGiven, readPasted, type GivenFile } from "./given-file";
import { EMPTY, type ImportState, type ReadingForm } from "./import-form";

interface ReadingOf {
  readonly asOf: number;
  readonly tell: (state: ImportState) => void;
  readonly onRead: (files: readonly GivenFile[], standing: StandingLedger | null) => void;
}

/** Reads files or cells and the ledger that stands; a reading that was left is heard no more. */
export function useReading({ asOf, tell, onRead }: ReadingOf): ReadingForm & { readonly leave: () => void } {
  const language = useLanguage();
  const attempts = useRef(0);
  const read = async (work: () => Promise<readonly GivenFile[]>) => {
    const attempt = ++attempts.current;
    tell({ ...EMPTY, phase: "reading" });
    try {
      const given = await work();
      const standing = await readLedgerRows();
      if (attempt !== attempts.current) return;
      onRead(given, standing);
      tell({ ...EMPTY, phase: "ready" });
    } catch (error) {
      if (attempt === attempts.current) tell({ ...EMPTY, trouble: troubleOf(error) });
    }
  };
  return {
    take: (chosen) => read(async () => (await Promise.all(chosen.map(readGiven))).flat()),
    takeFirst: (file, isAlone) =>
      read(async () => {
        if (!isAlone) throw new WorkbookProblem(fill(FILE_TABLES.severalLarge, { file: file.name }));
        const first = await readFirst(file);
        mustBeReadable(first, file, asOf);
        return [first];
      }),
    takeSelected: (address) => read(async () => [await readCells(address)]),
    takeSheet: (name) => read(async () => [await readCells(`${quoteSheet(name)}!A:XFD`, name)]),
    takePasted: (text) => read(() => Promise.resolve([readPasted(IMPORT.pasted[language], text)])),
    leave: () => {
      attempts.current++;
      tell(EMPTY);
    },
  };
}
