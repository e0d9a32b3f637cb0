import type { Text } from "../locales/text";
import { SHEETS } from "../sheets";
import { INPUTS_KIND, READINESS_KIND } from "../sheets/readiness/types";
import { SHEET_NAMES } from "../sheets/readiness/words";
import type { FamilyId, SheetDefinition } from "../sheets/template";

/** A sheet as lists show it. */
export interface ListedSheet {
  /** Never changes. */
  readonly id: string;
  readonly family: FamilyId;
  readonly title: Text;
  readonly purpose: Text;
  /** Ids of the sheets it reads. */
  readonly needs: readonly string[];
}

/* These two still have a planner of their own, which plans them together. */
export const READINESS_SHEETS = [
  {
    id: "inputs",
    kind: INPUTS_KIND,
    family: "review",
    title: SHEET_NAMES.inputs,
    purpose: {
      en: "The figures by which readiness is judged, quarter by quarter; finance fills them in.",
      "zh-CN": "判定就绪度所用的各季度数据，由财务填写。",
    },
    needs: [],
  },
  {
    id: "readiness",
    kind: READINESS_KIND,
    family: "review",
    title: SHEET_NAMES.readiness,
    purpose: {
      en: "The go-to-market checklist, item by item, with live values and the verdict; for whoever leads the launch.",
      "zh-CN": "GTM 清单逐项对照实时值并给出结论，供主导市场进入的人使用。",
    },
    needs: ["inputs"],
  },
] as const satisfies readonly (ListedSheet & { readonly kind: string })[];

/** Snapshots are added by the pane; a file holds their sheet, its charts and no row yet. */
export const HISTORY_SHEET: ListedSheet = {
  id: "history",
  family: "review",
  title: SHEET_NAMES.history,
  purpose: {
    en: "How readiness stood at each review, a row a snapshot, with its trend; for whoever reports on it.",
    "zh-CN": "历次复盘时的就绪度，每次快照一行，并附趋势图，供汇报使用。",
  },
  needs: ["readiness"],
};

const listed = ({ id, family, title, purpose, needs }: SheetDefinition | ListedSheet): ListedSheet => ({
  id,
  family,
  title,
  purpose,
  // What comes along by itself is in no list.
  needs: needs.filter((need) => LISTED.some((each) => each.id === need)),
});

const LISTED: readonly { readonly id: string }[] = [...SHEETS, ...READINESS_SHEETS, HISTORY_SHEET];

/** Every sheet that a file can hold, in the order in which it holds them. */
export const FILE_SHEETS: readonly ListedSheet[] = [...SHEETS, ...READINESS_SHEETS, HISTORY_SHEET].map(
  listed,
);
