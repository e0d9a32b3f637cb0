import {
  isOptional,
  isTable,
  takesRange,
  type FunctionDefinition,
  type OptionWord,
  type Param,
  type WholeFunction,
  type WholeParam,
} from "../src/catalogue/define";
import type { Language } from "../src/locales/text";
import { helpPath } from "./help-pages";

/*
 * functions.json, as Excel reads it. Every argument is of type any: Excel then hands over what stands in
 * the cell, so that blanks stay blanks, a wrong argument gets our sentence instead of Excel's bare
 * #VALUE!, and errors reach the function. Only single option words are strings, which custom enums ask for.
 */

/** The file for each language, named as in the manifest. */
export const METADATA_FILES = [
  ["en", "functions.json"],
  ["zh-CN", "functions.zh-cn.json"],
] as const satisfies readonly (readonly [Language, string])[];

type Dimensionality = "scalar" | "matrix";

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: Dimensionality };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
  readonly customEnumId?: string;
}

interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly EnumValue[];
}

interface EnumValue {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip?: string;
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

/** functions.json in one language; `origin` is where the help pages are hosted. */
export function metadata(catalogue: readonly WholeFunction[], language: Language, origin: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((definition) => describe(definition, language, origin)),
    enums: catalogue.flatMap((definition) =>
      definition.params.filter(isEnum).map((param) => ({
        id: enumId(definition, param),
        type: "string" as const,
        values: param.words.map((word) => enumValue(word, language)),
      })),
    ),
  };
}

function describe(definition: WholeFunction, language: Language, origin: string): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.summary[language],
    helpUrl: `${origin}/${helpPath(definition, language)}`,
    parameters: definition.params.map((param) => parameter(definition, param, language)),
    result: { type: "any", dimensionality: isTable(definition.result) ? "matrix" : "scalar" },
  };
}

function parameter(definition: FunctionDefinition, param: WholeParam, language: Language): ParameterMetadata {
  return {
    name: param.name,
    description: param.about[language] + wordList(param, language),
    type: isEnum(param) ? "string" : "any",
    dimensionality: takesRange(param) ? "matrix" : "scalar",
    ...(isOptional(param) && { optional: true }),
    ...(isEnum(param) && { customEnumId: enumId(definition, param) }),
  };
}

/** Enums are documented for single arguments only; a column of words keeps to its description. */
function isEnum(param: Param): boolean {
  return param.kind === "option";
}

/** Unique in the file: a word may mean something else in another function. */
function enumId(definition: FunctionDefinition, param: Param): string {
  return `${definition.id.replaceAll(".", "_")}_${param.name}`.toUpperCase();
}

/** Excel shows the name in its list and writes the value, in quotes, into the formula. */
function enumValue({ word, zh, about }: OptionWord, language: Language): EnumValue {
  return {
    name: language === "zh-CN" ? zh : word,
    stringValue: word,
    ...(about && { tooltip: about[language] }),
  };
}

/** The allowed words, for an Excel that shows no enums. */
function wordList({ words }: Param, language: Language): string {
  if (words.length === 0) return "";
  return language === "zh-CN"
    ? `：${words.map(({ word, zh }) => `${word}（${zh}）`).join("、")}`
    : `: ${words.map(({ word }) => word).join(", ")}`;
}
