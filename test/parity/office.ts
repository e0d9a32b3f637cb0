import { areaAddress, cellAddress } from "../../src/excel/address";
import { withFilePrefixes } from "../../src/excel/formula/prefixes";
import { inLibreOffice } from "../files/office";
import { fileOf } from "../files/standing/book";
import { valuesIn } from "../files/values";
import { readZip } from "../files/zip";
import type { Question } from "./spreadsheet";

export interface OfficeQuestion extends Question {
  /** Whether its cell calculates on arrays. */
  readonly isArray: boolean;
}

/** What an engine shows for each question, row by row. */
export type Answers = readonly (readonly (readonly string[])[])[];

/** LibreOffice has no truths of their own: a cell by itself shows TRUE by its format, one of a table the number. */
export const OFFICE_TRUTHS = { true: "1", false: "0" } as const;

/** A file as portable would write it, opened by LibreOffice, calculated anew and saved again. */
export async function askOffice(questions: readonly OfficeQuestion[]): Promise<Answers> {
  const { rows, places } = layOut(questions);
  const file = inLibreOffice(Buffer.from(await fileOf({ sheets: { Asked: rows } })));
  const shown = valuesIn(readZip(file));
  return questions.map((question, i) =>
    Array.from({ length: question.rows }, (_, r) =>
      Array.from(
        { length: question.cols },
        (__, c) => shown.get(`Asked!${cellAddress(places[i].row + r, places[i].col + c)}`) ?? "",
      ),
    ),
  );
}

/** Free rows below each question. */
const ROOM = 3;

/** Arguments from left to right, then the formula; one question below the other. */
function layOut(questions: readonly OfficeQuestion[]) {
  const lines = new Map<number, Map<number, string>>();
  const put = (row: number, col: number, xml: string) => {
    const line = lines.get(row) ?? new Map<number, string>();
    lines.set(row, line.set(col, xml));
  };
  let top = 0;
  const places = questions.map((question) => {
    const addresses: Record<string, string> = {};
    let [left, height] = [0, question.rows];
    for (const [name, raw] of Object.entries(question.cells)) {
      const block = Array.isArray(raw) ? raw : [[raw]];
      block.forEach((line, r) => line.forEach((cell, c) => put(top + r, left + c, valueXml(top + r, left + c, cell)))); // prettier-ignore
      addresses[name] = areaAddress({ row: top, col: left, rows: block.length, cols: block[0].length });
      height = Math.max(height, block.length);
      left += block[0].length;
    }
    const formula = withFilePrefixes(`=${question.formula((name) => addresses[name])}`).slice(1);
    const ref = areaAddress({ row: top, col: left, rows: question.rows, cols: question.cols });
    put(top, left, `<c r="${cellAddress(top, left)}"><f${question.isArray ? ` t="array" ref="${ref}"` : ""}>${escaped(formula)}</f></c>`); // prettier-ignore
    const place = { row: top, col: left };
    top += height + ROOM;
    return place;
  });
  const rows = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const sorted = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}">${sorted.join("")}</row>`;
    });
  return { rows: rows.join(""), places };
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function valueXml(row: number, col: number, cell: string | number | boolean | null): string {
  const at = cellAddress(row, col);
  if (cell === null) return `<c r="${at}"/>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if (/^#[A-Z/0-9]+[!?A]?$/.test(cell)) return `<c r="${at}" t="e"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}
