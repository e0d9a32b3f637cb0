import { blankDate } from "../blank-date";
import { amount, badNumber, date, defineFunction, option, optional, same } from "../define";

/* Parts of the worksheet formula: it runs in any Excel, so that it has no names of its own. */
const LATER = 'OR(as={"deferred","递延"})';
const LAST_DAY = 'IF(OR(dates={"exclusive","不含"}),0,1)';
const FROM = `IF(${LATER},INT(service_start),INT(period_start))`;
const DAYS = `(INT(service_end)-INT(service_start)+${LAST_DAY})`;
const SERVED = `MAX(0,MIN(INT(service_end),INT(period_end))-MAX(INT(service_start),${FROM})+${LAST_DAY})`;

export const RECOGNIZED = defineFunction({
  id: "RECOGNIZED",
  family: "recurring-revenue",
  title: { en: "Recognised and deferred revenue", "zh-CN": "确认收入与递延收入" },
  summary: {
    en: "The part of an invoice that belongs to a period, spread evenly over the days of service; or what is still deferred at the period’s end.",
    "zh-CN": "一张发票中属于某期间的收入，按服务天数平均分摊；也可求期末尚未确认的递延部分。",
  },
  formula: {
    en: "invoice_amount × days ÷ days of service\nrecognized: days of service within the period\ndeferred: days of service after period_end",
    "zh-CN":
      "invoice_amount × 天数 ÷ 服务总天数\nrecognized：期间内的服务天数\ndeferred：period_end 之后的服务天数",
  },
  basis: {
    en: "Straight line by the day, leap days included, as for service rendered evenly under ASC 606 and IFRS 15.",
    "zh-CN": "按日直线法，闰日计入，适用于 ASC 606、IFRS 15 及新收入准则下均匀履约的服务。",
  },
  params: [
    amount("invoice_amount", {
      en: "charge for the whole service, without tax",
      "zh-CN": "整个服务期的金额，不含税",
    }),
    date("service_start", { en: "first day of service", "zh-CN": "服务首日" }, { typical: [45_000, 45_400] }),
    date("service_end", { en: "last day of service", "zh-CN": "服务末日" }, { typical: [45_300, 46_500] }),
    date(
      "period_start",
      { en: "first day of the period; not needed for deferred", "zh-CN": "期间首日，求递延时可不填" },
      { typical: [44_900, 45_700] },
    ),
    date("period_end", { en: "last day of the period", "zh-CN": "期间末日" }, { typical: [45_600, 46_600] }),
    optional(
      option("dates", { en: "whether both ends are still covered", "zh-CN": "两个末日是否计入" }, [
        { word: "inclusive", zh: "含", about: { en: "ends are last days", "zh-CN": "末日当天计入" } },
        {
          word: "exclusive",
          zh: "不含",
          about: { en: "ends are the first days not covered", "zh-CN": "末日当天不计" },
        },
      ]),
      "inclusive",
    ),
    optional(
      option(
        "as",
        {
          en: "recognised in the period, or deferred at its end",
          "zh-CN": "求期间内确认的收入，还是期末递延的收入",
        },
        [
          { word: "recognized", zh: "确认", about: { en: "earned in the period", "zh-CN": "期间内确认" } },
          { word: "deferred", zh: "递延", about: { en: "still owed at its end", "zh-CN": "期末尚未确认" } },
        ],
      ),
      "recognized",
    ),
  ],
  result: "amount",
  unreadable: (_amount, serviceStart, serviceEnd, periodStart, periodEnd, _dates, as) => {
    if (serviceStart === 0) return blankDate("service_start");
    if (serviceEnd === 0) return blankDate("service_end");
    if (periodStart === 0 && as === "recognized") return blankDate("period_start");
    return periodEnd === 0 ? blankDate("period_end") : null;
  },
  compute: (invoiceAmount, serviceStart, serviceEnd, periodStart, periodEnd, dates, as) => {
    const lastDay = dates === "inclusive" ? 1 : 0;
    const days = serviceEnd - serviceStart + lastDay;
    if (days <= 0) {
      return badNumber({
        en: "There is no day of service from service_start to service_end. Check the two dates.",
        "zh-CN": "service_start 至 service_end 没有服务天数，请核对两个日期。",
      });
    }
    const served = (from: number) => Math.max(0, Math.min(serviceEnd, periodEnd) - from + lastDay);
    if (as === "deferred") return (invoiceAmount * (days - served(serviceStart))) / days;
    if (periodEnd < periodStart) {
      return badNumber({
        en: "period_end is before period_start. Check the two dates.",
        "zh-CN": "period_end 早于 period_start，请核对两个日期。",
      });
    }
    return (invoiceAmount * served(Math.max(serviceStart, periodStart))) / days;
  },
  native: {
    whole:
      `IF(NOT(AND(OR(dates={"inclusive","含","exclusive","不含",""}),OR(as={"deferred","递延","recognized","确认",""}))),#VALUE!,` +
      `IF(OR(ISTEXT(service_start),ISTEXT(service_end),AND(NOT(${LATER}),ISTEXT(period_start)),ISTEXT(period_end)),#VALUE!,` +
      `IF(INT(service_start)*INT(service_end)*${FROM}*INT(period_end)=0,#VALUE!,` +
      `IF(OR(MIN(INT(service_start),INT(service_end),${FROM},INT(period_end))<0,${DAYS}<=0,AND(NOT(${LATER}),INT(period_end)<${FROM})),#NUM!,` +
      `invoice_amount*IF(${LATER},${DAYS}-${SERVED},${SERVED})/${DAYS}))))`,
  },
  conventions: [
    {
      en: "Stripe’s daily method agrees. Its monthly one gives each month the same, however long it is.",
      "zh-CN": "与 Stripe 的按日口径一致；Stripe 的按月口径则不论大小月，各月均分。",
    },
    {
      en: "Ends are last days, as on an invoice. The ledger functions take the first day not covered: exclusive.",
      "zh-CN": "结束日默认为最后一天，与发票一致；台账函数取不再服务的首日，即「不含」。",
    },
  ],
  pitfalls: [
    {
      en: "Set-up work, licences and usage are recognised by other rules. Split the invoice first.",
      "zh-CN": "实施、授权与用量收入另有确认规则，须先从发票中拆出。",
    },
    {
      en: "Deferred assumes that the invoice is paid or due. What is not yet due is no liability.",
      "zh-CN": "递延以已收款或款项已到期为前提，未到期的金额不是合同负债。",
    },
  ],
  noAnswer: [
    {
      when: { en: "service ends before it starts", "zh-CN": "服务的结束早于开始" },
      args: [12_000, 46_037, 46_036, 46_082, 46_112],
      error: "#NUM!",
    },
    {
      when: { en: "exclusive: it ends on the day it starts", "zh-CN": "不含末日时，首日即为末日" },
      args: [12_000, 46_037, 46_037, 46_082, 46_113, "exclusive"],
      error: "#NUM!",
    },
    {
      when: { en: "the period ends before it starts", "zh-CN": "期间的结束早于开始" },
      args: [12_000, 46_037, 46_401, 46_112, 46_082],
      error: "#NUM!",
    },
    {
      when: { en: "a blank date", "zh-CN": "日期为空" },
      args: [12_000, 46_037, null, 46_082, 46_112],
      error: "#VALUE!",
    },
    {
      when: { en: "a date stored as text", "zh-CN": "日期为文本格式" },
      args: [12_000, "1/15", 46_401, 46_082, 46_112],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [31, 43_480, 43_510, 43_466, 43_496],
      result: 17,
      source: same("Stripe, Revenue recognition: subscription examples"),
      formula: "SAAS.RECOGNIZED(31,DATE(2019,1,15),DATE(2019,2,14),DATE(2019,1,1),DATE(2019,1,31))",
    },
    {
      args: [120, 45_458, 45_578, 45_444, 45_474, "exclusive", "deferred"],
      result: 104,
      source: same("Stripe, Revenue recognition: settings examples"),
      formula:
        'SAAS.RECOGNIZED(120,DATE(2024,6,15),DATE(2024,10,13),DATE(2024,6,1),DATE(2024,7,1),"exclusive","deferred")',
    },
  ],
  sources: [same("ASC 606; IFRS 15"), same("Stripe, Revenue recognition")],
  related: ["MRR", "ACV", "PRORATEMRR", "CONTRIBUTION"],
  synonyms: [
    "revenue recognition",
    "recognized revenue",
    "deferred revenue",
    "收入确认",
    "递延收入",
    "合同负债",
  ],
});
