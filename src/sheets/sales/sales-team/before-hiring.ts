import { chosenInSetUp } from "../../base/setup/choices";
import { both } from "../../both";
import { input, inputs, line } from "../../template/kinds";
import { same } from "../../../locales/text";

/* How a team is counted, how newcomers learn, and whether it is time for more of them. */

export const bases = inputs("bases", both("How it is counted", "口径"), [
  input("output_is", both("Output of a seller is", "人效产出口径"), "text", {
    link: `=${chosenInSetUp("output")}`,
    note: both("other than new ARR: type it in the register · X21", "非新签 ARR 时在名册中填写 · X21"),
  }),
  input("cost_is", both("Cost of a seller is", "人效成本口径"), "text", {
    link: `=${chosenInSetUp("seller_cost")}`,
    note: both("loaded: pay, travel and what else he costs", "全成本：薪酬、差旅及其他"),
  }),
  input("ramp_is", both("Ramp is", "成长期口径"), "text", {
    link: `=${chosenInSetUp("ramp")}`,
    note: both("which of the two references below is ours · X20", "对应下方两种参考中的一种 · X20"),
  }),
]);

const WAYS = {
  sop: both("Training SOP (small customers)", "培训 SOP（SMB）"),
  apprentice: both("Apprenticeship (mid-size up)", "师徒制（中型以上）"),
};

export const onboarding = inputs("onboarding", both("How newcomers learn", "新人培养方式"), [
  input("way", both("Way", "方式"), "text", { choices: { words: WAYS } }),
  input("mentors", both("Rules for mentors", "导师规则"), "text"),
]);

const GATES = ["R01", "R02", "R03", "R04", "R05", "R06"];

export const beforeHiring = inputs(
  "before_hiring",
  both("Before hiring more", "加人之前"),
  [
    input("ndr_now", both("NDR, 12 months", "NDR（12 个月）"), "percent", {
      link: '=IF(ISNUMBER(INDEX({metrics!ndr},1,12)),INDEX({metrics!ndr},1,12),"")',
      note: both("80% or more", "不低于 80%"),
    }),
    input("ue_now", same("LTV : CAC"), "multiple", {
      link: '=IF(ISNUMBER({unit-economics!ltvcac}),{unit-economics!ltvcac},"")',
      note: both("above 3", "高于 3"),
    }),
    input("gates_open", both("Gates R01–R06 not passed", "未通过的关口 R01–R06"), "count", {
      link: `=${GATES.length}-(${GATES.map((gate) => `(LEFT({readiness!${gate}},1)="✓")`).join("+")})`,
      note: both("none", "应为 0"),
    }),
    line(
      "hire",
      both("More sellers", "增加销售"),
      "text",
      '=IF(COUNT({ndr_now},{ue_now},{gates_open})=0,{"○ No data"|"○ 缺数据"},IF(OR(AND(ISNUMBER({ndr_now}),N({ndr_now})<0.8),AND(ISNUMBER({ue_now}),N({ue_now})<=3),N({gates_open})>0),IF(COUNTIF({capacity.hires},">0")>0,{"✕ Planned too early"|"✕ 规划过早"},{"◐ Not yet"|"◐ 暂不宜"}),{"✓ Nothing speaks against it"|"✓ 条件具备"}))',
    ),
  ],
  same("T04, T05"),
);
