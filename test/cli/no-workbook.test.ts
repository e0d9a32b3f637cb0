import { Workbook } from "@cj-tech-master/excelts";
import { machineWith } from "./machine";

/** Files that are no workbook, whatever their name says: told in our words, in both languages, by every command. */

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const zeros = (count: number) => new Array<number>(count).fill(0);

async function wholeBook(rows: readonly (readonly (string | number)[])[]) {
  const book = new Workbook();
  book.addWorksheet("Subscriptions").addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const ROWS = [
  ["Customer", "Start", "End", "Amount", "Interval"],
  ["A", "2026-01-01", "", 100.5, "month"],
];

async function broken(): Promise<readonly (readonly [string, Uint8Array, string, string])[]> {
  const whole = await wholeBook(ROWS);
  const page = new TextEncoder().encode("\ufeff\n<html><table><tr><td>1</td></tr></table></html>");
  return [
    ["cut.xlsx", whole.subarray(0, whole.length / 2), "damaged", "已损坏"],
    ["page.xlsx", page, "a web page or XML", "网页或 XML"],
    ["old.xlsx", new Uint8Array([...COMPOUND, ...zeros(600), ...utf16("Workbook")]), "of before 2007", "2007 年以前"],
    ["locked.xlsx", new Uint8Array([...COMPOUND, ...zeros(70_000), ...utf16("EncryptedPackage")]), "with a password", "打开密码"],
    ["rows.xlsx", new TextEncoder().encode("a,b\n1,2\n"), "no Excel workbook", "不是 Excel 工作簿"],
    ["nothing.xlsx", new Uint8Array(), "empty", "文件为空"],
  ]; // prettier-ignore
}

const MONTH = "--metric mrr --month 2026-10 --value 1";

test.each([["ledger"], ["check"], ["portable", "--out o.xlsx"], ["reconcile", MONTH]])(
  "%s",
  async (command, options = "") => {
    const { disk, run } = machineWith();
    for (const [name, file, en, zh] of await broken()) {
      disk.set(name, file);
      for (const [language, words] of [
        ["en", en],
        ["zh-CN", zh],
      ] as const) {
        // prettier-ignore
        const { code, err } = await run(`${command} ${name} ${options} --lang ${language}`);
        expect([name, code, err]).toEqual([name, 1, expect.stringContaining(words)]);
        expect(err).toContain(name);
        expect(err).not.toMatch(/Invalid|Central|Error/);
      }
    }
  },
);

test("where text is read, a workbook is told to be one, also under the name of a text", async () => {
  const { disk, run } = machineWith({
    "subs.csv": "Customer,Start,End,Amount,Currency\nA,2026-01-01,,1,USD",
  });
  disk.set("book.csv", await wholeBook(ROWS));
  for (const line of [
    "metrics book.csv --months 2026-01:2026-02 --table moves",
    "ledger book.csv",
    `reconcile book.csv ${MONTH}`,
    `reconcile subs.csv ${MONTH} --currency USD --rates book.csv`,
  ]) {
    const { code, err } = await run(line);
    expect([line, code, err]).toEqual([line, 1, expect.stringContaining("book.csv is an Excel workbook")]);
    expect((await run(`${line} --lang zh-CN`)).err).toContain("book.csv 是 Excel 工作簿");
  }
});

test("a workbook is reconciled as a file of text is", async () => {
  const { disk, run } = machineWith();
  disk.set("subs.xlsx", await wholeBook(ROWS));
  const { out } = await run("reconcile subs.xlsx --metric mrr --month 2026-10 --value 100.5");
  expect(out).toContain("Within a cent: 100.50  as here");
});
