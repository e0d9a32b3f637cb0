import { bases, beforeHiring, onboarding } from "./before-hiring";
import { defineSheet } from "../../template/define";
import { input, inputs, log } from "../../template/kinds";
import { results } from "../../template/measure";
import { sellers, measures, background } from "./sellers";
import { hiring } from "./hiring";
import { ramp, capacity, perHead } from "./capacity";
import { medals, pay, leavers } from "./pay";
import { leader, COUNTED } from "./leader";

export const SALES_TEAM = defineSheet({
  id: "sales-team",
  family: "sales",
  title: { en: "Sales team", "zh-CN": "销售团队" },
  purpose: {
    en: "Sellers from interview to stable, their cost, capacity, pay rules and who gets leavers’ resources; head of sales, HR.",
    "zh-CN": "销售从面试到稳定出单、成本、产能、激励规则与离职资源交接；销售负责人与人事使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    bases,
    hiring,
    onboarding,
    background,
    perHead,
    medals,
    pay,
    ramp,
    capacity,
    beforeHiring,
    leavers,
    inputs("size_of", { en: "Size, for the sales leader", "zh-CN": "规模（判断负责人阶段）" }, [
      input("size", { en: "Size", "zh-CN": "规模" }, "count"),
      input("counted", { en: "Counted in", "zh-CN": "计数单位" }, "text", {
        choices: { words: COUNTED },
        note: { en: "the source names no unit", "zh-CN": "来源未写明单位" },
      }),
    ]),
    leader,
    log("sellers", { en: "Sellers", "zh-CN": "销售名册" }, 40, sellers, {
      about: { en: "codes, no names", "zh-CN": "填代号，不填姓名" },
      rules: [
        {
          column: "hired",
          when: 'AND({code}<>"",{hired}="")',
          look: "missing",
          count: 'COUNTIFS({sellers.code},"<>",{sellers.hired},"")',
        },
        {
          column: "left",
          when: "AND(ISNUMBER({left}),{left}<{hired})",
          look: "fail",
          count: 'SUMPRODUCT(({sellers.left}<>"")*({sellers.left}<{sellers.hired}))',
        },
        {
          column: "stable",
          when: "AND(ISNUMBER({stable}),{stable}<{hired})",
          look: "fail",
          count: 'SUMPRODUCT(({sellers.stable}<>"")*({sellers.stable}<{sellers.hired}))',
        },
      ],
    }),
  ],
  search: ["sellers", "销售", "hiring", "招聘", "capacity", "产能", "commission", "提成", "ramp", "成长期"],
});
