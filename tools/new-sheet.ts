import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { SHEET_FAMILIES, type FamilyId } from "../src/sheets/template/families";

/*
 * npm run new:sheet -- win-loss --family sales: the first file of a sheet, with a section of each common kind, and its
 * line in the list. It builds at once; its tests fail until both languages have their words.
 */

const FAMILY_IDS = Object.keys(SHEET_FAMILIES) as FamilyId[];
const CHOICE = FAMILY_IDS.join(", ");

const isFamily = (id: string): id is FamilyId => FAMILY_IDS.some((family) => family === id);

/** Writes the file and the line; answers the file's path from the root. Throws a sentence when it can't. */
export function newSheet(root: string, id: string, family = ""): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`${id || "The id"} must be lower-case words joined by hyphens, such as win-loss.`);
  }
  if (!isFamily(family)) {
    throw new Error(`Say the family: npm run new:sheet -- ${id} --family FAMILY, with one of ${CHOICE}.`);
  }
  const path = `src/sheets/${family}/${id}.ts`;
  const file = join(root, path);
  if (existsSync(file)) throw new Error(`${path} is already there.`);
  const constant = id.toUpperCase().replaceAll("-", "_");
  const listFile = join(root, "src/sheets/index.ts");
  const list = withSheet(readFileSync(listFile, "utf8"), constant, family, id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sheetFile(id, constant, family));
  writeFileSync(listFile, list);
  return path;
}

/** The text of the list with one sheet more, after the last one of its family or of the families before. */
function withSheet(list: string, constant: string, family: FamilyId, id: string): string {
  const imports = [...list.matchAll(/^import \{ (\w+) \} from "\.\/([a-z]+)\/.*;$/gm)];
  const familyOf = new Map(imports.map(([, name, folder]) => [name, FAMILY_IDS.indexOf(folder as FamilyId)]));
  if (familyOf.has(constant)) throw new Error(`${constant} is in the list already.`);
  const [whole, entries] = /REVIEWED: readonly SheetDefinition\[\] = \[([^\]]*)\]/.exec(list) ?? [];
  const lastImport = imports.at(-1);
  if (whole === undefined || !lastImport) throw new Error("src/sheets/index.ts has no list of sheets.");
  const names = entries.split(",").flatMap((name) => name.trim() || []);
  const at = names.filter((name) => (familyOf.get(name) ?? -1) <= FAMILY_IDS.indexOf(family)).length;
  const longer = [...names.slice(0, at), constant, ...names.slice(at)].map((name) => `  ${name},\n`).join("");
  const line = `import { ${constant} } from "./${family}/${id}";`;
  return list.replace(entries, () => `\n${longer}`).replace(lastImport[0], (last) => `${last}\n${line}`);
}

const sheetFile = (id: string, constant: string, family: FamilyId) => `\
import { date, money, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { input, inputs, log } from "../template/kinds";
import { countIf, is, measure, ratio, results, within } from "../template/measure";

const inQuarter = within("rows.date");

export const ${constant} = defineSheet({
  id: "${id}",
  family: "${family}",
  title: { en: "", "zh-CN": "" },
  // One sentence: what it is for, and who uses it.
  purpose: { en: "", "zh-CN": "" },
  needs: ["setup"],
  sections: [
    inputs("inputs", { en: "Inputs", "zh-CN": "参数" }, [
      input("target", { en: "Target", "zh-CN": "目标" }, "percent"),
    ]),
    results("results", { en: "Results", "zh-CN": "结果" }, [
      measure({
        id: "share",
        label: { en: "", "zh-CN": "" },
        unit: "percent",
        over: "quarter",
        value: \`=\${ratio(countIf(inQuarter, is("rows.done", "yes")), countIf(inQuarter))}\`,
        better: "higher",
      }),
    ]),
    log("rows", { en: "", "zh-CN": "" }, 50, [
      date("date", { en: "Date", "zh-CN": "日期" }),
      text("what", { en: "", "zh-CN": "" }, 215),
      money("amount", { en: "Amount", "zh-CN": "金额" }),
      yesNo("done", { en: "Done", "zh-CN": "已完成" }),
    ]),
  ],
});
`;

if (require.main === module) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { family: { type: "string" } },
    });
    const file = newSheet(join(__dirname, ".."), positionals[0] ?? "", values.family);
    console.log(`${file} is there, and in the list. npm test says what it still lacks.`);
  } catch (problem) {
    console.error((problem as Error).message);
    process.exitCode = 1;
  }
}
