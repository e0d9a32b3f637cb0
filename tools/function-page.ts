import {
  hasDates,
  isOptional,
  resultKind,
  type Param,
  type WholeFunction,
  type WholeParam,
} from "../src/catalogue/define";
import { nativeBody, nativeTier, whyNoNative } from "../src/catalogue/native";
import { limitsOf } from "../src/catalogue/native-limits";
import { PAGE, RETURNS } from "../src/locales/pane";
import { fill, type Language, type Text } from "../src/locales/text";
import { exampleFormula, shownAnswer, shownValue } from "./shown";

/*
 * What there is to read about a function, as data: help pages and the reference render it, each in its way.
 */

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      /** The first column holds names rather than sentences. */
      readonly names?: true;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "functions"; readonly ids: readonly string[] };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface FunctionPage {
  /** SAAS.LTV */
  readonly name: string;
  readonly title: string;
  readonly returns: string;
  readonly summary: string;
  /** SAAS.LTV(arpa, gross_margin, churn, [discount_rate]) */
  readonly syntax: string;
  readonly sections: readonly Section[];
}

const WORDS = {
  formula: { en: "Formula", "zh-CN": "公式" },
  arguments: { en: "Arguments", "zh-CN": "参数" },
  argument: { en: "Argument", "zh-CN": "参数" },
  meaning: { en: "Meaning", "zh-CN": "含义" },
  leftOut: { en: "Left out", "zh-CN": "不填时" },
  required: { en: "required", "zh-CN": "必填" },
  none: { en: "none", "zh-CN": "无" },
  allowed: { en: "{about}. One of: {words}.", "zh-CN": "{about}。可填：{words}。" },
  when: { en: "When", "zh-CN": "情形" },
  answer: { en: "Answer", "zh-CN": "结果" },
} satisfies Record<string, Text>;

export function functionPage(definition: WholeFunction, language: Language): FunctionPage {
  const { id, title, summary, result } = definition;
  const sections = [
    formula,
    parameters,
    conventions,
    pitfalls,
    noAnswer,
    examples,
    withoutAddIn,
    sources,
    related,
  ];
  return {
    name: `SAAS.${id}`,
    title: title[language],
    returns: RETURNS[resultKind(result)][language],
    summary: summary[language],
    syntax: `SAAS.${id}(${definition.params.map((p) => (isOptional(p) ? `[${p.name}]` : p.name)).join(", ")})`,
    sections: sections.map((write) => write(definition, language)).filter(({ blocks }) => blocks.length > 0),
  };
}

type Writer = (definition: WholeFunction, language: Language) => Section;

const formula: Writer = (definition, language) => ({
  heading: WORDS.formula[language],
  blocks: [{ kind: "code", text: definition.formula[language] }],
});

const parameters: Writer = ({ params }, language) => ({
  heading: WORDS.arguments[language],
  blocks:
    params.length === 0
      ? []
      : [
          {
            kind: "table",
            names: true,
            head: [WORDS.argument[language], WORDS.meaning[language], WORDS.leftOut[language]],
            rows: params.map((param) => [param.name, meaning(param, language), fallback(param, language)]),
          },
        ],
});

function meaning(param: WholeParam, language: Language): string {
  if (param.words.length === 0) return param.about[language];
  const words = param.words.map(({ word, zh, about }) => {
    const both = { en: word, "zh-CN": `${word}（${zh}）` }[language];
    if (!about) return both;
    return { en: `${both} (${about.en})`, "zh-CN": `${both}${about["zh-CN"]}` }[language];
  });
  const separator = { en: ", ", "zh-CN": "、" }[language];
  return fill(WORDS.allowed, { about: param.about, words: words.join(separator) })[language];
}

function fallback(param: Param, language: Language): string {
  if (!isOptional(param)) return WORDS.required[language];
  const value = param.fallback;
  const first = typeof value === "object" && value !== null ? firstOf(value) : value;
  if (first === undefined || first === null || first === "") return WORDS.none[language];
  return shownValue(first as string | number | boolean, param.unit);
}

/** The default of a range stands for all its rows. */
function firstOf(range: object): unknown {
  return (range as { values?: ArrayLike<unknown> }).values?.[0];
}

const list = (heading: Text, items: readonly Text[], language: Language): Section => ({
  heading: heading[language],
  blocks: items.length === 0 ? [] : [{ kind: "list", items: items.map((item) => item[language]) }],
});

const conventions: Writer = ({ basis, conventions: others, result }, language) => {
  const dates = hasDates(result) ? [PAGE.datesAsNumbers] : [];
  return list(PAGE.conventions, [basis, ...others, ...dates], language);
};
const pitfalls: Writer = (definition, language) => list(PAGE.pitfalls, definition.pitfalls, language);
const sources: Writer = (definition, language) => list(PAGE.sources, definition.sources, language);

const noAnswer: Writer = (definition, language) => ({
  heading: PAGE.noAnswer[language],
  blocks: [
    {
      kind: "table",
      head: [WORDS.when[language], WORDS.answer[language]],
      rows: [
        ...definition.noAnswer.map(({ when, error }) => [when[language], error]),
        [PAGE.wrongType[language], "#VALUE!"],
      ],
    },
  ],
});

const examples: Writer = (definition, language) => ({
  heading: PAGE.example[language],
  blocks: definition.examples.flatMap((example) => [
    {
      kind: "code" as const,
      text: `${exampleFormula(definition, example)}\n${shownAnswer(definition, example)}`,
    },
    { kind: "text" as const, text: example.source[language] },
  ]),
});

const withoutAddIn: Writer = (definition, language) => {
  const heading = PAGE.without[language];
  const why = whyNoNative(definition);
  if (why) return { heading, blocks: [{ kind: "text", text: why[language] }] };
  return {
    heading,
    blocks: [
      { kind: "code", text: `=${nativeBody(definition)!}` },
      { kind: "text", text: PAGE.tiers[nativeTier(definition)!][language] },
      ...limitsOf(definition).map((limit) => ({ kind: "text" as const, text: limit[language] })),
    ],
  };
};

const related: Writer = (definition, language) => ({
  heading: PAGE.related[language],
  blocks: definition.related.length === 0 ? [] : [{ kind: "functions", ids: definition.related }],
});
