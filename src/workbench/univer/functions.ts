import type { Ctor } from "@univerjs/core";
import {
  BaseFunction,
  FunctionType,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import {
  isOptional,
  type FunctionDefinition,
  type WholeFunction,
  type WholeParam,
} from "../../catalogue/define";
import type { Language } from "../../locales/text";
import { callInGrid } from "./lift";
import { toGridValue, toRaw } from "./values";

/** The catalogue as functions of the grid's own formula engine, with the names they carry in Excel. */
export function gridFunctions(catalogue: readonly FunctionDefinition[]): [Ctor<BaseFunction>, string][] {
  return catalogue.map((definition) => [functionClass(definition), `SAAS.${definition.id}`]);
}

function functionClass(definition: FunctionDefinition): Ctor<BaseFunction> {
  const { params } = definition;
  const required = params.filter((param) => !isOptional(param)).length;
  return class extends BaseFunction {
    override minParams = required;
    override maxParams = params.length;
    override calculate(...values: BaseValueObject[]) {
      const raw = values.map(toRaw);
      return toGridValue(measured(definition, () => callInGrid(definition, raw)));
    }
  };
}

/** Calls stand in the browser's record of what took how long, for its tools and for the benchmark. */
function measured<T>({ id }: FunctionDefinition, work: () => T): T {
  const start = performance.now();
  const answer = work();
  const name = `SAAS.${id}`;
  performance.measure(name, { start });
  // Who watches has been told; kept as well, records would pile up.
  performance.clearMeasures(name);
  return answer;
}

/*
 * Autocomplete and argument hints. The grid translates keys when its language changes, so descriptions
 * hold keys and `functionWords` what stands behind them in one language.
 */

const ROOT = "hourglass";

/** A dot separates the levels of a key, so the one in LEDGER.MOVES goes. */
const keyOf = (definition: FunctionDefinition) => definition.id.replaceAll(".", "_");

export function gridDescriptions(catalogue: readonly WholeFunction[]): IFunctionInfo[] {
  return catalogue.map((definition) => {
    const key = `${ROOT}.${keyOf(definition)}`;
    return {
      functionName: `SAAS.${definition.id}`,
      functionType: FunctionType.User,
      abstract: `${key}.title`,
      description: `${key}.summary`,
      functionParameter: definition.params.map((param) => ({
        name: param.name,
        detail: `${key}.${param.name}`,
        example: exampleOf(param),
        require: isOptional(param) ? 0 : 1,
        repeat: 0,
      })),
    };
  });
}

export function functionWords(catalogue: readonly WholeFunction[], language: Language) {
  const words = catalogue.map((definition) => [
    keyOf(definition),
    {
      title: definition.title[language],
      summary: definition.summary[language],
      ...Object.fromEntries(definition.params.map((param) => [param.name, hintOf(param, language)])),
    },
  ]);
  return { [ROOT]: Object.fromEntries(words) };
}

function hintOf(param: WholeParam, language: Language): string {
  if (param.words.length === 0) return param.about[language];
  const allowed = param.words.map(({ word }) => word).join(" · ");
  return `${param.about[language]}: ${allowed}`;
}

/** What the hint shows in the place of an argument. */
function exampleOf(param: WholeParam): string {
  const [word] = param.words;
  if (word) return `"${word.word}"`;
  return param.kind === "number" ? String(param.typical[0]) : "A2:A9";
}
