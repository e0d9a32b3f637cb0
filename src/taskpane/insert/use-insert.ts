import { firstCell, withSheet } from "../../excel/sheet-name";
import { use, useMemo, useState } from "react";
import { isOptional, type Param, type WholeFunction, type WholeParam } from "../../catalogue/define";
import type { Text } from "../../locales/text";
import { insertFormula } from "../../workbook/insert-formula";
import { TargetOccupied } from "../../workbook/types";
import { problemText, useReport } from "../faults";
import { useLanguage } from "../language";
import { RereadContext, useSelection } from "../selection";
import { cellFormats, rowsOf } from "./cell-formats";
import { readEntry, type Entry } from "./entry";
import { formulaText } from "./formula";
import { preview, type Preview, type Reading } from "./preview";
import { isLedgerColumn, rememberColumns, useLedgerColumns } from "./use-ledger-columns";
import { usePicking } from "./use-picking";
import { useReadings } from "./use-readings";

/** One field of the form, with what was made of it. */
export interface Field {
  readonly param: WholeParam;
  readonly typed: string;
  readonly entry: Entry;
  readonly reading: Reading | undefined;
  readonly picking: boolean;
  /** Shown with the arguments that must be given, whether or not it may be left out. */
  readonly isFirst: boolean;
}

/** What came of the last insertion. */
type Outcome =
  | { readonly kind: "inserted"; readonly target: string }
  /** The target holds something; it may be replaced. */
  | { readonly kind: "occupied"; readonly text: Text }
  | { readonly kind: "refused"; readonly text: Text };

/** What a field of an argument needs of the form that it stands in. */
export type FieldForm = Pick<InsertForm, "preview" | "type" | "pick" | "done">;

export interface InsertForm {
  readonly fields: readonly Field[];
  /** Columns of the ledger stand in fields because the workbook keeps them. */
  readonly isPrefilled: boolean;
  readonly preview: Preview;
  readonly formula: string;
  readonly target: string | undefined;
  readonly pickingTarget: boolean;
  readonly picking: boolean;
  readonly outcome: Outcome | null;
  readonly ready: boolean;
  type(param: Param, text: string): void;
  /** The field, or with null the target, follows the sheet's selection from now on. */
  pick(param: Param | null): void;
  done(): void;
  insert(replace?: boolean): void;
}

const TARGET = "";

export function useInsert(definition: WholeFunction): InsertForm {
  const language = useLanguage();
  const selection = useSelection();
  const reread = use(RereadContext);
  const report = useReport();
  const [own, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [held, setHeld] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const kept = useLedgerColumns(definition);
  const typed = useMemo(() => ({ ...kept, ...own }), [kept, own]);

  const selectedCell = selection && firstCell(selection.address);
  // Until something is typed or picked, the formula goes wherever the selection is.
  const target = held ?? selectedCell;

  const { picking, pick, done } = usePicking((name, address) => {
    if (name === TARGET) setHeld(firstCell(address));
    else setTyped((all) => ({ ...all, [name]: address }));
    setOutcome(null);
  });

  const entries = useMemo(
    () => definition.params.map((param) => readEntry(param, typed[param.name] ?? "")),
    [definition, typed],
  );
  const place = (cells: string) => withSheet(target ?? "", cells);
  const readings = useReadings(
    entries.flatMap((entry) => (entry.kind === "cells" ? [place(entry.address)] : [])),
  );
  const shown = useMemo(
    () => preview(definition, entries, (cells) => readings.get(withSheet(target ?? "", cells))),
    [definition, entries, readings, target],
  );
  const formula = formulaText(definition, entries, target ?? "");
  const ready =
    target !== undefined &&
    (shown.kind === "answer" || (shown.kind === "failure" && shown.failure.error !== "#VALUE!"));

  const insert = async (replace: boolean) => {
    if (!ready || target === undefined) return;
    done();
    try {
      const formats =
        shown.kind === "answer"
          ? cellFormats(definition, shown.args, rowsOf(shown.answer), language)
          : [[null]];
      await insertFormula({ target, formula, formats, replace });
      setHeld(undefined);
      setOutcome({ kind: "inserted", target });
      const given = new Map(definition.params.map(({ name }, i) => [name, entries[i]] as const));
      await rememberColumns(definition, ({ name }) => {
        const entry = given.get(name);
        return entry?.kind === "cells" ? place(entry.address) : undefined;
      }).catch(report);
    } catch (error) {
      const kind = error instanceof TargetOccupied ? "occupied" : "refused";
      setOutcome({ kind, text: problemText(error) });
    }
    await reread();
  };

  return {
    fields: definition.params.map((param, i) => {
      const entry = entries[i];
      const reading = entry.kind === "cells" ? readings.get(place(entry.address)) : undefined;
      const isFirst = !isOptional(param) || isLedgerColumn(definition, param);
      const text = typed[param.name] ?? "";
      return { param, typed: text, entry, reading, picking: picking === param.name, isFirst };
    }),
    isPrefilled: kept !== null && Object.keys(kept).some((name) => own[name] === undefined),
    preview: shown,
    formula,
    target,
    pickingTarget: picking === TARGET,
    picking: picking !== undefined,
    outcome,
    ready,
    type(param, text) {
      setHeld(target);
      setOutcome(null);
      setTyped((all) => ({ ...all, [param.name]: text }));
    },
    pick(param) {
      setHeld(target);
      // What is selected already is taken at once, unless that is where the formula goes.
      pick(param?.name ?? TARGET, selectedCell !== target);
    },
    done,
    insert: (replace = false) => void insert(replace).catch(report),
  };
}
