import {
  amount,
  badValue,
  defineFunction,
  fill,
  option,
  optional,
  same,
  type Failure,
  type Series,
} from "../define";
import { percent } from "../working";
import {
  rateReached,
  rateReachedNative,
  tiers,
  TIERS_NATIVE,
  tiersFrom,
  unreadableTiers,
  type Tier,
} from "./tiers";

/** Nobody’s plan has a tier at 20 times the quota; amounts typed beside a quota are above it at once. */
const MOST_QUOTAS = 20;

function tooManyQuotas(all: readonly Tier[]): Failure | null {
  const { bound } = all[all.length - 1];
  if (bound <= MOST_QUOTAS) return null;
  return badValue(
    fill(
      {
        en: "With a quota, the bounds in tiers are multiples of it, and {bound} is too large. Type 1 for 100%, or leave quota blank for amounts.",
        "zh-CN":
          "填了 quota，tiers 的下限应为指标的倍数，{bound} 过大。100% 请填 1；下限若为金额，quota 请留空。",
      },
      { bound },
    ),
  );
}

/** The bands that `attained` reaches into, with what of each it fills. */
function bandsFilled(all: readonly Tier[], attained: number) {
  return all
    .map(({ bound, rate }, i) => ({ bound, rate, upper: Math.min(attained, all[i + 1]?.bound ?? Infinity) }))
    .filter(({ bound, upper }) => upper > bound);
}

/** Each rate on the part of `attained` inside its band. */
const marginal = (all: readonly Tier[], attained: number) =>
  bandsFilled(all, attained).reduce((sum, { bound, upper, rate }) => sum + (upper - bound) * rate, 0);

function marginalWorked(all: readonly Tier[], attained: number): string {
  const parts = bandsFilled(all, attained).map(({ bound, upper, rate }) => {
    return `${bound === 0 ? upper : `(${upper}-${bound})`}*${percent(rate)}`;
  });
  return parts.length > 0 ? parts.join("+") : `${attained}*0%`;
}

/** The tiers in money. */
function inMoney(table: Series, quota: number): Tier[] {
  const unit = quota === 0 ? 1 : quota;
  return tiersFrom(table).map(({ bound, rate }) => ({ bound: bound * unit, rate }));
}

const TIERS = [
  [0, 0.05],
  [100_000, 0.06],
  [125_000, 0.07],
];

