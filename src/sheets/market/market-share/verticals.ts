import { inEachLanguage } from "../../template/said-here";
import { chosenInSetUp } from "../../base/setup/choices";
import type { Text } from "../../../locales/text";
import { computed, count, fromList, oneOf, text, yesNo, YES_NO } from "../../template/columns";
import { input, inputs, log } from "../../template/kinds";
import type { Column } from "../../template/types";

/* Verticals with their share, their leaders and whether we attack them now. */

const AIMS = {
  revenue: { en: "Revenue", "zh-CN": "扩大营收" },
  easier: { en: "Easier signing", "zh-CN": "降低签约难度" },
  moat: { en: "Moat", "zh-CN": "筑护城河" },
};

export const settings = inputs("settings", { en: "Inputs", "zh-CN": "参数" }, [
  input("preset", { en: "Thresholds", "zh-CN": "阈值口径" }, "text", {
    link: `=${chosenInSetUp("thresholds")}`,
    note: {
      en: "strict: 10% and 40% in place of 5% and 30% · X12",
      "zh-CN": "从严：以 10%、40% 代替 5%、30% · X12",
    },
  }),
  input(
    "team_from",
    { en: "Best size of a region’s team, from", "zh-CN": "区域团队最佳规模 下限" },
    "count",
    {
      first: { number: 50 },
      note: { en: "persons · 001 L329; X33", "zh-CN": "按人数 · 001 L329；X33" },
    },
  ),
  input("team_to", { en: "to", "zh-CN": "区域团队最佳规模 上限" }, "count", { first: { number: 100 } }),
]);

const offered = (key: string, title: Text, width: number, link: string): Column => ({
  key,
  title,
  width,
  cell: { owner: "offered", unit: "count", value: { link } },
});

const DEFINE = '{"○ Define the market first"|"○ 请先定义市场"}';
const IS_STRICT = '{preset}={"strict"|"从严"}';

export const verticals = log(
  "verticals",
  { en: "Verticals", "zh-CN": "垂直市场" },
  12,
  [
    fromList("vertical", { en: "Vertical", "zh-CN": "垂直市场" }, "setup!verticals", 110),
    text("profile", { en: "Profile ◆", "zh-CN": "客户画像 ◆" }, 190),
    text("value", { en: "Value point ◆", "zh-CN": "价值点 ◆" }, 240),
    count("target", { en: "Target customers", "zh-CN": "目标客户数" }, 120),
    offered(
      "own",
      { en: "Ours ✎", "zh-CN": "自有客户 ✎" },
      82,
      `=IF({vertical}="","",${inEachLanguage((language) => `COUNTIFS({customers!vertical},{vertical},{customers!mrr},">0",{customers!profile},"${YES_NO.yes[language]}")`)})`,
    ),
    computed(
      "share",
      { en: "Share", "zh-CN": "市占率" },
      "percent",
      `=IF({vertical}="","",IF(OR({profile}="",{value}=""),${DEFINE},IF(OR(N({target})=0,NOT(ISNUMBER({own}))),"",{own}/{target})))`,
      152,
    ),
    computed(
      "phase",
      { en: "Phase", "zh-CN": "阶段" },
      "text",
      `=IF(NOT(ISNUMBER({share})),"",IF({share}<0.05,{"Hardest phase"|"最艰难阶段"},IF({share}<IF(${IS_STRICT},0.1,0.05),"–",IF({share}<IF(${IS_STRICT},0.4,0.3),{"Chasm crossed"|"已跨越鸿沟"},{"Solid base"|"根基稳固"}))))`,
      110,
    ),
    {
      key: "mrr_share",
      title: { en: "Of our MRR", "zh-CN": "占我方 MRR" },
      width: 96,
      cell: {
        owner: "offered",
        unit: "percent",
        value: {
          link: '=IF(OR({vertical}="",SUM({customers!mrr})=0),"",SUMIFS({customers!mrr},{customers!vertical},{vertical})/SUM({customers!mrr}))',
        },
      },
    },
    yesNo("attacked", { en: "Attacked now", "zh-CN": "正在进攻" }, 96),
    count("leaders", { en: "Leaders listed", "zh-CN": "引领者（列出）" }, 110),
    count("signed", { en: "Leaders signed", "zh-CN": "引领者（签约）" }, 110),
    computed(
      "coverage",
      { en: "Leader coverage", "zh-CN": "引领者覆盖率" },
      "percent",
      '=IF(OR(N({leaders})=0,{signed}=""),"",{signed}/{leaders})',
      110,
    ),
    yesNo("incentive", { en: "Own incentive for leaders", "zh-CN": "专项激励" }, 152),
    oneOf("aim", { en: "Aim", "zh-CN": "行业开拓目的" }, AIMS, 110),
  ],
  {
    about: {
      en: "one vertical at a time; profile and value point make the share mean something",
      "zh-CN": "逐个突破；有画像与价值点，市占率才有意义",
    },
    rules: [
      {
        column: "signed",
        when: "AND(ISNUMBER({signed}),ISNUMBER({leaders}),{signed}>{leaders})",
        look: "fail",
        count:
          'SUMPRODUCT(({verticals.signed}<>"")*({verticals.leaders}<>"")*({verticals.signed}>{verticals.leaders}))',
      },
    ],
  },
);
