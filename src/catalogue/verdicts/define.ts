import { findMetricByName } from "../../playbook/benchmarks/find";
import { spelling } from "../../playbook/metric";
import { LANGUAGES } from "../../locales/text";
import {
  defineFunction,
  missing,
  noAnswer,
  option,
  optional,
  words,
  type FunctionDefinition,
} from "../define";
import { passportOfFunction, passportOfMetric, type Passport } from "./passport";
import { unknownName } from "./unknown-name";
import { FIELD_WORDS, LANGUAGE_WORDS } from "./words";

type Catalogue = readonly FunctionDefinition[];

/** `=saas.ltv(…` is LTV: a name as it stands in a formula. */
const AROUND_ID = /^=?\s*(saas\.)?|\(.*$/gi;

function passportFor(catalogue: Catalogue, words: string): Passport | undefined {
  const id = words.replace(AROUND_ID, "").trim().toUpperCase();
  const metric = findMetricByName(words);
  const definition =
    catalogue.find((each) => each.id === id) ??
    catalogue.find((each) => each.id === metric?.computedBy) ??
    catalogue.find(({ title }) =>
      LANGUAGES.some((language) => spelling(title[language]) === spelling(words)),
    ) ??
    onlyOneCalled(catalogue, words);
  if (definition) return passportOfFunction(definition);
  return metric && passportOfMetric(metric);
}

/** By another name that people use; a name that several go by, such as churn, says nothing. */
function onlyOneCalled(catalogue: Catalogue, words: string): FunctionDefinition | undefined {
  const called = catalogue.filter(({ synonyms = [] }) =>
    synonyms.some((synonym) => spelling(synonym) === spelling(words)),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** The catalogue is asked for when it is called, for the function stands in it. */
export const defineOver = (catalogue: () => Catalogue) =>
  defineFunction({
    id: "DEFINE",
    family: "verdicts",
    title: { en: "Definition of a metric", "zh-CN": "指标定义" },
    summary: {
      en: "Prints the formula, source, basis or version behind a function or metric, so that a sheet says which definition it counts by.",
      "zh-CN": "写出某个函数或指标的公式、来源、口径或版本，让报表自己说明按哪种定义计算。",
    },
    formula: {
      en: "the field of what is called function_or_metric",
      "zh-CN": "function_or_metric 所指函数或指标的相应字段",
    },
    basis: {
      en: "A metric that a function computes is answered by that function: ndr by NDR, gross margin by GROSSMARGIN.",
      "zh-CN": "由函数计算的指标按该函数回答：ndr 即 NDR，毛利率即 GROSSMARGIN。",
    },
    params: [
      words("function_or_metric", {
        en: "id of a function or name of a metric: LTV, SAAS.NDR, span",
        "zh-CN": "函数名或指标名，如 LTV、SAAS.NDR、净收入留存率",
      }),
      optional(option("field", { en: "what to print", "zh-CN": "要写出的内容" }, FIELD_WORDS), "formula"),
      optional(
        option("language", { en: "language of the answer", "zh-CN": "结果所用语言" }, LANGUAGE_WORDS),
        "en",
      ),
    ],
    result: "text",
    compute: (name, field, language) => {
      if (name === "") return noAnswer(missing("function_or_metric"));
      const passport = passportFor(catalogue(), name);
      return passport ? passport[field](language === "zh" ? "zh-CN" : "en") : unknownName(catalogue(), name);
    },
    native: {
      none: {
        en: "The definitions are those of the add-in; a worksheet formula would carry only one of them.",
        "zh-CN": "定义随加载项一同提供，工作表公式只能写入其中一条。",
      },
    },
    conventions: [
      {
        en: "basis is the convention a function follows; for a metric with rules alone, handbook or heuristic.",
        "zh-CN": "basis 为函数所依据的口径；只有规则的指标则为「手册」或「经验值」。",
      },
      {
        en: "version is that of the definitions. VERSION gives it beside those of the engine and the benchmarks.",
        "zh-CN": "version 为定义的版本；VERSION 一并给出引擎与基准的版本。",
      },
    ],
    pitfalls: [
      {
        en: "A definition says how a number should be counted, not how the cell beside it was.",
        "zh-CN": "定义说明应如何计算，不保证旁边的单元格就是这样算的。",
      },
      {
        en: "The parameters’ names stand in the formula. Options change what is counted; see the function’s page.",
        "zh-CN": "公式中的词是参数名；选项不同，算法也不同，详见函数页。",
      },
    ],
    noAnswer: [
      {
        when: { en: "an unknown name; the nearest are listed", "zh-CN": "名称不存在，列出相近的" },
        args: ["lifetime valeu"],
        error: "#N/A",
      },
      {
        when: { en: "a field outside the list", "zh-CN": "field 不在可选范围内" },
        args: ["LTV", "author"],
        error: "#VALUE!",
      },
    ],
    examples: [
      {
        args: ["SAAS.ARR"],
        result: "mrr × 12",
        source: {
          en: "SaaS Metrics Standards Board, Annual Recurring Revenue",
          "zh-CN": "SaaS Metrics Standards Board，Annual Recurring Revenue",
        },
      },
      {
        args: ["span", "source"],
        result: "Handbook 000, L38",
        source: { en: "Handbook 000, L38", "zh-CN": "手册 000，L38" },
      },
      {
        args: ["管理幅度", "formula", "zh"],
        result: "手册：≤ 8 不超过 8 人，> 8 超过 8 人",
        source: { en: "Handbook 000, L38", "zh-CN": "手册 000，L38" },
      },
    ],
    sources: [
      {
        en: "the sources that each function and rule names",
        "zh-CN": "各函数与规则所列的来源",
      },
    ],
    related: ["VERSION", "VERDICT", "BENCH"],
    synonyms: ["definition", "which definition", "passport", "定义", "口径", "公式", "出处"],
  });
