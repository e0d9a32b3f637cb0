import fc from "fast-check";
import { LANGUAGES } from "../../../src/locales/text";
import { STAGES } from "../../../src/playbook/checklist";
import { planSheets, type SheetDefinition } from "../../../src/sheets/template";
import type { SheetsWanted } from "../../../src/sheets/template/plan-sheets";
import { findGeometry } from "../../../src/sheets/template/find";
import { headKey, logRows, rowKey, type SheetGeometry } from "../../../src/sheets/template/geometry";
import { isLog, rowsOf, type Section } from "../../../src/sheets/template/types";
import { runs } from "../../runs";
import { ModelBook } from "./model";
import { withLogsOf } from "./short";

const SHORT = withLogsOf(4);

type Choice = SheetsWanted["choice"];

function plan(book: ModelBook, building: readonly SheetDefinition[], choice: Choice) {
  const planned = planSheets({ building, definitions: SHORT, existing: book.existing(), choice });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return planned;
}

function geometryOf(book: ModelBook, sheet: SheetDefinition): SheetGeometry {
  const geometry = findGeometry(sheet, book.read(book.nameOf(sheet.id)!));
  if ("refusal" in geometry) throw new Error(geometry.refusal.en);
  return geometry;
}

/** Cells that people fill or may fill: their row’s id, or a log. */
const isTheirs = (section: Section, key: string, row?: string) => {
  const column = section.columns.find((each) => each.key === key)!;
  const cell = rowsOf(section).find(({ id }) => id === row)?.cells[key] ?? column.cell;
  return cell.owner !== "ours" && cell.look !== "label";
};

/** What was typed, how to find where it belongs, and what must stand there. */
interface Typed {
  readonly check: (book: ModelBook) => unknown;
  readonly value: unknown;
}

type Edit = (book: ModelBook, typed: Map<string, Typed>) => void;

const anyOf = <T>(from: readonly T[]) => fc.constantFrom(...from);
type Sheets = readonly SheetDefinition[];

const withSection = (sheets: Sheets) =>
  fc
    .record({ sheet: anyOf(sheets), at: fc.nat({ max: 999 }) })
    .map(({ sheet, at }) => ({ sheet, section: sheet.sections[at % sheet.sections.length] }));

/** Texts that mean nothing to us and stand once in the workbook. */
let serial = 0;
const mark = () => `~${(serial += 1)}`;

/** Types into a cell of a fixed row. */
const fill = (sheets: Sheets): fc.Arbitrary<Edit> =>
  fc
    .record({ place: withSection(sheets), row: fc.nat({ max: 99 }), col: fc.nat({ max: 99 }) })
    .map(({ place: { sheet, section }, row, col }) => (book, typed) => {
      if (isLog(section)) return fillLog(sheet, section, row, col, book, typed);
      const rows = rowsOf(section);
      if (rows.length === 0) return;
      const { id } = rows[row % rows.length];
      const keys = section.columns.map(({ key }) => key).filter((key) => isTheirs(section, key, id));
      if (keys.length === 0) return;
      const key = keys[col % keys.length];
      const at = (geometry: SheetGeometry) =>
        [geometry.rows.get(rowKey(section, id))!, geometry.cols[section.id][key]] as const;
      const geometry = geometryOf(book, sheet);
      // What set-up says steers the others; its meaning is tested elsewhere.
      if (sheet.id === "setup" && section.id === "company" && key === "value") return;
      const value = mark();
      book.type(geometry.sheet, ...at(geometry), value);
      typed.set(`${sheet.id} ${section.id} ${id} ${key}`, {
        value,
        check: (now) => {
          const [r, c] = at(geometryOf(now, sheet));
          return now.read(now.nameOf(sheet.id)!).formulas[r][c];
        },
      });
    });

/** Two cells of one row of a log stay beside each other. */
function fillLog(
  sheet: SheetDefinition,
  section: Section,
  row: number,
  col: number,
  book: ModelBook,
  typed: Map<string, Typed>,
) {
  const geometry = geometryOf(book, sheet);
  const { first, end } = logRows(geometry, section)!;
  const keys = section.columns.map(({ key }) => key).filter((key) => isTheirs(section, key));
  const [one, other] = [keys[col % keys.length], keys[(col + 1) % keys.length]];
  const at = first + (row % (end - first));
  const cols = geometry.cols[section.id];
  const [value, beside] = [mark(), mark()];
  const before = book.read(geometry.sheet).formulas[at];
  for (const key of [one, other]) forget(typed, before?.[cols[key]]);
  book.type(geometry.sheet, at, cols[one], value);
  book.type(geometry.sheet, at, cols[other], beside);
  typed.set(`log ${value}`, {
    value: beside,
    check: (now) => {
      const found = geometryOf(now, sheet);
      const grid = now.read(found.sheet).formulas;
      const line = grid.find((cells) => cells[found.cols[section.id][one]] === value);
      return line?.[found.cols[section.id][other]];
    },
  });
}

