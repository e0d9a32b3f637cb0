import { LEDGER_MRR } from "../../../../catalogue/ledger/mrr";
import { ARR } from "../../../../catalogue/recurring-revenue/arr";
import { GRR } from "../../../../catalogue/retention/grr";
import { NDR } from "../../../../catalogue/retention/ndr";
import { LTVCAC } from "../../../../catalogue/unit-economics/ltvcac";
import { PAYBACK } from "../../../../catalogue/unit-economics/payback";
import { VERDICT } from "../../../../catalogue/verdicts/verdict";
import { cellAddress } from "../../../../excel/address";
import { same, type Language, type Text } from "../../../../locales/text";
import { call } from "../../../../sheets/call";
import type { FormulaRule } from "../../../../sheets/plan";
import { customersOf } from "../customers";
import { customerRange } from "../places";
import { economicsCell } from "./economics";
import { COL, customersCell, LAST_MONTH, mrrCell, ROW, type Page } from "./layout";

/** The answer of VERDICT in the language of the sheet. */
function verdictOn(metric: string, value: string, language: Language): string {
  return call(VERDICT, `"${metric}"`, value, "", "", language === "en" ? "" : '"zh"');
}

const MONEY: Text = {
  en: '"¥"0.00,,"M"',
  "zh-CN": '[>=100000000]"¥"0\\.00,,"亿";[>=10000]"¥"0\\.0,"万";"¥"#,##0',
};

/** A line under a figure: words, or a formula that gives words, so that it may run on into the next cell. */
type Note = Text | { readonly formula: string };

interface Card {
  readonly label: Text;
  readonly value: string;
  readonly format: Text;
  readonly notes: readonly Note[];
}

/** Cards are two columns wide. */
const cardCol = (index: number) => COL.firstMonth + index * 2;
const valueCell = (index: number) => cellAddress(ROW.cards + 1, cardCol(index));

function cards({ language, company, ledger }: Page): readonly Card[] {
  const { customer, start, end, amount, interval } = ledger;
  const customers = customersOf(company.ledger).length;
  const before = customerRange(language, "before", customers);
  const now = customerRange(language, "now", customers);
  const closing = mrrCell("closing", COL.lastMonth);
  const change = (from: string, than: Text): Note => ({
    formula: `IF(${closing}<${from},"▼ ","▲ ")&TEXT(ABS(${closing}/${from}-1),"0.0%")&" ${than[language]}"`,
  });
  const told = (number: string, words: Text): Note => ({
    formula: words[language]
      .split("#")
      .map((part) => `"${part}"`)
      .join(`&${number}&`),
  });
  return [
    {
      label: { en: "MRR", "zh-CN": "MRR 月经常性收入" },
      value: call(LEDGER_MRR, customer, start, end, amount, LAST_MONTH, interval),
      format: MONEY,
      notes: [
        change(mrrCell("opening", COL.lastMonth), { en: "on the month", "zh-CN": "环比" }),
        told(customersCell("closing", COL.lastMonth), { en: "# customers", "zh-CN": "# 户" }),
      ],
    },
    {
      label: { en: "ARR", "zh-CN": "ARR 年经常性收入" },
      value: call(ARR, valueCell(0)),
      format: MONEY,
      notes: [
        change(mrrCell("opening", COL.firstMonth), { en: "on the year", "zh-CN": "同比" }),
        same("MRR × 12"),
      ],
    },
    {
      label: { en: "NDR, 12 mo", "zh-CN": "NDR 净收入留存" },
      value: call(NDR, before, now),
      format: same("0.0%"),
      notes: [
        told(`COUNTIF(${before},">0")`, { en: "of # customers a year ago", "zh-CN": "一年前的 # 户" }),
        { formula: verdictOn("ndr", valueCell(2), language) },
      ],
    },
    {
      label: { en: "GRR, 12 mo", "zh-CN": "GRR 总收入留存" },
      value: call(GRR, before, now),
      format: same("0.0%"),
      notes: [
        told(`COUNTIFS(${before},">0",${now},">0")`, {
          en: "# of them still pay",
          "zh-CN": "其中 # 户仍在约",
        }),
      ],
    },
    {
      label: same("LTV : CAC"),
      value: call(LTVCAC, economicsCell("ltv"), economicsCell("cac")),
      format: same('0.00"×"'),
      notes: [
        { en: "gate: above 3", "zh-CN": "关口：大于 3" },
        { formula: verdictOn("ltvcac", valueCell(4), language) },
      ],
    },
    {
      label: { en: "CAC payback", "zh-CN": "获客回收期" },
      value: call(PAYBACK, economicsCell("cac"), economicsCell("arpa"), economicsCell("margin")),
      format: { en: '0.0" mo"', "zh-CN": '0.0" 个月"' },
      notes: [
        { en: "target: 12 mo", "zh-CN": "目标：12 个月" },
        { formula: verdictOn("payback", valueCell(5), language) },
      ],
    },
  ];
}

export function drawKeyFigures(page: Page): void {
  const { cells, language } = page;
  cells.text(ROW.cards, COL.caption, { en: "Key figures", "zh-CN": "关键指标" }, "section");
  for (let col = COL.firstMonth; col <= COL.lastMonth; col++) cells.look(ROW.cardEdge, col, "cardEdge");
  cards(page).forEach(({ label, value, format, notes }, i) => {
    const col = cardCol(i);
    cells.text(ROW.cards, col, label, "cardLabel");
    cells.formula(ROW.cards + 1, col, value, "card", format[language]);
    notes.forEach((note, n) => {
      const row = ROW.cards + 2 + n;
      if ("formula" in note) cells.formula(row, col, note.formula, "cardNote");
      else cells.text(row, col, note, "cardNote");
    });
  });
}

/** The verdicts on the two figures with a gate, coloured by the same bound that they go by. */
export function keyFigureRules(): FormulaRule[] {
  const rule = (index: number, formula: string, look: FormulaRule["look"]): FormulaRule => ({
    area: { row: ROW.cards + 3, col: cardCol(index), rows: 1, cols: 1 },
    formula,
    look,
  });
  return [
    rule(4, `=${valueCell(4)}>3`, "pass"),
    rule(4, `=${valueCell(4)}<=3`, "partly"),
    rule(5, `=${valueCell(5)}<=12`, "pass"),
    rule(5, `=${valueCell(5)}>12`, "partly"),
  ];
}