export const COMMISSION = defineFunction({
  id: "COMMISSION",
  family: "sales",
  title: { en: "Tiered commission", "zh-CN": "阶梯提成" },
  summary: {
    en: "The commission on a period’s sales by a table of tiers. Each rate counts inside its own band, or the rate reached counts for everything.",
    "zh-CN": "按阶梯表计算当期提成：各档比例只用于本档金额（超额累进），或达档后全额适用（全额累进）。",
  },
  formula: {
    en: "marginal: Σ rate × part of attained inside the band\nretro: rate of the tier reached × attained\nat most cap",
    "zh-CN": "超额累进：Σ 比例 × 落在该档内的金额\n全额累进：所达档的比例 × attained\n不超过 cap",
  },
  basis: {
    en: "marginal works like income tax, each rate inside its own band; retro pays the rate reached on everything, back to the first unit.",
    "zh-CN":
      "marginal 即超额累进，同个税算法，高档比例不影响低档金额；retro 即全额累进，达档后全部业绩按该档比例。",
  },
  params: [
    amount("attained", { en: "sales of the period, in money", "zh-CN": "当期业绩，金额" }),
    amount(
      "quota",
      { en: "target of the same period; blank: bounds are amounts", "zh-CN": "同期指标；留空则下限为金额" },
      { min: 0, typical: [10_000, 100_000] },
    ),
    tiers,
    optional(
      option("method", { en: "what a tier’s rate is paid on", "zh-CN": "各档比例的适用范围" }, [
        { word: "marginal", zh: "超额累进", about: { en: "its own band", "zh-CN": "仅本档金额" } },
        {
          word: "retro",
          zh: "全额累进",
          about: { en: "all of it, from the first unit", "zh-CN": "达档后全部金额" },
        },
      ]),
      "marginal",
    ),
    optional(
      amount(
        "cap",
        { en: "most commission to pay; none: no limit", "zh-CN": "提成上限，不填不设" },
        { min: 0 },
      ),
      0,
    ),
  ],
  result: "amount",
  unreadable: (_attained, quota, table) =>
    unreadableTiers(table) ?? (quota === 0 ? null : tooManyQuotas(tiersFrom(table))),
  compute: (attained, quota, table, method, cap) => {
    const amounts = inMoney(table, quota);
    const commission =
      method === "retro" ? rateReached(amounts, attained) * attained : marginal(amounts, attained);
    return cap === 0 ? commission : Math.min(cap, commission);
  },
  working: (attained, quota, table, method, cap) => {
    const amounts = inMoney(table, quota);
    const formula =
      method === "retro"
        ? `${attained}*${percent(rateReached(amounts, attained))}`
        : marginalWorked(amounts, attained);
    return { formula: cap === 0 ? formula : `MIN(${cap},${formula})` };
  },
  native: {
    whole:
      `IF(COLUMNS(tiers)<>2,#VALUE!,LET(${TIERS_NATIVE}` +
      "unit,IF(quota=0,1,quota),rank,MMULT((line>=TRANSPOSE(line))*1,used),next,IF(rank>=SUM(used),1E+200,MMULT((TRANSPOSE(rank)=rank+1)*TRANSPOSE(used),bound))*unit," +
      "IF(OR(falling,AND(quota<>0,MAX(bound)>20)),#VALUE!,IF(OR(quota<0,cap<0,MIN(tiers)<0),#NUM!,MIN(IF(cap=0,1E+300,cap)," +
      'IF(OR(method={"marginal","超额累进",""}),SUM((attained>bound*unit)*(IF(next<attained,next,attained)-bound*unit)*rate),' +
      `IF(OR(method={"retro","全额累进"}),${rateReachedNative("attained", "bound*unit")}*attained,#VALUE!)))))))`,
  },
  conventions: [
    {
      en: "With a quota the bounds are multiples of it, 1.25 for 125%. A bound counts as reached when it is met exactly; below the first one nothing is paid.",
      "zh-CN": "填了 quota，下限即其倍数，1.25 为 125%。恰好等于下限即算达档；低于首档不提。",
    },
    {
      en: "cap limits the commission, not the sales that count.",
      "zh-CN": "cap 限的是提成金额，不是计提业绩。",
    },
  ],
  pitfalls: [
    {
      en: "With retro, one more deal at a bound can be worth a month’s pay. Sellers time their deals around it.",
      "zh-CN": "全额累进在达档处会跳升，一单之差可抵一月收入，销售会据此压单或提前拉单。",
    },
    {
      en: "Quota and attained must cover the same period. A monthly result against a yearly quota hardly ever leaves the first tier.",
      "zh-CN": "quota 与 attained 须同期；月业绩对年指标，几乎总停在首档。",
    },
    {
      en: "Paid on contracts of several years, commission rewards length. Pay on the first year’s value.",
      "zh-CN": "按多年合同额提成等于鼓励签长单；宜按首年金额。",
    },
  ],
  noAnswer: [
    {
      when: { en: "the bounds don’t rise", "zh-CN": "下限未按升序排列" },
      args: [130_000, null, [...TIERS].reverse()],
      error: "#VALUE!",
    },
    {
      when: { en: "amounts for bounds beside a quota", "zh-CN": "填了 quota，下限却是金额" },
      args: [130_000, 100_000, TIERS],
      error: "#VALUE!",
    },
    {
      when: { en: "tiers without a column of rates", "zh-CN": "tiers 缺少比例列" },
      args: [130_000, null, [[0], [100_000]]],
      error: "#VALUE!",
    },
    {
      when: { en: "a method outside the list", "zh-CN": "method 不在可选范围内" },
      args: [130_000, null, TIERS, "sliding"],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative quota", "zh-CN": "quota 为负数" },
      args: [130_000, -100_000, [[0, 0.05]]],
      error: "#NUM!",
    },
    {
      when: { en: "a negative cap", "zh-CN": "cap 为负数" },
      args: [130_000, null, TIERS, "retro", -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [150_000, null, TIERS],
      result: 8250,
      source: same("excelforum.com, 861932"),
      formula: "SAAS.COMMISSION(150000,,E2:F4)",
    },
    {
      args: [
        130_000,
        100_000,
        [
          [0, 0.05],
          [1, 0.06],
          [1.25, 0.07],
        ],
      ],
      result: 6850,
      source: { en: "by hand: 5,000 + 1,500 + 350", "zh-CN": "手算：5,000 + 1,500 + 350" },
      formula: "SAAS.COMMISSION(130000,100000,E2:F4)",
    },
    {
      args: [130_000, null, TIERS, "retro"],
      result: 9100,
      source: { en: "by hand: 130,000 × 7%", "zh-CN": "手算：130,000 × 7%" },
      formula: 'SAAS.COMMISSION(130000,,E2:F4,"retro")',
    },
  ],
  sources: [same("excelforum.com, 861932")],
  related: ["COMMISSION.MEDAL", "REPYIELD"],
  synonyms: ["quota attainment", "accelerator", "sales incentive", "提成", "销售佣金", "阶梯佣金"],
});