/** What is typed over is no longer there to be kept. */
function forget(typed: Map<string, Typed>, held: unknown) {
  for (const [key, each] of typed)
    if (key === `log ${String(held)}` || key === `own ${String(held)}` || each.value === held)
      typed.delete(key);
}

/** Rows and columns of the user’s own, moved columns, sorted logs. */
const layout = (sheets: Sheets): fc.Arbitrary<Edit> =>
  fc
    .record({
      place: withSection(sheets),
      what: anyOf(["row", "column", "move", "sort"] as const),
      a: fc.nat({ max: 40 }),
      b: fc.nat({ max: 12 }),
    })
    .map(({ place: { sheet, section }, what, a, b }) => (book, typed) => {
      const name = book.nameOf(sheet.id)!;
      const geometry = geometryOf(book, sheet);
      const head = geometry.rows.get(headKey(section))!;
      const own = mark();
      const stays = () =>
        typed.set(`own ${own}`, {
          value: 1,
          check: (now) =>
            now
              .read(now.nameOf(sheet.id)!)
              .formulas.flat()
              .filter((cell) => cell === own).length,
        });
      if (what === "row") {
        book.insertRows(name, head + 1 + (a % 6));
        book.type(
          name,
          head + 1 + (a % 6),
          geometry.cols[section.id][section.columns[0]?.key ?? "label"],
          own,
        );
        stays();
      }
      if (what === "column") {
        book.insertColumn(name, b);
        book.type(name, head, b, own);
        stays();
      }
      if (what === "move") book.moveColumn(name, b, (a + b) % 13);
      const rows = isLog(section) ? logRows(geometry, section) : undefined;
      if (what === "sort" && rows) {
        const count = rows.end - rows.first;
        book.permute(
          name,
          rows.first,
          Array.from({ length: count }, (_, i) => (i + a) % count),
        );
      }
    });

const choices = fc.record({
  language: anyOf(LANGUAGES),
  stage: anyOf(STAGES),
  asOf: anyOf([46_341, 46_372]),
});

const build = (sheets: Sheets): fc.Arbitrary<Edit> =>
  fc
    .record({ choice: choices, some: fc.subarray([...sheets], { minLength: 1 }) })
    .map(({ choice, some }) => (book) => {
      book.apply(plan(book, some, choice).plans);
      expect(book.apply(plan(book, some, choice).plans)).toBe(0);
    });

/** A few sheets at a time that a tab shows, with the ledger for those that need one: whatever stands together, and what happens then. */
const history = fc
  .subarray(
    SHORT.filter(({ hidden }) => !hidden),
    { minLength: 1, maxLength: 4 },
  )
  .map((some) =>
    SHORT.filter(
      (sheet) => some.includes(sheet) || (sheet.id === "ledger" && some.some(({ onLedger }) => onLedger)),
    ),
  )
  .chain((sheets) =>
    fc.record({
      sheets: fc.constant(sheets),
      edits: fc.array(fc.oneof(fill(sheets), fill(sheets), layout(sheets), build(sheets)), {
        minLength: 3,
        maxLength: 12,
      }),
    }),
  );

test("whatever people do between builds, what they typed stays where it belongs, and a second build writes nothing", () => {
  fc.assert(
    fc.property(history, ({ sheets, edits }) => {
      const book = new ModelBook();
      const typed = new Map<string, Typed>();
      const start: Choice = { language: "en", stage: "GTM", asOf: 46_341 };
      book.apply(plan(book, sheets, start).plans);
      for (const edit of edits) edit(book, typed);
      book.apply(plan(book, sheets, start).plans);
      for (const [what, { check, value }] of typed)
        expect({ what, stands: check(book) }).toEqual({ what, stands: value });
    }),
    { numRuns: runs(12), endOnFailure: true },
  );
});
